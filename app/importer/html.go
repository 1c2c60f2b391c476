package importer

import (
	"strconv"
	"strings"

	"trimetric/app/mark"
)

// HTML is the page as one element.
func (i *Importer) HTML() string {
	return `<div class="tm-import">` + strings.Join(i.parts(), "") + `</div>`
}

// Places among the parts of a page.
const (
	statusPart = 0
	barPart    = 2
)

// parts are the elements of the page, in places that stay: what is said, what is
// wrong, the bar of the file, the columns, the scores, their trend, what was left
// out and what is printed.
func (i *Importer) parts() []string {
	f := i.file
	mapping, result, trend, left := "", "", "", ""
	if f != nil && f.phase != opening {
		mapping = f.mapping(i.stale)
		if f.phase != waiting && f.phase != failed {
			result, trend, left = f.result(), f.trend(), f.leftOut()
		}
	}
	return []string{
		i.status(), `<div class="tm-import__wrong">` + i.wrong.html() + `</div>`, i.bar(),
		`<div>` + mapping + `</div>`, `<div>` + result + `</div>`, `<div>` + trend + `</div>`, `<div>` + left + `</div>`,
		`<div>` + i.sheet() + `</div>`,
	}
}

func (i *Importer) status() string { return mark.Fill(`<p class="tm-vh" role="status">%</p>`, i.said) }

func (p problem) html() string {
	if p.title == "" {
		return ""
	}
	return mark.Fill(`<div class="tm-notice tm-notice--error">$<div><strong class="tm-notice__title">%</strong><div class="tm-notice__body">% %</div></div></div>`,
		icon(iconWarning), p.title, p.todo, p.kept)
}

// The drawings, on a grid of 20 by 20, as ui.Icon has them.
const (
	iconFile    = "M5 2.8h6.5L15.5 7v10.2H5zM11.3 3v4.2h4.2"
	iconCheck   = "M4.5 10.5l3.7 3.7 7.3-8"
	iconWarning = "M10 3.2L17.8 16.5H2.2zM10 8.2v3.8M10 14.2v.1"
	iconSave    = "M5 3.5h10v13l-5-3.6-5 3.6z"
	iconExport  = "M10 3.5v9M6.3 9l3.7 3.7L13.7 9M4 16.5h12"
	iconCopy    = "M8.5 7H15a1.5 1.5 0 0 1 1.5 1.5V15a1.5 1.5 0 0 1-1.5 1.5H8.5A1.5 1.5 0 0 1 7 15V8.5A1.5 1.5 0 0 1 8.5 7zM13 7V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v6.5A1.5 1.5 0 0 0 5 13h2"
	iconRises   = "M10 15.5V5M5.5 9.5L10 5l4.5 4.5"
	iconFalls   = "M10 4.5V15M5.5 10.500L10 15l4.5-4.500"
)

func icon(d string) string {
	return `<svg class="tm-icon" viewBox="0 0 20 20" aria-hidden="true"><path d="` + d + `"></path></svg>`
}

// An option of a select.
type option struct{ value, text string }

// choice is a select with its options.
func choice(id, class, attrs, value string, options []option) string {
	list := ""
	for _, o := range options {
		on := ""
		if o.value == value {
			on = " selected"
		}
		list += mark.Fill(`<option value="%"$>%</option>`, o.value, on, o.text)
	}
	return mark.Fill(`<select id="%" class="tm-select%"$>$</select>`, id, class, attrs, list)
}

// field is a select below its label.
func field(id, label, value string, options []option, off bool) string {
	return mark.Fill(`<div class="tm-field"><label class="tm-field__label" for="%">%</label>$</div>`,
		id, label, choice(id, "", disabled(off), value, options))
}

func disabled(off bool) string {
	if off {
		return " disabled"
	}
	return ""
}

// radios are a few to pick one of, in a row of boxes.
func radios(name, label, value string, options []option) string {
	list := ""
	for _, o := range options {
		on := ""
		if o.value == value {
			on = " checked"
		}
		list += mark.Fill(`<label class="tm-seg__option"><input type="radio" class="tm-choice__radio" id="%-%" name="%" value="%"$><span>%</span></label>`,
			name, o.value, name, o.value, on, o.text)
	}
	return mark.Fill(`<div class="tm-choice" role="radiogroup" aria-label="%"><div class="tm-seg">$</div></div>`, label, list)
}

func itoa(n int) string { return strconv.Itoa(n) }
