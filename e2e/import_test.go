//go:build e2e

package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/input"
)

// fileOf writes a file of a name for a test.
func fileOf(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// gives puts files into the field, as the browser's own dialogue does.
func (p *page) gives(paths ...string) {
	p.t.Helper()
	p.untilJS(`document.getElementById("file")`)
	call(p, dom.SetFileInputFiles, dom.SetFileInputFilesParams{
		Files: paths, ObjectID: p.object(`document.getElementById("file")`),
	})
}

// drops drags files from outside to the middle of the page and lets go.
func (p *page) drops(paths ...string) {
	p.t.Helper()
	p.drags(input.DispatchDragEventTypeDragEnter, paths...)
	p.drags(input.DispatchDragEventTypeDragOver, paths...)
	p.drags(input.DispatchDragEventTypeDrop, paths...)
}

func (p *page) drags(what input.DispatchDragEventType, paths ...string) {
	p.t.Helper()
	call(p, input.DispatchDragEvent, input.DispatchDragEventParams{
		Type: what, X: 400, Y: 300, Data: &input.DragData{Items: []*input.DragDataItem{}, Files: paths, DragOperationsMask: 1},
	})
}

// pastes hands a text to what has the focus, as Ctrl+V does.
func (p *page) pastes(text string) {
	p.t.Helper()
	quoted, err := json.Marshal(text)
	p.must(err)
	p.do(fmt.Sprintf(`(() => {
		const clip = new DataTransfer();
		clip.setData("text/plain", %s);
		document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: clip, bubbles: true, cancelable: true}));
	})()`, quoted))
}

// scoredAll waits until a file of so many rows is scored.
func (p *page) scoredAll(rows string) {
	p.t.Helper()
	p.untilJS(`document.querySelector(".tm-filebar__line")?.textContent.includes("` + rows + ` scored.")`)
}

// hooks reads the figures of the score on show.
func (p *page) importScore() (score, low, high float64) {
	p.t.Helper()
	all := eval[[]float64](p, `["score", "low", "high"].map((name) => Number(document.querySelector('[data-result-for] [data-result="' + name + '"]')?.value ?? -1))`)
	return all[0], all[1], all[2]
}
