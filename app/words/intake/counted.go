package intake

import (
	"strconv"
	"strings"

	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// Rejected says why a value was left out.
func Rejected(r survey.Reason, s calc.Scale) string {
	switch r {
	case survey.NotNumber:
		return "Not a number"
	case survey.Fraction:
		return "Not a whole number"
	case survey.BelowScale:
		return "Below " + strconv.Itoa(s.Min)
	case survey.AboveScale:
		return "Above " + strconv.Itoa(s.Max)
	}
	return "No date in this reading"
}

// NotCounted says that values were left out of a score.
func NotCounted(n int64) string {
	return words.Counted(n, "value that is no rating on the scale is", "values that are no ratings on the scale are") + " not counted."
}

// Spelled says how words are counted: "Good counts as 5, Bad as 1." Words that
// tell groups count by them. Without words it is "".
func Spelled(choice survey.Choice, list []survey.Spoken) string {
	if len(list) == 0 {
		return ""
	}
	if choice.Words.Grouped() {
		return grouped(choice.Def, list)
	}
	var texts []string
	for n, s := range list {
		text := s.Word + " as " + strconv.Itoa(s.Rating)
		if n == 0 {
			text = s.Word + " counts as " + strconv.Itoa(s.Rating)
		}
		texts = append(texts, text)
	}
	return strings.Join(texts, ", ") + "."
}

// grouped is the same of words that tell groups. Those of an NPS name theirs
// themselves.
func grouped(d calc.Definition, list []survey.Spoken) string {
	if d.Metric != calc.MetricCSAT {
		return ""
	}
	var good, others []string
	for _, s := range list {
		if s.Rating == d.Scale.Max {
			good = append(good, s.Word)
		} else {
			others = append(others, s.Word)
		}
	}
	text := saying(good, " counts as satisfied", " count as satisfied")
	if len(others) > 0 {
		if text != "" {
			text += ", "
		}
		text += saying(others, " counts as not satisfied", " count as not satisfied")
	}
	return text + "."
}

// saying lists words, with what is said of one or of several; "" of none.
func saying(list []string, one, many string) string {
	if len(list) == 0 {
		return ""
	}
	return words.Listed(list) + words.Plural(int64(len(list)), one, many)
}
