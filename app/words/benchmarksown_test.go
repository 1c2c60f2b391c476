package words

import (
	"strings"
	"testing"

	"trimetric/app/entry"
	"trimetric/calc"
)

// TestOwnProblems words everything that a row can be refused for.
func TestOwnProblems(t *testing.T) {
	said := map[string]bool{}
	for _, form := range []entry.KeptForm{
		{}, {Name: strings.Repeat("x", 300), Low: "5"}, {Name: "x", Low: "5", High: "4"}, {Name: "x", Low: "101"},
		{Name: "x", Low: "lots"}, {Name: "x", Low: "8O"}, {Name: "x", Low: "5.555"}, {Name: "x", Low: "99999999999999"},
	} {
		d := calc.Define(calc.MetricCSAT)
		_, problems := form.Read(d)
		for _, p := range problems {
			s := OwnProblem(p, d)
			sentence(t, string(p.Field), s)
			said[s] = true
		}
	}
	if len(said) != 9 {
		t.Errorf("%d problems have words of their own: %v", len(said), said)
	}
}

// TestOwnLimits: the limits that the messages name are those in force.
func TestOwnLimits(t *testing.T) {
	check := func(letters int, want bool) {
		t.Helper()
		form := entry.KeptForm{Name: strings.Repeat("x", letters), Low: "5"}
		if _, problems := form.Read(calc.Define(calc.MetricCSAT)); (len(problems) == 0) != want {
			t.Errorf("%d letters: %v", letters, problems)
		}
	}
	check(200, true)
	check(201, false)
	said := OwnProblem(entry.Problem{Field: entry.OwnName, Err: entry.ErrTooLong}, calc.Define(calc.MetricCSAT))
	if !strings.Contains(said, " 200 letters") {
		t.Errorf("it says %s", said)
	}
}

// TestElsewhere words what is wrong with counts that are typed on another page.
func TestElsewhere(t *testing.T) {
	check := func(link, unread, says string) {
		t.Helper()
		e := entry.ExplorerFromLink("metric=nps&mode=ratings&r=" + link)
		fields := e.UnreadRatings()
		if got := UnreadRatings(fields, e.Form.Def.Scale); len(fields) > 0 && got != unread {
			t.Errorf("%s: got %s", link, got)
		}
		if got := FromElsewhere(e.Form.ReadNow(), e.Form.Def); got != says {
			t.Errorf("%s: says %s", link, got)
		}
	}
	check("1-2", "The link held no usable counts per rating.", AtLeastOne)
	check("1-x-3-4-5-6-7-8-9-10-11", "The link held no usable count for rating 1.", "No score yet. Enter the count of rating 1, 0 if there were none.")
	check("1-x-3--5-6-7-8-9-10-z", "The link held no usable count for rating 1, rating 3 and rating 10.", "No score yet. Enter the count of rating 1, 0 if there were none.")
	check("0-0-0-0-0-0-0-0-0-0-0", "", AtLeastOne)
	typed := entry.New(calc.MetricNPS)
	typed.Now.Mode, typed.Now.Ratings[10] = entry.PerRating, "1.5"
	if got := FromElsewhere(typed.ReadNow(), typed.Def); got != "No score yet. Fix the count of rating 10. Responses are whole numbers." {
		t.Errorf("1.5: says %s", got)
	}
}
