package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
)

// guidePage sets the three metrics side by side. Nothing in it depends on
// anything the reader does but which metric is seen on a phone, and that is
// left to a radio button and to CSS.
type guidePage struct{ app.Compo }

func (p *guidePage) OnNav(ctx app.Context) { arrive(ctx, "/guide") }

func (p *guidePage) Render() app.UI {
	return shell("/guide",
		heading("CSAT, NPS and CES side by side"),
		tag.P().Class("tm-lead tm-guide__lead").Text("CSAT describes one contact, CES one task and NPS the relationship. None of them answers for the others."),
		read("/guide", "text", guideText),
	)
}

// A chapter is a part of the guide. Its ID is permanent: it stands in links.
type chapter struct {
	ID    string
	Short string // in the list of contents, which is one line on a desk
	Name  string // its heading; the first has none, the page's own says it
	Aside string // in small beside the heading, "" for nothing
	Body  func() []app.UI
}

// chapters of the guide, in order.
func chapters() []chapter {
	return []chapter{
		{"side-by-side", "Side by side", "", "", sideBySide},
		{"year", "A year", "A year with all three", "One mark a week; for NPS one a survey wave", guideYear},
		{"disagree", "Disagreement", "When the scores disagree", "", guideDisagree},
		{"when", "Which to use", "When to use which", "", guideWhen},
		{"together", "Together", "Using the three together", "", guideTogether},
		{"collect", "Collecting", "How to collect", "", guideCollect},
		{"analyse", "Analysing", "How to analyse", "", guideAnalyse},
		{"challenges", "Challenges", "Five challenges", "", guideChallenges},
		{"improve", "Improving", "How to improve each score", "", guideImprove},
		{"questions", "Frequent questions", "Frequent questions", "", guideFAQs},
	}
}

func guideText() []app.UI {
	body := []app.UI{guideContents()}
	for _, c := range chapters() {
		body = append(body, c.section())
	}
	return []app.UI{tag.Article().Class("tm-guide").Body(body...)}
}

func (c chapter) section() app.UI {
	if c.Name == "" {
		return tag.Section().ID(c.ID).Aria("label", c.Short).Body(c.Body()...)
	}
	head := tag.Div().Class("tm-section__head").Body(
		tag.H2().ID(c.ID).Text(c.Name),
		app.If(c.Aside != "", func() app.UI { return tag.Span().Class("tm-section__aside").Text(c.Aside) }),
	)
	return tag.Section().Class("tm-section").Aria("labelledby", c.ID).Body(append([]app.UI{head}, c.Body()...)...)
}

// guideContents is the list of contents, which stays in view. On a phone it is
// a popover behind a button, into which static/contents.js writes the part that
// is being read; elsewhere CSS shows it in full. A browser that knows no
// popovers shows it in full everywhere.
func guideContents() app.UI {
	return app.Elem("tm-toc").Class("tm-toc").Body(
		tag.Button().Attr("type", "button").Class("tm-toc__open").Attr("popovertarget", "contents").Body(
			tag.Span().Class("tm-toc__here").Body(
				tag.Span().Text("On this page"),
				tag.Span().Class("tm-toc__current").DataSet("current", "yes"),
			),
			ui.Icon(ui.IconChevron),
		),
		tag.Nav().ID("contents").Class("tm-toc__nav").Attr("popover", "auto").Aria("label", "On this page").Body(
			tag.Ul().Class("tm-toc__list").Body(app.Range(chapters()).Slice(func(i int) app.UI {
				c := chapters()[i]
				return tag.Li().Body(tag.A().Class("tm-toc__link").Attr("href", "#"+c.ID).Text(c.Short))
			})),
		),
	)
}
