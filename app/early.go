package app

import (
	"strings"

	"trimetric/app/entry"
)

// takeOver puts a control that was changed early into the form.
func (c *calculator) takeOver(f earlyField) {
	id := entry.ID(f.id)
	field, earlier := id.Split()
	if p := c.form.Text(id); p != nil {
		*p = f.value
		c.form.TypedOver(id)
		return
	}
	switch {
	case field == entry.Responses:
		c.form.Group(earlier).SetPasted(f.value)
	case strings.HasPrefix(string(field), "mode-") && f.checked:
		c.form.Group(earlier).Mode = entry.Mode(f.value)
	case strings.HasPrefix(f.id, "level-") && f.checked:
		c.setLevel(f.value)
	case f.id == "scale":
		c.setScale(f.value)
	case f.id == "from":
		c.setFrom(f.value)
	case f.id == "dir":
		c.setDirection(f.value)
	case f.id == "industry":
		c.setIndustry(f.value)
	}
}
