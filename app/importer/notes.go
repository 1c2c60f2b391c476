package importer

import (
	"strings"

	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// notes says what to know before a score of all rows is quoted: what it leaves
// out, and how words became ratings.
func (f *file) notes(r calc.Result) []string {
	list := words.Notes(r, f.blanks())
	if n := f.rejected(); n > 0 {
		list = append(list, words.Counted(n, "value that is no rating on the scale is", "values that are no ratings on the scale are")+" not counted.")
	}
	if text := f.spelled(); text != "" {
		list = append(list, text)
	}
	return list
}

// ratings is what is counted of the column of ratings on show.
func (f *file) ratings() survey.RatingCounts {
	for _, r := range f.counts.Ratings {
		if r.Column == f.view.rating {
			return r
		}
	}
	return survey.RatingCounts{}
}

// blanks is how many rows have no rating of the column on show, and rejected how
// many have one that does not count.
func (f *file) blanks() int64 { return f.ratings().Blank }

func (f *file) rejected() int64 {
	n := int64(0)
	for _, k := range f.ratings().Rejected {
		n += k
	}
	return n
}

// spelled says how words are counted: "Good counts as 5, Bad as 1." Words that
// tell groups count by them.
func (f *file) spelled() string {
	choice := f.choices[f.view.rating]
	list := f.columns[f.view.rating].Spoken(choice)
	if len(list) == 0 {
		return ""
	}
	if choice.Words.Grouped() {
		return grouped(choice.Def, list)
	}
	var texts []string
	for n, s := range list {
		text := s.Word + " as " + itoa(s.Rating)
		if n == 0 {
			text = s.Word + " counts as " + itoa(s.Rating)
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
