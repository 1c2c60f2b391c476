package quiz

import "trimetric/calc"

// A Question is one step of the quiz.
type Question struct {
	// ID stands in links. It is permanent, and so is the order of the
	// options: the letter a says the same in every link.
	ID string

	Text  string // as it is asked
	Short string // as it stands in the list of answers

	Options [3]Option // A, B and C
}

// An Option is one of the three answers to a question.
type Option struct {
	Text   string      // as it is offered
	Short  string      // as it stands in the list of answers
	Metric calc.Metric // the metric that it speaks for
}

// Questions lists the questions in the order in which they are asked: from what
// the number is for to how often it can be had.
var Questions = [6]Question{
	{
		ID: "learn", Text: "What do you most want to learn from customers?", Short: "What do you want to learn?",
		Options: [3]Option{
			{"How satisfied they were with one contact or delivery", "How one contact went", calc.MetricCSAT},
			{"How likely they are to stay and to recommend you", "Whether they stay", calc.MetricNPS},
			{"How easy it was for them to get something done", "How easy a task was", calc.MetricCES},
		},
	},
	{
		ID: "moment", Text: "When could you ask customers most easily?", Short: "When could you ask?",
		Options: [3]Option{
			{"Right after a contact: a call, a chat, a delivery", "After a contact", calc.MetricCSAT},
			{"Away from any contact: each quarter, or at a renewal", "Away from any contact", calc.MetricNPS},
			{"Right after a task: a return, a set-up, a claim", "After a task", calc.MetricCES},
		},
	},
	{
		ID: "use", Text: "When the results arrive, what do you want to do first?", Short: "What will you do first?",
		Options: [3]Option{
			{"Coach the people who handled the contact", "Coach people", calc.MetricCSAT},
			{"Report whether customers are growing more loyal", "Report on loyalty", calc.MetricNPS},
			{"Remove a step that slows customers down", "Remove a step", calc.MetricCES},
		},
	},
	{
		ID: "reader", Text: "Who will look at the number most often?", Short: "Who looks at the number?",
		Options: [3]Option{
			{"Team leaders, to see how contacts are handled", "Team leaders", calc.MetricCSAT},
			{"The board, to see how the company is regarded", "The board", calc.MetricNPS},
			{"Process owners, to see where customers get stuck", "Process owners", calc.MetricCES},
		},
	},
	{
		ID: "pain", Text: "Which problem hurts most today?", Short: "What hurts today?",
		Options: [3]Option{
			{"Service is good one day and poor the next", "Uneven service", calc.MetricCSAT},
			{"Customers leave, and you learn of it too late", "Customers leave", calc.MetricNPS},
			{"Customers have to call twice or start again", "Customers start again", calc.MetricCES},
		},
	},
	{
		ID: "rhythm", Text: "How often can you send a survey?", Short: "How often can you survey?",
		Options: [3]Option{
			{"All the time, after every kind of contact", "After every contact", calc.MetricCSAT},
			{"A few times a year, to many customers at once", "A few times a year", calc.MetricNPS},
			{"All the time, at the end of a few chosen tasks", "After chosen tasks", calc.MetricCES},
		},
	},
}

// find returns the index of the question with an id, or -1.
func find(id string) int {
	for i, q := range Questions {
		if q.ID == id {
			return i
		}
	}
	return -1
}
