package app

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// fragment is the part of the address after "#", still escaped.
func fragment() string {
	h := app.Window().Get("location").Get("hash")
	if !h.Truthy() {
		return ""
	}
	return h.String()
}

// keepFragment writes the state into the address without a step in the
// history, so that a reload shows it again.
func keepFragment(s string) {
	if s != "" {
		s = "#" + s
	}
	if fragment() == s {
		return
	}
	path := app.Window().Get("location").Get("pathname").String()
	app.Window().Get("history").Call("replaceState", nil, "", path+s)
}

// address is the reader's own address of a page with a state.
func address(path, state string) string {
	return app.Window().Get("location").Get("origin").String() + path + "#" + state
}

// publicAddress is the address of a page with a state under the origin that
// the site was made for, or "" when it was made for none.
func publicAddress(path, state string) string {
	if app.IsServer {
		return ""
	}
	link := app.Window().Get("document").Call("querySelector", "link[rel=canonical]")
	if !link.Truthy() {
		return ""
	}
	origin := app.Window().Get("URL").New(link.Get("href")).Get("origin").String()
	return origin + path + "#" + state
}

// entryRun is the run that the present entry of the history belongs to, or "".
func entryRun() string {
	state := app.Window().Get("history").Get("state")
	if !state.Truthy() || !state.Get("quiz").Truthy() {
		return ""
	}
	return state.Get("quiz").String()
}

// markEntry says that the present entry of the history belongs to a run.
func markEntry(run string) {
	app.Window().Get("history").Call("replaceState", map[string]any{"quiz": run}, "")
}

// newRun is a name that no other run of this tab has.
func newRun() string {
	return strconv.Itoa(app.Window().Get("Date").Call("now").Int())
}
