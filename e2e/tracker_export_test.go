//go:build e2e

package e2e

import (
	"bytes"
	"encoding/csv"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
)

const itemWidePNG = "Image PNG, 2400 px wide"

// TestTrackerPNG: the picture is 2400 px wide, in the colours chosen, with a
// segment of its bar for each metric, the ribbons and the words.
func TestTrackerPNG(t *testing.T) {
	p := newPage(t)
	p.prefers("prefers-color-scheme", "light")
	p.open("/tracker")
	p.tracks(threeMonths)
	check := func(ground, csat, nps, ces color.RGBA) {
		t.Helper()
		name, file := p.saved(itemWidePNG)
		p.exported("Image saved")
		if !strings.HasPrefix(name, "tracker-20") || !strings.HasSuffix(name, ".png") {
			t.Errorf("the file is called %s", name)
		}
		picture, err := png.Decode(bytes.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		if size := picture.Bounds().Size(); size.X != 2400 || size.Y < 1800 || size.Y > 2100 {
			t.Errorf("the picture is %v", size)
		}
		for at, want := range map[image.Point]color.RGBA{{10, 1000}: ground, {400, 8}: csat, {1200, 8}: nps, {2000, 8}: ces} {
			if got := color.RGBAModel.Convert(picture.At(at.X, at.Y)); got != want {
				t.Errorf("at %v it is %v, want %v", at, got, want)
			}
		}
		// The charts stand from 366 to 1060 px, the words at their left. Of CES
		// there is one score, without a ribbon.
		for i, least := range []int{14000, 14000, 3000} {
			top := 2 * (156 + 222*i)
			if n := inked(picture, image.Rect(1600, top, 2000, top+360), ground); n < least {
				t.Errorf("%d pixels of chart %d are not ground", n, i)
			}
			if n := inked(picture, image.Rect(112, top, 592, top+200), ground); n < 3000 {
				t.Errorf("%d pixels beside chart %d are not ground", n, i)
			}
		}
	}
	check(color.RGBA{255, 255, 255, 255}, color.RGBA{0, 0x73, 0x6a, 255}, color.RGBA{0x1d, 0x50, 0xc4, 255}, color.RGBA{0xa0, 0x4a, 0, 255})
	p.press("Export")
	p.control("menuitemradio", "Dark").press()
	p.key("Escape")
	check(color.RGBA{0x14, 0x19, 0x1f, 255}, color.RGBA{0x4c, 0xc4, 0xb4, 255}, color.RGBA{0x8d, 0xb2, 0xff, 255}, color.RGBA{0xf0, 0xa0, 0x50, 255})
}

// TestTrackerSVG: the file refers to nothing and says what the page says, with
// definitions and the date.
func TestTrackerSVG(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(threeMonths)
	p.until("the chart", func() bool { return strings.Contains(p.text(".tm-trend[data-metric=csat]"), "80.5") })
	_, file := p.saved(itemSVG)
	said := strings.ReplaceAll(written(t, file), "\n", " ")
	wants := []string{
		"CSAT, NPS and CES over time", "All channels, Jan 2025 to Jun 2025", "Satisfied is 4 or 5.", "Promoters 9–10", "80.5%", "+29",
		eval[string](p, `new Date().toLocaleDateString("en-GB", {day: "numeric", month: "long", year: "numeric"})`),
	}
	for _, metric := range []string{"csat", "nps", "ces"} {
		wants = append(wants, eval[string](p, `document.querySelector(".tm-trend[data-metric=`+metric+`] .tm-trend__since").textContent`),
			eval[string](p, `document.querySelector(".tm-trend[data-metric=`+metric+`] .tm-trend__says").textContent`))
	}
	for _, want := range wants {
		if want == "" || !strings.Contains(said, want) {
			t.Errorf("no %q in %q", want, said)
		}
	}
	for _, word := range []string{"href", "url(", "class=", "style", "<script", "NaN", "%\" "} {
		if bytes.Contains(file, []byte(word)) {
			t.Errorf("the file has %s", word)
		}
	}
}

// TestTrackerData takes the scores away as a file and as a table: no cell starts
// a formula.
func TestTrackerData(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks([]string{stored(1, "nps", "v=1&p=6&pa=3&d=1", "=cmd|München", "Wave 3", "2025-04-01", "2025-06-30")})
	p.lists("Wave 3 NPS +50")
	_, file := p.saved(itemCSV)
	p.exported("Figures saved")
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(file, []byte("\xef\xbb\xbf")))).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	if got := strings.Join(rows[1][:7], "|"); got != "Wave 3|2025-04-01|2025-06-30|NPS|'=cmd|München|10|50" {
		t.Errorf("the row is %s", got)
	}
	p.do(`navigator.clipboard.write = async ([item]) => { window.copied = await (await item.getType("text/plain")).text() }`)
	p.pressItem(itemTable)
	p.exported("Table copied")
	if got := eval[string](p, `copied.split("\n")[1].split("\t").slice(0, 7).join("|")`); got != strings.Join(rows[1][:7], "|") {
		t.Errorf("copied is %q", got)
	}
}
