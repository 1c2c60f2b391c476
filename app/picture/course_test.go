package picture

import (
	"strconv"
	"strings"
	"testing"

	"trimetric/app/draw"
)

// courseOf is a course of so many panels, all of the same chart.
func courseOf(t *testing.T, panels int, says ...string) Course {
	t.Helper()
	last := nps(t).Of
	chart := draw.Trend{
		Label: "NPS over time: Q1 +20, Q2 +45.", Height: 148, Marker: draw.Diamond, Last: "+45", Target: "Target +50", Aim: 10,
		Rows: []draw.TrendRow{{Y: 100, Text: "+20"}},
		Runs: [][]draw.TrendDot{
			{{X: 25, Y: 100, Low: 120, High: 80, Bounded: true}, {X: 50, Y: 50, Low: 60, High: 40, Bounded: true}},
			{{X: 90, Y: 20, Low: 30, High: 10, Bounded: true}},
		},
		Notes: []draw.TrendNote{{X: 40, Text: "New menu"}}, Named: true, Ticks: []draw.Tick{{At: 50, Text: "Feb"}},
	}
	c := Course{Title: "NPS over time", Whose: "Returns, Q1 2025", Foot: []string{"NPS: defined."}, Date: "4 July 2025", Site: "trimetric.example"}
	for range panels {
		c.Panels = append(c.Panels, Panel{last, "+25 since Q1", says, chart})
	}
	return c
}

// TestCourse: the picture says all that it was given, is as high as it has
// panels, and has the chart where it belongs.
func TestCourse(t *testing.T) {
	svg := courseOf(t, 1, "Probably a real rise.").SVG()
	all := parse(t, svg)
	said := "\n" + strings.Join(texts(all), "\n") + "\n"
	for _, want := range []string{"NPS over time", "Returns, Q1 2025", "NPS", "+45", "+25 since Q1", "Probably a real rise.", "Target +50", "New menu", "Feb", "+20", "NPS: defined.", "4 July 2025", "trimetric.example"} {
		if !strings.Contains(said, "\n"+want+"\n") {
			t.Errorf("no line %q in %s", want, said)
		}
	}
	if title := all[1].says; title != "NPS over time. NPS over time: Q1 +20, Q2 +45." {
		t.Errorf("the title is %q", title)
	}
	if title := parse(t, courseOf(t, 2).SVG())[1].says; strings.Contains(title, "..") || strings.Count(title, "Q1 +20") != 2 {
		t.Errorf("the title of two panels is %q", title)
	}
	// The line goes from a quarter of the chart to its half, 100 and 50 px down:
	// the chart is 694 px wide and enlarged by 1.2, which is 578.33.
	if want := `d="M144.583 100L289.167 50" transform="translate(366 156) scale(1.2)"`; !strings.Contains(svg, want) {
		t.Errorf("no line %s in %s", want, svg)
	}
	height := func(panels int) int {
		h, err := strconv.Atoi(parse(t, courseOf(t, panels).SVG())[0].attr["height"])
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	if one, three := height(1), height(3); three-one != 2*222 {
		t.Errorf("one panel is %d px high, three are %d", one, three)
	}
}

// TestCourseLooks: all that a chart is made of has a look.
func TestCourseLooks(t *testing.T) {
	if bare := lookless(courseOf(t, 1).Panels[0].Chart.Node()); len(bare) > 0 {
		t.Errorf("%q have no look", bare)
	}
}

// TestWhole: a sentence that would not stand there to its end is left out, and
// all after it.
func TestWhole(t *testing.T) {
	check := func(want int, says ...string) {
		t.Helper()
		if got := whole(says, Type{Size: 14}); len(got) != want {
			t.Errorf("%d lines, want %d: %q", len(got), want, got)
		}
	}
	long := strings.Repeat("sentence ", 8) // of three lines
	check(0)
	check(1, "Short.")
	check(4, "Short.", long)
	check(3, long, long, "Short.")
}

// TestCourseAside: a score beside the line has its bar where its period is, and
// its interval.
func TestCourseAside(t *testing.T) {
	marks := func(c Course) int { return strings.Count(c.SVG(), "<line ") + strings.Count(c.SVG(), "<path ") }
	c := courseOf(t, 1)
	before := marks(c)
	c.Panels[0].Chart.Aside = []draw.TrendSpan{
		{TrendDot: draw.TrendDot{X: 50, Y: 40, Low: 60, High: 20, Bounded: true}, From: 25, To: 75},
		{TrendDot: draw.TrendDot{X: 50, Y: 40}, From: 25, To: 75},
	}
	if got := marks(c) - before; got != 3 {
		t.Errorf("two scores are drawn by %d marks, want two bars and an interval", got)
	}
}
