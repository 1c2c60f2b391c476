//go:build e2e

package browsers

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"trimetric/quiz"
)

// known is an answer that R worked out.
type known struct {
	Promoters, Passives, Detractors int64
	Level, Score, Low, High         float64
}

// knownNPS is the one that the tests here type.
func knownNPS(t *testing.T) known {
	t.Helper()
	text, err := os.ReadFile("../../calc/testdata/known-answers.json")
	if err != nil {
		t.Fatal(err)
	}
	var all struct{ NPS []known }
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	for _, k := range all.NPS {
		if k.Promoters == 116 && k.Passives == 127 && k.Detractors == 57 && k.Level == 0.95 {
			return k
		}
	}
	t.Fatal("116, 127 and 57 are no known answer at 95%")
	return known{}
}

const knownLink = "/nps#v=1&p=116&pa=127&d=57"

// showsKnown waits for the known answer: 19.67, from 11.21 to 27.73.
func (p *page) showsKnown(k known) {
	p.t.Helper()
	p.shows("score", k.Score)
	p.shows("low", k.Low)
	p.shows("high", k.High)
	p.untilJS(`document.querySelector('[data-result-for] [data-result="band"]').value === "good"`)
	p.untilJS(`document.querySelector('[aria-label="Result"]').innerText.includes("+11 to +28")`)
}

// score types figures, reads the score, and opens the link to it.
func score(p *page, _ *gate) {
	k := knownNPS(p.t)
	p.open("/nps")
	p.field("Promoters").keys("116")
	p.field("Passives").keys("127")
	p.field("Detractors").keys("57")
	p.showsKnown(k)
	p.at(knownLink)
	p.reload()
	p.showsKnown(k)
	p.field("Detractors").keys("0") // and on: 570
	p.shows("score", 100*(116-570)/813.0)
	p.open(knownLink + "&level=99")
	p.shows("score", k.Score)
	p.untilJS(`document.querySelector('[aria-label="Result"]').innerText.includes("99% interval")`)
}

// paste moves responses by the clipboard.
func paste(p *page, _ *gate) {
	p.open("/nps")
	p.control("radio", "Paste").press()
	responses := p.field("Responses")
	responses.keys("10 9 9 8 3")
	p.shows("score", 40)
	const control = "\ue009" // as WebDriver writes the key; it is let go in the end
	responses.keys(control + "a")
	responses.keys(control + "x")
	p.untilJS(`!document.querySelector('[data-result-for] [data-result="score"]')`)
	responses.keys(control + "v")
	p.shows("score", 40)
}

// early types while the program is on its way, and goes on when it is there.
func early(p *page, g *gate) {
	release := g.hold()
	p.goTo("/nps")
	p.untilJS(`document.documentElement.dataset.engine === "loading"`)
	p.field("Promoters").keys("116")
	p.field("Passives").keys("127")
	p.field("Detractors").keys("5")
	release()
	p.waitReady()
	p.shows("score", 100*(116-5)/248.0)
	if !eval[bool](p, `document.activeElement.labels?.[0].innerText.startsWith("Detractors")`) {
		p.t.Error("focus was lost")
	}
	p.field("Detractors").keys("7")
	p.showsKnown(knownNPS(p.t))
}

// pages goes from page to page by links, answers the quiz by clicks and changes
// the theme.
func pages(p *page, _ *gate) {
	p.open("/")
	p.do(`window.same = true`)
	for _, part := range []string{"main p a", "main button.tm-linkbtn", "footer a"} {
		if line := eval[string](p, "getComputedStyle(document.querySelector("+quoted(part)+")).textDecorationLine"); line != "underline" {
			p.t.Errorf("the line of %s is %s", part, line)
		}
	}
	p.follow("Guide", "/guide", "CSAT, NPS and CES side by side")
	p.follow("Quiz", "/quiz", "What do you most want to learn from customers?")
	p.takeQuiz()
	if !eval[bool](p, "window.same") {
		p.t.Error("a link has loaded the page anew")
	}

	p.control("button", "Theme: auto. Switch to light").press()
	p.background("rgb(255, 255, 255)")
	p.control("button", "Theme: light. Switch to dark").press()
	p.background("rgb(15, 19, 23)")
	p.reload()
	p.background("rgb(15, 19, 23)")
	p.says("h1", "Start with CES")
}

// takeQuiz answers every question with C, which comes to CES.
func (p *page) takeQuiz() {
	p.t.Helper()
	for i, q := range quiz.Questions {
		p.says("h1", q.Text)
		p.control("radio", "C "+q.Options[2].Text).press()
		next := "Next question"
		if i == len(quiz.Questions)-1 {
			next = "See the result"
		}
		p.control("button", next).press()
	}
	p.says("h1", "Start with CES")
	p.at("/quiz#v=1&learn=c&moment=c&use=c&reader=c&pain=c&rhythm=c")
}

// follow presses a link and waits for the page that it leads to.
func (p *page) follow(link, path, heading string) {
	p.t.Helper()
	p.control("link", link).press()
	p.says("h1", heading)
	p.at(path)
}

// at waits for an address.
func (p *page) at(address string) {
	p.t.Helper()
	p.untilJS("location.pathname + location.search + location.hash === " + quoted(address))
}

// background waits for the page to have a colour.
func (p *page) background(want string) {
	p.t.Helper()
	p.untilJS("getComputedStyle(document.body).backgroundColor === " + quoted(want))
}

// quoted writes a text as JavaScript does.
func quoted(s string) string {
	return `"` + strings.ReplaceAll(s, `"`, `\"`) + `"`
}
