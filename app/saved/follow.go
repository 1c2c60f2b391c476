package saved

import "trimetric/calc"

// A Following is whether loyalty followed the contacts of one metric.
type Following struct {
	calc.Following

	// Metric is CES or CSAT. Name and ContactName are whose NPS and whose
	// contacts were taken, as in [Trend.Name]; Names and ContactNames are the
	// ones to choose from, as in [Trend.Names].
	Metric              calc.Metric
	Name, ContactName   string
	Names, ContactNames []string

	// Waves holds each wave with its contacts, also those without any.
	Waves []Wave

	// OtherMeaning counts scores of contacts that are of another definition than
	// the last one, and were left out.
	OtherMeaning int
}

// A Wave is an NPS and the contacts since the wave before.
type Wave struct {
	NPS      Point
	Contacts []Point
}

// Follow sets CES or CSAT beside NPS, over all that is saved of a name: two
// quarters tell nothing, whatever window the chart has.
//
// A contact belongs to the first wave that was not over before it: its period
// ends with the wave's at the latest, and the middle of it lies after the end of
// the wave before, or for the first wave in that wave's own period. A wave that
// overlaps the one before is no wave of its own.
func Follow(scores []Score, contacts calc.Metric, q Query) Following {
	nps, trend := choose(scores, calc.MetricNPS, q.Name)
	other, beside := choose(scores, contacts, q.Name)
	f := Following{
		Metric: contacts, Name: trend.Name, ContactName: beside.Name,
		Names: trend.Names, ContactNames: beside.Names,
	}
	all, _ := points(other, firstDay, q.Level)
	near := f.sameMeaning(all)
	waves, _ := points(nps, firstDay, q.Level)
	for _, p := range waves {
		after := p.Score.Period.From
		if n := len(f.Waves); n > 0 {
			before := f.Waves[n-1].NPS.Score.Period
			if before.overlaps(p.Score.Period) {
				continue
			}
			after = before.To + 1
		}
		f.Waves = append(f.Waves, Wave{p, between(near, after, p.Score.Period.To)})
	}
	f.weigh(near, q.Level)
	return f
}

// between returns the contacts whose middle lies after the start of a day, and
// that are over with another one.
func between(contacts []Point, after, to Day) []Point {
	var out []Point
	for _, c := range contacts {
		if c.X >= float64(after) && c.Score.Period.To <= to {
			out = append(out, c)
		}
	}
	return out
}

// firstDay is before all days that can be saved.
const firstDay = -1 << 30

// sameMeaning keeps the contacts that are defined as the last one.
func (f *Following) sameMeaning(all []Point) []Point {
	var same []Point
	for _, p := range all {
		if p.Result.Sample.Def == all[len(all)-1].Result.Sample.Def {
			same = append(same, p)
		}
	}
	f.OtherMeaning = len(all) - len(same)
	return same
}

func (f *Following) weigh(near []Point, l calc.Level) {
	d := calc.Define(f.Metric)
	if len(near) > 0 {
		d = near[0].Result.Sample.Def
	}
	var waves []calc.Wave
	for _, w := range f.Waves {
		wave := calc.Wave{NPS: w.NPS.Result.Score}
		for _, c := range w.Contacts {
			wave.Contacts = append(wave.Contacts, c.Result.Score)
		}
		waves = append(waves, wave)
	}
	f.Following = calc.Follow(d, waves, l)
}
