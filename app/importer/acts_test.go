package importer

import (
	"io"
	"strconv"
	"strings"
	"testing"

	"trimetric/calc"
)

// A counter counts how often the file is read.
type counter struct {
	io.ReaderAt
	reads int
}

func (c *counter) ReadAt(p []byte, at int64) (int, error) {
	c.reads++
	return c.ReaderAt.ReadAt(p, at)
}

// TestPasses: only a choice of what the rows mean reads the file again.
func TestPasses(t *testing.T) {
	d := newDesk(t)
	file := &counter{ReaderAt: &d.file}
	d.from = file
	d.open("survey.csv", export(responses(300)))
	check := func(what, id, value string, reads bool) {
		t.Helper()
		was, page := file.reads, d.HTML()
		parse(t, d.act(what, id, value))
		if (file.reads > was) != reads {
			t.Errorf("%s %s: %d reads", id, value, file.reads-was)
		}
		if d.HTML() == page {
			t.Errorf("%s %s: nothing changed", id, value)
		}
	}
	check("change", "from", "5", false)
	check("change", "level-99", "99", false)
	check("change", "split", "none", false)
	check("change", "split", "1", false)
	check("click", "sort-1", "", false)
	check("change", "by-1", "1", false)
	check("change", "rating-4", "4", false)
	check("change", "direction", "down", false)
	check("input", "period", "Q3 2025", false)
	check("change", "saving", "trend", false)
	check("change", "use-4", "ces-5", true)
	check("change", "use-1", "out", true)
	check("change", "layout", "eu", true)
	check("change", "header", "0", true)
	check("change", "separator", "c", true)
	check("change", "encoding", "4", true)
}

// TestDefinition: the threshold, the direction and the level are those that
// were chosen, by calc's own words.
func TestDefinition(t *testing.T) {
	d := newDesk(t)
	list := responses(300)
	d.open("survey.csv", export(list))
	top := 0.0
	for _, r := range list {
		if r.csat == 5 {
			top++
		}
	}
	d.act("change", "level-99", "99")
	doc := parse(t, d.act("change", "from", "5"))
	if got := figure(doc, "score"); got != 100*top/300 {
		t.Errorf("from 5: %v, want %v", got, 100*top/300)
	}
	if got := doc.First("[data-result=definition]").Text(); got != "Scale 1–5. Satisfied is 5. 99% interval: Wilson score." {
		t.Errorf("definition: %q", got)
	}
	d.act("change", "rating-4", "4")
	if got := parse(t, d.act("change", "direction", "down")).First("[data-result=definition]").Text(); !strings.HasPrefix(got, "Scale 1–7. Lower is easier;") {
		t.Errorf("definition: %q", got)
	}
	// What is not on offer changes nothing.
	for _, act := range [][2]string{{"from", "1"}, {"from", "x"}, {"level-96", ""}, {"by-4", ""}, {"sort-9", ""}, {"split", "77"}, {"rating-99", ""}, {"use-99", "out"}, {"use-1", "x"}, {"layout", "x"}, {"sheet", "2"}, {"encoding", "9"}, {"separator", "tp"}, {"header", "7"}} {
		was := parse(t, d.act("change", "nothing", "")).First(".tm-segs__overall").Text()
		if got := parse(t, d.act("change", act[0], act[1])).First(".tm-segs__overall").Text(); got != was {
			t.Errorf("%s %s: %q, was %q", act[0], act[1], got, was)
		}
	}
}

// TestSteps: a large file is read in steps that tell how far they are; the page
// is drawn ten times a second at most, unless there is something to say; it can be stopped and go on, and comes
// to the same score.
func TestSteps(t *testing.T) {
	d := newDesk(t)
	text := export(responses(100_000))
	d.file.data = []byte(text)
	size := strconv.Itoa(len(text))
	answer := d.Act("file", "large.csv", size)
	last, drawn, page, said := -1, int64(-1000), markup(answer), map[string]bool{}
	steps := 0
	for now := int64(5000); answer[0] == 'W'; now += 20 {
		steps++
		spoken := d.said
		answer = d.Act("step", "", strconv.FormatInt(now, 10))
		if answer[0] == 'W' && len(answer) > 1 {
			if now-drawn < 100 && d.Importer.file.phase == scoring && last >= 0 && d.said == spoken {
				t.Fatalf("drawn at %d and at %d", drawn, now)
			}
			drawn = now
		}
		if answer != "W" { // not as it was
			page = markup(answer)
		}
		doc := parse(t, page)
		said[doc.First("[role=status]").Text()] = true
		if bar := doc.First("[role=progressbar]"); bar.Exists() {
			n, err := strconv.Atoi(bar.Attr("aria-valuenow"))
			if err != nil || n < last || n > 99 {
				t.Fatalf("%d%% after %d%%", n, last)
			}
			last = n
		}
		if steps == 4 {
			stopped := d.Act("click", "stop", "")
			doc := parse(t, markup(stopped))
			if stopped[0] != 'I' || !strings.HasPrefix(doc.First(".tm-filebar__progress").Text(), "Stopped after") || !doc.First("[id=export][disabled]").Exists() {
				t.Fatalf("%c: not stopped", stopped[0])
			}
			if got := doc.First("[role=status]").Text(); !strings.HasPrefix(got, "Stopped at ") {
				t.Errorf("at the stop it says %q", got)
			}
			if answer = d.Act("click", "again", ""); answer[0] != 'W' {
				t.Fatal("it does not go on")
			}
			drawn = now - 100 // a press is shown at once
		}
	}
	doc := parse(t, markup(answer))
	if figure(doc, "responses") != 100_000 || steps < 6 || last < 50 {
		t.Errorf("%v responses after %d steps, last seen at %d%%", figure(doc, "responses"), steps, last)
	}
	whole := newDesk(t)
	if want := parse(t, whole.open("large.csv", text)); figure(doc, "score") != figure(want, "score") {
		t.Errorf("%v, in one go %v", figure(doc, "score"), figure(want, "score"))
	}
	final := doc.First("[role=status]").Text()
	if !said["Scoring large.csv."] || !said["50% of the rows are scored."] || !strings.HasPrefix(final, "All 100,000 rows scored. CSAT is ") {
		t.Errorf("it said %v, then %q", said, final)
	}
}

