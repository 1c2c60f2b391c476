package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// preview shows the widget in an article.
func (b *builder) preview() app.UI {
	return tag.Section().Class("tm-build__preview").Aria("labelledby", "preview").Body(
		tag.Div().Class("tm-build__head").Body(
			tag.H2().ID("preview").Class("tm-build__name").Text("Preview"),
			tag.Div().Class("tm-build__width").Body(b.quiet(byWidth, "Preview width", ui.Segments, b.set.width, options(previewWidths, previewWidths...))),
			b.quiet(byPaper, "Preview background", ui.Segments, b.set.paper, options(previewPapers, "On light", "On dark")),
		),
		tag.Div().Class("tm-build__stage").DataSet("theme", b.set.paper).Body(
			tag.Div().Class("tm-paper tm-paper--"+b.set.width).Body(
				bars("tm-paper__bar tm-paper__bar--head", "tm-paper__bar", "tm-paper__bar", "tm-paper__bar tm-paper__bar--last"),
				tag.P().Class("tm-paper__width").Text(b.set.width+" px"),
				b.frame(),
				tag.P().Class("tm-sample__without").Text("The widget is shown here when this page is opened anew."),
				bars("tm-paper__bar", "tm-paper__bar", "tm-paper__bar", "tm-paper__bar tm-paper__bar--last"),
			),
		),
	)
}

// quiet is a choice whose legend is for ears only.
func (b *builder) quiet(id entry.Field, legend string, look ui.Look, selected string, list []ui.Option) app.UI {
	return ui.Choice(ui.ChoiceProps{
		ID: string(id), Legend: legend, LegendHidden: true, Look: look, Selected: selected, Options: list, OnChange: b.onChoice,
	})
}

// bars stand for the lines of an article.
func bars(classes ...string) app.UI {
	var list []app.UI
	for _, c := range classes {
		list = append(list, tag.Div().Class(c))
	}
	return tag.Div().Class("tm-paper__text").Aria("hidden", "true").Body(list...)
}

// frame is filled by static/preview.js. The page that is served names no frame:
// the program would take another in its place.
func (b *builder) frame() app.UI {
	frame := app.Elem("tm-preview").Class("tm-sample").Attr("name", frameTitle(b.set.frame))
	if app.IsServer {
		return frame
	}
	return frame.Attr("address", href("/embed/"+b.set.frame)+b.set.preview())
}

// code is what to paste, with a button that copies it.
func (b *builder) code() app.UI {
	copies := words.CopyCode(b.set.code)
	return tag.Section().Class("tm-build__code").Aria("labelledby", "snippet-head").Body(
		tag.Div().Class("tm-build__kinds").Body(
			tag.H2().ID("snippet-head").Class("tm-build__name").Text("Code to paste"),
			b.quiet(byCode, "Kind of code", ui.Tabs, b.set.code, options(codeKinds, "Script", "Plain iframe", "WordPress")),
		),
		tag.Div().ID("snippet").Class("tm-code").Body(codeLines(b.set.snippet(b.set.code, siteAddress()))...),
		tag.Div().Class("tm-build__copy").Body(
			tag.Button().Attr("type", "button").ID("copy-code").Class("tm-btn tm-btn--primary").
				DataSet("from", "snippet").
				DataSet("done", copies.Done).DataSet("failed", copies.Failed).
				Body(ui.Icon(ui.IconCopy), tag.Span().DataSet("label", "yes").Text(copies.Offer)),
			tag.P().Class("tm-fine").Text(words.CodeMeans(b.set.code)),
		),
	)
}

func codeLines(lines []string) []app.UI {
	var list []app.UI
	for _, l := range lines {
		list = append(list, tag.Div().Class("tm-code__line").Text(l))
	}
	return list
}

// siteAddress is where the site lies, without a slash behind it: the address it
// was made for or, without one, where it is read at.
func siteAddress() string {
	if app.IsServer {
		return built.Site
	}
	at := publicAddress(base, "")
	if at == "" {
		at = address(base, "")
	}
	return strings.TrimSuffix(at, "#")
}
