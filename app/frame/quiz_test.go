package frame

import (
	"strings"
	"testing"

	"trimetric/quiz"
)

// answer answers every question with a letter of its own, and goes on.
func answer(letters string) *Frame {
	f := Open(Quiz, "")
	for i, q := range quiz.Questions {
		f.Act("change", q.ID+"-"+letters[i:i+1], "")
		f.Act("click", "next", "")
	}
	return f
}

func TestQuiz(t *testing.T) {
	first := parse(t, Open(Quiz, ""))
	first.Sound(t)
	if got := first.First("h1").Text(); got != quiz.Questions[0].Text {
		t.Errorf("it begins with %q", got)
	}
	if first.ID("back").Exists() {
		t.Error("there is a way back from the first question")
	}
	last := answer("cccccc")
	last.Act("click", "change-"+quiz.Questions[5].ID, "")
	for f, want := range map[*Frame]string{Open(Quiz, ""): "Next question", last: "See the result"} {
		if got := parse(t, f).ID("next").Text(); got != want {
			t.Errorf("the way on is %q, want %q", got, want)
		}
	}
	done := parse(t, answer("cccccc"))
	done.Sound(t)
	if got := done.First("h1").Text(); got != "Start with CES" {
		t.Errorf("it ends with %q", got)
	}
	if got := done.First(".tm-frame__leads").First("a"); got.Attr("href") != "../ces" || got.Text() != "Open the CES calculator" {
		t.Errorf("it leads to %q at %q", got.Text(), got.Attr("href"))
	}
	if n := len(parse(t, answer("aabbcc")).First(".tm-frame__leads").Find("a")); n != 3 {
		t.Errorf("a tie of three leads to %d calculators", n)
	}
}

// TestQuizMoves: there is no way past a question, each can be changed, and the
// focus follows.
func TestQuizMoves(t *testing.T) {
	f := Open(Quiz, "")
	f.Act("click", "next", "")
	if doc := parse(t, f); !strings.Contains(doc.Text(), "Choose A, B or C") || f.Focus != "learn-a" {
		t.Errorf("without an answer the focus goes to %q, and the page says %.80q", f.Focus, doc.Text())
	}
	f.Act("key", "", "b")
	if !strings.Contains(f.HTML(), `value="b" checked`) || f.Focus != "learn-b" {
		t.Errorf("the key B chose nothing, and the focus is at %q", f.Focus)
	}
	f.Act("key", "", "Enter")
	if got := parse(t, f).First("h1").Text(); got != quiz.Questions[1].Text || f.Focus != "heading" {
		t.Errorf("Enter leads to %q, focus at %q", got, f.Focus)
	}
	f.Act("click", "back", "")
	if !strings.Contains(f.HTML(), `value="b" checked`) {
		t.Error("the way back forgets the answer")
	}
	f.Act("change", "learn-x", "")
	f.Act("change", quiz.Questions[1].ID+"-a", "")
	if got := f.steps.answers; got != (quiz.Answers{quiz.B}) {
		t.Errorf("what is not on show changed the answers: %v", got)
	}
	f.Act("click", "back", "")
	if got := parse(t, f).First("h1").Text(); got != quiz.Questions[0].Text {
		t.Errorf("back from the first question leads to %q", got)
	}
	f = answer("aaaaaa")
	f.Act("click", "change-"+quiz.Questions[2].ID, "")
	f.Act("change", quiz.Questions[2].ID+"-b", "")
	f.Act("click", "next", "")
	if got := parse(t, f).First("h1").Text(); got != "Start with "+"CSAT" {
		t.Errorf("after a change it ends with %q", got)
	}
	f.Act("click", "again", "")
	if got := parse(t, f).First("h1").Text(); got != quiz.Questions[0].Text || strings.Contains(f.HTML(), " checked") {
		t.Errorf("again begins with %q", got)
	}
}
