//go:build e2e

package e2e

import "testing"

// TestForcedColours: in a contrast theme a list can be told from a text field,
// only what is chosen has an edge, and the main button stands out.
func TestForcedColours(t *testing.T) {
	p := newPage(t)
	p.prefers("forced-colors", "active")
	check := func(element, property, want string, same bool) {
		t.Helper()
		got := eval[string](p, `getComputedStyle(document.querySelector(`+quoted(element)+`))[`+quoted(property)+`]`)
		if (got == want) != same {
			t.Errorf("%s of %s is %s", property, element, got)
		}
	}
	const none = "rgba(0, 0, 0, 0)"
	p.open("/")
	check(".tm-select", "forcedColorAdjust", "none", true) // or its arrow, a gradient, is not drawn
	check(".tm-switch__option:has(:checked)", "borderTopColor", none, false)
	check(".tm-switch__option:not(:has(:checked))", "borderTopColor", none, true)
	check(".tm-nav__link[aria-current]", "borderBottomColor", none, false)
	check(".tm-nav__link:not([aria-current])", "borderBottomColor", none, true)
	p.open(toCES)
	paper := eval[string](p, `getComputedStyle(document.body).backgroundColor`)
	check(".tm-btn--primary", "backgroundColor", paper, false)
	check(".tm-btn--primary", "color", paper, true)
}
