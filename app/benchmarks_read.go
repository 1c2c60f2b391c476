package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
)

// placesText says what each reading means, once.
func placesText() []app.UI {
	places := [][2]string{
		{"Inside", "The score lies in the range: usual for that industry."},
		{"Just above or just below", "The score is out of the range, but its interval still touches it. More responses would settle it."},
		{"Above or below", "All of the interval is clear of the range or the figure. Chance alone is an unlikely reason."},
		{"About the same", "There is one figure, and the interval holds it: the responses cannot tell the score and the figure apart."},
	}
	return []app.UI{tag.Div().Class("tm-places").Body(app.Range(places).Slice(func(i int) app.UI {
		return tag.Div().Body(tag.H3().Text(places[i][0]), tag.P().Class("tm-muted").Text(places[i][1]))
	}))}
}

// reading says how to read the rows, and beside it what a score is called in
// general.
func (e *explorer) reading() app.UI {
	return tag.Div().Class("tm-explore__reading").Body(
		e.places(),
		tag.Section().Class("tm-section").Aria("labelledby", "general").Body(
			tag.Div().Class("tm-section__head").Body(tag.H2().ID("general").Text("General bands")),
			e.bandList(),
			tag.P().Class("tm-section__note").Text(join(e.bandScale(), e.bandDoubt(), words.BandsAre, e.bandEdges(), contactCentres(e.metric()))),
		),
	)
}

// places explains the readings, where there are rows that have some.
func (e *explorer) places() app.UI {
	if len(e.rows()) == 0 {
		return tag.Div().Class("tm-hide")
	}
	unbounded := ""
	if e.mark.Given() && !e.mark.Bounded() {
		unbounded = words.ReadsAlone
	}
	return tag.Section().Class("tm-section tm-explore__how").Aria("labelledby", "reading").Body(
		tag.Div().Class("tm-section__head").Body(tag.H2().ID("reading").Text("How to read this")),
		read(benchmarksPath, "places", placesText),
		tag.P().Class("tm-section__note").Text(unbounded),
	)
}

// bandList is the bands from the best down, with the score's own marked.
func (e *explorer) bandList() app.UI {
	d := e.def()
	bands := calc.Bands(d)
	own, known := e.band()
	var list []app.UI
	for i := len(bands) - 1; i >= 0; i-- {
		class, says := "tm-bandlist__row", ""
		if known && bands[i] == own {
			class, says = class+" tm-bandlist__row--on", "Your score, "+e.mark.Text()
		}
		list = append(list, tag.Li().Class(class).Body(
			tag.Span().Class("tm-bandlist__name").Text(words.Band(bands[i])),
			tag.Span().Text(words.BandSpan(d, bands[i])),
			tag.Span().Class("tm-bandlist__you").Text(says),
		))
	}
	return tag.Ul().Class("tm-bandlist").Body(list...)
}

// band is the band of the score; none while too few responses name one.
func (e *explorer) band() (calc.Band, bool) {
	switch {
	case !e.mark.Given() || !e.mark.Alone && e.mark.Result.Verdict() == calc.TooFew:
		return "", false
	case e.mark.Alone:
		return calc.BandOf(e.def(), e.mark.Score()), true
	}
	return e.mark.Result.Band, true
}

// bandScale says what scale the bands are for, where a metric has more than
// one.
func (e *explorer) bandScale() string {
	d := e.def()
	if d.Metric != calc.MetricCES {
		return ""
	}
	return "Scale " + words.ScaleName(d.Scale) + ". " + words.Direction(d.LowIsEasy) + "."
}

// bandEdges says which of two bands an edge belongs to, where the list leaves
// that open.
func (e *explorer) bandEdges() string {
	if e.def().LowIsEasy {
		return ""
	}
	return words.BandEdges
}

// contactCentres is of CSAT alone.
func contactCentres(m calc.Metric) string {
	if m != calc.MetricCSAT {
		return ""
	}
	return words.ContactCentres
}

// bandDoubt says that an interval reaches into another band.
func (e *explorer) bandDoubt() string {
	if !e.mark.Bounded() {
		return ""
	}
	switch r := e.mark.Result; r.Verdict() {
	case calc.TooFew, calc.BandEdge:
		return words.Judge(r).Headline + "."
	}
	return ""
}
