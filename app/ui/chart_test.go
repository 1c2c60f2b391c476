package ui

import (
	"fmt"
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/draw"
)

// nps is a scale of two bands with a score in the second, 60 percent along.
func nps() *Scale {
	return &Scale{Of: draw.Scale{
		Label: "NPS +20",
		Axis: draw.Axis{
			Bands: []draw.Band{{Name: "Needs work", From: 0, To: 50}, {Name: "Good", From: 50, To: 100}},
			Ticks: []draw.Tick{{At: 0, Text: "−100"}, {At: 25}, {At: 100, Text: "+100"}},
		},
		Active: 2, Score: "+20", At: 60, Interval: draw.Span{From: 55, To: 65}, Marker: draw.Diamond,
		Target: "Target +50", TargetAt: 75,
	}}
}

func TestScale(t *testing.T) {
	t.Run("fills the band of the score alone", func(t *testing.T) {
		doc := apptest.Render(t, nps())
		on := doc.Find(".tm-chart__band--on")
		if len(on) != 1 || on[0].Attr("x") != "50%" || on[0].Attr("width") != "50%" {
			t.Errorf("%d bands are on, want the one from 50%%", len(on))
		}
		if got := doc.First(".tm-chart__text--strong").Text(); got != "Good" {
			t.Errorf("strong name is %q, want Good", got)
		}
	})
	t.Run("puts marker, whisker and target where they belong", func(t *testing.T) {
		doc := apptest.Render(t, nps())
		if got := doc.First(".tm-chart__at").Attr("x"); got != "60%" {
			t.Errorf("marker is at %s, want 60%%", got)
		}
		whisker := doc.First("rect.tm-chart__interval")
		if x, w := whisker.Attr("x"), whisker.Attr("width"); x != "55%" || w != "10%" {
			t.Errorf("whisker is at %s, %s wide, want 55%%, 10%%", x, w)
		}
		if got := doc.First(".tm-chart__target").Attr("x1"); got != "75%" {
			t.Errorf("target is at %s, want 75%%", got)
		}
	})
	t.Run("withholds the band", func(t *testing.T) {
		s := nps()
		s.Of.Active = 0
		if n := len(apptest.Render(t, s).Find(".tm-chart__band--on")); n != 0 {
			t.Errorf("%d bands are on, want none", n)
		}
	})
	t.Run("is less high, and bare, without a score", func(t *testing.T) {
		s := nps()
		s.Of.Score = ""
		doc := apptest.Render(t, s)
		if got := doc.First("[role=img]").Attr("height"); got != "66" {
			t.Errorf("height is %s, want 66", got)
		}
		if doc.First(".tm-chart__point").Exists() || doc.First(".tm-chart__target").Exists() {
			t.Error("an empty scale has a marker or a target")
		}
		if n := len(doc.Find(".tm-chart__band")); n != 2 {
			t.Errorf("%d bands, want 2", n)
		}
	})
	t.Run("draws no whisker without an interval", func(t *testing.T) {
		s := nps()
		s.Of.Interval = draw.Span{}
		doc := apptest.Render(t, s)
		if doc.First(".tm-chart__interval").Exists() || !doc.First(".tm-chart__point").Exists() {
			t.Error("want a marker without a whisker")
		}
	})
}

// TestTargetLabel checks that the label is inside the chart and clear of the
// score, which is 20 px high or less around its own place.
func TestTargetLabel(t *testing.T) {
	check := func(score, target float64, anchor, y string) {
		t.Helper()
		s := nps()
		s.Of.At, s.Of.TargetAt = score, target
		for _, text := range apptest.Render(t, s).Find("text") {
			if text.Text() != s.Of.Target {
				continue
			}
			if a, h := text.Attr("text-anchor"), text.Attr("y"); a != anchor || h != y {
				t.Errorf("score %v, target %v: label is %s at %s, want %s at %s", score, target, a, h, anchor, y)
			}
			return
		}
		t.Errorf("score %v, target %v: no label", score, target)
	}
	check(60, 75, "start", "16")  // the usual case: to the right
	check(20, 95, "end", "16")    // no room at the right
	check(80, 95, "end", "-8")    // nor at the left, where the score is
	check(80, 75, "end", "16")    // the score at the right takes its room
	check(15, 10, "start", "-8")  // and there is none at the left
	check(74, 75, "start", "-8")  // on top of one another
	check(0, 10, "start", "-8")   // the score's number leans to the right
	check(40, 10, "start", "16")  // far enough away
	check(100, 50, "start", "16") // far away at the right
}

