package calc

import (
	"math"
	"strings"
	"testing"
)

// The properties here hold for every input. The seeds run with the tests; go
// test -fuzz looks further.

// definitionOf turns a number into any definition on offer.
func definitionOf(kind uint8) Definition {
	all := []Definition{
		Define(MetricCSAT), Define(MetricCSAT).WithScale(Scale7), Define(MetricCSAT).WithScale(Scale10),
		Define(MetricNPS), Define(MetricCES), ces(5), lowEasy(Scale7), lowEasy(Scale5),
	}
	return all[int(kind)%len(all)]
}

// sampleOf spreads three counts over a scale: its ends and its middle.
func sampleOf(kind uint8, a, b, c int64) (Sample, error) {
	d := definitionOf(kind)
	tally := Tally{Scale: d.Scale}
	tally.Counts[0] = a
	tally.Counts[d.Scale.Size()-2] = b
	tally.Counts[d.Scale.Size()-1] = c
	return FromTally(d, tally)
}

func seed(f *testing.F) {
	for kind := range uint8(8) {
		f.Add(kind, int64(112), int64(230), int64(388), int64(8250))
		f.Add(kind, int64(1), int64(0), int64(0), int64(0))
		f.Add(kind, int64(0), int64(0), int64(2), int64(500))
		f.Add(kind, int64(0), int64(30), int64(0), int64(1))
		f.Add(kind, int64(MaxCount), int64(MaxCount), int64(MaxCount), int64(9999))
		f.Add(kind, int64(1), int64(0), int64(MaxCount), int64(699))
		f.Add(kind, int64(MaxCount), int64(1), int64(0), int64(-9999))
		f.Add(kind, int64(math.MaxInt64), int64(1), int64(1), int64(math.MaxInt64))
		f.Add(kind, int64(math.MinInt64), int64(1), int64(-1), int64(math.MinInt64))
	}
}

func FuzzScore(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, kind uint8, a, b, c, _ int64) {
		s, err := sampleOf(kind, a, b, c)
		if err != nil {
			return
		}
		low, high := limits(s.Def)
		last := -1.0
		for _, l := range Levels {
			r := s.Score(l)
			if !(low <= r.Low && r.Low <= r.Score && r.Score <= r.High && r.High <= high) {
				t.Fatalf("%v is not in %v to %v, or that not on the scale", r.Score, r.Low, r.High)
			}
			if r.Margin() < last {
				t.Fatalf("at %d%% the margin is %v, below that %v", l, r.Margin(), last)
			}
			last = r.Margin()
			agree(t, r)
			texts(t, r)
		}
	})
}

// agree checks that notes, verdict and bands say the same thing.
func agree(t *testing.T, r Result) {
	t.Helper()
	v := r.Verdict()
	if (v == NoMargin) == r.Bounded || r.Bounded && (v == BandClear) != (r.LowBand == r.HighBand) {
		t.Fatalf("%+v: verdict %d", r, v)
	}
	if (r.Other() != r.Band) != (v == BandEdge) {
		t.Fatalf("%+v: verdict %d, other %s", r, v, r.Other())
	}
	if r.Notes&NoteIdentical != 0 && r.Margin() != 0 {
		t.Fatalf("%+v: notes %b", r, r.Notes)
	}
	if (r.Notes&NoteSmallSample != 0) != (r.Sample.N < 30) {
		t.Fatalf("%+v: notes %b", r, r.Notes)
	}
}

// texts checks that what is shown reads as what is meant.
func texts(t *testing.T, r Result) {
	t.Helper()
	low, high := FormatInterval(r)
	d := r.Sample.Def
	for text, band := range map[string]Band{FormatScore(r): r.Band, low: r.LowBand, high: r.HighBand} {
		if text == "" && !r.Bounded {
			continue
		}
		number := strings.Replace(strings.Trim(text, "+%"), "−", "-", 1)
		if text == "−0" || BandOf(d, parseText(number)) != band {
			t.Fatalf("%s is shown for a score that is %s", text, band)
		}
	}
	if m := FormatMargin(r); r.Margin() > 0 && isZero(strings.Trim(m, "±")) {
		t.Fatalf("margin %v reads %s", r.Margin(), m)
	}
}

// FuzzPlan checks that what a plan asks for reaches the target, and that one
// fewer does not.
func FuzzPlan(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, kind uint8, a, b, c, target int64) {
		s, err := sampleOf(kind, a, b, c)
		if err != nil {
			return
		}
		p := s.Plan(Hundredths(target))
		for _, w := range p.Ways {
			if !w.Possible {
				if p.Reached || w.Need != 0 {
					t.Fatalf("%+v: %+v", p, w)
				}
				continue
			}
			if !reaches(s, w, w.Need, target) || w.Need > 0 && reaches(s, w, w.Need-1, target) {
				t.Fatalf("%+v of %+v: %+v", w, s, p)
			}
			if p.Reached != (w.Need == 0) {
				t.Fatalf("%+v: %+v", p, w)
			}
		}
	})
}

// reaches goes k steps along a way and compares the outcome with the target,
// as products of 128 bits.
func reaches(s Sample, w Way, k, target int64) bool {
	num, n, scale := s.points()
	best := int64(1)
	if s.Def.Metric == MetricCES {
		best = int64(s.Def.Scale.Max)
	}
	if s.Def.LowIsEasy {
		best = int64(s.Def.Scale.Min)
	}
	switch w.Kind {
	case WayNewPromoters, WayNewSatisfied, WayNewTop:
		num, n = num+best*k, n+k
	case WayDetractors:
		num += 2 * k
	default:
		if s.Def.LowIsEasy {
			k = -k
		}
		num += k
	}
	// num/n against target/(100·scale), moved up by one scale so that neither
	// side is below 0.
	unit := 100 * scale
	got, want := product(num+n, unit), product(target+unit, n)
	if s.Def.LowIsEasy {
		return !want.less(got)
	}
	return !got.less(want)
}

func FuzzCompare(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, kind uint8, a, b, c, other int64) {
		before, err := sampleOf(kind, a, b, c)
		after, err2 := sampleOf(kind, c, other, b)
		if err != nil || err2 != nil {
			return
		}
		change, err := Compare(before, after, Level95)
		if err != nil {
			t.Fatal(err)
		}
		if change.Bounded && !(change.Low <= change.Change && change.Change <= change.High) {
			t.Fatalf("%v is not in %v to %v", change.Change, change.Low, change.High)
		}
		if !(change.P >= 0 && change.P <= 1) || change.Tested != (change.Verdict != NoTest) {
			t.Fatalf("p %v, verdict %d", change.P, change.Verdict)
		}
		low, high := FormatChangeInterval(change)
		for _, text := range []string{FormatChange(change), low, high} {
			if strings.ContainsAny(text, "NIe-") || text != "" && text[0] != '+' && !strings.HasPrefix(text, "−") && !isZero(text) {
				t.Fatalf("a change reads %q", text)
			}
		}
	})
}
