package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A section is a part of a calculator that may follow the score by a moment.
// While somebody types, go-app passes it over, so that the score is painted in
// the next frame; it is drawn anew when C has counted on.
type section struct {
	app.Compo

	C     *calculator
	Name  string
	Drawn int
}

func (c *calculator) section(name string) app.UI {
	drawn := c.drawn
	if name == "entry" {
		drawn = c.entered
	}
	return &section{C: c, Name: name, Drawn: drawn}
}

// CompoID keeps the sections apart from one another.
func (s *section) CompoID() string { return s.C.CompoID() + s.Name }

func (s *section) Render() app.UI {
	switch s.Name {
	case "entry":
		return s.C.renderEntry()
	case "options":
		return s.C.renderOptions()
	case "scale":
		return s.C.renderScale()
	case "actions":
		return s.C.actions()
	case "answers":
		return s.C.renderAnswers()
	case "plan":
		return s.C.renderPlan()
	case "change":
		return s.C.renderComparison()
	case "size":
		return s.C.renderSize()
	}
	return s.C.renderWorking()
}
