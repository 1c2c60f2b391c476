//go:build e2e

package e2e

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"trimetric/app/frame"
)

// TestWeight holds what the readers of other sites download to its limits, in
// bytes as brotli.
func TestWeight(t *testing.T) {
	check := func(what string, got, most int) {
		t.Helper()
		t.Logf("%s: %d bytes", what, got)
		if got > most || got < 100 {
			t.Errorf("%s is %d bytes, at most %d", what, got, most)
		}
	}
	check("embed.js", len(fetch(t, "/embed.js", "br")), 2048)
	for _, name := range frame.Names() {
		html := fetch(t, "/embed/"+name, "identity")
		css := ""
		for _, m := range asset.FindAllStringSubmatch(html, -1) {
			if strings.HasSuffix(m[1], ".css") {
				css += fetch(t, m[1], "br")
			}
		}
		check("HTML and CSS of "+name, len(fetch(t, "/embed/"+name, "br"))+len(css), 15_000)
	}
	check("widget.wasm", len(best(t, "../bin/widget.wasm")), 500_000)
}

// TestBuilderWeights: the page says of each file what is sent, as brotli.
func TestBuilderWeights(t *testing.T) {
	p := newPage(t)
	p.open("/embed")
	sent := func(path string) int { return len(fetch(t, path, "br")) }
	assets := eval[[]string](p, `fetch("/embed/nps").then((r) => r.text()).then((t) => {
		const doc = new DOMParser().parseFromString(t, "text/html");
		const script = doc.querySelector("script[data-wasm]");
		return [doc.querySelector("link[rel=stylesheet]").getAttribute("href"), script.getAttribute("src"), script.dataset.wasm];
	})`)
	heaviest := 0
	for _, name := range []string{"csat", "nps", "ces", "quiz"} {
		heaviest = max(heaviest, sent("/embed/"+name))
	}
	want := []int{sent("/embed.js"), heaviest + sent(assets[0]) + sent(assets[1]), sent(assets[2])}
	rows := eval[[][2]string](p, `Array.from(document.querySelectorAll("td[data-bytes]"), (c) => [c.dataset.bytes, c.textContent])`)
	if len(rows) != len(want) {
		t.Fatalf("it tells of %d files, want %d", len(rows), len(want))
	}
	for i, row := range rows {
		kilobytes := fmt.Sprintf("%d KB", (want[i]+999)/1000)
		if row[0] != strconv.Itoa(want[i]) || row[1] != kilobytes {
			t.Errorf("row %d says %s and %s, want %d and %s", i, row[0], row[1], want[i], kilobytes)
		}
	}
}

// best compresses a file as `make` does for a release, also where this build
// was made in a hurry with another BROTLI.
func best(t *testing.T, name string) []byte {
	t.Helper()
	stamp, err := os.ReadFile("../bin/brotli.stamp")
	if err != nil {
		t.Fatal(err)
	}
	if string(stamp) == "BROTLI=11\n" {
		html := fetch(t, "/embed/nps", "identity")
		for _, m := range asset.FindAllStringSubmatch(html, -1) {
			if strings.HasSuffix(m[1], ".wasm") {
				return []byte(fetch(t, m[1], "br"))
			}
		}
	}
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotli.BestCompression)
	if _, err := w.Write(raw); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// fetch returns a body as it comes over the line.
func fetch(t testing.TB, path, encoding string) string {
	t.Helper()
	r, err := http.NewRequest("GET", site+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept-Encoding", encoding)
	answer, err := http.DefaultTransport.RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != 200 {
		t.Fatalf("%s: %s %v", path, answer.Status, err)
	}
	return string(body)
}
