//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"
)

// put replaces the widget of the article by one with attributes.
func (p *page) put(attributes string) *page {
	p.t.Helper()
	p.do(fmt.Sprintf(`document.querySelector("trimetric-widget").outerHTML = '<trimetric-widget %s></trimetric-widget>'`, attributes))
	w := p.widget()
	w.waitReady()
	return w
}

// TestAttributes: what the host page sets is what the reader sees.
func TestAttributes(t *testing.T) {
	p := newHost(t).article(t, "top")
	w := p.put(`metric="csat" s="942" n="1148" level="90" industry="retail"`)
	w.shows("score", 100*942/1148.)
	w.defines("90%")
	w.holds("Satisfied responses", "942")
	if got := eval[string](w, `document.querySelector("tspan.tm-chart__text--soft").textContent`); !strings.Contains(got, "–") {
		t.Errorf("beside the scale stands %q", got)
	}
	w = p.put(`metric="csat" scale="10" from="8" r="0-0-0-0-0-0-50-0-0-150"`)
	w.shows("score", 75)
	w.defines("1–10", "8 to 10")
	w = p.put(`metric="ces" scale="5" dir="down" r="60-0-0-0-40"`)
	w.shows("score", 2.6)
	w.defines("1–5", "Lower is easier")
	w = p.put(`metric="ces" sum="3000" n="500"`)
	w.shows("score", 6)
	w.hides("result", "low")
	w = p.put(`metric="nps" p="60" pa="30" d="10"`)
	w.shows("score", 50)
	if n := len(w.controls("radio", "CSAT")); n != 0 {
		t.Error("there are tabs, and nobody asked for them")
	}

	w = p.put(`metric="nps" tabs p="60" pa="30" d="10" s="8" n="10"`)
	w.shows("score", 50)
	w.choose("CSAT")
	w.shows("score", 80)
	w.choose("NPS")
	w.shows("score", 50)

	// What makes no sense is passed over.
	w = p.put(`metric="&lt;script&gt;" scale="12" level="x" p="lots" theme="pink" accent="url(x)"`)
	w.holds("Promoters", "")
	w.field("Passives").fill("5")
}

// TestLooks: theme and accent. An accent that can hardly be told from the
// background is refused, in the theme where that is so.
func TestLooks(t *testing.T) {
	p := newHost(t).article(t, "top")
	check := func(attributes, prefers, surface, mark string) {
		t.Helper()
		w := p.put(`metric="nps" p="60" pa="30" d="10" ` + attributes)
		w.prefers("prefers-color-scheme", prefers)
		w.shows("score", 50)
		w.untilJS(`getComputedStyle(document.querySelector(".tm-frame")).backgroundColor === ` + quoted(surface))
		w.rests() // the theme's change is told after it can be seen
		if got := eval[string](w, `getComputedStyle(document.querySelector(".tm-meter__cell--on")).backgroundColor`); got != mark {
			t.Errorf("%s where %s is preferred: the mark is %s, want %s", attributes, prefers, got, mark)
		}
	}
	const white, night = "rgb(255, 255, 255)", "rgb(20, 25, 31)"
	const blue, pale = "rgb(29, 80, 196)", "rgb(141, 178, 255)"
	check(``, "light", white, blue)
	check(``, "dark", night, pale)
	check(`theme="auto"`, "dark", night, pale)
	check(`theme="light"`, "dark", white, blue)
	check(`theme="dark"`, "light", night, pale)
	check(`accent="#b00060"`, "light", white, "rgb(176, 0, 96)")
	check(`accent="teal"`, "light", white, "rgb(0, 128, 128)")
	check(`accent="#ffee00"`, "light", white, blue) // 1.2:1
	check(`accent="#ffee00" theme="dark"`, "light", night, "rgb(255, 238, 0)")
	check(`accent="#949494"`, "light", white, "rgb(148, 148, 148)") // 3.03:1
	check(`accent="#969696"`, "light", white, blue)                 // 2.96:1
	check(`accent="rgb(0 0 0 / 50%)"`, "light", white, blue)
	check(`accent="red;} *{display:none"`, "light", white, blue)
	check(`accent="#300018"`, "dark", night, pale)
}

// TestMessages: the page around a frame learns its height; and the result where
// it asks, of which the frame tells the reader. What others say is not
// believed.
func TestMessages(t *testing.T) {
	p := newHost(t).article(t, "top")
	p.do(`window.results = []; window.raw = [];
		document.addEventListener("trimetric:result", (e) => results.push(e.detail));
		addEventListener("message", ({data}) => raw.push(data))`)
	quiet := p.put(`metric="nps"`)
	quiet.enterFifty()
	p.frames(3)
	if got := eval[string](p, `JSON.stringify(raw.filter((m) => !["ready", "height"].includes(m.type)))`); got != "[]" {
		t.Errorf("without share-results it says %s", got)
	}
	if got := eval[string](p, `JSON.stringify(raw.find((m) => m.type === "ready"))`); got != `{"source":"trimetric","v":1,"type":"ready"}` {
		t.Errorf("it begins with %s", got)
	}
	if got := quiet.text(".tm-frame__foot p"); got != "Worked out on this page. Nothing is sent." {
		t.Errorf("the foot says %q", got)
	}

	w := p.put(`metric="nps" share-results`)
	if got := w.text(".tm-frame__foot p"); !strings.Contains(got, "passed on") {
		t.Errorf("with share-results the foot says %q", got)
	}
	w.enterFifty()
	p.untilJS(`results.at(-1)?.responses === 100`)
	low, _ := w.hook("result", "low")
	high, _ := w.hook("result", "high")
	want := fmt.Sprintf(`{"metric":"nps","score":50,"low":%v,"high":%v,"band":"favourable","responses":100}`, low, high)
	if got := eval[string](p, `JSON.stringify(results.at(-1))`); got != want {
		t.Errorf("the result is %s, want %s", got, want)
	}
	w.field("Detractors").fill("x")
	w.key("Tab")
	p.untilJS(`results.at(-1)?.score === null`)

	// Forged: by the page itself, by another frame, by a frame of our origin
	// that is no widget's.
	before := eval[int](p, "results.length")
	high0 := eval[float64](p, widgetFrame+".offsetHeight")
	p.do(`window.lie = {source: "trimetric", v: 1, type: "height", height: 7};
		postMessage(lie, "*");
		postMessage({...lie, type: "result", result: {score: 100}}, "*");
		const other = document.body.appendChild(document.createElement("iframe"));
		other.contentWindow.eval('parent.postMessage({source: "trimetric", v: 1, type: "height", height: 8}, "*")');
		const stray = document.body.appendChild(document.createElement("iframe"));
		stray.src = document.querySelector("script[src]").src.replace("embed.js", "embed/ces?share-results&sum=6&n=1");`)
	p.untilJS(`raw.some((m) => m.height === 8) && raw.filter((m) => m.type === "ready").length === 3`)
	p.frames(3)
	if n, high := eval[int](p, "results.length"), eval[float64](p, widgetFrame+".offsetHeight"); n != before || high != high0 {
		t.Errorf("it believes others: %d results after %d, %v px after %v", n, before, high, high0)
	}
}
