package frame

import (
	"strings"

	"trimetric/app/entry"
	"trimetric/app/words"
	"trimetric/calc"
)

// Type takes the text of a field.
func (f *Frame) Type(id, text string) {
	form := f.forms[f.metric]
	if form == nil {
		return
	}
	p := form.Text(entry.ID(id))
	if p == nil {
		return
	}
	*p = text
	field, _ := entry.ID(id).Split()
	form.Now.Typed(field)
	form.TypedOver(entry.ID(id))
	delete(f.left[f.metric], entry.ID(id)) // until it is left again
}

// Leave records that the reader has left a field, which then may complain.
func (f *Frame) Leave(id string) {
	if left := f.left[f.metric]; left != nil {
		left[entry.ID(id)] = true
	}
}

// Choose takes a radio button: the id of its group, "-" and its value.
func (f *Frame) Choose(id string) {
	group, value, _ := strings.Cut(id, "-")
	switch {
	case f.steps != nil:
		f.steps.pick(id)
	case group == "metric":
		f.switchTo(calc.Metric(value))
	case group == string(entry.Ways):
		f.enter(entry.Mode(value))
	}
}

// switchTo shows another metric. Each keeps its own figures.
func (f *Frame) switchTo(m calc.Metric) {
	if f.forms[m] != nil {
		f.metric = m
		f.said = ""
	}
}

// enter changes the way in; all that was typed may complain then.
func (f *Frame) enter(m entry.Mode) {
	if m != entry.Totals && m != entry.PerRating {
		return
	}
	form := f.forms[f.metric]
	for _, id := range form.IDs() {
		if *form.Text(id) != "" {
			f.left[f.metric][id] = true
		}
	}
	form.Carry(false, m)
}

// Press takes a button by its id.
func (f *Frame) Press(id string) {
	if f.steps != nil {
		f.Focus = f.steps.press(id)
		return
	}
	if field, ok := strings.CutSuffix(id, "-fix"); ok {
		f.fix(entry.ID(field))
		f.Focus = field
	}
}

// Key takes a key that was pressed outside a field, and reports whether it
// meant something.
func (f *Frame) Key(key string) bool {
	if f.steps == nil {
		return false
	}
	var used bool
	f.Focus, used = f.steps.key(key)
	return used
}

// fix puts in what a field was probably meant to hold, or exchanges two figures
// that were typed into one another's field.
func (f *Frame) fix(id entry.ID) {
	form, left := f.forms[f.metric], f.left[f.metric]
	r := form.ReadNow()
	if r.Swapped(false, left) {
		t := &form.Now.Totals
		t[0], t[1] = t[1], t[0]
		return
	}
	if p, ok := r.At(id, left); ok && p.Suggestion() != "" {
		*form.Text(id) = p.Suggestion()
	}
}

// Pause comes when typing has rested: the result is read out then.
func (f *Frame) Pause() {
	if f.steps != nil {
		return
	}
	f.said = ""
	if r, ok := f.scored(); ok {
		f.said = words.Spoken(r)
	} else if now := f.forms[f.metric].ReadNow(); !now.Blank {
		f.said = words.NoScore(now, f.forms[f.metric].Def)
	}
}

// Act does what a reader has done to the element with an id, and returns the
// frame as HTML after it. what is an event of the page: "input" with the text of
// a field, "left", "change" of a radio button, "click" on a button, "key" with
// its name, "pause" when nothing has happened for a while, and "" for nothing.
func (f *Frame) Act(what, id, value string) string {
	f.Focus = ""
	switch what {
	case "input":
		f.Type(id, value)
	case "left":
		f.Leave(id)
	case "change":
		f.Choose(id)
	case "click":
		f.Press(id)
	case "key":
		f.Key(value)
	case "pause":
		f.Pause()
	}
	return f.HTML()
}
