//go:build !js

package app

import (
	"encoding/json"
	"math"
	"os"
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
}

func (c *typedIn) OnInit() {
	c.calculator.OnInit()
	if c.typed == nil {
		return
	}
	c.form = c.typed
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
	doc := apptest.Render(t, &typedIn{calculator{Metric: f.Def.Metric}, f})
	doc.Sound(t)
	return doc
}

// brief renders the home page's calculator. With no form it shows its example.
func brief(t testing.TB, m calc.Metric, f *entry.Form) apptest.Doc {
	t.Helper()
	doc := apptest.Render(t, &typedIn{calculator{Metric: m, Brief: true}, f})
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

// agrees compares with a published figure: 1e-6 relative, 1e-9 at zero.
func agrees(got, want float64) bool {
	return math.Abs(got-want) <= max(1e-9, 1e-6*math.Abs(want))
}

func TestAgrees(t *testing.T) {
	if agrees(1, 1.00001) || !agrees(1, 1.0000001) || agrees(math.NaN(), 1) || agrees(1, math.NaN()) || agrees(0, 1e-8) {
		t.Error("agrees is broken, so no test of a hook means anything")
	}
}

// known is an entry of calc's known answers, which come from R.
type known struct {
	Satisfied, Responses            int64
	Promoters, Passives, Detractors int64
	Counts, Before, After           []int64
	Scale                           int
	Level, Percent, Score, Mean     float64
	Low, High, Change, P            float64
	Margin, Target                  float64
	Expected                        *float64
	Population                      *int64
	MoreSatisfied                   *int64 `json:"more_satisfied"`
	NewSatisfied                    *int64 `json:"new_satisfied"`
	FromPassives                    *int64 `json:"from_passives"`
	FromDetractors                  *int64 `json:"from_detractors"`
	NewPromoters                    *int64 `json:"new_promoters"`
	Points                          *int64
	NewTop                          *int64 `json:"new_top"`
}

// level is the entry's level as a link has it.
func (k known) level() string { return strconv.Itoa(int(k.Level*100 + 0.5)) }

// knownAnswers returns one list of the file.
func knownAnswers(t testing.TB, list string) []known {
	t.Helper()
	source, err := os.ReadFile("../calc/testdata/known-answers.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string][]known
	if err := json.Unmarshal(source, &all); err != nil || len(all[list]) == 0 {
		t.Fatalf("%s: %d entries, %v", list, len(all[list]), err)
	}
	return all[list]
}

// counts writes counts as a link does.
func counts(list []int64) string {
	var parts []string
	for _, n := range list {
		parts = append(parts, strconv.FormatInt(n, 10))
	}
	return strings.Join(parts, "-")
}

// figure writes a figure of the file, which has two decimals at most.
func figure(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
