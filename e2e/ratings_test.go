//go:build e2e

package e2e

import (
	"strings"
	"testing"
)

// TestPerRating types the known answers as counts per rating.
func TestPerRating(t *testing.T) {
	t.Run("CES", func(t *testing.T) {
		p := newPage(t)
		p.open("/ces")
		p.choose("Per rating")
		for _, k := range knownAnswers(t, "ces") {
			p.pick("Scale", scaleName(k.Scale))
			p.choose(k.level())
			p.rate(1, k.Counts...)
			_, n := sumOf(k.Counts)
			p.showsScore(k.Mean, k.Low, k.High, n)
		}
	})
	// Whoever is a promoter is one at 9 and at 10; and so on.
	t.Run("NPS", func(t *testing.T) {
		p := newPage(t)
		p.open("/nps")
		p.choose("Per rating")
		for _, k := range knownAnswers(t, "nps")[:6] {
			p.choose(k.level())
			d, pa, pr := halves(k.Detractors), halves(k.Passives), halves(k.Promoters)
			p.rate(0, d[0], 0, 0, 0, 0, 0, d[1], pa[0], pa[1], pr[0], pr[1])
			p.showsScore(k.Score, k.Low, k.High, k.Promoters+k.Passives+k.Detractors)
		}
	})
	t.Run("CSAT", func(t *testing.T) {
		p := newPage(t)
		p.open("/csat")
		p.choose("Per rating")
		for _, k := range knownAnswers(t, "csat")[:6] {
			p.choose(k.level())
			no, yes := halves(k.Responses-k.Satisfied), halves(k.Satisfied)
			p.rate(1, no[0], 0, no[1], yes[0], yes[1])
			p.showsScore(k.Percent, k.Low, k.High, k.Responses)
		}
	})
}

// TestPaste pastes the known answers, one rating per line.
func TestPaste(t *testing.T) {
	p := newPage(t)
	p.open("/ces")
	p.choose("Paste")
	for _, k := range knownAnswers(t, "ces") {
		p.pick("Scale", scaleName(k.Scale))
		p.choose(k.level())
		p.field("Responses").replace(listed(k.Counts))
		_, n := sumOf(k.Counts)
		p.showsScore(k.Mean, k.Low, k.High, n)
	}
}

// rate fills the fields of the ratings from the lowest up.
func (p *page) rate(lowest int, counts ...int64) {
	p.t.Helper()
	for i, n := range counts {
		p.field("Rating " + num(lowest+i)).fill(num(n))
	}
}

// halves splits a count in two that need not be equal.
func halves(n int64) [2]int64 { return [2]int64{n / 3, n - n/3} }

// listed writes counts of the ratings from 1 as a column of ratings.
func listed(counts []int64) string {
	var b strings.Builder
	for i, n := range counts {
		b.WriteString(strings.Repeat(num(i+1)+"\n", int(n)))
	}
	return b.String()
}
