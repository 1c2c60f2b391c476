package entry

import (
	"slices"
	"strings"
	"testing"

	"trimetric/calc"
)

func TestKeptForm(t *testing.T) {
	check := func(f KeptForm, want Kept) {
		t.Helper()
		want.Def = calc.Define(calc.MetricCSAT)
		if got, problems := f.Read(want.Def); got != want || len(problems) > 0 {
			t.Errorf("%v: got %v, %v", f, got, problems)
		}
	}
	check(KeptForm{" Our group ", "80", "85,5 %", " Annual report "}, Kept{Name: "Our group", Low: 8000, High: 8550, Source: "Annual report"})
	check(KeptForm{"x", "80", "", ""}, Kept{Name: "x", Low: 8000, High: 8000})
	check(KeptForm{"x", "80", "80", ""}, Kept{Name: "x", Low: 8000, High: 8000})

	wrong := func(f KeptForm, want ...Problem) {
		t.Helper()
		_, got := f.Read(calc.Define(calc.MetricCSAT))
		if len(got) != len(want) {
			t.Errorf("%v: got %v", f, got)
			return
		}
		for i, p := range got {
			if p.Field != want[i].Field || p.Err.Error() != want[i].Err.Error() {
				t.Errorf("%v: got %v, want %v", f, p, want[i])
			}
		}
	}
	empty := &calc.TypedError{Kind: calc.Empty}
	wrong(KeptForm{}, Problem{OwnName, ErrNoName}, Problem{OwnLow, empty})
	wrong(KeptForm{Name: "x", High: "80"}, Problem{OwnLow, empty})
	wrong(KeptForm{Name: "x", Low: "85", High: "80"}, Problem{OwnHigh, ErrOrder})
	wrong(KeptForm{Name: "x", Low: "101"}, Problem{OwnLow, &calc.RangeError{Value: 10100, Min: 0, Max: 10000}})
	wrong(KeptForm{Name: "x", Low: "lots", High: "-1"},
		Problem{OwnLow, &calc.TypedError{Text: "lots"}}, Problem{OwnHigh, &calc.RangeError{Value: -100, Min: 0, Max: 10000}})
	long := strings.Repeat("ü", 101)
	wrong(KeptForm{Name: long, Low: "5", Source: long}, Problem{OwnName, ErrTooLong}, Problem{OwnSource, ErrTooLong})
}

// TestKeptFits: a mean belongs to its scale and its direction, a share and an
// NPS to none.
func TestKeptFits(t *testing.T) {
	ces, csat := calc.Define(calc.MetricCES), calc.Define(calc.MetricCSAT)
	down := ces
	down.LowIsEasy = true
	check := func(kept, shown calc.Definition, want bool) {
		t.Helper()
		if k, _ := (&KeptForm{Name: "x", Low: "2"}).Read(kept); k.Fits(shown) != want {
			t.Errorf("a row of %v with scores of %v: got %v", kept, shown, !want)
		}
	}
	check(ces, ces, true)
	check(ces, down, false)
	check(down, down, true)
	check(ces, ces.WithScale(calc.Scale5), false)
	check(csat, csat.WithScale(calc.Scale10), true)
	check(csat.WithScale(calc.Scale10), csat, true)
	check(csat, calc.Define(calc.MetricNPS), false)
}

// TestKept holds on to the format, and reads what is left of a damaged text.
func TestKept(t *testing.T) {
	ces := calc.Define(calc.MetricCES).WithScale(calc.Scale5)
	ces.LowIsEasy = true
	rows := []Kept{
		{Def: calc.Define(calc.MetricCSAT), Name: "Über & Söhne = 50 %", Low: 8000, High: 8550, Source: "Report, p. 3"},
		{Def: calc.Define(calc.MetricNPS), Name: "Group", Low: -1250, High: -1250},
		{Def: ces, Name: "Claims", Low: 120, High: 200},
	}
	const text = "metric=csat&name=%C3%9Cber%20%26%20S%C3%B6hne%20%3D%2050%20%25&low=80&high=85.5&source=Report%2C%20p.%203\n" +
		"metric=nps&name=Group&low=-12.5\n" +
		"metric=ces&scale=5&dir=down&name=Claims&low=1.2&high=2"
	if got := WriteKept(rows); got != text {
		t.Errorf("wrote\n%s", got)
	}
	if got := ReadKept(text); !slices.Equal(got, rows) {
		t.Errorf("read %v", got)
	}
	check := func(line string, want int) {
		t.Helper()
		whole := "metric=nps&name=Group&low=5\r\n" + line + "\nmetric=nps&name=Group&low=5\n"
		if got := len(ReadKept(whole)) - 2; got != want {
			t.Errorf("%q: %d rows, want %d", line, got, want)
		}
	}
	check("metric=nps&name=x&low=5&later=1", 1)
	check("", 0)
	check("{\"name\":\"x\"}", 0)
	check("metric=nps&name=x", 0)
	check("metric=nps&low=5", 0)
	check("metric=nps&name=x&low=101", 0)
	check("metric=nps&name=x&low=5&high=4", 0)
	check("metric=nps&name=%zz&low=5", 0)
	check("metric=nps&name=x&low=5&source=%ff", 0)
	check("metric=csi&name=x&low=5", 0)
	check("metric=ces&scale=9&name=x&low=5", 0)
	check("metric=ces&scale=5&name=x&low=5.5", 0)
	if got := len(ReadKept(strings.Repeat("metric=nps&name=Group&low=5\n", MaxKept+7))); got != MaxKept {
		t.Errorf("%d rows are kept, want %d", got, MaxKept)
	}
}

// FuzzKept reads any text: what comes of it is written and read as itself.
func FuzzKept(f *testing.F) {
	for _, s := range []string{
		"", "metric=csat&name=x&low=80&high=85&source=y", "metric=ces&scale=5&dir=down&name=%E5%AE%A2&low=1,2",
		"metric=nps&name=+a+&low=%E2%88%925\nmetric=nps&name=a&low=-0&high=0", "name=a\x00\r\n%%", "metric=csat&scale=10&dir=down&name=a&low=5%25",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		rows := ReadKept(text)
		if again := ReadKept(WriteKept(rows)); !slices.Equal(again, rows) {
			t.Errorf("%q reads as\n%v, and again as\n%v", text, rows, again)
		}
		for _, k := range rows {
			least, most := calc.TargetRange(k.Def)
			if k.Name == "" || k.Low > k.High || k.Low < least || k.High > most || !k.Fits(k.Def) {
				t.Errorf("%q gives %v", text, k)
			}
		}
	})
}

// FuzzExplorer opens damaged links: what comes of one has a link that gives the
// same again.
func FuzzExplorer(f *testing.F) {
	for _, s := range []string{"", "v=1&metric=nps&p=1&pa=2&d=3&order=near", "score=-5&metric=ces&scale=5", "score=%zz&view=table&show=own&s=x", "b.s=1&metric=csat&score=50,25%25"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, fragment string) {
		e := ExplorerFromLink(fragment)
		link := e.Link()
		again := ExplorerFromLink(link)
		if got := again.Link(); got != link || again.Unread || len(again.Form.Unread) > 0 {
			t.Errorf("%q\nis    %s,\nagain %s", fragment, link, got)
		}
		if again.ReadScore() != e.ReadScore() && e.ReadScore().Given {
			t.Errorf("%q: the score %q becomes %q", fragment, e.Score, again.Score)
		}
	})
}
