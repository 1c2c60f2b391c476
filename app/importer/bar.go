package importer

import (
	"strings"

	"trimetric/app/mark"
	"trimetric/app/words"
	"trimetric/calc"
)

// bar is where a file is chosen, and what is known of the one that is. The
// field to choose one is the same element throughout, so that the focus stays.
func (i *Importer) bar() string {
	f := i.file
	if f == nil {
		return mark.Fill(`<div class="tm-filebar tm-filebar--empty">$<div><p class="tm-filebar__name">%</p><p class="tm-filebar__facts">%</p></div>$<div>$</div></div>`,
			icon(iconFile), "Drop a file here, or choose one", fileKinds, chooser("Choose a file"), pasting())
	}
	return mark.Fill(`<div class="tm-filebar">$<div><p class="tm-filebar__name">%</p><p class="tm-filebar__facts">%</p></div>$<div>$$</div></div>`,
		icon(iconFile), f.title(), f.facts(), chooser("Choose another file"), f.progress(i.stale), f.readAs(i.stale))
}

const fileKinds = "CSV, TSV or .xlsx, with one response to a row. Separators, dates and columns are found out, and you can change each."

// chooser is the browser's own field for files under a label that looks like a
// button.
func chooser(label string) string {
	return mark.Fill(`<div class="tm-filebar__choose"><input type="file" id="file" class="tm-filebar__input" accept=".csv,.tsv,.txt,.tab,.xlsx,text/csv,text/tab-separated-values,text/plain">`+
		`<label class="tm-btn" for="file">%</label></div>`, label)
}

// pasting is what stands below the bar before there is a file.
func pasting() string {
	return mark.Fill(`<div class="tm-field tm-field--wide tm-filebar__paste"><label class="tm-field__label" for="pasted">%</label>`+
		`<span class="tm-field__hint" id="pasted-hint">%</span>`+
		`<textarea id="pasted" class="tm-input tm-input--area" rows="4" spellcheck="false" autocomplete="off" aria-describedby="pasted-hint"></textarea>`+
		`<button type="button" id="paste" class="tm-btn" data-paste="yes"><span>%</span></button></div>`+
		`<p class="tm-small tm-muted">%</p>`,
		"Or paste rows from a spreadsheet", "With the row of names above them, if there is one.", "Score pasted rows", kept)
}

const kept = "The file stays on this device: a program in this page reads it, row by row, and keeps counts alone. " +
	"Nothing of it is sent anywhere, and nothing is stored unless you save scores to the tracker."

// facts is what is known of the file: "8.3 MB, 48,920 rows, 8 columns,
// separated by semicolons".
func (f *file) facts() string {
	list := []string{fileSize(f.size)}
	if f.phase != opening {
		if n, about := f.allRows(); n > 0 {
			list = append(list, about+words.Counted(n, "row", "rows"))
		}
		list = append(list, words.Counted(int64(len(f.columns)), "column", "columns"), f.written())
	}
	return strings.Join(list, ", ")
}

// allRows is how many rows there are, or about how many.
func (f *file) allRows() (n int64, about string) {
	if f.phase == done {
		return f.counts.Rows, ""
	}
	if f.total > 0 {
		return f.total, ""
	}
	read, all := f.fraction()
	if read <= 0 || f.counts.Rows == 0 {
		return 0, ""
	}
	return twoDigits(float64(f.counts.Rows) * float64(all) / float64(read)), "about "
}

// twoDigits rounds what is only about right: 48,893 is about 49,000.
func twoDigits(x float64) int64 {
	n, unit := int64(x+0.5), int64(1)
	for n/unit >= 100 {
		unit *= 10
	}
	return (n + unit/2) / unit * unit
}

// fileSize writes the size of a file: "8.3 MB", or "178 KB" where a decimal says
// nothing more.
func fileSize(n int64) string {
	if n < 1000 {
		return words.Counted(n, "byte", "bytes")
	}
	unit, name := int64(1000), "KB"
	for _, larger := range []string{"MB", "GB"} {
		if n+unit/2 >= 1000*unit {
			unit, name = 1000*unit, larger
		}
	}
	whole, tenths := (n+unit/2)/unit, (n+unit/20)/(unit/10)
	if tenths >= 1000 || tenths%10 == 0 {
		return calc.FormatCount(whole) + " " + name
	}
	return itoa(int(tenths/10)) + "." + itoa(int(tenths%10)) + " " + name
}

