package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/ui"
	"trimetric/app/words"
	"trimetric/calc"
)

// A Page is one address of the site.
type Page struct {
	Path, Title, Description string

	// Menu is the page's name in the menu, "" for a page that is not in it.
	Menu string

	// Icon is the page's drawing in the tab bar; without one it is the marker
	// of the metric that the page is of.
	Icon ui.IconName

	// New makes the page's component.
	New func() app.Composer
}

// NotFoundPath is the page for every address that is none of the others.
const NotFoundPath = "/404"

// Pages lists every page. The router, the menu, the sitemap, the pages made on
// the server and the tests all read this list, so adding a page is adding a
// row.
var Pages = []Page{
	{"/", "Calculate CSAT, NPS or CES", "CSAT, NPS and CES calculators with margins of error, industry benchmarks and target planning. Every figure is worked out on your device.",
		"Calculate", ui.IconCalculate, func() app.Composer { return &homePage{} }},
	{"/csat", "CSAT calculator", words.Description(calc.MetricCSAT),
		"CSAT", ui.NoIcon, func() app.Composer { return &csatPage{} }},
	{"/nps", "NPS calculator", words.Description(calc.MetricNPS),
		"NPS", ui.NoIcon, func() app.Composer { return &npsPage{} }},
	{"/ces", "CES calculator", words.Description(calc.MetricCES),
		"CES", ui.NoIcon, func() app.Composer { return &cesPage{} }},
	{"/methods", "How scores are calculated", "Every formula, band, interval, test and benchmark that Trimetric uses, with its source, and what the app keeps on your device.",
		"Methods", ui.IconInfo, func() app.Composer { return &methodsPage{} }},
	{NotFoundPath, "Page not found", "This address leads nowhere.",
		"", ui.NoIcon, func() app.Composer { return &notFoundPage{} }},
}

// Register tells go-app which component answers for which address.
func Register() {
	for _, p := range Pages {
		app.Route(p.Path, p.New)
	}
	app.RouteWithRegexp("^/.*", func() app.Composer { return &notFoundPage{} })
}

// find returns the page at a path; for an unknown path the page that says so.
func find(path string) Page {
	var none Page
	for _, p := range Pages {
		switch p.Path {
		case path:
			return p
		case NotFoundPath:
			none = p
		}
	}
	return none
}
