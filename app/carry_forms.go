package app

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
)

// A handedForm is a form by what differs in it from one that nobody has touched.
type handedForm struct {
	id      string // the calculator's CompoID
	example bool
	fields  []earlyField
}

// handForms returns every form of the visit.
func handForms() []handedForm {
	var all []handedForm
	for id, f := range visit.forms {
		all = append(all, handedForm{id, f.Example, changes(f, calculatorOf(id).fresh())})
	}
	return all
}

// resumeForms makes the forms anew.
func resumeForms(all []handedForm) {
	for _, h := range all {
		c := calculatorOf(h.id)
		if !slices.Contains(calc.Metrics, c.Metric) {
			continue // this version has it no more
		}
		c.form = c.fresh()
		for _, f := range h.fields {
			c.takeOver(f)
		}
		c.form.Example = h.example
		visit.forms[h.id] = c.form
	}
}

// calculatorOf returns a calculator with the given CompoID.
func calculatorOf(id string) *calculator {
	m, brief := strings.CutPrefix(id, "brief-")
	return &calculator{Metric: calc.Metric(m), Brief: brief, visited: entry.Left{}}
}

// changes lists what differs in f, as if it had been typed and chosen in this
// order: options come first, since they decide which fields there are.
func changes(f, fresh *entry.Form) []earlyField {
	fields := []earlyField{
		{id: string(entry.Scale), value: strconv.Itoa(f.Def.Scale.Max)},
		{id: string(entry.From), value: strconv.Itoa(f.Def.From)},
		{id: string(entry.Direction), value: map[bool]string{true: "down"}[f.Def.LowIsEasy]},
		{id: string(entry.Industry), value: f.Industry},
		radio(entry.ID(entry.Level), levelValue(f.Level)),
	}
	for _, earlier := range []bool{false, true} {
		g := f.Group(earlier)
		fields = append(fields, radio(entry.Ways.In(earlier), string(g.Mode)))
		if text := g.PastedText(); text != "" {
			fields = append(fields, earlyField{id: string(entry.Responses.In(earlier)), value: text})
		}
	}
	for _, id := range f.IDs() {
		text, was := *f.Text(id), ""
		if p := fresh.Text(id); p != nil {
			was = *p
		}
		if text != was {
			fields = append(fields, earlyField{id: string(id), value: text})
		}
	}
	return fields
}

func radio(group entry.ID, value string) earlyField {
	return earlyField{id: string(group) + "-" + value, value: value, checked: true}
}

// writeHanded and readHanded take forms through JavaScript.
func writeHanded(all []handedForm) []any {
	list := []any{}
	for _, h := range all {
		fields := []any{}
		for _, f := range h.fields {
			fields = append(fields, map[string]any{"id": f.id, "value": f.value, "checked": f.checked})
		}
		list = append(list, map[string]any{"id": h.id, "example": h.example, "fields": fields})
	}
	return list
}

func readHanded(list app.Value) []handedForm {
	var all []handedForm
	for i := range list.Length() {
		v := list.Index(i)
		all = append(all, handedForm{v.Get("id").String(), v.Get("example").Bool(), readFields(v.Get("fields"))})
	}
	return all
}
