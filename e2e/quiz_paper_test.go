//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"

	"trimetric/quiz"
)

// TestQuizEarly chooses an answer before there is a program to note it.
func TestQuizEarly(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/quiz")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	if !strings.Contains(p.text("main"), "An answer that you choose now is kept.") {
		t.Error("nothing says that the quiz is loading")
	}
	p.option(0, 1).press()
	release()
	p.waitReady()
	p.asks(0)
	if !p.chosen(0, 'b') {
		t.Error("the answer was lost")
	}
	if !on[bool](p.option(0, 1), "this === document.activeElement") {
		t.Error("the focus was lost")
	}
	p.at("/quiz#v=1&learn=b&at=learn")
	p.key("Enter")
	p.asks(1)
}

// TestQuizOnPaper reads the quiz where its program does not run: without
// scripts, without WebAssembly, and when it has not arrived. It gives the reason
// that is true, and no other.
func TestQuizOnPaper(t *testing.T) {
	const notJS, notWASM, notHere = "The quiz needs JavaScript", "WebAssembly is missing", "The quiz has not loaded"
	check := func(p *page, what, reason string) {
		t.Helper()
		said := p.text("body")
		wants := []string{"Which metric should you use?", reason, "The quiz also works on paper", "Mostly C: start with CES.", "A tie:"}
		for _, q := range quiz.Questions {
			wants = append(wants, q.Text, q.Options[0].Text, q.Options[1].Text, q.Options[2].Text)
		}
		for _, want := range wants {
			if strings.Count(said, want) != 1 {
				t.Errorf("%s: %d times %q in\n%.2000s", what, strings.Count(said, want), want, said)
			}
		}
		for _, never := range []string{notJS, notWASM, notHere, "Next question", "Question 1 of 6", "Press ", "Still loading"} {
			if never != reason && strings.Contains(said, never) {
				t.Errorf("%s says %q", what, never)
			}
		}
	}
	p := newPage(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	p.goTo("/quiz")
	check(p, "without scripts", notJS)
	if strings.Contains(p.text("main"), "Try again") {
		t.Error("there is nothing to try again without scripts")
	}

	p = newPage(t)
	p.before(`delete window.WebAssembly`)
	p.goTo("/quiz")
	p.untilJS(`document.documentElement.dataset.engine === "missing"`)
	check(p, "without WebAssembly", notWASM)
	p.accessible("without WebAssembly")

	g := newGate(t, program, refuse(503))
	p = newPageAt(t, g.URL)
	p.guard.expect("503")
	p.goTo("/quiz")
	p.untilJS(`document.documentElement.dataset.engine === "failed"`)
	check(p, "without the program", notHere)
	g.mend()
	p.press("Try again")
	p.waitReady()
	p.asks(0)
}

// TestQuizLinked asks nothing of somebody who opens a link, while the program
// that can read it is on its way.
func TestQuizLinked(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/quiz#v=1&learn=c&moment=a&use=c&reader=b&pain=c&rhythm=c")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	if got := p.text("main"); !strings.Contains(got, "Opening the answers") || strings.Contains(got, "What do you most want to learn") {
		t.Errorf("while it loads the page says\n%s", got)
	}
	release()
	p.until("the result", func() bool { return p.text("h1") == "Start with CES" })
}
