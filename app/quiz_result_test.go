//go:build !js

package app

import (
	"slices"
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/app/entry"
	"trimetric/calc"
	"trimetric/calc/guide"
	"trimetric/quiz"
)

func outcome(t *testing.T, link string) apptest.Doc {
	t.Helper()
	a, _ := quiz.Parse(link)
	doc := apptest.Render(t, &quizResult{Page: &quizPage{answers: a, place: quiz.Result}, Answers: a})
	doc.Sound(t)
	return doc
}

// TestQuizResult shows each kind of outcome: where the reader's answers point,
// and the way on.
func TestQuizResult(t *testing.T) {
	check := func(link, title, tally, calculator string, steps ...string) {
		t.Helper()
		doc := outcome(t, link)
		if got := doc.First("h1").Text(); got != title {
			t.Errorf("%s is headed %q, want %q", link, got, title)
		}
		var rows []string
		for _, row := range doc.Find(".tm-tally__row") {
			rows = append(rows, row.Text())
			if on := len(row.Find(".tm-tally__cell--on")); !contains(row.Text(), string(rune('0'+on))+" of 6") || len(row.Find(".tm-tally__cell")) != 6 {
				t.Errorf("%s: %q has %d shapes filled", link, row.Text(), on)
			}
		}
		if got := strings.Join(rows, ", "); got != tally {
			t.Errorf("%s counts %q, want %q", link, got, tally)
		}
		if got := doc.First(".tm-btn--primary").Attr("href"); got != calculator {
			t.Errorf("%s leads to %q, want %q", link, got, calculator)
		}
		var heads []string
		for _, h := range doc.Find(".tm-do__head") {
			heads = append(heads, h.Text())
		}
		if !slices.Equal(heads, steps) {
			t.Errorf("%s advises %q, want %q", link, heads, steps)
		}
	}
	// 3.8415 · 0.25 / 0.05² = 384.1; 3.8415 / 0.1² - 3 = 381.2;
	// (1.95996 · 0.3 · 6 / 0.2)² = 311.1.
	check("learn=c&moment=a&use=c&reader=c&pain=b&rhythm=c", "Start with CES", "CSAT 1 of 6, NPS 1 of 6, CES 4 of 6", "/ces#v=1&mode=ratings&margin=0.2",
		"Pick one task", "Ask one thing", "Send it at the right moment", "Collect 312 answers", "Then add CSAT", "Then add NPS")
	check("learn=a&moment=a&use=a&reader=a&pain=a&rhythm=a", "Start with CSAT", "CSAT 6 of 6, NPS 0 of 6, CES 0 of 6", "/csat#v=1&margin=5",
		"Pick one kind of contact", "Ask one thing", "Send it at the right moment", "Collect 385 answers", "Leave it at CSAT for now")
	check("learn=b&moment=b&use=b&reader=b&pain=a&rhythm=a", "Start with NPS", "CSAT 2 of 6, NPS 4 of 6, CES 0 of 6", "/nps#v=1&margin=10",
		"Pick a wave or a milestone", "Ask one thing", "Send it at the right moment", "Collect 382 answers", "Then add CSAT")
	check("learn=b&moment=b&use=b&reader=c&pain=c&rhythm=c", "Use CES and NPS, CES first", "CSAT 0 of 6, NPS 3 of 6, CES 3 of 6", "/ces#v=1&mode=ratings&margin=0.2",
		"Pick one task", "Ask one thing", "Send it at the right moment", "Collect 312 answers", "Then add NPS")
	check("learn=a&moment=a&use=b&reader=b&pain=c&rhythm=c", "Use all three, one after the other", "CSAT 2 of 6, NPS 2 of 6, CES 2 of 6", "/ces#v=1&mode=ratings&margin=0.2",
		"Pick one task", "Ask one thing", "Send it at the right moment", "Collect 312 answers", "Then add CSAT", "Then add NPS")
}

