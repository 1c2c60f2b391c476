//go:build e2e

package e2e

import (
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"image"
	"image/color"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// pressItem opens the export menu, once its button no longer says what was done
// before, and presses an item of it.
func (p *page) pressItem(name string) {
	p.t.Helper()
	p.button("Export").press()
	p.control("menuitem", name).press()
}

// saved presses an item of the export menu and returns the file that comes of
// it, with its name.
func (p *page) saved(item string) (name string, file []byte) {
	p.t.Helper()
	dir := p.t.TempDir()
	_, err := chromedp.CallBrowser(p.ctx, cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{
		Behavior: cdpbrowser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
	})
	p.must(err)
	p.pressItem(item)
	p.until(item+" is saved", func() bool {
		files, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil || len(files) != 1 || strings.HasSuffix(files[0], ".crdownload") {
			return false
		}
		name = filepath.Base(files[0])
		file, err = os.ReadFile(files[0])
		return err == nil && len(file) > 0
	})
	return name, file
}

// exported waits until the button and the status say what was done.
func (p *page) exported(what string) {
	p.t.Helper()
	p.button(what)
	p.untilJS(`Array.from(document.querySelectorAll("[role=status]")).some((s) => s.textContent === ` + quoted(what+".") + `)`)
}

const (
	itemPNG   = "Image PNG, 2400 × 1350"
	itemSVG   = "Image SVG"
	itemCSV   = "Figures CSV"
	itemTable = "Copy table for a spreadsheet"
	itemPrint = "Print or save as PDF A4"
)

// taken are results with the colours of their pictures at three points: the
// ground, the bar along the top, and the band of the score. NPS +45 lies
// between +20 and +50, which the picture has from 708.8 to 872 px; CSAT 82.1%
// between 75% and 85%, from 600 to 817.6, on an axis from 50%; CES 5.48 between
// 5 and 6, from 781.3 to 962.7.
var taken = []struct {
	link, theme, name    string
	band                 image.Point // in the middle of it, in px of the picture
	ground, accent, idle color.RGBA
}{
	{"/nps#v=1&mode=ratings&r=9-4-6-3-11-14-31-88-142-171-217&name=Returns&period=Q2+2025", "light", "nps-q2-2025-returns",
		image.Pt(790, 347), color.RGBA{255, 255, 255, 255}, color.RGBA{0x1d, 0x50, 0xc4, 255}, color.RGBA{0xe1, 0xe6, 0xea, 255}},
	{"/csat#v=1&s=942&n=1148", "dark", "csat",
		image.Pt(650, 347), color.RGBA{0x14, 0x19, 0x1f, 255}, color.RGBA{0x4c, 0xc4, 0xb4, 255}, color.RGBA{0x2d, 0x36, 0x3f, 255}},
	{"/ces#v=1&mode=ratings&r=9-14-31-58-131-204-137&name=%E5%AE%A2%E6%9C%8D", "light", "ces-客服",
		image.Pt(800, 347), color.RGBA{255, 255, 255, 255}, color.RGBA{0xa0, 0x4a, 0x00, 255}, color.RGBA{0xe1, 0xe6, 0xea, 255}},
}

// TestSavePNG: the picture has two pixels to one, the colours of the theme, its
// band where the score lies, and letters.
func TestSavePNG(t *testing.T) {
	for _, k := range taken {
		t.Run(k.name, func(t *testing.T) {
			p := newPage(t)
			p.prefers("prefers-color-scheme", k.theme)
			p.open(k.link)
			name, file := p.saved(itemPNG)
			p.exported("Image saved")
			if name != k.name+".png" {
				t.Errorf("the file is called %s", name)
			}
			picture, err := png.Decode(bytes.NewReader(file))
			if err != nil {
				t.Fatal(err)
			}
			if size := picture.Bounds().Size(); size != image.Pt(2400, 1350) {
				t.Fatalf("the picture is %v", size)
			}
			check := func(what string, at image.Point, want color.RGBA) {
				t.Helper()
				if got := color.RGBAModel.Convert(picture.At(2*at.X, 2*at.Y)); got != want {
					t.Errorf("%s at %v is %v, want %v", what, at, got, want)
				}
			}
			check("the ground", image.Pt(20, 650), k.ground)
			check("the bar", image.Pt(600, 4), k.accent)
			check("the band", k.band, k.accent)
			check("another band", image.Pt(200, 347), k.idle)
			// The score stands between 130 and 230 px: a fifth of that is ink.
			if n := inked(picture, image.Rect(110, 240, 560, 470), k.ground); n < 10000 || n > 60000 {
				t.Errorf("%d pixels of the score are not ground", n)
			}
			if n := inked(picture, image.Rect(110, 1210, 1200, 1240), k.ground); n < 500 {
				t.Errorf("%d pixels of the definition are not ground", n)
			}
		})
	}
}

// inked counts the pixels that are not the ground's.
func inked(picture image.Image, in image.Rectangle, ground color.RGBA) int {
	n := 0
	for y := in.Min.Y; y < in.Max.Y; y++ {
		for x := in.Min.X; x < in.Max.X; x++ {
			if color.RGBAModel.Convert(picture.At(x, y)) != ground {
				n++
			}
		}
	}
	return n
}

// TestSaveSVG: the file is well-formed, refers to nothing and shows what the
// page shows; drawn by the browser it is the PNG.
func TestSaveSVG(t *testing.T) {
	for _, k := range taken {
		t.Run(k.name, func(t *testing.T) {
			p := newPage(t)
			p.prefers("prefers-color-scheme", k.theme)
			p.open(k.link)
			name, file := p.saved(itemSVG)
			if name != k.name+".svg" {
				t.Errorf("the file is called %s", name)
			}
			said := written(t, file)
			for _, part := range []string{"score", "band", "margin", "low", "high", "responses", "definition"} {
				if want := eval[string](p, `document.querySelector('[data-result="`+part+`"]').textContent`); want == "" || !strings.Contains(said, want) {
					t.Errorf("no %s %q in %q", part, want, said)
				}
			}
			if today := eval[string](p, `new Date().toLocaleDateString("en-GB", {day: "numeric", month: "long", year: "numeric"})`); !strings.Contains(said, today) {
				t.Errorf("no date %s in %q", today, said)
			}
			for _, word := range []string{"href", "url(", "class=", "style", "<script", "@import"} {
				if bytes.Contains(file, []byte(word)) {
					t.Errorf("the file has %s", word)
				}
			}
		})
	}
}

// written is the text of an XML file.
func written(t *testing.T, file []byte) string {
	t.Helper()
	var said []string
	d := xml.NewDecoder(bytes.NewReader(file))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return strings.Join(said, "")
		}
		if err != nil {
			t.Fatal(err)
		}
		if text, ok := token.(xml.CharData); ok {
			said = append(said, string(text))
		}
		if end, ok := token.(xml.EndElement); ok && end.Name.Local == "text" {
			said = append(said, "\n")
		}
	}
}

