//go:build e2e

package race

import (
	_ "embed"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

//go:embed hurry.js
var hurry string

// An article is a page of another site, by what stands in the middle of it.
// SITE is ours.
type article struct{ name, inside string }

var (
	bare   = article{"bare", `<p>Nothing.</p>`}
	widget = article{"widget", `<script async src="SITE/embed.js"></script><trimetric-widget metric="nps"><a href="SITE/nps">NPS</a></trimetric-widget>`}
	// The page of the calculator, in a frame that is loaded when the reader
	// comes.
	framed = article{"framed", `<iframe data-src="SITE/nps" width="700" height="600"></iframe>`}
)

// A reading is one visit to an article.
type reading struct {
	before  int64         // bytes from our site until the reader comes near
	blocked float64       // ms beyond 50 in tasks of the article until then
	bytes   int64         // from the first touch until there is a score
	took    time.Duration // the same in time
}

// read opens an article, waits, goes to its middle and types there.
func (a article) read(b *testing.B, s *site) reading {
	b.Helper()
	text := strings.Repeat("<p>"+strings.Repeat("A survey asks few and hopes to hear of all. ", 20)+"</p>", 8)
	html := "<!doctype html><title>An article</title>" + text + strings.ReplaceAll(a.inside, "SITE", s.line.URL) + text
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(html))
	}))
	defer host.Close()
	ctx, quit := start(b, b.TempDir())
	defer quit()
	s.line.setCut(false)
	s.line.shape(slow4G)
	done := finished(b, ctx, hurry, phone)
	s.line.down.take()
	must(b, chromedp.Do(ctx, chromedp.Navigate(host.URL)))
	time.Sleep(3 * time.Second)
	r := reading{before: s.line.down.take()}
	tasks, err := chromedp.Run(ctx, chromedp.Evaluate[[]float64](`tasks`))
	must(b, err)
	for _, length := range tasks {
		r.blocked += max(0, length-50)
	}
	if a == bare {
		return r
	}
	from, err := chromedp.Run(ctx, chromedp.Evaluate[float64](`(() => {
		const one = document.querySelector("trimetric-widget, iframe");
		one.scrollIntoView({block: "center"});
		if (one.dataset.src) one.src = one.dataset.src;
		return performance.timeOrigin + performance.now();
	})()`))
	must(b, err)
	select {
	case text := <-done:
		r.bytes = s.line.down.take()
		till, err := strconv.ParseFloat(text, 64)
		must(b, err)
		r.took = time.Duration((till - from) * float64(time.Millisecond))
	case <-ctx.Done():
		b.Fatalf("%s gives no score", a.name)
	}
	return r
}

// BenchmarkEmbed puts the widget and the whole calculator into the same article
// by turns, on a slow line and a slow processor, and prints the medians.
func BenchmarkEmbed(b *testing.B) {
	s := ours(b)
	// Pages of ours are not for frames. This one is, to be measured.
	count := s.front.to.ModifyResponse
	s.front.to.ModifyResponse = func(r *http.Response) error {
		for _, name := range []string{"Content-Security-Policy", "X-Frame-Options", "Cross-Origin-Resource-Policy"} {
			r.Header.Del(name)
		}
		return count(r)
	}
	all := map[article][]reading{}
	for range 3 {
		for _, a := range []article{bare, widget, framed} {
			all[a] = append(all[a], a.read(b, s))
		}
	}
	for _, a := range []article{bare, widget} {
		b.Logf("%s: %+v", a.name, all[a])
	}
	median := func(a article, of func(reading) float64) float64 {
		var list []float64
		for _, r := range all[a] {
			list = append(list, of(r))
		}
		slices.Sort(list)
		return list[len(list)/2]
	}
	bytes := func(r reading) float64 { return float64(r.bytes) }
	took := func(r reading) float64 { return float64(r.took.Milliseconds()) }
	blocked := func(r reading) float64 { return r.blocked }
	before := median(widget, func(r reading) float64 { return float64(r.before) })
	ratio := median(widget, bytes) / median(framed, bytes)
	fmt.Printf("\nAn article of another site, slow 4G, processor a quarter as fast\n"+
		"  bytes added before the widget is near        %6.0f, at most 3072\n"+
		"  blocking time added until then, ms           %6.0f, at most 0\n"+
		"  bytes from first touch to a score: widget    %6.0f, framed page %.0f, ratio %.2f, at most 0.45\n"+
		"  ms from first touch to a score: widget       %6.0f, framed page %.0f, ratio %.2f\n\n",
		before, median(widget, blocked)-median(bare, blocked),
		median(widget, bytes), median(framed, bytes), ratio,
		median(widget, took), median(framed, took), median(widget, took)/median(framed, took))
	if before > 3072 || ratio > 0.45 {
		b.Errorf("%.0f bytes before the widget is near, and then %.2f times the bytes of the page", before, ratio)
	}
	b.ReportMetric(0, "ns/op")
}
