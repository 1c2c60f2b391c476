package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Versus shows two periods on one axis: the earlier one hollow, the current
// one solid.
type Versus struct {
	goapp.Compo

	Label            string // what the picture says, in words
	Earlier, Current Period
	Ticks            []Tick
	Marker           Shape
}

// Period is one of the scores compared.
type Period struct {
	Name     string
	Score    string
	At       float64
	Interval Span
}
