//go:build !js

package app

import (
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// TestNoScore: without a score there is no figure on the page, only what is
// missing; the buttons that need one are off.
func TestNoScore(t *testing.T) {
	check := func(f *entry.Form) {
		t.Helper()
		doc := show(t, f)
		absent(t, f.Link(), doc, "[data-result]", "[data-example]", "[data-plan=satisfied]", "[data-plan=new-satisfied]",
			"[data-plan=passives]", "[data-plan=detractors]", "[data-plan=new-promoters]", "[data-plan=points]", "[data-plan=new-top]")
		if result := doc.First("[data-result-for=" + string(f.Def.Metric) + "]"); !result.Exists() || result.First(".tm-sentence").Text() == "" {
			t.Errorf("%s: nothing says what is missing", f.Link())
		}
		for _, id := range []string{"share", "copy", "export"} {
			if doc.ID(id).Attr("disabled") == "" {
				t.Errorf("%s: %s can be pressed", f.Link(), id)
			}
		}
	}
	for _, m := range calc.Metrics {
		for _, mode := range []entry.Mode{entry.Totals, entry.PerRating, entry.Paste} {
			f := entry.New(m)
			f.Now.Mode = mode
			check(f)
		}
	}
	check(open(calc.MetricCSAT, "s=1148&n=942"))
	check(open(calc.MetricCSAT, "s=0&n=0&target=80&b.s=1&b.n=2"))
	check(open(calc.MetricNPS, "p=1&pa=1"))
	check(open(calc.MetricCES, "sum=71&n=10"))
	check(open(calc.MetricCES, "mode=ratings&r=0-0-0-0-0-0-0"))
	f := entry.New(calc.MetricNPS)
	f.Now.Mode = entry.Paste
	f.Now.SetPasted("eleven\n12")
	check(f)
}

// TestExampleMark: example figures are marked as such, and no others.
func TestExampleMark(t *testing.T) {
	for _, m := range calc.Metrics {
		if doc := brief(t, m, nil); !doc.First("[data-result-for=" + string(m) + "]").First("[data-example]").Exists() {
			t.Errorf("%s: the home page's example is not marked", m)
		}
		if doc := show(t, entry.Example(m)); !doc.First("[data-example]").Exists() {
			t.Errorf("%s: the page's example is not marked", m)
		}
		f := entry.Example(m)
		for _, field := range entry.TotalFields(m) {
			f.TypedOver(field.In(false))
		}
		absent(t, string(m), brief(t, m, f), "[data-example]")
	}
	figures(t, "csat", brief(t, calc.MetricCSAT, nil), "[data-result=score]", 942.0/1148*100)
	figures(t, "nps", brief(t, calc.MetricNPS, nil), "[data-result=score]", 276.0/730*100)
	figures(t, "ces", brief(t, calc.MetricCES, nil), "[data-result=score]", 3200.0/584)
}
