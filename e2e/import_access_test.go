//go:build e2e

package e2e

import (
	"fmt"
	"testing"
)

// TestImportAccess lets axe look at the tool in its states, and holds it to the
// width of the narrowest phone.
func TestImportAccess(t *testing.T) {
	looks := func(p *page, what string) {
		t.Helper()
		p.accessible(what)
		for _, width := range []int64{320, 390, 640, 768, 1024, 1280} {
			p.size(width, 900)
			p.fits(fmt.Sprint(what, " at ", width))
		}
		p.size(390, 844)
		for _, small := range eval[[]string](p, tooSmall) {
			t.Errorf("%s: %s", what, small)
		}
	}
	p := newPage(t)
	p.open("/import")
	looks(p, "choosing")
	p.gives(rowsOf(t, 1_000_000))
	p.untilJS(`document.getElementById("stop")`)
	p.do(`document.getElementById("stop").click()`)
	p.untilJS(`document.getElementById("again")`)
	looks(p, "stopped")
	p.gives(fileOf(t, "contacts.csv", contacts))
	p.showsContacts()
	looks(p, "done")
	p.gives(fileOf(t, "empty.csv", ""))
	p.untilJS(`document.querySelector(".tm-import__wrong").textContent !== ""`)
	looks(p, "failed, with a file before")
	p = newPage(t)
	p.open("/import")
	p.gives(fileOf(t, "empty.csv", ""))
	p.untilJS(`document.querySelector(".tm-import__wrong").textContent !== ""`)
	looks(p, "failed")
}

// TestImportScoringAccess looks while rows are scored, of a file that takes longer
// than that.
func TestImportScoringAccess(t *testing.T) {
	p := newPage(t)
	p.open("/import")
	p.gives(rowsOf(t, 3_000_000))
	p.untilJS(`document.getElementById("stop")`)
	p.bringAxe()
	for _, theme := range []string{"light", "dark"} {
		p.prefers("prefers-color-scheme", theme)
		p.settled()
		found := p.axeFinds("")
		if !eval[bool](p, `Boolean(document.getElementById("stop"))`) {
			t.Fatal("the file was scored before axe had looked")
		}
		for _, f := range found {
			t.Errorf("%s: %s", theme, f)
		}
	}
	p.do(`document.getElementById("stop").click()`) // before the file goes
	p.button("Go on")
}
