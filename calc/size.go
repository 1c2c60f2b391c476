package calc

// A SizeQuestion asks how many responses a wanted margin needs.
type SizeQuestion struct {
	Def    Definition
	Level  Level
	Margin Hundredths // wanted half width, in points of the score

	// Sample is the counts on show, if Known.
	Sample Sample
	Known  bool

	// Expected is the score somebody expects, if Expects.
	Expected Hundredths
	Expects  bool

	Population int64 // customers in all; 0 for very many
}

// Responses returns how many responses the margin needs, at least 1 and at
// most the population. It fails with a *[MarginError], a *[RangeError] for the
// expected score or a *[LimitError] for the population.
func (q SizeQuestion) Responses() (int64, error) { return 0, nil }

// Surveys returns how many surveys to send for n responses at a response rate
// in percent. It fails with a *[RangeError] for a rate that is not above 0 and
// up to 100, and with a *[LimitError] for n.
func Surveys(n int64, rate Hundredths) (int64, error) { return 0, nil }
