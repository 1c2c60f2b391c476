package importer

import (
	"strings"
	"testing"

	"trimetric/app/words"
)

// TestTold: what the tracker answered, and what was taken away, is said beside
// the buttons and read out, until the next choice.
func TestTold(t *testing.T) {
	d := newDesk(t)
	d.open("survey.csv", export(responses(300)))
	check := func(what, id, value, button, says string) {
		t.Helper()
		doc := parse(t, d.act(what, id, value))
		if got := doc.ID("save").Text() + "/" + doc.ID("export").Text(); got != button {
			t.Errorf("%s %s %q: the buttons are %q, want %q", what, id, value, got, button)
		}
		told := doc.First(".tm-import__told").Text() + doc.First(".tm-actions__failed").Text()
		if told != says {
			t.Errorf("%s %s %q: it says %q, want %q", what, id, value, told, says)
		}
	}
	const open = " Open the tracker"
	check("saved", "", "15\t0\t", "Saved/Export", "15 scores saved to the tracker."+open)
	if got := d.said; got != "15 scores saved to the tracker." {
		t.Errorf("it is read out as %q", got)
	}
	check("took", "table", "", "Saved/Figures saved", "15 scores saved to the tracker."+open)
	if d.said != "Figures saved." {
		t.Errorf("it is read out as %q", d.said)
	}
	check("took", "", "", "Saved/Export", "15 scores saved to the tracker."+open)
	check("took", "copy", "", "Saved/Table copied", "15 scores saved to the tracker."+open)
	check("took", "trend-png", "", "Saved/Image saved", "15 scores saved to the tracker."+open)
	check("took", "summary", "", "Saved/Export", "15 scores saved to the tracker."+open)
	if doc := parse(t, d.HTML()); doc.ID("copy").Text() != words.SummaryCopied || !strings.HasPrefix(doc.ID("copy").Attr("data-summary"), "CSAT ") ||
		!strings.HasSuffix(doc.ID("copy").Attr("data-summary"), " survey.csv, Q2 2025.") {
		t.Errorf("the summary is %q %q", doc.ID("copy").Text(), doc.ID("copy").Attr("data-summary"))
	}
	check("export", "", "light", "Saved/Export", "15 scores saved to the tracker."+open)
	check("saved", "", "1\t2\t", "Saved/Export", "1 score saved to the tracker, which had 2 others already."+open)
	check("saved", "", "0\t3\t", "Saved/Export", "The tracker has all 3 scores already."+open)
	check("saved", "", "0\t1\tKept for now.", "Saved/Export", "The tracker has this score already. Kept for now."+open)
	check("change", "level-90", "", "Save to tracker/Export", "")
	check("saved", words.TrackerFull, "0\t0\t", "Save to tracker/Export", words.TrackerFull)
	check("saved", "", "", "Save to tracker/Export", words.NotStored("failed"))
	check("saved", "", "0\t0\t", "Save to tracker/Export", "Nothing was saved.")
	check("took", "png", "no", "Save to tracker/Export", words.NoImage)
	check("took", "summary", "no", "Save to tracker/Export", words.NoSummary+parse(t, d.HTML()).ID("copy").Attr("data-summary"))
	check("took", "copy", "no", "Save to tracker/Export", words.NoTable)
	check("took", "rejects", "no", "Save to tracker/Export", words.NoFile)
}

// TestUnfit: a name that no record can hold, together with that of one of two
// columns, is counted, and the others are saved.
func TestUnfit(t *testing.T) {
	d := newDesk(t)
	long := strings.Repeat("x", 195)
	d.open("a.csv", rows("day,team,csat_agent,csat_product", 60, func(n int) string {
		return "2025-05-01," + []string{"A", long}[n%2] + "," + itoa(1+n%5) + "," + itoa(1+n%5)
	}))
	if n := len(savedBy(t, d)); n != 4 {
		t.Errorf("%d scores are saved, want those of all and of A", n)
	}
	doc := parse(t, d.act("saved", "", "4\t0\t"))
	if got := doc.First(".tm-import__told").Text(); !strings.HasPrefix(got, "4 scores saved to the tracker. 2 scores were left out, with a name too long for the tracker.") {
		t.Errorf("it says %q", got)
	}
}

// TestPictures: the image of the scores says what the page does, in the colours
// that were chosen.
func TestPictures(t *testing.T) {
	d := newDesk(t)
	d.open("survey.csv", export(responses(300)))
	svg := func(says ...string) {
		t.Helper()
		got := d.Act("download", "svg", "2025-07-04 trimetric.example")
		if !strings.HasPrefix(got, "Dsurvey-scores.svg\x00image/svg+xml\x00<svg") {
			t.Fatalf("it answers %.60q", got)
		}
		for _, want := range append(says, ">4 July 2025<", ">trimetric.example<", "Scale 1–5. Satisfied is 4 or 5.") {
			if !strings.Contains(got, want) {
				t.Errorf("the image does not say %q", want)
			}
		}
	}
	svg(">CSAT by channel<", ">Compared with the rest<", `fill="#ffffff"`)
	if got := d.Act("download", "trend-svg", "2025-07-04 trimetric.example"); !strings.HasPrefix(got, "Dsurvey-trend.svg\x00image/svg+xml\x00<svg") ||
		!strings.Contains(got, ">CSAT over time<") || !strings.Contains(got, ">Apr 2025<") {
		t.Errorf("the image of the trend is %.200q", got)
	}
	d.act("export", "", "dark")
	svg(`fill="#14191f"`)
	d.act("click", "colour-light", "")
	d.act("export", "", "dark")
	svg(`fill="#ffffff"`)
	d.act("change", "split", "none")
	svg(">300<", "Customer Satisfaction Score")
	if got := d.Act("download", "png", "2025-07-04 "); !strings.HasPrefix(got, "Dsurvey-scores.png\x00image/png\x00<svg") {
		t.Errorf("it answers %.60q", got)
	}
	if got := d.Act("table", "", ""); !strings.HasPrefix(got, "TRows\tCSAT\t95% interval from\t") || !strings.Contains(got, "\x00<table><tr><th>Rows</th>") {
		t.Errorf("to be copied are %.80q", got)
	}
}

// TestTracked: a name is blamed for what it is to blame for.
func TestTracked(t *testing.T) {
	check := func(long, unfit int64, want string) {
		t.Helper()
		if got, ok := tracked("", []string{"4", "0", ""}, long, unfit); got != "4 scores saved to the tracker."+want || !ok {
			t.Errorf("%d, %d: %q", long, unfit, got)
		}
	}
	check(0, 0, "")
	check(2, 0, " 2 scores were left out, with a name too long for the tracker.")
	check(0, 1, " 1 score was left out, which the tracker cannot hold.")
}
