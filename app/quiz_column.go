package app

import (
	"trimetric/calc"
	"trimetric/calc/guide"
)

// column is what the guide says of a metric.
func column(m calc.Metric) guide.Column {
	why := "What is the main reason for your answer?"
	switch m {
	case calc.MetricCSAT:
		return guide.Column{Metric: m, When: "Straight after the contact, within a day", BlindTo: []string{"Whether people will stay", "Silent customers", "The reason, unless you ask"},
			Ask: guide.Question{Text: "How satisfied were you with today’s call?", Scale: "1 (very dissatisfied) to 5 (very satisfied)", Open: why}}
	case calc.MetricNPS:
		return guide.Column{Metric: m, When: "Each quarter, each year or at a milestone", BlindTo: []string{"What went wrong on Tuesday", "The reason, unless you ask", "Habits of rating that differ by country"},
			Ask: guide.Question{Text: "How likely are you to recommend us to a friend or colleague?", Scale: "0 (not at all likely) to 10 (extremely likely)", Open: why}}
	}
	return guide.Column{Metric: m, When: "Straight after a task that takes effort", BlindTo: []string{"How people feel about you", "The relationship as a whole", "Contacts that never happened"},
		Ask: guide.Question{Text: "It was easy to sort out what I needed.", Scale: "1 (disagree) to 7 (agree)", Open: why}}
}
