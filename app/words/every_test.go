package words

import (
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// TestMetrics: whatever a metric is called or described with, there is.
func TestMetrics(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range calc.Metrics {
		for _, s := range []string{Short(m), Long(m), About(m), ByHand(m)} {
			text(t, string(m), s)
			if seen[s] {
				t.Errorf("%q names two metrics", s)
			}
			seen[s] = true
		}
		for _, s := range []string{Lead(m), Description(m), MethodDefinition(m), CompareHow(m)} {
			sentence(t, string(m), s)
		}
		for _, g := range []calc.Group{calc.Against, calc.Neutral, calc.For} {
			name := GroupName(m, g)
			text(t, string(m), name)
			if seen[name] {
				t.Errorf("%q names two groups", name)
			}
			seen[name] = true
		}
	}
	for _, m := range []calc.Metric{calc.MetricCSAT, calc.MetricNPS} {
		sentence(t, string(m), BenchmarkNote(m))
		sentence(t, string(m), PrintedSource(industry.For(m)))
	}
}

// TestConstants holds the texts that stand alone to the rules.
func TestConstants(t *testing.T) {
	for _, s := range []string{
		Privacy, PlanNeedsScore, BestBand, FixTarget, CompareNeedsScore, CannotCompare,
		WorkingNeedsScore, NothingToPrint, NoBenchmarks, AtLeastOne, Unread, SizeNote,
		BandsAre, ContactCentres, BandEdges, BandWording, BenchmarksAre,
	} {
		sentence(t, "constant", s)
	}
	text(t, "constant", NoProgram)
	for _, s := range Kept {
		sentence(t, "kept", s)
	}
	for _, list := range [][]Method{Intervals, Tests, Planning, Rounding} {
		for _, m := range list {
			sentence(t, m.Name, m.Says)
			if m.Source != "" {
				sentence(t, m.Name, m.Source)
			}
			if m.Formula != "" {
				text(t, m.Name, m.Formula)
			}
		}
	}
}

func TestFieldWords(t *testing.T) {
	for _, d := range definitions() {
		for _, id := range entry.New(d.Metric).IDs() {
			f, _ := id.Split()
			text(t, string(f), Label(f))
			if h := Hint(f, d); h != "" {
				text(t, string(f), h)
			}
		}
		text(t, "responses", Label(entry.Responses))
		text(t, "responses", Hint(entry.Responses, d))
		text(t, "scale", ScaleName(d.Scale))
		text(t, "direction", Direction(d.LowIsEasy))
		sentence(t, "bands", BandList(d))
		for _, b := range calc.Bands(d) {
			text(t, string(b), Band(b))
			text(t, string(b), BandRange(d, b))
		}
	}
	for _, m := range []entry.Mode{entry.Totals, entry.PerRating, entry.Paste} {
		text(t, string(m), Mode(m))
	}
}

func TestPlaces(t *testing.T) {
	for p := industry.Below; p <= industry.Above; p++ {
		text(t, "place", Place(p))
		for _, m := range calc.Metrics {
			for _, row := range industry.For(m) {
				text(t, row.ID, RowFigures(row))
				sentence(t, row.ID, PlaceSentence(p, row))
			}
		}
	}
}

// TestResultWords words every kind of result in every way that there is.
func TestResultWords(t *testing.T) {
	for _, r := range results(t) {
		v := Judge(r)
		text(t, "headline", v.Headline)
		sentence(t, "rest", v.Rest)
		if v.Strong != "" || r.Verdict() != calc.TooFew {
			sentence(t, "strong", v.Strong)
		}
		sentence(t, "definition", Definition(r))
		sentence(t, "summary", Summary(r, "Support desk", "Q2 2025"))
		sentence(t, "summary", Summary(r, "", ""))
		sentence(t, "spoken", Spoken(r))
		sentence(t, "earlier", EarlierLine(r))
		text(t, "title", Title(r, "", "Q2"))
		sentence(t, "working", WorkingLine(r))
		for _, s := range Working(r) {
			text(t, "step", s.Name)
			sentence(t, s.Name, s.Says)
			if s.Formula != "" {
				text(t, s.Name, s.Formula)
			}
		}
		for _, s := range Notes(r, 2) {
			sentence(t, "note", s)
		}
		planWords(t, r)
	}
}

// planWords words the ways to every target that a press can set.
func planWords(t *testing.T, r calc.Result) {
	t.Helper()
	low, high := calc.TargetRange(r.Sample.Def)
	targets := []calc.Hundredths{low, high, (low + high) / 2, high - 1}
	for _, b := range calc.Bands(r.Sample.Def) {
		targets = append(targets, calc.FirstIn(r.Sample.Def, b))
	}
	for _, target := range targets {
		text(t, "title", PlanTitle(r.Sample.Def, target))
		p := r.Sample.Plan(target)
		if p.Reached {
			sentence(t, "reached", Reached(p, r))
		}
		for _, w := range p.Ways {
			for _, words := range []func() (string, string){
				func() (string, string) { return Way(w, r.Sample) },
				func() (string, string) { return NoWay(w) },
			} {
				amount, rest := words()
				text(t, string(w.Kind), amount)
				text(t, string(w.Kind), rest)
			}
		}
		sentence(t, "next band", NextBand(r.Sample, r.Band, p))
	}
}
