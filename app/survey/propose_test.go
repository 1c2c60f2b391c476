package survey

import (
	"strconv"
	"strings"
	"testing"
)

// TestPropose proposes the columns of small tables, a header and rows with
// fields parted by bars.
func TestPropose(t *testing.T) {
	check := func(lines []string, want ...string) {
		t.Helper()
		rows := rowsOfText(lines...)
		var got []string
		for _, p := range Propose(Profile(rows, ReadHead(rows))) {
			got = append(got, said(p))
		}
		if strings.Join(got, "; ") != strings.Join(want, "; ") {
			t.Errorf("%q:\ngot  %q\nwant %q", lines[0], got, want)
		}
	}
	// The table of the import page.
	check([]string{
		"closed_at|channel|team|csat_score|nps|ease|ticket_id|comment",
		"2025-04-02|phone|Returns 2|5|9|6|88120|Sorted in one call",
		"2025-04-02|chat|Billing|4|10|7|88121|",
		"2025-04-03|phone|Returns 1|2|6|5|88125|Had to ask three times for it",
		"2025-04-03|chat|Billing|4|4|2|88126|",
	}, "date iso by name closed", "segment by name channel", "segment by name team", "csat to 5 by name csat",
		"nps to 0 by name nps", "ces to 7 by name ease", "different", "text")
	// Without a header the values speak, once for each metric.
	check([]string{"2025-04-02|phone|5|9", "2025-04-02|chat|4|0", "2025-04-03|phone|2|6", "2025-04-03|chat|4|6"},
		"date iso by values", "segment by values", "csat to 5 by values", "nps to 0 by values")
	check([]string{"5", "4", "5"}, "csat to 5 by values")
	check([]string{"Good|1", "Bad|2", "Good|3", "Offered|4"}, "csat to 5 in words by words", "different")
}

func TestProposeScale(t *testing.T) {
	check := func(name, values, want string) {
		t.Helper()
		if got := said(Propose([]Column{column(name, strings.Fields(values)...)})[0]); got != want {
			t.Errorf("%s %s: got %q, want %q", name, values, got, want)
		}
	}
	check("csat", "1 5 4 5", "csat to 5 by name csat")
	check("csat", "1 5 6 5", "csat to 7 by name csat")
	check("csat", "1 5 8 5", "csat to 0 by name csat")
	check("csat", "0 5 8 5", "csat to 0 by name csat")
	check("csat (1-7)", "1 5 4 5", "csat to 7 by name csat")
	check("ces", "1 5 4 5", "ces to 5 by name ces")
	check("ces", "1 5 7 5", "ces to 7 by name ces")
	check("nps", "9 9 9 8", "nps to 0 by name nps")
	check("how_much_effort", "1 2 1 5", "ces to 5 low is easy by name effort")
	// One in fifty may be a slip.
	check("csat", strings.Repeat("5 4 ", 49)+"6 1", "csat to 5 by name csat")
	check("csat", strings.Repeat("5 4 ", 48)+"6 7 1 2", "csat to 5 by name csat")
	check("csat", strings.Repeat("5 4 ", 48)+"6 7 7 2", "csat to 7 by name csat")
	// A percentage is no rating.
	check("satisfaction", "87 91 64 87", "off scale satisfaction")
	// What "score" is of, the scale tells.
	check("score", "5 4 1 5", "csat to 5 by name score")
	check("rating", "5 7 1 5", "ces to 7 by name rating")
	check("score", "5 9 0 5", "nps to 0 by name score")
	// Words.
	check("satisfaction", "Good Bad Good Offered", "csat to 5 in words by words satisfaction")
	check("csat", "Yes No Yes", "csat to 5 in words by words csat")
	check("ces", "Easy Difficult Easy", "ces to 5 in words by words ces")
	check("nps group", "Promoter Detractor Promoter", "nps to 0 in words by words nps")
	check("score", "Good Bad Good", "csat to 5 in words by name score")
	check("score", "87 91 64 87", "unknown")
	// Words that answer anything are no ratings by themselves.
	check("returned", "Yes No Yes No", "segment by values")
	check("agreed", "Agree Disagree Agree Agree", "segment by values")
	check("", "", "blank")
}

// TestReversed: labels tell which end is the good one.
func TestReversed(t *testing.T) {
	check := func(name, values, want string) {
		t.Helper()
		if got := said(Propose([]Column{column(name, strings.Split(values, "|")...)})[0]); got != want {
			t.Errorf("%s %s: got %q, want %q", name, values, got, want)
		}
	}
	check("ces", "1 - Very easy|2|5 - Very difficult|2", "ces to 5 low is easy by name ces")
	check("ces", "5 - Very easy|2|1 - Very difficult|2", "ces to 5 by name ces")
	check("ces", "1 - Very easy|2|3|2", "ces to 5 by name ces")
	check("csat", "1 - Very satisfied|2|5 - Not satisfied|2", "reversed csat")
	check("csat", "5 - Very satisfied|2|1 - Dissatisfied|2", "csat to 5 by name csat")
	check("nps", "0 - Not at all likely|2|Extremely likely - 10|2", "nps to 0 by name nps")
}

