//go:build !js

// Trimetric serves three customer-experience calculators: CSAT, NPS and CES.
//
// This is the command. main_js.go is the same program as a browser runs it.
package main

import (
	"os"

	"trimetric/app"
	"trimetric/web"
)

func main() {
	app.Register()
	os.Exit(web.Main(os.Args[1:], os.Stdout, os.Stderr, pages()))
}

// pages hands the app's pages to web, which knows nothing of components.
func pages() []web.Page {
	var all []web.Page
	for _, p := range app.Pages {
		all = append(all, web.Page{
			Path:        p.Path,
			Title:       app.Title(p.Title),
			Description: p.Description,
			Body:        func() (string, error) { return app.Render(p.Path) },
			NoIndex:     p.Path == app.NotFoundPath,
		})
	}
	return all
}
