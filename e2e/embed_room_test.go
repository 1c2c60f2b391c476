//go:build e2e

package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// roomLinks are widgets as the builder's links set them: each has another form
// or foot, and those with figures a score.
var roomLinks = []string{
	"metric=csat", "metric=csat&scale=7", "metric=csat&scale=10", "metric=csat&industry=retail&level=99", "metric=csat&s=942&n=1148",
	"metric=csat&mode=ratings", "metric=csat&mode=ratings&scale=7", "metric=csat&mode=ratings&scale=10",
	"metric=csat&share-results=1", "metric=csat&mode=ratings&scale=10&share-results=1&tabs=1",
	"metric=nps", "metric=nps&tabs=1", "metric=nps&industry=retail", "metric=nps&share-results=1", "metric=nps&p=388&pa=230&d=112",
	"metric=nps&mode=ratings", "metric=nps&mode=ratings&share-results=1&tabs=1",
	"metric=ces", "metric=ces&scale=5", "metric=ces&scale=5&dir=down", "metric=ces&mode=totals", "metric=ces&share-results=1&tabs=1",
	"metric=ces&r=12-18-31-58-142-231-168", "metric=ces&sum=3000&n=500", "metric=csat&r=12-18-58-231-168&share-results=1",
	"metric=csat&scale=10&r=12-18-31-58-142-231-168-203-180-97", "metric=nps&r=12-18-31-58-142-231-168-203-180-97-90", "metric=ces&mode=totals&share-results=1",
	"metric=quiz",
}

// pasted is the element of the builder's code for each of them, for our site at
// another address.
func pasted(t *testing.T, at string) []string {
	t.Helper()
	p := newPage(t)
	var all []string
	for _, link := range roomLinks {
		p.open("/embed#v=1&" + link)
		_, element, _ := strings.Cut(p.code(), "\n")
		all = append(all, strings.ReplaceAll(element, site, at))
	}
	return all
}

// heightsAt is how high an element is at each of some widths of another, as JS.
const heightsAt = `(element, column, widths) => widths.map((width) => {
	column.style.width = width + "px";
	return element.getBoundingClientRect().height;
})`

// TestRoom: for every width the builder's code keeps as much room as the frame
// needs, the script as much as the code, and without the code's style too.
func TestRoom(t *testing.T) {
	h := newHost(t)
	elements := pasted(t, h.line.URL)
	var widths []string
	for width := 320; width <= 720; width += 8 {
		widths = append(widths, fmt.Sprint(width))
	}
	list := "[" + strings.Join(widths, ",") + ",760]"

	p := newPageAt(t, blog(t, ""))
	p.guard.allow(h.line.URL)
	p.goTo("/")
	p.do(`const far = document.body.appendChild(document.createElement("div"));
		far.style.marginTop = "9000px";
		far.innerHTML = [` + jsList(elements) + `].map((one) => "<div>" + one + "</div><div>" + one.replace(/ style="[^"]*"/, "") + "</div>").join("");
		window.all = Array.from(far.querySelectorAll("trimetric-widget"))`)
	rooms := func() [][]float64 {
		t.Helper()
		return eval[[][]float64](p, `all.map((one) => (`+heightsAt+`)(one, one.parentElement, `+list+`))`)
	}
	kept := rooms()
	p.do(`document.head.append(Object.assign(document.createElement("script"), {src: ` + quoted(h.line.URL+"/embed.js") + `}))`)
	p.untilJS(`customElements.get("trimetric-widget")`)
	made := rooms()

	f := newPage(t)
	for i, link := range roomLinks {
		metric, query, _ := strings.Cut(strings.TrimPrefix(link, "metric="), "&")
		f.open("/embed/" + metric + "?" + query)
		f.settled()
		need := eval[[]float64](f, `(`+heightsAt+`)(document.body, document.body, `+list+`)`)
		for j, n := range need {
			if k, m, bare := kept[2*i][j], made[2*i][j], made[2*i+1][j]; !about(k, n) || !about(m, n) || !about(bare, n) {
				t.Errorf("%s at %d: the code keeps %v px, the script %v, and without the code %v; it needs %v", link, 320+8*j, k, m, bare, n)
			}
		}
	}
}

// about allows for the pixel that a height is rounded up to.
func about(a, b float64) bool { return a-b <= 1 && b-a <= 1 }

func jsList(all []string) string {
	var list []string
	for _, one := range all {
		list = append(list, quoted(one))
	}
	return strings.Join(list, ",")
}

// TestRoomHolds: what the frame says, from its first word until the program
// runs, changes nothing.
func TestRoomHolds(t *testing.T) {
	h := newHost(t)
	p := h.article(t, "top")
	for _, width := range []int64{320, 480, 720} {
		for _, attributes := range []string{`metric="csat"`, `metric="csat" share-results industry="retail"`, `metric="csat" mode="ratings" scale="10"`,
			`metric="nps" tabs share-results`, `metric="nps" mode="ratings"`, `metric="ces"`, `metric="ces" scale="5" dir="down"`,
			`metric="ces" mode="totals"`, `metric="csat" s="942" n="1148"`, `metric="quiz"`} {
			p.do(fmt.Sprintf(`window.heights = new Set();
				document.querySelector("trimetric-widget").outerHTML = '<trimetric-widget style="width: %dpx" %s></trimetric-widget>';
				window.watched?.disconnect();
				window.watched = new ResizeObserver(([{contentRect}]) => heights.add(contentRect.height));
				watched.observe(document.querySelector("trimetric-widget"));
				heights.add(document.querySelector("trimetric-widget").getBoundingClientRect().height)`, width, attributes))
			w := p.widget()
			w.waitReady()
			w.settled()
			p.untilJS(`!document.querySelector("trimetric-widget").shadowRoot.querySelector("div").style.padding`)
			p.frames(2)
			if low, high := eval[float64](p, "Math.min(...heights)"), eval[float64](p, "Math.max(...heights)"); !about(low, high) {
				t.Errorf("%s at %d is between %v and %v px high", attributes, width, low, high)
			}
		}
	}
}

