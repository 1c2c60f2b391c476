//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

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
	p.menu("Main", "Guide")
	p.arrives("/guide", "CSAT, NPS and CES side by side")
	p.untilJS(`window.listening === 0`)
	p.menu("Main", "Quiz")
	p.asks(2)
	p.at("/quiz#v=1&learn=c&moment=b")
	p.do(`history.back()`)
	p.arrives("/guide", "CSAT, NPS and CES side by side")
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
	q.do(`navigator.clipboard.writeText = () => Promise.reject(new Error("no")); document.execCommand = () => false`)
	q.press("Share result")
	q.until("the link is there to copy", func() bool {
		return q.field("The browser did not let us copy. Copy it from here:").value() == link
	})
}

// TestQuizQuestionToSend copies the survey question, as it is sent.
func TestQuizQuestionToSend(t *testing.T) {
	p := newPage(t)
	p.open(toCES)
	const message = "It was easy to sort out what I needed.\n1 (strongly disagree) to 7 (strongly agree)\nOptional: What made it easy or difficult?"
	if got := p.copied("Copy question CES"); got != message {
		t.Errorf("copied %q, want %q", got, message)
	}
	p.button("Copied CES")
}
