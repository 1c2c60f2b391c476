//go:build e2e

package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"trimetric/quiz"
)

// TestQuizByKeyboard does it by letters and Enter, in either case, and presses
// the calculator's link.
func TestQuizByKeyboard(t *testing.T) {
	p := newPage(t)
	p.open("/quiz")
	for i, letter := range "bBabBc" {
		p.asks(i)
		p.keys(string(letter))
		low := byte(letter | 0x20)
		p.until("the letter chooses", func() bool { return p.chosen(i, low) })
		if !on[bool](p.option(i, int(low-'a')), "this === document.activeElement") {
			t.Errorf("question %d: the answer has no focus", i+1)
		}
		p.key("Enter")
	}
	p.comesTo("Start with NPS")
	p.focused()
	p.tabTo("Open the NPS calculator")
	p.key("Enter")
	p.arrives("/nps", "NPS calculator")
	p.plans("responses", 382)
}

// TestQuizKeys leaves keys alone that mean something else.
func TestQuizKeys(t *testing.T) {
	p := newPage(t)
	p.open("/quiz")
	p.asks(0)
	p.key("Enter") // nothing is chosen
	p.says(quiz.Questions[0].ID)
	p.must(chromedp.Do(p.ctx, chromedp.KeyEvent("b", chromedp.KeyModifiers(kb.ModifierCtrl))))
	p.tabTo("Theme: auto")
	p.keys("b") // in the header
	p.frames(2)
	if p.chosen(0, 'b') {
		t.Error("a letter in the header, or with Control, chose an answer")
	}
	// The arrow keys are the browser's own, and do not go on.
	p.keys("d")
	p.option(0, 0).press()
	p.key("Down")
	p.until("the arrow chooses", func() bool { return p.chosen(0, 'b') })
	p.key("Down")
	p.until("the arrow chooses", func() bool { return p.chosen(0, 'c') })
	p.asks(0)
	// A key that is held down would run through the questions.
	p.do(`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", repeat: true, bubbles: true}))`)
	p.frames(2)
	p.asks(0)
	// A focused button keeps its own Enter: the theme, and no step.
	p.tabTo("Next question")
	p.key("Enter")
	p.asks(1)
	p.keys("a")
	p.tabTo("Back")
	p.key("Enter")
	p.asks(0)
	if !p.chosen(0, 'c') {
		t.Error("the answer is gone")
	}
}

// says checks the message of a question without an answer: it is tied to the
// group, which has the focus.
func (p *page) says(question string) {
	p.t.Helper()
	p.until("the quiz asks for an answer", func() bool {
		return eval[string](p, `(() => {
			const group = document.getElementById("`+question+`");
			if (group.getAttribute("aria-invalid") !== "true" || !group.contains(document.activeElement)) return "";
			return document.getElementById(group.getAttribute("aria-describedby")).textContent;
		})()`) == "Error: Choose A, B or C to go on."
	})
}

// TestQuizUnanswered presses Next without an answer.
func TestQuizUnanswered(t *testing.T) {
	p := newPage(t)
	p.open("/quiz")
	p.press("Next question")
	p.says("learn")
	p.asks(0)
	p.accessible("an unanswered question")
	p.size(1280, 900)
	p.answer(0, 'a')
	p.untilJS(`!document.querySelector("[aria-invalid]")`)
	p.press("Next question")
	p.asks(1)
}