// blog is otherSite on another site in the browser's sense.
func blog(t *testing.T, body string) string {
	t.Helper()
	return strings.Replace(otherSite(t, body), "127.0.0.1", "localhost", 1)
}

// TestPastedStays: the builder's code in an article's first view, where the
// script comes late: nothing moves.
func TestPastedStays(t *testing.T) {
	const late = time.Second
	to := proxyTo(t, site)
	g := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/embed.js" {
			time.Sleep(late)
		}
		to.ServeHTTP(w, r)
	}))
	t.Cleanup(g.CloseClientConnections)
	t.Cleanup(g.Close)
	b := newPage(t)
	for _, link := range []string{"metric=nps", "metric=ces", "metric=csat&share-results=1&tabs=1", "metric=nps&mode=ratings", "metric=quiz"} {
		b.open("/embed#v=1&" + link)
		code := strings.ReplaceAll(b.code(), site, g.URL)
		for _, width := range []int64{390, 1280} {
			p := newPageAt(t, blog(t, `<h1>Work out your score</h1>`+code+strings.Repeat(`<p>A survey asks few and hopes to hear of all.</p>`, 60)))
			p.guard.allow(g.URL)
			p.before(shifts)
			p.size(width, 800)
			p.goTo("/")
			if painted := eval[float64](p, `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity`); painted >= float64(late.Milliseconds()) {
				t.Errorf("the article was painted after %v ms, with the script", painted)
			}
			p.untilJS(`customElements.get("trimetric-widget")`)
			p.widget().waitReady()
			p.frames(3)
			for _, s := range eval[[]string](p, "shifts") {
				t.Errorf("%s at %d: moved by %s", link, width, s)
			}
		}
	}
}

// shrinking are parents that are as wide as what is in them, around WIDGET, and
// how wide it comes to be there in a window of 1000 and of 360 px.
var shrinking = []struct {
	html         string
	wide, narrow float64
}{
	{`<div style="float:left">WIDGET</div>`, 720, 360},
	{`<div style="display:inline-block">WIDGET</div>`, 720, 360},
	{`<div style="display:grid;grid-template-columns:auto 1fr">WIDGET<p>Text</p></div>`, 720, 0},
	{`<table><tr><td style="padding:0">WIDGET</table>`, 720, 0},
	{`<figure style="width:fit-content;margin:0">WIDGET</figure>`, 720, 360},
	{`<div style="position:absolute">WIDGET</div>`, 720, 360},
	{`<div style="display:flex">WIDGET</div>`, 720, 360},
	{`<div style="display:flex;flex-direction:column;align-items:center">WIDGET</div>`, 720, 360},
	{`<div style="display:grid;grid-template-columns:1fr"><div>WIDGET</div></div>`, 720, 360},
	{`<div style="display:flex"><main>WIDGET</main></div>`, 720, 360},
	{`<div style="width:500px;display:grid"><div>WIDGET</div></div>`, 500, 500},
}

// TestShrinking: a parent that is as wide as what is in it leaves the widget its
// width, and one that is narrower is not made wider.
func TestShrinking(t *testing.T) {
	h := newHost(t)
	p := newPageAt(t, blog(t, `<script src="`+h.line.URL+`/embed.js"></script><style>body{margin:0}table{border-spacing:0}</style><div id="place"></div>`))
	p.guard.allow(h.line.URL)
	p.goTo("/")
	for _, s := range shrinking {
		for _, width := range []int64{1000, 360} {
			p.size(width, 900)
			p.do(`document.getElementById("place").innerHTML = ` + quoted(strings.ReplaceAll(s.html, "WIDGET", `<trimetric-widget metric="nps"></trimetric-widget>`)))
			p.untilJS(widgetFrame)
			got := eval[float64](p, widgetFrame+".getBoundingClientRect().width")
			want := s.wide
			if width == 360 {
				want = s.narrow
			}
			if want == 0 && (got < 280 || got > 360) || want != 0 && got != want {
				t.Errorf("%s in %d px: the frame is %v px wide, want %v", s.html, width, got, want)
			}
		}
	}
}

// TestNoReferrer: with the builder's code no request to our site names the page.
func TestNoReferrer(t *testing.T) {
	var mu sync.Mutex
	var asked []string
	proxy := proxyTo(t, site)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		asked = append(asked, r.URL.Path+" "+r.Referer())
		mu.Unlock()
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(s.CloseClientConnections)
	t.Cleanup(s.Close)
	p := newPage(t)
	p.open("/embed#v=1&metric=nps")
	code := p.code()
	p.choose("Plain iframe")
	p.until("the code of the iframe", func() bool { return strings.Contains(p.code(), "<iframe") })
	code += p.code()
	host := newPageAt(t, blog(t, `<meta name="referrer" content="unsafe-url">`+strings.ReplaceAll(code, site, s.URL)))
	host.guard.allow(s.URL)
	host.goTo("/")
	host.widget().waitReady()
	host.inside(`document.querySelector("main iframe")`).waitReady()
	mu.Lock()
	defer mu.Unlock()
	for _, one := range asked {
		if path, referer, _ := strings.Cut(one, " "); referer != "" {
			t.Errorf("%s is asked for from %s", path, referer)
		}
	}
	if len(asked) < 5 {
		t.Errorf("only %q were asked for", asked)
	}
}
