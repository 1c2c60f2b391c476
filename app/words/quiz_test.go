package words

import (
	"strings"
	"testing"

	"trimetric/calc"
	"trimetric/quiz"
)

// TestQuizWords reads what is said for every one of the 729 answer sets.
func TestQuizWords(t *testing.T) {
	seen := map[string]bool{}
	once := func(where string, faulty func(*testing.T, string, string), s string) {
		if !seen[s] {
			faulty(t, where, s)
		}
		seen[s] = true
	}
	for set := range 729 {
		var a quiz.Answers
		for i, rest := 0, set; i < len(a); i, rest = i+1, rest/3 {
			a[i] = quiz.A + quiz.Answer(rest%3)
		}
		o := a.Outcome()
		once(a.Link(), text, QuizTitle(o))
		once(a.Link(), sentence, QuizLead(a))
		once(a.Link(), text, QuizBlind(o))
		once(a.Link(), sentence, QuizElse(o))
		for _, m := range append(o.Order(), a.Later()...) {
			do, says := QuizThen(a, m)
			once(a.Link(), text, do)
			once(a.Link(), sentence, says)
		}
		for _, m := range o.Order() {
			if !strings.Contains(QuizLead(a), Short(m)) {
				t.Errorf("%s: %q does not name %s", a.Link(), QuizLead(a), Short(m))
			}
		}
	}
	for _, m := range calc.Metrics {
		for _, words := range []func() (string, string){
			func() (string, string) { return QuizOccasion(m) },
			func() (string, string) { return QuizMoment("Each quarter") },
			func() (string, string) { return QuizSize(calc.Define(m), calc.Level95, 500, 1534) },
		} {
			do, says := words()
			once(string(m), text, do)
			once(string(m), sentence, says)
		}
	}
	for _, s := range append(QuizKey(), QuizUnasked, QuizLacking, QuizOnPaper, QuizNoOther, quizNoReason) {
		sentence(t, "quiz", s)
	}
}

func TestQuizOutcomeWords(t *testing.T) {
	check := func(link, title, lead string) {
		t.Helper()
		a, _ := quiz.Parse(link)
		if got := QuizTitle(a.Outcome()); got != title {
			t.Errorf("%s is headed %q, want %q", link, got, title)
		}
		if got := QuizLead(a); !strings.HasPrefix(got, lead) {
			t.Errorf("%s says %q, want %q", link, got, lead)
		}
	}
	check("learn=c&moment=a&use=c&reader=c&pain=b&rhythm=c", "Start with CES", "Four of your six answers point to CES. Customer Effort Score")
	check("learn=b&moment=b&use=b&reader=b&pain=b&rhythm=b", "Start with NPS", "All six of your answers point to NPS. Net Promoter Score")
	check("learn=a&moment=a&use=a&reader=b&pain=b&rhythm=c", "Start with CSAT", "Three of your six answers point to CSAT, more than to any other metric.")
	check("learn=b&moment=b&use=b&reader=c&pain=c&rhythm=c", "Use CES and NPS, CES first",
		"Your answers are tied: three point to CES and three to NPS. Begin with CES: it finds the friction, and NPS shows whether loyalty followed. The higher CES is, the easier it was.")
	check("learn=b&moment=b&use=b&reader=a&pain=a&rhythm=a", "Use CSAT and NPS, CSAT first",
		"Your answers are tied: three point to CSAT and three to NPS. Begin with CSAT: it tells whether each contact met expectations, and NPS")
	check("learn=a&moment=a&use=b&reader=b&pain=c&rhythm=c", "Use all three, one after the other",
		"Your answers are split evenly, two for each metric. Begin with CES: it finds the friction, CSAT confirms that the fix met expectations, and NPS shows whether loyalty followed. The higher CES is, the easier it was.")
	check("v=1", QuizName, "")
}

func TestQuizSize(t *testing.T) {
	check := func(m calc.Metric, margin calc.Hundredths, n int64, want string) {
		t.Helper()
		do, says := QuizSize(calc.Define(m), calc.Level95, margin, n)
		if got := do + ": " + says; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	check(calc.MetricNPS, 500, 1534, "Collect 1,534 answers: That is enough for a margin of error of ±5 points at 95%, whatever the score turns out to be. Fewer will do for a first look, with a wider margin.")
	check(calc.MetricCES, 20, 312, "Collect 312 answers: That is enough for a margin of error of ±0.2 at 95% on the 1–7 scale, unless the ratings lie unusually far apart. Fewer will do for a first look, with a wider margin.")
}

// TestQuizNext: a metric of a tie is begun when the one before has its answers.
func TestQuizNext(t *testing.T) {
	check := func(before calc.Metric, enough int64, m calc.Metric, margin calc.Hundredths, n int64, want string) {
		t.Helper()
		got := QuizNext(before, enough, calc.Define(m), calc.Level95, margin, n)
		sentence(t, string(m), got)
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	check(calc.MetricCES, 312, calc.MetricCSAT, 500, 385, "Begin once CES has its 312 answers, and collect 385: enough for ±5 points at 95%.")
	check(calc.MetricCSAT, 1385, calc.MetricCES, 20, 1312, "Begin once CSAT has its 1,385 answers, and collect 1,312: enough for ±0.2 at 95%.")
	if got, want := QuizAsked("Each quarter, each year"), "Ask each quarter, each year."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := QuizStep(2), "Question 2 of 6"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestQuizUpward: whoever is sent to CES hears that a high one means easy.
func TestQuizUpward(t *testing.T) {
	for _, link := range []string{"learn=c&moment=c&use=c&reader=c&pain=c&rhythm=c", "learn=b&moment=b&use=b&reader=c&pain=c&rhythm=c"} {
		if a, _ := quiz.Parse(link); !strings.Contains(QuizLead(a), "the easier it was") {
			t.Errorf("%s says %q", link, QuizLead(a))
		}
	}
	if !strings.Contains(QuizKey()[2], "The higher it is, the easier it was.") {
		t.Errorf("on paper it says %q", QuizKey()[2])
	}
}
