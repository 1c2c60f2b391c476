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
	p.stopsAt(rowsOf(t, 1_000_000), 2)
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

// TestImportScoringAccess looks while rows are scored. The page hears no more of
// the program once it can be stopped, so that there is time to look.
func TestImportScoringAccess(t *testing.T) {
	p := newPage(t)
	p.before(`{
		let held = false;
		window.Worker = class extends Worker {
			addEventListener(type, hear) {
				super.addEventListener(type, (event) => {
					if (!held) hear(event);
					held ||= event.data?.parts?.[2].includes('id="stop"');
				});
			}
		};
	}`)
	p.open("/import")
	p.gives(rowsOf(t, 100_000))
	p.untilJS(`document.getElementById("stop")`)
	for _, width := range []int64{390, 1280} {
		p.size(width, 900)
		p.fits(fmt.Sprint("scoring at ", width))
		p.accessible(fmt.Sprint("scoring at ", width))
	}
	if !eval[bool](p, `Boolean(document.getElementById("stop"))`) {
		t.Error("the file was scored before axe had looked")
	}
}
