package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/calc"
)

// cesPage is the calculator of the Customer Effort Score.
type cesPage struct{ app.Compo }

func (p *cesPage) OnNav(ctx app.Context) { arriveAt(ctx, calc.MetricCES) }

func (p *cesPage) Render() app.UI { return calculatorPage(calc.MetricCES) }