// TestFacts: size, rows, columns and how the file is written.
func TestFacts(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		d := newDesk(t)
		if got := parse(t, d.open("a.csv", text)).First(".tm-filebar__facts").Text(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	body := strings.Repeat("1.4.2025;Köln;4,5;5\n", 50)
	check("day;place;wait;csat\n"+body, "1.1 KB, 50 rows, 4 columns, separated by semicolons, UTF-8, one header row, decimal commas")
	check("5\n4\n3\n", "6 bytes, 3 rows, 1 column, UTF-8, no header row")
	check("place\tcsat\n"+strings.Repeat("K\xf6ln\t5\n", 3), "32 bytes, 3 rows, 2 columns, separated by tabs, Windows-1252, one header row")
	for n, want := range map[int64]string{0: "0 bytes", 1: "1 byte", 999: "999 bytes", 1000: "1 KB", 8_349_999: "8.3 MB", 8_350_000: "8.4 MB",
		178_499: "178 KB", 999_499: "999 KB", 999_500: "1 MB", 99_949: "99.9 KB", 99_950: "100 KB", 2_000_000_000: "2 GB", 61_234_567: "61.2 MB"} {
		if got := fileSize(n); got != want {
			t.Errorf("%d bytes: %q, want %q", n, got, want)
		}
	}
	for x, want := range map[float64]int64{0: 0, 7: 7, 99: 99, 48_893: 49_000, 100: 100, 1_049_999: 1_000_000, 995: 1000} {
		if got := twoDigits(x); got != want {
			t.Errorf("%v is about %d, want %d", x, got, want)
		}
	}
}

// TestWide: of many columns the first are shown and those that are read; all of
// them when asked for.
func TestWide(t *testing.T) {
	head, row := "", ""
	for n := range 300 {
		head += "c" + itoa(n) + ","
		row += "x,"
	}
	d := newDesk(t)
	page := d.open("wide.csv", rows(head+"csat", 40, func(n int) string { return row + itoa(1+n%5) }))
	shown := func(page string) int { return len(parse(t, page).Find(".tm-map__row")) }
	if n := shown(page); n != mostColumns+1 || !strings.Contains(page, "use-300") {
		t.Errorf("%d columns", n)
	}
	if n := shown(d.act("click", "all-columns", "")); n != 301 {
		t.Errorf("%d columns, want 301", n)
	}
	many := newDesk(t)
	page = many.open("many.csv", rows("team,csat", 3000, func(n int) string { return "Team " + itoa(n%150) + "," + itoa(1+n%5) }))
	if n := len(parse(t, page).Find(".tm-segs__row")); n != mostRows+1 {
		t.Errorf("%d rows", n)
	}
	if n := len(parse(t, many.act("click", "all-rows", "")).Find(".tm-segs__row")); n != 151 {
		t.Errorf("%d rows, want 151", n)
	}
}

// TestTwins: two columns of one metric are told apart by their names, here and
// in the tracker.
func TestTwins(t *testing.T) {
	d := newDesk(t)
	doc := parse(t, d.open("a.csv", rows("day,csat_agent,csat_product", 60, func(n int) string {
		return "2025-05-0" + itoa(1+n%9) + "," + itoa(1+n%5) + "," + itoa(5-n%2)
	})))
	if got := doc.ID("scores").Text(); !strings.HasPrefix(got, "CSAT, csat_agent") {
		t.Errorf("heading %q", got)
	}
	doc = parse(t, d.act("change", "rating", "2"))
	if got := figure(doc, "score"); got != 100 {
		t.Errorf("the other one is %v", got)
	}
	if got := d.Act("save", "", "5"); !strings.Contains(got, "\tcsat_agent\t") || !strings.Contains(got, "\tcsat_product\t") {
		t.Errorf("saved %q", got)
	}
}

// TestLevels holds the radios to the levels that there are.
func TestLevels(t *testing.T) {
	d := newDesk(t)
	d.open("survey.csv", export(responses(300)))
	for _, l := range calc.Levels {
		doc := parse(t, d.act("change", "level-"+itoa(int(l)), ""))
		if !doc.First("[id=level-"+itoa(int(l))+"][checked]").Exists() || !strings.Contains(doc.First("[data-result=definition]").Text(), itoa(int(l))+"% interval") {
			t.Errorf("%d is not chosen", l)
		}
	}
}
