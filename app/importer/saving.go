package importer

import (
	"errors"
	"strings"

	"trimetric/app/dates"
	"trimetric/app/mark"
	"trimetric/app/saved"
	"trimetric/app/survey"
	"trimetric/app/words"
	"trimetric/calc"
)

// What can be saved to the tracker.
const (
	saveSplit = "split" // the whole file, and each segment on show
	saveWhole = "whole" // the whole file
	saveTrend = "trend" // each point of the trend
)

var savings = []string{saveSplit, saveWhole, saveTrend}

// actions are what to do with the scores, once they are final.
func (f *file) actions() string {
	final := f.phase == done
	hint := "Available when all rows are scored."
	if final {
		hint = ""
	}
	if final && !f.canSave() {
		hint = "Enter a period to save."
	}
	label, drawing := words.SaveName, icon(iconSave)
	if f.view.away.kept {
		label, drawing = words.SavedName, icon(iconCheck)
	}
	return mark.Fill(`<div class="tm-savebar">$$</div><div class="tm-actions"><button type="button" id="save" class="tm-btn tm-btn--primary" data-save="yes"$>$<span>%</span></button>`+
		`$$<p class="tm-small tm-muted tm-import__aside">%</p>$</div>`,
		f.savingField(), f.periodField(), disabled(!final || !f.canSave()), drawing, label, f.menu(final), f.copier(final), hint, f.view.away.html())
}

func (f *file) savingField() string {
	list := []option{{saveWhole, "The score of all rows"}}
	if f.view.segment >= 0 {
		list = append([]option{{saveSplit, "All rows, and each " + f.columnName(f.view.segment)}}, list...)
	}
	if f.counts.Dates != nil {
		list = append(list, option{saveTrend, "All rows, each " + strings.ToLower(stepNames[f.view.step])})
	}
	return field("saving", "Save to the tracker", f.saves(), list, false)
}

// saves is what is saved: what was chosen, where that is there.
func (f *file) saves() string {
	switch {
	case f.view.saving == saveSplit && f.view.segment < 0, f.view.saving == saveTrend && f.counts.Dates == nil:
		return saveWhole
	}
	return f.view.saving
}

// periodField asks for the period of all rows. Each point of a trend has its
// own.
func (f *file) periodField() string {
	if f.saves() == saveTrend {
		return `<div></div>`
	}
	return mark.Fill(`<div class="tm-field"><label class="tm-field__label" for="period">Period</label><input type="text" class="tm-input tm-savebar__period" id="period" maxlength="200" autocomplete="off" spellcheck="false" value="%" aria-describedby="period-hint">`+
		`<span class="tm-field__hint" id="period-hint">%</span></div>`, f.periodText(), "A quarter, month, week or day, like Q2 2025.")
}

// periodText is the period as it stands in its field: what was typed, else the
// days of the file, or what they are all of.
func (f *file) periodText() string {
	if f.view.typed {
		return f.view.period
	}
	from, to, ok := f.span()
	switch {
	case !ok:
		return ""
	case from == to:
		return dayName(from)
	}
	if name := wholly(from, to); name != "" {
		return name
	}
	return dayName(from) + " to " + dayName(to)
}

// lax is how many days at either end of a month, a quarter or a year may be
// without answers: it may begin or end with a long weekend.
const lax = 3

// wholly is the name of the month, the quarter or the year that two days begin
// and end, "" where they do not.
func wholly(from, to int32) string {
	year, _, _ := dates.Civil(from)
	month, quarter := dates.StartOfMonth(from), dates.StartOfQuarter(from)
	for _, u := range []struct {
		first, next int32
		name        string
	}{
		{month, dates.StartOfMonth(month + 31), pointName(survey.ByMonth, from)},
		{quarter, dates.StartOfQuarter(quarter + 92), pointName(survey.ByQuarter, from)},
		{dates.FromCivil(year, 1, 1), dates.FromCivil(year+1, 1, 1), itoa(year)},
	} {
		if from-u.first <= lax && to < u.next && u.next-1-to <= lax {
			return u.name
		}
	}
	return ""
}

