package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// CopyProps describes a button that copies a text.
type CopyProps struct {
	Label  string // "Copy question"
	Done   string // "Question copied"
	Failed string // what to do when the browser does not let us
	Text   string
	About  string // what is copied, for ears only, where the label alone is one of many
}

// Copy is a button that puts a fixed text on the clipboard and then says so. It
// works before the program runs: static/copy.js answers the press.
func Copy(p CopyProps) goapp.UI {
	label := []goapp.UI{tag.Span().DataSet("label", "yes").Text(p.Label)}
	if p.About != "" {
		label = append(label, tag.Span().Class("tm-vh").Text(" "+p.About))
	}
	return tag.Button().Attr("type", "button").Class("tm-btn tm-btn--small tm-copy").
		DataSet("copy", p.Text).DataSet("done", p.Done).DataSet("failed", p.Failed).
		Body(append([]goapp.UI{Icon(IconCopy)}, label...)...)
}
