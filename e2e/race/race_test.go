//go:build e2e

package race

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
)

const calculator = "/nps"

// A phone is the slow processor that pages are held to.
const phone = 4

// BenchmarkRace opens a calculator of both sites by turns and prints the medians
// and their ratio.
func BenchmarkRace(b *testing.B) {
	sites := []*site{ours(b), stock(b)}
	cold, fast, second, offline := runs{}, runs{}, runs{}, runs{}
	for i := range 3 {
		for _, s := range turn(sites, i) {
			cold.add(s, s.open(b, b.TempDir(), calculator, how{speed: slow4G, slower: phone, stay: true}))
		}
	}
	for i := range 5 {
		for _, s := range turn(sites, i) {
			profile := b.TempDir()
			fast.add(s, s.open(b, profile, calculator, how{speed: open, slower: 1, stay: true}))
			second.add(s, s.open(b, profile, calculator, how{speed: slow4G, slower: phone}))
			offline.add(s, s.open(b, profile, calculator, how{slower: phone, cut: true}))
		}
	}
	for _, r := range []runs{second, offline} {
		for name, visits := range r {
			for _, v := range visits {
				if !v.Controlled {
					b.Errorf("no worker answers for %s", name)
				}
			}
		}
	}

	table := newTable()
	works := func(v visit) float64 { return v.Works }
	readable := func(v visit) float64 { return v.Readable }
	sent := table.row("bytes until a calculator works", "0.4", cold, func(v visit) float64 { return float64(v.bytes) })
	table.row("slow 4G, first visit: text can be read, ms", "0.2", cold, readable)
	table.row("slow 4G, first visit: a figure gives a score, ms", "0.4", cold, works)
	table.row("open line, first visit: text can be read, ms", "", fast, readable)
	table.row("open line, first visit: a figure gives a score, ms", "", fast, works)
	table.row("slow 4G, second visit: text can be read, ms", "", second, readable)
	table.row("slow 4G, second visit: a figure gives a score, ms", "0.6", second, works)
	table.row("no network: text can be read, ms", "", offline, readable)
	table.row("no network: a figure gives a score, ms", "", offline, works)
	table.row("the program sent on a first visit, times", "", cold, func(v visit) float64 { return float64(v.programs) })
	table.row("longest task of a first visit, ms", "", cold, visit.longest)
	table.row("longest task of a second visit, ms", "", second, visit.longest)
	fmt.Println(table) // b.Log would cut it off
	if sent > 0.4 {
		b.Errorf("%.2f times the bytes of stock", sent)
	}
	for _, v := range slices.Concat(cold["ours"], fast["ours"]) {
		if v.programs != 1 {
			b.Errorf("the program was sent %d times", v.programs)
		}
	}
	b.ReportMetric(0, "ns/op")
}

// turn has each of the two go first by turns.
func turn(sites []*site, i int) []*site {
	if i%2 == 0 {
		return sites
	}
	return []*site{sites[1], sites[0]}
}

// runs holds the visits to each site, by its name.
type runs map[string][]visit

func (r runs) add(s *site, v visit) { r[s.name] = append(r[s.name], v) }

func (r runs) median(name string, of func(visit) float64) float64 {
	var all []float64
	for _, v := range r[name] {
		all = append(all, of(v))
	}
	slices.Sort(all)
	return all[len(all)/2]
}

// A table has a line for each figure.
type table struct {
	text strings.Builder
	*tabwriter.Writer
}

func newTable() *table {
	t := &table{}
	t.Writer = tabwriter.NewWriter(&t.text, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "\nours\tstock\tratio\tat most\t")
	return t
}

// row adds medians and returns their ratio.
func (t *table) row(name, most string, r runs, of func(visit) float64) float64 {
	ours, stock := r.median("ours", of), r.median("stock", of)
	fmt.Fprintf(t, "%.0f\t%.0f\t%.2f\t%s\t %s\n", ours, stock, ours/stock, most, name)
	return ours / stock
}

func (t *table) String() string {
	_ = t.Flush() // into memory
	return t.text.String()
}

func call[P, R any](t testing.TB, ctx context.Context, command cdp.Command[P, R], params P) R {
	t.Helper()
	r, err := chromedp.Call(ctx, command, params)
	if err != nil {
		t.Fatalf("%s: %v", command.Method, err)
	}
	return r
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
