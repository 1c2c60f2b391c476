package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// Kind is how much a button asks for attention.
type Kind int

const (
	Secondary Kind = iota
	Primary        // one to a view
	Quiet          // no border until it is pointed at
	Link           // looks like a link, acts like a button
)

// ButtonProps describes a button.
type ButtonProps struct {
	ID          string // "" for none
	Label       string
	LabelHidden bool // an icon alone; the label is its accessible name
	Icon        IconName
	Tail        IconName // after the label: the chevron of a menu
	Kind        Kind
	Small       bool
	Disabled    bool
	Controls    string // id of what it opens, "" for nothing
	Expanded    bool   // with Controls: whether that is open
	OnClick     goapp.EventHandler
}

// Button is a button that acts on this page. To go to another, use an anchor
// with the class of [ButtonClass].
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
	if p.Controls != "" {
		b = b.Aria("haspopup", "menu").Aria("expanded", boolean(p.Expanded))
		if p.Expanded {
			b = b.Aria("controls", p.Controls)
		}
	}
	if p.OnClick != nil {
		b = b.OnClick(p.OnClick, goapp.EventScope(p.ID+p.Label))
	}
	return b.Body(buttonBody(p)...)
}

func buttonBody(p ButtonProps) []goapp.UI {
	var body []goapp.UI
	if p.Icon != NoIcon {
		body = append(body, Icon(p.Icon))
	}
	if !p.LabelHidden {
		body = append(body, tag.Span().Text(p.Label))
	}
	if p.Tail != NoIcon {
		body = append(body, Icon(p.Tail))
	}
	return body
}

// ButtonClass is the class of an anchor that looks like a button.
func ButtonClass(k Kind) string {
	return buttonClass(ButtonProps{Kind: k})
}

func buttonClass(p ButtonProps) string {
	class := [...]string{
		"tm-btn", "tm-btn tm-btn--primary", "tm-btn tm-btn--quiet", "tm-linkbtn",
	}[p.Kind]
	if p.LabelHidden {
		class = "tm-iconbtn"
	}
	if p.Small {
		class += " tm-btn--small"
	}
	return class
}

// boolean is the value of an ARIA attribute that is written either way.
func boolean(b bool) string {
	if b {
		return "true"
	}
	return "false"
}
