package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/draw"
	"trimetric/app/plot"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// printSheet is the one page that goes to the printer. It is in the document
// all the time, unseen, so that the browser's own print command works too; it
// follows the result at the pauses in typing.
type printSheet struct {
	app.Compo
	Sheet sheet
}

// A sheet is what is printed.
type sheet struct {
	Result         calc.Result
	Change         calc.Change
	Compared       bool
	Target         calc.Hundredths
	HasTarget      bool
	Whose, Earlier string
	Reopen         string // a public address, "" where there is none
}

func (p *printSheet) Render() app.UI {
	r := p.Sheet.Result
	page := tag.Div().Class("tm-print-only tm-sheet").Aria("hidden", "true")
	if r.Sample.N == 0 {
		return page.Body(tag.P().Text(words.NothingToPrint))
	}
	d := r.Sample.Def
	return page.Body(
		sheetHead(words.Long(d.Metric), p.Sheet.Whose),
		p.headline(),
		&ui.Scale{Of: p.scale()},
		notes(words.Notes(r, 0)),
		answersBlock(r.Sample),
		tag.Div().Class("tm-sheet__columns").Body(p.benchmarks(), tag.Div().Body(p.change(), p.plan())),
		tag.Div().Class("tm-sheet__notes").Body(tag.H3().Text("Notes"), tag.Hr(), tag.Hr(), tag.Hr()),
		p.foot(),
	)
}

func (p *printSheet) scale() draw.Scale {
	r := p.Sheet.Result
	s := plot.Scale(r)
	s.Target, s.TargetAt = p.targetText(), plot.Of(r.Sample.Def, r).At(p.Sheet.Target.Float())
	return s
}

// sheetHead says what is printed, whose it is and when.
func sheetHead(title, whose string) app.UI {
	return tag.Div().Class("tm-sheet__head").Body(
		tag.Div().Body(
			tag.P().Class("tm-sheet__title").Text(title),
			tag.P().Text(whose),
		),
		tag.Div().Class("tm-sheet__brand").Body(
			tag.Span().Class("tm-brand").Body(ui.Brand(), tag.Span().Text(words.ProductName)),
			tag.P().Text(words.Printed(today())),
		),
	)
}

func (p *printSheet) headline() app.UI {
	r := p.Sheet.Result
	var facts []app.UI
	if r.Bounded {
		facts = append(facts,
			fact(words.MarginOfError, app.Text(words.Margin(r))),
			fact(words.Interval(r.Level), app.Text(words.Ends(r))),
		)
	}
	facts = append(facts, fact(words.ResponseCount, app.Text(calc.FormatCount(r.Sample.N))))
	if easy := words.EasyShare(r.Sample); easy != "" {
		facts = append(facts, fact(words.EasyAnswers, app.Text(easy)))
	}
	return tag.Div().Class("tm-headline").Body(
		tag.Div().Class("tm-score").Body(
			tag.Span().Text(calc.FormatNumber(r)),
			tag.Span().Class(unitClass(r.Sample.Def)).Text(words.ScoreUnit(r.Sample.Def)),
		),
		tag.Div().Class("tm-facts").Body(
			tag.Div().Class("tm-verdict").Body(tag.Span().Text(words.Judge(r).Headline), meter(r)),
			tag.Dl().Class("tm-dlist").Body(facts...),
		),
	)
}

func (p *printSheet) targetText() string {
	if !p.Sheet.HasTarget {
		return ""
	}
	return words.AtTarget(words.TargetFigure(p.Sheet.Result.Sample.Def, p.Sheet.Target))
}

func (p *printSheet) benchmarks() app.UI {
	rows := industry.For(p.Sheet.Result.Sample.Def.Metric)
	if len(rows) == 0 {
		return tag.Div().Body(tag.H3().Text(words.AgainstIndustry), tag.P().Text(words.NoBenchmarks))
	}
	return tag.Div().Body(
		tag.H3().Text(words.AgainstIndustry),
		tag.Table().Class("tm-table").Body(
			tag.THead().Body(tag.Tr().Body(tag.Th().Text("Industry"), tag.Th().Text("Published"), tag.Th().Text("Score is"))),
			tag.TBody().Body(app.Range(rows).Slice(func(i int) app.UI {
				return tag.Tr().Body(
					tag.Th().Attr("scope", "row").Text(rows[i].Name),
					tag.Td().Text(words.RowFigures(rows[i])),
					tag.Td().Text(words.Place(rows[i].Compare(p.Sheet.Result))),
				)
			})),
		),
		tag.P().Class("tm-fine").Text(words.BenchmarkNote(p.Sheet.Result.Sample.Def.Metric)+" "+words.PrintedSource(rows)),
	)
}

func (p *printSheet) change() app.UI {
	if !p.Sheet.Compared {
		return tag.Div()
	}
	says, detail := words.Change(p.Sheet.Change)
	detail = words.ChangeInterval(p.Sheet.Change) + detail
	return tag.Div().Body(
		tag.H3().Text(words.ComparedWith(p.Sheet.Earlier)),
		tag.P().Body(
			tag.Strong().Text(calc.FormatChange(p.Sheet.Change)),
			app.Text(" from "+words.Score(p.Sheet.Change.Before)+". "+says+". "+detail),
		),
	)
}

func (p *printSheet) plan() app.UI {
	if !p.Sheet.HasTarget {
		return tag.Div()
	}
	plan := p.Sheet.Result.Sample.Plan(p.Sheet.Target)
	head := "To reach " + words.TargetName(p.Sheet.Result.Sample.Def, p.Sheet.Target)
	if plan.Reached {
		return tag.Div().Body(tag.H3().Text(words.AtTarget(words.TargetName(p.Sheet.Result.Sample.Def, p.Sheet.Target))),
			tag.P().Text(words.Reached(plan, p.Sheet.Result)))
	}
	return tag.Div().Body(tag.H3().Text(head), tag.Ul().Class("tm-sheet__ways").Body(
		app.Range(plan.Ways).Slice(func(i int) app.UI {
			w := plan.Ways[i]
			amount, rest := words.NoWay(w)
			if w.Possible {
				amount, rest = words.Way(w, p.Sheet.Result.Sample)
			}
			return tag.Li().Body(tag.Strong().Text(amount), app.Text(" "+rest))
		}),
	), tag.P().Class("tm-fine").Text(words.PlanNote(plan, p.Sheet.Result)))
}

func (p *printSheet) foot() app.UI {
	return tag.Div().Class("tm-sheet__foot").Body(
		tag.P().Text(words.WorkingLine(p.Sheet.Result)),
		tag.P().Text(words.Definition(p.Sheet.Result)),
		tag.P().Text(p.Sheet.reopen()),
	)
}

// reopen is the printed link, where the site's public address is known.
func (s sheet) reopen() string {
	if s.Reopen == "" {
		return ""
	}
	return "Reopen this result: " + s.Reopen
}

// sheet is what the print page holds now.
func (c *calculator) sheet() sheet {
	s := sheet{Result: c.result, Whose: c.whose(), Reopen: publicAddress(href("/"+string(c.Metric)), c.form.Link())}
	s.Target, s.HasTarget = c.target()
	if c.now.OK && c.earlier.OK {
		if change, err := calc.Compare(c.earlier.Sample, c.now.Sample, c.form.Level); err == nil {
			s.Change, s.Compared = change, true
			s.Earlier = orElse(words.Whose(c.form.Earlier.Name, c.form.Earlier.Period), "the earlier period")
		}
	}
	return s
}
