package words

import (
	"strconv"
	"strings"

	"trimetric/app/entry"
	"trimetric/calc"
)

// Label is the accessible name of a field. The names are public: tests and
// assistive scripts look for them.
func Label(f entry.Field) string {
	switch f {
	case entry.Satisfied:
		return "Satisfied responses"
	case entry.All:
		return AllResponses
	case entry.Promoters:
		return "Promoters"
	case entry.Passives:
		return "Passives"
	case entry.Detractors:
		return "Detractors"
	case entry.Sum:
		return "Sum of ratings"
	case entry.Responses:
		return "Responses"
	case entry.Name:
		return "Name"
	case entry.Period:
		return "Period"
	case entry.Target:
		return "Target"
	case entry.Margin:
		return "Margin wanted"
	case entry.Expect:
		return "Expected score"
	case entry.Population:
		return "Customers in all"
	case entry.Rate:
		return "Response rate"
	}
	return "Rating " + strings.TrimPrefix(string(f), "r")
}

// Hint says in a few words what belongs into a field.
func Hint(f entry.Field, d calc.Definition) string {
	switch f {
	case entry.Satisfied:
		return "Rated " + span(d.From, d.Scale.Max) + " out of " + strconv.Itoa(d.Scale.Max)
	case entry.All:
		if d.Metric == calc.MetricCES {
			return "How many ratings"
		}
		return "Every rating, " + Range(d.Scale.Min, d.Scale.Max)
	case entry.Promoters:
		return "9 or 10"
	case entry.Passives:
		return "7 or 8"
	case entry.Detractors:
		return "0 to 6"
	case entry.Sum:
		return "All ratings added up"
	case entry.Responses:
		return "One rating per line, or separated by commas, tabs or spaces"
	case entry.Margin:
		return "In points, plus or minus"
	case entry.Expect:
		return "Empty: the score above"
	case entry.Population:
		return "Leave empty for very many"
	case entry.Rate:
		return "In percent"
	}
	return ""
}

// Range writes "1 to 5".
func Range(low, high int) string {
	return strconv.Itoa(low) + " to " + strconv.Itoa(high)
}

// Span writes the ratings from low to high as a label: "9–10", or "3".
func Span(low, high int) string {
	if low == high {
		return strconv.Itoa(low)
	}
	return strconv.Itoa(low) + "–" + strconv.Itoa(high)
}

// span writes the ratings from low to high as words: "4 or 5", "5 to 7".
func span(low, high int) string {
	switch high - low {
	case 0:
		return strconv.Itoa(high)
	case 1:
		return strconv.Itoa(low) + " or " + strconv.Itoa(high)
	}
	return Range(low, high)
}

// Mode names a way in.
func Mode(m entry.Mode) string {
	switch m {
	case entry.PerRating:
		return "Per rating"
	case entry.Paste:
		return "Paste"
	}
	return "Totals"
}

// GroupName names a part of the answers, as in "Promoters".
func GroupName(m calc.Metric, g calc.Group) string {
	names := [3]string{"Dissatisfied", "Neutral", "Satisfied"}
	switch m {
	case calc.MetricNPS:
		names = [3]string{"Detractors", "Passives", "Promoters"}
	case calc.MetricCES:
		names = [3]string{"Not easy", "In the middle", "Easy"}
	}
	return names[g]
}

// Threshold words an option of the satisfied threshold: "4 and up".
func Threshold(from int) string { return strconv.Itoa(from) + " and up" }

// ReadAs says how a count was understood that was written in another way than
// the product writes counts.
func ReadAs(n int64) string { return "Read as " + calc.FormatCount(n) + "." }

// BoxHolds says what a large paste holds, of which the box shows the start.
func BoxHolds(p calc.Pasted) string {
	return "The box shows the first lines of " + calc.FormatCount(p.Values+p.Blanks) + " values. All of them are scored."
}

// AnswerName is [GroupName] for the answers of a sample. CSAT from totals knows
// no neutral answers: all others are the ones that are not satisfied.
func AnswerName(s calc.Sample, g calc.Group) string {
	if s.Def.Metric == calc.MetricCSAT && !s.Rated && g == calc.Against {
		return "Not satisfied"
	}
	return GroupName(s.Def.Metric, g)
}
