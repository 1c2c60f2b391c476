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
	same("v=1&s=1&n=2&score=82.1") // the counts wait behind the score
	same("v=1&score=0")
	// Defaults are left out, keys put in order, unknown ones dropped.
	check("v=1&order=high&metric=csat&show=all&view=chart&utm=x&n=10&s=5", "v=1&s=5&n=10")
	check("", "")
	check("v=1", "")
	// What cannot be used is left out, and all else stays.
	check("v=1&metric=csi&order=up&show=best&view=list&s=5&n=10", "v=1&s=5&n=10")
	check("v=1&metric=nps&score=101&p=1", "v=1&metric=nps&p=1")
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
