//go:build !js

// Package web is the trimetric command: it renders every page once, puts pages
// and assets into one tree of finished bytes, compresses the tree, and serves
// it or writes it to a folder.
//
// Nothing is computed for a request. A response is looked up by its exact path
// and sent as it lies in the tree, so no part of a request (its Host header
// least of all) can find its way into an answer. go-app's own http handler is
// not used, for that reason.
//
// Where the site will lie is known before anything is rendered: the origin for
// what needs a full address, and the base for every address. Only pages and
// lists differ by it; programs, scripts and style sheets do not.
//
// The package knows no component: main hands it the pages. Of what stands on
// them it knows what the screenshots show, see [Screens].
package web
