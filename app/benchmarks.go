package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// benchmarksPage sets a score among the published figures of every industry.
type benchmarksPage struct{ app.Compo }

func (p *benchmarksPage) OnNav(ctx app.Context) { arrive(ctx, "/benchmarks") }

func (p *benchmarksPage) Render() app.UI {
	return shell("/benchmarks", heading("Benchmarks"))
}
