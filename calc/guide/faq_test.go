package guide

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"trimetric/calc"
)

// TestFAQs holds each answer to answering first and being short.
func TestFAQs(t *testing.T) {
	id := regexp.MustCompile(`^[a-z][a-z0-9-]*$`)
	var got []string
	for _, f := range FAQs {
		got = append(got, f.ID)
		if !id.MatchString(f.ID) {
			t.Errorf("%s: an id is lower-case letters, digits and hyphens", f.ID)
		}
		if len(f.Answer) < 1 || len(f.Answer) > 3 {
			t.Fatalf("%s: %d paragraphs, want 1 to 3", f.ID, len(f.Answer))
		}
		for i, x := range f.Answer {
			if n := len(strings.Fields(x.Says)); n > 60 {
				t.Errorf("%s: paragraph %d has %d words, want 60 at most", f.ID, i+1, n)
			}
		}
	}
	// A question may be added here, never taken away: links name it.
	const permanent = "good-score which-first contact-or-task compare-the-three how-many-responses why-it-moved how-often " +
		"counts-as-satisfied not-a-percentage which-scale predict-loyalty scores-disagree other-companies growth pay"
	if s := strings.Join(got, " "); s != permanent {
		t.Errorf("got %s, want %s", s, permanent)
	}
}

// answer returns a paragraph of an answer, from 1.
func answer(t *testing.T, id string, n int) string {
	t.Helper()
	for _, f := range FAQs {
		if f.ID == id && n <= len(f.Answer) {
			return f.Answer[n-1].Says
		}
	}
	t.Fatalf("no paragraph %d of %s", n, id)
	return ""
}

// says wants a paragraph to begin with what calc makes of it.
func says(t *testing.T, id string, n int, want string) {
	t.Helper()
	if got := answer(t, id, n); !strings.HasPrefix(got, want) {
		t.Errorf("%s: %q, want it to begin with %q", id, got, want)
	}
}

// TestGoodScore works the bands out of calc and puts them into the sentences.
func TestGoodScore(t *testing.T) {
	csat, nps, ces := calc.Define(calc.MetricCSAT), calc.Define(calc.MetricNPS), calc.Define(calc.MetricCES)
	at := func(d calc.Definition, b calc.Band) string { return calc.FormatPoint(d, calc.EdgeOf(d, b)) }
	says(t, "good-score", 1, "By common guidelines, a good score starts at "+at(csat, calc.Good)+" for CSAT, above "+
		at(nps, calc.Good)+" for NPS, and at "+at(ces, calc.Good)+" for CES on 1–7 or at "+
		at(ces.WithScale(calc.Scale5), calc.Good)+" on 1–5. "+
		"CSAT is excellent from "+at(csat, calc.Excellent)+" and world-class from "+at(csat, calc.WorldClass)+
		". NPS is favourable above "+at(nps, calc.Favourable)+", excellent above "+at(nps, calc.Excellent)+
		" and world-class above "+at(nps, calc.WorldClass)+". CES on 1–7 is excellent from "+at(ces, calc.Excellent)+".")
	// "From" includes the edge, "above" does not.
	for _, d := range []calc.Definition{csat, ces} {
		if calc.BandOf(d, calc.EdgeOf(d, calc.Good)) != calc.Good {
			t.Errorf("%s: the edge of good is not good", d.Metric)
		}
	}
	if calc.BandOf(nps, calc.EdgeOf(nps, calc.Good)) == calc.Good {
		t.Error("an NPS on the edge is good, so it does not start above it")
	}
	// The bands that are named are all that there are.
	for d, n := range map[calc.Definition]int{csat: 4, nps: 5, ces: 3, ces.WithScale(calc.Scale5): 2} {
		if got := len(calc.Bands(d)); got != n {
			t.Errorf("%s on %v has %d bands, the answer names %d", d.Metric, d.Scale, got, n)
		}
	}
}

// TestHowMany asks calc how many responses the margins take when nothing is
// known, and when a sample is small.
func TestHowMany(t *testing.T) {
	n := func(d calc.Definition, margin calc.Hundredths) string {
		t.Helper()
		got, err := calc.SizeQuestion{Def: d, Level: calc.Level95, Margin: margin}.Responses()
		if err != nil {
			t.Fatal(err)
		}
		return calc.FormatCount(got)
	}
	csat, nps, ces := calc.Define(calc.MetricCSAT), calc.Define(calc.MetricNPS), calc.Define(calc.MetricCES)
	says(t, "how-many-responses", 1, "With 95% confidence, "+n(csat, 500)+" responses hold CSAT to ±5 points, "+
		n(nps, 1000)+" hold NPS to ±10 points, and "+n(ces, 20)+" hold CES on 1–7 to ±0.2.")
	half, _ := calc.SizeQuestion{Def: csat, Level: calc.Level95, Margin: 250}.Responses()
	if full, _ := strconv.ParseInt(n(csat, 500), 10, 64); (half+full/2)/full != 4 {
		t.Errorf("half the margin takes %d responses for %d, not about four times as many", half, full)
	}
	few := func(k int64) calc.Notes {
		s, _ := calc.FromCSAT(csat, k/2, k)
		return s.Score(calc.Level95).Notes & calc.NoteSmallSample
	}
	if !strings.Contains(answer(t, "how-many-responses", 3), "fewer than 30 responses") || few(29) == 0 || few(30) != 0 {
		t.Error("the answer and calc disagree on what is a small sample")
	}
}

// TestSatisfied takes the ratings that count from calc.
func TestSatisfied(t *testing.T) {
	top := func(s calc.Scale) string {
		d := calc.Define(calc.MetricCSAT).WithScale(s)
		var list []string
		for r := d.From; r <= d.Scale.Max; r++ {
			list = append(list, strconv.Itoa(r))
		}
		return strings.Join(list, " and ")
	}
	says(t, "counts-as-satisfied", 1, "On 1–5, ratings of "+top(calc.Scale5)+
		". On 1–7 and 1–10 the top two ratings count by default: "+top(calc.Scale7)+", or "+top(calc.Scale10)+".")
}

// TestSameNPS works out both of the surveys that are said to have one NPS.
func TestSameNPS(t *testing.T) {
	says(t, "not-a-percentage", 2, "The same +30 can be 30% promoters with no detractors, or 60% promoters with 30% detractors.")
	for _, s := range [][3]int64{{30, 70, 0}, {60, 10, 30}} {
		sample, _ := calc.FromNPS(s[0], s[1], s[2])
		if got := calc.FormatScore(sample.Score(calc.Level95)); got != "+30" {
			t.Errorf("%v is %s", s, got)
		}
	}
}

// TestDefaultScales holds the advice on scales to the defaults of calc.
func TestDefaultScales(t *testing.T) {
	scale := func(m calc.Metric) string {
		s := calc.Define(m).Scale
		return strconv.Itoa(s.Min) + "–" + strconv.Itoa(s.Max)
	}
	want := "take " + scale(calc.MetricCSAT) + " for CSAT and " + scale(calc.MetricCES) + " for CES; NPS is always " + scale(calc.MetricNPS) + "."
	if got := answer(t, "which-scale", 1); !strings.Contains(got, want) {
		t.Errorf("%q does not say %q", got, want)
	}
}
