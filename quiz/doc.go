// Package quiz picks the metric to survey: six questions, each with three
// answers, of which A speaks for CSAT, B for NPS and C for CES.
//
// The rules are in quiz.go, what is asked in questions.go, answers in an
// address in link.go. An id of a question stands in links and is permanent.
package quiz
