//go:build e2e

package e2e

import "testing"

// TestWidget types into a widget in somebody else's article.
func TestWidget(t *testing.T) {
	p := newHost(t).article(t, "top")
	w := p.widget()
	w.waitReady()
	w.enterFifty()
	w.choose("Per rating")
	w.holds("Rating 10", "")
}
