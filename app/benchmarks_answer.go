package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// rows are the rows of the metric with the reader's own that fit the score.
func (e *explorer) rows() []industry.Row {
	rows := industry.For(e.metric())
	for _, k := range e.kept {
		if k.Fits(e.def()) {
			rows = append(rows, k.Row())
		}
	}
	return rows
}

// headline says where the score stands among all rows, shown or not; "" while
// there is nothing to say.
func (e *explorer) headline() string {
	if !e.mark.Given() {
		return ""
	}
	return words.Standing(e.mark, e.rows())
}

// answer is the score with what it comes to.
func (e *explorer) answer() app.UI {
	section := tag.Section().Class("tm-explore__answer").Aria("label", "Result").DataSet("result-for", string(e.metric()))
	if e.mark.Given() && !e.mark.Alone && e.page.Form.Example {
		section = section.DataSet("example", "yes")
	}
	return section.Body(
		tag.Div().Class("tm-engine-ready").Body(e.answerBody()),
		&benchmarkStates{},
		tag.P().Class("tm-vh").Role("status").Text(e.said),
	)
}

func (e *explorer) answerBody() app.UI {
	if !e.mark.Given() {
		return tag.Div().Class("tm-standing").Body(
			tag.Div().Class("tm-score tm-score--none").Aria("hidden", "true").Text("–"),
			tag.Div().Class("tm-standing__text").Body(
				tag.H2().Text("Where does your score stand?"),
				tag.P().Text(e.missing()),
			),
		)
	}
	return tag.Div().Class("tm-standing").Body(
		markScore(e.mark),
		tag.Div().Class("tm-standing__text").Body(
			tag.H2().Text(e.heading()),
			tag.P().Text(e.caution()),
			tag.P().Text(words.MarkRests(e.mark)),
			notes(e.notes()),
		),
	)
}

func (e *explorer) heading() string {
	if h := e.headline(); h != "" {
		return h
	}
	switch band, known := e.band(); {
	case !known:
		return "No rows to compare with yet"
	case e.mark.Alone:
		return words.Band(band) + " by the general bands"
	}
	return words.Judge(e.mark.Result).Headline + " by the general bands"
}

// caution goes with a headline that speaks of published rows.
func (e *explorer) caution() string {
	if e.headline() == "" {
		return ""
	}
	return words.Caution(e.metric())
}

// notes are what travels with the score, as in the calculators.
func (e *explorer) notes() []string {
	if !e.mark.Given() || e.mark.Alone {
		return nil
	}
	now := e.desk.now
	s := scored{Result: e.mark.Result, Blanks: now.Pasted.Blanks, OffScale: now.OffScale, Example: e.page.Form.Example}
	list := s.notes()
	if now.Pasted.Rejected > 0 {
		list = append(list, words.LeftOut(now.Pasted.Rejected)+". "+words.ScoredFrom(now.Pasted))
	}
	return list
}

// missing says what it takes for a score.
func (e *explorer) missing() string {
	switch {
	case e.page.Alone && e.page.ReadScore().Err != nil:
		return "No score yet. Fix the score."
	case e.page.Alone:
		return "Enter a score. It is drawn through every row."
	case len(e.page.UnreadRatings()) > 0:
		return words.UnreadRatings(e.page.UnreadRatings(), e.def().Scale)
	case e.blank():
		return "Enter your responses, or a score alone. It is drawn through every row."
	}
	return words.FromElsewhere(e.desk.now, e.def())
}

// blank reports whether no responses have been entered, in the way in that is
// chosen. Those of a rating that the scale does not have are some.
func (e *explorer) blank() bool { return e.desk.now.Blank && e.desk.now.OffScale == 0 }

// spoken is what is read out at a pause.
func (e *explorer) spoken() string {
	switch {
	case e.page.Misnamed:
		return words.UnknownMetric
	case e.mark.Given():
		return join(append([]string{words.MarkSpoken(e.mark, e.headline())}, e.notes()...)...)
	case e.page.Score == "" && e.page.Form.Blank() && !e.unread():
		return ""
	}
	return e.missing()
}

// markScore is the large score.
func markScore(m industry.Mark) app.UI {
	if !m.Alone {
		return score(m.Result)
	}
	return tag.Div().Class("tm-score").Body(
		tag.Data().Class("tm-score__value").DataSet("result", "score").Attr("value", calc.FormatPlain(m.Score())).Body(
			app.Text(strings.TrimSuffix(m.Text(), "%")),
			tag.Span().Class(unitClass(m.Def)).Text(words.ScoreUnit(m.Def)),
		),
	)
}
