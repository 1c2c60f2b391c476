//go:build e2e

package browsers

// offline comes back with no network, after one visit to one page.
func offline(p *page, g *gate) {
	k := knownNPS(p.t)
	p.open(knownLink)
	p.showsKnown(k)
	p.device("saved")
	g.shut.Store(true)

	p.reload()
	p.showsKnown(k)
	p.field("Detractors").keys("0")
	p.shows("score", 100*(116-570)/813.0)

	// Pages that were never opened: by address, with a query, by link.
	p.open("/benchmarks")
	p.says("h1", "Benchmarks")
	p.open("/csat?utm=1#v=1&s=80&n=100")
	p.at("/csat?utm=1#v=1&s=80&n=100")
	p.shows("score", 80)
	p.follow("Quiz", "/quiz", "What do you most want to learn from customers?")
	p.takeQuiz()
}
