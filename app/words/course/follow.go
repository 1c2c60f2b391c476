package course

import (
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// FollowHead asks the question that Followed answers.
func FollowHead(m calc.Metric) string {
	if m == calc.MetricCES {
		return "Are easier contacts followed by loyalty?"
	}
	return "Are better contacts followed by loyalty?"
}

// Followed says whether NPS went the way of the contacts before it, or why that
// cannot be said.
func Followed(f saved.Following) (title, detail string) {
	m := words.Short(f.Metric)
	if len(f.Names) > 0 {
		return "Choose a team or channel", "There are NPS scores of " + list(f.Names) + ", and none of everything."
	}
	if len(f.ContactNames) > 0 {
		return "Choose a team or channel", "There are " + m + " scores of " + list(f.ContactNames) + ", and none of everything."
	}
	switch f.Verdict {
	case calc.FollowTooFew:
		return "Too few points to say", tooFew(f, m)
	case calc.FollowTogether:
		return "NPS tends to be higher after " + betterOnes(f.Metric), basis(f, m) + agreed(f) + caution(f)
	case calc.FollowApart:
		return "NPS tends to be lower after " + betterOnes(f.Metric), basis(f, m) + agreed(f) + caution(f)
	}
	return "No pattern beyond chance", basis(f, m) + agreed(f)
}

// caution is what a pattern does not show.
func caution(f saved.Following) string {
	if f.Drift {
		return " Both also move steadily with time, which alone would look like this."
	}
	return " Both may have moved with something else."
}

func betterOnes(m calc.Metric) string {
	if m == calc.MetricCES {
		return "easier contacts"
	}
	return "better contacts"
}

func tooFew(f saved.Following, m string) string {
	n, more := int64(f.Following.Waves), int64(f.More)
	if n == 0 {
		return "No NPS survey has " + m + " that was over before it began. It takes " + calc.FormatCount(more) + " that do."
	}
	return words.Counted(n, "NPS survey has ", "NPS surveys have ") + m + " that was over before " + words.Plural(n, "it", "they") +
		" began. It takes " + calc.FormatCount(n+more) + ", so " + calc.FormatCount(more) + " more."
}

func basis(f saved.Following, m string) string {
	n, all := int64(f.Following.Waves), int64(len(f.Waves))
	s := "Each NPS is paired with the " + m + " that was over before it began, back to the NPS before: " + calc.FormatCount(n)
	if all > n {
		s += " of " + calc.FormatCount(all)
	}
	s += words.Plural(n, " NPS survey is", " NPS surveys are") + " paired"
	if f.Rank.Tested {
		s += ", and the rank correlation is " + calc.FormatFactor(f.Rank.Rho, 2) + " (" + pValue(f.Rank.P) + ")"
	}
	return s + "."
}

func pValue(p float64) string { return "p " + calc.FormatP(p) }

func agreed(f saved.Following) string {
	if f.Moves == 0 {
		return ""
	}
	return " Of " + words.Counted(int64(f.Moves), "move", "moves") + ", " + calc.FormatCount(int64(f.Agree)) + " went the same way."
}
