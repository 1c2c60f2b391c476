package importer

import (
	"slices"

	"trimetric/app/survey"
	"trimetric/calc"
)

// A view is how the counts are looked at. Nothing of it needs a new pass.
type view struct {
	level   calc.Level
	rating  int  // the column of ratings on show
	segment int  // the column to split by, -1 for none
	unsplit bool // the reader wants none
	step    survey.Step

	sort    survey.Key
	falling bool

	// What is shown whole that else stops after a while.
	allColumns, allRows, allPoints bool

	period string // as typed, for the tracker
	typed  bool
	saving string // what is saved, see [savings]
	away   away
}

func newView() view {
	return view{level: calc.Level95, segment: -1, sort: survey.ByScore, falling: true, saving: saveSplit}
}

// begin looks at a file for the first time: at the first rating, by the first
// segment, month by month.
func (v *view) begin(f *file) {
	v.step = survey.ByMonth
	v.rating, v.segment = -1, -1
	v.settle(f)
}

// settle finds another column to look at where one is not read any more.
func (v *view) settle(f *file) {
	is := func(n int, u survey.Use) bool { return n >= 0 && n < len(f.choices) && f.choices[n].Use == u }
	first := func(u survey.Use) int {
		return slices.IndexFunc(f.choices, func(c survey.Choice) bool { return c.Use == u })
	}
	if !is(v.rating, survey.Rating) {
		v.rating = first(survey.Rating)
	}
	if !v.unsplit && !is(v.segment, survey.Segment) {
		v.segment = first(survey.Segment)
	}
}

// choose takes a choice of what to look at, and reports whether it was one.
func (v *view) choose(f *file, id, value string) bool {
	if f.phase <= opening {
		return false
	}
	if n, ok := numbered(id, "rating-"); ok {
		v.show(f, n)
		return true
	}
	if n, ok := numbered(id, "level-"); ok {
		if slices.Contains(calc.Levels, calc.Level(n)) {
			v.level = calc.Level(n)
		}
		return true
	}
	if n, ok := numbered(id, "by-"); ok {
		if n <= int(survey.ByQuarter) {
			v.step = survey.Step(n)
		}
		return true
	}
	if n, ok := numbered(id, "sort-"); ok {
		v.order(survey.Key(n))
		return true
	}
	return v.set(f, id, value)
}

// set takes the value of a select, a field or a button.
func (v *view) set(f *file, id, value string) bool {
	switch id {
	case "rating":
		v.show(f, int(whole(value)))
	case "split":
		v.splitBy(f, value)
	case "from", "direction":
		v.redefine(f, id, value)
	case "all-columns":
		v.allColumns = true
	case "all-rows":
		v.allRows = true
	case "all-points":
		v.allPoints = true
	case "colour-light", "colour-dark":
		v.away.chosen, v.away.dark = true, id == "colour-dark"
	case "period":
		v.period, v.typed = value, true
	case "saving":
		if slices.Contains(savings, value) {
			v.saving = value
		}
	default:
		return false
	}
	return true
}

// splitBy takes the column to split by.
func (v *view) splitBy(f *file, value string) {
	n := int(whole(value))
	switch {
	case value == "none":
		v.segment, v.unsplit = -1, true
	case n >= 0 && n < len(f.choices) && f.choices[n].Use == survey.Segment:
		v.segment, v.unsplit = n, false
	}
}

// show puts a column of ratings on show.
func (v *view) show(f *file, column int) {
	if column >= 0 && column < len(f.choices) && f.choices[column].Use == survey.Rating {
		v.rating = column
	}
}

// order sorts by a column, or the other way round where it is sorted by that
// already. Names rise first, figures fall.
func (v *view) order(by survey.Key) {
	if by > survey.ByStanding {
		return
	}
	if v.sort == by {
		v.falling = !v.falling
		return
	}
	v.sort, v.falling = by, by != survey.BySegment
}

// redefine changes the threshold or the direction of the rating on show.
func (v *view) redefine(f *file, id, value string) {
	if v.rating < 0 {
		return
	}
	d := &f.choices[v.rating].Def
	if n := int(whole(value)); id == "from" && slices.Contains(d.Thresholds(), n) {
		d.From = n
	}
	if id == "direction" && d.Metric == calc.MetricCES {
		d.LowIsEasy = value == "down"
	}
}

// question is what is asked of the counts about the rating on show.
func (f *file) question() (survey.Question, bool) { return f.questionOf(f.view.rating) }

// questionOf is the same about a column of ratings. It says no where that is
// not counted.
func (f *file) questionOf(column int) (survey.Question, bool) {
	for n, r := range f.counts.Ratings {
		if r.Column == column && column >= 0 {
			return survey.Question{Rating: n, Def: f.choices[column].Def, Level: f.view.level}, true
		}
	}
	return survey.Question{}, false
}

// split is the scores on show; ok says that there are any.
func (f *file) split() (s survey.Split, ok bool) {
	q, ok := f.question()
	if !ok {
		return s, false
	}
	for n, c := range f.counts.Segments {
		if c.Column == f.view.segment {
			s, err := f.counts.Split(n, q)
			s.Sort(f.view.sort, f.view.falling)
			return s, err == nil
		}
	}
	all, err := f.counts.Result(q)
	return survey.Split{All: all}, err == nil
}
