//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// TestAxeFinds makes sure that axe would say something.
func TestAxeFinds(t *testing.T) {
	p := newPage(t)
	p.open("/methods")
	p.do(`document.querySelector("main").append(document.createElement("input"))`)
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
	rec := &recorder{TB: t}
	q := *p
	q.t = rec
	q.accessible("a field without a label")
	if !strings.Contains(strings.Join(rec.said, "\n"), "label: <input>") {
		t.Errorf("axe finds only %q", rec.said)
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
