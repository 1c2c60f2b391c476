package app

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// rowControls are what the ids of buttons and links in the lists begin with,
// before the id of the record that they are for.
var rowControls = []string{"edit-", "open-", "delete-", "unnote-", "undo"}

// hold keeps the focus on the record that it is on while rows come and go: go-app
// would leave it on the place, where the next key met another record. Where the
// record has gone, it goes to the heading of the list.
func (t *tracker) hold() {
	held := activeID()
	if !slices.ContainsFunc(rowControls, func(kind string) bool { return strings.HasPrefix(held, kind) }) {
		return
	}
	t.own.Defer(func(app.Context) {
		if activeID() == held {
			return
		}
		el := element(held)
		if !el.Truthy() {
			el = element("saved")
		}
		if !el.Truthy() {
			el = element("heading")
		}
		el.Call("focus", map[string]any{"preventScroll": true})
	})
}

func activeID() string {
	return app.Window().Get("document").Get("activeElement").Get("id").String()
}
