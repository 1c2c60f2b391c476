package app

import (
	"errors"
	"strings"

	"trimetric/app/entry"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// field describes one text field with everything it has to say.
func (c *calculator) field(id entry.ID, mode string) ui.FieldProps {
	f, _ := id.Split()
	p := ui.FieldProps{
		ID: string(id), Label: words.Label(f), Hint: words.Hint(f, c.form.Def),
		Value: *c.form.Text(id), Problem: c.problem(id), InputMode: mode,
		OnInput: c.onInput, OnBlur: c.onBlur,
	}
	if mode == "numeric" && c.visited[id] {
		p.Note = understood(p.Value)
	}
	if s := c.suggestion(id); s != "" && p.Problem != "" {
		p.Fix, p.FixIcon, p.OnFix = "Use "+s, ui.IconCheck, c.onFix
	}
	return p
}

// problem is what stands beside a field, once the reader has left it.
func (c *calculator) problem(id entry.ID) string {
	for _, u := range c.form.Unread {
		if u == id && *c.form.Text(id) == "" {
			return words.Unread
		}
	}
	if !c.visited[id] {
		return ""
	}
	if p, ok := c.problemAt(id); ok {
		return words.Problem(p, c.form.Def)
	}
	return ""
}

func (c *calculator) problemAt(id entry.ID) (entry.Problem, bool) {
	f, earlier := id.Split()
	for _, p := range c.reading(earlier).Problems {
		if p.Field == f && !c.waiting(p, earlier) {
			return p, true
		}
	}
	return entry.Problem{}, false
}

// waiting says that a problem between two fields may still go away: the reader
// has not been at the other one.
func (c *calculator) waiting(p entry.Problem, earlier bool) bool {
	var part *calc.PartError
	var sum *calc.SumError
	if errors.As(p.Err, &part) || errors.As(p.Err, &sum) {
		return !c.visited[entry.All.In(earlier)]
	}
	return false
}

// suggestion is what the text of a field was probably meant to be, or "".
func (c *calculator) suggestion(id entry.ID) string {
	var typed *calc.TypedError
	if p, ok := c.problemAt(id); ok && errors.As(p.Err, &typed) {
		return typed.Suggestion
	}
	return ""
}

// understood says how a count was read where that can be doubted: with full
// stops or spaces between its digits. It is "" for a plain count.
func understood(text string) string {
	n, err := calc.ParseCount(text)
	text = strings.TrimSpace(text)
	if err != nil || text == calc.FormatCount(n) || strings.Trim(text, "0123456789") == "" {
		return ""
	}
	return words.ReadAs(n)
}
