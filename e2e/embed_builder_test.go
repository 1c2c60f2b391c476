//go:build e2e

package e2e

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// code is what the builder says to paste.
func (p *page) code() string {
	p.t.Helper()
	return eval[string](p, `Array.from(document.querySelectorAll("#snippet > *"), (line) => line.textContent).join("\n")`)
}

// previewed is the address of the frame in the preview, without the site.
func (p *page) previewed() string {
	p.t.Helper()
	return eval[string](p, `document.querySelector("tm-preview iframe")?.src.replace(location.origin, "") ?? ""`)
}

// codeIs waits for code and preview.
func (p *page) codeIs(attributes, query string) {
	p.t.Helper()
	want := "<script async src=\"" + p.origin + "/embed.js\"></script>\n<trimetric-widget " + attributes
	p.until("the code "+attributes+", which is "+p.code(), func() bool { return strings.HasPrefix(p.code(), want+"><a href=") })
	p.until("the frame "+query+", which is "+p.previewed(), func() bool { return p.previewed() == query })
}

// frameHas waits until the frame in the preview makes an expression true, in
// which doc is its document.
func (p *page) frameHas(js string) {
	p.t.Helper()
	p.untilJS(`(() => { const doc = document.querySelector("tm-preview iframe")?.contentDocument; return doc?.readyState === "complete" && (` + js + `); })()`)
}

// TestBuilderOptions: each option is in the code and in the widget that is
// shown.
func TestBuilderOptions(t *testing.T) {
	p := newPage(t)
	p.open("/embed")
	p.codeIs(`metric="csat"`, "/embed/csat?theme=light")
	steps := eval[int](p, "history.length")
	p.choose("NPS")
	p.codeIs(`metric="nps"`, "/embed/nps?theme=light")
	p.choose("On dark")
	p.codeIs(`metric="nps"`, "/embed/nps?theme=dark")
	p.frameHas(`doc.documentElement.dataset.theme === "dark"`)
	p.choose("Light")
	p.codeIs(`metric="nps" theme="light"`, "/embed/nps?theme=light")
	p.choose("Auto")
	p.choose("On light")
	p.control("checkbox", "Metric tabs").press()
	p.codeIs(`metric="nps" tabs`, "/embed/nps?tabs=1&theme=light")
	p.frameHas(`doc.querySelectorAll(".tm-frame__tab").length === 3`)
	p.field("Accent colour").fill("c00")
	p.codeIs(`metric="nps" tabs accent="#cc0000"`, "/embed/nps?tabs=1&theme=light&accent=%23cc0000")
	p.frameHas(`doc.documentElement.dataset.accent === "own"`)
	p.pick("Industry", "Retail")
	p.choose("99%")
	p.codeIs(`metric="nps" tabs accent="#cc0000" level="99" industry="retail"`,
		"/embed/nps?tabs=1&theme=light&accent=%23cc0000&level=99&industry=retail")
	p.field("Promoters").fill("60")
	p.field("Passives").fill("30")
	p.field("Detractors").fill("10")
	p.control("checkbox", "Share results with the page").press()
	p.codeIs(`metric="nps" tabs accent="#cc0000" p="60" pa="30" d="10" level="99" industry="retail" share-results`,
		"/embed/nps?tabs=1&theme=light&accent=%23cc0000&p=60&pa=30&d=10&level=99&industry=retail&share-results=1")
	p.frameHas(`doc.querySelector("[data-result=score]")?.value === "50"`)
	p.choose("Per rating")
	p.codeIs(`metric="nps" tabs accent="#cc0000" mode="ratings" level="99" industry="retail" share-results`,
		"/embed/nps?tabs=1&theme=light&accent=%23cc0000&mode=ratings&level=99&industry=retail&share-results=1")
	p.frameHas(`doc.querySelectorAll(".tm-frame__rate").length === 11`)

	p.choose("CES")
	p.pick("Scale", "1–5")
	p.pick("Direction", "Lower is easier")
	p.codeIs(`metric="ces" tabs accent="#cc0000" scale="5" dir="down" share-results`,
		"/embed/ces?tabs=1&theme=light&accent=%23cc0000&scale=5&dir=down&share-results=1")
	p.frameHas(`doc.querySelectorAll(".tm-frame__rate").length === 5`)
	p.choose("Totals")
	p.codeIs(`metric="ces" tabs accent="#cc0000" mode="totals" scale="5" dir="down" share-results`,
		"/embed/ces?tabs=1&theme=light&accent=%23cc0000&mode=totals&scale=5&dir=down&share-results=1")
	p.frameHas(`doc.getElementById("sum")`)
	p.choose("CSAT")
	p.pick("Counts as satisfied", "3 and up")
	p.codeIs(`metric="csat" tabs accent="#cc0000" from="3" share-results`,
		"/embed/csat?tabs=1&theme=light&accent=%23cc0000&from=3&share-results=1")
	p.choose("Quiz")
	p.codeIs(`metric="quiz" accent="#cc0000"`, "/embed/quiz?theme=light&accent=%23cc0000")
	if got := eval[int](p, "history.length"); got != steps {
		t.Errorf("the history has %d steps, had %d", got, steps)
	}
}

