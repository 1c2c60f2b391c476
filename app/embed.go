package app

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
)

const embedPath = "/embed"

// embedPage makes the code that puts a widget into somebody else's page.
type embedPage struct{ app.Compo }

func (p *embedPage) OnNav(ctx app.Context) { arrive(ctx, embedPath) }

func (p *embedPage) Render() app.UI {
	return shell(embedPath,
		tag.Div().Class("tm-hero").Body(
			heading(words.EmbedHeading),
			tag.P().Class("tm-lead").Text(words.EmbedLead),
		),
		&builder{},
		read(embedPath, "about", aboutEmbedding),
	)
}

// embedLink is the address of the page for a calculator as it is set: what a
// widget can hold of it goes along.
func embedLink(f *entry.Form) string {
	link := href(embedPath) + "#v=1&metric=" + string(f.Def.Metric)
	for _, s := range formSettings(f) {
		if s != (setting{"mode", string(entry.Totals)}) { // no choice: a calculator begins so
			link += "&" + s.key + "=" + s.value
		}
	}
	return link
}

// builder sets a widget, shows it, and writes the code for it.
type builder struct {
	app.Compo

	set    *embedding
	desk   *calculator // reads the form as the metric's own calculator does
	left   bool        // the accent was left since it was typed in: it may complain
	opened string      // the link that the visit began with, until it is on show
	pause  int         // counts changes, to find the pauses
	own    app.Context
}

// OnInit takes up what the visit knows, the link that it begins with, and what
// was done while the program loaded: that is the later, and the reader's own.
func (b *builder) OnInit() {
	if b.set = visit.embed; app.IsServer || b.set == nil {
		b.set = newEmbedding(calc.Metrics[0])
	}
	if app.IsClient {
		visit.embed = b.set
		if b.opened = firstLink(); b.opened != "" {
			b.set.open(b.opened)
		}
		for _, f := range takeEarly() {
			b.apply(entry.ID(f.id), f.value, f.checked)
		}
	}
	b.sit()
}

// sit puts the form of the metric on show before the desk.
func (b *builder) sit() {
	form := b.set.forms[b.set.metric()]
	b.desk = &calculator{Metric: form.Def.Metric, form: form, visited: entry.Left{}}
	b.desk.markVisited(false)
	b.desk.recount()
}

func (b *builder) OnMount(ctx app.Context) {
	b.own = ctx
	restoreFocus()
	b.sync()
}

// OnNav opens a link. A page that was served for another address may show no
// frame (a browser holds to the policy it came with), so it is loaded anew, and
// takes along what the visit knows.
func (b *builder) OnNav(ctx app.Context) {
	if app.IsServer {
		return // go-app's own handler calls it there; an address has no state
	}
	if !app.Window().Get("customElements").Call("get", "tm-preview").Truthy() {
		app.Window().Call("trimetricAnew")
		return
	}
	if f := fragment(); f != b.opened && entry.IsLink(f) && strings.TrimPrefix(f, "#") != b.set.link() {
		b.set.open(f)
		b.sit()
		b.sync()
	}
	b.opened = ""
	b.settle()
}

// settle does what can wait for a pause.
func (b *builder) settle() {
	if state := b.set.link(); state != "" || entry.IsLink(fragment()) {
		keepFragment(state)
	}
}

func (b *builder) Render() app.UI {
	return tag.Div().Class("tm-build").DataSet("metric", b.set.frame).Body(
		b.options(),
		b.preview(),
		b.code(),
	)
}
