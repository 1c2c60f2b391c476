// Trimetric is three customer-experience calculators: CSAT, NPS and CES. In a
// browser this program runs their pages; elsewhere it is the command that
// renders, serves and exports them.
package main

import (
	"os"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app"
	"trimetric/app/frame"
	"trimetric/web"
)

// IsClient is a constant, so that each build holds its own half only.
func main() {
	app.Register()
	if goapp.IsClient {
		app.Resume()
		goapp.RunWhenOnBrowser() // does not return
		return
	}
	os.Exit(web.Main(os.Args[1:], os.Stdout, os.Stderr, pages()))
}

// pages hands the app's pages to web, which knows nothing of components.
func pages() []web.Page {
	var all []web.Page
	for _, p := range app.Pages {
		page := web.Page{
			Path:        p.Path,
			Title:       app.Title(p.Title),
			Description: p.Description,
			Body:        func(base string) (string, error) { return app.Render(base, p.Path) },
			Structured:  func(site string) []map[string]any { return app.Structured(p.Path, site) },
			Shortcut:    p.Shortcut,
			Preview:     p.Preview,
			NoIndex:     p.Path == app.NotFoundPath,
			Frames:      p.Frames,
			Script:      p.Script,
		}
		if p.Frames {
			page.Built = func(base string, b web.Built) (string, error) {
				return app.RenderBuilt(base, p.Path, app.Built(b))
			}
		}
		all = append(all, page)
	}
	for _, name := range frame.Names() {
		all = append(all, framed(name))
	}
	return all
}

// framed is a widget as a page that other sites show inside their own.
func framed(name string) web.Page {
	f := frame.New(name)
	return web.Page{
		Path: "/embed/" + name, Title: app.Title(f.Title()), Frame: name, Whole: "/" + name, NoIndex: true,
		Body: func(string) (string, error) { return f.HTML() + f.States(), nil },
	}
}
