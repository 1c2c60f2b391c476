//go:build e2e

package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// prefers sets what the system asks for: a feature such as
// prefers-color-scheme.
func (p *page) prefers(feature, value string) {
	p.t.Helper()
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: feature, Value: value}},
	})
}

const (
	light = "rgb(255, 255, 255)"
	dark  = "rgb(15, 19, 23)"
)

// background waits for the page to have a colour.
func (p *page) background(want string) {
	p.t.Helper()
	p.untilJS(`getComputedStyle(document.body).backgroundColor === ` + quoted(want))
}

// themeButton is the button of the header that changes the theme.
func (p *page) themeButton() *control {
	p.t.Helper()
	return p.control("button", eval[string](p, `(() => {
		const b = document.querySelector("header #theme");
		return b.ariaLabel ?? b.textContent;
	})()`))
}

// TestTheme follows the system until the reader decides, and remembers that.
func TestTheme(t *testing.T) {
	p := newPage(t)
	// What the page has before anything can have been painted.
	p.before(`addEventListener("DOMContentLoaded", () => {
		window.painted = document.documentElement.dataset.theme ?? "auto";
		window.paper = getComputedStyle(document.body).backgroundColor;
	})`)
	p.prefers("prefers-color-scheme", "light")
	p.open("/nps")
	p.background(light)
	p.prefers("prefers-color-scheme", "dark")
	p.background(dark)

	// The button goes round the three themes.
	seen := map[string]bool{}
	for range 3 {
		p.themeButton().press()
		theme := eval[string](p, `document.documentElement.dataset.theme ?? "auto"`)
		seen[theme] = true
		p.background(map[string]string{"auto": dark, "dark": dark, "light": light}[theme])
		p.reload()
		if got := eval[string](p, "window.painted"); got != theme {
			t.Errorf("painted %s first, want %s", got, theme)
		}
		if got, want := eval[string](p, "window.paper"), map[string]string{"auto": dark, "dark": dark, "light": light}[theme]; got != want {
			t.Errorf("%s: painted %s first, want %s", theme, got, want)
		}
	}
	if len(seen) != 3 {
		t.Errorf("the button has %v only", seen)
	}
}

// TestNoStorage runs where the browser denies storage: naming it throws.
func TestNoStorage(t *testing.T) {
	p := newPage(t)
	p.before(`for (const name of ["localStorage", "sessionStorage"]) {
		Object.defineProperty(window, name, {configurable: true, get() { throw new DOMException("denied", "SecurityError") }});
	}`)
	p.prefers("prefers-color-scheme", "light")
	p.open("/csat#v=1&s=80&n=100")
	p.shows("score", 80)
	for range 3 {
		p.themeButton().press()
	}
	p.field("Satisfied responses").fill("81")
	p.shows("score", 81)
}
