package app

import (
	"slices"
	"strings"

	"trimetric/app/entry"
	"trimetric/calc"
)

// link is the fragment that restores the builder, or "" where nothing differs
// from what it is at first.
func (e *embedding) link() string {
	link := "v=1"
	for _, s := range append([]setting{{"metric", e.frame}}, e.settings()...) {
		if s.value == "" {
			s.value = "1"
		}
		if s != (setting{"metric", string(calc.Metrics[0])}) {
			link += "&" + s.key + "=" + strings.TrimPrefix(s.value, "#")
		}
	}
	if link == "v=1" {
		return ""
	}
	return link
}

// open takes up a link, as forgivingly as a form does: what it does not name,
// or cannot be, stays as it is.
func (e *embedding) open(fragment string) {
	fragment = strings.TrimPrefix(fragment, "#")
	set := map[string]string{"metric": string(calc.Metrics[0])}
	for _, pair := range strings.Split(fragment, "&") {
		key, value, _ := strings.Cut(pair, "=")
		set[key] = value
	}
	if m := set["metric"]; m == quizFrame || slices.Contains(calc.Metrics, calc.Metric(m)) {
		e.frame = m
	}
	e.tabs, e.share = set["tabs"] == "1", set["share-results"] == "1"
	if slices.Contains(themes, set["theme"]) {
		e.theme = set["theme"]
	}
	if c, ok := readColour(set["accent"]); ok {
		e.accent = c.hex()
	}
	if e.frame == quizFrame {
		return
	}
	form := entry.FromLink(e.metric(), fragment)
	if _, said := set["mode"]; !said && form.Now.Mode == entry.Totals && form.Blank() {
		form.Now.Mode = frameMode(e.metric())
	}
	e.forms[e.metric()] = form
}
