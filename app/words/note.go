package words

import "trimetric/calc"

// Notes says what a reader should know before quoting a score. What the
// verdict already says is not said again.
func Notes(r calc.Result, blanks int64) []string {
	var out []string
	add := func(n calc.Notes, s string) {
		if r.Notes&n != 0 {
			out = append(out, s)
		}
	}
	add(calc.NoteSmallSample, "Fewer than 30 responses: a few more could move this score a lot.")
	// The verdict has said so of identical ratings.
	if r.Notes&calc.NoteIdentical == 0 {
		add(calc.NoteOneAnswer, "Everybody gave the same kind of answer. Check that the survey reached those who would answer otherwise.")
	}
	if blanks > 0 {
		out = append(out, Counted(blanks, "blank answer is", "blank answers are")+" not counted.")
	}
	return out
}

// LeftOut heads the list of pasted values that were not scored.
func LeftOut(n int64) string {
	return Counted(n, "value left out", "values left out")
}

// ScoredFrom says how much of what was pasted the score rests on.
func ScoredFrom(p calc.Pasted) string {
	return "From " + calc.FormatCount(p.Values-p.Rejected) + " of " + Counted(p.Values, "value", "values") + "."
}
