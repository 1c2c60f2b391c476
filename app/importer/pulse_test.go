package importer

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestPulse: the bar moves ten times a second; all of the page is drawn after 0.1,
// 0.3, 0.7 and 1.5 seconds, and at once when anything has happened.
func TestPulse(t *testing.T) {
	var p pulse
	var whole, bar []int64
	for now := int64(1000); now <= 2800; now += 50 {
		switch p.next(now, now > 1000) {
		case drawAll:
			whole = append(whole, now-1000)
		case drawProgress:
			bar = append(bar, now-1000)
		}
	}
	if want := []int64{0, 100, 300, 700, 1500}; !slices.Equal(whole, want) {
		t.Errorf("the page is drawn at %v, want %v", whole, want)
	}
	if want := []int64{200, 400, 500, 600, 800, 900, 1000, 1100, 1200, 1300, 1400, 1600, 1700, 1800}; !slices.Equal(bar, want) {
		t.Errorf("the bar moves at %v, want %v", bar, want)
	}
	if p.next(2810, false) != drawAll || p.next(2820, true) != drawNothing {
		t.Error("what has happened is not drawn at once, or twice")
	}
	// A clock that goes back draws everything.
	if p.next(5, true) != drawAll {
		t.Error("an earlier time draws nothing")
	}
}

// TestOnlyBar: what is drawn between two drawings of the whole page is the bar and
// what is said.
func TestOnlyBar(t *testing.T) {
	d := newDesk(t)
	text := export(responses(60_000))
	d.file.data = []byte(text)
	answer := d.Act("file", "large.csv", strconv.Itoa(len(text)))
	var changes []string
	before := strings.Split(answer[1:], "\x00")
	for now := int64(5000); answer[0] == 'W'; now += 100 {
		answer = d.Act("step", "", strconv.FormatInt(now, 10))
		parts := strings.Split(answer[1:], "\x00")
		if len(parts) != 8 {
			t.Fatalf("%d parts", len(parts))
		}
		changed := ""
		for n := range parts {
			if parts[n] != before[n] {
				changed += itoa(n)
			}
		}
		changes, before = append(changes, changed), parts
	}
	if !slices.Contains(changes, "2") || slices.Contains(changes, "") {
		t.Errorf("there changed %q", changes)
	}
}
