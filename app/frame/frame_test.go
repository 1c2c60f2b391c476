package frame

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"trimetric/app/apptest"
	"trimetric/calc"
)

// do opens a frame and acts on it, each act a line: "input all 100".
func do(name, query string, acts ...string) *Frame {
	f := Open(name, query)
	for _, act := range acts {
		what, rest, _ := strings.Cut(act, " ")
		id, value, _ := strings.Cut(rest, " ")
		f.Act(what, id, value)
	}
	return f
}

func parse(t *testing.T, f *Frame) apptest.Doc {
	t.Helper()
	return apptest.Parse(t, "<main>"+f.HTML()+"</main>")
}

// figure is the number behind a hook, NaN when there is none.
func figure(doc apptest.Doc, hook string) float64 {
	x, err := strconv.ParseFloat(doc.First("[data-result="+hook+"]").Attr("value"), 64)
	if err != nil {
		return math.NaN()
	}
	return x
}

// TestScores: the three metrics by both ways in. Too few responses have no
// band. The scores are worked out by hand; the intervals have their own tests
// in calc.
func TestScores(t *testing.T) {
	check := func(f *Frame, score float64, text, band string, responses float64) {
		t.Helper()
		doc := parse(t, f)
		doc.Sound(t)
		got := doc.First("[data-result=score]")
		if x := figure(doc, "score"); math.Abs(x-score) > 1e-9 || got.Text() != text {
			t.Errorf("score is %v, shown as %q; want %v, %q", x, got.Text(), score, text)
		}
		if b := doc.First("[data-result=band]").Attr("value"); b != band {
			t.Errorf("band is %q, want %q", b, band)
		}
		if n := figure(doc, "responses"); n != responses {
			t.Errorf("%v responses, want %v", n, responses)
		}
	}
	check(do("csat", "s=942&n=1148"), 100.*942/1148, "82.1%", "good", 1148)
	check(do("csat", "", "input satisfied 80", "input all 100"), 80, "80.0%", "", 100)
	check(do("nps", "p=388&pa=230&d=112"), 100.*(388-112)/730, "+38", "favourable", 730)
	check(do("nps", "", "change mode-ratings", "input r10 60", "input r8 30", "input r0 10"), 50, "+50", "favourable", 100)
	check(do("ces", "", "input r7 50", "input r5 50"), 6, "6.00 of 7", "excellent", 100)
	check(do("ces", "scale=5&r=10-10-10-10-60"), 4, "4.00 of 5", "good", 100)
	check(do("ces", "dir=down&r=60-0-0-0-0-0-40"), 3.4, "3.40 of 7", "needs-work", 100)
	check(do("csat", "scale=10&from=8&mode=ratings&r=0-0-0-0-0-0-50-0-0-150"), 75, "75.0%", "good", 200)
	check(do("csat", "tabs&s=1&n=2", "change metric-nps", "input promoters 30", "input passives 10", "input detractors 10"), 40, "+40", "", 50)
}

// TestOptions: what the host page sets, and what the reader then sees of it.
func TestOptions(t *testing.T) {
	doc := parse(t, do("csat", "s=942&n=1148&industry=retail&level=90"))
	if got := doc.First(".tm-frame__margin").Text(); !strings.Contains(got, "90% interval") {
		t.Errorf("the margin says %q", got)
	}
	if got := doc.First("tspan").Text(); !strings.HasPrefix(got, "Retail") {
		t.Errorf("beside the scale stands %q", got)
	}
	behind := do("csat", "tabs&s=942&n=1148&r=1-2-3-4-5-6-7&level=90", "change metric-ces", "change mode-totals")
	if !behind.form().Blank() || behind.form().Level != calc.Level90 {
		t.Errorf("behind the tab stands %q", behind.form().Link())
	}
	behind = do("nps", "tabs&industry=retail", "change metric-csat")
	if got := behind.form().Industry; got != "retail" {
		t.Errorf("behind the tab the industry is %q", got)
	}
	for query, field := range map[string]string{"": "r7", "mode=totals": "sum", "sum=6&n=1": "sum", "mode=ratings": "r7"} {
		if !parse(t, do("ces", query)).ID(field).Exists() {
			t.Errorf("with %q there is no field %s", query, field)
		}
	}
	for query, want := range map[string]bool{
		"share-results": true, "share-results=": true, "share-results=1": true, "": false, "share-results=0": false, "share-results=false": false,
	} {
		got := parse(t, do("nps", query)).First(".tm-frame__foot").First("p").Text()
		if strings.Contains(got, "passed on") != want {
			t.Errorf("with %q the reader is told %q", query, got)
		}
	}
}

