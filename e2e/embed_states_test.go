//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"
)

// frameHighest is how high a frame may be: WordPress gives no more, and cuts
// off the rest.
const frameHighest = 1000

// frameWidths are the widths of a phone's article down to the least, of a
// blog's column, and the widest.
var frameWidths = []int64{280, 288, 320, 360, 480, 600, 720}

// A frameState is what a host page sets, and what a reader has done then.
type frameState struct{ address, acts string }

// typeInto writes text into a field and leaves it, as a script of the frame hears
// it.
const typeInto = `const typeInto = (id, text) => {
	const field = document.getElementById(id);
	field.value = text;
	field.dispatchEvent(new Event("input", {bubbles: true}));
	field.dispatchEvent(new Event("focusout", {bubbles: true}));
};`

// wrong is what stands in a field with a long complaint.
func wrong(ids ...string) string {
	acts := ""
	for _, id := range ids {
		acts += fmt.Sprintf("typeInto(%q, 'about two hundred or more'); ", id)
	}
	return acts
}

// highStates are the frames that may become high, each in its kind: nothing
// entered, few, one kind of answer, a score, an industry, mistakes.
func highStates() []frameState {
	var list []frameState
	add := func(address string, acts ...string) {
		list = append(list, frameState{address, strings.Join(acts, "")})
	}
	for _, address := range []string{"csat", "nps", "ces", "csat?s=942&n=1148", "nps?p=388&pa=230&d=112", "ces?r=12-18-31-58-142-231-168", "ces?sum=3000&n=500"} {
		add(address)
	}
	for _, query := range []string{"", "mode=ratings", "scale=7&mode=ratings", "scale=10&mode=ratings",
		"s=3&n=4", "s=20&n=20", "s=942&n=1148", "s=942&n=1148&industry=telecoms", "s=999999999998&n=999999999999&level=99",
		"r=1-0-1-3-20", "scale=10&r=0-0-0-0-0-0-0-0-1-2", "scale=10&r=0-0-0-0-0-0-0-0-1-2&industry=utilities", "scale=10&r=1-2-3-4-5-6-7-8-9-1000000000&industry=retail"} {
		add("csat?tabs&share-results&" + query)
	}
	for _, query := range []string{"", "mode=ratings", "p=6&pa=3&d=1", "p=20&pa=0&d=0", "p=388&pa=230&d=112", "p=40&pa=20&d=12&industry=retail",
		"r=0-0-0-0-0-0-0-0-0-0-2", "r=0-0-0-0-0-0-0-0-0-0-2&industry=internet", "r=0-0-0-0-0-0-0-0-3-0-0", "r=1-2-3-4-5-6-7-8-9-10-11&industry=retail", "r=1-2-3-4-5-6-7-8-9-10-999999999999&level=99"} {
		add("nps?tabs&share-results&" + query)
	}
	for _, query := range []string{"", "mode=totals", "sum=3000&n=500", "sum=7&n=1", "sum=5000&n=660", "scale=5&dir=down&r=1-0-0-1-0",
		"r=12-18-31-58-142-231-168", "r=0-0-0-0-0-0-1", "r=0-0-0-0-0-0-25", "r=1-1-0-0-0-0-1"} {
		add("ces?tabs&share-results&" + query)
	}
	add("csat?tabs&share-results", wrong("satisfied", "all"))
	add("csat?tabs&share-results", "typeInto('satisfied', '1148'); typeInto('all', '942')")
	add("nps?tabs&share-results", wrong("promoters", "passives", "detractors"))
	add("ces?tabs&share-results&mode=totals", wrong("sum", "all"))
	add("ces?tabs&share-results", wrong("r1", "r7"))
	add("ces?tabs&share-results", wrong("r1", "r2", "r3", "r4", "r5", "r6", "r7"))
	add("nps?tabs&share-results&mode=ratings", wrong("r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10"))
	add("nps?tabs&share-results&mode=ratings", "document.querySelector('.tm-frame__result').append(document.querySelector('.tm-engine-failed')); document.documentElement.dataset.engine = 'failed'")
	add("quiz")
	add("quiz", "document.getElementById('next').click()")
	for _, letters := range []string{"aaaaaa", "bbbbbb", "cccccc", "aabbcc", "ccbbaa", "aaabbb", "bbbccc", "cccaaa", "abcabc"} {
		add("quiz", quizActs(letters))
	}
	return list
}

