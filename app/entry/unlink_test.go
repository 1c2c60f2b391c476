package entry

import (
	"slices"
	"strings"
	"testing"

	"trimetric/calc"
)

func TestFromLink(t *testing.T) {
	// A link, what it comes to in canonical form, and what it could not say.
	check := func(m calc.Metric, fragment, want string, unread ...ID) {
		t.Helper()
		f := FromLink(m, fragment)
		if got := f.Link(); got != want || !slices.Equal(f.Unread, unread) {
			t.Errorf("%s %s\nis   %s unread %q,\nwant %s unread %q", m, fragment, got, f.Unread, want, unread)
		}
	}
	// A link as somebody else may write it, defaults and all.
	check(calc.MetricNPS, "#v=1&mode=totals&p=388&pa=230&d=112&level=95&industry=retail&target=50",
		"v=1&p=388&pa=230&d=112&industry=retail&target=50")
	// Any order; unknown keys and other metrics' keys are dropped.
	check(calc.MetricCSAT, "n=10&x=1&s=5&utm_source=mail&p=3&sum=9&dir=down&=&&n&v=1", "v=1&s=5&n=10")
	check(calc.MetricCSAT, "#", "v=1")
	check(calc.MetricCSAT, "", "v=1")
	// A later version's links are read as far as they are known.
	check(calc.MetricCSAT, "v=2&s=5&n=10&new=1", "v=1&s=5&n=10")
	check(calc.MetricCSAT, "v=&s=5&n=10", "v=1&s=5&n=10")
	// The first of two equal keys counts, even one that is no good.
	check(calc.MetricCSAT, "s=5&s=6&n=10", "v=1&s=5&n=10")
	check(calc.MetricCSAT, "s=x&s=6&n=10", "v=1&n=10", "satisfied")
	check(calc.MetricCSAT, "s=%zz&s=6&n=10", "v=1&n=10", "satisfied")
	// A value that cannot be used leaves its field empty, and says so.
	check(calc.MetricNPS, "p=-1&pa=1.5&d=1000000000001", "v=1", "promoters", "passives", "detractors")
	check(calc.MetricCSAT, "s=&n=10", "v=1&n=10", "satisfied")
	check(calc.MetricCSAT, "s&n=10", "v=1&n=10", "satisfied")
	check(calc.MetricCSAT, "target=x&margin=1.234&expect=&rate=%&population=-5&b.n=two",
		"v=1", "b-all", "target", "margin", "expect", "rate", "population")
	check(calc.MetricCSAT, "mode=ratings&r=1-x--4-5", "v=1&mode=ratings&r=1-0-0-4-5", "r2", "r3")
	check(calc.MetricCSAT, "mode=ratings&r=1-2-3-4", "v=1&mode=ratings", "r1", "r2", "r3", "r4", "r5")
	check(calc.MetricCSAT, "mode=ratings&r=%", "v=1&mode=ratings", "r1", "r2", "r3", "r4", "r5")
	check(calc.MetricCSAT, "mode=ratings&r=1-2-3-4-5&scale=7", "v=1&mode=ratings&scale=7",
		"r1", "r2", "r3", "r4", "r5", "r6", "r7")
	check(calc.MetricCSAT, "b.mode=ratings&b.r=1-2-3-4-x", "v=1&b.mode=ratings&b.r=1-2-3-4-0", "b-r5")
	// Counts per rating need no mode to be seen; totals beside them win.
	check(calc.MetricCSAT, "r=1-2-3-4-5", "v=1&mode=ratings&r=1-2-3-4-5")
	check(calc.MetricCSAT, "s=5&n=10&r=1-2-3-4-5", "v=1&s=5&n=10")
	// A choice that is not on offer is the default.
	check(calc.MetricCSAT, "scale=10&from=11&level=94&industry=grocery&mode=paste", "v=1&scale=10")
	check(calc.MetricCSAT, "scale=0&from=1&level=x&industry=&dir=up", "v=1")
	check(calc.MetricCSAT, "from=5&scale=7", "v=1&scale=7&from=5") // whatever the order
	check(calc.MetricNPS, "scale=5&from=3&dir=down", "v=1")
	check(calc.MetricCES, "scale=10&dir=left", "v=1")
	check(calc.MetricCES, "scale=5&dir=down&from=3", "v=1&scale=5&dir=down")
	check(calc.MetricNPS, "industry=gro%63ery&level=9%30", "v=1&level=90&industry=grocery")
	// Escapes in either case; a plus is a space, as mail programs write it.
	check(calc.MetricCSAT, "name=a%c3%bc+b%2B&period=%20", "v=1&name=a%C3%BC%20b%2B&period=%20")
	check(calc.MetricNPS, "target=+50&s=1", "v=1&target=50")
	// Texts that are no label are dropped; a label may be missing.
	check(calc.MetricCSAT, "name=%00&period=a%0Ab&b.name=%ff&b.period=%4", "v=1")
	check(calc.MetricCSAT, "name="+strings.Repeat("x", 201)+"&period="+strings.Repeat("x", 200),
		"v=1&period="+strings.Repeat("x", 200))
	check(calc.MetricCSAT, "s="+strings.Repeat("1", 300)+"&n=1", "v=1&n=1", "satisfied")
	// Figures stay as they are in the link, though they do not fit together.
	check(calc.MetricCSAT, "s=10&n=5&target=300", "v=1&s=10&n=5&target=300")
	// CES compares counts per rating unless the link brings totals.
	check(calc.MetricCES, "b.sum=8&b.n=2", "v=1&b.sum=8&b.n=2")
}

