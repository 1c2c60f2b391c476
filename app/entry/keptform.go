package entry

import (
	"strings"

	"trimetric/calc"
)

// A KeptForm is a row as it is typed.
type KeptForm struct{ Name, Low, High, Source string }

// Text returns the place where the text of a field is kept, or nil.
func (k *KeptForm) Text(f Field) *string {
	switch f {
	case OwnName:
		return &k.Name
	case OwnLow:
		return &k.Low
	case OwnHigh:
		return &k.High
	case OwnSource:
		return &k.Source
	}
	return nil
}

// Read reads the row, for scores of a definition. It is whole where there are no
// problems; those are in the order of the fields, at most one for each.
func (k *KeptForm) Read(d calc.Definition) (Kept, []Problem) {
	row := Kept{Def: d.Measure(), Name: strings.TrimSpace(k.Name), Source: strings.TrimSpace(k.Source)}
	var problems []Problem
	add := func(f Field, err error) {
		if err != nil {
			problems = append(problems, Problem{f, err})
		}
	}
	add(OwnName, textError(row.Name, ErrNoName))
	least, most := calc.TargetRange(row.Def)
	low, high := figure(k.Low, least, most), figure(k.High, least, most)
	if !low.Given && low.Err == nil {
		low.Err = &calc.TypedError{Kind: calc.Empty}
	}
	row.Low, row.High = low.Value, high.Value
	if !high.Given {
		row.High = row.Low
	}
	if low.Err == nil && high.Err == nil && row.High < row.Low {
		high.Err = ErrOrder
	}
	add(OwnLow, low.Err)
	add(OwnHigh, high.Err)
	add(OwnSource, textError(row.Source, nil))
	return row, problems
}

// textError says what is against keeping a text; empty is what an empty one
// gets.
func textError(s string, empty error) error {
	switch {
	case s == "":
		return empty
	case label(s) != s:
		return ErrTooLong
	}
	return nil
}
