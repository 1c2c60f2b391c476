//go:build e2e

package race

import (
	"bufio"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"trimetric/e2e/served"
)

//go:embed tally.js
var tallyScript string

const papaFile = "../../node_modules/papaparse/papaparse.min.js"

// An export is a file of responses, and its ratings from 1 to 5 counted as they
// were written.
type export struct {
	path   string
	rows   int
	bytes  int64
	counts [6]int
}

// survey writes a survey's export from a fixed seed, with a comment in quotes in
// every fourth row, or in none.
func survey(b *testing.B, rows int, quotes bool) export {
	b.Helper()
	e := export{path: filepath.Join(b.TempDir(), fmt.Sprint(rows, quotes, ".csv")), rows: rows}
	f, err := os.Create(e.path)
	must(b, err)
	w := bufio.NewWriter(f)
	of := rand.New(rand.NewPCG(1, 2))
	teams := []string{"North", "South", "East", "West", "Field service", "Billing"}
	channels := []string{"Email", "Phone", "Chat", "Web form"}
	comments := []string{"quick answer", "very helpful and kind", "slow", "could not find the page", "thanks", ""}
	fmt.Fprint(w, "id,date,team,csat_score,channel,effort,nps,comment\n")
	for n := range rows {
		rating, comment := 1+of.IntN(5), comments[of.IntN(len(comments))]
		if quotes && n%4 == 0 {
			comment = `"` + comment + `, and ""again"""`
		}
		e.counts[rating]++
		fmt.Fprintf(w, "R%d,2024-%02d-%02d,%s,%d,%s,%d,%d,%s\n", 1_000_000+n, 1+of.IntN(12), 1+of.IntN(28),
			teams[of.IntN(len(teams))], rating, channels[of.IntN(len(channels))], 1+of.IntN(7), of.IntN(11), comment)
	}
	must(b, w.Flush())
	at, err := f.Stat()
	must(b, err)
	e.bytes = at.Size()
	must(b, f.Close())
	return e
}

// A reader is a page that reads files, and how it is asked.
type reader struct {
	name string
	ctx  context.Context
	quit func()
	done string // an expression that is what finished reading came to, or nothing
}

// A pass is one file read by one of them.
type pass struct {
	took    float64 // ms
	longest float64 // ms, a task of the page
	right   bool
}

// read hands a file to the page and waits until it has been read.
func (r reader) read(b *testing.B, e export) pass {
	b.Helper()
	run := func(js string) string {
		v, err := chromedp.Run(r.ctx, chromedp.Evaluate[string](js, chromedp.EvalAwaitPromise))
		must(b, err)
		return v
	}
	run(`(() => {
		window.longest = 0;
		window.finished = new Promise((done) => {
			document.addEventListener("change", ({target}) => {
				if (target.type !== "file") return;
				const from = performance.now();
				let begun = false; // what was read before is off the page
				const look = () => {
					const what = ` + r.done + `;
					begun ||= !what;
					if (begun && what) done(JSON.stringify([performance.now() - from, what])); else setTimeout(look, 1);
				};
				look();
			}, {once: true, capture: true});
		});
		window.watching ??= new PerformanceObserver((list) => {
			for (const e of list.getEntries()) longest = Math.max(longest, e.duration);
		});
		watching.observe({type: "longtask"});
		return "";
	})()`)
	field := call(b, r.ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: `document.getElementById("file")`})
	call(b, r.ctx, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{e.path}, ObjectID: field.Result.ObjectID})
	var took float64
	var came string
	must(b, json.Unmarshal([]byte(run(`finished`)), &[]any{&took, &came}))
	longest, err := strconv.ParseFloat(run(`String(longest)`), 64)
	must(b, err)
	return pass{took, longest, came == e.comes()}
}

// comes is what both are to say: rows, and the ratings of 4 or 5 in per cent.
func (e export) comes() string {
	return fmt.Sprintf("%d %.6f", e.rows, 100*float64(e.counts[4]+e.counts[5])/float64(e.rows))
}

// importer is the page /import, with its program in place.
func importer(b *testing.B) reader {
	b.Helper()
	address, stop, err := served.Start("../../bin/trimetric")
	must(b, err)
	b.Cleanup(stop)
	ctx, quit := start(b, b.TempDir())
	must(b, chromedp.Do(ctx, chromedp.Navigate(address+"/import")))
	return reader{"ours", ctx, quit, `(() => {
		const rows = document.querySelector(".tm-filebar__line strong")?.textContent.match(/^([\d,]+) rows are scored/);
		const score = document.querySelector('[data-result-for="csat"] [data-result="score"]');
		return rows && score && rows[1].replaceAll(",", "") + " " + Number(score.value).toFixed(6);
	})()`}
}

