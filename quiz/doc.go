// Package quiz picks the metric to survey: six questions, each with three
// answers, of which A speaks for CSAT, B for NPS and C for CES.
//
// What is asked is in questions.go, the rules are in quiz.go, and how answers
// stand in an address is in link.go. Six is a number that two and three metrics
// can share evenly: a tie is a result of its own and not an accident of the
// order in which metrics are listed.
//
// The package holds what is asked and no other sentence for readers: what an
// outcome is called and what to do about it is in trimetric/app/words. It
// imports little, because the light widget links it.
package quiz
