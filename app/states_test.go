//go:build !js

package app

import (
	"regexp"
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// states are forms that between them show every part of a calculator: each way
// in, each verdict, each note, problems, plans, comparisons. A page has to be
// sound in all of them.
func states() map[string]*entry.Form {
	list := map[string]*entry.Form{}
	add := func(m calc.Metric, links ...string) {
		for _, link := range links {
			list[string(m)+" "+link] = open(m, link)
		}
	}
	add(calc.MetricCSAT, "", "s=942&n=1148&industry=retail&target=90&name=Desk&period=Q2", "s=1&n=1", "s=5&n=5&level=99",
		"s=0&n=1000000000000", "s=1148&n=942", "s=x&n=10", "mode=ratings", "mode=ratings&r=1-2-3-4-5",
		"mode=ratings&r=1-0-0-0-0-0-0-0-0-9&scale=10&from=2", "s=95&n=100", "s=9&n=10&target=100", "s=9&n=10&target=101",
		"s=300&n=400&b.s=304&b.n=350&b.name=Before&rate=20&population=100", "s=5&n=5&b.s=7&b.n=7", "b.s=8&b.n=7",
		"s=1&n=2&margin=99", "s=1&n=2&b.mode=ratings&b.r=1-1-1-1-1")
	add(calc.MetricNPS, "", "p=388&pa=230&d=112&industry=grocery&target=35", "p=15&pa=6&d=19&level=99", "p=0&pa=0&d=7",
		"p=116&pa=127&d=57&b.p=1&b.pa=1&b.d=0", "mode=ratings&r=1-0-0-0-0-0-0-2-3-4-5&b.mode=ratings", "p=1", "p=23O&pa=-1&d=1.5")
	add(calc.MetricCES, "", "sum=3200&n=584", "sum=71&n=10", "sum=3200&n=584&b.sum=3000&b.n=584", "mode=ratings&r=0-0-0-0-0-0-1",
		"mode=ratings&r=0-0-0-0-0-0-29", "mode=ratings&r=9-14-31-58-131-204-137&b.mode=ratings&b.r=9-14-31-58-131-204-137&target=6",
		"scale=5&dir=down&mode=ratings&r=40-30-10-5-2&target=1.5&rate=10")
	for _, m := range calc.Metrics {
		list[string(m)+" example"] = entry.Example(m)
		for name, text := range map[string]string{
			"paste": "5\n4\n\n99\n2.5\nnone\n5 - Very", "large paste": strings.Repeat("5\n", 10_000), "bad paste": "x", "no paste": "",
		} {
			f := entry.New(m)
			f.Now.Mode, f.Earlier.Mode = entry.Paste, entry.Paste
			f.Now.SetPasted(text)
			f.Earlier.SetPasted(text)
			list[string(m)+" "+name] = f
		}
	}
	return list
}

// plain is a number as a program reads it: no exponent, no "-0".
var plain = regexp.MustCompile(`^(0|-?(0\.[0-9]+|[1-9][0-9]*(\.[0-9]+)?))$`)

// TestStates renders every state. What is read out at a pause says the same as
// the result, and the printed page never falls behind.
func TestStates(t *testing.T) {
	for name, f := range states() {
		t.Run(name, func(t *testing.T) {
			doc := show(t, f)
			result := doc.First("section[aria-label=Result]")
			score := result.First("[data-result=score]")
			if f.ReadNow().OK != score.Exists() {
				t.Errorf("the form reads %v, and a score is %v", f.ReadNow().OK, score.Exists())
			}
			said := doc.First("[role=status]").Text()
			figure, _, _ := strings.Cut(score.Text(), " ")
			if score.Exists() && (!contains(said, figure) || !contains(doc.First(".tm-sheet").Text(), figure)) {
				t.Errorf("%q is neither said in %q nor printed", figure, said)
			}
			for _, d := range doc.Find("data") {
				if d.Attr("data-result") == "band" {
					continue
				}
				if !plain.MatchString(d.Attr("value")) || strings.Contains(d.Text(), "-") || !strings.ContainsAny(d.Text(), "0123456789") {
					t.Errorf("a figure reads %q for %q", d.Text(), d.Attr("value"))
				}
			}
		})
	}
}

// TestLargePaste: the box shows the first lines of a paste that would block a
// browser, and says so; the score stands on all of it.
func TestLargePaste(t *testing.T) {
	f := entry.New(calc.MetricCSAT)
	f.Now.Mode = entry.Paste
	f.Now.SetPasted(strings.Repeat("5\n", 99_999) + "1")
	doc := show(t, f)
	box := control(doc, "Responses")
	if got := len(strings.Fields(box.Text())); got != 20 || box.Attr("readonly") == "" {
		t.Errorf("the box shows %d lines, readonly %q", got, box.Attr("readonly"))
	}
	if !contains(doc.Text(), "The box shows the first lines of 100,000 values. All of them are scored.") {
		t.Error("nothing says how much more there is")
	}
	figures(t, "large paste", doc, "[data-result=responses]", 100_000.0, "[data-result=score]", 99.999)
}

// TestLeftOut lists what of a paste was not scored.
func TestLeftOut(t *testing.T) {
	f := entry.New(calc.MetricNPS)
	f.Now.Mode = entry.Paste
	f.Now.SetPasted("9\n10\n11\n\nnone")
	doc := show(t, f)
	figures(t, "paste", doc, "[data-result=responses]", 2.0, "[data-result=score]", 100.0)
	for _, says := range []string{"2 values left out", "Line 3: “11” is above 10", "Line 5: “none” is not a rating",
		"From 2 of 4 values.", "1 blank answer is not counted."} {
		if !contains(doc.Text(), says) {
			t.Errorf("nothing says %q", says)
		}
	}
}

// TestBrief: the home page's calculator has the totals alone, and its way to
// the full one takes the reader's figures along, but not ours.
func TestBrief(t *testing.T) {
	check := func(m calc.Metric, f *entry.Form, want string) {
		t.Helper()
		doc := brief(t, m, f)
		if !doc.First("a[href=" + want + "]").Exists() {
			t.Errorf("%s: no link leads to %s", m, want)
		}
		absent(t, string(m), doc, "[data-plan]", "fieldset", "textarea")
		for _, name := range entryNames(entry.New(m)) {
			counting(t, doc, name, false)
		}
	}
	check(calc.MetricCSAT, nil, "/csat")
	check(calc.MetricNPS, nil, "/nps")
	check(calc.MetricCES, nil, "/ces")
	check(calc.MetricCSAT, open(calc.MetricCSAT, "s=1&n=2"), "/csat#v=1&s=1&n=2")
	check(calc.MetricNPS, entry.New(calc.MetricNPS), "/nps")
}
