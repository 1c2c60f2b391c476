package frame

import (
	"trimetric/app/entry"
	"trimetric/app/mark"
	"trimetric/app/words"
	"trimetric/quiz"
)

// html is the question on show, or the result.
func (s *steps) html() string {
	if s.place == quiz.Result {
		return s.outcome()
	}
	return s.question()
}

// question is one question with its answers.
func (s *steps) question() string {
	q := quiz.Questions[s.place]
	return mark.Fill(`<div class="tm-frame__quiz" data-key="%"><p class="tm-frame__step" id="progress">%</p>`+
		`<h1 class="tm-frame__title" id="heading" tabindex="-1" aria-describedby="progress">%</h1>$$</div>`,
		q.ID, words.QuizStep(s.place+1), q.Text, s.picks(q), s.ways())
}

func (s *steps) picks(q quiz.Question) string {
	wrong, problem := "", ""
	if s.missed {
		wrong = ` aria-invalid="true" aria-describedby="` + q.ID + `-problem"`
		problem = words.QuizUnasked
	}
	list := ""
	for i, o := range q.Options {
		a := quiz.A + quiz.Answer(i)
		list += mark.Fill(`<label class="tm-pick">$<span class="tm-pick__key">%</span><span>%</span></label>`,
			radio(q.ID, a.ID(), s.answers[s.place] == a), words.Capital(a.ID()), o.Text)
	}
	return mark.Fill(`<fieldset id="%" class="tm-picks" role="radiogroup" aria-labelledby="heading"$>`+
		`$<div class="tm-picks__list">$</div></fieldset>`, q.ID, wrong, complaint(entry.ID(q.ID), problem), list)
}

// ways are the ways on. They never are disabled: Next says what is missing.
func (s *steps) ways() string {
	answered := s.answers
	answered[s.place] = quiz.A
	next, back := words.QuizNextStep, "<span></span>"
	if answered.Complete() {
		next = words.QuizSeeResult
	}
	if s.place > 0 {
		back = button("back", "tm-btn", words.QuizBack)
	}
	return mark.Fill(`<div class="tm-frame__ways">$$</div>`, back, button("next", "tm-btn tm-btn--primary", next))
}

// outcome says which metric to start with, why, and leads to its calculator.
func (s *steps) outcome() string {
	o := s.answers.Outcome()
	order := o.Order()
	leads := ""
	for _, m := range order {
		leads += mark.Fill(`<a class="tm-btn" href="%" target="_blank" rel="noopener"><span>%</span></a>`,
			root+string(m), words.OpenCalculator(m))
	}
	return mark.Fill(`<div class="tm-frame__quiz" data-key="result" data-metric="%" data-outcome="%">`+
		`<h1 class="tm-frame__title" id="heading" tabindex="-1">%</h1><p>%</p><div class="tm-frame__leads">$</div>$<p>$</p></div>`,
		string(order[0]), string(o), words.QuizTitle(o), words.QuizLead(s.answers), leads, s.given(),
		button("again", "tm-linkbtn", words.QuizAgain))
}

// given is the reader's own answers, each with the metric it speaks for.
func (s *steps) given() string {
	list := ""
	for i, q := range quiz.Questions {
		o := s.answers.Option(i)
		list += mark.Fill(`<li class="tm-frame__answer" data-metric="%"><span>%: <strong>%</strong></span>$`+
			`<button type="button" class="tm-linkbtn" id="change-%" aria-label="%: %">%</button></li>`,
			string(o.Metric), q.Short, o.Short, metric(o.Metric), q.ID, words.QuizChange, q.Short, words.QuizChange)
	}
	return mark.Fill(`<ul class="tm-frame__given" aria-label="%">$</ul>`, words.QuizGiven, list)
}
