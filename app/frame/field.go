package frame

import (
	"trimetric/app/entry"
	"trimetric/app/mark"
	"trimetric/app/words"
)

// field is a count with its label and what there is to say of it.
func (f *Frame) field(field entry.Field) string {
	form, left := f.form(), f.left
	id := field.In(false)
	b := beside{
		hint:    words.Hint(field, form.Def),
		problem: words.Beside(form, form.ReadNow(), id, left),
	}
	if left[id] {
		b.note = words.Understood(*form.Text(id))
	}
	return mark.Fill(`<div class="tm-field$"><label class="tm-field__label" for="%">%</label>$$$$$</div>`,
		failing(b.problem), string(id), words.Label(field),
		said(id, "hint", b.hint), complaint(id, b.problem), input(id, *form.Text(id), b), said(id, "note", b.note),
		f.fixButton(field, b.problem))
}

// beside is what stands beside a field.
type beside struct{ hint, problem, note string }

// fixButton repairs a field, where the repair is plain.
func (f *Frame) fixButton(field entry.Field, problem string) string {
	r, left := f.form().ReadNow(), f.left
	label := ""
	if p, ok := r.At(field.In(false), left); ok && problem != "" && p.Suggestion() != "" {
		label = words.Use(p.Suggestion())
	}
	if field == entry.All && r.Swapped(false, left) {
		label = words.SwapThem
	}
	if label == "" {
		return ""
	}
	return button(string(field)+"-fix", "tm-btn tm-btn--small", label)
}

func button(id, class, label string) string {
	return mark.Fill(`<button type="button" id="%" class="%"><span>%</span></button>`, id, class, label)
}

func failing(problem string) string {
	if problem == "" {
		return ""
	}
	return " tm-field--error"
}

func input(id entry.ID, value string, b beside) string {
	more, by := "", ""
	if b.problem != "" {
		more, by = ` aria-invalid="true"`, " "+string(id)+"-problem"
	}
	if b.hint != "" {
		by += " " + string(id) + "-hint"
	}
	if b.note != "" {
		by += " " + string(id) + "-note"
	}
	if by != "" {
		more += ` aria-describedby="` + by[1:] + `"`
	}
	return mark.Fill(`<input type="text" class="tm-input tm-input--num" id="%" inputmode="numeric" autocomplete="off" `+
		`spellcheck="false" value="%"$>`, string(id), value, more)
}

func said(id entry.ID, what, text string) string {
	return mark.Fill(`<span class="tm-field__hint" id="%-%">%</span>`, string(id), what, text)
}

func complaint(id entry.ID, text string) string {
	if text == "" {
		return `<span class="tm-field__problem"></span>`
	}
	return mark.Fill(`<span class="tm-field__problem" id="%-problem"><span class="tm-vh">Error: </span>%</span>`, string(id), text)
}
