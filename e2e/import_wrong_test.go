//go:build e2e

package e2e

import (
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
)

var reader = regexp.MustCompile(`^/assets/import\.[^.]+\.wasm$`)

// notice waits until a notice beside the tool is seen, and no other.
func (p *page) notice(says string) {
	p.t.Helper()
	p.untilJS(`((seen) => seen.length === 1 && seen[0].textContent.includes(` + quoted(says) + `))(` + importNotices + `)`)
}

func (p *page) noNotice() {
	p.t.Helper()
	p.untilJS(importNotices + `.length === 0`)
}

// importNotices are the notices that are seen.
const importNotices = `Array.from(document.querySelectorAll(".tm-intake__notice")).filter((one) => one.checkVisibility())`

// TestImportBadFiles: what cannot be read is answered with a sentence, and what
// was on show stays.
func TestImportBadFiles(t *testing.T) {
	p := newPage(t)
	p.open("/import")
	check := func(name, content, says string) {
		t.Helper()
		p.gives(fileOf(t, name, content))
		p.until(says, func() bool { return strings.Contains(p.text(".tm-import__wrong"), says) })
	}
	check("empty.csv", "", "There is nothing in this file.")
	check("picture.csv", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x05\x00", "neither text nor a workbook")
	check("quote.csv", "id,nps\n1,\"9\n2,8\n", "opens a quote that is never closed")
	check("head.csv", "id,nps\n", "There are no rows below the header.")
	check("wide.csv", strings.Repeat("a,", 9_999)+"\n"+strings.Repeat("1,", 9_999)+"\n", "more than 2,000 columns")
	p.gives(fileOf(t, "contacts.csv", contacts))
	p.showsContacts()
	if wrong := p.text(".tm-import__wrong"); wrong != "" {
		t.Errorf("beside a good file it says %q", wrong)
	}
	check("zip.xlsx", "PK\x03\x04 and no more", "damaged or cut short")
	if !strings.Contains(p.text(".tm-import__wrong"), "Below is contacts.csv as it was.") {
		t.Errorf("it says %q", p.text(".tm-import__wrong"))
	}
	p.showsContacts()
	// And it is still read.
	p.do(`const use = document.getElementById("use-2"); use.value = "ces-5"; use.dispatchEvent(new Event("change", {bubbles: true}))`)
	p.until("the mean", func() bool { score, _, _ := p.importScore(); return near(score, 3.8) })
}

// TestImportDrops: files that cannot be taken are answered at once.
func TestImportDrops(t *testing.T) {
	p := newPage(t)
	p.open("/import")
	path := fileOf(t, "contacts.csv", contacts)
	p.drags(input.DispatchDragEventTypeDragEnter, path)
	p.drags(input.DispatchDragEventTypeDragOver, path)
	p.untilJS(`document.querySelector(".tm-intake__over").checkVisibility()`)
	p.drags(input.DispatchDragEventTypeDragCancel, path)
	p.untilJS(`!document.querySelector(".tm-intake__over").checkVisibility()`)
	p.drops(path, fileOf(t, "more.csv", contacts))
	p.notice("One file at a time")
	p.drops(filepath.Dir(path))
	p.notice("That is a folder")
	large := filepath.Join(t.TempDir(), "large.csv")
	f, err := os.Create(large)
	p.must(err)
	p.must(f.Truncate(2_000_000_001)) // takes no room
	p.must(f.Close())
	p.gives(large)
	p.notice("This file is larger than 2 GB")
	p.drops(path)
	p.noNotice()
	p.showsContacts()
}

// TestImportWithoutProgram: when the program does not arrive, or ends, the
// reader is told, and the file is kept.
func TestImportWithoutProgram(t *testing.T) {
	path := fileOf(t, "contacts.csv", contacts)
	t.Run("not sent", func(t *testing.T) {
		g := newGate(t, reader, refuse(503))
		p := newPageAt(t, g.URL)
		p.guard.expect("503")
		p.open("/import")
		p.gives(path)
		p.notice("The program that reads files did not arrive")
		p.accessible("not sent")
		g.mend()
		p.press("Try again")
		p.noNotice()
		p.showsContacts()
	})
	t.Run("late", func(t *testing.T) {
		g, release := heldFor(t, reader)
		p := newPageAt(t, g.URL)
		p.open("/import")
		p.gives(path)
		p.notice("Getting the program that reads files.")
		release()
		p.noNotice()
		p.showsContacts()
	})
	t.Run("ended", func(t *testing.T) {
		// A program that ends at its first act.
		g := newGate(t, reader, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/wasm")
			_, _ = w.Write(ends)
		})
		p := newPageAt(t, g.URL)
		p.guard.expect("unreachable")
		p.before(`window.idles = []; window.requestIdleCallback = (act) => idles.push(act)`)
		p.open("/import")
		p.gives(path)
		p.notice("The program that reads files has stopped")
		// What was to be fetched ahead is not once it has failed.
		if got := eval[string](p, `(idles.forEach((act) => act()), document.querySelector("tm-import").dataset.state)`); got != "stopped" {
			t.Errorf("the page fetches the program again by itself, and stands at %q", got)
		}
		g.mend()
		p.press("Try again")
		p.noNotice()
		p.showsContacts()
	})
	t.Run("its script", func(t *testing.T) {
		g := newGate(t, regexp.MustCompile(`^/assets/import-worker\.[^.]+\.js$`), refuse(503))
		p := newPageAt(t, g.URL)
		p.open("/import")
		p.gives(path)
		p.notice("The program that reads files did not arrive")
		g.mend()
		p.press("Try again")
		p.showsContacts()
	})
}

