//go:build !js

package app

import (
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"
)

// TestBase looks at every attribute of every page of a site under a base: what
// is an address in the origin lies there.
func TestBase(t *testing.T) {
	t.Cleanup(func() { base = "" })
	for _, p := range Pages {
		source, err := Render("/tools", p.Path)
		if err != nil {
			t.Fatal(err)
		}
		root, err := nethtml.Parse(strings.NewReader(source))
		if err != nil {
			t.Fatal(err)
		}
		links := 0
		for n := range root.Descendants() {
			for _, a := range n.Attr {
				if !strings.HasPrefix(a.Val, "/") {
					continue
				}
				if !strings.HasPrefix(a.Val, "/tools/") {
					t.Errorf("%s: <%s %s=%q> leads out of the site", p.Path, n.Data, a.Key, a.Val)
				}
				links++
			}
		}
		if links < 10 {
			t.Errorf("%s has %d links", p.Path, links)
		}
	}
}
