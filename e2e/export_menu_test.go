//go:build e2e

package e2e

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestColoursChosen: the reader may want a light picture in the dark.
func TestColoursChosen(t *testing.T) {
	p := newPage(t)
	p.prefers("prefers-color-scheme", "dark")
	p.open("/csat#v=1&s=942&n=1148")
	check := func(want string) {
		t.Helper()
		if _, file := p.saved(itemSVG); !bytes.Contains(file, []byte(`<path d="M0 0H1200V675H0Z" fill="`+want+`"/>`)) {
			t.Errorf("the ground is not %s", want)
		}
		p.exported("Image saved")
	}
	check("#14191f")
	p.press("Export")
	light := p.control("menuitemradio", "Light")
	light.press()
	p.until("light is chosen", func() bool { return on[string](light, `this.getAttribute("aria-checked")`) == "true" })
	p.key("Escape")
	check("#ffffff")
}

// TestExportFails: what to do instead is said and shown.
func TestExportFails(t *testing.T) {
	check := func(before, item, want string) {
		t.Helper()
		p := newPage(t)
		p.before(before)
		p.open("/csat#v=1&s=942&n=1148")
		p.pressItem(item)
		p.untilJS(`document.querySelector(".tm-actions__failed")?.textContent.includes(` + quoted(want) + `)`)
		p.untilJS(`Array.from(document.querySelectorAll("[role=status]")).some((s) => s.textContent.includes(` + quoted(want) + `))`)
		p.field("All responses").replace("1149")
		p.untilJS(`!document.querySelector(".tm-actions__failed")`)
	}
	check(`HTMLCanvasElement.prototype.toBlob = (done) => done(null)`, itemPNG, "Choose the SVG")
	check(`const real = CanvasRenderingContext2D.prototype.getImageData;
		CanvasRenderingContext2D.prototype.getImageData = function(...at) { const d = real.apply(this, at); d.data[5] ^= 1; return d; }`, itemPNG, "Choose the SVG")
	check(`URL.createObjectURL = () => { throw new Error("no") }`, itemCSV, "choose Copy table")
	check(`delete window.ClipboardItem; document.execCommand = () => false`, itemTable, "Choose Figures")
}

// TestExportMenuKeys goes through the menu by keyboard alone.
func TestExportMenuKeys(t *testing.T) {
	p := newPage(t)
	p.before(`window.print = () => { window.printed = true }`)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.tabTo("Export")
	at := func(want string) {
		t.Helper()
		p.untilJS(`document.activeElement.textContent.startsWith(` + quoted(want) + `)`)
	}
	opened := func(want bool) {
		t.Helper()
		p.untilJS(`document.getElementById("export-menu").hidden === ` + strconv.FormatBool(!want) + ` &&
			document.getElementById("export").getAttribute("aria-expanded") === "` + strconv.FormatBool(want) + `"`)
	}
	for _, key := range []string{"Enter", "Space", "Down"} {
		opened(false)
		p.key(key)
		opened(true)
		at("Image PNG")
		p.key("Escape")
		opened(false)
		at("Export")
	}
	p.key("Up") // from the end
	at("Print")
	p.key("Down") // and round
	at("Image PNG")
	p.key("End")
	at("Print")
	p.key("Home")
	p.key("Down")
	at("Image SVG")
	p.keys("f")
	at("Figures")
	p.key("Up")
	at("Dark")
	p.key("Space")
	p.untilJS(`document.activeElement.getAttribute("aria-checked") === "true"`)
	opened(true)
	if at := eval[string](p, unseen); at != "" {
		t.Errorf("no focus outline on %s", at)
	}
	p.keys("p")
	p.key("Enter")
	p.untilJS(`window.printed`)
	opened(false)
	at("Export")
	p.key("Down")
	p.key("Tab") // leaves for what follows the button
	opened(false)
	at("Embed")
}

// TestExportMenuLeft: a menu closes when the reader goes elsewhere, or presses
// its button again.
func TestExportMenuLeft(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	check := func(leave func()) {
		t.Helper()
		p.press("Export")
		p.untilJS(`!document.getElementById("export-menu").hidden`)
		leave()
		p.untilJS(`document.getElementById("export-menu").hidden`)
	}
	check(func() { p.field("Promoters").press() })
	check(func() { p.press("Export") })
	check(func() {
		p.do(`document.getElementById("heading").dispatchEvent(new PointerEvent("pointerdown", {bubbles: true}))`)
	})
	p.field("Promoters").fill("")
	p.until("there is nothing to take away", func() bool { return on[bool](p.button("Export"), `this.disabled`) })
}

// TestExportMenuLooks lets axe look at the open menu, and looks for what sticks
// out.
func TestExportMenuLooks(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	p.press("Export")
	p.untilJS(`!document.getElementById("export-menu").hidden`)
	p.accessible("the open menu")
	for _, width := range []int64{320, 390, 760, 761, 900, 1024, 1280} {
		p.size(width, 900)
		p.key("Escape")
		p.press("Export")
		p.settled()
		p.fits("the open menu at " + strconv.FormatInt(width, 10))
		if out := eval[[]string](p, `Array.from(document.querySelectorAll("#export-menu [role^=menuitem]")).filter((e) => {
			const r = e.getBoundingClientRect();
			return r.left < 0 || r.right > innerWidth || r.height < 44 || e.scrollWidth > e.clientWidth;
		}).map((e) => e.textContent)`); len(out) > 0 {
			t.Errorf("at %d px: %q stick out or are too low", width, out)
		}
	}
}

// TestExportOffline: all that it takes is on the device.
func TestExportOffline(t *testing.T) {
	l := newLine(t, site)
	p := visited(t, l)
	l.setCut(true)
	p.open("/nps#v=1&p=60&pa=30&d=10")
	if _, file := p.saved(itemPNG); !bytes.HasPrefix(file, []byte("\x89PNG")) {
		t.Errorf("the file begins with %q", file[:8])
	}
	if _, file := p.saved(itemCSV); !slices.Contains(strings.Split(string(file), "\r\n"), "Score,50,points") {
		t.Errorf("the table is %s", file)
	}
}
