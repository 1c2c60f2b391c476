package importer

import (
	"strconv"
	"strings"
	"testing"

	"trimetric/app/apptest"
)

// FuzzActs does anything to any file. The page stays sound, and ends.
func FuzzActs(f *testing.F) {
	small := export(responses(40))
	f.Add(small, "change use-2 csat-7\nclick sort-2 \nchange split none\nsave  1\ndownload table \nchange header 0")
	f.Add("a;b\n\"1;2\n", "click stop \nclick again \nback  ")
	f.Add("nps\n10\n0\n", "change rating-0 0\nfile x 3\nchange encoding 3\nstep  -5\nchange by-3 \nchange separator t")
	f.Add("\ufeffday,csat\n01/02/2025,5\n03/04/2025,1\n", "change layout us\nchange use-0 date\nchange use-1 date\ninput period Q1 2025\nsave  9")
	f.Fuzz(func(t *testing.T, data, acts string) {
		d := newDesk(t)
		d.open("a.csv", data)
		for n, act := range strings.Split(acts, "\n") {
			if n == 12 {
				break
			}
			what, rest, _ := strings.Cut(act, " ")
			id, value, _ := strings.Cut(rest, " ")
			if what == "step" {
				d.now = whole(value)
				value = strconv.FormatInt(d.now, 10)
			}
			d.act(what, id, value)
		}
		page := d.HTML()
		for _, fault := range apptest.Parse(t, "<main>"+page+"</main>").Faults() {
			t.Error(fault)
		}
		if strings.Contains(page, "NaN") && !strings.Contains(data, "NaN") {
			t.Error("something is no number")
		}
	})
}
