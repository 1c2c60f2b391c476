//go:build !js

package app

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/calc"
)

// typedIn is a calculator as it looks once a form has been typed in and every
// filled field has been left.
type typedIn struct {
	calculator
	typed *entry.Form
	waits bool // no field has been left yet
}

func (c *typedIn) OnInit() {
	c.calculator.OnInit()
	if c.typed == nil {
		return
	}
	c.form = c.typed
	if c.waits {
		c.recount()
		return
	}
	for _, id := range c.form.IDs() {
		c.visited[id] = *c.form.Text(id) != ""
	}
	for _, t := range entry.TotalFields(c.Metric) {
		c.visited[entry.ID(t)] = c.form.Now.Totals != [3]string{}
	}
	c.visited["responses"], c.visited["b-responses"] = true, true
	c.recount()
	c.said, c.printed = c.spoken(), c.sheet()
}

// show renders the full calculator with a form typed in. Whatever the form,
// the page has to be sound.
func show(t testing.TB, f *entry.Form) apptest.Doc {
	t.Helper()
	doc := apptest.Render(t, &typedIn{calculator: calculator{Metric: f.Def.Metric}, typed: f})
	doc.Sound(t)
	return doc
}

// brief renders the home page's calculator. With no form it shows its example.
func brief(t testing.TB, m calc.Metric, f *entry.Form) apptest.Doc {
	t.Helper()
	doc := apptest.Render(t, &typedIn{calculator: calculator{Metric: m, Brief: true}, typed: f})
	doc.Sound(t)
	return doc
}

// open is the form of a link's fragment. A test reads more easily so.
func open(m calc.Metric, fragment string) *entry.Form { return entry.FromLink(m, fragment) }

// control is the first control with an accessible name, as its label gives it:
// what is hidden from screen readers is no part of a name.
func control(doc apptest.Doc, name string) apptest.Doc {
	for _, label := range doc.Find("label") {
		text := label.Text()
		for _, hidden := range label.Find("[aria-hidden=true]") {
			text = strings.TrimSpace(strings.Replace(text, hidden.Text(), "", 1))
		}
		if text != name {
			continue
		}
		if id := label.Attr("for"); id != "" {
			return doc.ID(id)
		}
		return label.First("input")
	}
	return apptest.Doc{}
}

// hook is the number in the value of a hook's element, NaN where there is none.
func hook(doc apptest.Doc, selector string) float64 {
	e := doc.First("data" + selector)
	x, err := strconv.ParseFloat(e.Attr("value"), 64)
	if !e.Exists() || err != nil {
		return math.NaN()
	}
	return x
}
