package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

func (t *tracker) Render() app.UI {
	return tag.Div().Class("tm-tracker").Body(
		t.printHead(),
		t.title(),
		&trackerStates{},
		tag.P().Class("tm-vh").Role("status").Text(t.said),
		t.notices(),
		t.scoreForm(),
		t.noteForm(),
		t.part("chart"),
		t.part("table"),
		t.part("keep"),
	)
}

// part is what stays as it is while somebody types into a form.
func (t *tracker) part(name string) app.UI {
	return &trackerPart{T: t, Name: name, Drawn: t.drawn}
}

// A trackerPart is drawn anew when T has counted on.
type trackerPart struct {
	app.Compo

	T     *tracker
	Name  string
	Drawn int
}

// CompoID keeps the parts apart from one another.
func (p *trackerPart) CompoID() string { return p.Name }

func (p *trackerPart) Render() app.UI {
	switch p.Name {
	case "chart":
		return p.T.renderChart()
	case "table":
		return p.T.renderTable()
	}
	return p.T.renderKeep()
}

func (t *tracker) title() app.UI {
	off := app.IsServer || visit.saved.word == "newer"
	return tag.Div().Class("tm-tracker__title").Body(
		tag.Div().Body(
			heading(words.TrackerHeading),
			tag.P().Class("tm-lead").Text(words.TrackerLead),
		),
		tag.Div().Class("tm-tracker__acts").Body(
			ui.Button(ui.ButtonProps{ID: "add-score", Label: words.AddScore, Icon: ui.IconPlus, Kind: ui.Primary, Disabled: off, OnClick: t.onAdd}),
			t.exportMenu(off || len(t.order) == 0),
		),
	)
}

// trackerStates are the words for a page whose program is not running, or not
// yet.
type trackerStates struct{ app.Compo }

func (s *trackerStates) Render() app.UI {
	return engineWords{
		what:    "tracker",
		off:     words.TrackerOff,
		waiting: words.TrackerReading,
		safe:    words.ScoresHere,
		works:   words.ScoresHere,
	}.blocks()
}

// notices say what is the matter with what is kept, and what came of the last
// press.
func (t *tracker) notices() app.UI {
	box := tag.Div().Class("tm-tracker__notices")
	var list []app.UI
	add := func(kind ui.NoticeKind, title, text string) {
		list = append(list, ui.Notice(kind, title, tag.P().Text(text)))
	}
	s := &visit.saved
	switch {
	case !t.ready:
	case s.word == "newer":
		add(ui.Failure, "Reload to see your scores", words.KeptNewer)
	case s.word != "":
		add(ui.Warning, "Nothing is kept here", words.KeptNowhere)
	case len(s.torn) > 0:
		add(ui.Warning, "Some of it is damaged", words.Damaged(len(s.torn)))
	}
	switch {
	case t.told != "" && t.failed:
		add(ui.Failure, "This did not work", t.told)
	case t.told != "":
		list = append(list, tag.P().Class("tm-tracker__told").Text(t.told))
	}
	return box.Body(list...)
}
