package dates

import (
	"testing"
	"time"
)

// TestEveryDay writes all days of the range as the standard library does.
func TestEveryDay(t *testing.T) {
	forms := []struct {
		l      Layout
		format string
	}{
		{ISO, time.RFC3339Nano}, {ISO, "2006-01-02 15:04:05"}, {ISO, "20060102"},
		{Named, time.RFC1123}, {Named, time.RFC1123Z}, {Named, "January 2, 2006 3:04 PM"}, {Named, "2-Jan-2006"},
		{European, "02/01/2006"}, {European, "2.1.2006"}, {European, "02-01-2006 15:04"},
		{US, "1/2/2006"}, {US, "01/02/2006 3:04:05 PM"},
	}
	zone := time.FixedZone("PET", -5*60*60)
	for day := int32(firstDay); day <= lastDay; day++ {
		at := midnight(day)
		at = time.Date(at.Year(), at.Month(), at.Day(), 23, 30, 15, 250e6, zone)
		for _, f := range forms {
			text := at.Format(f.format)
			if got, ok := f.l.Day([]byte(text)); !ok || got != day {
				t.Fatalf("%s: %q is day %d (%t), want %d", f.l, text, got, ok, day)
			}
		}
	}
}

func TestDayAllocatesNothing(t *testing.T) {
	texts := [][]byte{
		[]byte("2025-04-13T14:05:33Z"), []byte("13/04/2025"), []byte("45760.5"),
		[]byte("Sun Apr 13 2025 14:05:33 GMT+0100 (British Summer Time)"), []byte("no date"),
	}
	n := testing.AllocsPerRun(100, func() {
		for _, text := range texts {
			for l := ISO; l <= UnixMilli; l++ {
				l.Day(text)
			}
		}
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkDay(b *testing.B) {
	run := func(l Layout, text string) {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				l.Day([]byte(text))
			}
		})
	}
	run(ISO, "2025-04-13 14:05:33")
	run(ISO, "2025-04-13T14:05:33+02:00")
	run(US, "4/13/2025 2:05 PM")
	run(Named, "Apr 13, 2025")
	run(Serial1900, "45760.5")
}