// TestSaveCSV reads the file as any other program would: its figures are those
// of the page.
func TestSaveCSV(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&mode=ratings&r=9-4-6-3-11-14-31-8-4-7-2&name=%3DcmdM%C3%BCnchen%2C+%22Nord%22&period=-Q2&target=-12.5&level=99")
	name, file := p.saved(itemCSV)
	p.exported("Figures saved")
	if name != "nps-q2-cmdmünchen-nord.csv" {
		t.Errorf("the file is called %s", name)
	}
	if !bytes.HasPrefix(file, []byte("\xef\xbb\xbfFigure,Value,Unit\r\n")) {
		t.Fatalf("the file begins with %q", file[:30])
	}
	p.checkTable(readTable(t, string(file[3:]), ','))
}

// paste presses the keys for it, with the control in focus.
func (c *control) paste() {
	c.p.t.Helper()
	on[bool](c, `(this.focus(), true)`)
	call(c.p, input.DispatchKeyEvent, input.DispatchKeyEventParams{
		Type: input.DispatchKeyEventTypeRawKeyDown, Key: "v", Code: "KeyV", Modifiers: 2, Commands: []string{"paste"}, // 2 is Ctrl
	})
}

func readTable(t *testing.T, text string, comma rune) map[string]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes = comma, comma == '\t'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{}
	for _, row := range rows {
		values[row[0]] = row[1]
	}
	return values
}

// checkTable compares a table with the page that it is from, see TestSaveCSV.
func (p *page) checkTable(values map[string]string) {
	p.t.Helper()
	for row, part := range map[string]string{
		"Score": "score", "Low end of the interval": "low", "High end of the interval": "high", "Margin of error": "margin", "Responses": "responses",
	} {
		want := eval[string](p, `document.querySelector('[data-result="`+part+`"]').value`)
		if got, err := strconv.ParseFloat(values[row], 64); err != nil || values[row] != want {
			p.t.Errorf("%s is %q (%v), want %s", row, values[row], got, want)
		}
	}
	for row, want := range map[string]string{
		"Metric": "NPS", "Name": `'=cmdMünchen, "Nord"`, "Period": "'-Q2", "Confidence": "99", "Target": "-12.5",
		"Band": p.text(".tm-verdict"), "Definition": p.text(`[data-result="definition"]`),
		"Detractors, ratings 0–6": "78", "Passives, ratings 7–8": "12", "Promoters, ratings 9–10": "9", "Rating 0": "9", "Rating 10": "2",
		"Date": eval[string](p, `new Date(Date.now() - 60000 * new Date().getTimezoneOffset()).toISOString().slice(0, 10)`),
	} {
		if values[row] != want {
			p.t.Errorf("%s is %q, want %q", row, values[row], want)
		}
	}
}

// TestCopyTable pastes what was copied into a field: in both its forms it is
// the table of the file.
func TestCopyTable(t *testing.T) {
	check := func(before string) {
		t.Helper()
		p := newPage(t)
		if before != "" {
			p.before(before)
		}
		p.open("/nps#v=1&mode=ratings&r=9-4-6-3-11-14-31-8-4-7-2&name=%3DcmdM%C3%BCnchen%2C+%22Nord%22&period=-Q2&target=-12.5&level=99")
		p.pressItem(itemTable)
		p.exported("Table copied")
		p.do(`addEventListener("paste", (event) => {
			window.pasted = {plain: event.clipboardData.getData("text/plain"), html: event.clipboardData.getData("text/html")};
			event.preventDefault();
		})`)
		p.field("Name").paste()
		p.untilJS(`window.pasted`)
		p.checkTable(readTable(t, eval[string](p, `pasted.plain`), '\t'))
		var lines strings.Builder
		for _, row := range eval[[][]string](p, `Array.from(new DOMParser().parseFromString(pasted.html, "text/html").querySelectorAll("tr"),
			(row) => Array.from(row.cells, (cell) => cell.textContent))`) {
			lines.WriteString(strings.Join(row, "\t") + "\n")
		}
		p.checkTable(readTable(t, lines.String(), '\t'))
	}
	check("")
	// The old way, where there is no newer one.
	check(`delete window.ClipboardItem`)
}

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
