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

	"trimetric/app/entry"
	"trimetric/app/mark"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/quiz"
)

// root is the address of the site as seen from a frame.
const root = "../"

// Quiz is the frame that holds the quiz; the others are named for their metric.
const Quiz = "quiz"

// A Frame is everything a widget shows.
type Frame struct {
	// Share says that the host page is told the result, as the reader is told.
	Share bool

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

// form is the one on show.
func (f *Frame) form() *entry.Form { return f.forms[slices.Index(calc.Metrics, f.metric)] }

// Title is the name of the frame's page.
func (f *Frame) Title() string {
	if f.steps != nil {
		return words.QuizName
	}
	return words.Calculator(f.metric)
}

// HTML is the whole frame.
func (f *Frame) HTML() string {
	if f.steps != nil {
		return mark.Fill(`<section class="tm-frame" aria-label="%" data-focus="%">$$</section>`,
			f.Title(), f.Focus, f.steps.html(), f.foot())
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
		`<a id="open" href="%" target="_blank" rel="noopener">%</a></div>`, says, f.whole(), words.FrameOpen)
}

// whole is the address of the page with the same figures. They stand after the
// #, which browsers do not send.
func (f *Frame) whole() string {
	if f.steps != nil {
		return root + "quiz" + fragment(f.steps.answers.Link(), f.steps.answers == quiz.Answers{})
	}
	form := f.form()
	return root + string(f.metric) + fragment(form.Link(), form.Link() == entry.New(f.metric).Link())
}

func fragment(link string, none bool) string {
	if none {
		return ""
	}
	return "#" + link
}