// quizActs answers every question with a letter of its own.
func quizActs(letters string) string {
	acts := ""
	for i := range letters {
		acts += fmt.Sprintf(`document.querySelector(".tm-choice__radio[value=%c]").click(); document.getElementById("next").click(); `, letters[i])
	}
	return acts
}

// TestFrameHigh: no state is so high that WordPress would cut it off, and none
// sticks out at the side. The heights are logged (go test -v).
func TestFrameHigh(t *testing.T) {
	p := newPage(t)
	for _, state := range highStates() {
		p.open("/embed/" + state.address)
		p.do(typeInto + state.acts)
		p.settled()
		line := ""
		for _, width := range frameWidths {
			p.size(width, 1200)
			p.fits(fmt.Sprint(state, " at ", width))
			height := eval[float64](p, `document.body.getBoundingClientRect().height`)
			line += fmt.Sprintf("%5.0f", height)
			if height > frameHighest {
				t.Errorf("%s at %d is %v px high", state, width, height)
			}
		}
		t.Logf("%s  %s %.60s", line, state.address, state.acts)
	}
}

// cramped lists the fields of a frame whose figures are cut off, and the words
// that run out of the label or tab they stand in.
const cramped = `[...document.querySelectorAll("input[type=text], .tm-field__label, .tm-frame__tab")]
	.filter((e) => e.scrollWidth > e.clientWidth && getComputedStyle(e).display !== "inline")
	.map((e) => (e.id || e.textContent) + " " + e.scrollWidth + " > " + e.clientWidth).join(", ")`

// TestFrameLargeText: with letters of twice the size nothing runs into anything
// on a phone, and nothing is cut off.
func TestFrameLargeText(t *testing.T) {
	p := newPage(t)
	p.before(`addEventListener("DOMContentLoaded", () => document.documentElement.style.fontSize = "200%")`)
	p.size(320, 1200)
	for _, state := range []string{"csat?tabs&s=942&n=1148", "nps?tabs&p=388&pa=230&d=112", "nps?r=1-2-3-4-5-6-7-8-9-10-1148",
		"ces?tabs&r=12-18-31-58-142-231-168", "csat?scale=5&r=12-18-31-142-168", "quiz"} {
		p.open("/embed/" + state)
		p.settled()
		p.fits(state)
		if got := eval[string](p, cramped); got != "" {
			t.Errorf("%s: cut off are %s", state, got)
		}
	}
}

// TestFrameRows: fields that stand side by side line up, and ratings have one
// row where there is room for one.
func TestFrameRows(t *testing.T) {
	p := newPage(t)
	check := func(state string, width int64, rows string) {
		t.Helper()
		p.size(width, 1200)
		p.open("/embed/" + state)
		got := eval[string](p, `JSON.stringify(Object.values(Object.groupBy(document.querySelectorAll("input[type=text]"),
			(e) => e.getBoundingClientRect().top)).map((row) => row.length))`)
		if got != rows {
			t.Errorf("%s at %d has rows of %s, want %s", state, width, got, rows)
		}
	}
	check("csat", 280, "[2]")
	check("nps", 280, "[3]")
	check("ces?mode=totals", 288, "[2]")
	check("csat", 720, "[1,1]")
	check("ces", 280, "[4,3]")
	check("ces", 438+2, "[7]")
	check("ces", 720, "[7]")
	check("nps?mode=ratings", 280, "[4,4,3]")
	check("nps?mode=ratings", 480, "[6,5]")
	check("nps?mode=ratings", 720, "[11]")
	check("csat?mode=ratings", 280, "[3,2]")
	check("csat?mode=ratings", 320, "[5]")
	check("csat?scale=10&mode=ratings", 720, "[10]")
}
