package plot

import (
	"math"
	"testing"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// TestBeside: a published figure lies where its number does on the axis, here
// that of NPS from -100 to 100, and an industry that there is not is none.
func TestBeside(t *testing.T) {
	sample, err := calc.FromNPS(60, 30, 10)
	if err != nil {
		t.Fatal(err)
	}
	r := sample.Score(calc.Level95)
	row, ok := industry.Find(calc.MetricNPS, "retail")
	if !ok {
		t.Fatal("there are no figures for retail")
	}
	s := Beside(r, "retail")
	want := (float64(row.Low)/100 + 100) / 2
	if s.Industry != row.Name || math.Abs(s.Range.From-want) > 1e-9 || s.At != 75 {
		t.Errorf("%s lies at %v, the score at %v; want %v and 75", s.Industry, s.Range.From, s.At, want)
	}
	if s := Beside(r, "nowhere"); s.Industry != "" || s.RangeText != "" {
		t.Errorf("beside no industry stands %q %q", s.Industry, s.RangeText)
	}
}
