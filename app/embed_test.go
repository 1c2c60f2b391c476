//go:build !js

package app

import (
	"os"
	"regexp"
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"

	"trimetric/app/entry"
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

func embeddingFor(link string) *embedding {
	e := newEmbedding(calc.Metrics[0])
	e.open(link)
	return e
}

// TestEmbedLink: a link restores the builder, and whatever else it holds leaves
// the builder as it is.
func TestEmbedLink(t *testing.T) {
	check := func(link, want string) {
		t.Helper()
		got := embeddingFor(link).link()
		if got != want {
			t.Errorf("%s comes back as %q, want %q", link, got, want)
		}
		if again := embeddingFor(got).link(); again != got {
			t.Errorf("%s comes back as %s", got, again)
		}
	}
	same := func(link string) { t.Helper(); check("#"+link, link) }
	same("")
	same("v=1&metric=nps")
	same("v=1&metric=quiz&theme=dark&accent=0a6ed1")
	same("v=1&tabs=1&theme=light&accent=cc0000&s=942&n=1148&scale=7&from=5&level=99&industry=retail&share-results=1")
	same("v=1&mode=ratings")
	same("v=1&metric=nps&r=0-0-0-0-0-0-0-0-0-1-2")
	same("v=1&metric=ces")
	same("v=1&metric=ces&mode=totals&dir=down")
	same("v=1&metric=ces&sum=12&n=2")
	check("v=1&metric=ces&mode=ratings", "v=1&metric=ces")
	check("v=1&metric=nope&theme=pink&accent=red&tabs=yes&p=1&industry=nowhere&utm=x", "")
	check("v=1&metric=nps&p=1&pa=2&d=3&target=50&margin=2&rate=20&name=Shop&period=May&b.p=4&b.pa=5&b.d=6", "v=1&metric=nps&p=1&pa=2&d=3")
	check("v=1&accent=fff", "v=1&accent=ffffff") // it stands out on one of two
	check("v=1&accent=fff&theme=light", "v=1&theme=light")
}

// TestSnippets holds the code to the letter, and reads it as a browser does.
func TestSnippets(t *testing.T) {
	const site = "https://example.org/tools"
	check := func(link, kind, want string) {
		t.Helper()
		if got := strings.Join(embeddingFor(link).snippet(kind, site), "\n"); got != want {
			t.Errorf("%s, %s:\n%s\nwant\n%s", link, kind, got, want)
		}
	}
	check("metric=nps", "script", `<script async src="https://example.org/tools/embed.js"></script>
<trimetric-widget metric="nps"><a href="https://example.org/tools/nps">NPS calculator</a></trimetric-widget>`)
	check("metric=nps", "wordpress", "https://example.org/tools/nps")
	check("metric=quiz", "script", `<script async src="https://example.org/tools/embed.js"></script>
<trimetric-widget metric="quiz"><a href="https://example.org/tools/quiz">Which metric should you use?</a></trimetric-widget>`)
	check("metric=ces&tabs=1&accent=0a6ed1&r=1-2-3-4-5-6-7&share-results=1", "script", `<script async src="https://example.org/tools/embed.js"></script>
<trimetric-widget metric="ces" tabs accent="#0a6ed1" r="1-2-3-4-5-6-7" share-results><a href="https://example.org/tools/ces">CES calculator</a></trimetric-widget>`)
	check("metric=csat&theme=dark&s=1&n=2", "iframe", `<iframe src="https://example.org/tools/embed/csat?theme=dark&amp;s=1&amp;n=2"
  title="CSAT calculator" loading="lazy" width="100%" height="640"
  style="border:0;max-width:720px"></iframe>`)

	// Whatever an address holds stays in its attribute.
	for _, kind := range []string{"script", "iframe"} {
		code := strings.Join(newEmbedding(calc.MetricNPS).snippet(kind, `https://x/"><b>&amp;`), "")
		root, err := nethtml.Parse(strings.NewReader(code))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Data == "b" {
				t.Errorf("%s: an element has come out of %s", kind, code)
			}
			for _, a := range n.Attr {
				if (a.Key == "src" || a.Key == "href") && !strings.HasPrefix(a.Val, `https://x/"><b>&amp;/`) {
					t.Errorf("%s: %s is %s", kind, a.Key, a.Val)
				}
			}
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

// TestBuiltWeights: the page tells of the site it was built with.
func TestBuiltWeights(t *testing.T) {
	t.Cleanup(func() { built = Built{} })
	source, err := RenderBuilt("", embedPath, Built{Site: "https://example.org", Script: 1000, Frame: 15001, Program: 497704})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{">1 KB<", ">16 KB<", ">498 KB<", "https://example.org/embed.js"} {
		if !strings.Contains(source, want) {
			t.Errorf("it does not say %s", want)
		}
	}
	if strings.Contains(source, exampleSite) {
		t.Error("it gives an example in place of its address")
	}
}

// TestBuilderApplies: controls that were changed before the program ran.
func TestBuilderApplies(t *testing.T) {
	b := &builder{set: newEmbedding(calc.MetricCSAT)}
	for _, f := range []earlyField{
		{id: "metric-csat", value: "csat"}, {id: "metric-nps", value: "nps", checked: true}, {id: "look-dark", value: "dark", checked: true},
		{id: "tabs", value: "on", checked: true}, {id: "promoters", value: "1,200"}, {id: "industry", value: "retail"},
		{id: "mode-ratings", value: "ratings", checked: false}, {id: "level-99", value: "99", checked: true}, {id: "nowhere", value: "x", checked: true},
	} {
		b.apply(entry.ID(f.id), f.value, f.checked)
	}
	if got, want := b.set.link(), "v=1&metric=nps&tabs=1&theme=dark&p=1200&level=99&industry=retail"; got != want {
		t.Errorf("it is set to %s, want %s", got, want)
	}
}
