package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// notFoundPage answers for every address that leads nowhere.
type notFoundPage struct{ app.Compo }

func (p *notFoundPage) OnNav(ctx app.Context) { arrive(ctx, NotFoundPath) }

func (p *notFoundPage) Render() app.UI {
	pages := others()
	return shell(NotFoundPath,
		tag.Div().Class("tm-hero").Body(
			heading("This page does not exist"),
			tag.P().Class("tm-lead").Text("The address may be mistyped, or the page may have moved. These are here:"),
		),
		tag.Ul().Class("tm-list").Body(
			app.Range(pages).Slice(func(i int) app.UI {
				p := pages[i]
				return tag.Li().Body(tag.A().Attr("href", href(p.Path)).Text(p.Title))
			}),
		),
	)
}

// others lists the pages that an address can lead to.
func others() []Page {
	var list []Page
	for _, p := range Pages {
		if p.Path != NotFoundPath {
			list = append(list, p)
		}
	}
	return list
}
