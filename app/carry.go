package app

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/quiz"
)

// An update loads the page anew, and with it the program. What the visit knows
// is handed to the program that comes after: the script static/carry.js asks
// for it, keeps it in the tab's own storage for that one load, and early.js
// gives it back.

// Resume takes up what the program before an update has handed on, and stands
// ready to hand on in turn. A browser calls it before the first page is made.
func Resume() {
	if from := app.Window().Get("trimetricCarried"); from.Truthy() {
		visit.resumed = true
		resumeForms(readHanded(from.Get("forms")))
		resumeQuiz(from.Get("quiz"))
		resumeExplored(from.Get("explored"))
		resumeEmbedding(from.Get("embed"))
	}
	app.Window().Set("trimetricCarry", app.FuncOf(func(app.Value, []app.Value) any {
		return map[string]any{
			"forms":    writeHanded(handForms()),
			"quiz":     map[string]any{"link": visit.quiz.answers.Link(), "run": visit.quiz.run},
			"explored": handExplored(),
			"embed":    handEmbedding(),
		}
	}))
}

func resumeQuiz(from app.Value) {
	answers, _ := quiz.Parse(from.Get("link").String())
	visit.quiz = quizVisit{answers, from.Get("run").String()}
}

// handExplored returns how the benchmarks are set for each metric. A score that
// cannot be read has no place in a link.
func handExplored() map[string]any {
	var pages []any
	for _, p := range visit.explorers {
		pages = append(pages, map[string]any{"link": p.Link(), "score": p.Score})
	}
	return map[string]any{"metric": string(visit.metric), "pages": pages}
}

func resumeExplored(from app.Value) {
	pages := from.Get("pages")
	for i := range pages.Length() {
		v := pages.Index(i)
		p := entry.ExplorerFromLink(v.Get("link").String())
		m := p.Form.Def.Metric
		if f := visit.forms[string(m)]; f != nil {
			p.Form = f
		}
		p.Score, p.Unread = v.Get("score").String(), false
		visit.explorers[m] = p
	}
	if m := calc.Metric(from.Get("metric").String()); slices.Contains(calc.Metrics, m) {
		visit.metric = m
	}
}

// handEmbedding returns what the builder is set to, false where nobody has been
// there.
func handEmbedding() any {
	if visit.embed == nil {
		return false
	}
	return visit.embed.link()
}

func resumeEmbedding(from app.Value) {
	if from.Truthy() {
		visit.embed = newEmbedding(calc.Metrics[0])
		visit.embed.open(from.String())
	}
}
