//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// contacts is an export with counts that are easily counted by hand: of the ten
// ratings from 1 to 5 seven are 4 or 5, one is blank and one, 47, is no rating; by
// phone it is three of five. Written by a spreadsheet in Germany: semicolons,
// and Windows-1252, in which ü is one byte.
const contacts = "Datum;Kanal;csat_score;Kommentar\r\n" +
	"01.04.2025;Telefon;5;gut\r\n01.04.2025;Telefon;4;\r\n02.04.2025;Telefon;1;zu sp\xe4t\r\n02.04.2025;Telefon;5;\r\n" +
	"03.04.2025;Telefon;2;\"r\xfcde; und kurz\"\r\n14.04.2025;E-Mail;5;\r\n15.04.2025;E-Mail;4;\r\n15.04.2025;E-Mail;4;\r\n" +
	"16.04.2025;E-Mail;3;\r\n17.04.2025;E-Mail;5;\r\n18.04.2025;E-Mail;;\r\n18.04.2025;E-Mail;47;\r\n"

// showsContacts checks what contacts comes to. The interval is Wilson's for 7 of
// 10, from its formula.
func (p *page) showsContacts() {
	p.t.Helper()
	p.scoredAll("12 rows are")
	score, low, high := p.importScore()
	if !near(score, 70) || !near(low, 39.677814743) || !near(high, 89.220875437) {
		p.t.Errorf("the score is %v from %v to %v", score, low, high)
	}
	for _, want := range []string{"Telefon", "E-Mail"} {
		if !strings.Contains(p.text(".tm-segs"), want) {
			p.t.Errorf("no segment %q in\n%s", want, p.text(".tm-segs"))
		}
	}
	p.saysOf("Telefon", "60.0%")
	p.saysOf("E-Mail", "80.0%")
}

// saysOf checks the score of a segment.
func (p *page) saysOf(segment, score string) {
	p.t.Helper()
	got := eval[string](p, `Array.from(document.querySelectorAll(".tm-segs tbody tr")).find((row) => row.querySelector("th")?.textContent.includes(`+quoted(segment)+`))?.innerText ?? ""`)
	if !strings.Contains(got, score) {
		p.t.Errorf("%s reads %q, want %s", segment, got, score)
	}
}

// TestImport opens one file in every way that there is.
func TestImport(t *testing.T) {
	path := fileOf(t, "contacts.csv", contacts)
	t.Run("chosen", func(t *testing.T) {
		p := newPage(t)
		p.open("/import")
		p.gives(path)
		p.showsContacts()
		if said := p.text(".tm-filebar__facts"); !strings.Contains(said, "semicolons") || !strings.Contains(said, "Windows-1252") {
			t.Errorf("it is said to be written as %q", said)
		}
	})
	t.Run("dropped", func(t *testing.T) {
		p := newPage(t)
		p.open("/import")
		p.drops(path)
		p.showsContacts()
	})
	t.Run("pasted", func(t *testing.T) {
		p := newPage(t)
		p.open("/import")
		table := strings.NewReplacer(";zu sp\xe4t", "\tzu spät", "\"r\xfcde; und kurz\"", "rüde; und kurz").Replace(contacts)
		p.pastes(strings.ReplaceAll(table, ";", "\t"))
		p.showsContacts()
	})
	t.Run("before the program", func(t *testing.T) {
		g, release := held(t)
		p := newPageAt(t, g.URL)
		p.goTo("/import")
		p.gives(path)
		p.showsContacts()
		release()
		p.waitReady()
		p.frames(2)
		p.showsContacts()
	})
}
