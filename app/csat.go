package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/calc"
)

// csatPage is the calculator of the Customer Satisfaction Score.
type csatPage struct{ app.Compo }

func (p *csatPage) OnNav(ctx app.Context) { arriveAt(ctx, calc.MetricCSAT) }

func (p *csatPage) Render() app.UI { return calculatorPage(calc.MetricCSAT) }
