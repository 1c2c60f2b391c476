package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Render returns a page's root element as go-app writes it on the server, with
// the links of a site that lies under a base: "" or like "/tools". It renders
// one page at a time.
func Render(under, path string) (string, error) {
	base = under
	c := find(path).New()
	engine := app.NewTestEngine()
	if err := engine.Load(c); err != nil {
		return "", err
	}
	engine.ConsumeAll()
	return app.HTMLString(c), nil
}
