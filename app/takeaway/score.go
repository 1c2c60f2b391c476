// Package takeaway is a score as a reader takes it away: as a picture and as a
// table, with its certainty, its definition and the date.
package takeaway

import (
	"trimetric/app/picture"
	"trimetric/app/words"
	"trimetric/calc"
)

// A Score is a result with all that goes with it into a file.
type Score struct {
	Result       calc.Result // with responses
	Name, Period string      // "" for none
	Target       calc.Hundredths
	HasTarget    bool
	Notes        []string // what to know before the score is quoted
	Example      bool     // the figures are ours
	Today        words.Day
	Site         string // the public address of the site, "" where it has none
}

// FileName is a name for a file about the score, without its ending.
func (s Score) FileName() string {
	return FileName(string(s.Result.Sample.Def.Metric), s.Period, s.Name)
}

// Picture is the score as a slide, in SVG.
func (s Score) Picture(dark bool) string {
	return picture.Result{
		Of: s.Result, Whose: words.Whose(s.Name, s.Period), Notes: s.notes(), Date: words.Date(s.Today), Site: s.Site,
		Target: s.target(), At: s.Target.Float(), Dark: dark,
	}.SVG()
}

// target labels the target, "" for none.
func (s Score) target() string {
	if !s.HasTarget {
		return ""
	}
	return words.AtTarget(words.TargetFigure(s.Result.Sample.Def, s.Target))
}

// notes are the cautions, that of an example first.
func (s Score) notes() []string {
	if s.Example {
		return append([]string{words.ExampleFigures}, s.Notes...)
	}
	return s.Notes
}
