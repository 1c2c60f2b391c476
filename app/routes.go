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

	// Menu is the page's name in the menu, "" for a page that is not in it,
	// and Icon its drawing in the tab bar, where a page without one is not:
	// narrow screens have it in a menu behind a button.
	Menu string
	Icon ui.IconName

	// Narrow says that the page is in the menu of narrow screens alone. On a
	// wide screen the footer leads to it.
	Narrow bool

	// Reads says that the page has text which the program has not, see [read].
	Reads bool

	// Frames says that the page shows frames of the site, which a browser
	// allows only where it was served so: it is loaded anew when it is moved
	// to.
	Frames bool

	// Script is the asset that the page has for a script of its own, "" for
	// none.
	Script string

	// Shortcut is the page's name in the menu of the installed app's icon, ""
	// for a page that is not in it.
	Shortcut string

	// Preview says what the page's link-preview picture shows. `make pictures`
	// takes it, see e2e/pictures.
	Preview string

	// Under is the path of the menu's page that this one belongs to.
	Under string

	// New makes the page's component.
	New func() app.Composer
}

// NotFoundPath is the page for every address that is none of the others.
const NotFoundPath = "/404"

// Pages lists every page. The router, the menu, the sitemap, the pages made on
// the server and the tests all read this list, so adding a page is adding a
// row.
var Pages = []Page{
	{
		Path: "/", Title: "Calculate CSAT, NPS or CES",
		Description: "CSAT, NPS and CES calculators with margins of error, industry benchmarks and target planning. Every figure is worked out on your device.",
		Menu:        "Calculate", Icon: ui.IconCalculate, Reads: true,
		Preview: "CSAT 82.1%, NPS +38 and CES 5.44 side by side, each with its margin of error.",
		New:     func() app.Composer { return &homePage{} },
	},
	{
		Path: "/csat", Title: "CSAT calculator", Description: words.Description(calc.MetricCSAT), Under: "/", Shortcut: "Calculate CSAT",
		Preview: "A CSAT of 82.1%, plus or minus 2.2 points, on a scale whose Good band is filled.",
		New:     func() app.Composer { return &csatPage{} },
	},
	{
		Path: "/nps", Title: "NPS calculator", Description: words.Description(calc.MetricNPS), Under: "/", Shortcut: "Calculate NPS",
		Preview: "An NPS of +38, plus or minus 5 points, on a scale whose Favourable band is filled.",
		New:     func() app.Composer { return &npsPage{} },
	},
	{
		Path: "/ces", Title: "CES calculator", Description: words.Description(calc.MetricCES), Under: "/", Shortcut: "Calculate CES",
		Preview: "A CES of 5.44 of 7, plus or minus 0.12, on a scale whose Good band is filled.",
		New:     func() app.Composer { return &cesPage{} },
	},
	{
		Path: "/guide", Title: "CSAT, NPS and CES side by side",
		Description: "What CSAT, NPS and CES each measure, what to ask and when, how to read the score, what each cannot see, and how to use all three together.",
		Menu:        "Guide", Icon: ui.IconGuide, Reads: true,
		Preview: "Three columns for CSAT, NPS and CES: the question each answers, and its scale.",
		New:     func() app.Composer { return &guidePage{} },
	},
	{
		Path: "/quiz", Title: "Which metric should you use?",
		Description: "Six questions with answers A, B and C lead to CSAT, NPS or CES: with the reasons, a survey question to send, and the calculator set up for it.",
		Menu:        "Quiz", Icon: ui.IconQuiz, Shortcut: "Find the metric that fits",
		Preview: "A question of the quiz with its answers A, B and C.",
		New:     func() app.Composer { return &quizPage{} },
	},
	{
		Path: "/benchmarks", Title: "CSAT, NPS and CES benchmarks",
		Description: "Published CSAT and NPS figures by industry, each with its source, and your own score with its margin of error drawn through all of them.",
		Menu:        "Benchmarks", Icon: ui.IconBenchmarks, Reads: true,
		Preview: "A CSAT of 82.1% drawn through the published ranges of four industries.",
		New:     func() app.Composer { return &benchmarksPage{} },
	},
	{
		Path: trackerPath, Title: words.TrackerHeading,
		Description: "Keep CSAT, NPS and CES over time on your own device: with margins of error, targets and notes, which moves are real, and backups as a file.",
		Menu:        words.TrackerHeading, Icon: ui.IconTracker, Reads: true,
		Preview: "A CSAT over twelve months, up to 82.1%, with its margin of error and a target of 85%.",
		New:     func() app.Composer { return &trackerPage{} },
	},
	{
		Path: importPath, Title: words.ImportName,
		Description: "Open a CSV or Excel file of survey answers: CSAT, NPS and CES by team, by channel and over time, with margins of error. It is read on your device.",
		Menu:        "Import", Reads: true, Script: "import.js",
		Preview: "A field to drop a survey export on: CSV, TSV or .xlsx, with one response to a row.",
		New:     func() app.Composer { return &importPage{} },
	},
	{
		Path: embedPath, Title: words.EmbedHeading,
		Description: "Put a CSAT, NPS or CES calculator, or the quiz, into a blog post: choose options, see it at three widths, and copy the code.",
		Menu:        "Embed", Reads: true, Frames: true, Script: "preview.js",
		Preview: "A CSAT of 82.1%, plus or minus 2.2 points, between the lines of an article.",
		New:     func() app.Composer { return &embedPage{} },
	},
	{
		Path: "/methods", Title: "How scores are calculated",
		Description: "Every formula, band, interval, test and benchmark that Trimetric uses, with its source, and what the app keeps on your device.",
		Menu:        "Methods", Narrow: true, Reads: true,
		Preview: "An NPS, its margin of error and its band, each with the formula in figures.",
		New:     func() app.Composer { return &methodsPage{} },
	},
	{
		Path: NotFoundPath, Title: "Page not found", Description: "This address leads nowhere.",
		New: func() app.Composer { return &notFoundPage{} },
	},
}

// Register tells go-app which component answers for which address.
func Register() {
	for _, p := range Pages {
		app.Route(href(p.Path), p.New)
	}
	// web/slim knows this pattern, and no other.
	app.RouteWithRegexp("^/.*", func() app.Composer { return &notFoundPage{} })
	if app.IsClient {
		app.Window().Set("trimetricTake", forScripts(takeScores))
	}
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
