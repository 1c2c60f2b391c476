package importer

import (
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/app/words/intake"
	"trimetric/calc"
)

// notes says what to know before a score of all rows is quoted: what it leaves
// out, and how words became ratings.
func (f *file) notes(r calc.Result) []string {
	list := words.Notes(r, f.blanks())
	if n := f.rejected(); n > 0 {
		list = append(list, intake.NotCounted(n))
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

// spelled says how the words of the column on show are counted, if it has any.
func (f *file) spelled() string {
	choice := f.choices[f.view.rating]
	return intake.Spelled(choice, f.columns[f.view.rating].Spoken(choice))
}
