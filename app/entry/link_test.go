package entry

import (
	"strings"
	"testing"

	"trimetric/calc"
)

// fill returns a form with texts set by id: "promoters", "388", …
func fill(m calc.Metric, pairs ...string) *Form {
	f := New(m)
	for i := 0; i < len(pairs); i += 2 {
		*f.Text(ID(pairs[i])) = pairs[i+1]
	}
	return f
}

// with changes a form in place, so that a case is one expression.
func with(f *Form, set func(*Form)) *Form {
	set(f)
	return f
}

// TestLink holds on to the exact text of links: they are in other people's
// mails.
func TestLink(t *testing.T) {
	check := func(f *Form, want string) {
		t.Helper()
		if got := f.Link(); got != want {
			t.Errorf("link is\n%s, want\n%s", got, want)
		}
		back := FromLink(f.Def.Metric, "#"+want)
		if got := back.Link(); got != want || len(back.Unread) > 0 {
			t.Errorf("%s\ncomes back as\n%s, unread %q", want, got, back.Unread)
		}
	}
	for _, m := range calc.Metrics {
		check(New(m), "v=1")
	}
	check(fill(calc.MetricCSAT, "satisfied", " 942 ", "all", "1,148"), "v=1&s=942&n=1148")
	check(fill(calc.MetricCES, "sum", "3.200", "all", "584"), "v=1&sum=3200&n=584")
	check(fill(calc.MetricCSAT, "satisfied", "0", "all", "5"), "v=1&s=0&n=5")
	// All that a link of NPS usually holds.
	check(with(fill(calc.MetricNPS, "promoters", "388", "passives", "230", "detractors", "112", "target", "50"),
		func(f *Form) { f.Industry = "retail" }), "v=1&p=388&pa=230&d=112&industry=retail&target=50")
	check(Example(calc.MetricNPS), "v=1&p=388&pa=230&d=112&industry=retail")

	// Every key of each metric, in its order.
	check(with(fill(calc.MetricCSAT, "satisfied", "1", "all", "2", "target", "82,5", "margin", "3%", "expect", "80",
		"population", "10 000", "rate", "12.50", "name", "Desk", "period", "Q2", "b-satisfied", "3", "b-all", "4",
		"b-name", "Shop", "b-period", "Q1"), func(f *Form) {
		f.SetScale(calc.Scale10)
		f.Def.From, f.Level, f.Industry = 8, calc.Level99, "finance"
	}), "v=1&s=1&n=2&scale=10&from=8&level=99&industry=finance&target=82.5&margin=3&expect=80"+
		"&population=10000&rate=12.5&name=Desk&period=Q2&b.s=3&b.n=4&b.name=Shop&b.period=Q1")
	check(with(fill(calc.MetricCES, "sum", "9", "all", "3"), func(f *Form) {
		f.SetScale(calc.Scale5)
		f.Def.LowIsEasy, f.Level = true, calc.Level90
		f.Earlier.Mode, f.Earlier.Totals = Totals, [3]string{"8", "2"}
	}), "v=1&sum=9&n=3&scale=5&dir=down&level=90&b.sum=8&b.n=2")
	// A threshold that is another scale's own is not this one's.
	check(with(New(calc.MetricCSAT), func(f *Form) { f.SetScale(calc.Scale7); f.Def.From = 4 }), "v=1&scale=7&from=4")
	check(with(New(calc.MetricCSAT), func(f *Form) { f.SetScale(calc.Scale7); f.Def.From = 6 }), "v=1&scale=7")

	// Counts per rating from the lowest up; only the way on show is sent.
	check(with(perRating(calc.MetricCSAT, "1", "", "3,000", "", "5"), func(f *Form) {
		f.Now.Totals = [3]string{"8", "9"}
	}), "v=1&mode=ratings&r=1-0-3000-0-5")
	check(pasted(calc.MetricNPS, "10 10 9 0"), "v=1&mode=ratings&r=1-0-0-0-0-0-0-0-0-1-2")
	check(with(New(calc.MetricCES), func(f *Form) {
		f.Earlier.Mode = Paste
		f.Earlier.SetPasted("7;7;1")
	}), "v=1&b.mode=ratings&b.r=1-0-0-0-0-0-2")
	check(perRating(calc.MetricCSAT), "v=1&mode=ratings")
	// An earlier group without figures sends none of its mode.
	check(with(New(calc.MetricNPS), func(f *Form) {
		f.Earlier = Group{Mode: PerRating, Totals: [3]string{"1", "2", "3"}, Period: "Q1"}
	}), "v=1&b.period=Q1")

	// Signs and escapes.
	check(fill(calc.MetricNPS, "target", "\u221212,50", "expect", "-0.05"), "v=1&target=-12.5&expect=-0.05")
	check(fill(calc.MetricNPS, "target", "+0"), "v=1&target=0")
	check(fill(calc.MetricCSAT, "name", "A&B = 100% #1+2", "period", "Q2 2025–26 \"ü\""),
		"v=1&name=A%26B%20%3D%20100%25%20%231%2B2&period=Q2%202025%E2%80%9326%20%22%C3%BC%22")
	check(fill(calc.MetricCSAT, "name", "-._~09azAZ"), "v=1&name=-._~09azAZ")
}

// TestLinkLeavesOut: what cannot be read, or would not be taken back.
func TestLinkLeavesOut(t *testing.T) {
	check := func(f *Form, want string) {
		t.Helper()
		if got := f.Link(); got != want {
			t.Errorf("link is %s, want %s", got, want)
		}
	}
	check(fill(calc.MetricNPS, "promoters", "23O", "passives", "-1", "detractors", "1", "target", "high"), "v=1&d=1")
	check(fill(calc.MetricCSAT, "margin", "1.234", "population", "1.5", "rate", " "), "v=1")
	// The place of a count that cannot be read stays empty: 0 is another score.
	check(perRating(calc.MetricCSAT, "1", "x", "", "4", "5"), "v=1&mode=ratings&r=1--0-4-5")
	check(fill(calc.MetricCSAT, "name", "a\tb\x7f\xffc"), "v=1&name=abc")
	check(fill(calc.MetricCSAT, "name", strings.Repeat("x", 201)), "v=1&name="+strings.Repeat("x", 200))
	check(fill(calc.MetricCSAT, "name", strings.Repeat("ü", 150)), "v=1&name="+strings.Repeat("%C3%BC", 100))
	check(fill(calc.MetricCSAT, "name", "x"+strings.Repeat("ü", 150)), "v=1&name=x"+strings.Repeat("%C3%BC", 99))
}
