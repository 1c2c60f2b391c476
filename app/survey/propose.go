package survey

import (
	"slices"
	"strings"
)

// A Proposal is how a column is probably to be read, and why.
type Proposal struct {
	Choice Choice
	Why    Why

	// Word is what was recognised in the name, where Why is about it.
	Word string
}

// A Why is the reason of a proposal.
type Why uint8

// The reasons. Those from Unknown on are reasons to leave a column out.
const (
	ByName    Why = iota + 1 // the name says so, and the values fit
	ByValues                 // the values alone
	ByWords                  // the words of the answers, such as "Good" and "Bad"
	Unknown                  // nothing speaks for a use
	NoValues                 // all blank
	OneValue                 // the same in every row
	Different                // different in every row
	Text                     // free text
	OtherDate                // a date, but another column fits the trend better
	WorkedOut                // made from a rating in another column
	OffScale                 // named as a rating, but the values are on no scale
	Reversed                 // 1 is the best answer, which only a CES can be read with
	Private                  // of one respondent
)

// Propose returns a proposal for each column. At most one is the date.
func Propose(columns []Column) []Proposal {
	list := make([]Proposal, len(columns))
	names := make([]meaning, len(columns))
	for i := range columns {
		names[i] = nameOf(&columns[i])
		list[i] = columns[i].propose(names[i])
	}
	oneDate(list, names)
	asked := metricsOf(list)
	generic(columns, list, names, asked)
	workedOut(columns, list, names, asked)
	if len(asked) == 0 {
		byValues(columns, list, names)
	}
	return list
}

// propose looks at one column by itself.
func (c *Column) propose(m meaning) Proposal {
	if c.AreDates() {
		p := Proposal{Choice: Choice{Use: Date, Layout: c.Layout}, Why: ByValues}
		if m.date > 0 {
			p.Why, p.Word = ByName, m.dateWord
		}
		return p
	}
	if m.metric != "" && !m.group && !m.private {
		if choice, ok := c.rate(m); ok {
			return Proposal{Choice: choice, Why: whyRated(choice), Word: m.ratingWord}
		}
	}
	return c.unrated(m)
}

// unrated looks at a column that is neither a date nor a rating.
func (c *Column) unrated(m meaning) Proposal {
	switch {
	case c.Filled() == 0:
		return Proposal{Why: NoValues}
	case m.private:
		return Proposal{Why: Private}
	case c.FreeText():
		return Proposal{Why: Text}
	case c.Distinct == 1:
		return Proposal{Why: OneValue}
	case m.segment && c.recurs():
		return Proposal{Choice: Choice{Use: Segment}, Why: ByName, Word: m.segmentWord}
	case c.EachDiffers():
		return Proposal{Why: Different}
	case m.metric != "" && c.isRated() && c.reversed():
		return Proposal{Why: Reversed, Word: m.ratingWord}
	case m.metric != "":
		return Proposal{Why: OffScale, Word: m.ratingWord}
	case c.few():
		return Proposal{Choice: Choice{Use: Segment}, Why: ByValues}
	}
	return Proposal{Why: Unknown}
}

func whyRated(c Choice) Why {
	if c.Words != NoWords {
		return ByWords
	}
	return ByName
}

// recurs reports whether most values come again, and whole words rather than
// measurements.
func (c *Column) recurs() bool {
	return c.Distinct > 1 && c.Distinct*10 <= c.Filled()*9 && c.Fractions == 0
}

// few reports whether the values look like names of groups: few, short, and
// neither numbers nor addresses.
func (c *Column) few() bool {
	return c.Distinct > 1 && c.Distinct <= 30 && c.Distinct*2 <= c.Filled() &&
		c.Wholes+c.Fractions == 0 && c.Longest <= maxText &&
		!slices.ContainsFunc(c.values, func(v string) bool { return strings.Contains(v, "@") })
}
