package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/quiz"
)

// onKey listens on the whole document, so that A, B, C and Enter work at every
// part of the question. They work nowhere else: somebody who speaks to the
// browser would press them unawares (WCAG 2.1.4).
func (p *quizPage) onKey(e app.Value) {
	p.own.Dispatch(func(ctx app.Context) { p.pressed(ctx, e) })
}

// pressed does what a key stands for: a letter chooses its option, Enter goes
// on. A key that is held down counts once, or it would run through questions.
func (p *quizPage) pressed(ctx app.Context, e app.Value) {
	if p.place == quiz.Result || e.Get("repeat").Truthy() || e.Get("isComposing").Truthy() ||
		e.Get("ctrlKey").Truthy() || e.Get("metaKey").Truthy() || e.Get("altKey").Truthy() {
		return
	}
	t := e.Get("target")
	if !t.Truthy() || !t.Get("closest").Truthy() {
		return
	}
	if !within(t, "main") {
		return // single letters are for those who are at the question
	}
	key := e.Get("key").String()
	if a := quiz.Read(key); a != 0 && !within(t, elsewhere) {
		p.pick(a)
		id := quizControlID(p.place, a)
		ctx.Defer(func(app.Context) {
			setChecked(id)
			focus(id)
		})
		return
	}
	if key == "Enter" && !within(t, elsewhere+", a, button, summary") {
		p.next(ctx)
	}
}

// elsewhere is where a letter is typed.
const elsewhere = "input:not([type=radio]), textarea, select, [contenteditable]"

// within reports whether an element is one of a selector's, or inside one.
func within(el app.Value, selector string) bool {
	return el.Call("closest", selector).Truthy()
}