// TestQuizAgrees: the planner of the calculator that a result opens comes to the
// number of answers that the result names.
func TestQuizAgrees(t *testing.T) {
	for _, m := range calc.Metrics {
		_, link, _ := strings.Cut(setUp(m), "#")
		f := entry.FromLink(m, link)
		if got := f.ReadSize(f.ReadNow()); !got.OK || got.Responses != answersFor(m) || len(f.Unread) > 0 {
			t.Errorf("%s plans for %d answers, the quiz for %d", setUp(m), got.Responses, answersFor(m))
		}
		if f.Link() != link {
			t.Errorf("%s is not how the calculator writes it: %s", link, f.Link())
		}
	}
}

// TestQuizKeepsFigures leaves a calculator alone that the reader has used.
func TestQuizKeepsFigures(t *testing.T) {
	visit.forms["nps"] = open(calc.MetricNPS, "p=1&pa=2&d=3")
	defer delete(visit.forms, "nps")
	if got := setUp(calc.MetricNPS); got != "/nps" {
		t.Errorf("the result opens %s over the reader's figures", got)
	}
}

// TestQuizWhy lists the reader's own answers, each with its metric and the way
// to change it.
func TestQuizWhy(t *testing.T) {
	const link = "learn=c&moment=a&use=b&reader=c&pain=b&rhythm=c"
	a, _ := quiz.Parse(link)
	doc := outcome(t, link)
	rows := doc.Find(".tm-given__row")
	if len(rows) != len(quiz.Questions) {
		t.Fatalf("%d answers are listed", len(rows))
	}
	names := map[calc.Metric]string{calc.MetricCSAT: "CSAT", calc.MetricNPS: "NPS", calc.MetricCES: "CES"}
	for i, q := range quiz.Questions {
		o := a.Option(i)
		if want := q.Short + " " + o.Short + " " + names[o.Metric] + " Change"; rows[i].Text() != want {
			t.Errorf("%q is listed, want %q", rows[i].Text(), want)
		}
		if got := doc.ID("change-" + q.ID).Attr("aria-label"); got != "Change: "+q.Short {
			t.Errorf("the button is called %q", got)
		}
	}
}

// TestQuizAsks: the questions of the metrics that lead can be copied, and what
// those metrics do not see is told.
func TestQuizAsks(t *testing.T) {
	check := func(link string, metrics ...calc.Metric) {
		t.Helper()
		doc := outcome(t, link)
		copies := doc.Find("button[data-copy]")
		if len(copies) != len(metrics) {
			t.Fatalf("%s: %d questions to copy, want %d", link, len(copies), len(metrics))
		}
		for i, m := range metrics {
			c := guide.Columns[slices.Index(calc.Metrics, m)]
			if c.Metric != m || strings.ReplaceAll(copies[i].Attr("data-copy"), `\n`, "\n") != c.Ask.Message() || !contains(doc.Text(), c.Ask.Text) || !contains(doc.Text(), "Answered from "+c.Ask.Scale+".") {
				t.Errorf("%s: %q is copied", link, copies[i].Attr("data-copy"))
			}
			for _, blind := range c.BlindTo {
				if !contains(doc.First(".tm-blind").Text(), blind) {
					t.Errorf("%s: nothing says %q", link, blind)
				}
			}
		}
	}
	check("learn=c&moment=a&use=c&reader=c&pain=b&rhythm=c", calc.MetricCES)
	check("learn=b&moment=b&use=b&reader=a&pain=a&rhythm=a", calc.MetricCSAT, calc.MetricNPS)
	check("learn=a&moment=a&use=b&reader=b&pain=c&rhythm=c", calc.MetricCES, calc.MetricCSAT, calc.MetricNPS)
}

// TestQuizUncopied shows the link that the browser would not copy.
func TestQuizUncopied(t *testing.T) {
	a, _ := quiz.Parse("learn=c&moment=c&use=c&reader=c&pain=c&rhythm=c")
	doc := apptest.Render(t, &quizResult{Page: &quizPage{}, Answers: a, Copies: copier{uncopied: "https://example.org/quiz#v=1"}, Said: "Not copied."})
	doc.Sound(t)
	if doc.ID("uncopied").Attr("value") != "https://example.org/quiz#v=1" || doc.First("[role=status]").Text() != "Not copied." {
		t.Error("the link is not there to copy, or nobody hears of it")
	}
}
