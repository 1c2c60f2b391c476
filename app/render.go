package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Built is what the page of the builder says of the site that it is part of.
type Built struct {
	Site                   string // the full address without a slash behind it, "" where it is not known
	Script, Frame, Program int    // bytes, as brotli
}

// built is what [RenderBuilt] was told. In a browser nobody asks for it.
var built Built

// RenderBuilt is [Render] for a page that tells of the site.
func RenderBuilt(under, path string, b Built) (string, error) {
	built = b
	return Render(under, path)
}

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
