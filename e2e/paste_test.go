//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
)

// replace pastes a text over all of a box, as Ctrl+A and Ctrl+V do: the page
// sees the paste first, and what it lets pass goes into the box.
func (c *control) replace(text string) {
	c.p.t.Helper()
	through := on[bool](c, fmt.Sprintf(`(() => {
		this.focus();
		this.select();
		const data = new DataTransfer();
		data.setData("text/plain", %s);
		return this.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
	})()`, quoted(text)))
	if through {
		call(c.p, input.InsertText, input.InsertTextParams{Text: text})
	}
}

// TestLargePaste pastes 100,000 ratings. A box that held them would block the
// browser for seconds.
func TestLargePaste(t *testing.T) {
	p := newPage(t)
	p.open("/nps")
	p.choose("Paste")
	// 0 to 10 by turns: 9091 rounds, less the last rating, a 10. So 18,181
	// promoters, 18,182 passives, 63,637 detractors.
	var b strings.Builder
	for i := range 100_000 {
		b.WriteString(num(i%11) + "\n")
	}
	p.field("Responses").replace(b.String())
	p.shows("responses", 100_000)
	p.shows("score", 100*(18_181-63_637)/100_000.0)
	if n := len(p.field("Responses").value()); n > 10_000 {
		t.Errorf("the box holds %d characters", n)
	}
	if d := p.field("Responses").described(); !strings.Contains(d, "100,000") {
		t.Errorf("the box is described as %q", d)
	}
	if said := p.text("[data-result-for]"); strings.Contains(said, "blank") {
		t.Errorf("there are no blanks in it, but: %s", said)
	}
	// A link that long would be refused by mail programs: it has the counts.
	want := p.origin + "/nps#v=1&mode=ratings&r=9091-9091-9091-9091-9091-9091-9091-9091-9091-9091-9090"
	if got := p.copied("Share link"); got != want {
		t.Errorf("shared\n%s, want\n%s", got, want)
	}
	p.choose("Per rating")
	if got := p.field("Rating 10").value(); got != "9090" {
		t.Errorf("Rating 10 is %s, want 9090", got)
	}
}

// TestRejects pastes what is not all ratings.
func TestRejects(t *testing.T) {
	p := newPage(t)
	p.open("/csat")
	p.choose("Paste")
	p.field("Responses").replace("5\n4 - Satisfied\n9\n\n3.5\nterrible\n1\n0\n5.0")
	// 5, 4, 1 and 5: three of four.
	p.shows("score", 75)
	p.shows("responses", 4)
	said := p.text("[data-result-for]")
	for _, want := range []string{
		"4 values left out",
		"Line 3: “9” is above 5",
		"Line 5: “3.5” is between two ratings",
		"Line 6: “terrible” is not a rating",
		"Line 8: “0” is below 1",
		"From 4 of 8 values.",
		"1 blank answer is not counted.",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("no %q in\n%s", want, said)
		}
	}
}
