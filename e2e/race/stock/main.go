// Stock is what Trimetric would be if it were built as go-app's examples are:
// the same components in one main package that is both the program and the
// server, behind go-app's own handler, with its loader, its worker and its
// style sheet. `make bench` races the site against it; nobody is served it.
//
// It is meant to be as good as stock gets. Its icons are its own, its version
// follows its content, every page is among the cacheable resources, and the
// bench puts it behind a proxy that compresses.
//
// Of our scripts it has those that the components call: storage, early typing,
// places, texts that are read, copying. It lacks what depends on our own page and
// worker: words about loading, failing and stopping, the state of the device,
// the theme before the first paint, a policy for content.
package main

import (
	"log"
	"net/http"
	"os"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app"
)

// main takes its address, its version and the size of the program from the
// environment, and its files from web/ in the folder it is started in.
func main() {
	app.Register()
	goapp.RunWhenOnBrowser()

	var pages []string
	for _, p := range app.Pages {
		if p.Path != app.NotFoundPath && p.Path != "/" { // that one is cached anyway
			pages = append(pages, p.Path)
		}
	}
	http.Handle("/", &goapp.Handler{
		Name:        "Trimetric",
		Author:      "Trimetric",
		Description: app.Pages[0].Description,
		Icon: goapp.Icon{
			Default:  "/web/icon-192.png",
			Large:    "/web/icon-512.png",
			Maskable: "/web/icon-maskable.png",
			SVG:      "/web/icon.svg",
		},
		BackgroundColor:    "#FFFFFF",
		ThemeColor:         "#FFFFFF",
		Styles:             []string{"/web/trimetric.css"},
		Scripts:            []string{"/web/trimetric.js defer"},
		CacheableResources: append(pages, "/web/icon.svg"),
		Version:            os.Getenv("STOCK_VERSION"),
		WasmContentLength:  os.Getenv("STOCK_SIZE"),
	})
	log.Fatal(http.ListenAndServe(os.Getenv("STOCK_ADDR"), nil))
}
