//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"trimetric/quiz"
)

// option is an answer to the question on show, as assistive technology finds
// it. The quiz's answers stand in a fieldset.
func (p *page) option(question, letter int) *control {
	p.t.Helper()
	name := quiz.Questions[question].Options[letter].Text
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
	p.untilJS(`document.title === ` + quoted(q.Text+" – Trimetric"))
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
			return document.getElementById(group.getAttribute("aria-describedby")).innerText;
		})()`) == "Choose A, B or C to go on."
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

// TestQuizVisit goes to another page and comes back by the menu.
func TestQuizVisit(t *testing.T) {
	p := newPage(t)
	p.before(`window.listening = 0;
		for (const [name, by] of [["addEventListener", 1], ["removeEventListener", -1]]) {
			const was = document[name];
			document[name] = function (type, ...rest) {
				window.listening += type === "keydown" ? by : 0;
				return was.call(this, type, ...rest);
			};
		}`)
	p.open("/csat#v=1&s=80&n=100")
	p.shows("score", 80)
	p.menu("Main", "Quiz")
	p.asks(0)
	p.focused()
	p.untilJS(`window.listening === 1`)
	p.answer(0, 'c')
	p.press("Next question")
	p.answer(1, 'b')
	p.menu("Main", "Methods")
	p.arrives("/methods", "How scores are calculated")
	p.untilJS(`window.listening === 0`)
	p.menu("Main", "Quiz")
	p.asks(2)
	p.at("/quiz#v=1&learn=c&moment=b")
	p.do(`history.back()`)
	p.arrives("/methods", "How scores are calculated")
	p.do(`history.back()`)
	p.asks(1)
	if !p.chosen(1, 'b') {
		t.Error("the answer is gone")
	}
	p.menu("Main", "Calculate")
	p.arrives("/", "Calculate CSAT, NPS or CES")
}

// TestQuizLeavesFigures opens the calculator with what was typed there before.
func TestQuizLeavesFigures(t *testing.T) {
	p := newPage(t)
	p.open("/ces")
	p.field("Sum of ratings").fill("81")
	p.field("All responses").fill("20")
	p.shows("score", 4.05)
	p.menu("Main", "Quiz")
	for i, letter := range []byte("cccccc") {
		p.answer(i, letter)
		p.key("Enter")
	}
	p.comesTo("Start with CES")
	p.follow("Open the CES calculator")
	p.arrives("/ces", "CES calculator")
	p.shows("score", 4.05)
}

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
	p.open("/quiz#v=1&LEARN=B&moment=%62&use=%")
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

// TestQuizShare copies the result's address, which opens the same result.
func TestQuizShare(t *testing.T) {
	p := newPage(t)
	tie := "/quiz#v=1&learn=b&moment=b&use=b&reader=c&pain=c&rhythm=c"
	p.open(tie)
	p.comesTo("Use CES and NPS, CES first")
	link := p.copied("Share result")
	if link != p.origin+tie {
		t.Errorf("shared %s", link)
	}
	p.button("Link copied")
	if got := p.text(`main [role="status"]`); got != "Link copied." {
		t.Errorf("a screen reader hears %q", got)
	}
	q := newPage(t)
	q.open(strings.TrimPrefix(link, p.origin))
	q.comesTo("Use CES and NPS, CES first")
	if got, want := q.text("main"), strings.Replace(p.text("main"), "Link copied", "Share result", 1); strings.ReplaceAll(got, "\n", "") != strings.ReplaceAll(strings.Replace(want, "Link copied.", "", 1), "\n", "") {
		t.Errorf("the other result says\n%s\nwant\n%s", got, want)
	}
	q.do(`navigator.clipboard.writeText = () => Promise.reject(new Error("no"))`)
	q.press("Share result")
	q.until("the link is there to copy", func() bool {
		return q.field("The browser did not let us copy. Copy it from here:").value() == link
	})
}

// TestQuizQuestionToSend copies the survey question, as it is sent.
func TestQuizQuestionToSend(t *testing.T) {
	p := newPage(t)
	p.open(toCES)
	const message = "It was easy to sort out what I needed.\n1 (strongly disagree) to 7 (strongly agree)\nWhat made it easy or difficult?"
	if got := p.copied("Copy question CES"); got != message {
		t.Errorf("copied %q, want %q", got, message)
	}
	p.button("Copied CES")
}

// quizStates are a question in the middle and each kind of result.
var quizStates = []string{
	"/quiz", "/quiz#v=1&learn=c&moment=a&use=c&at=use", toCES,
	"/quiz#v=1&learn=b&moment=b&use=b&reader=c&pain=c&rhythm=c",
	"/quiz#v=1&learn=a&moment=a&use=b&reader=b&pain=c&rhythm=c",
	"/quiz#v=1&learn=a&moment=a&use=a&reader=a&pain=a&rhythm=a",
}

// TestQuizAccessible lets axe look at each, and looks for sideways scrolling and
// for targets too small to press.
func TestQuizAccessible(t *testing.T) {
	for _, path := range quizStates {
		t.Run(path, func(t *testing.T) {
			p := newPage(t)
			p.open(path)
			p.accessible(path)
			for _, width := range []int64{320, 390, 640, 768, 1024, 1280} {
				p.size(width, 900)
				p.fits(fmt.Sprint(path, " at ", width))
			}
			p.size(390, 844)
			for _, small := range eval[[]string](p, tooSmall) {
				t.Error(small)
			}
			p.do(`const sheet = new CSSStyleSheet(); sheet.replaceSync("html { font-size: 200% }"); document.adoptedStyleSheets = [sheet]`)
			p.size(640, 900)
			p.fits(path + " with large text")
		})
	}
}

// TestQuizPrint prints a result on one page, with the reasons and without what
// is there to press.
func TestQuizPrint(t *testing.T) {
	for _, path := range quizStates[2:] {
		p := newPage(t)
		p.open(path)
		call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		if left := eval[[]string](p, `Array.from(document.querySelectorAll("button, input, nav, a.tm-btn"))
			.filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 120))`); len(left) > 0 {
			t.Errorf("%s prints %q", path, left)
		}
		said := p.text("body")
		for _, want := range []string{p.text("h1"), "How to begin", "will not tell you", "Your answers", "How often can you survey?", "at 95%"} {
			if !strings.Contains(said, want) {
				t.Errorf("%s does not print %q", path, want)
			}
		}
		for name, paper := range map[string]chromedp.PaperSize{"A4": chromedp.PaperA4, "Letter": chromedp.PaperLetter} {
			pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(paper)))
			p.must(err)
			if n := sheets(pdf); n != 1 {
				t.Errorf("%s takes %d pages of %s", path, n, name)
			}
		}
	}
}

// TestQuizEarly chooses an answer before there is a program to note it.
func TestQuizEarly(t *testing.T) {
	g, release := held(t)
	p := newPageAt(t, g.URL)
	p.goTo("/quiz")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	if !strings.Contains(p.text("main"), "Your answer is kept.") {
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
// scripts, without WebAssembly, and when it has not arrived.
func TestQuizOnPaper(t *testing.T) {
	check := func(p *page, what string) {
		t.Helper()
		said := p.text("body")
		wants := []string{"Which metric should you use?", "It works on paper too", "Mostly C: start with CES.", "A tie:"}
		for _, q := range quiz.Questions {
			wants = append(wants, q.Text, q.Options[0].Text, q.Options[1].Text, q.Options[2].Text)
		}
		for _, want := range wants {
			if strings.Count(said, want) != 1 {
				t.Errorf("%s: %d times %q in\n%.2000s", what, strings.Count(said, want), want, said)
			}
		}
		for _, never := range []string{"Next question", "Question 1 of 6", "Press ", "Still loading"} {
			if strings.Contains(said, never) {
				t.Errorf("%s says %q", what, never)
			}
		}
	}
	p := newPage(t)
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	p.goTo("/quiz")
	check(p, "without scripts")
	if strings.Contains(p.text("main"), "Try again") {
		t.Error("there is nothing to try again without scripts")
	}

	p = newPage(t)
	p.before(`delete window.WebAssembly`)
	p.goTo("/quiz")
	p.untilJS(`document.documentElement.dataset.engine === "missing"`)
	check(p, "without WebAssembly")
	p.accessible("without WebAssembly")

	g := newGate(t, program, refuse(503))
	p = newPageAt(t, g.URL)
	p.guard.expect("503")
	p.goTo("/quiz")
	p.untilJS(`document.documentElement.dataset.engine === "failed"`)
	check(p, "without the program")
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
