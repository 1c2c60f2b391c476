//go:build e2e

package e2e

import "testing"

// TestRoutes: on the second visit Chromium answers from the cache itself, page
// and program included, and does not wait for the worker to start. What an
// address asks behind the question mark is the worker's to leave out.
func TestRoutes(t *testing.T) {
	l := newLine(t, site)
	p := visited(t, l)
	l.setCut(true)
	check := func(path string, routed bool) {
		t.Helper()
		p.open(path)
		page := eval[string](p, `performance.getEntriesByType("navigation")[0].workerFinalSourceType ?? ""`)
		if (page == "cache") != routed {
			t.Errorf("%s is answered by %q", path, page)
		}
		if by := eval[string](p, `performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".wasm")).workerFinalSourceType`); by != "cache" {
			t.Errorf("%s: the program is answered by %q", path, by)
		}
	}
	check("/nps", true)
	check("/", true)
	check("/nps?from=mail", false)
}