// TestStates: nothing entered, too little, and mistakes.
func TestStates(t *testing.T) {
	says := func(f *Frame) string { return parse(t, f).First(".tm-frame__says").Text() }
	if got := says(do("nps", "")); got != "Enter at least one response." {
		t.Errorf("an empty frame says %q", got)
	}
	few := parse(t, do("csat", "s=3&n=4"))
	if few.First("[data-result=band]").Exists() || !strings.Contains(few.Text(), "Too few responses") {
		t.Error("four responses have a band")
	}
	doc := parse(t, do("csat", "", "input satisfied 1148", "left satisfied", "input all 942", "left all"))
	doc.Sound(t)
	if got := doc.ID("satisfied-problem").Text(); got != "Error: 1,148 satisfied is more than 942 responses." {
		t.Errorf("the problem is %q", got)
	}
	if doc.First("[data-result=score]").Exists() {
		t.Error("there is a score beside the problem")
	}
	rating := parse(t, do("ces", "", "input r4 four", "left r4"))
	if got := rating.ID("r4-problem").Text(); !strings.HasPrefix(got, "Error: Rating 4: ") {
		t.Errorf("the rating's problem is %q", got)
	}
}

// TestSpoken: the live region speaks when typing has paused.
func TestSpoken(t *testing.T) {
	f := do("nps", "", "input promoters 60", "input passives 30", "input detractors 10")
	status := func() string { return parse(t, f).First("[role=status]").Text() }
	if got := status(); got != "" {
		t.Errorf("it speaks at once: %q", got)
	}
	f.Act("pause", "", "")
	if got := status(); !strings.HasPrefix(got, "NPS is +50, plus or minus") {
		t.Errorf("it says %q", got)
	}
}

// TestOpenLink: the figures go along, after the #.
func TestOpenLink(t *testing.T) {
	check := func(f *Frame, want string) {
		t.Helper()
		if got := parse(t, f).ID("open").Attr("href"); got != want {
			t.Errorf("leads to %q, want %q", got, want)
		}
	}
	check(do("nps", ""), "../nps")
	check(do("nps", "p=60&pa=30&d=10&industry=retail"), "../nps#v=1&p=60&pa=30&d=10&industry=retail")
	check(do("ces", "", "input r7 5"), "../ces#v=1&mode=ratings&r=0-0-0-0-0-0-5")
	check(do("nps", "level=99"), "../nps#v=1&level=99")
	check(do("ces", ""), "../ces#v=1&mode=ratings")
	check(do("quiz", ""), "../quiz")
	check(do("quiz", "", "change learn-b"), "../quiz#v=1&learn=b")
}

// TestNoMarkup: what somebody puts into an address or a field is text.
func TestNoMarkup(t *testing.T) {
	const evil = `"><script>alert(1)</script>`
	for _, f := range []*Frame{
		do("nps", "p="+evil+"&industry="+evil+"&name="+evil+"&theme="+evil),
		do("nps", "", "input promoters "+evil, "left promoters"),
		do("ces", "", "input r1 "+evil, "left r1"),
		do("quiz", evil, "change "+evil, "click "+evil, "key x "+evil),
	} {
		if doc := parse(t, f); doc.First("script").Exists() {
			t.Errorf("a script came through: %.200s", f.HTML())
		}
	}
}
