//go:build e2e

package e2e

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"
)

// toldOf waits until a text stands below the buttons of the scores.
func (p *page) toldOf(want string) {
	p.t.Helper()
	p.until("it says "+want, func() bool { return strings.Contains(p.text(`[data-result-for] .tm-actions`), want) })
}

// TestImportTracked saves the scores of a file and finds them in the tracker: of
// all rows, of each channel and, when asked for, of each month; none twice.
func TestImportTracked(t *testing.T) {
	p := newPage(t)
	p.open("/import")
	p.gives(fileOf(t, "contacts.csv", contacts))
	p.showsContacts()
	// Two presses in one turn are one.
	p.do(`document.getElementById("save").click(); document.getElementById("save").click()`)
	p.button("Saved")
	p.toldOf("3 scores saved to the tracker.")
	p.press("Saved")
	p.toldOf("The tracker has all 3 scores already.")
	p.do(`const saving = document.getElementById("saving"); saving.value = "trend"; saving.dispatchEvent(new Event("change", {bubbles: true}))`)
	p.button("Save to tracker")
	if got := p.text(`[data-result-for] .tm-actions`); strings.Contains(got, "tracker has") {
		t.Errorf("of another choice it says %q", got)
	}
	p.press("Save to tracker")
	p.toldOf("1 score saved to the tracker.")
	p.in("").follow("Open the tracker")
	p.arrives("/tracker", "Tracker")
	// 7 of 10, by phone 3 of 5, by mail 4 of 5; all of it in April.
	const days = "1 Apr 2025 to 18 Apr 2025 CSAT "
	holds := func() {
		t.Helper()
		for _, want := range []string{"Apr 2025 CSAT 70.0%", days + "70.0%", days + "60.0%", days + "80.0%"} {
			p.until(want, func() bool { return strings.Contains(", "+p.rows()+", ", ", "+want+", ") })
		}
		if got := strings.Count(p.rows(), "CSAT"); got != 4 {
			t.Errorf("there are %d scores: %s", got, p.rows())
		}
	}
	holds()
	p.reload()
	holds()
	if list := p.text(".tm-savedlist"); !strings.Contains(list, "Telefon") || !strings.Contains(list, "E-Mail") {
		t.Errorf("the list reads\n%s", list)
	}
}

// TestImportNotTracked: when the tracker cannot keep the scores the reader is
// told, and the result stays.
func TestImportNotTracked(t *testing.T) {
	check := func(what, script, says string) {
		t.Helper()
		t.Run(what, func(t *testing.T) {
			p := newPage(t)
			p.before(script)
			p.open("/import")
			p.gives(fileOf(t, "contacts.csv", contacts))
			p.showsContacts()
			p.press("Save to tracker")
			p.toldOf(says)
			p.showsContacts()
		})
	}
	check("full", `IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError") }`, "This browser has no room left")
	check("denied", `indexedDB.open = () => { throw new DOMException("denied", "SecurityError") }`, "This browser does not keep data for this site")
	check("newer", `indexedDB.open = () => { throw new DOMException("newer", "VersionError") }`, "A newer version of Trimetric")
}

// TestImportTakenAway saves the scores as a file and as images, and copies them.
// A cell that would start a formula does not.
func TestImportTakenAway(t *testing.T) {
	p := newPage(t)
	p.open("/import")
	p.gives(fileOf(t, "contacts.csv", strings.ReplaceAll(contacts, "Telefon", "=Telefon()")))
	p.scoredAll("12 rows are")
	name, file := p.saved(itemCSV)
	p.exported("Figures saved")
	if name != "contacts-scores.csv" || !bytes.HasPrefix(file, []byte("\xef\xbb\xbfKanal,CSAT,")) {
		t.Errorf("%s begins with %.40q", name, file)
	}
	r := csv.NewReader(bytes.NewReader(file))
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	p.must(err)
	score, low, high := p.importScore()
	all := rows[3]
	for i, want := range []float64{score, low, high} {
		if got, err := strconv.ParseFloat(all[i+1], 64); err != nil || !near(got, want) {
			t.Errorf("of all responses column %d is %q, want %v", i+1, all[i+1], want)
		}
	}
	if rows[1][0] != "E-Mail" || rows[2][0] != "'=Telefon()" || rows[2][1] != "60" || all[0] != "All responses" || all[5] != "10" {
		t.Errorf("the rows are %q", rows)
	}
	name, file = p.saved(itemPNG)
	p.exported("Image saved")
	if name != "contacts-scores.png" || !bytes.HasPrefix(file, []byte("\x89PNG\r\n\x1a\n")) || !bytes.Equal(file[16:24], []byte{0, 0, 9, 96, 0, 0, 5, 70}) { // 2400 by 1350
		t.Errorf("%s begins with %q", name, file[:24])
	}
	name, file = p.saved(itemSVG)
	text := written(t, file)
	for _, want := range []string{"CSAT by Kanal", "E-Mail", "=Telefon()", "80.0%", "60.0%", "70.0%", "Scale 1–5. Satisfied is 4 or 5.", "contacts.csv"} {
		if !strings.Contains(text, want) {
			t.Errorf("%s does not say %q:\n%s", name, want, text)
		}
	}
	p.pressItem(itemTable)
	p.exported("Table copied")
	p.do(`addEventListener("paste", (event) => {
		window.pasted = event.clipboardData.getData("text/plain");
		event.preventDefault();
	})`)
	p.field("Period").paste()
	p.untilJS(`window.pasted`)
	if got := eval[string](p, `pasted`); !strings.HasPrefix(got, "Kanal\tCSAT\t") || !strings.Contains(got, "\n'=Telefon()\t60\t") {
		t.Errorf("copied %q", got)
	}
}
