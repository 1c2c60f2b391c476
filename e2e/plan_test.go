//go:build e2e

package e2e

import "testing"

// TestTarget plans for every known target. A way that is impossible has no
// figure; one that is not needed has 0.
func TestTarget(t *testing.T) {
	t.Run("CSAT", func(t *testing.T) {
		p := newPage(t)
		p.open("/csat")
		for _, k := range knownAnswers(t, "csat_target") {
			p.field("Satisfied responses").fill(num(k.Satisfied))
			p.field("All responses").fill(num(k.Responses))
			p.field("Target").fill(num(k.Target))
			p.plansWay("satisfied", k.MoreSatisfied)
			p.plansWay("new-satisfied", k.NewSatisfied)
		}
	})
	t.Run("NPS", func(t *testing.T) {
		p := newPage(t)
		p.open("/nps")
		for _, k := range knownAnswers(t, "nps_target") {
			p.field("Promoters").fill(num(k.Promoters))
			p.field("Passives").fill(num(k.Passives))
			p.field("Detractors").fill(num(k.Detractors))
			p.field("Target").fill(num(k.Target))
			p.plansWay("passives", k.FromPassives)
			p.plansWay("detractors", k.FromDetractors)
			p.plansWay("new-promoters", k.NewPromoters)
		}
	})
	t.Run("CES", func(t *testing.T) {
		p := newPage(t)
		p.open("/ces")
		for _, k := range knownAnswers(t, "ces_target") {
			sum, n := sumOf(k.Counts)
			p.field("Sum of ratings").fill(num(sum))
			p.field("All responses").fill(num(n))
			p.field("Target").fill(num(k.Target))
			p.plansWay("points", k.Points)
			p.plansWay("new-top", k.NewTop)
		}
	})
}

func (p *page) plansWay(name string, want *int64) {
	p.t.Helper()
	if want == nil {
		p.hides("plan", name)
		return
	}
	p.plans(name, float64(*want))
}

// TestTargetAtTheEnd asks for what new answers cannot bring: 100% once one
// answer is another.
func TestTargetAtTheEnd(t *testing.T) {
	p := newPage(t)
	p.open("/csat#v=1&s=8&n=10&target=100")
	p.plans("satisfied", 2)
	p.hides("plan", "new-satisfied")
	p.field("Target").fill("101")
	p.hides("plan", "satisfied")
	p.field("Target").fill("79.5")
	p.plans("satisfied", 0)
	p.plans("new-satisfied", 0)
}

// TestStepper moves the target by the buttons beside it and by band names.
func TestStepper(t *testing.T) {
	p := newPage(t)
	p.open("/nps#v=1&p=60&pa=30&d=10&target=55")
	target := func(press, want string) {
		t.Helper()
		p.press(press)
		p.until("the target is "+want, func() bool { return p.field("Target").value() == want })
	}
	target("Raise the target", "56")
	target("Lower the target", "55")
	// An edge of NPS lies below its band.
	target("World-class", "80.01")
	target("Raise the target", "81")
	target("Favourable", "20.01")
	target("Lower the target", "20")
}
