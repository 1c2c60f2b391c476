//go:build e2e

package e2e

import "testing"

// TestComparison sets the later group of every known change above, and the
// earlier one into the group of that name.
func TestComparison(t *testing.T) {
	t.Run("CSAT", func(t *testing.T) {
		p := newPage(t)
		p.open("/csat")
		earlier := p.in("Earlier period")
		for _, k := range knownAnswers(t, "csat_change") {
			p.choose(k.level())
			p.field("Satisfied responses").fill(num(k.After[0]))
			p.field("All responses").fill(num(k.After[1]))
			earlier.field("Satisfied responses").fill(num(k.Before[0]))
			earlier.field("All responses").fill(num(k.Before[1]))
			p.showsChange(k)
		}
	})
	t.Run("NPS", func(t *testing.T) {
		p := newPage(t)
		p.open("/nps")
		earlier := p.in("Earlier period")
		for _, k := range knownAnswers(t, "nps_change") {
			p.choose(k.level())
			for i, name := range []string{"Promoters", "Passives", "Detractors"} {
				p.field(name).fill(num(k.After[i]))
				earlier.field(name).fill(num(k.Before[i]))
			}
			p.showsChange(k)
		}
	})
	t.Run("CES", func(t *testing.T) {
		p := newPage(t)
		p.open("/ces")
		p.choose("Per rating")
		earlier := p.in("Earlier period")
		earlier.choose("Per rating")
		for _, k := range knownAnswers(t, "ces_change") {
			p.pick("Scale", scaleName(len(k.Before)))
			p.choose(k.level())
			p.rate(1, k.After...)
			earlier.rate(1, k.Before...)
			p.showsChange(k)
		}
	})
}

func (p *page) showsChange(k known) {
	p.t.Helper()
	p.shows("change", k.Change)
	p.shows("p", k.P)
	p.shows("change-low", k.Low)
	p.shows("change-high", k.High)
}

// TestNoComparison shows no change where there is none to show.
func TestNoComparison(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=60&pa=30&d=10&b.p=50&b.pa=30&b.d=20")
	p.shows("change", 20)
	p.in("Earlier period").field("Promoters").fill("")
	p.hides("result", "change")
	p.in("Earlier period").field("Promoters").fill("60")
	p.shows("change", 50-100*40/110.0)
	p.field("Promoters").fill("")
	p.hides("result", "change")
	p.hides("result", "p")
}
