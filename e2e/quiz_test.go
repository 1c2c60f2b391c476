//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"trimetric/quiz"
)

// option is an answer to the question on show, as assistive technology finds
// it, by its letter and its text. The quiz's answers stand in a fieldset.
func (p *page) option(question, letter int) *control {
	p.t.Helper()
	name := string(rune('A'+letter)) + " " + quiz.Questions[question].Options[letter].Text
	var found []*control
	p.until("there is an answer "+name, func() bool {
		found = p.query(p.object("document"), "radio", name)
		return len(found) == 1
	})
	return found[0]
}

// answer chooses by mouse: letters from a, one a question.
func (p *page) answer(question int, letter byte) {
	p.t.Helper()
	p.asks(question)
	c := p.option(question, int(letter-'a'))
	c.press()
	p.until("the answer is chosen", func() bool { return on[bool](c, "this.checked") })
}

// asks waits for a question: its heading, the title and how far along it is.
func (p *page) asks(question int) {
	p.t.Helper()
	q := quiz.Questions[question]
	p.until("the question "+q.Text, func() bool { return p.text("h1") == q.Text })
	p.untilJS(`document.title === ` + quoted(fmt.Sprintf("Question %d of 6 – Which metric should you use? – Trimetric", question+1)))
	p.untilJS(fmt.Sprintf(`document.querySelector("main").innerText.includes("Question %d of 6")`, question+1))
}

// chosen reports whether an answer to the question on show is chosen.
func (p *page) chosen(question int, letter byte) bool {
	p.t.Helper()
	return on[bool](p.option(question, int(letter-'a')), "this.checked")
}

// comesTo waits for a result.
func (p *page) comesTo(title string) {
	p.t.Helper()
	p.until("the result "+title, func() bool { return p.text("h1") == title })
	p.untilJS(`document.title === ` + quoted(title+" – Trimetric"))
}

// at waits for an address.
func (p *page) at(address string) {
	p.t.Helper()
	p.untilJS("location.pathname + location.hash === " + quoted(address))
}

// focused waits for the heading to have the focus at the top of the window.
func (p *page) focused() {
	p.t.Helper()
	p.untilJS(`document.activeElement.tagName === "H1" && scrollY === 0`)
}

const toCES = "/quiz#v=1&learn=c&moment=a&use=c&reader=c&pain=b&rhythm=c"

// TestQuizByMouse answers all six questions and opens the calculator, which is
// set up and plans for as many answers as the result names.
func TestQuizByMouse(t *testing.T) {
	p := newPage(t)
	p.open("/quiz")
	for i, letter := range []byte("cacccb") {
		p.answer(i, letter)
		p.asks(i) // choosing does not go on
		if i < 5 {
			p.press("Next question")
			p.asks(i + 1)
			p.focused()
		}
	}
	p.press("See the result")
	p.comesTo("Start with CES")
	p.focused()
	p.at("/quiz#v=1&learn=c&moment=a&use=c&reader=c&pain=c&rhythm=b")
	if said := p.text("main"); !strings.Contains(said, "Four of your six answers point to CES.") || !strings.Contains(said, "Collect 312 answers") {
		t.Errorf("the result says\n%s", said)
	}
	p.follow("Open the CES calculator")
	p.arrives("/ces", "CES calculator")
	p.plans("responses", 312)
	p.holds("Margin wanted", "0.2")
	p.field("Rating 7")
}

// quizStates are a question in the middle and each kind of result.
var quizStates = []string{
	"/quiz", "/quiz#v=1&learn=c&moment=a&use=c&at=use", toCES,
	"/quiz#v=1&learn=b&moment=b&use=b&reader=c&pain=c&rhythm=c",
	"/quiz#v=1&learn=a&moment=a&use=b&reader=b&pain=c&rhythm=c",
	"/quiz#v=1&learn=a&moment=a&use=a&reader=a&pain=a&rhythm=a",
}
