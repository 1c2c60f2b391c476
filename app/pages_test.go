//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/ui"
)

// page renders a page as the server does.
func page(t testing.TB, path string) apptest.Doc {
	t.Helper()
	source, err := Render("", path)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return apptest.Parse(t, source)
}

// TestPages holds every page to what each of them has to have.
func TestPages(t *testing.T) {
	seen := map[string]string{}
	unique := func(path, what, text string) {
		t.Helper()
		if text == "" || seen[what+text] != "" {
			t.Errorf("%s: %s %q is empty, or that of %s", path, what, text, seen[what+text])
		}
		seen[what+text] = path
	}
	for _, p := range Pages {
		unique(p.Path, "path", p.Path)
		unique(p.Path, "title", p.Title)
		unique(p.Path, "description", p.Description)
		if !strings.HasSuffix(p.Description, ".") || len(p.Description) > 170 {
			t.Errorf("%s: the description is no sentence, or too long for a result list: %q", p.Path, p.Description)
		}
		doc := page(t, p.Path)
		doc.Sound(t)
		heads := doc.Find("h1")
		if len(heads) != 1 {
			t.Fatalf("%s has %d h1", p.Path, len(heads))
		}
		unique(p.Path, "h1", heads[0].Text())
		if len(doc.Find("main")) != 1 || !doc.First("main").First("h1").Exists() {
			t.Errorf("%s: its heading is not in the one main", p.Path)
		}
		if got := doc.First("a").Attr("href"); got != "#main" {
			t.Errorf("%s: the first link is %q and does not skip the menu", p.Path, got)
		}
	}
}

// TestPaths: the addresses that are published, and what answers
// for any other address.
func TestPaths(t *testing.T) {
	for _, path := range []string{"/", "/csat", "/nps", "/ces", "/guide", "/quiz", "/benchmarks", "/tracker", "/import", "/embed", "/methods"} {
		if find(path).Path != path {
			t.Errorf("%s is %s", path, find(path).Path)
		}
	}
	for _, path := range []string{"", "/CSAT", "/csat/", "/nowhere"} {
		if got := find(path).Path; got != NotFoundPath {
			t.Errorf("%q is %s", path, got)
		}
	}
	if got := page(t, "/nowhere").First("h1").Text(); got != page(t, NotFoundPath).First("h1").Text() {
		t.Errorf("an unknown path is headed %q", got)
	}
}

// TestMenu: a page with a name in the menu is there and marked on its own; one
// without marks the page that it belongs to.
func TestMenu(t *testing.T) {
	holds := map[string]func(Page) bool{
		"Main":       func(p Page) bool { return p.Menu != "" && !p.Narrow },
		"Sections":   func(p Page) bool { return p.Menu != "" && p.Icon != ui.NoIcon },
		"More pages": func(p Page) bool { return p.Menu != "" && p.Icon == ui.NoIcon },
	}
	for _, p := range Pages {
		for nav, has := range holds {
			want := "true " // marks nothing
			switch {
			case has(p):
				want = "page " + p.Path
			case p.Menu == "" && has(find(p.Under)):
				want = "true " + p.Under
			}
			got := "true " // marks nothing
			for _, a := range page(t, p.Path).First("nav[aria-label=" + nav + "]").Find("a[aria-current]") {
				got = a.Attr("aria-current") + " " + a.Attr("href")
			}
			if got != want {
				t.Errorf("%s: %s marks %q, want %q", p.Path, nav, got, want)
			}
		}
	}
}

// TestLinks follows every link of every page.
func TestLinks(t *testing.T) {
	pages := map[string]apptest.Doc{}
	for _, p := range Pages {
		pages[p.Path] = page(t, p.Path)
	}
	external := 0
	for path, doc := range pages {
		for _, a := range doc.Find("a") {
			to := a.Attr("href")
			if strings.Contains(to, "://") {
				external++
				if !strings.HasPrefix(to, "https://") || a.Attr("target") != "_blank" || a.Attr("rel") != "noopener" {
					t.Errorf("%s: %s opens in %q with rel %q", path, to, a.Attr("target"), a.Attr("rel"))
				}
				continue
			}
			file, place, _ := strings.Cut(to, "#")
			if file == "" {
				file = path
			}
			target, ok := pages[file]
			if !ok || to == "" {
				t.Errorf("%s: %q leads nowhere", path, to)
			} else if place != "" && !strings.Contains(place, "=") && !target.ID(place).Exists() {
				t.Errorf("%s: there is no %q on %s", path, place, file)
			}
		}
	}
	if external == 0 {
		t.Error("no link leads to a source, so none was checked")
	}
}