// span is the first and the last day that a row has.
func (f *file) span() (from, to int32, ok bool) {
	d := f.counts.Dates
	if d == nil || len(d.Days) == 0 {
		return 0, 0, false
	}
	return d.Days[0].Day, d.Days[len(d.Days)-1].Day, true
}

// period is the period of all rows, where it is known: what its label tells,
// or the days of the file.
func (f *file) period() (saved.Period, bool) {
	label := strings.Join(strings.Fields(f.periodText()), " ")
	p, ok := saved.ReadPeriod(label)
	if from, to, dated := f.span(); !ok && dated && label != "" {
		p, ok = saved.Period{Label: label, From: saved.Day(from), To: saved.Day(to)}, true
	}
	return p, ok && len(label) <= saved.MaxPeriod
}

func (f *file) canSave() bool {
	if f.saves() == saveTrend {
		return true
	}
	_, ok := f.period()
	return ok
}

// records are the scores to save, at a time in milliseconds since 1970: a line
// each. Every metric of the file is saved, and what could not be read back is
// counted.
func (i *Importer) records(now int64) string {
	f := i.file
	if f == nil || f.phase != done || !f.canSave() || i.chance == nil {
		return ""
	}
	var lines []string
	f.view.away.forget()
	for _, s := range f.saved() {
		s.ID, s.Saved, s.Changed = saved.NewID(i.chance()), now, now
		fields := s.Fields()
		switch _, err := saved.ReadScore(saved.Version, fields); {
		case errors.Is(err, saved.ErrLong):
			f.view.away.long++
		case err != nil:
			f.view.away.unfit++
		default:
			lines = append(lines, strings.Join(fields, "\t"))
		}
	}
	return strings.Join(lines, "\n")
}

// saved lists the scores to save, without their ids and times.
func (f *file) saved() []saved.Score {
	var list []saved.Score
	add := func(r calc.Result, name string, p saved.Period) {
		if r.Sample.N > 0 {
			list = append(list, saved.Score{Metric: r.Sample.Def.Metric, Counts: saved.CountsOf(r.Sample),
				Name: name, Period: p, Note: f.source()})
		}
	}
	whole, _ := f.period()
	for _, r := range f.counts.Ratings {
		q, _ := f.questionOf(r.Column)
		own := f.twinName(r.Column)
		if f.saves() == saveTrend {
			for _, p := range f.counts.Trend(f.view.step, q) {
				period, _ := saved.ReadPeriod(pointName(f.view.step, p.First))
				add(p.Result, own, period)
			}
			continue
		}
		if all, err := f.counts.Result(q); err == nil {
			add(all, own, whole)
		}
		if f.saves() == saveSplit {
			f.eachSegment(q, func(name string, r calc.Result) { add(r, words.Whose(name, own), whole) })
		}
	}
	return list
}

// twinName is the name of a column of ratings where another one has the same
// metric, since the tracker could not tell the two apart; else "".
func (f *file) twinName(column int) string {
	if f.ratingName(column) == words.Short(f.choices[column].Def.Metric) {
		return ""
	}
	return clean(f.columnName(column))
}

// eachSegment calls do with each named value of the segment on show.
func (f *file) eachSegment(q survey.Question, do func(name string, r calc.Result)) {
	for n, c := range f.counts.Segments {
		if c.Column != f.view.segment {
			continue
		}
		s, err := f.counts.Split(n, q)
		if err != nil {
			return
		}
		s.Sort(survey.BySegment, false)
		for _, r := range s.Rows {
			if r.Kind == survey.Named {
				do(clean(r.Name), r.Result)
			}
		}
	}
}

// source is the note on what is saved: the file that it comes from.
func (f *file) source() string {
	note := clean("From " + f.title())
	if len(note) > saved.MaxNote {
		return ""
	}
	return note
}

// clean is a text without what no record may hold.
func clean(text string) string {
	text = strings.ToValidUTF8(text, "\ufffd")
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return ' '
		}
		return r
	}, text)
	return strings.Join(strings.Fields(text), " ")
}
