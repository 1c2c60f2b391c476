//go:build e2e

package e2e

import "testing"

// TestQuizBack goes back by the button and by the browser: every answer stays,
// those to later questions too.
func TestQuizBack(t *testing.T) {
	p := newPage(t)
	p.open("/quiz")
	for i, letter := range []byte("abc") {
		p.answer(i, letter)
		p.press("Next question")
	}
	p.asks(3)
	p.answer(3, 'a')
	p.press("Back")
	p.asks(2)
	p.focused()
	if !p.chosen(2, 'c') {
		t.Error("the third answer is gone")
	}
	p.press("Back")
	p.asks(1)
	p.answer(1, 'c')
	p.press("Next question") // to the next one without an answer
	p.asks(4)
	p.do(`history.back()`)
	p.asks(1)
	if !p.chosen(1, 'c') {
		t.Error("the changed answer is gone")
	}
	p.do(`history.go(-3)`) // to the third question as it was first asked
	p.asks(2)
	p.at("/quiz#v=1&learn=a&moment=c&use=c&reader=a&at=use")
	p.do(`history.back()`)
	p.asks(1)
	if !p.chosen(1, 'c') {
		t.Error("an entry of the history brought an old answer back")
	}
	p.do(`history.go(5)`)
	p.asks(4)
	p.at("/quiz#v=1&learn=a&moment=c&use=c&reader=a")
}

// TestQuizReload loads the page anew, in the middle and on the result.
func TestQuizReload(t *testing.T) {
	p := newPage(t)
	p.open("/quiz")
	p.answer(0, 'a')
	p.press("Next question")
	p.answer(1, 'b')
	p.reload()
	p.asks(1)
	if !p.chosen(1, 'b') {
		t.Error("the answer is gone")
	}
	// What was answered since still belongs to the steps before.
	p.do(`history.back()`)
	p.asks(0)
	p.press("Next question")
	p.asks(2)

	p.open(toCES)
	p.comesTo("Start with CES")
	p.reload()
	p.comesTo("Start with CES")
}

// TestQuizChange changes an answer from the result.
func TestQuizChange(t *testing.T) {
	p := newPage(t)
	p.open(toCES)
	p.comesTo("Start with CES")
	p.press("Change: What will you do first?")
	p.asks(2)
	p.focused()
	if !p.chosen(2, 'c') {
		t.Error("the answer is not shown")
	}
	p.at(toCES + "&at=use")
	p.answer(2, 'a')
	p.press("See the result")
	p.comesTo("Start with CES") // three of six now
	p.press("Change: How often can you survey?")
	p.answer(5, 'a')
	p.press("See the result")
	p.comesTo("Start with CSAT")
	p.do(`history.back()`)
	p.asks(5)
	if !p.chosen(5, 'a') {
		t.Error("the browser's Back lost the change")
	}
	p.do(`history.forward()`)
	p.comesTo("Start with CSAT")
}

// TestQuizAgain clears the answers; the browser's Back has them.
func TestQuizAgain(t *testing.T) {
	p := newPage(t)
	p.open(toCES)
	p.comesTo("Start with CES")
	p.press("Start again")
	p.asks(0)
	p.focused()
	p.at("/quiz#v=1")
	for _, letter := range []byte("abc") {
		if p.chosen(0, letter) {
			t.Errorf("%c is still chosen", letter)
		}
	}
	p.answer(0, 'b')
	p.press("Next question")
	p.asks(1)
	p.do(`history.go(-2)`)
	p.comesTo("Start with CES")
	p.at(toCES)
}
