package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Distribution shows how people answered: one bar, cut into ratings, with a
// row of names and figures below it.
type Distribution struct {
	goapp.Compo

	Label  string // what the picture says, in words
	Groups []AnswerGroup
}

// AnswerGroup is the ratings that count alike.
type AnswerGroup struct {
	Side    Side
	Name    string // "Promoters"
	Range   string // "9–10"
	Percent string // "53.2%"
	Count   string // "388"
	Parts   []Part
}

// Part is the share of one rating, or of a whole group.
type Part struct {
	Width float64 // percent of all answers
	Digit string  // shown when there is room for it, "" for none
}
