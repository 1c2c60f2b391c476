package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// Size is how wide a field looks: as wide as what it is expected to hold.
type Size int

const (
	Narrow Size = iota // a count or a score
	Wide               // as wide as its column: names, periods
)

// FieldProps describes a labelled text field.
type FieldProps struct {
	ID          string
	Label       string
	Hint        string // "" for none
	Value       string // as typed
	Problem     string // what to fix, "" when there is nothing to
	Note        string // what was understood, "" for none
	Placeholder string // what counts while nothing is typed, "" for nothing
	InputMode   string // "numeric", "decimal" or "" for any text
	Size        Size
	Fix         string // label of a button that repairs the value, "" for none
	FixIcon     IconName

	OnInput, OnBlur, OnFix goapp.EventHandler
}

// Field is a labelled text field with its hint, its problem and, where a
// repair is plain, a button that makes it.
//
// The field is type=text: a number field changes under the scroll wheel, and
// hands us an empty value in place of what it cannot read.
func Field(p FieldProps) goapp.UI {
	return tag.Div().Class(fieldClass(p.Problem, p.Size)).Body(
		tag.Label().Class("tm-field__label").Attr("for", p.ID).Text(p.Label),
		hint(p.ID, p.Hint),
		problem(p.ID, p.Problem),
		textInput(p),
		note(p.ID, p.Note),
		goapp.If(p.Fix != "", func() goapp.UI {
			return Button(ButtonProps{
				ID: p.ID + "-fix", Label: p.Fix, Icon: p.FixIcon,
				Small: true, OnClick: p.OnFix,
			})
		}),
	)
}

func fieldClass(problem string, size Size) string {
	class := "tm-field"
	if size == Wide {
		class += " tm-field--wide"
	}
	if problem != "" {
		class += " tm-field--error"
	}
	return class
}

// textInput is the box of a field. The event scope is the id: go-app compares
// handlers by their code, and would leave another field's handler in place
// when fields change places.
func textInput(p FieldProps) goapp.HTMLElemSelfClosing {
	in := tag.Input().Attr("type", "text").ID(p.ID).Class("tm-input").
		Attr("value", p.Value).Attr("autocomplete", "off").Spellcheck(false)
	if p.Size == Narrow {
		in = in.Class("tm-input--num")
	}
	if p.InputMode != "" {
		in = in.Attr("inputmode", p.InputMode)
	}
	if p.Placeholder != "" {
		in = in.Attr("placeholder", p.Placeholder)
	}
	if p.Problem != "" {
		in = in.Aria("invalid", "true")
	}
	if d := describedBy(p.ID, p.Hint, p.Problem, p.Note); d != "" {
		in = in.Aria("describedby", d)
	}
	if p.OnInput != nil {
		in = in.OnInput(p.OnInput, goapp.EventScope(p.ID))
	}
	if p.OnBlur != nil {
		in = in.OnBlur(p.OnBlur, goapp.EventScope(p.ID))
	}
	return in
}

// describedBy lists the ids of the texts that belong to a field and are on
// show, the problem first, since it is what a reader of the field needs.
func describedBy(id, hint, problem, note string) string {
	ids := ""
	for _, part := range []struct{ text, suffix string }{
		{problem, "-problem"}, {hint, "-hint"}, {note, "-note"},
	} {
		if part.text == "" {
			continue
		}
		if ids != "" {
			ids += " "
		}
		ids += id + part.suffix
	}
	return ids
}

// A text of a field keeps its place while it is empty: go-app pairs old and new
// elements by their order, and would put a new box in the place of the one that
// somebody is typing in.
func fieldText(id, suffix, class, text string) goapp.UI {
	if text == "" {
		return tag.Span().Class(class)
	}
	return tag.Span().ID(id + suffix).Class(class).Text(text)
}

func hint(id, text string) goapp.UI {
	return fieldText(id, "-hint", "tm-field__hint", text)
}

func note(id, text string) goapp.UI {
	return fieldText(id, "-note", "tm-field__hint", text)
}

// problem is the message of a field. The hidden word is for those who hear
// the message and cannot see its colour.
func problem(id, text string) goapp.UI {
	if text == "" {
		return tag.Span().Class("tm-field__problem")
	}
	return tag.Span().ID(id+"-problem").Class("tm-field__problem").Body(
		tag.Span().Class("tm-vh").Text("Error: "),
		goapp.Text(text),
	)
}
