package frame

import (
	"strings"

	"trimetric/quiz"
)

// steps are the quiz: the answers given, and the question or the result that is
// on show. Nothing of it goes into the history: that one is the host page's.
type steps struct {
	answers quiz.Answers
	place   int
	missed  bool // Next was pressed without an answer
}

// heading is the id of the question or of the result, where the focus goes.
const heading = "heading"

// pick takes an answer by the id of its radio button, like "learn-a".
func (s *steps) pick(id string) {
	name, letter, _ := strings.Cut(id, "-")
	if s.place < quiz.Result && name == quiz.Questions[s.place].ID {
		s.answer(quiz.Read(letter))
	}
}

func (s *steps) answer(a quiz.Answer) {
	if a != 0 {
		s.answers[s.place] = a
		s.missed = false
	}
}

// press takes a button, and returns where the focus goes.
func (s *steps) press(id string) (focus string) {
	switch {
	case id == "next":
		return s.next()
	case id == "back" && s.place > 0:
		s.goTo(s.place - 1)
	case id == "again":
		*s = steps{}
	case strings.HasPrefix(id, "change-"):
		for i, q := range quiz.Questions {
			if id == "change-"+q.ID {
				s.goTo(i)
			}
		}
	default:
		return ""
	}
	return heading
}

// next goes on to the next question without an answer, or to the result.
func (s *steps) next() (focus string) {
	if s.place == quiz.Result {
		return ""
	}
	if s.answers[s.place] == 0 {
		s.missed = true
		return quiz.Questions[s.place].ID + "-" + quiz.A.ID()
	}
	s.goTo(s.answers.After(s.place))
	return heading
}

func (s *steps) goTo(place int) { s.place, s.missed = place, false }

// key takes a letter for its answer, and Enter for going on.
func (s *steps) key(key string) (focus string) {
	if s.place == quiz.Result {
		return ""
	}
	if a := quiz.Read(key); a != 0 {
		s.answer(a)
		return quiz.Questions[s.place].ID + "-" + a.ID()
	}
	if key == "Enter" {
		return s.next()
	}
	return ""
}

// act is [Frame.Act] for the quiz; it returns where the focus goes.
func (s *steps) act(what, id, value string) (focus string) {
	switch what {
	case "change":
		s.pick(id)
	case "click":
		return s.press(id)
	case "key":
		return s.key(value)
	}
	return ""
}
