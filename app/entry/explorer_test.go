package entry

import (
	"testing"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// TestExplorerLinks opens links and writes them again.
func TestExplorerLinks(t *testing.T) {
	check := func(link, want string) {
		t.Helper()
		e := ExplorerFromLink(link)
		if got := e.Link(); got != want {
			t.Errorf("%s\nis  %s,\nnot %s", link, got, want)
		}
		if got := ExplorerFromLink("#" + e.Link()).Link(); got != want {
			t.Errorf("%s comes back as %s", want, got)
		}
	}
	same := func(link string) { t.Helper(); check(link, link) }
	same("v=1&s=942&n=1148&level=90&industry=retail&order=low&show=above&view=table")
	same("v=1&metric=nps&p=388&pa=230&d=112&target=50&order=near")
	same("v=1&metric=nps&score=-12.5&show=dated")
	same("v=1&metric=ces&mode=ratings&r=1-1-2-1-3-3-1&dir=down&view=table")
	same("v=1&metric=ces")
	same("v=1&score=0")
	// A score alone tells no counts, and stays a choice without a score.
	check("v=1&s=942&n=1148&b.s=1&b.n=2&target=90&margin=3&level=90&industry=retail&name=Shop&b.name=Old&score=82.1",
		"v=1&level=90&industry=retail&name=Shop&score=82.1")
	check("v=1&metric=nps&p=1&pa=2&d=3&score=20", "v=1&metric=nps&score=20")
	check("v=1&metric=ces&scale=5&dir=down&mode=ratings&r=1-2-3-4-5&b.r=1-1-1-1-1&score=2", "v=1&metric=ces&scale=5&dir=down&score=2")
	check("v=1&metric=ces&sum=3200&n=584&population=90&rate=5&expect=5&score=5", "v=1&metric=ces&score=5")
	same("v=1&metric=nps&score=")
	check("score=101&s=1&n=2", "v=1&score=")
	// Defaults are left out, keys put in order, unknown ones dropped.
	check("v=1&order=high&metric=csat&show=all&view=chart&utm=x&n=10&s=5", "v=1&s=5&n=10")
	check("", "")
	check("v=1", "")
	// What cannot be used is left out, and all else stays.
	check("v=1&metric=csi&order=up&show=best&view=list&s=5&n=10", "v=1&s=5&n=10")
}

// TestExplorerScore reads the score that comes alone.
func TestExplorerScore(t *testing.T) {
	check := func(link string, alone, unread bool, want string) {
		t.Helper()
		e := ExplorerFromLink(link)
		m := e.Mark(calc.Result{})
		if e.Alone != alone || e.Unread != unread || m.Text() != want || m.Given() != (want != "") {
			t.Errorf("%s: alone %v, unread %v, %q", link, e.Alone, e.Unread, m.Text())
		}
		if e.Unread && e.Score != "" {
			t.Errorf("%s: an unread score leaves %q", link, e.Score)
		}
	}
	check("metric=nps&score=%E2%88%9212", true, false, "−12")
	check("score=82,1%25", true, false, "82.1%")
	check("score=100", true, false, "100%")
	check("score=100.01", true, true, "")
	check("score=-1", true, true, "")
	check("score=lots", true, true, "")
	check("score=", true, false, "")
	check("score=%20", true, false, "")
	check("score=%zz", true, true, "")
	check("metric=ces&score=5.42", true, false, "5.42")
	check("metric=ces&scale=5&score=5.42", true, true, "")
	check("p=1", false, false, "")
}

// TestExplorerExample keeps the figures of an example out of the address, and
// what the reader chose in it.
func TestExplorerExample(t *testing.T) {
	f := Example(calc.MetricNPS)
	f.Level = calc.Level90
	e := NewExplorer(f)
	e.Order = industry.ByName
	if got := e.Link(); got != "v=1&metric=nps&level=90&industry=retail&order=az" {
		t.Errorf("got %s", got)
	}
}

func TestLinkHoldsForm(t *testing.T) {
	check := func(link string, want bool) {
		t.Helper()
		if got := LinkHoldsForm(link); got != want {
			t.Errorf("%s: got %v", link, got)
		}
	}
	check("#v=1&metric=nps&score=5&order=az&show=own&view=table", false)
	check("#v=1&", false)
	check("#v=1&p=1", true)
	check("#industry=retail", true)
}

// TestExplorerMisnamed tells a metric that is not known from none.
func TestExplorerMisnamed(t *testing.T) {
	check := func(link string, want bool) {
		t.Helper()
		if got := ExplorerFromLink(link).Misnamed; got != want {
			t.Errorf("%s: got %v", link, got)
		}
	}
	check("metric=csi&p=1", true)
	check("metric=", true)
	check("metric=NPS", true)
	check("metric=nps", false)
	check("s=1&n=2", false)
}

// TestEnterTotals forgets what a link did not hold of the ratings, and nothing
// else.
func TestEnterTotals(t *testing.T) {
	e := ExplorerFromLink("metric=nps&mode=ratings&r=1-x-3-4-5-6-7-8-9--11&b.r=x&target=lots")
	list := func(fields []Field) (s string) {
		for _, f := range fields {
			s += string(f) + " "
		}
		return s
	}
	if got := list(e.UnreadRatings()); got != "r1 r9 " {
		t.Errorf("the link did not hold %s", got)
	}
	e.EnterTotals()
	if got := e.UnreadRatings(); len(got) > 0 || e.Form.Now.Mode != Totals {
		t.Errorf("still %v, by %s", got, e.Form.Now.Mode)
	}
	if got := len(e.Form.Unread); got != 12 { // eleven earlier ratings and the target
		t.Errorf("%d fields are left", got)
	}
}
