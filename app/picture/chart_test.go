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
	bare := " tm-chart__svg tm-chart__at tm-chart__text--idle "
	var walk func(n *mark.Node)
	walk = func(n *mark.Node) {
		n.Each(func(name, value string) {
			for _, class := range strings.Fields(value) {
				if name == "class" && lookOf(class) == (look{}) && !strings.Contains(bare, " "+class+" ") {
					t.Errorf("%s has no look", class)
				}
			}
		})
		for _, k := range n.Kids {
			walk(k)
		}
	}
	for _, n := range append(nps(t).scale().Parts(), draw.Brand()...) {
		walk(n)
	}
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
