package saved

import (
	"trimetric/app/entry"
	"trimetric/calc"
)

// The fields of a score beside its responses. Name, Period and Target are those
// of the calculator.
const (
	FromDay entry.Field = "from-day" // asked for when the label tells no dates
	ToDay   entry.Field = "to-day"   // empty where the first field tells both ends
	Remark  entry.Field = "remark"
)

// Details are what is typed about a score beside its responses.
type Details struct{ Name, Period, FromDay, ToDay, Target, Remark string }

// DetailsOf fills the fields for a new score from a calculator's form.
func DetailsOf(f *entry.Form) Details {
	return Details{Name: f.Now.Name, Period: f.Now.Period, Target: f.Target}
}

// Details fills the fields from a score, for changing it.
func (s Score) Details() Details {
	d := Details{Name: s.Name, Period: s.Period.Label, Remark: s.Note}
	if _, ok := ReadPeriod(s.Period.Label); !ok {
		d.FromDay, d.ToDay = s.Period.From.String(), s.Period.To.String()
	}
	if s.Aimed {
		d.Target = calc.FormatFigure(s.Target)
	}
	return d
}

// Text returns the place where the text of a field is kept, or nil.
func (d *Details) Text(f entry.Field) *string {
	switch f {
	case entry.Name:
		return &d.Name
	case entry.Period:
		return &d.Period
	case FromDay:
		return &d.FromDay
	case ToDay:
		return &d.ToDay
	case entry.Target:
		return &d.Target
	case Remark:
		return &d.Remark
	}
	return nil
}

// Asks reports whether the dates have to be asked for: there is a label, and it
// does not tell them.
func (d *Details) Asks() bool {
	label := Tidy(d.Period)
	_, ok := ReadPeriod(label)
	return label != "" && !ok
}

// With returns the score with what is on a form and in its details, changed at
// a time. It is whole where there are no problems; those are in the order of
// the fields, the form's own first, at most one for each. A new score needs an
// id alone to start from.
func (s Score) With(f *entry.Form, d Details, now int64) (Score, []entry.Problem) {
	var problems []entry.Problem
	add := func(f entry.Field, err error) {
		if err != nil {
			problems = append(problems, entry.Problem{Field: f, Err: err})
		}
	}
	r := f.ReadNow()
	if r.Blank {
		add(first(f), &calc.TypedError{Kind: calc.Empty})
	}
	problems = append(problems, r.Problems...)
	s.Metric = f.Def.Metric
	s.Counts, _ = Counts(f)
	s.Name, s.Note = Tidy(d.Name), Tidy(d.Remark)
	add(entry.Name, checkText(s.Name, MaxName))
	s.Period = d.period(add)
	aim := *f
	aim.Target = d.Target
	target := aim.ReadTarget()
	s.Target, s.Aimed = target.Value, target.Given
	add(entry.Target, target.Err)
	add(Remark, checkText(s.Note, MaxNote))
	s.Changed = now
	if s.Saved == 0 {
		s.Saved = now
	}
	return s, problems
}

// first is the field of the form's way in that comes first.
func first(f *entry.Form) entry.Field {
	switch f.Now.Mode {
	case entry.PerRating:
		return entry.RatingField(f.Def.Scale.Max)
	case entry.Paste:
		return entry.Responses
	}
	return entry.TotalFields(f.Def.Metric)[0]
}

// period reads the period. What the label tells goes before dates typed for
// another label.
func (d *Details) period(add func(entry.Field, error)) Period {
	label := Tidy(d.Period)
	err := checkText(label, MaxPeriod)
	if label == "" {
		err = ErrEmpty
	}
	if err != nil {
		add(entry.Period, err)
		return Period{}
	}
	p, ok := ReadPeriod(label)
	if ok {
		return p
	}
	p.From, p.To = d.days(add)
	return p
}

// days reads the dates typed for a label that tells none. They may be any
// stretch that a label can tell: March for its last day, or for its first.
func (d *Details) days(add func(entry.Field, error)) (from, to Day) {
	first, last := Tidy(d.FromDay), Tidy(d.ToDay)
	if first == "" {
		add(FromDay, ErrNoDay)
		return 0, 0
	}
	begin, ok := ReadPeriod(first)
	if !ok {
		add(FromDay, ErrDay)
	}
	if last == "" {
		return begin.From, begin.To
	}
	end, read := ReadPeriod(last)
	switch {
	case !read:
		add(ToDay, ErrDay)
	case ok && end.To < begin.From:
		add(ToDay, ErrOrder)
	}
	return begin.From, end.To
}
