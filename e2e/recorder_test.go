//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// TestAxeFinds makes sure that axe would say something, and of either theme.
func TestAxeFinds(t *testing.T) {
	p := newPage(t)
	p.open("/methods")
	p.do(`document.querySelector("main").append(document.createElement("input"));
		const sheet = new CSSStyleSheet();
		sheet.replaceSync("@media (prefers-color-scheme: dark) { h1 { color: #333 } }");
		document.adoptedStyleSheets = [sheet];`)
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
	rec := &recorder{TB: t}
	q := *p
	q.t = rec
	q.accessible("a field without a label")
	said := strings.Join(rec.said, "\n")
	for _, want := range []string{"light, 1280: label: <input>", "dark, 390: color-contrast: <h1"} {
		if !strings.Contains(said, want) {
			t.Errorf("axe finds no %q, only %q", want, rec.said)
		}
	}
}

// A recorder keeps what would fail a test.
type recorder struct {
	testing.TB
	said []string
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.said = append(r.said, fmt.Sprintf(format, args...))
}
