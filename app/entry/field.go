package entry

import (
	"slices"
	"strconv"

	"trimetric/calc"
)

// A Field names one thing that is typed. The names are the ids of the page's
// controls, and so permanent.
type Field string

const (
	Satisfied  Field = "satisfied"
	Promoters  Field = "promoters"
	Passives   Field = "passives"
	Detractors Field = "detractors"
	Sum        Field = "sum"
	All        Field = "all"
	Responses  Field = "responses" // the box for pasted ratings
	Name       Field = "name"
	Period     Field = "period"
	Target     Field = "target"
	Margin     Field = "margin"
	Expect     Field = "expect"
	Population Field = "population"
	Rate       Field = "rate"
)

// The options, which are chosen and not typed.
const (
	Ways      Field = "mode" // the way in; each group has its own
	Scale     Field = "scale"
	From      Field = "from"
	Direction Field = "dir"
	Industry  Field = "industry"
	Level     Field = "level"
)

// RatingField is the field for the count of one rating.
func RatingField(rating int) Field { return Field("r" + strconv.Itoa(rating)) }

// TotalFields lists the fields of the totals form, in the order of
// [Group.Totals].
func TotalFields(m calc.Metric) []Field {
	switch m {
	case calc.MetricCSAT:
		return []Field{Satisfied, All}
	case calc.MetricNPS:
		return []Field{Promoters, Passives, Detractors}
	}
	return []Field{Sum, All}
}

// An ID is a field in one of the two groups: the field's own name for the
// current group, with "b-" before it for the earlier one.
type ID string

// In returns the id of the field in the current or the earlier group.
func (f Field) In(earlier bool) ID {
	if earlier {
		return ID("b-" + string(f))
	}
	return ID(f)
}

// Split returns the field and whether it belongs to the earlier group.
func (id ID) Split() (f Field, earlier bool) {
	if len(id) > 2 && id[:2] == "b-" {
		return Field(id[2:]), true
	}
	return Field(id), false
}

// Text returns the place where the text of a field is kept, or nil for a field
// that the form does not have (or keeps otherwise, as pasted responses).
func (f *Form) Text(id ID) *string {
	field, earlier := id.Split()
	g := f.Group(earlier)
	for i, t := range TotalFields(f.Def.Metric) {
		if t == field {
			return &g.Totals[i]
		}
	}
	for r := f.Def.Scale.Min; r <= f.Def.Scale.Max; r++ {
		if RatingField(r) == field {
			return &g.Ratings[r]
		}
	}
	switch field {
	case Name:
		return &g.Name
	case Period:
		return &g.Period
	case Target:
		return &f.Target
	case Margin:
		return &f.Margin
	case Expect:
		return &f.Expect
	case Population:
		return &f.Population
	case Rate:
		return &f.Rate
	}
	return nil
}

// Group returns the current group of responses, or the earlier one.
func (f *Form) Group(earlier bool) *Group {
	if earlier {
		return &f.Earlier
	}
	return &f.Now
}

// IDs lists every text field of the form, in the order of the page.
func (f *Form) IDs() []ID {
	var ids []ID
	for _, earlier := range []bool{false, true} {
		for _, t := range TotalFields(f.Def.Metric) {
			ids = append(ids, t.In(earlier))
		}
		for r := f.Def.Scale.Max; r >= f.Def.Scale.Min; r-- {
			ids = append(ids, RatingField(r).In(earlier))
		}
		ids = append(ids, Name.In(earlier), Period.In(earlier))
	}
	return append(ids, ID(Target), ID(Margin), ID(Expect), ID(Population), ID(Rate))
}

// TypedOver records that the reader has typed into a field. A value that a link
// did not hold is missed no longer, and the form stays an example until none of
// our figures is left in it.
func (f *Form) TypedOver(id ID) {
	f.Unread = slices.DeleteFunc(f.Unread, func(u ID) bool { return u == id })
	if !f.Example {
		return
	}
	field, earlier := id.Split()
	for i, t := range TotalFields(f.Def.Metric) {
		if t == field && !earlier {
			f.over[i] = true
		}
	}
	for i := range TotalFields(f.Def.Metric) {
		if !f.over[i] {
			return
		}
	}
	f.Example = false
}
