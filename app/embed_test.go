//go:build !js

package app

import (
	"strings"
	"testing"

	nethtml "golang.org/x/net/html"

	"trimetric/app/entry"
	"trimetric/calc"
)

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
	check("v=1&metric=quiz&tabs=1&level=99&industry=retail&share-results=1", "v=1&metric=quiz")
}

// TestSnippets holds the code to the letter.
func TestSnippets(t *testing.T) {
	const site = "https://example.org/tools"
	check := func(link, kind, want string) {
		t.Helper()
		if got := strings.Join(embeddingFor(link).snippet(kind, site), "\n"); got != want {
			t.Errorf("%s, %s:\n%s\nwant\n%s", link, kind, got, want)
		}
	}
	const script = `<script async src="https://example.org/tools/embed.js" referrerpolicy="no-referrer"></script>` + "\n<trimetric-widget "
	const foot = " + clamp(0px,(387px - 100%)*99,1px)*34"
	check("metric=nps", "script", script+`metric="nps" style="display:block;box-sizing:border-box;height:0;padding-bottom:calc(448px`+
		` + clamp(0px,(640px - 100%)*99,1px)*9 + clamp(0px,(440px - 100%)*99,1px)*-31`+foot+`)">`+
		`<a href="https://example.org/tools/nps" rel="noreferrer">NPS calculator</a></trimetric-widget>`)
	check("metric=nps", "wordpress", "https://example.org/tools/nps")
	check("metric=ces&tabs=1&accent=0a6ed1&r=1-2-3-4-5-6-7&share-results=1", "script", script+
		`metric="ces" tabs accent="#0a6ed1" r="1-2-3-4-5-6-7" share-results style="display:block;box-sizing:border-box;height:0;padding-bottom:calc(512px`+
		` + clamp(0px,(519px - 100%)*99,1px)*3 + clamp(0px,(502px - 100%)*99,1px)*18 + clamp(0px,(440px - 100%)*99,1px)*107`+
		` + clamp(0px,(332px - 100%)*99,1px)*20 + clamp(0px,(604px - 100%)*99,1px)*34 + clamp(0px,(489px - 100%)*99,1px)*18)">`+
		`<a href="https://example.org/tools/ces" rel="noreferrer">CES calculator</a></trimetric-widget>`)
	check("metric=csat&theme=dark&s=1&n=2", "iframe", `<div style="container-type:inline-size;max-width:720px"><iframe src="https://example.org/tools/embed/csat?theme=dark&amp;s=1&amp;n=2"
  title="CSAT calculator" loading="lazy" referrerpolicy="no-referrer" width="100%" height="750"
  style="width:100%;height:clamp(660px,(440px - 100cqw)*999,750px);border:0"></iframe></div>`)

	check("metric=nps&tabs=1&accent=c00&mode=ratings", "iframe", `<div style="container-type:inline-size;max-width:720px"><iframe src="https://example.org/tools/embed/nps?tabs=1&amp;accent=%23cc0000&amp;mode=ratings"
  title="NPS calculator" loading="lazy" referrerpolicy="no-referrer" width="100%" height="979"
  style="width:100%;height:clamp(809px,(440px - 100cqw)*999,979px);border:0"></iframe></div>`)
}

// TestSnippetsEscape: whatever an address holds stays in its attribute.
func TestSnippetsEscape(t *testing.T) {
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

// TestPreviewTheme: a widget that follows its reader follows the paper it is
// shown on, and is still code for one that follows.
func TestPreviewTheme(t *testing.T) {
	check := func(link, paper, want string) {
		t.Helper()
		e := embeddingFor(link)
		e.paper = paper
		if got := e.preview(); got != want || e.link() != link {
			t.Errorf("%s on %s paper: %s, want %s; the link is %s", link, paper, got, want, e.link())
		}
	}
	check("", "light", "?theme=light")
	check("v=1&metric=nps", "dark", "?theme=dark")
	check("v=1&theme=light", "dark", "?theme=light")
}

// TestEmbedFromCalculator: what a widget can hold of a calculator goes along
// to the builder, and comes out of it as it is there.
func TestEmbedFromCalculator(t *testing.T) {
	check := func(m calc.Metric, link, want string) {
		t.Helper()
		got := embedLink(entry.FromLink(m, link))
		if got != "/embed#v=1&"+want {
			t.Errorf("%s leads to %s, want %s", link, got, want)
		}
		e := embeddingFor(got[len("/embed"):])
		if have := query(e.settings()); have != "" && have[1:] != strings.TrimPrefix(strings.TrimPrefix(want, "metric="+string(m)), "&") || e.frame != string(m) {
			t.Errorf("%s makes a widget of %s, %s", got, e.frame, have)
		}
	}
	check(calc.MetricNPS, "", "metric=nps")
	check(calc.MetricCSAT, "v=1", "metric=csat")
	check(calc.MetricCES, "v=1", "metric=ces") // nobody has chosen the totals
	check(calc.MetricNPS, "v=1&p=388&pa=230&d=112&level=99&industry=retail&target=50&margin=3&name=Shop&b.p=1", "metric=nps&p=388&pa=230&d=112&level=99&industry=retail")
	check(calc.MetricNPS, "v=1&mode=ratings&r=0-0-0-0-0-0-0-0-0-1-2", "metric=nps&r=0-0-0-0-0-0-0-0-0-1-2")
	check(calc.MetricCSAT, "v=1&mode=ratings&scale=7&from=5", "metric=csat&mode=ratings&scale=7&from=5")
	check(calc.MetricCES, "v=1&sum=12&n=2&dir=down", "metric=ces&sum=12&n=2&dir=down")
	check(calc.MetricCSAT, "v=1&mode=paste&scale=10", "metric=csat&scale=10")
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
