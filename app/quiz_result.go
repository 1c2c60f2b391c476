package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/quiz"
)

// quizResult says which metric to start with, why, and how.
type quizResult struct {
	app.Compo

	Page    *quizPage
	Answers quiz.Answers
	Copies  copier
	Said    string
}

// CompoID makes another result a new set of elements, with a heading that is
// read out.
func (r *quizResult) CompoID() string { return r.Answers.Link() }

func (r *quizResult) Render() app.UI {
	o := r.Answers.Outcome()
	first := o.Order()[0]
	return tag.Div().Class("tm-outcome").DataSet("metric", string(first)).DataSet("outcome", string(o)).Body(
		tag.Div().Class("tm-outcome__main").Body(
			r.heading(o),
			tag.P().Class("tm-lead").Text(words.QuizLead(r.Answers)),
			ui.Tally("Your answers by metric", r.tally()),
			r.actions(first),
			quizBegin(r.Answers),
			reopen(r.Answers),
		),
		tag.Div().Class("tm-outcome__side").Body(r.list(), quizBlind(o)),
	)
}

func (r *quizResult) heading(o quiz.Outcome) app.UI {
	order := o.Order()
	return tag.H1().ID("heading").Class("tm-h1 tm-outcome__title").TabIndex(-1).Body(
		tag.Span().Class("tm-outcome__marks").Body(app.Range(order).Slice(func(i int) app.UI {
			return tag.Span().DataSet("metric", string(order[i])).Body(ui.Marker(plot.Marker(order[i])))
		})),
		tag.Span().Text(words.QuizTitle(o)),
	)
}

func (r *quizResult) tally() []ui.TallyRow {
	var rows []ui.TallyRow
	for _, m := range calc.Metrics {
		rows = append(rows, ui.TallyRow{
			Name: words.Short(m), Accent: string(m), Shape: plot.Marker(m), N: r.Answers.For(m), Of: quiz.Result,
		})
	}
	return rows
}

// actions are what can be done with the result.
func (r *quizResult) actions(first calc.Metric) app.UI {
	return tag.Div().Class("tm-outcome__actions").Body(
		tag.Div().Class("tm-actions").Body(
			tag.A().Class("tm-btn tm-btn--primary").Attr("href", setUp(first)).Body(
				tag.Span().Text(words.OpenCalculator(first)),
				ui.Icon(ui.IconNext),
			),
			tag.A().Class("tm-btn").Attr("href", href("/guide")+"#"+inGuide(r.Answers.Outcome())).Text("Read the guide"),
			r.Copies.button("share", "Share result", linkCopied, ui.IconLink, false, r.Page.onShare),
			ui.Button(ui.ButtonProps{ID: "print", Label: "Print", Icon: ui.IconPrint, OnClick: r.Page.onPrint}),
		),
		byHand(r.Copies.uncopied),
		tag.P().Class("tm-vh").Role("status").Text(r.Said),
	)
}

// inGuide is the place in the guide for an outcome: the metric's column, or how
// to use those of a tie together.
func inGuide(o quiz.Outcome) string {
	if order := o.Order(); len(order) == 1 {
		return string(order[0])
	}
	return "together"
}

// setUp is the address of a calculator that is ready for the metric: counts per
// rating where a total tells no margin, and the margin that the result names.
// Figures that the reader has typed there already are left alone.
func setUp(m calc.Metric) string {
	path := href("/" + string(m))
	if f := visit.forms[string(m)]; f != nil && !f.Blank() {
		return path
	}
	f := entry.New(m)
	if m == calc.MetricCES {
		f.Now.Mode = entry.PerRating
	}
	f.Margin = calc.FormatFigure(quizMargin(m))
	return path + "#" + f.Link()
}

func (p *quizPage) onShare(ctx app.Context, e app.Event) {
	p.copies.copy(p.own, "share", linkCopied, address(href("/quiz"), p.answers.Link()), func(says string) { p.said = says })
}

func (p *quizPage) onPrint(app.Context, app.Event) { printPage() }

// reopen is the way back from paper, where the site knows its public address.
func reopen(a quiz.Answers) app.UI {
	p := tag.P().Class("tm-print-only tm-outcome__reopen")
	if link := publicAddress(href("/quiz"), a.Link()); link != "" {
		return p.Text("Open this result again: " + link)
	}
	return p
}
