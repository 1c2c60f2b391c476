package words

import (
	"slices"
	"strings"

	"trimetric/app/entry"
	"trimetric/calc"
)

// Beside is the complaint that stands beside a field, "" while there is none.
// r is the reading of the field's group.
func Beside(f *entry.Form, r entry.Reading, id entry.ID, left entry.Left) string {
	if slices.Contains(f.Unread, id) && *f.Text(id) == "" {
		return Unread
	}
	if p, ok := r.At(id, left); ok && left[id] {
		return Problem(p, f.Def)
	}
	return ""
}

// Understood says how a count was read where that can be doubted: with full
// stops or spaces between its digits. It is "" for a plain count.
func Understood(text string) string {
	n, err := calc.ParseCount(text)
	text = strings.TrimSpace(text)
	if err != nil || text == calc.FormatCount(n) || strings.Trim(text, "0123456789") == "" {
		return ""
	}
	return ReadAs(n)
}
