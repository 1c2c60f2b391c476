package words

import (
	"strconv"
	"strings"

	"trimetric/calc"
	"trimetric/quiz"
)

// The quiz's own words.
const (
	QuizName      = "Which metric should you use?"
	QuizNextStep  = "Next question"
	QuizSeeResult = "See the result"
	QuizBack      = "Back"
	QuizAgain     = "Start again"
	QuizChange    = "Change"
	QuizGiven     = "Your answers"
	QuizUnasked   = "Choose A, B or C to go on."
	QuizLacking   = "The link that you opened has no answer to this question."
	QuizOnPaper   = "The quiz also works on paper: note A, B or C for each question, then count."
	QuizWhyAsk    = "Then ask for the reason, as an optional comment: "
	QuizNoOther   = "None of your answers points to another metric, and every survey costs your customers’ time. Add one when a question comes up that this one cannot answer."
	quizNoReason  = "None of the three gives the reason for a score by itself. Read the comments beside it."
)

// Calculator is the name of a metric's calculator.
func Calculator(m calc.Metric) string { return Short(m) + " calculator" }

// OpenCalculator leads to it.
func OpenCalculator(m calc.Metric) string { return "Open the " + Calculator(m) }

// OtherQuestions leads from one question to the list of them.
const OtherQuestions = "Questions for other occasions"

// QuizStep says how far along a reader is, from 1: "Question 2 of 6".
func QuizStep(n int) string {
	return "Question " + strconv.Itoa(n) + " of " + strconv.Itoa(quiz.Result)
}

// QuizTitle names an outcome: "Start with CES".
func QuizTitle(o quiz.Outcome) string {
	order := o.Order()
	switch len(order) {
	case 0:
		return QuizName
	case 1:
		return "Start with " + Short(order[0])
	case 2:
		return "Use " + Short(order[0]) + " and " + Short(order[1]) + ", " + Short(order[0]) + " first"
	}
	return "Use all three, one after the other"
}

// QuizLead says where the answers point, and what follows from it.
func QuizLead(a quiz.Answers) string {
	order := a.Outcome().Order()
	switch len(order) {
	case 0:
		return ""
	case 1:
		return pointing(a, order[0]) + " " + fits(order[0])
	case 2:
		return "Your answers are tied: " + number(a.For(order[0])) + " point to " + Short(order[0]) + " and " +
			number(a.For(order[1])) + " to " + Short(order[1]) + ". " + inTurn(order)
	}
	return "Your answers are split evenly, " + number(a.For(order[0])) + " for each metric. " + inTurn(order)
}

// pointing counts the answers that speak for the leading metric.
func pointing(a quiz.Answers, m calc.Metric) string {
	n, all := a.For(m), len(a)
	switch {
	case n == all:
		return "All " + number(all) + " of your answers point to " + Short(m) + "."
	case 2*n > all:
		return Capital(number(n)) + " of your " + number(all) + " answers point to " + Short(m) + "."
	}
	return Capital(number(n)) + " of your " + number(all) + " answers point to " + Short(m) + ", more than to any other metric."
}

// fits says what a metric does for those whose answers point to it.
func fits(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "Customer Satisfaction Score tells how each contact went, while there is still time to act on it."
	case calc.MetricNPS:
		return "Net Promoter Score tells whether customers mean to stay and to speak well of you, whatever their last contact was like."
	}
	return "Customer Effort Score points to the step that slows people down, so that you can fix it first. The higher it is, the easier it was."
}

// inTurn says what each metric of a tie does, in their order. CES, if it is one
// of them, comes first, and needs to be told which way is up.
func inTurn(order []calc.Metric) string {
	last := len(order) - 1
	s := "Begin with " + Short(order[0]) + ": "
	for i, m := range order {
		switch {
		case i == 0:
			s += "it " + does(m, order)
		case i == last:
			s += ", and " + Short(m) + " " + does(m, order)
		default:
			s += ", " + Short(m) + " " + does(m, order)
		}
	}
	if order[0] == calc.MetricCES {
		return s + ". The higher CES is, the easier it was."
	}
	return s + "."
}

// does says what a metric of a tie does.
func does(m calc.Metric, order []calc.Metric) string {
	switch {
	case m == calc.MetricCES:
		return "finds the friction"
	case m == calc.MetricNPS:
		return "shows whether loyalty followed"
	case len(order) == 2 && order[0] == calc.MetricCSAT:
		return "tells whether each contact met expectations"
	}
	return "confirms that the fix met expectations"
}

// QuizBlind heads what the metrics of an outcome do not show.
func QuizBlind(o quiz.Outcome) string {
	order := o.Order()
	switch len(order) {
	case 1:
		return "What " + Short(order[0]) + " will not tell you"
	case 2:
		return "What " + Short(order[0]) + " and " + Short(order[1]) + " will not tell you"
	}
	return "What the three will not tell you"
}

// QuizElse says which of the other metrics sees what those of an outcome do
// not.
func QuizElse(o quiz.Outcome) string {
	var others []string
	for _, m := range calc.Metrics {
		if !strings.Contains(string(o), string(m)) {
			others = append(others, Short(m)+" "+sees(m))
		}
	}
	if len(others) == 0 {
		return quizNoReason
	}
	return strings.Join(others, "; ") + "."
}

func sees(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "tells whether one contact left people satisfied"
	case calc.MetricNPS:
		return "tells whether customers mean to stay"
	}
	return "tells where customers had to work for it"
}

// QuizKey is how to read a count of letters on paper.
func QuizKey() []string {
	var key []string
	for i, m := range calc.Metrics {
		key = append(key, "Mostly "+string(rune('A'+i))+": start with "+Short(m)+". "+fits(m))
	}
	return append(key, "A tie: use the metrics that share the lead, CES before CSAT and CSAT before NPS.")
}
