// Package saved is what a reader keeps on their device: scores with their
// periods, notes on the chart and targets; how they are stored, backed up in a
// file, read back and merged; and what their course over time comes to.
//
// It knows no page, no sentence, no clock and no browser: the day, the time and
// random bytes are handed in. What cannot be used comes with a typed error, and
// nothing is ever read as something else than it says.
package saved
