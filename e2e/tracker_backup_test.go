//go:build e2e

package e2e

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/chromedp"
)

// file presses a button and returns the file that comes of it, with its name.
func (p *page) file(button string) (name, text string) {
	p.t.Helper()
	dir := p.t.TempDir()
	_, err := chromedp.CallBrowser(p.ctx, cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{
		Behavior: cdpbrowser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir,
		BrowserContextID: chromedp.FromContext(p.ctx).BrowserContextID,
	})
	p.must(err)
	p.press(button)
	p.until("a file of "+button, func() bool {
		files, err := filepath.Glob(filepath.Join(dir, "*"))
		if err != nil || len(files) != 1 || strings.HasSuffix(files[0], ".crdownload") {
			return false
		}
		b, err := os.ReadFile(files[0])
		name, text = filepath.Base(files[0]), string(b)
		return err == nil && text != ""
	})
	return name, text
}

// restores puts a file into the tracker's choice, as the browser does when one
// was chosen.
func (p *page) restores(text string) {
	p.t.Helper()
	p.do(`{
		const input = document.getElementById("restore-file"), all = new DataTransfer();
		all.items.add(new File([` + quoted(text) + `], "backup.json"));
		input.files = all.files;
		input.dispatchEvent(new Event("change", {bubbles: true}));
	}`)
}

// tells waits until the tracker says something.
func (p *page) tells(want string) {
	p.t.Helper()
	p.until("it says "+want, func() bool { return strings.Contains(p.text(".tm-tracker__notices"), want) })
}

// TestTrackerBackup backs up, clears the site's data, and restores; what is
// there already is not doubled, and a damaged file changes nothing.
func TestTrackerBackup(t *testing.T) {
	p := newPage(t)
	p.open("/tracker")
	p.tracks(threeMonths)
	p.until("there is no backup", func() bool { return strings.Contains(p.text(".tm-kept"), "There is no backup yet.") })
	name, text := p.file("Back up")
	if !regexp.MustCompile(`^trimetric-backup-\d{4}-\d\d-\d\d\.json$`).MatchString(name) {
		t.Errorf("the file is named %s", name)
	}
	p.until("there is one", func() bool { return strings.Contains(p.text(".tm-kept"), "The last backup was today.") })

	p.restores(text)
	p.tells("Restored: 0 scores added, 0 updated, 7 here already.")

	p.goTo("/robots.txt")
	eval[bool](p, `new Promise((done) => { const r = indexedDB.deleteDatabase("trimetric"); r.onsuccess = () => done(true); r.onblocked = () => done(false); })`)
	p.open("/tracker")
	p.until("it is empty", func() bool { return strings.Contains(p.text("main"), "No scores yet.") })

	check := func(file, says string) {
		t.Helper()
		p.restores(file)
		p.tells(says)
		p.tells("Nothing was changed.")
		if !strings.Contains(p.text("main"), "No scores yet.") {
			t.Errorf("%s: something was restored", says)
		}
	}
	check("", "cannot be read from line 1")
	check(text[:len(text)/2], "no backup, or a part of one")
	check(`{"a": 1}`, "not a backup of Trimetric")
	check(strings.Replace(text, "s=800", "s=801", 1), "its check does not fit")
	check(strings.Replace(text, `"version"`, `"wersion"`, 1), "damaged")

	p.restores(text)
	p.tells("Restored: 7 scores added, 0 updated, 0 here already.")
	p.lists("Jun 2025 CSAT 80.5%, Jun 2025 CES 5.53, Q2 2025 NPS +29, May 2025 CSAT 80.0%, May 2025 CES 5.48")
	p.reload()
	p.lists("Jun 2025 CSAT 80.5%, Jun 2025 CES 5.53, Q2 2025 NPS +29, May 2025 CSAT 80.0%, May 2025 CES 5.48")
}
