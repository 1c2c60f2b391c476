package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// methodsPage says how every figure is made and where it comes from.
type methodsPage struct{ app.Compo }

func (p *methodsPage) OnNav(ctx app.Context) { arrive(ctx, "/methods") }

func (p *methodsPage) Render() app.UI {
	return shell("/methods", tag.Article().Class("tm-text").Body(
		heading("How scores are calculated"),
		tag.P().Class("tm-lead").Text("Every formula, band, test and benchmark used here, with its source."),
		read("/methods", "text", methodsText),
	))
}

func methodsText() []app.UI {
	return []app.UI{
		contents(),
		definitions(), bands(), intervals(), tests(), planning(), rounding(), benchmarks(), privacy(), install(),
	}
}

// sections of the page, for its list of contents.
var sections = [][2]string{
	{"definitions", "Definitions"}, {"bands", "Bands"}, {"intervals", "Intervals and margins"},
	{"tests", "Comparing two groups"}, {"planning", "Targets and sample sizes"},
	{"rounding", "Rounding"}, {"benchmarks", "Benchmarks"}, {"privacy", "What stays on your device"},
	{"install", words.InstallHeading},
}

func contents() app.UI {
	return tag.Nav().Class("tm-text__toc").Aria("label", "On this page").Body(
		tag.Ul().Body(app.Range(sections).Slice(func(i int) app.UI {
			return tag.Li().Body(tag.A().Attr("href", "#"+sections[i][0]).Text(sections[i][1]))
		})),
	)
}

// part is a section of the page.
func part(id string, body ...app.UI) app.UI {
	name := ""
	for _, s := range sections {
		if s[0] == id {
			name = s[1]
		}
	}
	head := tag.Div().Class("tm-section__head").Body(tag.H2().ID(id).Text(name))
	return tag.Section().Class("tm-section").Aria("labelledby", id).Body(append([]app.UI{head}, body...)...)
}

func definitions() app.UI {
	list := []app.UI{}
	for _, m := range calc.Metrics {
		list = append(list,
			tag.H3().Text(words.Long(m)+" ("+words.Short(m)+")"),
			tag.P().Text(words.MethodDefinition(m)),
			tag.P().Class("tm-text__formula").Text(words.Short(m)+" = "+words.ByHand(m)),
		)
	}
	return part("definitions", list...)
}

// bandsAre is what is to be known of all bands at once.
const bandsAre = words.BandsAre + " " + words.ContactCentres + " " + words.BandEdges

func bands() app.UI {
	return part("bands", tag.P().Text(bandsAre), bandTable(), tag.P().Text(words.BandWording))
}

func bandTable() app.UI {
	defs := []calc.Definition{
		calc.Define(calc.MetricCSAT), calc.Define(calc.MetricNPS),
		calc.Define(calc.MetricCES), calc.Define(calc.MetricCES).WithScale(calc.Scale5),
	}
	var rows []app.UI
	for _, d := range defs {
		name := words.Short(d.Metric)
		if d.Metric == calc.MetricCES {
			name += " " + words.ScaleName(d.Scale)
		}
		for _, b := range calc.Bands(d) {
			rows = append(rows, tag.Tr().Body(
				tag.Th().Attr("scope", "row").Text(name), tag.Td().Text(words.Band(b)), tag.Td().Text(words.BandRange(d, b)),
			))
		}
	}
	return table("Table of bands", []string{"Metric", "Band", "Score"}, rows)
}

func intervals() app.UI { return methods("intervals", words.Intervals) }
func tests() app.UI     { return methods("tests", words.Tests) }
func planning() app.UI  { return methods("planning", words.Planning) }
func rounding() app.UI  { return methods("rounding", words.Rounding) }
func install() app.UI   { return methods("install", words.Installing) }

// methods is a section of named methods.
func methods(id string, list []words.Method) app.UI {
	var body []app.UI
	for _, m := range list {
		if m.Name != "" {
			body = append(body, tag.H3().Text(m.Name))
		}
		body = append(body, tag.P().Text(m.Says))
		if m.Formula != "" {
			body = append(body, tag.P().Class("tm-text__formula").Text(m.Formula))
		}
		if m.Source != "" {
			body = append(body, tag.P().Class("tm-fine").Text("Source: "+m.Source))
		}
	}
	return part(id, body...)
}

func benchmarks() app.UI {
	body := []app.UI{tag.P().Text(words.BenchmarksAre)}
	for _, m := range calc.Metrics {
		body = append(body, tag.H3().Text(words.Short(m)))
		rows := industry.For(m)
		if len(rows) == 0 {
			body = append(body, tag.P().Text(words.NoBenchmarks))
			continue
		}
		body = append(body, benchmarkTable(m, rows), tag.P().Class("tm-fine").Text(words.BenchmarkNote(m)))
		for _, why := range words.Compares(rows) {
			body = append(body, tag.P().Class("tm-fine").Text(why))
		}
	}
	return part("benchmarks", body...)
}

func benchmarkTable(m calc.Metric, rows []industry.Row) app.UI {
	t := stacked{
		Label: words.Short(m) + " benchmarks",
		Heads: []string{"Industry", "Figure", "Year", "Asked", "Method", "Like with like?", "Source"},
	}
	for _, row := range rows {
		t.add(
			tag.Th().Text(row.Name), short(words.RowFigures(row)), short(orElse(row.Year, "not stated")),
			tag.Td().Text(words.Asked(row)), tag.Td().Text(row.Note), tag.Td().Text(words.LikeForLike(row)),
			tag.Td().Body(sourceLink(industry.Sources[row.Source])),
		)
	}
	return t.table()
}

func sourceLink(s industry.Source) app.UI {
	return tag.A().Attr("href", s.URL).Attr("target", "_blank").Attr("rel", "noopener").Text(s.Title)
}

func privacy() app.UI {
	return part("privacy", tag.P().Text(words.Privacy), tag.Ul().Class("tm-text__list").Body(
		app.Range(words.Kept).Slice(func(i int) app.UI { return tag.Li().Text(words.Kept[i]) }),
	))
}
