package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/words"
	"trimetric/calc"
)

// aboutEmbedding is what somebody wants to know before a widget goes into their
// page. Its figures are those of the site that it is part of.
func aboutEmbedding() []app.UI {
	return []app.UI{plainCode(), widgetData(), widgetWeight(), wordPress()}
}

// embedSection is one of them.
func embedSection(id, name string, body ...app.UI) app.UI {
	head := tag.Div().Class("tm-section__head").Body(tag.H2().ID(id).Text(name))
	return tag.Section().Class("tm-section tm-embed").Aria("labelledby", id).Body(append([]app.UI{head}, body...)...)
}

// plainCode is for readers whose browser does not run the builder.
func plainCode() app.UI {
	site, place := built.Site, ""
	if site == "" {
		site = exampleSite + base
		place = "Put the address of this site in the place of " + exampleSite + "."
	}
	list := []app.UI{tag.P().Text("Choosing options and the preview need JavaScript and WebAssembly, which are not running here. " +
		"This shows each calculator, and the quiz, as it is without options: by script, in a plain iframe, and as an address for WordPress. " +
		words.PasteAlone), tag.P().Text(place)}
	for _, o := range frameOptions() {
		e := newEmbedding(calc.Metrics[0])
		e.frame = o.Value
		list = append(list, tag.H3().Class("tm-embed__sub").Text(frameTitle(e.frame)))
		for _, kind := range codeKinds {
			list = append(list, tag.Div().Class("tm-code").Body(codeLines(e.snippet(kind, site))...))
		}
	}
	return tag.Div().Class("tm-embed__plain").Body(embedSection("plain", "Code without options", list...))
}

// exampleSite stands for an address that is not known before the program runs.
const exampleSite = "https://trimetric.example"

func widgetData() app.UI {
	return embedSection("data", "What it does with data",
		tag.P().Text("The widget works its scores out in the reader’s browser. Nothing that a reader types leaves the page, and no request follows once its program runs."),
		tag.P().Text("It sets no cookie and stores nothing. It tells the page around it how high it is. With shared results it also tells that page each result, and says so to the reader."),
		tag.P().Body(
			app.Text("Your readers’ browsers fetch the widget from this site, and the server sees that, as any server does. "+
				"The code above has them tell it no page address. In WordPress, and without the code’s referrerpolicy, they may. "),
			tag.A().Attr("href", href("/methods")+"#privacy").Text("What Trimetric keeps"),
		),
	)
}

func widgetWeight() app.UI {
	row := func(what, when string, bytes int) app.UI {
		return tag.Tr().Body(
			tag.Th().Attr("scope", "row").Text(what), tag.Td().Text(when),
			tag.Td().Class("tm-table__num").DataSet("bytes", strconv.Itoa(bytes)).Text(kilobytes(bytes)),
		)
	}
	col := func(name string) app.UI { return tag.Th().Attr("scope", "col").Text(name) }
	return embedSection("weight", "What it weighs",
		tag.P().Text("These files are loaded, each once, as they are sent to a browser that takes brotli. A kilobyte is 1,000 bytes, rounded up."),
		tag.Table().Class("tm-table tm-embed__weights").Body(
			tag.THead().Body(tag.Tr().Body(col("File"), col("Loaded"), tag.Th().Attr("scope", "col").Class("tm-table__num").Text("Size"))),
			tag.TBody().Body(
				row("Script", "With your page. A plain iframe does without it.", built.Script),
				row("Frame", "When a reader scrolls near it.", built.Frame),
				row("Program", "After the frame, once the page is idle, or at the first touch.", built.Program),
			),
		),
	)
}

// kilobytes rounds up, so that no file is larger than it is said to be.
func kilobytes(bytes int) string { return calc.FormatCount(int64(bytes+999)/1000) + " KB" }

func wordPress() app.UI {
	return embedSection("wordpress", "When WordPress shows a link instead",
		tag.P().Text("WordPress asks this site how to show the address, and turns it into a link when it gets no answer."),
		tag.Ul().Class("tm-dashed").Body(
			tag.Li().Text("Put the address into an Embed block, or on a line of its own with nothing else on it."),
			tag.Li().Text("The server that WordPress runs on must reach this address. One behind a firewall does not."),
			tag.Li().Text("WordPress remembers a failure for a day. Change the block, or save the post again."),
			tag.Li().Text("Otherwise paste the code of the plain iframe into a Custom HTML block. That takes an account that may post any HTML, and it is also the way to a widget with options."),
		),
	)
}