// TestBuilderAccent says where a colour does not stand out, and leaves it out
// where it stands out nowhere.
func TestBuilderAccent(t *testing.T) {
	p := newPage(t)
	p.open("/embed")
	f := p.field("Accent colour")
	f.fill("#ffff00")
	p.until("the word about light", func() bool { return strings.Contains(f.described(), "On the light background its contrast is 1.07:1") })
	if strings.Contains(f.described(), "dark background") {
		t.Errorf("it says %q", f.described())
	}
	p.codeIs(`metric="csat" accent="#ffff00"`, "/embed/csat?theme=light")
	p.choose("Dark")
	p.codeIs(`metric="csat" theme="dark" accent="#ffff00"`, "/embed/csat?theme=dark&accent=%23ffff00")
	p.choose("Light")
	p.codeIs(`metric="csat" theme="light"`, "/embed/csat?theme=light")
	f.fill("blue-ish")
	p.key("Tab")
	p.complains(f, "six digits")
	p.codeIs(`metric="csat" theme="light"`, "/embed/csat?theme=light")
}

// TestBuilderPreview: the frame is as high as it says, believes nobody else,
// and as wide as is chosen; on a phone as wide as there is room.
func TestBuilderPreview(t *testing.T) {
	p := newPage(t)
	p.open("/embed#v=1&metric=nps&p=60&pa=30&d=10")
	fits := func() {
		t.Helper()
		p.frameHas(`doc.querySelector("[data-result=score]")`)
		p.untilJS(`(() => { const frame = document.querySelector("tm-preview iframe"), root = frame.contentDocument.documentElement;
			return root.scrollHeight <= frame.clientHeight && frame.clientHeight === Math.ceil(frame.contentDocument.body.getBoundingClientRect().height); })()`)
	}
	for _, width := range []int{320, 480, 720} {
		p.choose(strconv.Itoa(width))
		p.untilJS(fmt.Sprintf(`document.querySelector("tm-preview iframe").clientWidth === %d`, width))
		fits()
	}
	before := eval[int](p, `document.querySelector("tm-preview iframe").clientHeight`)
	p.do(`postMessage({source: "trimetric", v: 1, type: "height", height: 3000}, "*")`)
	p.frames(3)
	if got := eval[int](p, `document.querySelector("tm-preview iframe").clientHeight`); got != before {
		t.Errorf("a message of another window made it %d high", got)
	}
	p.size(390, 844)
	p.untilJS(`document.querySelector("tm-preview iframe").clientWidth === 356`)
	fits()
}

// TestBuilderHeights: where nobody is told how high the frame is, there is room
// for a result on a phone, and not much to spare.
func TestBuilderHeights(t *testing.T) {
	p := newPage(t)
	p.size(320, 900)
	check := func(settings, query string) {
		t.Helper()
		p.open("/embed#v=1&metric=" + settings)
		p.choose("Plain iframe")
		p.until("the code of the iframe", func() bool { return strings.HasPrefix(p.code(), "<iframe") })
		room := eval[int](p, `Number(/ height="(\d+)"/.exec(document.getElementById("snippet").textContent)[1])`)
		p.open("/embed/" + query)
		p.settled()
		high := eval[int](p, `Math.ceil(document.body.getBoundingClientRect().height)`)
		for step := 0; strings.HasPrefix(query, "quiz") && step < 6; step++ {
			p.do(`document.querySelector("input[type=radio]").focus()`)
			p.keys("a")
			p.key("Enter")
			p.settled()
			high = max(high, eval[int](p, `Math.ceil(document.body.getBoundingClientRect().height)`))
		}
		if high > room || high < room-40 {
			t.Errorf("%s is %d high in a frame of %d: %s", query, high, room, p.text("h1"))
		}
	}
	check("csat", "csat?s=942&n=1148&industry=retail")
	check("nps", "nps?p=388&pa=230&d=112&industry=retail")
	check("ces", "ces?r=9-14-31-58-131-204-137")
	check("nps&tabs=1", "nps?tabs=1&p=388&pa=230&d=112&industry=retail")
	check("quiz", "quiz")
}
