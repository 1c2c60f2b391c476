//go:build e2e

package e2e

import "testing"

// TestWidget types into a widget in somebody else's article.
func TestWidget(t *testing.T) {
	p := newHost(t).article(t, "top")
	w := p.widget()
	w.waitReady()
	w.field("Promoters").fill("60")
	w.field("Passives").fill("30")
	w.field("Detractors").fill("10")
	w.shows("score", 50)
	w.choose("Per rating")
	w.holds("Rating 10", "")
}
