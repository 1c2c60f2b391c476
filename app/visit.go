package app

import (
	"trimetric/app/entry"
	"trimetric/app/saved"
	"trimetric/calc"
)

// visit is what one visit to the site knows. It lives as long as the program
// does, which is until the reader leaves or reloads.
var visit = struct {
	// forms holds each calculator's, so that going to another page and back
	// loses nothing.
	forms map[string]*entry.Form

	// quiz holds the answers, likewise.
	quiz quizVisit

	// explorers holds how the page of benchmarks is set for each metric. Their
	// forms are those of the calculators.
	explorers map[calc.Metric]*entry.Explorer

	// embed is what the builder of widgets is set to.
	embed *embedding

	// metric is that of the calculator which the reader was at last, or the one
	// chosen on the page of benchmarks if that was later.
	metric calc.Metric

	// saved is what the tracker keeps on the device.
	saved store

	// tracker is what it shows of that.
	tracker saved.Query

	arrived    bool // a page has been opened before
	resumed    bool // an update has carried the visit over, see [Resume]
	earlyTaken bool // what was typed early is in a form
}{forms: map[string]*entry.Form{}, explorers: map[calc.Metric]*entry.Explorer{}}
