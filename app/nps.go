package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/calc"
)

// npsPage is the calculator of the Net Promoter Score.
type npsPage struct{ app.Compo }

func (p *npsPage) OnNav(ctx app.Context) { arriveAt(ctx, calc.MetricNPS) }

func (p *npsPage) Render() app.UI { return calculatorPage(calc.MetricNPS) }
