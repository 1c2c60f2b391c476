//go:build e2e

package e2e

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// stored is a score as the tracker stores it, with an id of its own.
func stored(id int, metric, counts, name, period, from, to string) string {
	return strings.Join([]string{fmt.Sprintf("%032x", id), metric, counts, name, period, from, to, "", "", "1750000000000", "1750000000000"}, "\t")
}

// threeMonths are scores of each metric: the lower CSAT is clearly lower, and
// the last two differ by chance.
var threeMonths = []string{
	stored(1, "csat", "v=1&s=600&n=1000", "", "Apr 2025", "2025-04-01", "2025-04-30"),
	stored(2, "csat", "v=1&s=800&n=1000", "", "May 2025", "2025-05-01", "2025-05-31"),
	stored(3, "csat", "v=1&s=805&n=1000", "", "Jun 2025", "2025-06-01", "2025-06-30"),
	stored(4, "nps", "v=1&p=388&pa=230&d=112", "", "Q1 2025", "2025-01-01", "2025-03-31"),
	stored(5, "nps", "v=1&p=300&pa=230&d=112", "", "Q2 2025", "2025-04-01", "2025-06-30"),
	stored(6, "ces", "v=1&mode=ratings&r=9-14-31-58-131-204-137", "", "May 2025", "2025-05-01", "2025-05-31"),
	stored(7, "ces", "v=1&mode=ratings&r=9-14-31-58-131-204-157", "Returns", "Jun 2025", "2025-06-01", "2025-06-30"),
}

// tracks hands lines to the tracker as an import does, and waits until all are
// stored.
func (p *page) tracks(lines []string) {
	p.t.Helper()
	got := eval[string](p, `trimetricTrack(`+quoted(strings.Join(lines, "\n"))+`).then((r) => r.added + " " + r.same + " " + r.problem)`)
	if want := strconv.Itoa(len(lines)) + " 0 "; got != want {
		p.t.Fatalf("tracked %q, want %q", got, want)
	}
}

// rows are the saved scores on show: period, metric and score of each.
func (p *page) rows() string {
	p.t.Helper()
	return eval[string](p, `Array.from(document.querySelectorAll(".tm-savedlist tbody tr"), (r) => r.cells.length === 1 ? r.innerText.trim() :
		[r.cells[0].querySelector("button"), r.cells[1], r.cells[4]].map((e) => e.innerText.trim()).join(" ")).join(", ")`)
}

// lists waits until the saved scores on show are these.
func (p *page) lists(want string) {
	p.t.Helper()
	p.until("the table says "+want+", and not "+p.rows(), func() bool { return p.rows() == want })
}

// saveNPS saves an NPS of +37.8 from 730 on the calculator, whose link goes on with
// more.
func (p *page) saveNPS(more string) {
	p.t.Helper()
	p.open("/nps#v=1&p=388&pa=230&d=112" + more)
	p.shows("score", 276./730*100)
	p.press("Save to tracker")
	p.button("Saved")
}

// TestTrackerFromCalculator saves a score where it was worked out, and finds it
// in the tracker, after a reload too.
func TestTrackerFromCalculator(t *testing.T) {
	p := newPage(t)
	p.saveNPS("&target=50&period=Q2+2025&name=Shop")
	p.press("Saved")
	p.until("it is said to be there", func() bool { return strings.Contains(p.text(".tm-savebox"), "saved already") })
	p.menu("Main", "Tracker")
	p.arrives("/tracker", "Tracker")
	p.lists("Q2 2025 NPS +38")
	p.until("the chart", func() bool { return strings.Contains(p.text(".tm-trend[data-metric=nps]"), "Target +50") })
	p.reload()
	p.lists("Q2 2025 NPS +38")
	if got := p.text(".tm-trend[data-metric=nps]"); !strings.Contains(got, "One score so far.") {
		t.Errorf("of one score it says %q", got)
	}
	p.follow("+38, open in calculator")
	p.arrives("/nps", "NPS calculator")
	p.shows("score", 276./730*100)
	p.holds("Name", "Shop")
	p.holds("Period", "Q2 2025")
	p.holds("Target", "50")
}

// TestTrackerAsks asks for the date where the period tells none, keeps what was
// typed, and saves nothing until there is one.
func TestTrackerAsks(t *testing.T) {
	p := newPage(t)
	p.open("/csat#v=1&s=942&n=1148")
	p.shows("score", 942./1148*100)
	p.press("Save to tracker")
	period := p.field("Period of this score")
	p.untilJS(`document.activeElement.id === "save-period"`)
	period.fill("Wave 3")
	p.field("First day")
	p.press("Save")
	p.complains(p.field("First day"), "The period tells no date")
	p.field("First day").fill("2025-06-31")
	p.key("Enter")
	p.complains(p.field("First day"), "cannot be read as a date")
	p.field("First day").fill("June 2025")
	p.key("Enter")
	p.button("Saved")
	p.holds("Period", "Wave 3")
	p.in("").follow("Open the tracker")
	p.lists("Wave 3 CSAT 82.1%")

	p.open("/csat#v=1&s=942&n=1148")
	p.press("Save to tracker")
	p.field("Period of this score")
	p.key("Escape")
	p.untilJS(`document.activeElement.id === "save"`)
	p.menu("Main", "Tracker")
	p.lists("Wave 3 CSAT 82.1%")
}

// twoTrackers opens the tracker in two tabs of one browser.
func twoTrackers(t *testing.T) (p, q *page) {
	t.Helper()
	p = newPage(t)
	p.open("/tracker")
	q = p.beside()
	q.open("/tracker")
	return p, q
}
