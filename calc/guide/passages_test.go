package guide

import "fmt"

// The kinds of text.
const (
	phrase    = iota // a few words, without a full stop
	sentences        // one or more, each with a full stop
	question         // a sentence that ends with a question mark
	statement        // to agree with: as a sentence
)

// A passage is a text with its place, as the tests name it.
type passage struct {
	where string
	kind  int
	says  string
}

// passages lists every text of the guide, but for titles of sources.
func passages() []passage {
	var list []passage
	add := func(kind int, where string, says ...string) {
		for i, s := range says {
			list = append(list, passage{fmt.Sprintf("%s %d", where, i+1), kind, s})
		}
	}
	for _, c := range Columns {
		add(phrase, string(c.Metric), append(append([]string{c.Measures, c.When, c.Formula.Top}, c.GoodFor...), c.BlindTo...)...)
	}
	for _, q := range Questions {
		add(phrase, "occasion", q.For)
		add(questionKind(q), "question", q.Text)
		add(phrase, "scale", q.Scale)
		add(question, "open question", q.Open)
	}
	for _, s := range Year {
		add(phrase, "year", s.When)
	}
	for _, d := range Disagreements {
		add(phrase, "disagreement", d.See, d.Means, d.LookAt)
	}
	for _, s := range append(append([]Scenario{}, Rule...), Scenarios...) {
		add(phrase, "situation", s.Situation)
		add(sentences, s.Situation, s.Why)
	}
	for _, s := range Stages {
		add(phrase, "stage", s.Name)
	}
	for _, topic := range append(append([]Topic{}, Collecting...), Analysing...) {
		add(phrase, "topic", topic.Name)
	}
	for _, c := range Challenges {
		add(phrase, "challenge", c.Name)
		add(sentences, c.Name, c.Sign)
	}
	for _, f := range FAQs {
		add(question, f.ID, f.Question)
	}
	for _, x := range claims() {
		add(sentences, x.where, x.Says)
	}
	return list
}

// questionKind is statement for a question that is answered by agreeing.
func questionKind(q Question) int {
	if q.Scale == agree {
		return statement
	}
	return question
}
