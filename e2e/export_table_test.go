//go:build e2e

package e2e

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
)

// TestSaveCSV reads the file as any other program would: its figures are those
// of the page.
func TestSaveCSV(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&mode=ratings&r=9-4-6-3-11-14-31-8-4-7-2&name=%3DcmdM%C3%BCnchen%2C+%22Nord%22&period=-Q2&target=-12.5&level=99")
	name, file := p.saved(itemCSV)
	p.exported("Figures saved")
	if name != "nps-q2-cmdmünchen-nord.csv" {
		t.Errorf("the file is called %s", name)
	}
	if !bytes.HasPrefix(file, []byte("\xef\xbb\xbfFigure,Value,Unit\r\n")) {
		t.Fatalf("the file begins with %q", file[:30])
	}
	p.checkTable(readTable(t, string(file[3:]), ','))
}

// paste presses the keys for it, with the control in focus.
func (c *control) paste() {
	c.p.t.Helper()
	on[bool](c, `(this.focus(), true)`)
	call(c.p, input.DispatchKeyEvent, input.DispatchKeyEventParams{
		Type: input.DispatchKeyEventTypeRawKeyDown, Key: "v", Code: "KeyV", Modifiers: 2, Commands: []string{"paste"}, // 2 is Ctrl
	})
}

func readTable(t *testing.T, text string, comma rune) map[string]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes = comma, comma == '\t'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	values := map[string]string{}
	for _, row := range rows {
		values[row[0]] = row[1]
	}
	return values
}

// checkTable compares a table with the page that it is from, see TestSaveCSV.
func (p *page) checkTable(values map[string]string) {
	p.t.Helper()
	for row, part := range map[string]string{
		"Score": "score", "Low end of the interval": "low", "High end of the interval": "high", "Margin of error": "margin", "Responses": "responses",
	} {
		want := eval[string](p, `document.querySelector('[data-result="`+part+`"]').value`)
		if got, err := strconv.ParseFloat(values[row], 64); err != nil || values[row] != want {
			p.t.Errorf("%s is %q (%v), want %s", row, values[row], got, want)
		}
	}
	for row, want := range map[string]string{
		"Metric": "NPS", "Name": `'=cmdMünchen, "Nord"`, "Period": "'-Q2", "Confidence": "99", "Target": "-12.5",
		"Band": p.text(".tm-verdict"), "Definition": p.text(`[data-result="definition"]`),
		"Detractors, ratings 0–6": "78", "Passives, ratings 7–8": "12", "Promoters, ratings 9–10": "9", "Rating 0": "9", "Rating 10": "2",
		"Date": eval[string](p, `new Date(Date.now() - 60000 * new Date().getTimezoneOffset()).toISOString().slice(0, 10)`),
	} {
		if values[row] != want {
			p.t.Errorf("%s is %q, want %q", row, values[row], want)
		}
	}
}

// TestCopyTable pastes what was copied into a field: in both its forms it is
// the table of the file.
func TestCopyTable(t *testing.T) {
	check := func(before string) {
		t.Helper()
		p := newPage(t)
		if before != "" {
			p.before(before)
		}
		p.open("/nps#v=1&mode=ratings&r=9-4-6-3-11-14-31-8-4-7-2&name=%3DcmdM%C3%BCnchen%2C+%22Nord%22&period=-Q2&target=-12.5&level=99")
		p.pressItem(itemTable)
		p.exported("Table copied")
		p.do(`addEventListener("paste", (event) => {
			window.pasted = {plain: event.clipboardData.getData("text/plain"), html: event.clipboardData.getData("text/html")};
			event.preventDefault();
		})`)
		p.field("Name").paste()
		p.untilJS(`window.pasted`)
		p.checkTable(readTable(t, eval[string](p, `pasted.plain`), '\t'))
		var lines strings.Builder
		for _, row := range eval[[][]string](p, `Array.from(new DOMParser().parseFromString(pasted.html, "text/html").querySelectorAll("tr"),
			(row) => Array.from(row.cells, (cell) => cell.textContent))`) {
			lines.WriteString(strings.Join(row, "\t") + "\n")
		}
		p.checkTable(readTable(t, lines.String(), '\t'))
	}
	check("")
	// The old way, where there is no newer one.
	check(`delete window.ClipboardItem`)
}