// ends is a module with all that app/reader exports, written by hand: memory,
// _initialize and in and out, which do nothing, and act, which is unreachable.
var ends = []byte("\x00asm\x01\x00\x00\x00" +
	"\x01\x0d\x03\x60\x00\x00\x60\x00\x01\x7f\x60\x01\x7f\x01\x7f" + // () (), () i32, (i32) i32
	"\x03\x05\x04\x00\x01\x01\x02" +
	"\x05\x03\x01\x00\x02" + // two pages of memory
	"\x07\x29\x05\x06memory\x02\x00\x0b_initialize\x00\x00\x02in\x00\x01\x03out\x00\x02\x03act\x00\x03" +
	"\x0a\x12\x04\x02\x00\x0b\x04\x00\x41\x00\x0b\x04\x00\x41\x00\x0b\x03\x00\x00\x0b")

// TestImportOffline: the program is stored on its first use, also on a first
// visit; and who never had it is told so.
func TestImportOffline(t *testing.T) {
	path := fileOf(t, "contacts.csv", contacts)
	stored := `(async () => {
		for (const key of await caches.keys()) {
			for (const { url } of await (await caches.open(key)).keys()) {
				if (/\/import\.[0-9a-f]+\.wasm$/.test(url)) return true;
			}
		}
		return false;
	})()`
	t.Run("after use", func(t *testing.T) {
		l := newLine(t, site)
		p := newPageAt(t, l.URL)
		p.open("/import")
		p.gives(path)
		p.showsContacts()
		p.device("saved")
		p.until("it is stored", func() bool { return eval[bool](p, stored) })
		l.setCut(true)
		l.forget()
		p.open("/import")
		p.gives(path)
		p.showsContacts()
	})
	t.Run("never used", func(t *testing.T) {
		l := newLine(t, site)
		p := newPageAt(t, l.URL)
		p.open("/nps")
		p.device("saved")
		if eval[bool](p, stored) {
			t.Error("the program is stored before anybody used it")
		}
		l.setCut(true)
		l.forget()
		p.connected(false)
		p.open("/import")
		p.notice("The program that reads files is not on this device yet")
		p.gives(path)
		p.notice("The program that reads files is not on this device yet")
		l.setCut(false)
		p.connected(true)
		p.noNotice()
		p.showsContacts()
	})
}
