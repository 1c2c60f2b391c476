package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

const importPath = "/import"

// importPage reads survey exports. What it does is done by a program of its
// own, see static/import and [trimetric/app/importer]: to this one it is text
// that is only read, so that those who never import pay nothing for it.
type importPage struct{ app.Compo }

func (p *importPage) OnNav(ctx app.Context) { arrive(ctx, importPath) }

func (p *importPage) Render() app.UI {
	return shell(importPath,
		heading(find(importPath).Title),
		read(importPath, "tool", importTool),
	)
}
