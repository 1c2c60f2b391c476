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

// A Wave is an NPS and the contacts before it.
type Wave struct {
	NPS      Point
	Contacts []Point
}

// Follow sets CES or CSAT beside NPS, over all that is saved of a name: two
// quarters tell nothing, whatever window the chart has. Of each metric it takes
// the scores of its line, see [Trend.Points], which share no days.
//
// A contact goes with the first wave that began after the contact's period was
// over, if the wave before had begun by then: of monthly scores, each NPS goes
// with the contacts of the month before, and of a quarterly NPS and monthly
// contacts, with the three months before. For the first wave the time before is
// as long as its own period. So no contact counts twice, none is of the wave's
// own time, and a wave without any is left out.
func Follow(scores []Score, contacts calc.Metric, q Query) Following {
	nps, trend := choose(scores, calc.MetricNPS, q.Name)
	other, beside := choose(scores, contacts, q.Name)
	f := Following{
		Metric: contacts, Name: trend.Name, ContactName: beside.Name,
		Names: trend.Names, ContactNames: beside.Names,
	}
	all, _ := points(other, firstDay, q.Level)
	near, _ := finest(f.sameMeaning(all))
	all, _ = points(nps, firstDay, q.Level)
	waves, _ := finest(all)
	for i, p := range waves {
		began := p.Score.Period.From
		since := began - (p.Score.Period.To - began + 1)
		if i > 0 {
			since = waves[i-1].Score.Period.From
		}
		f.Waves = append(f.Waves, Wave{p, over(near, since, began)})
	}
	f.weigh(near, q.Level)
	return f
}

// over returns the contacts whose last day is since one day and before another.
func over(contacts []Point, since, before Day) []Point {
	var out []Point
	for _, c := range contacts {
		if to := c.Score.Period.To; to >= since && to < before {
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
