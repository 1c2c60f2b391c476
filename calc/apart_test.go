package calc

import "testing"

func TestFormatApart(t *testing.T) {
	check := func(s Sample, err error, from Hundredths, want string) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		if got := FormatApart(s.Score(Level95), from); got != want {
			t.Errorf("from %v: got %s, want %s", from.Float(), got, want)
		}
	}
	s, err := FromNPS(388, 230, 112) // 37.80821917…
	check(s, err, 2900, "8.8")
	check(s, err, 10000, "62.2")
	check(s, err, -10000, "137.8")
	check(s, err, 3781, "0.002")
	s, err = FromCES(Define(MetricCES), 3200, 584) // 5.47945205…
	check(s, err, 500, "0.48")
	check(s, err, 548, "0.001") // 0.00054…, which reads as none with two decimals
	check(s, err, 700, "1.52")
	s, err = FromCSAT(Define(MetricCSAT), 999999999999, MaxCount)
	check(s, err, 10000, "0.0000000001")
	check(s, err, 0, "100.0")
	s, err = FromCSAT(Define(MetricCSAT), 4, 5)
	check(s, err, 8000, "0")
	if got := FormatApart(Result{}, 100); got != "" {
		t.Errorf("no score is %q apart", got)
	}
}
