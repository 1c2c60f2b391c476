//go:build !js

package picture

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"trimetric/static"
)

func sheet(t *testing.T, name string) string {
	t.Helper()
	css, err := static.Files.ReadFile("css/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(css)
}

// TestColours reads the tokens that pages are painted with. Dark stands twice
// in the sheet.
func TestColours(t *testing.T) {
	css := sheet(t, "00-tokens.css")
	for role, c := range colours {
		if Role(role) == None || Role(role) == Accent {
			continue
		}
		var got []string
		for _, m := range regexp.MustCompile(`--tm-`+c.token+`: (#\w+);`).FindAllStringSubmatch(css, -1) {
			got = append(got, m[1])
		}
		if want := c.light + " " + c.dark + " " + c.dark; strings.Join(got, " ") != want {
			t.Errorf("%s is %v in the style sheet, want %s", c.token, got, want)
		}
	}
	if !strings.Contains(css, "--tm-font: "+font+";") {
		t.Errorf("the style sheet has another font than %s", font)
	}
}

// unfilled are classes of lines, which have no ground to fill, and of what is
// filled by another class; thin are those with the width that a stroke has
// without one.
var (
	unfilled = []string{"tm-chart__part", "tm-chart__digit", "tm-chart__grid", "tm-trend__note"}
	thin     = []string{"tm-chart__tick", "tm-chart__grid", "tm-trend__note"}
)

// TestLooks compares every look with the rule of its class.
func TestLooks(t *testing.T) {
	css := sheet(t, "20-shell.css") + sheet(t, "31-fields.css") + sheet(t, "42-charts.css") + sheet(t, "69-tracker.css")
	for _, l := range looks[1:] {
		rule := rules(css, l.class)
		if rule == "" {
			t.Errorf("%s has no rule", l.class)
		}
		has := func(want string, there bool) {
			t.Helper()
			if strings.Contains(rule, want) != there {
				t.Errorf("%s: %q is there: %v, in %s", l.class, want, !there, rule)
			}
		}
		has("fill: var(--tm-"+colours[l.fill].token+");", l.fill != None)
		// The ground of a picture is the surface, that of a page is another.
		has("stroke: var(--tm-"+colours[l.stroke].token+");", l.stroke != None && (l.fill == None || !strings.HasPrefix(l.class, "tm-brand__")))
		has("fill: none;", l.fill == None && !strings.HasPrefix(l.class, "tm-chart__t") && !slices.Contains(unfilled, l.class))
		has("opacity: .7;", l.opacity == .7)
		has("opacity: .15;", l.opacity == .15)
		has("stroke-dasharray: 3 3;", l.dash == 3)
		has("stroke-dasharray: 2 2;", l.dash == 2)
		has("600", l.bold)
		for px, length := range map[string]float64{"1": 1, "1.2": 1.2, "1.5": 1.5, "2": 2, "2.25": 2.25, "5": 5} {
			has("stroke-width: "+px+";", l.width == length && !slices.Contains(thin, l.class))
		}
		for px, size := range map[string]float64{"12px": 12, "13px": 13, "15px": 15} {
			has(px, l.size == size)
		}
	}
}

// rules is what a sheet declares for a class by itself or in a list.
func rules(css, class string) string {
	var all string
	for _, m := range regexp.MustCompile(`(?m)^([^{}\n]*) \{([^}]*)\}`).FindAllStringSubmatch(css, -1) {
		for _, selector := range strings.Split(m[1], ", ") {
			if selector == "."+class {
				all += m[2]
			}
		}
	}
	return all
}
