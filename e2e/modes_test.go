//go:build e2e

package e2e

import "testing"

// TestModes goes through the ways in. Counts go along where nothing is lost,
// and nothing that was typed is gone on the way back.
func TestModes(t *testing.T) {
	p := newPage(t)
	p.open("/csat")
	p.choose("Paste")
	p.field("Responses").replace("5\n5\n4\n4\n3\n1\n5\n5\n2\n5")
	p.shows("score", 70)
	p.choose("Per rating")
	p.holds("Rating 5", "5")
	p.holds("Rating 4", "2")
	p.holds("Rating 1", "1")
	p.shows("score", 70)
	p.choose("Totals")
	p.holds("Satisfied responses", "7")
	p.holds("All responses", "10")
	p.shows("score", 70)

	// The reader's own figures stay, whatever the other ways hold.
	p.field("All responses").fill("20")
	p.shows("score", 35)
	p.choose("Per rating")
	p.shows("score", 70)
	p.choose("Totals")
	p.holds("Satisfied responses", "7")
	p.holds("All responses", "20")
	p.shows("score", 35)
	p.choose("Paste")
	p.shows("score", 70)
}

func (p *page) holds(field, want string) {
	p.t.Helper()
	f := p.field(field)
	p.until(field+" holds "+want, func() bool { return f.value() == want })
}

// TestMistakeAcrossModes keeps what cannot be read, too.
func TestMistakeAcrossModes(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.field("Promoters").fill("lots")
	p.field("Passives").fill("3")
	p.choose("Per rating")
	p.field("Rating 10").fill("many")
	p.choose("Totals")
	p.holds("Promoters", "lots")
	p.holds("Passives", "3")
	p.choose("Per rating")
	p.holds("Rating 10", "many")
}

// TestClear empties the form and gives it back.
func TestClear(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=60&pa=30&d=10&target=70&name=East&b.p=1&b.pa=1&b.d=2")
	p.shows("change", 75)
	p.press("Clear")
	p.hides("result", "score")
	p.hides("result", "change")
	for _, f := range []string{"Promoters", "Passives", "Detractors", "Target", "Name"} {
		p.holds(f, "")
	}
	p.untilJS(`location.hash === ""`)
	p.press("Undo")
	p.shows("score", 50)
	p.shows("change", 75)
	p.holds("Promoters", "60")
	p.holds("Target", "70")
	p.holds("Name", "East")
	p.button("Clear")
}

// TestDefinition changes what is measured: the same ratings under another
// threshold, direction and level.
func TestDefinition(t *testing.T) {
	p := newPage(t)
	p.open("/csat#v=1&mode=ratings&r=10-20-30-40-100")
	p.shows("score", 70)
	p.defines("1–5", "4 or 5", "95%")
	p.pick("Counts as satisfied", "5 and up")
	p.shows("score", 50)
	p.defines("1–5", "Satisfied is 5", "95%")
	p.choose("99%")
	p.defines("99%")
	p.pick("Scale", "1–10")
	p.defines("1–10", "9 or 10")
	p.shows("score", 0) // nobody gave more than 5 of 10

	q := newPage(t)
	q.open("/ces#v=1&mode=ratings&r=40-30-10-10-5-3-2")
	mean := (40 + 60 + 30 + 40 + 25 + 18 + 14) / 100.0
	q.shows("score", mean)
	q.band("needs-work")
	q.defines("1–7", "Higher is easier", "5 to 7", "95%")
	q.pick("Direction", "Lower is easier")
	q.shows("score", mean)
	// 8 − 2.27 = 5.73, from 5 to under 6.
	q.band("good")
	q.defines("1–7", "Lower is easier", "1 to 3")
}

// defines waits until the definition says everything.
func (p *page) defines(parts ...string) {
	p.t.Helper()
	for _, part := range parts {
		p.untilJS(`document.querySelector('[data-result-for] [data-result="definition"]')?.textContent.includes(` + quoted(part) + `)`)
	}
}

// band waits until the score is in a band.
func (p *page) band(id string) {
	p.t.Helper()
	p.untilJS(`document.querySelector('[data-result-for] [data-result="band"]')?.value === ` + quoted(id))
}
