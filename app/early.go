package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
)

// An earlyField is a control that the reader changed before the program ran.
type earlyField struct {
	id, value string
	checked   bool
	carried   bool // not typed early, but before an update
}

// takeEarly returns what was typed into the page that the server sent. It
// returns nothing when asked again: the pages after belong to the program.
func takeEarly() []earlyField {
	if visit.earlyTaken || app.IsServer {
		return nil
	}
	visit.earlyTaken = true
	v := early()
	if !v.Truthy() {
		return nil
	}
	return readFields(v.Get("fields"))
}

func readFields(list app.Value) []earlyField {
	var fields []earlyField
	for i := range list.Length() {
		f := list.Index(i)
		fields = append(fields, earlyField{
			id: f.Get("id").String(), value: f.Get("value").String(),
			checked: f.Get("checked").Bool(), carried: f.Get("carried").Truthy(),
		})
	}
	return fields
}

// earlyChecked reports whether a radio button was chosen early. Unlike
// [takeEarly] it may be asked before the form takes the rest.
func earlyChecked(id string) bool {
	if visit.earlyTaken || app.IsServer {
		return false
	}
	el := element(id)
	return el.Truthy() && el.Get("checked").Truthy()
}

func early() app.Value {
	if !app.Window().Get("trimetricEarly").Truthy() {
		return app.Null()
	}
	return app.Window().Call("trimetricEarly")
}

// restoreFocus puts focus and selection where they were before the program's
// page replaced the one that was served.
func restoreFocus() {
	v := early()
	if !v.Truthy() || v.Get("focus").String() == "" {
		return
	}
	el := element(v.Get("focus").String())
	if !el.Truthy() {
		return
	}
	el.Call("focus", map[string]any{"preventScroll": true})
	if start := v.Get("start").Int(); start >= 0 && el.Get("setSelectionRange").Truthy() {
		el.Call("setSelectionRange", start, v.Get("end").Int())
	}
}

// ownFigures makes room in a form that came by a link for figures typed early:
// the served page showed empty fields, so what was typed there was not meant to
// go with the link's.
func (c *calculator) ownFigures(early []earlyField) {
	for _, f := range early {
		field, earlier := entry.ID(f.id).Split()
		if earlier || !slices.Contains(entry.TotalFields(c.Metric), field) {
			continue
		}
		c.form.Now = entry.Group{Mode: entry.Totals, Name: c.form.Now.Name, Period: c.form.Now.Period}
		c.form.Unread = nil
		return
	}
}

// takeOver puts a control that was changed early into the form.
func (c *calculator) takeOver(f earlyField) {
	id := entry.ID(f.id)
	field, earlier := id.Split()
	if p := c.form.Text(id); p != nil {
		*p = f.value
		c.form.TypedOver(id)
		return
	}
	if field == entry.Responses {
		c.form.Group(earlier).SetPasted(f.value)
		return
	}
	if radio := strings.Contains(string(field), "-"); radio && !f.checked {
		return
	}
	c.choose(id, f.value)
}
