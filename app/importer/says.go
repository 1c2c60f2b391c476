package importer

import (
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// What is found in a column, and may be why it is left out.
const (
	noValues  = "No values"
	oneForAll = "The same in every row"
	allDiffer = "Different in every row"
	freeText  = "Free text"
)

// checked says what is found in a column, "" for nothing.
func checked(c survey.Check) string {
	text := fact(c)
	if c.Blank > 0 && text != "" {
		text += "; " + calc.FormatCount(c.Blank) + " blank"
	}
	return text
}

func fact(c survey.Check) string {
	n := calc.FormatCount(c.N)
	switch c.Fact {
	case survey.NothingFound:
		return noValues
	case survey.AllDates:
		if c.N == 1 {
			return "The one row holds a date"
		}
		return "All " + n + " rows hold a date"
	case survey.SomeDates:
		return words.Counted(c.N, "row holds a date", "rows hold a date")
	case survey.NotDates:
		return words.Counted(c.N, "value is no date in this reading and is left out of the trend", "values are no dates in this reading and are left out of the trend")
	case survey.Values:
		return words.Counted(c.N, "value", "different values")
	case survey.TooManyValues:
		return "Over " + n + " different values: the rest goes together"
	case survey.WholeNumbers:
		if c.Low == c.High {
			return "Whole numbers, all " + itoa(c.Low)
		}
		return "Whole numbers from " + words.Range(c.Low, c.High)
	case survey.AnswerWords:
		return words.Counted(c.N, "answer in words", "answers in words")
	case survey.NotOnScale:
		return words.Counted(c.N, "value is not ", "values are not ") + words.Range(c.Low, c.High) + " and will be left out"
	case survey.AllDiffer:
		return allDiffer
	case survey.Sentences:
		return freeText
	case survey.OneForAll:
		return oneForAll
	}
	return ""
}

// reason says why a column is proposed to be read so.
func reason(p survey.Proposal) string {
	word := "“" + p.Word + "”"
	switch p.Why {
	case survey.ByName:
		return "Its name says " + word
	case survey.ByValues:
		return byValues(p.Choice.Use)
	case survey.ByWords:
		return "Its answers are words of a scale"
	case survey.Unknown:
		return "Nothing speaks for a use"
	case survey.NoValues:
		return noValues
	case survey.OneValue:
		return oneForAll
	case survey.Different:
		return allDiffer
	case survey.Text:
		return freeText
	case survey.OtherDate:
		return "A date, but another column fits the trend better"
	case survey.WorkedOut:
		return "Worked out from the rating in another column"
	case survey.OffScale:
		return "Its name says " + word + ", but its values are on no scale"
	case survey.Reversed:
		return "1 is the best answer here, which only a CES can be read with"
	case survey.Private:
		return "Details of one respondent"
	}
	return ""
}

func byValues(u survey.Use) string {
	switch u {
	case survey.Date:
		return "Its values are dates"
	case survey.Segment:
		return "A few values that come again"
	}
	return "Its values are on a scale"
}
