package picture

import (
	"math"
	"strings"
	"testing"

	"trimetric/app/draw"
	"trimetric/app/mark"
)

// TestClasses: every class in the drawings has a look, or none to have.
func TestClasses(t *testing.T) {
	if bare := lookless(append(nps(t).scale().Parts(), draw.Brand()...)...); len(bare) > 0 {
		t.Errorf("%q have no look", bare)
	}
}

// lookless are the classes without one.
func lookless(nodes ...*mark.Node) []string {
	const bare = " tm-chart__svg tm-chart__at tm-chart__text--idle "
	var list []string
	for _, n := range nodes {
		n.Each(func(name, value string) {
			for _, class := range strings.Fields(value) {
				if name == "class" && lookOf(class) == (look{}) && !strings.Contains(bare, " "+class+" ") {
					list = append(list, class)
				}
			}
		})
		list = append(list, lookless(n.Kids...)...)
	}
	return list
}

func TestNumber(t *testing.T) {
	check := func(text string, want float64) {
		t.Helper()
		if got := number(text); math.Abs(got-want) > 1e-12 {
			t.Errorf("%q is %v, want %v", text, got, want)
		}
	}
	check("", 0)
	check("12", 12)
	check("-3.5", -3.5)
	check("66.234", 66.234)
	check(".8", .8)
}
