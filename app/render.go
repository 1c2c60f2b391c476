package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Render returns a page's root element as go-app writes it on the server.
func Render(path string) (string, error) {
	c := find(path).New()
	engine := app.NewTestEngine()
	if err := engine.Load(c); err != nil {
		return "", err
	}
	engine.ConsumeAll()
	return app.HTMLString(c), nil
}
