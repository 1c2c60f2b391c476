//go:build !js

package app

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"trimetric/calc"
)

func TestColours(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		c, ok := readColour(text)
		if got := c.hex(); ok != (want != "") || ok && got != want {
			t.Errorf("%q is %s, %v, want %s", text, got, ok, want)
		}
	}
	check("#0A6ED1", "#0a6ed1")
	check("0a6ed1", "#0a6ed1")
	check(" #c0F ", "#cc00ff")
	for _, bad := range []string{"", "#", "red", "#12", "#1234", "#12345", "#1234567", "#12345g", "rgb(1,2,3)", `"><script`, "##fff", "#ﬀﬀ"} {
		check(bad, "")
	}
}

// TestContrast: the figures follow from the W3C's definition, worked out by
// another program, and cut. One that falls short of 3 does not read as 3.
func TestContrast(t *testing.T) {
	check := func(a, b, want string) {
		t.Helper()
		x, _ := readColour(a)
		y, _ := readColour(b)
		if got := contrastText(contrast(x, y)); got != want {
			t.Errorf("%s on %s: %s, want %s", a, b, got, want)
		}
		if contrast(x, y) != contrast(y, x) {
			t.Errorf("%s on %s is another than %[2]s on %[1]s", a, b)
		}
	}
	check("#000000", "#ffffff", "21:1")
	check("#ffffff", "#ffffff", "1:1")
	check("#767676", "#ffffff", "4.54:1")
	check("#777777", "#ffffff", "4.47:1")
	check("#949494", "#ffffff", "3.03:1")
	check("#959595", "#ffffff", "2.99:1") // 2.995
	check("#ff0000", "#ffffff", "3.99:1") // 3.998
	check("#0000ff", "#ffffff", "8.59:1")
	check("#ffff00", "#ffffff", "1.07:1")
}

// TestSurfaces: contrast is reckoned against the colours that the widget has.
func TestSurfaces(t *testing.T) {
	css, err := os.ReadFile("../static/css/00-tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`--tm-surface: (#\w+);`).FindAllStringSubmatch(string(css), -1)
	want := []string{surface["light"].hex(), surface["dark"].hex(), surface["dark"].hex()}
	for i, w := range want {
		if len(found) != len(want) || found[i][1] != w {
			t.Fatalf("the surfaces are %q, want %q", found, want)
		}
	}
}

// TestRefusedAccent: a colour is left out where it stands out on no background
// that readers see, and nowhere else.
func TestRefusedAccent(t *testing.T) {
	check := func(accent, theme, refusing string, kept bool) {
		t.Helper()
		e := newEmbedding(calc.MetricNPS)
		e.accent, e.theme = accent, theme
		if got := strings.Join(e.refusing(), " "); got != refusing {
			t.Errorf("%s, %s: %q refuse it, want %q", accent, theme, got, refusing)
		}
		if got := strings.Contains(query(e.settings()), "accent="); got != kept {
			t.Errorf("%s, %s: it is in the code: %v", accent, theme, got)
		}
	}
	check("#808080", "auto", "", true) // 3.9 and 4.4
	check("#ffff00", "auto", "light", true)
	check("#ffff00", "light", "light", false)
	check("#ffff00", "dark", "", true)
	check("#000080", "auto", "dark", true)
	check("#000080", "dark", "dark", false)
	check("nothing", "auto", "", false)
}
