package app

import (
	"slices"
	"strings"

	"trimetric/app/entry"
	"trimetric/calc"
)

// quizFrame is the name of the frame that holds the quiz; the others are named
// for their metric.
const quizFrame = "quiz"

// An embedding is what the builder is set to.
type embedding struct {
	frame       string // a metric, or quizFrame
	tabs, share bool
	theme       string // one of themes
	accent      string // as typed
	forms       map[calc.Metric]*entry.Form

	// How the builder shows it, which is no part of the widget.
	width, paper, code string
}

// What the builder can show.
var (
	previewWidths = []string{"320", "480", "720"}
	previewPapers = []string{"light", "dark"}
	codeKinds     = []string{"script", "iframe", "wordpress"}
)

func newEmbedding(m calc.Metric) *embedding {
	e := &embedding{
		frame: string(m), theme: themes[0], forms: map[calc.Metric]*entry.Form{},
		width: previewWidths[1], paper: previewPapers[0], code: codeKinds[0],
	}
	for _, m := range calc.Metrics {
		e.forms[m] = entry.New(m)
		e.forms[m].Now.Mode = frameMode(m)
	}
	return e
}

// frameMode is the way in that a frame opens with. A total of efforts tells no
// margin.
func frameMode(m calc.Metric) entry.Mode {
	if m == calc.MetricCES {
		return entry.PerRating
	}
	return entry.Totals
}

// metric is the one that the widget opens with; for the quiz, which has none,
// the first.
func (e *embedding) metric() calc.Metric {
	if e.frame == quizFrame {
		return calc.Metrics[0]
	}
	return calc.Metric(e.frame)
}

// A setting is an attribute of the widget, and a key of its frame's query. One
// without a value is set by being there.
type setting struct{ key, value string }

// settings are what differs from a widget that nothing is set for, in the order
// of its attributes.
func (e *embedding) settings() []setting {
	var all []setting
	quiz := e.frame == quizFrame
	if e.tabs && !quiz {
		all = append(all, setting{"tabs", ""})
	}
	if e.theme != themes[0] {
		all = append(all, setting{"theme", e.theme})
	}
	if c, ok := readColour(e.accent); ok && len(e.refusing()) < len(e.surfaces()) {
		all = append(all, setting{"accent", c.hex()})
	}
	if quiz {
		return all
	}
	all = append(all, formSettings(e.forms[e.metric()])...)
	if e.share {
		all = append(all, setting{"share-results", ""})
	}
	return all
}

// formSettings are those of a form, under the keys of a share link and in their
// order.
func formSettings(f *entry.Form) []setting {
	var all []setting
	for _, pair := range strings.Split(f.Link(), "&") {
		key, value, _ := strings.Cut(pair, "=")
		if slices.Contains(formKeys, key) || slices.Contains(figureKeys, key) {
			all = append(all, setting{key, value})
		}
	}
	figures := slices.ContainsFunc(all, func(s setting) bool { return slices.Contains(figureKeys, s.key) })
	if mode := f.Now.Mode; mode != frameMode(f.Def.Metric) && !figures {
		all = slices.Insert(all, 0, setting{"mode", string(mode)}) // figures tell the way in themselves
	}
	return all
}

// What a widget has of a share link. It knows no planner and no earlier period,
// and whose responses they are is not asked for in a blog.
var (
	formKeys   = []string{"scale", "from", "dir", "level", "industry"}
	figureKeys = []string{"s", "n", "p", "pa", "d", "sum", "r"}
)

// query is the settings as a frame's address has them, with the mark before
// them; "" where there are none.
func query(all []setting) string {
	var b strings.Builder
	for i, s := range all {
		b.WriteByte("?&"[min(i, 1)])
		b.WriteString(s.key)
		b.WriteByte('=')
		if s.value == "" {
			b.WriteByte('1')
		}
		b.WriteString(strings.Replace(s.value, "#", "%23", 1)) // all others are letters and digits
	}
	return b.String()
}

// preview is the query of the frame on show. One that follows the reader's
// theme follows that of the paper it is shown on.
func (e *embedding) preview() string {
	shown := *e
	if shown.theme == themes[0] {
		shown.theme = e.paper
	}
	return query(shown.settings())
}