func TestDistribution(t *testing.T) {
	doc := apptest.Render(t, &Distribution{Label: "x", Groups: []AnswerGroup{
		{Against, "Detractors", "0–6", "10.0%", "10", []Part{{0, "0"}, {3, "5"}, {7, "6"}}},
		{Neutral, "Passives", "7–8", "30.0%", "30", []Part{{5, "7"}, {25, "8"}}},
		{For, "Promoters", "9–10", "60.0%", "60", []Part{{60, "10"}}},
	}})
	doc.Sound(t)
	var bars, digits []string
	for _, b := range doc.Find("rect.tm-chart__part") {
		bars = append(bars, b.Attr("x")+"+"+b.Attr("width"))
	}
	for _, d := range doc.Find("text") {
		s := d.Text()
		if strings.Contains(d.Attr("class"), "--idle") {
			s += " when wide"
		}
		digits = append(digits, s)
	}
	// Each part starts where the last one ended; an empty one is left out.
	if got := fmt.Sprint(bars); got != "[0%+3% 3%+7% 10%+5% 15%+25% 40%+60%]" {
		t.Errorf("bars are %s", got)
	}
	// 3% is too narrow for a digit, 5% on a narrow chart.
	if got := strings.Join(digits, ", "); got != "6, 7 when wide, 8, 10" {
		t.Errorf("digits are %s", got)
	}
	if got := doc.First(".tm-chart__hatch").Attr("x1"); got != "40%" {
		t.Errorf("hatching starts at %s, want 40%%", got)
	}
	if got := doc.Find(".tm-legend__item")[2].Text(); got != "Promoters 9–10 60.0% 60" {
		t.Errorf("legend says %q", got)
	}
}

func TestStrips(t *testing.T) {
	s := &Strips{
		You: "You +38", At: 59, Interval: draw.Span{From: 53, To: 66}, Ticks: []draw.Tick{{At: 50, Text: "0"}},
		Rows: []Strip{
			{"Retail", "+34 to +54", "Inside", "Retail: +34 to +54", draw.Span{From: 55, To: 80}, true},
			{"Telecom", "+17", "Above", "Telecom: +17", draw.Span{From: 33.75, To: 33.75}, false},
		},
	}
	doc := apptest.Render(t, s)
	doc.Sound(t)
	if n := len(doc.Find(".tm-chart__column")); n != 2 {
		t.Errorf("the interval runs through %d rows, want 2", n)
	}
	// The needle crosses the first range, which makes room for it.
	if n := len(doc.Find(".tm-chart__halo")); n != 1 {
		t.Errorf("%d gaps for the needle, want 1", n)
	}
	rows := doc.Find(".tm-strip")
	if got := rows[0].Attr("class"); got != "tm-strip tm-strip--own" {
		t.Errorf("own row has the class %q", got)
	}
	// A single published figure is a tick of fixed width, not a range.
	if bar := rows[1].First(".tm-chart__range"); bar.Attr("x") != "33.75%" || bar.Attr("width") != "4" {
		t.Errorf("single figure is at %s, %s wide", bar.Attr("x"), bar.Attr("width"))
	}
	bare := &Strips{Rows: s.Rows, Ticks: s.Ticks}
	if doc := apptest.Render(t, bare); doc.First(".tm-chart__needle").Exists() || doc.First(".tm-chart__column").Exists() {
		t.Error("there is a needle or a column without a score")
	}
}

func TestVersus(t *testing.T) {
	doc := apptest.Render(t, &Versus{
		Label: "x", Marker: draw.Circle, Ticks: []draw.Tick{{At: 0, Text: "0"}},
		Earlier: Period{"Q1", "+29", 49, draw.Span{From: 39, To: 59}},
		Current: Period{"Q2", "+38", 63, draw.Span{From: 54, To: 72}},
	})
	doc.Sound(t)
	if before, now := doc.First("rect.tm-chart__before").Attr("x"), doc.First("rect.tm-chart__interval").Attr("x"); before != "39%" || now != "54%" {
		t.Errorf("intervals start at %s and %s, want 39%% and 54%%", before, now)
	}
	if n := len(doc.Find(".tm-chart__hollow")); n != 1 {
		t.Errorf("%d hollow markers, want 1", n)
	}
}

// TestStripDetails says more of each row, and leaves strips without details as
// they are.
func TestStripDetails(t *testing.T) {
	rows := []Strip{{Name: "Retail", Reading: "Inside", Label: "Retail"}, {Name: "Ours", Label: "Ours"}}
	doc := apptest.Render(t, &Strips{Rows: rows, Details: []StripDetails{
		{Under: "Your industry", Gap: "0.1 above the bottom", Asked: "2023", Compares: "No", Source: "XM", URL: "https://example.org/"},
		{Asked: "Yours"},
	}})
	doc.Sound(t)
	strips := doc.Find(".tm-strip")
	if got := strips[0].Text(); got != "Retail Your industry Inside 0.1 above the bottom 2023 No XM" {
		t.Errorf("the first row says %q", got)
	}
	if a := strips[0].First("a"); a.Attr("href") != "https://example.org/" || a.Attr("rel") != "noopener" {
		t.Errorf("its source leads to %q", a.Attr("href"))
	}
	if got := strips[1].Text(); got != "Ours Yours" || strips[1].First("a").Exists() {
		t.Errorf("the second row says %q", got)
	}
	// The drawing is read out where the texts around it do not say it all.
	if plot := strips[0].First(".tm-strips__plot"); plot.Attr("aria-hidden") == "" || plot.Attr("role") != "" {
		t.Error("the row is read out twice")
	}
	if plot := apptest.Render(t, &Strips{Rows: rows}).First(".tm-strip").First(".tm-strips__plot"); plot.Attr("aria-label") != "Retail" {
		t.Error("the row of plain strips is not read out")
	}
	if plain := apptest.Render(t, &Strips{Rows: rows}); plain.First(".tm-strip__facts").Exists() || plain.First(".tm-chart--full").Exists() {
		t.Error("strips without details show some")
	}
}
