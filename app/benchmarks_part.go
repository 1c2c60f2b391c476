package app

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// explorerPart is a part of the page that may follow the score by a moment, as a
// calculator's [section] does. While somebody types, go-app passes it over; it
// is drawn anew when E has counted on.
type explorerPart struct {
	app.Compo

	E     *explorer
	Name  string
	Drawn int
}

func (e *explorer) part(name string) app.UI {
	return &explorerPart{E: e, Name: name, Drawn: e.drawn}
}

// CompoID keeps the parts apart from one another.
func (p *explorerPart) CompoID() string { return p.Name }

func (p *explorerPart) Render() app.UI {
	switch p.Name {
	case "titlebar":
		return p.E.titlebar()
	case "options":
		return p.E.options()
	case "actions":
		return p.E.actions()
	case "reading":
		return p.E.reading()
	case "own":
		return p.E.ownRows()
	case "head":
		return p.E.paperHead()
	case "foot":
		return p.E.paperFoot()
	}
	return nil
}
