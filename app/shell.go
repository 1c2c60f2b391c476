package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// shell is what surrounds every page.
func shell(path string, body ...app.UI) app.UI {
	return tag.Div().Class("tm-root").Body(
		tag.A().Class("tm-skip").Attr("href", "#main").Text("Skip to content").OnClick(onSkip),
		&header{Current: path},
		tag.Main().ID("main").Class("tm-page").TabIndex(-1).Body(
			tag.Div().Class("tm-wrap").Body(body...),
		),
		&footer{},
		&tabbar{Current: path},
	)
}

// onSkip moves focus past the menu. The link is followed here and not by the
// browser, since the address keeps what was typed.
func onSkip(ctx app.Context, e app.Event) {
	e.PreventDefault()
	e.Call("stopPropagation")
	focus("main")
}

// arrive is what happens when a page comes into view: its title, and for those
// who came by a link inside the app the place that the link names, or else the
// top of the page and its heading. Nothing of that is rendered, so it asks for
// no update: to go over a whole page for nothing is felt when a visit begins.
func arrive(ctx app.Context, path string) {
	ctx.PreventUpdate()
	page := find(path)
	ctx.Page().SetTitle(Title(page.Title))
	describe(href(path), page.Description)
	ready()
	if takeFirst() {
		return
	}
	id := strings.TrimPrefix(fragment(), "#")
	ctx.Defer(func(app.Context) {
		if id != "" && !entry.IsLink(id) && showAnchor(id) {
			return
		}
		scrollTop()
		focus("heading")
	})
}

// Title puts the product's name behind a page's own title.
func Title(s string) string { return s + " – Trimetric" }

// heading is a page's h1. It takes focus when the page is opened from another,
// so that a screen reader reads it out.
func heading(text string) app.UI {
	return tag.H1().ID("heading").Class("tm-h1").TabIndex(-1).Text(text)
}

type header struct {
	app.Compo
	Current string
}

func (h *header) Render() app.UI {
	return tag.Header().Class("tm-top").Body(
		tag.Div().Class("tm-top__in").Body(
			tag.A().Class("tm-brand").Attr("href", href("/")).Body(
				ui.Brand(),
				tag.Span().Text("Trimetric"),
			),
			tag.Nav().Class("tm-nav").Aria("label", "Main").Body(
				menu(h.Current, "tm-nav__link", func(p Page) app.UI {
					if p.InTabs {
						return nil
					}
					return tag.Span().Text(p.Menu)
				})...,
			),
			tag.Div().Class("tm-top__end").Body(deviceStatus(), &themeButton{}, tag.Div().Class("tm-top__more").Body(moreButton())),
			moreMenu(h.Current),
		),
	)
}

// moreButton opens the menu of the pages that a narrow screen has no tab for. The
// browser does so without the program; static/menu.js adds the arrow keys.
func moreButton() app.UI {
	return tag.Button().Attr("type", "button").Class("tm-iconbtn").
		Attr("popovertarget", "menu").Aria("label", "More pages").Body(ui.Icon(ui.IconMenu))
}

func moreMenu(current string) app.UI {
	return tag.Nav().ID("menu").Class("tm-pages").Attr("popover", "auto").Aria("label", "More pages").Body(
		menu(current, "tm-pages__link", func(p Page) app.UI {
			if p.Icon != ui.NoIcon {
				return nil
			}
			return tag.Span().Text(p.Menu)
		})...,
	)
}

// tabbar is the menu of a narrow screen, within reach of a thumb.
type tabbar struct {
	app.Compo
	Current string
}

func (t *tabbar) Render() app.UI {
	return tag.Nav().Class("tm-tabbar").Aria("label", "Sections").Body(
		menu(t.Current, "tm-tabbar__link", func(p Page) app.UI {
			if p.Icon == ui.NoIcon {
				return nil // there is room for five
			}
			return tag.Span().Class("tm-tabbar__item").Body(ui.Icon(p.Icon), tag.Span().Text(p.Menu))
		})...,
	)
}

// menu lists the pages that have a name in it, and that label has something to
// say of.
func menu(current, class string, label func(Page) app.UI) []app.UI {
	var links []app.UI
	for _, p := range Pages {
		if p.Menu == "" {
			continue
		}
		says := label(p)
		if says == nil {
			continue
		}
		a := tag.A().Class(class).Attr("href", href(p.Path)).Body(says)
		switch p.Path {
		case current:
			a = a.Aria("current", "page")
		case find(current).Under:
			a = a.Aria("current", "true")
		}
		links = append(links, a)
	}
	return links
}

type footer struct{ app.Compo }

func (f *footer) Render() app.UI {
	return tag.Footer().Class("tm-foot").Body(
		tag.Div().Class("tm-foot__in").Body(
			tag.P().Class("tm-foot__promise").Text(words.Privacy),
			tag.Ul().Class("tm-foot__links").Body(
				tag.Li().Body(tag.A().Attr("href", href("/methods")).Text("How scores are calculated")),
				tag.Li().Body(tag.A().Attr("href", href("/methods")+"#benchmarks").Text("Benchmark sources")),
				tag.Li().Body(tag.A().Attr("href", href("/methods")+"#install").Text(words.InstallLinkName)),
				tag.Li().Body(tag.A().Attr("href", href(embedPath)).Text(words.EmbedHeading)),
				tag.Li().Body(tag.A().Attr("href", href(trackerPath)+"#backup").Text(words.BackUpLink)),
				tag.Li().Class("tm-install").Body(tag.Button().Attr("type", "button").Class("tm-linkbtn").
					DataSet("install-now", "yes").Text(words.InstallName)),
			),
		),
	)
}
