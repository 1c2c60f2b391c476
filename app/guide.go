package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// guidePage sets the three metrics side by side.
type guidePage struct{ app.Compo }

func (p *guidePage) OnNav(ctx app.Context) { arrive(ctx, "/guide") }

func (p *guidePage) Render() app.UI {
	return shell("/guide", heading("CSAT, NPS and CES side by side"))
}
