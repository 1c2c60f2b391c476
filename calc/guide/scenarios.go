package guide

import "trimetric/calc"

// Rule is the quick decision rule: what you want to know, the metric for it and
// why, in the order of [calc.Metrics].
var Rule = []Scenario{
	{
		Situation: "Satisfaction with the moment",
		Metric:    calc.MetricCSAT,
		Why:       "It asks about one contact, product or delivery while the memory is fresh.",
	},
	{
		Situation: "Loyalty over time",
		Metric:    calc.MetricNPS,
		Why:       "It asks about the whole relationship, so one good or bad day moves it little.",
	},
	{
		Situation: "Effort and friction",
		Metric:    calc.MetricCES,
		Why:       "It asks how easy one task was, so a low score points to the step to mend.",
	},
}

// Scenarios is situations with the metric that fits each, grouped in the order
// of [calc.Metrics].
var Scenarios = []Scenario{
	{
		Situation: "Online shop: which carrier disappoints at the door",
		Metric:    calc.MetricCSAT,
		Why:       "A question after each delivery gives a score for each carrier within days.",
	},
	{
		Situation: "Contact centre: where coaching is needed this month",
		Metric:    calc.MetricCSAT,
		Why:       "Scores by team and type of call show which recordings to listen to first.",
	},
	{
		Situation: "Clinic: how patients found their visit",
		Metric:    calc.MetricCSAT,
		Why:       "A visit is one event with a clear end, and the answer is still fresh the same day.",
	},
	{
		Situation: "Software company: whether the new training works",
		Metric:    calc.MetricCSAT,
		Why:       "Ask at the end of each session, then compare the sessions before and after the change.",
	},
	{
		Situation: "Bank: one number for the board, year after year",
		Metric:    calc.MetricNPS,
		Why:       "The question is about the whole bank and never changes, so the years compare.",
	},
	{
		Situation: "Telecom: whether customers will stay when contracts end",
		Metric:    calc.MetricNPS,
		Why:       "Price and coverage count as much as service, and only a question about everything covers them.",
	},
	{
		Situation: "Business software: how accounts stand before renewal",
		Metric:    calc.MetricNPS,
		Why:       "Ask users and buyers some months before the renewal, and read the answers account by account.",
	},
	{
		Situation: "Insurer: what the customers think who never call",
		Metric:    calc.MetricNPS,
		Why:       "A survey after a contact never reaches them; a wave to all customers does.",
	},
	{
		Situation: "Insurer: why claims are given up halfway",
		Metric:    calc.MetricCES,
		Why:       "Ask after each step of the claim; the step with the lowest score is where people stop.",
	},
	{
		Situation: "Software company: whether the help pages help",
		Metric:    calc.MetricCES,
		Why:       "People come to a help page to get something done, and its ease decides whether they write to you.",
	},
	{
		Situation: "Online shop: whether returns are too much trouble",
		Metric:    calc.MetricCES,
		Why:       "A return is work for the customer. How much of it there is can be changed.",
	},
	{
		Situation: "Telecom: why people call twice about one thing",
		Metric:    calc.MetricCES,
		Why:       "Repeat calls are effort, and scores by type of issue show which issue sends people back.",
	},
}
