//go:build !js

package app

import (
	"strconv"
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/calc"
)

func contains(s, part string) bool { return part != "" && strings.Contains(s, part) }

// entryNames are the published names for the fields of a form's way in.
func entryNames(f *entry.Form) []string {
	switch f.Now.Mode {
	case entry.Paste:
		return []string{"Responses"}
	case entry.PerRating:
		var names []string
		for r := f.Def.Scale.Min; r <= f.Def.Scale.Max; r++ {
			names = append(names, "Rating "+strconv.Itoa(r))
		}
		return names
	}
	return map[calc.Metric][]string{
		calc.MetricCSAT: {"Satisfied responses", "All responses"},
		calc.MetricNPS:  {"Promoters", "Passives", "Detractors"},
		calc.MetricCES:  {"Sum of ratings", "All responses"},
	}[f.Def.Metric]
}

// TestLabels finds every control that is published by its accessible name.
func TestLabels(t *testing.T) {
	for _, m := range calc.Metrics {
		for _, mode := range []entry.Mode{entry.Totals, entry.PerRating, entry.Paste} {
			f := entry.New(m)
			f.Now.Mode = mode
			doc := show(t, f)
			for _, name := range entryNames(f) {
				counting(t, doc, name, mode == entry.Paste)
			}
			for _, name := range []string{"Name", "Period", "Target", "Margin wanted", "Expected score", "Customers in all", "Response rate"} {
				if c := control(doc, name); c.Attr("type") != "text" {
					t.Errorf("%s: %q is a %s of type %q", m, name, c.Tag(), c.Attr("type"))
				}
			}
			for _, name := range []string{"Totals", "Per rating", "Paste", "90%", "95%", "99%"} {
				if c := control(doc, name); c.Attr("type") != "radio" {
					t.Errorf("%s: %q is a %s of type %q", m, name, c.Tag(), c.Attr("type"))
				}
			}
		}
	}
}

// counting checks a field for counts, or the box for pasted ratings.
func counting(t *testing.T, doc apptest.Doc, name string, box bool) {
	t.Helper()
	c := control(doc, name)
	if box && c.Tag() != "textarea" {
		t.Errorf("%q is a %s, want a textarea", name, c.Tag())
	}
	if !box && (c.Attr("type") != "text" || c.Attr("inputmode") != "numeric") {
		t.Errorf("%q is a %s of type %q and inputmode %q", name, c.Tag(), c.Attr("type"), c.Attr("inputmode"))
	}
}

// TestGroups: the radios of the confidence are a group of that name, with the
// form's choice checked.
func TestGroups(t *testing.T) {
	doc := show(t, open(calc.MetricNPS, "level=99&mode=ratings"))
	group := doc.ID("level")
	if got := doc.ID(group.Attr("aria-labelledby")).Text(); group.Attr("role") != "radiogroup" || got != "Confidence" {
		t.Errorf("the levels are a %s named %q", group.Attr("role"), got)
	}
	for name, want := range map[string]string{
		"90%": "", "95%": "", "99%": "true", "Totals": "", "Per rating": "true", "Paste": "",
	} {
		if got := control(doc, name).Attr("checked"); got != want {
			t.Errorf("%q is checked %q, want %q", name, got, want)
		}
	}
}

// TestSelects: what can be chosen, and what is, as "[chosen] other other".
func TestSelects(t *testing.T) {
	check := func(m calc.Metric, link, name, want string) {
		t.Helper()
		list := control(show(t, open(m, link)), name)
		var options []string
		for _, o := range list.Find("option") {
			text := o.Text()
			if o.Attr("selected") != "" {
				text = "[" + text + "]"
			}
			options = append(options, text)
		}
		if got := strings.Join(options, ", "); got != want || list.Exists() && list.Tag() != "select" {
			t.Errorf("%s %s: %s offers %q, want %q", m, link, name, got, want)
		}
	}
	check(calc.MetricCSAT, "", "Scale", "[1–5], 1–7, 1–10")
	check(calc.MetricCES, "scale=5", "Scale", "1–7, [1–5]")
	check(calc.MetricNPS, "", "Scale", "")
	check(calc.MetricCSAT, "", "Counts as satisfied", "2 and up, 3 and up, [4 and up], 5 and up")
	check(calc.MetricCSAT, "scale=7&from=5", "Counts as satisfied", "2 and up, 3 and up, 4 and up, [5 and up], 6 and up, 7 and up")
	check(calc.MetricNPS, "", "Counts as satisfied", "")
	check(calc.MetricCES, "", "Direction", "[Higher is easier], Lower is easier")
	check(calc.MetricCES, "dir=down", "Direction", "Higher is easier, [Lower is easier]")
	check(calc.MetricCSAT, "", "Direction", "")
	check(calc.MetricCSAT, "industry=finance", "Industry", "Not chosen, Retail and e-commerce, Technology and SaaS, "+
		"[Financial services], Healthcare, Hospitality and travel, Utilities and telecom")
	check(calc.MetricNPS, "", "Industry", "[Not chosen], Grocery, Retail, Streaming media, TV and internet service, "+
		"Car rental, Consumer payments, Airlines")
	check(calc.MetricCES, "", "Industry", "")
}
