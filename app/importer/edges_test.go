package importer

import (
	"strconv"
	"strings"
	"testing"

	"trimetric/app/draw"
)

// TestInterrupted: a file that is being scored, and comes back behind one that
// is no good, has stopped where it was; it goes on once it can be read, to the
// same score. Until it is done nothing of it is taken away or saved.
func TestInterrupted(t *testing.T) {
	good := export(responses(100_000))
	d := newDesk(t)
	d.file.data = []byte(good)
	d.Act("file", "good.csv", strconv.Itoa(len(good)))
	for now := range int64(3) {
		d.Act("step", "", strconv.FormatInt(150*now, 10))
	}
	doc := parse(t, d.open("bad.csv", "team,csat\nA,\"5\n"))
	if !strings.HasPrefix(doc.First(".tm-filebar__progress").Text(), "Stopped after") || !doc.First(".tm-linkbtn[disabled]").Exists() {
		t.Fatalf("it is not stopped: %q", doc.First(".tm-filebar__progress").Text())
	}
	if got := d.Act("download", "table", "") + d.Act("save", "", "1"); strings.HasPrefix(got, "D") || !strings.HasSuffix(got, "S") {
		t.Error("half a file is taken away")
	}
	d.file.data = []byte(good)
	d.act("back", "", "")
	if doc = parse(t, d.act("click", "again", "")); figure(doc, "responses") != 100_000 {
		t.Errorf("%v responses in the end", figure(doc, "responses"))
	}
}

// TestBlankSegment: rows without a name are a row of the table, and no team of
// the tracker.
func TestBlankSegment(t *testing.T) {
	d := newDesk(t)
	doc := parse(t, d.open("a.csv", rows("day,team,csat", 90, func(n int) string {
		return "2025-04-02," + []string{"A", "B", ""}[n%3] + "," + itoa(1+n%5)
	})))
	if last := doc.Find(".tm-segs__row")[2]; !strings.HasPrefix(last.First("th").Text(), "Blank") {
		t.Errorf("the last row is %q", last.Text())
	}
	if got := savedBy(t, d); len(got) != 3 || got[0].Period.Label != "2 Apr 2025" {
		t.Errorf("saved %+v", got)
	}
}

// TestOneDate: a second date takes the place of the first.
func TestOneDate(t *testing.T) {
	d := newDesk(t)
	d.open("a.csv", rows("created,closed,csat", 60, func(n int) string {
		return "2025-04-0" + itoa(1+n%9) + ",2025-05-0" + itoa(1+n%9) + "," + itoa(1+n%5)
	}))
	doc := parse(t, d.act("change", "use-0", "date"))
	if got := doc.ID("use-1").First("[selected]").Attr("value"); got != "out" {
		t.Errorf("the other date is %q", got)
	}
	if got := doc.First(".tm-course__table").Text(); !strings.Contains(got, "Apr 2025") || strings.Contains(got, "May 2025") {
		t.Errorf("the trend is %s", got)
	}
}

// TestBeyond: the axis closes in on the segments that are ranked. A small one
// beyond it has no marker and an arrow for the end that is cut off, and says its
// score.
func TestBeyond(t *testing.T) {
	d := newDesk(t)
	doc := parse(t, d.open("a.csv", rows("team,csat", 2005, func(n int) string {
		if n%400 == 1 {
			return "few,1"
		}
		return []string{"A,5", "B,4", "A,4", "B,5", "A,1", "B,2", "A,5", "B,5"}[n%8]
	})))
	const arrow = "path.tm-chart__interval"
	said := map[bool]int{}
	for _, row := range doc.Find(".tm-segs__row") {
		if row.First(".tm-segs__says").Text() == "" {
			continue // that of all
		}
		few := strings.HasPrefix(row.First("th").Text(), "few")
		said[few]++
		if row.First(".tm-chart__point").Exists() == few || row.First(arrow).Exists() != few {
			t.Errorf("%s: a marker or an arrow where there is none to be, or none", row.Text())
		}
		if few && !strings.HasPrefix(row.First("svg").Attr("aria-label"), "0.0%") {
			t.Errorf("it says %q", row.First("svg").Attr("aria-label"))
		}
	}
	if said[true] != 1 || said[false] != 2 {
		t.Errorf("rows of the small one and of others: %v", said)
	}
	if got := doc.First(".tm-section__note").Text(); !strings.HasSuffix(got, "An arrow marks an interval that goes on beyond the axis.") {
		t.Errorf("the arrow is not explained in %q", got)
	}
	if svg := d.Act("download", "svg", "2025-07-04 "); !strings.Contains(svg, "M1 0L-7 -5V5Z") && !strings.Contains(svg, "M-1 0L7 -5V5Z") {
		t.Error("the picture has no arrow")
	}
}

// TestNumbers: the ends of the axis and its middle stay on a narrow screen.
func TestNumbers(t *testing.T) {
	check := func(ticks, want int) {
		t.Helper()
		svg := drawing{ticks: make([]draw.Tick, ticks)}.numbers()
		if got := strings.Count(svg, "<text") - strings.Count(svg, "text--idle"); strings.Count(svg, "<text") != ticks || got != want {
			t.Errorf("%d of %d numbers stay, want %d", got, ticks, want)
		}
	}
	check(2, 2)
	check(3, 3)
	check(4, 2)
	check(5, 3)
	check(6, 2)
	check(7, 3)
}

// TestPace: steps grow while they are quick, up to a bound, and shrink when
// they take long.
func TestPace(t *testing.T) {
	var p pace
	check := func(now int64, want int) {
		t.Helper()
		if got := p.next(now); got != want {
			t.Errorf("at %d: %d pieces, want %d", now, got, want)
		}
	}
	check(1000, 1)
	check(1010, 2)
	check(1020, 4)
	check(1095, 4)
	check(1196, 2)
	check(1397, 1)
	check(2000, 1)
	for now := int64(2001); now < 2010; now++ {
		p.next(now)
	}
	check(2011, mostPiece)
	if p.spent() != 1011 {
		t.Errorf("%d ms spent", p.spent())
	}
}