// TestProposeBeside: what else is in the table decides.
func TestProposeBeside(t *testing.T) {
	check := func(want string, columns ...Column) {
		t.Helper()
		if got := said(Propose(columns)[0]); got != want {
			t.Errorf("%s: got %q, want %q", columns[0].Name, got, want)
		}
	}
	score := column("score", "5", "4", "3", "4")
	check("nps to 0 by name score", score, column("kind", "nps", "nps", "nps", "nps"))
	check("csat to 5 by name score", score, column("kind", "a", "b", "a", "b"))
	check("csat to 5 by name score", score, column("nps", "9", "0", "3", "4"))
	check("unknown", score, column("csat", "5", "4", "4", "4"))
	group := column("NPS group", "Promoter", "Passive", "Promoter", "Detractor")
	check("worked out nps", group, column("nps", "9", "7", "10", "0"))
	check("nps to 0 in words by words nps", group, column("csat", "5", "4", "3", "3"))
	// The time of the answer is what the trend goes by, in any order.
	day := func(name string) Column { return column(name, "2025-04-02", "2025-04-03") }
	check("other date", day("created"), day("submitted"))
	check("date iso by name submitted", day("submitted"), day("created"))
	check("date iso by name created", day("created"), day("updated"))
	check("date iso by values", day("x"), column("csat", "5", "4"))
}

func TestSegments(t *testing.T) {
	check := func(want string, c Column) {
		t.Helper()
		if got := said(Propose([]Column{c, column("csat", "5", "4")})[0]); got != want {
			t.Errorf("%s: got %q, want %q", c.Name, got, want)
		}
	}
	many := func(n, different int) []string {
		var values []string
		for i := range n {
			values = append(values, "v"+strconv.Itoa(i%different))
		}
		return values
	}
	check("segment by values", column("x", many(60, 30)...))
	check("unknown", column("x", "ada@example.com", "ben@example.com", "ada@example.com", "ben@example.com"))
	check("unknown", column("x", many(62, 31)...))
	check("segment by name team", column("team", many(62, 31)...))
	check("segment by name agent", column("agent", many(100, 90)...))
	check("unknown", column("x", many(100, 90)...))
	check("different", column("agent", many(100, 100)...))
	check("segment by name priority", column("priority", "1", "2", "1", "3"))
	check("unknown", column("visits", "1", "2", "1", "3"))
	check("one value", column("team", "North", "North"))
	check("private", column("last name", "Lind", "Lind", "Brandt"))
}

// TestFewBad: a few values that are none do not keep a column from being read,
// whatever its name and its metric.
func TestFewBad(t *testing.T) {
	check := func(head string, row func(n int) string, want ...string) {
		t.Helper()
		var s Sample
		add := func(line string) {
			var fields [][]byte
			for f := range strings.SplitSeq(line, ",") {
				fields = append(fields, []byte(f))
			}
			s.Row(0, fields)
		}
		add(head)
		for n := range 1000 {
			add(row(n))
		}
		for i, p := range Propose(Profile(s.Rows, ReadHead(s.Rows))) {
			if got := said(p); got != want[i] {
				t.Errorf("%s, column %d: got %q, want %q", head, i, got, want[i])
			}
		}
	}
	bad := func(n, every int, good string) string {
		if n%every == 7 {
			return []string{"n/a", "seven", "99"}[n/every%3]
		}
		return good
	}
	ratings := func(every int) func(n int) string {
		return func(n int) string {
			return strconv.Itoa(1+n%5) + "," + bad(n, every, strconv.Itoa(n%11)) + "," + bad(n+3, every, strconv.Itoa(1+n%7))
		}
	}
	check("q1,q2,q3", ratings(120), "csat to 5 by values", "nps to 0 by values", "ces to 7 by values")
	check("q1,q2,q3", ratings(30), "csat to 5 by values", "nps to 0 by values", "ces to 7 by values")
	check("csat,nps,ces", ratings(30), "csat to 5 by name csat", "nps to 0 by name nps", "ces to 7 by name ces")
	check("q1,q2,q3", ratings(10), "csat to 5 by values", "unknown", "unknown")
	// Three days, and more notes than those.
	days := func(every int) func(n int) string {
		return func(n int) string {
			if n%every == 7 {
				return "soon " + strconv.Itoa(n) + ",5"
			}
			return "2025-04-0" + strconv.Itoa(1+n%3) + "," + strconv.Itoa(1+n%5)
		}
	}
	check("day,csat", days(100), "date iso by name day", "csat to 5 by name csat")
	check("day,csat", days(40), "date iso by name day", "csat to 5 by name csat")
	check("day,csat", days(8), "unknown", "csat to 5 by name csat")
}
