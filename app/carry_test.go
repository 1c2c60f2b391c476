//go:build !js

package app

import (
	"maps"
	"slices"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// TestCarry: a form is after an update what it was before: all that was typed,
// in each way in and whether it can be read or not.
func TestCarry(t *testing.T) {
	check := func(id string, change func(f *entry.Form)) {
		t.Helper()
		was := visit.forms
		t.Cleanup(func() { visit.forms = was })
		f := calculatorOf(id).fresh()
		change(f)
		visit.forms = map[string]*entry.Form{id: f}
		handed := handForms()
		visit.forms = map[string]*entry.Form{}
		resumeForms(handed)
		got := visit.forms[id]
		if got == nil {
			t.Fatalf("%s is lost", id)
		}
		if got.Example != f.Example || got.Link() != f.Link() || got.Def != f.Def {
			t.Errorf("%s becomes %v, %s, want %v, %s", id, got.Example, got.Link(), f.Example, f.Link())
		}
		if a, b := texts(f), texts(got); !maps.Equal(a, b) {
			t.Errorf("%s becomes\n%q, want\n%q", id, b, a)
		}
	}
	put := func(f *entry.Form, id entry.ID, text string) {
		*f.Text(id) = text
		f.TypedOver(id)
	}
	check("nps", func(f *entry.Form) {
		put(f, "promoters", "388")
		put(f, "passives", "twelve")
		put(f, "b-detractors", "9")
		put(f, "name", "Desk")
		f.Industry, f.Level = "retail", calc.Level99
	})
	// The other ways in keep what is theirs.
	check("csat", func(f *entry.Form) {
		put(f, "satisfied", "5")
		f.SetScale(calc.Scales(calc.MetricCSAT)[1])
		f.Def.From = 3
		f.Now.Mode, f.Earlier.Mode = entry.Paste, entry.PerRating
		put(f, "r7", "12")
		put(f, "b-r2", "x")
		f.Now.SetPasted("5\n6\nmany")
	})
	check("ces", func(f *entry.Form) {
		f.Def.LowIsEasy = true
		f.Earlier.Mode = entry.Totals
		put(f, "target", "5.5")
		put(f, "margin", ".1")
	})
	// The example of the home page: untouched, in part and wholly typed over.
	check("brief-nps", func(*entry.Form) {})
	check("brief-nps", func(f *entry.Form) { put(f, "promoters", "400") })
	check("brief-csat", func(f *entry.Form) {
		put(f, "satisfied", "942") // as in the example, and now the reader's
		put(f, "all", "")
		f.Industry = ""
	})
}

// texts is every text of a form, pasted ones included.
func texts(f *entry.Form) map[entry.ID]string {
	all := map[entry.ID]string{
		"mode": string(f.Now.Mode), "b-mode": string(f.Earlier.Mode),
		"responses": f.Now.PastedText(), "b-responses": f.Earlier.PastedText(), "industry": f.Industry,
	}
	for _, id := range f.IDs() {
		all[id] = *f.Text(id)
	}
	return all
}

// TestCarryUnknown: a form of a metric that there is no more is left behind.
func TestCarryUnknown(t *testing.T) {
	was := visit.forms
	defer func() { visit.forms = was }()
	visit.forms = map[string]*entry.Form{}
	resumeForms([]handedForm{{id: "brief-wow"}, {id: "nps", fields: []earlyField{{id: "promoters", value: "7"}}}})
	if got := slices.Collect(maps.Keys(visit.forms)); !slices.Equal(got, []string{"nps"}) {
		t.Errorf("forms are %v", got)
	}
}
