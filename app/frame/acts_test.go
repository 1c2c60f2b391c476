package frame

import (
	"math"
	"strings"
	"testing"
)

// TestComplains: a field complains once it was left, until somebody types in
// it again.
func TestComplains(t *testing.T) {
	check := func(f *Frame, want string) {
		t.Helper()
		if got := parse(t, f).ID("promoters-problem").Text(); got != want {
			t.Errorf("the problem is %q, want %q", got, want)
		}
	}
	const wrong = "Error: “23O” has a letter O in it."
	check(do("nps", "", "input promoters 23O"), "")
	check(do("nps", "", "input promoters 23O", "left promoters"), wrong)
	check(do("nps", "", "input promoters 23", "left promoters", "input promoters 23O"), "")
	check(do("nps", "", "input promoters 23O", "change mode-ratings", "change mode-totals"), wrong)
	check(do("nps", "tabs", "input promoters 23O", "change metric-ces", "change metric-nps"), wrong)
	const unread = "Error: The link held no usable figure for this field. Enter it here."
	check(do("nps", "p=lots"), unread)
	check(do("nps", "p=lots", "input promoters 5", "input promoters "), "")
	doc := parse(t, do("csat", "", "input satisfied x", "left satisfied"))
	if got := doc.ID("satisfied").Attr("aria-describedby"); got != "satisfied-problem satisfied-hint" {
		t.Errorf("the field is described by %q", got)
	}
	note := parse(t, do("csat", "", "input satisfied 1.148", "left satisfied"))
	if got := note.ID("satisfied-note").Text(); got != "Read as 1,148." {
		t.Errorf("the note is %q", got)
	}
}

// TestFix: a press puts in what was meant, and the focus goes to the field.
func TestFix(t *testing.T) {
	wrong := do("csat", "", "input satisfied 1148", "left satisfied", "input all 942", "left all")
	if got := parse(t, wrong).ID("all-fix").Text(); got != "Swap them" {
		t.Errorf("the offer is %q", got)
	}
	wrong.Act("click", "all-fix", "")
	if got := figure(parse(t, wrong), "score"); math.Abs(got-100.*942/1148) > 1e-9 || wrong.Focus != "all" {
		t.Errorf("after swapping the score is %v, the focus at %q", got, wrong.Focus)
	}
	if got := parse(t, do("nps", "", "input promoters 23O", "left promoters")).ID("promoters-fix").Text(); got != "Use 230" {
		t.Errorf("the offer is %q", got)
	}
	f := do("nps", "", "input promoters 23O", "left promoters", "input passives 0", "input detractors 0", "click promoters-fix")
	if n := figure(parse(t, f), "responses"); n != 230 || f.Focus != "promoters" {
		t.Errorf("%v responses, focus at %q", n, f.Focus)
	}
	f.Act("input", "passives", "1")
	if f.Focus != "" {
		t.Errorf("it takes the focus back to %q", f.Focus)
	}
}

// TestWays: what is chosen is checked, and what is not there cannot be.
func TestWays(t *testing.T) {
	check := func(f *Frame, want string) {
		t.Helper()
		var on []string
		for _, e := range parse(t, f).Find("input") {
			if e.Attr("checked") != "" {
				on = append(on, e.Attr("id"))
			}
		}
		if got := strings.Join(on, " "); got != want {
			t.Errorf("checked are %s, want %s", got, want)
		}
	}
	check(do("nps", "tabs"), "metric-nps mode-totals")
	check(do("nps", "tabs", "change metric-ces"), "metric-ces mode-ratings")
	check(do("csat", "tabs", "change mode-ratings"), "metric-csat mode-ratings")
	check(do("csat", "tabs", "change mode-paste", "change metric-x", "change x"), "metric-csat mode-totals")
	// Totals that follow the ratings do so until somebody types over them.
	f := do("nps", "", "change mode-ratings", "input r10 3", "change mode-totals")
	if got := parse(t, f).ID("promoters").Attr("value"); got != "3" {
		t.Errorf("three ratings of 10 carry as %q", got)
	}
	f.Act("input", "promoters", "5")
	f.Act("change", "mode-ratings", "")
	f.Act("change", "mode-totals", "")
	if got := parse(t, f).ID("promoters").Attr("value"); got != "5" {
		t.Errorf("the reader's own 5 became %q", got)
	}
}
