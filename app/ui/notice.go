package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// NoticeKind is how grave a notice is.
type NoticeKind int

const (
	Warning NoticeKind = iota
	Failure
)

// Notice is a bordered message in the flow of the page. It never floats and
// never goes away by itself.
func Notice(kind NoticeKind, title string, body ...goapp.UI) goapp.UI {
	class := [...]string{"tm-notice tm-notice--warning", "tm-notice tm-notice--error"}[kind]
	return tag.Div().Class(class).Body(
		Icon(IconWarning),
		tag.Div().Body(
			tag.Strong().Class("tm-notice__title").Text(title),
			tag.Div().Class("tm-notice__body").Body(body...),
		),
	)
}

// Meter is a row of cells of which the first on are filled. It repeats the
// word beside it, so it is hidden from screen readers.
func Meter(cells, on int) goapp.UI {
	return tag.Span().Class("tm-meter").Aria("hidden", "true").Body(
		goapp.Range(make([]struct{}, cells)).Slice(func(i int) goapp.UI {
			class := "tm-meter__cell"
			if i < on {
				class += " tm-meter__cell--on"
			}
			return tag.Span().Class(class)
		}),
	)
}
