package importer

import (
	"strconv"
	"strings"

	"trimetric/app/dates"
	"trimetric/app/mark"
	"trimetric/app/survey"
	"trimetric/app/table"
	"trimetric/app/words"
)

// separators says what stands between fields, in the order of
// [separatorKeys], as a choice and in a sentence.
var separators = [...][2]string{
	{"Tab", "separated by tabs"}, {"Vertical bar", "separated by vertical bars"},
	{"Semicolon", "separated by semicolons"}, {"Comma", "separated by commas"},
}

var encodings = [...]string{
	table.Undecided: "UTF-8", table.UTF8: "UTF-8", table.UTF16LE: "UTF-16", table.UTF16BE: "UTF-16, big-endian",
	table.Windows1252: "Windows-1252",
}

var forms = [...]string{
	survey.NoHeader: "No header row", survey.OneRow: "One header row",
	survey.NamesAndTexts: "Three header rows, as Qualtrics has", survey.TwoRows: "Two header rows, as SurveyMonkey has",
}

// layouts says how dates are written, in the order of [dates.Layouts].
var layouts = map[dates.Layout]string{
	dates.ISO: "Year first: 2025-04-13", dates.European: "Day first: 13/04/2025", dates.US: "Month first: 04/13/2025",
	dates.Named: "Month by name: 13 Apr 2025", dates.Serial1900: "Spreadsheet days: 45760",
	dates.Serial1904: "Spreadsheet days from 1904: 44298", dates.Unix: "Seconds since 1970", dates.UnixMilli: "Milliseconds since 1970",
}

// written says how the file is written: "separated by semicolons, UTF-8, one
// header row, decimal commas".
func (f *file) written() string {
	var list []string
	if f.book != nil {
		list = append(list, "sheet "+f.book.Sheets()[f.sheet])
	} else {
		if len(f.columns) > 1 {
			list = append(list, separators[strings.IndexByte(table.Separators, f.shape.Separator)][1])
		}
		list = append(list, encodings[f.shape.Encoding])
	}
	list = append(list, words.InSentence(forms[f.head.Form]))
	if f.commas() {
		list = append(list, "decimal commas")
	}
	return strings.Join(list, ", ")
}

// commas reports whether numbers are written with a decimal comma.
func (f *file) commas() bool {
	n := 0
	for _, row := range f.sample.Rows[f.head.Rows:] {
		for _, text := range row {
			before, after, found := strings.Cut(strings.TrimSpace(text), ",")
			if found && digits(before) && digits(after) && len(after) <= 2 {
				n++
			}
		}
	}
	return n > 0
}

func digits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text != ""
}

// readAs is how the file is read, to be changed.
func (f *file) readAs(stale bool) string {
	if f.phase == opening {
		return ""
	}
	list := ""
	if f.book != nil {
		list += f.sheets(stale)
	} else {
		list += field("separator", "Separator", string(separatorKeys[strings.IndexByte(table.Separators, f.shape.Separator)]), separatorOptions(), stale)
		list += field("encoding", "Characters", strconv.Itoa(int(max(f.shape.Encoding, table.UTF8))), encodingOptions(), stale)
	}
	list += field("header", "Header", strconv.Itoa(int(f.head.Form)), f.formOptions(), stale) + f.layoutField(stale)
	return `<div class="tm-readas" role="group" aria-label="How the file is read">` + list + `</div>`
}

func (f *file) sheets(stale bool) string {
	var list []option
	for n, name := range f.book.Sheets() {
		if f.book.Hidden(n) {
			name += " (hidden)"
		}
		list = append(list, option{strconv.Itoa(n + 1), name})
	}
	return field("sheet", "Sheet", strconv.Itoa(f.sheet+1), list, stale)
}

func separatorOptions() []option {
	var list []option
	for n := len(separators) - 1; n >= 0; n-- {
		list = append(list, option{string(separatorKeys[n]), separators[n][0]})
	}
	return list
}

func encodingOptions() []option {
	var list []option
	for e := table.UTF8; e <= table.Windows1252; e++ {
		list = append(list, option{strconv.Itoa(int(e)), encodings[e]})
	}
	return list
}

// formOptions are the kinds of header that the table is long enough for.
func (f *file) formOptions() []option {
	var list []option
	for _, form := range []survey.Form{survey.NoHeader, survey.OneRow, survey.TwoRows, survey.NamesAndTexts} {
		if survey.HeadOf(f.sample.Rows, form).Form == form {
			list = append(list, option{strconv.Itoa(int(form)), forms[form]})
		}
	}
	return list
}

// layoutField asks how the dates are read, and says when that is a guess.
func (f *file) layoutField(stale bool) string {
	n := f.dateColumn()
	if n < 0 {
		return ""
	}
	var list []option
	for _, l := range dates.Layouts() {
		list = append(list, option{l.String(), layouts[l]})
	}
	return field("layout", "Dates", f.choices[n].Layout.String(), list, stale) + f.doubt(n)
}

func (f *file) doubt(n int) string {
	if !f.columns[n].Ambiguous {
		return ""
	}
	return mark.Fill(`<p class="tm-readas__doubt">$<span>%</span></p>`, icon(iconWarning),
		"The dates could have the day first or the month first. Check them against the trend below.")
}
