package frame

import (
	"slices"
	"strings"

	"trimetric/app/entry"
	"trimetric/app/words"
	"trimetric/calc"
)

// Act does what a reader has done to the element with an id, and returns the
// frame as HTML after it. what is an event of the page: "input" with the text
// of a field, "left", "change" of a radio button, "click" on a button, "key"
// with its name, "pause" when nothing has happened for a while. Anything else
// does nothing.
func (f *Frame) Act(what, id, value string) string {
	f.Focus = ""
	if f.steps != nil {
		f.Focus = f.steps.act(what, id, value)
		return f.HTML()
	}
	switch what {
	case "input":
		f.enter(id, value)
	case "left":
		f.leave(id)
	case "change":
		f.choose(id)
	case "click":
		f.press(id)
	case "pause":
		f.pause()
	}
	return f.HTML()
}

// enter takes the text of a field.
func (f *Frame) enter(id, text string) {
	form := f.form()
	p := form.Text(entry.ID(id))
	if p == nil {
		return
	}
	*p = text
	field, _ := entry.ID(id).Split()
	form.Now.Typed(field)
	form.TypedOver(entry.ID(id))
	f.left[entry.ID(id)] = false // until it is left again
}

// leave records that the reader has left a field, which then may complain.
func (f *Frame) leave(id string) { f.left[entry.ID(id)] = true }

// choose takes a radio button: the id of its group, "-" and its value.
func (f *Frame) choose(id string) {
	group, value, _ := strings.Cut(id, "-")
	switch entry.Field(group) {
	case "metric":
		if slices.Contains(calc.Metrics, calc.Metric(value)) {
			f.metric = calc.Metric(value)
		}
	case entry.Ways:
		if m := entry.Mode(value); m == entry.Totals || m == entry.PerRating {
			f.form().Carry(false, m)
		}
	}
	f.said = ""
	f.leaveAll()
}

// leaveAll lets every field that is filled complain: the reader has been away
// from it.
func (f *Frame) leaveAll() {
	f.left = entry.Left{}
	for _, field := range f.onShow() {
		if id := field.In(false); *f.form().Text(id) != "" {
			f.left[id] = true
		}
	}
}

// onShow lists the fields of the way in that is chosen.
func (f *Frame) onShow() []entry.Field {
	form := f.form()
	if form.Now.Mode == entry.Totals {
		return entry.TotalFields(f.metric)
	}
	var list []entry.Field
	for v := form.Def.Scale.Min; v <= form.Def.Scale.Max; v++ {
		list = append(list, entry.RatingField(v))
	}
	return list
}

// press takes a button by its id.
func (f *Frame) press(id string) {
	if field, ok := strings.CutSuffix(id, "-fix"); ok {
		f.fix(entry.ID(field))
		f.Focus = field
	}
}

// fix puts in what a field was probably meant to hold, or exchanges two figures
// that were typed into one another's field.
func (f *Frame) fix(id entry.ID) {
	form, left := f.form(), f.left
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

// pause comes when typing has rested: the result is read out then.
func (f *Frame) pause() {
	now := f.form().ReadNow()
	f.said = ""
	switch {
	case now.OK:
		f.said = words.Spoken(now.Sample.Score(f.form().Level))
	case !now.Blank:
		f.said = words.NoScore(now, f.form().Def)
	}
}
