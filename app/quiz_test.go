//go:build !js

package app

import (
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/quiz"
)

// asked shows a question of the quiz, outcome a result.
func asked(t *testing.T, p *quizPage) apptest.Doc {
	t.Helper()
	doc := apptest.Render(t, &quizQuestion{Page: p, Place: p.place, Answers: p.answers, Lacks: p.lacks[p.place], Missed: p.missed})
	doc.Sound(t)
	return doc
}

// TestQuizQuestion shows each question with nothing, and then with each answer
// chosen.
func TestQuizQuestion(t *testing.T) {
	for place, q := range quiz.Questions {
		for a := quiz.Answer(0); a <= quiz.C; a++ {
			p := &quizPage{place: place}
			p.answers[place] = a
			doc := asked(t, p)
			radios := doc.Find("input[type=radio]")
			if len(radios) < 3 {
				t.Fatalf("%s has %d answers", q.ID, len(radios))
			}
			for i, letter := range []string{"a", "b", "c"} {
				r := doc.ID(q.ID + "-" + letter)
				if r.Attr("name") != q.ID || (r.Attr("checked") != "") != (a.ID() == letter) {
					t.Errorf("%s %s: name %q, checked %q with %q chosen", q.ID, letter, r.Attr("name"), r.Attr("checked"), a.ID())
				}
				label := doc.Find(".tm-pick")[i].Text()
				if want := strings.ToUpper(letter) + " " + q.Options[i].Text; label != want {
					t.Errorf("%s: the label says %q, want %q", q.ID, label, want)
				}
			}
			group := doc.ID(q.ID)
			if group.Attr("role") != "radiogroup" || group.Attr("aria-labelledby") != "heading" || !contains(doc.ID("heading").Text(), q.Text) {
				t.Errorf("%s: the group is a %q, named by %q", q.ID, group.Attr("role"), group.Attr("aria-labelledby"))
			}
			if doc.ID("back").Exists() != (place > 0) {
				t.Errorf("%s: there is a way back: %v", q.ID, place == 0)
			}
			if doc.ID("next").Attr("disabled") != "" {
				t.Errorf("%s: the way on is closed", q.ID)
			}
		}
	}
}

// TestQuizProgress tells by words and by bars how far along a reader is.
func TestQuizProgress(t *testing.T) {
	doc := asked(t, &quizPage{place: 2})
	if got := doc.ID("progress").Text(); got != "Question 3 of 6" {
		t.Errorf("the progress says %q", got)
	}
	if done, now, all := len(doc.Find(".tm-steps__bar--done")), len(doc.Find(".tm-steps__bar--now")), len(doc.Find(".tm-steps__bar")); done != 2 || now != 1 || all != 6 {
		t.Errorf("%d bars done and %d present of %d", done, now, all)
	}
}

// TestQuizNext: the button says where it leads.
func TestQuizNext(t *testing.T) {
	check := func(link string, place int, want string) {
		t.Helper()
		a, _ := quiz.Parse(link)
		if got := asked(t, &quizPage{answers: a, place: place}).ID("next").Text(); got != want {
			t.Errorf("%s at %d: the button says %q, want %q", link, place, got, want)
		}
	}
	check("v=1", 0, "Next question")
	check("learn=a&moment=a&use=a&reader=a&pain=a", 5, "See the result")
	check("learn=a&moment=a&use=a&reader=a&pain=a&rhythm=b", 2, "See the result")
	check("learn=a&moment=a&use=a&reader=a&rhythm=b", 2, "Next question")
}

// TestQuizMissed ties the message to the group.
func TestQuizMissed(t *testing.T) {
	group := asked(t, &quizPage{place: 1, missed: true}).ID("moment")
	if group.Attr("aria-invalid") != "true" || group.Attr("aria-describedby") != "moment-problem" || group.ID("moment-problem").Text() != "Error: Choose A, B or C to go on." {
		t.Errorf("invalid %q, described by %q, which says %q", group.Attr("aria-invalid"), group.Attr("aria-describedby"), group.ID("moment-problem").Text())
	}
	group = asked(t, &quizPage{place: 1}).ID("moment")
	if group.Attr("aria-invalid")+group.Attr("aria-describedby") != "" {
		t.Error("a question complains before its time")
	}
}

// TestQuizLacks ties what a link lacks to the group, and the message before it.
func TestQuizLacks(t *testing.T) {
	check := func(p *quizPage, described, note string) {
		t.Helper()
		group := asked(t, p).ID("use")
		if got := group.Attr("aria-describedby"); got != described || group.ID("use-note").Text() != note {
			t.Errorf("described by %q, the note says %q", got, group.ID("use-note").Text())
		}
	}
	const lacks = "The link that you opened has no answer to this question."
	check(&quizPage{place: 2, lacks: [quiz.Result]bool{2: true}}, "use-note", lacks)
	check(&quizPage{place: 2, lacks: [quiz.Result]bool{2: true}, missed: true}, "use-problem use-note", lacks)
	check(&quizPage{place: 2, lacks: [quiz.Result]bool{1: true}}, "", "")
}

// TestQuizServed: the page that is served has all questions and how to count.
func TestQuizServed(t *testing.T) {
	doc := page(t, "/quiz")
	paper := doc.Find("div.tm-quiz__paper")
	if len(paper) != 1 {
		t.Fatalf("%d times the quiz on paper", len(paper))
	}
	for _, q := range quiz.Questions {
		for _, want := range []string{q.Text, "A " + q.Options[0].Text, "B " + q.Options[1].Text, "C " + q.Options[2].Text} {
			if !contains(paper[0].Text(), want) {
				t.Errorf("nothing says %q", want)
			}
		}
	}
	for _, want := range []string{"Mostly A: start with CSAT.", "Mostly B: start with NPS.", "Mostly C: start with CES.", "A tie:"} {
		if !contains(paper[0].Text(), want) {
			t.Errorf("nothing says %q", want)
		}
	}
}
