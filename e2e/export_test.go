//go:build e2e

package e2e

import (
	"bytes"
	"encoding/xml"
	"image"
	"image/color"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
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
