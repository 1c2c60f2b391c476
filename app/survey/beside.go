package survey

import (
	"strings"

	"trimetric/calc"
)

// oneDate keeps the best of the dates: the first of those with the best name.
func oneDate(list []Proposal, names []meaning) {
	best := -1
	for i, p := range list {
		if p.Choice.Use == Date && (best < 0 || names[i].date > names[best].date) {
			best = i
		}
	}
	for i, p := range list {
		if p.Choice.Use == Date && i != best {
			list[i] = Proposal{Why: OtherDate}
		}
	}
}

// metricsOf returns the metrics that some column is a rating of.
func metricsOf(list []Proposal) map[calc.Metric]bool {
	asked := make(map[calc.Metric]bool)
	for _, p := range list {
		if p.Choice.Use == Rating {
			asked[p.Choice.Def.Metric] = true
		}
	}
	return asked
}

// metricAsked returns the metric that the values of a column name, as in a
// column of survey types, or one of promoters and detractors; else "".
func metricAsked(columns []Column) calc.Metric {
	for i := range columns {
		c := &columns[i]
		if w := wordsIn(c.values, calc.MetricNPS); w.Grouped() {
			return calc.MetricNPS
		}
		for _, m := range calc.Metrics {
			if c.Distinct == 1 && strings.EqualFold(c.values[0], string(m)) {
				return m
			}
		}
	}
	return ""
}

// generic decides on columns named as a rating of anything, such as "score".
func generic(columns []Column, list []Proposal, names []meaning, asked map[calc.Metric]bool) {
	hint := metricAsked(columns)
	for i, m := range names {
		p, ok := columns[i].guessRating(hint)
		if m.generic && ok && !asked[p.Choice.Def.Metric] {
			p.Why, p.Word = ByName, m.ratingWord
			list[i] = p
			asked[p.Choice.Def.Metric] = true
		}
	}
}

// workedOut decides on columns made from a rating: groups are read only where
// the ratings themselves are not there.
func workedOut(columns []Column, list []Proposal, names []meaning, asked map[calc.Metric]bool) {
	for i := range columns {
		m := names[i]
		w := NoWords
		if m.group {
			w = wordsIn(columns[i].values, m.metric)
		}
		switch {
		case !m.group || list[i].Choice.Use == Rating:
		case asked[m.metric]:
			list[i] = Proposal{Why: WorkedOut, Word: m.ratingWord}
		case w != NoWords:
			d := calc.Define(m.metric).WithScale(wordSets[w].scale)
			list[i] = Proposal{Choice: Choice{Use: Rating, Def: d, Words: w}, Why: ByWords, Word: m.ratingWord}
			asked[m.metric] = true
		}
	}
}

// byValues proposes ratings where no name spoke of one: the first column for
// each metric whose values are ratings, give or take one in twenty.
func byValues(columns []Column, list []Proposal, names []meaning) {
	asked := make(map[calc.Metric]bool)
	for i := range columns {
		c := &columns[i]
		whole := c.rated(0, 10)*20 >= c.Filled()*19 && c.Filled() > 0 && c.Distinct > 1
		words := wordsIn(c.values, "") != NoWords && c.Distinct > 1
		if names[i].segment || names[i].private || names[i].date > 0 || !whole && !words {
			continue
		}
		if p, ok := c.guessRating(""); ok && !asked[p.Choice.Def.Metric] {
			list[i] = p
			asked[p.Choice.Def.Metric] = true
		}
	}
}
