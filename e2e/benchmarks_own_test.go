//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// addRow adds a row of the reader's own.
func (p *page) addRow(name, low, high string) {
	p.t.Helper()
	p.field("Name").fill(name)
	p.field("Low").fill(low)
	p.field("High").fill(high)
	p.press("Add row")
}

// keptBefore puts rows into the browser's storage ahead of the page: the value
// of an expression. The empty page that comes before has no storage.
func (p *page) keptBefore(rows string) {
	p.t.Helper()
	p.before(`if (location.protocol !== "about:") localStorage.setItem("tm-benchmarks-1", ` + rows + `)`)
}

// TestOwnRows adds a row, finds it after a reload, deletes it and takes that
// back. Another tab sees the same.
func TestOwnRows(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&s=942&n=1148&show=own")
	p.press("Add row")
	p.complains(p.field("Name"), "Enter a name")
	p.complains(p.field("Low"), "low end")
	p.addRow("Last year", "84", "80")
	p.complains(p.field("High"), "below the low end")
	p.content(p.field("Name"))
	p.field("High").fill("86.5")
	p.field("Source or note").fill("Annual report, p. 3 & 4")
	p.press("Add row")
	p.drawn("Last year: Just below")
	p.holds("Name", "")
	p.holds("Source or note", "")
	p.addRow("Sister company", "81", "")
	p.drawn("Last year: Just below, Sister company: About the same")
	p.headed("Inside four of eight benchmarks, about the same as one, above another, just above a third, and just below a fourth")
	p.reload()
	p.drawn("Last year: Just below, Sister company: About the same")
	if got := p.text(".tm-strip__facts"); !strings.Contains(got, "Your own row") || !strings.Contains(got, "Annual report, p. 3 & 4") {
		t.Errorf("its facts are %q", got)
	}
	p.links("#v=1&s=942&n=1148&show=own")

	p.press("Delete Last year")
	p.drawn("Sister company: About the same")
	p.untilJS(`document.activeElement.id === "own-undo"`)
	p.press("Undo")
	p.drawn("Last year: Just below, Sister company: About the same")
	p.press("Delete Sister company")
	p.drawn("Last year: Just below")

	// As another tab does it.
	p.do(`localStorage.setItem("tm-benchmarks-1", "damaged\nmetric=csat&name=Elsewhere&low=70&high=75\nmetric=nps&name=Not%20here&low=5");
		dispatchEvent(new StorageEvent("storage", {key: "tm-benchmarks-1"}))`)
	p.drawn("Elsewhere: Above")
	p.choose("NPS")
	p.drawn("Not here")
}

// TestOwnRowRepairs presses the buttons that messages offer.
func TestOwnRowRepairs(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&show=own")
	p.addRow("Last year", "9O", "80")
	p.complains(p.field("Low"), "letter O")
	p.press("Use 90")
	p.holds("Low", "90")
	p.complains(p.field("High"), "below the low end")
	p.press("Swap them")
	p.holds("Low", "80")
	p.content(p.field("High"))
	p.press("Add row")
	p.drawn("Last year")
	// The way to the sources leaves the state in the address.
	p.follow("Every figure and its source")
	p.untilJS(`document.activeElement.id === "sources" && document.activeElement.getBoundingClientRect().top < 100`)
	p.links("#v=1&show=own")
}

// TestOwnRowsFull stops at the limit, with a message.
func TestOwnRowsFull(t *testing.T) {
	p := newPage(t)
	p.keptBefore(`"metric=csat&name=Row&low=70\n".repeat(50)`)
	p.open("/benchmarks#v=1&show=own")
	p.untilJS(`document.querySelectorAll(".tm-strip").length === 50`)
	p.addRow("One more", "80", "")
	p.until("a message", func() bool { return strings.Contains(p.text(".tm-own__add"), "50 rows are kept already") })
	p.holds("Name", "One more")
	p.untilJS(`document.querySelector("[role=status]").textContent.startsWith("50 rows are kept already")`)
	if n := eval[int](p, `document.querySelectorAll(".tm-strip").length`); n != 50 {
		t.Errorf("%d rows", n)
	}
	p.fits("50 rows")
}

// TestOwnRowsUndoFull keeps the way back while another tab has filled the place.
func TestOwnRowsUndoFull(t *testing.T) {
	p := newPage(t)
	p.keptBefore(`"metric=csat&name=Row&low=70\n".repeat(49) + "metric=csat&name=Mine&low=71"`)
	p.open("/benchmarks#v=1&show=own")
	p.press("Delete Mine")
	p.untilJS(`document.activeElement.id === "own-undo"`)
	p.do(`localStorage.setItem("tm-benchmarks-1", "metric=csat&name=Row&low=70\n".repeat(50))`)
	p.press("Undo")
	p.untilJS(`document.querySelector("[role=status]").textContent.startsWith("50 rows are kept already")`)
	p.untilJS(`document.activeElement.id === "own-undo"`)
	p.do(`localStorage.setItem("tm-benchmarks-1", "metric=csat&name=Row&low=70\n".repeat(48))`)
	p.press("Undo")
	p.button("Delete Mine")
}

// TestOwnRowsEnter adds a row from any of its fields, and none for the Enter of
// a button.
func TestOwnRowsEnter(t *testing.T) {
	p := newPage(t)
	p.open("/benchmarks#v=1&show=own")
	if n := eval[int](p, `document.querySelectorAll(".tm-own ul").length`); n != 0 {
		t.Error("there is an empty list")
	}
	p.field("Name").fill("Last year")
	p.field("Low").fill("80")
	p.key("Enter")
	p.drawn("Last year")
	p.untilJS(`document.activeElement.id === "own-name"`)
	p.key("Enter")
	p.complains(p.field("Name"), "Enter a name")
	p.field("Name").fill("Team B")
	p.field("Low").fill("70")
	p.field("High").fill("60")
	p.key("Tab")
	p.complains(p.field("High"), "below the low end")
	p.tabTo("Swap them")
	p.key("Enter")
	p.holds("Low", "60")
	p.field("Source or note").fill("Report")
	p.key("Enter")
	p.drawn("Last year, Team B")
}

// TestOwnRowsDenied works without storage, and says that nothing is kept.
func TestOwnRowsDenied(t *testing.T) {
	p := newPage(t)
	p.before(`Object.defineProperty(window, "localStorage", {configurable: true, get() { throw new DOMException("denied", "SecurityError") }})`)
	p.open("/benchmarks#v=1&show=own")
	p.until("a word about it", func() bool { return strings.Contains(p.text(".tm-own"), "does not keep data") })
	p.addRow("Last year", "85", "")
	p.drawn("Last year")
	p.menu("Main", "Guide")
	p.arrives("/guide", "CSAT, NPS and CES side by side")
	p.menu("Main", "Benchmarks")
	p.drawn("Last year")
}
