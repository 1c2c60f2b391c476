//go:build e2e

package e2e

import "testing"

// TestTotals types the totals of every known answer.
func TestTotals(t *testing.T) {
	t.Run("CSAT", func(t *testing.T) {
		p := newPage(t)
		p.open("/csat")
		for _, k := range knownAnswers(t, "csat") {
			p.field("Satisfied responses").fill(num(k.Satisfied))
			p.field("All responses").fill(num(k.Responses))
			p.choose(k.level())
			p.showsScore(k.Percent, k.Low, k.High, k.Responses)
		}
	})
	t.Run("NPS", func(t *testing.T) {
		p := newPage(t)
		p.open("/nps")
		for _, k := range knownAnswers(t, "nps") {
			p.field("Promoters").fill(num(k.Promoters))
			p.field("Passives").fill(num(k.Passives))
			p.field("Detractors").fill(num(k.Detractors))
			p.choose(k.level())
			p.showsScore(k.Score, k.Low, k.High, k.Promoters+k.Passives+k.Detractors)
		}
	})
	// From a sum there is a mean, but no interval.
	t.Run("CES", func(t *testing.T) {
		p := newPage(t)
		p.open("/ces")
		for _, k := range knownAnswers(t, "ces") {
			p.pick("Scale", scaleName(k.Scale))
			sum, n := sumOf(k.Counts)
			p.field("Sum of ratings").fill(num(sum))
			p.field("All responses").fill(num(n))
			p.shows("score", k.Mean)
			p.shows("responses", float64(n))
			p.hides("result", "low")
			p.hides("result", "high")
			p.hides("result", "margin")
		}
	})
}

// showsScore waits for a score with its interval, whose half width is the
// margin.
func (p *page) showsScore(score, low, high float64, responses int64) {
	p.t.Helper()
	p.shows("score", score)
	p.shows("low", low)
	p.shows("high", high)
	p.shows("margin", (high-low)/2)
	p.shows("responses", float64(responses))
}

// scaleName is the option for a scale of so many ratings, from 1.
func scaleName(ratings int) string { return "1–" + num(ratings) }

// sumOf adds up counts of the ratings from 1.
func sumOf(counts []int64) (sum, n int64) {
	for i, c := range counts {
		sum += int64(i+1) * c
		n += c
	}
	return sum, n
}
