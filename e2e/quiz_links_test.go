//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestQuizLinks opens links that are whole, old and damaged.
func TestQuizLinks(t *testing.T) {
	p := newPage(t)
	p.open("/quiz#v=1&learn=a&moment=z&use=c&reader=a&pain=b&rhythm=c&colour=red")
	p.asks(1)
	p.at("/quiz#v=1&learn=a&use=c&reader=a&pain=b&rhythm=c")
	p.answer(1, 'b')
	p.press("See the result") // the rest is known
	p.comesTo("Use all three, one after the other")

	p.open("/quiz#v=2&learn=a&moment=b")
	p.asks(0)
	p.open("/quiz#v=1&LEARN=B&moment=B&use=%")
	p.asks(2)

	// A link opened in the middle of a quiz counts as it is.
	p.answer(2, 'a')
	p.do(`location.hash = "#v=1&learn=c"`)
	p.asks(1)
	p.press("Back")
	if p.asks(0); !p.chosen(0, 'c') {
		t.Error("the link's answer is not shown")
	}
	p.press("Next question")
	if p.asks(1); p.chosen(1, 'b') {
		t.Error("the answers before were mixed into the link's")
	}
}

// TestQuizLacks tells whoever opens a link which questions it has no answer to,
// and nobody who comes to a question in another way.
func TestQuizLacks(t *testing.T) {
	p := newPage(t)
	lacks := func(question int, want bool) {
		t.Helper()
		p.asks(question)
		if got := strings.Contains(p.text("main"), "The link that you opened has no answer to this question."); got != want {
			t.Errorf("question %d: the link is said to have no answer: %v", question+1, got)
		}
	}
	p.open("/quiz#v=1&learn=a&moment=z&use=c&pain=b&rhythm=c")
	lacks(1, true)
	p.accessible("a question that a link has no answer to")
	p.answer(1, 'b')
	p.press("Next question")
	lacks(3, true)
	p.press("Back")
	lacks(2, false)
	p.press("Back")
	lacks(1, false) // answered since
	p.do(`history.go(-2)`)
	lacks(3, true)
	p.answer(3, 'a')
	p.press("See the result")
	p.comesTo("Use all three, one after the other")
	p.press("Start again")
	lacks(0, false)
	p.answer(0, 'a')
	p.press("Next question")
	lacks(1, false)
	p.reload()
	lacks(1, false)
	p.open("/quiz#v=1")
	lacks(0, false)
	p.do(`location.hash = "#v=1&learn=c"`)
	lacks(1, true)
}
