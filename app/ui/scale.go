package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Axis is what a scale looks like before there is a score: it changes with
// the metric and its options, never with a count.
type Axis struct {
	Bands []Band
	Ticks []Tick
	Break bool // the axis does not start at zero: a break mark stands at its left
}

// Band is a stretch of a scale with a name. From and To are percentages of
// the chart's width.
type Band struct {
	Name     string
	From, To float64
}

// Tick is a mark on an axis.
type Tick struct {
	At      float64 // percent of the width
	Text    string  // "" for a minor tick
	Crowded bool    // the text goes when the chart is narrow
}

// Span is a stretch of an axis, in percent of its width. The zero Span is
// none.
type Span struct {
	From, To float64
}

// Scale shows where a score and its interval lie among the bands.
type Scale struct {
	goapp.Compo

	Label  string // what the picture says, in words
	Axis   Axis
	Active int // the band that holds the score, from 1; 0 for none

	Score    string  // "" for an empty scale
	At       float64 // where the score is
	Interval Span
	Marker   Shape

	Target   string // "Target +50", "" for none
	TargetAt float64

	Industry   string // name of an industry range above the bands, "" for none
	RangeText  string
	Range      Span // From equal to To draws a single figure
	HideScore  bool // leave the score's text out: it stands beside the chart
	HideMarker bool
}
