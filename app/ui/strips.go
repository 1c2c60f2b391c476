package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Strips sets a score against the ranges of several industries on one axis.
type Strips struct {
	goapp.Compo

	You      string // "You +38", "" while there is no score
	At       float64
	Interval Span
	Rows     []Strip
	Ticks    []Tick
}

// Strip is one industry. A published single figure has From equal to To and
// is drawn as a tick.
type Strip struct {
	Name    string
	Figures string // "+34 to +54"
	Reading string // "Inside"
	Label   string // what the row shows, in words
	Range   Span
	Own     bool // the reader's own industry
}
