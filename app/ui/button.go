package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// Kind is how much a button asks for attention.
type Kind int

const (
	Secondary Kind = iota
	Primary        // the one that leads on
	Link           // looks like a link, acts like a button
)

// ButtonProps describes a button.
type ButtonProps struct {
	ID          string // "" for none
	Label       string
	LabelHidden bool // an icon alone; the label is its accessible name
	Icon        IconName
	IconBehind  bool // the icon follows the label: an arrow to what comes next
	Kind        Kind
	Small       bool
	Disabled    bool
	OnClick     goapp.EventHandler
}

// Button is a button that acts on this page. To go to another, use an anchor.
func Button(p ButtonProps) goapp.UI {
	b := tag.Button().Attr("type", "button").Class(buttonClass(p))
	if p.ID != "" {
		b = b.ID(p.ID)
	}
	if p.LabelHidden {
		b = b.Aria("label", p.Label)
	}
	if p.Disabled {
		b = b.Attr("disabled", true)
	}
	if p.OnClick != nil {
		b = b.OnClick(p.OnClick, goapp.EventScope(p.ID+p.Label))
	}
	return b.Body(buttonBody(p)...)
}

func buttonBody(p ButtonProps) []goapp.UI {
	var body []goapp.UI
	if p.Icon != NoIcon && !p.IconBehind {
		body = append(body, Icon(p.Icon))
	}
	if !p.LabelHidden {
		body = append(body, tag.Span().Text(p.Label))
	}
	if p.Icon != NoIcon && p.IconBehind {
		body = append(body, Icon(p.Icon))
	}
	return body
}

func buttonClass(p ButtonProps) string {
	class := "tm-btn"
	switch {
	case p.LabelHidden:
		class = "tm-iconbtn"
	case p.Kind == Primary:
		class = "tm-btn tm-btn--primary"
	case p.Kind == Link:
		class = "tm-linkbtn"
	}
	if p.Small {
		class += " tm-btn--small"
	}
	return class
}
