// Package frame is the widget: a calculator, or the quiz, as it stands inside
// somebody else's page. It is state, what a reader may do to it, and markup; it
// knows no browser. The program app/widget puts it into one, and the server
// writes its first state into the pages below /embed/.
//
// Arithmetic, words and marks are those of the pages. It is downloaded whole by
// the readers of a blog, so what it may import is tested.
package frame

import (
	"slices"
	"strings"

	"trimetric/app/entry"
	"trimetric/app/mark"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/quiz"
)

// Quiz is the frame that holds the quiz; the others are named for their metric.
const Quiz = "quiz"

// A Frame is everything a widget shows.
type Frame struct {
	// Share says that the host page is told the result, as the reader is told.
	Share bool

	// Root is the address of the site as seen from the frame.
	Root string

	// Focus is the id of the element that the focus belongs on after the last
	// change, "" for where it is.
	Focus string

	metric calc.Metric    // on show
	forms  [3]*entry.Form // in the order of calc.Metrics
	left   entry.Left     // of the form on show
	said   string         // the live region

	steps *steps // of the quiz, nil for a calculator
}

// Names lists the frames there are.
func Names() []string {
	var all []string
	for _, m := range calc.Metrics {
		all = append(all, string(m))
	}
	return append(all, Quiz)
}

// New returns a frame as the server sends it, before anybody knows what the
// host page has set.
func New(name string) *Frame { return Open(name, "") }

// Open returns a frame in its first state. query holds what the host page has
// set: figures and options under the keys of a share link, and "share-results".
// Figures are those of the metric that the frame opens with.
func Open(name, query string) *Frame {
	f := &Frame{Root: "../", Share: has(query, "share-results")}
	if name == Quiz {
		f.steps = &steps{}
		return f
	}
	f.metric = calc.Metric(name)
	f.left = entry.Left{}
	for i, m := range calc.Metrics {
		set := query
		if m != f.metric {
			set = forAll(query)
		}
		f.forms[i] = open(m, set)
	}
	return f
}

// forAll is what a query sets for the metrics behind the tabs as well: a count
// of one says nothing of another.
func forAll(query string) string {
	all := ""
	for _, pair := range strings.Split(query, "&") {
		if strings.HasPrefix(pair, "level=") || strings.HasPrefix(pair, "industry=") {
			all += pair + "&"
		}
	}
	return all
}

// has reports whether a query has a key that needs no value. "0" and "false"
// switch it off, as people write.
func has(query, key string) bool {
	for _, pair := range strings.Split(query, "&") {
		k, value, _ := strings.Cut(pair, "=")
		if k == key {
			return value != "0" && value != "false"
		}
	}
	return false
}

// open reads a form from a query. A mean is entered per rating, since a total
// tells no margin, unless the host page has set another way in.
func open(m calc.Metric, query string) *entry.Form {
	form := entry.FromLink(m, query)
	if m == calc.MetricCES && form.Blank() && form.Now.Mode == entry.Totals && !has(query, "mode") {
		form.Now.Mode = entry.PerRating
	}
	return form
}

// form is the one on show.
func (f *Frame) form() *entry.Form { return f.forms[slices.Index(calc.Metrics, f.metric)] }

// Name returns which frame it is.
func (f *Frame) Name() string {
	if f.steps != nil {
		return Quiz
	}
	return string(f.metric)
}

// Title is the name of the frame's page.
func (f *Frame) Title() string {
	if f.steps != nil {
		return words.QuizName
	}
	return words.Short(f.metric) + " calculator"
}

// HTML is the whole frame.
func (f *Frame) HTML() string {
	if f.steps != nil {
		return mark.Fill(`<section class="tm-frame" aria-label="%" data-focus="%">$$</section>`,
			f.Title(), f.Focus, f.steps.html(f.Root), f.foot())
	}
	return mark.Fill(`<section class="tm-frame" aria-label="%" data-focus="%" data-metric="%" data-result-for="%">`+
		`$<div class="tm-frame__body">$$</div>$</section>`,
		f.Title(), f.Focus, string(f.metric), string(f.metric), f.tabs(), f.entry(), f.result(), f.foot())
}

// foot says what becomes of the figures, and leads to where more can be done
// with them.
func (f *Frame) foot() string {
	says := words.FramePrivacy
	if f.Share {
		says = words.FrameShares
	}
	return mark.Fill(`<div class="tm-frame__foot"><p>%</p>`+
		`<a id="open" href="%" target="_blank" rel="noopener">%</a></div>`, says, f.Open(), words.FrameOpen)
}

// Open is the address of the page with the same figures. They stand after the
// #, which browsers do not send.
func (f *Frame) Open() string {
	if f.steps != nil {
		return f.Root + "quiz" + fragment(f.steps.answers.Link(), f.steps.answers == quiz.Answers{})
	}
	form := f.form()
	return f.Root + string(f.metric) + fragment(form.Link(), form.Blank() && form.Link() == entry.New(f.metric).Link())
}

func fragment(link string, none bool) string {
	if none {
		return ""
	}
	return "#" + link
}
