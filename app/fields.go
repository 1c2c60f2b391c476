package app

import (
	"trimetric/app/entry"
	"trimetric/app/ui"
	"trimetric/app/words"
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
		p.Note = words.Understood(p.Value)
	}
	if s := c.suggestion(id); s != "" && p.Problem != "" {
		p.Fix, p.FixIcon, p.OnFix = words.Use(s), ui.IconCheck, c.onFix
	}
	return p
}

// problem is what stands beside a field, once the reader has left it.
func (c *calculator) problem(id entry.ID) string {
	_, earlier := id.Split()
	return words.Beside(c.form, c.reading(earlier), id, c.visited)
}

// suggestion is what the text of a field was probably meant to be, or "".
func (c *calculator) suggestion(id entry.ID) string {
	_, earlier := id.Split()
	p, _ := c.reading(earlier).At(id, c.visited)
	return p.Suggestion()
}