// papa is a page with Papa Parse in a worker.
func papa(b *testing.B) reader {
	b.Helper()
	library, err := os.ReadFile(papaFile)
	if err != nil {
		b.Fatalf("%v: run `make setup`", err)
	}
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/papaparse.js":
			w.Header().Set("Content-Type", "text/javascript")
			_, _ = w.Write(library)
		case "/tally.js":
			w.Header().Set("Content-Type", "text/javascript")
			_, _ = w.Write([]byte(tallyScript))
		default:
			w.Header().Set("Content-Type", "text/html")
			_, _ = w.Write([]byte(`<!doctype html><title>Papa Parse</title><input type="file" id="file"><script>
				const worker = new Worker("tally.js");
				worker.onmessage = ({data}) => window.came = data.rows + " " + (100 * (data.all[0][4] + data.all[0][5]) / data.rows).toFixed(6);
				document.getElementById("file").onchange = ({target}) => { window.came = ""; worker.postMessage(target.files[0]); target.value = ""; };
			</script>`))
		}
	}))
	b.Cleanup(host.Close)
	ctx, quit := start(b, b.TempDir())
	must(b, chromedp.Do(ctx, chromedp.Navigate(host.URL)))
	return reader{"Papa Parse", ctx, quit, `window.came`}
}

// peak is the most memory that a page's process has had, in MB.
func (r reader) peak(b *testing.B) float64 {
	b.Helper()
	most := 0.0
	for _, pid := range below(chromedp.FromContext(r.ctx).Browser.Process().Pid) {
		command, _ := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid)) // it may have ended
		if !strings.Contains(string(command), "--type=renderer") {
			continue
		}
		status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
		for line := range strings.Lines(string(status)) {
			if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
				kb, _ := strconv.ParseFloat(strings.Fields(rest)[0], 64)
				most = max(most, kb/1000)
			}
		}
	}
	return most
}

// below lists the processes that a process has started, and theirs.
func below(pid int) []int {
	parents := map[int][]int{}
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, name := range stats {
		stat, _ := os.ReadFile(name)
		_, rest, _ := strings.Cut(string(stat), ") ")
		if fields := strings.Fields(rest); len(fields) > 1 {
			parent, _ := strconv.Atoi(fields[1])
			child, _ := strconv.Atoi(filepath.Base(filepath.Dir(name)))
			parents[parent] = append(parents[parent], child)
		}
	}
	var all []int
	for next := []int{pid}; len(next) > 0; next = next[1:] {
		all = append(all, parents[next[0]]...)
		next = append(next, parents[next[0]]...)
	}
	return all
}

// BenchmarkImport has /import and Papa Parse count the same files, by turns, and
// prints medians. Memory is that of the page's process, after files of a fifth
// of the rows and of all.
func BenchmarkImport(b *testing.B) {
	const runs = 3
	small := survey(b, 200_000, true)
	for _, quotes := range []bool{false, true} {
		e := survey(b, 1_000_000, quotes)
		readers := []reader{importer(b), papa(b)} // a browser has two minutes
		var took, longest [2][]float64
		var first [2]float64
		for i, r := range readers {
			r.read(b, small) // the program, and code that has run before
			r.read(b, small)
			first[i] = r.peak(b)
		}
		for range runs {
			for i, r := range readers {
				p := r.read(b, e)
				if !p.right {
					b.Errorf("%s counts otherwise", r.name)
				}
				took[i], longest[i] = append(took[i], p.took), append(longest[i], p.longest)
			}
		}
		for i := range readers {
			slices.Sort(took[i])
			slices.Sort(longest[i])
		}
		ratio := took[0][runs/2] / took[1][runs/2]
		fmt.Printf("\n%.1f MB, %d rows, quotes: %v\n"+
			"  ms until all is counted: /import %.0f, Papa Parse in a worker %.0f, ratio %.2f, at most 0.4\n"+
			"  longest task of the page, ms: %.0f, %.0f\n", float64(e.bytes)/1e6, e.rows, quotes,
			took[0][runs/2], took[1][runs/2], ratio, longest[0][runs/2], longest[1][runs/2])
		for i, r := range readers {
			fmt.Printf("  %s: most memory of its process, MB: %.0f after 200,000 rows, %.0f after 1,000,000\n", r.name, first[i], r.peak(b))
			r.quit()
		}
		if ratio > 0.4 {
			b.Errorf("%.2f times the time of Papa Parse", ratio)
		}
	}
	b.ReportMetric(0, "ns/op")
}
