package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/tag"
)

// Side is what an answer does to the score.
type Side int

const (
	Against Side = iota
	Neutral
	For
)

// name is the side's part of a class name.
func (s Side) name() string {
	return [...]string{"against", "neutral", "for"}[s]
}

// RatingGroupProps heads the rows of the ratings that count alike.
type RatingGroupProps struct {
	Name  string // "Promoters"
	Range string // "9–10"
	Total string // "388"
	Side  Side
}

// RatingGroup is a named group of rating rows with its total.
func RatingGroup(p RatingGroupProps, rows ...goapp.UI) goapp.UI {
	return tag.Div().Class("tm-rate").Role("group").Aria("label", p.Name).Body(
		tag.Div().Class("tm-rate__head").Body(
			tag.Span().Class("tm-rate__name").Body(
				tag.Span().Class("tm-swatch tm-swatch--"+p.Side.name()),
				tag.Span().Text(p.Name),
				tag.Span().Class("tm-rate__range").Text(p.Range),
			),
			tag.Span().Class("tm-rate__total").Text(p.Total),
		),
		tag.Div().Class("tm-rate__rows").Body(rows...),
	)
}

// RatingRowProps describes the count of one rating.
type RatingRowProps struct {
	ID      string
	Rating  string // as seen: "5"
	Label   string // as read out: "Rating 5"
	Value   string
	Problem string
	Percent float64 // length of the bar, of the largest count
	Side    Side

	OnInput, OnBlur goapp.EventHandler
}

// RatingRow is the field for the count of one rating, with a bar of it. The
// bar is for the eye alone: it says what the field says.
func RatingRow(p RatingRowProps) goapp.UI {
	class := "tm-rate__row"
	if p.Problem != "" {
		class += " tm-rate__row--error"
	}
	return tag.Div().Class(class).Body(
		problem(p.ID, p.Problem),
		tag.Label().Class("tm-rate__label").Attr("for", p.ID).Body(
			tag.Span().Aria("hidden", "true").Text(p.Rating),
			tag.Span().Class("tm-vh").Text(p.Label),
		),
		textInput(FieldProps{
			ID: p.ID, Value: p.Value, Problem: p.Problem,
			InputMode: "numeric", Size: Narrow,
			OnInput: p.OnInput, OnBlur: p.OnBlur,
		}),
		bar(p.Percent, p.Side),
	)
}

func bar(percent float64, side Side) goapp.UI {
	return svg("svg").Class("tm-rate__bar").Aria("hidden", "true").Body(
		svg("rect").Class("tm-bar tm-bar--"+side.name()).
			Attr("width", draw.Percent(percent)).Attr("height", "12").Attr("rx", "2"),
	)
}
