package guide

import "trimetric/calc"

// Columns is the table that sets the three side by side, in the order of
// [calc.Metrics].
var Columns = [3]Column{
	{
		Metric:   calc.MetricCSAT,
		Measures: "Satisfaction with one contact, product or delivery",
		Ask: Question{
			Metric: calc.MetricCSAT,
			For:    "After a support call",
			Text:   "How satisfied were you with today’s call?",
			Scale:  satisfied,
			Open:   why,
		},
		When:    "Straight after the contact, within a day",
		Formula: Formula{Top: "ratings of 4 or 5", Bottom: "all ratings", Times: "100"},
		Example: Example{Metric: calc.MetricCSAT, Counts: [3]int64{412, 500}},
		GoodFor: []string{
			"Coaching people and teams",
			"Finding training needs",
			"Checking a change within days",
			"Quick to collect, easy to read",
		},
		BlindTo: []string{
			"Whether people will stay",
			"Silent customers",
			"Mood, and habits of rating that differ by country",
			"The reason, unless you ask",
		},
	},
	{
		Metric:   calc.MetricNPS,
		Measures: "Loyalty to the company as a whole",
		Ask: Question{
			Metric: calc.MetricNPS,
			For:    "Relationship wave",
			Text:   "How likely are you to recommend us to a friend or colleague?",
			Scale:  likely,
			Open:   why,
		},
		When:    "Each quarter, each year or at a milestone",
		Formula: Formula{Top: "% rating 9–10", Minus: "% rating 0–6"},
		Example: Example{Metric: calc.MetricNPS, Counts: [3]int64{230, 165, 105}},
		GoodFor: []string{
			"Following loyalty across years",
			"One number for the board",
			"Comparing companies that ask alike",
		},
		BlindTo: []string{
			"What went wrong on Tuesday",
			"The reason, unless you ask",
			"Habits of rating that differ by country",
		},
	},
	{
		Metric:   calc.MetricCES,
		Measures: "Ease of getting one thing done",
		Ask: Question{
			Metric: calc.MetricCES,
			For:    "After a request is closed",
			Text:   "It was easy to sort out what I needed.",
			Scale:  agree,
			Open:   easyWhy,
		},
		When:    "Straight after a task that takes effort",
		Formula: Formula{Top: "sum of ratings", Bottom: "number of ratings"},
		Example: Example{Metric: calc.MetricCES, Counts: [3]int64{3312, 600}},
		GoodFor: []string{
			"Finding the step that hurts",
			"Judging self-service",
			"Pointing straight to a fix",
			"An early sign of loyalty",
		},
		BlindTo: []string{
			"How people feel about you",
			"The relationship as a whole",
			"Contacts that never happened",
		},
	},
}