// progress is how far the file has come, and the button to stop or go on.
func (f *file) progress(stale bool) string {
	switch f.phase {
	case opening:
		return `<div class="tm-filebar__progress"><p class="tm-filebar__line"><strong>Reading the first rows</strong></p></div>`
	case scoring:
		return f.going()
	case stopped:
		return mark.Fill(`<div class="tm-filebar__progress"><p class="tm-filebar__line"><span><strong>%</strong> %</span>`+
			`<button type="button" id="again" class="tm-linkbtn"$>Go on</button></p>$</div>`,
			"Stopped after "+words.Counted(f.counts.Rows, "row", "rows")+".", "The scores below are of these rows alone.", disabled(stale), f.meter())
	case done:
		return mark.Fill(`<div class="tm-filebar__progress"><p class="tm-filebar__line"><span><strong>%</strong> %</span></p></div>`,
			words.Counted(f.counts.Rows, "row is", "rows are")+" scored.", f.speed())
	case waiting:
		return mark.Fill(`<div class="tm-filebar__progress"><p class="tm-filebar__line"><span><strong>%</strong> %</span></p></div>`,
			"No column is read as ratings yet.", "Choose one below, under Use as, and the rows are scored.")
	}
	return `<div class="tm-filebar__progress"><p class="tm-filebar__line"><strong>Not all rows could be read.</strong></p></div>`
}

// going is the line above the bar: "Scoring rows: 36,180 of 48,920 (74%)".
func (f *file) going() string {
	rows := calc.FormatCount(f.counts.Rows)
	if f.counts.Rows == 0 {
		rows = "0"
	} else if n, about := f.allRows(); n >= f.counts.Rows {
		rows += " of " + about + calc.FormatCount(n)
	}
	return mark.Fill(`<div class="tm-filebar__progress"><p class="tm-filebar__line"><span><strong>Scoring rows: %</strong> <span class="tm-muted">(%)</span></span>`+
		`<span class="tm-muted">% <button type="button" id="stop" class="tm-linkbtn">Stop</button></span></p>$</div>`,
		rows, itoa(f.percent())+"%", f.speed(), f.meter())
}

func (f *file) meter() string {
	percent := itoa(f.percent())
	return mark.Fill(`<div class="tm-filebar__meter" role="progressbar" aria-label="Scoring rows" aria-valuemin="0" aria-valuemax="100" aria-valuenow="%">`+
		`<svg class="tm-filebar__bar" aria-hidden="true"><rect class="tm-filebar__done" width="%%" height="8" rx="4"></rect></svg></div>`, percent, percent, "%")
}

// How many milliseconds a pass takes before its speed says anything, and before
// it says how long the rest will take: a program that begins is slow.
const (
	enough = 300
	steady = 2000
)

// speed is how fast the rows are scored and how long that will take. It says
// nothing of what is over before it can be read.
func (f *file) speed() string {
	spent := f.pace.spent()
	if spent < enough {
		return ""
	}
	rate := twoDigits(float64(f.counts.Rows) * 1000 / float64(spent))
	text := calc.FormatCount(rate) + " rows a second."
	read, all := f.fraction()
	if f.phase != scoring || spent < steady || read <= 0 || rate == 0 {
		return text
	}
	left := float64(spent) * float64(all-read) / float64(read) / 1000
	return text + " About " + words.Counted(max(int64(left+0.5), 1), "second", "seconds") + " left."
}

// spoken is what is read out when all rows are scored.
func (f *file) spoken() string {
	text := "All " + words.Counted(f.counts.Rows, "row", "rows") + " scored."
	if f.counts.Rows == 1 {
		text = "The one row is scored."
	}
	s, ok := f.split()
	if !ok {
		return text
	}
	return text + " " + words.Spoken(s.All)
}
