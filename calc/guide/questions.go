package guide

import "trimetric/calc"

// The ways to answer that the questions share, and the questions after them.
const (
	satisfied = "1 (very dissatisfied) to 5 (very satisfied)"
	likely    = "0 (not at all likely) to 10 (extremely likely)"
	easy      = "1 (very difficult) to 7 (very easy)"
	agree     = "1 (strongly disagree) to 7 (strongly agree)"

	why      = "What is the main reason for your answer?"
	easyWhy  = "What made it easy or difficult?"
	oneThing = "If we could change one thing, what should it be?"
)

// Questions is ready to be sent: for each metric, in the order of
// [calc.Metrics], for different occasions.
var Questions = []Question{
	{calc.MetricCSAT, "After a support call", "How satisfied were you with today’s call?", satisfied, why},
	{calc.MetricCSAT, "After a chat", "How satisfied were you with this chat?", satisfied, why},
	{calc.MetricCSAT, "When an e-mail or a ticket is closed", "How satisfied are you with the way we handled your request?", satisfied, why},
	{calc.MetricCSAT, "After a delivery", "How satisfied are you with the delivery of your order?", satisfied, why},
	{calc.MetricCSAT, "At the end of onboarding", "How satisfied are you with your first weeks with us?", satisfied, oneThing},
	{calc.MetricCSAT, "After a visit", "How satisfied were you with your visit?", satisfied, why},
	{calc.MetricCSAT, "In the app, after using a feature", "How satisfied are you with this feature?", satisfied, oneThing},

	{calc.MetricNPS, "Relationship wave", "How likely are you to recommend us to a friend or colleague?", likely, why},
	{calc.MetricNPS, "Milestone, such as the first year", "After your time with us so far, how likely are you to recommend us to a friend or colleague?", likely, why},
	{calc.MetricNPS, "After a renewal", "Thinking of all your time with us, how likely are you to recommend us to a friend or colleague?", likely, oneThing},
	{calc.MetricNPS, "Business contact", "How likely are you to recommend our company to a colleague in another organisation?", likely, why},
	{calc.MetricNPS, "One product", "How likely are you to recommend this product to a friend or colleague?", likely, why},
	{calc.MetricNPS, "When a customer leaves", "Looking back, how likely are you to recommend us to a friend or colleague?", likely, why},

	{calc.MetricCES, "After a request is closed", "It was easy to sort out what I needed.", agree, easyWhy},
	{calc.MetricCES, "After a support call", "How easy was it to get the help you needed today?", easy, easyWhy},
	{calc.MetricCES, "After a chat or an e-mail", "How easy was it to get an answer from us?", easy, easyWhy},
	{calc.MetricCES, "On a help page", "How easy was it to find what you were looking for?", easy, "What were you looking for?"},
	{calc.MetricCES, "At the end of onboarding", "How easy was it to get started with us?", easy, easyWhy},
	{calc.MetricCES, "In the app, after a task", "How easy was it to do what you came to do?", easy, easyWhy},
	{calc.MetricCES, "After a claim", "How easy was it to make your claim?", easy, "Which step took the most effort?"},
	{calc.MetricCES, "After a return", "How easy was it to return your item?", easy, "Which step took the most effort?"},
}