// TestFromLinkDefinition looks at what a link says about the definition itself.
func TestFromLinkDefinition(t *testing.T) {
	check := func(m calc.Metric, fragment string, want calc.Definition, level calc.Level) {
		t.Helper()
		f := FromLink(m, fragment)
		if f.Def != want || f.Level != level || f.Example {
			t.Errorf("%s is %+v at %d, want %+v at %d", fragment, f.Def, f.Level, want, level)
		}
	}
	check(calc.MetricCSAT, "v=1", calc.Definition{Metric: "csat", Scale: calc.Scale5, From: 4}, 95)
	check(calc.MetricCSAT, "scale=7&level=90", calc.Definition{Metric: "csat", Scale: calc.Scale7, From: 6}, 90)
	check(calc.MetricCSAT, "scale=10&from=2&level=99", calc.Definition{Metric: "csat", Scale: calc.Scale10, From: 2}, 99)
	check(calc.MetricNPS, "v=1&dir=down", calc.Definition{Metric: "nps", Scale: calc.Scale0to10}, 95)
	check(calc.MetricCES, "dir=down", calc.Definition{Metric: "ces", Scale: calc.Scale7, LowIsEasy: true}, 95)
	check(calc.MetricCES, "scale=5&dir=up", calc.Definition{Metric: "ces", Scale: calc.Scale5}, 95)
}

// TestUnreadIsForgotten: once the reader types, the link is past.
func TestUnreadIsForgotten(t *testing.T) {
	f := FromLink(calc.MetricCSAT, "s=x&n=y&target=z")
	f.TypedOver("all")
	if !slices.Equal(f.Unread, []ID{"satisfied", "target"}) {
		t.Errorf("unread is %q after typing into all", f.Unread)
	}
}

func TestIsLink(t *testing.T) {
	check := func(fragment string, want bool) {
		t.Helper()
		if got := IsLink(fragment); got != want {
			t.Errorf("IsLink(%q) is %v", fragment, got)
		}
	}
	check("#v=1", true)
	check("v=1&s=5", true)
	check("#s=5&n=10", true) // every key is optional
	check("", false)
	check("#", false)
	check("#change-head", false)
	check("#benchmarks", false)
}
