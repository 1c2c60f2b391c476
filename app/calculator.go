package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/entry"
	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
)

// calculatorPage is the page of one metric.
func calculatorPage(m calc.Metric) app.UI {
	path := "/" + string(m)
	return shell(path,
		&titlebar{Metric: m},
		&calculator{Metric: m},
	)
}

// calculator is the form of one metric with everything that follows from it.
type calculator struct {
	app.Compo

	Metric calc.Metric
	Brief  bool // the home page's: totals only, example figures, no planners

	form         *entry.Form
	now, earlier entry.Reading
	result       calc.Result // of now, when that is OK

	opened  string      // the link that the visit began with, until it is on show
	visited entry.Left  // fields left since they were typed in: those may complain
	undo    *entry.Form // what Clear took away
	copies  copier
	saver   saver // to the tracker
	away    export
	said    string      // the live region
	printed sheet       // the print page, as of the last pause in typing
	pause   int         // counts changes, to find the pauses
	drawn   int         // counts how often the sections were drawn anew,
	entered int         // and how often the fields of the form were
	own     app.Context // the component's own, which outlives the controls
	box     bool        // a large paste is opened for editing
}

// CompoID keeps the calculators apart: go-app would otherwise hand one's
// fields to the next.
func (c *calculator) CompoID() string {
	if c.Brief {
		return "brief-" + string(c.Metric)
	}
	return string(c.Metric)
}

// OnInit takes up what is there: what was typed while the program loaded, or
// on an earlier visit to the page.
func (c *calculator) OnInit() {
	c.visited = entry.Left{}
	c.form = visit.forms[c.CompoID()]
	if app.IsServer || c.form == nil {
		c.form = c.fresh()
		if app.IsClient {
			visit.forms[c.CompoID()] = c.form
		}
	}
	c.openFirst()
	c.recount()
}

// openFirst opens the link that a visit begins with, and then what was typed
// while the program was on its way: that is the later, and the reader's own.
func (c *calculator) openFirst() {
	early := takeEarly()
	if f := firstLink(); f != "" && !c.Brief {
		c.opened = f
		if !visit.resumed { // what was carried over is more than its link, and later
			c.take(entry.FromLink(c.Metric, f))
			c.ownFigures(early)
		}
	}
	for _, f := range early {
		if !f.carried { // such are in the form, see [Resume]
			c.takeOver(f)
		}
	}
}

// fresh returns the form that nobody has touched.
func (c *calculator) fresh() *entry.Form {
	if c.Brief {
		return entry.Example(c.Metric)
	}
	return entry.New(c.Metric)
}

func (c *calculator) OnMount(ctx app.Context) {
	c.own = ctx
	restoreFocus()
	c.sync()
	ctx.PreventUpdate() // it has been rendered as it is
}

// OnNav opens a share link. The address of the page without one leaves the
// form as it is.
func (c *calculator) OnNav(ctx app.Context) {
	if app.IsServer {
		return // go-app's own handler calls it there; an address has no state
	}
	f := fragment()
	if opened := f == c.opened; !opened && !c.Brief && entry.IsLink(f) && f != "#"+c.form.Link() {
		c.load(entry.FromLink(c.Metric, f))
	} else {
		ctx.PreventUpdate()
	}
	c.opened = ""
	n := c.pause
	ctx.After(restAfter, func(app.Context) { // the page is painted by then
		if n == c.pause {
			c.settle()
		}
	})
}

// load puts another form in the place of the present one.
func (c *calculator) load(f *entry.Form) {
	c.take(f)
	c.recount()
	c.drawn++
	c.entered++
	c.sync()
}

func (c *calculator) take(f *entry.Form) {
	c.form = f
	visit.forms[c.CompoID()] = f
	c.visited = entry.Left{}
	for _, id := range f.IDs() {
		c.visited[id] = true
	}
}

// recount works out everything that follows from the form.
func (c *calculator) recount() {
	c.now = c.form.ReadNow()
	c.result = calc.Result{}
	if c.now.OK {
		c.result = c.now.Sample.Score(c.form.Level)
	}
	c.earlier = entry.Reading{Blank: true}
	if !c.Brief {
		c.earlier = c.form.ReadEarlier()
	}
}

// sync writes the form into the page's controls once the page is rendered. It
// is needed wherever the program, and not the reader, changes them.
func (c *calculator) sync() {
	c.own.Defer(func(app.Context) {
		for _, id := range c.form.IDs() {
			setValue(string(id), *c.form.Text(id))
		}
		for _, earlier := range []bool{false, true} {
			g := c.form.Group(earlier)
			setChecked(string(entry.Ways.In(earlier)) + "-" + string(g.Mode))
			setValue(string(entry.Responses.In(earlier)), boxText(g, c.box))
		}
		setChecked(string(entry.Level) + "-" + levelValue(c.form.Level))
	})
}

func (c *calculator) Render() app.UI {
	if c.Brief {
		return c.renderBrief()
	}
	return c.markResult(tag.Div().Class("tm-calculator").DataSet("metric", string(c.Metric))).Body(
		tag.Div().Class("tm-calc").Body(c.renderForm(), c.renderBar(), c.renderResult()),
		c.section("plan"),
		c.section("change"),
		c.section("size"),
		c.section("working"),
		&printSheet{Sheet: c.printed},
	)
}

// markResult names the element that holds all results, and says when they are
// not the reader's.
func (c *calculator) markResult(el app.HTMLElem) app.HTMLElem {
	el = el.DataSet("result-for", string(c.Metric))
	if c.form.Example && c.now.OK {
		el = el.DataSet("example", "yes")
	}
	return el
}

func (c *calculator) whose() string {
	return words.Whose(c.form.Now.Name, c.form.Now.Period)
}
