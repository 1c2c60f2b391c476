package calc

// A Wave is one NPS survey and the contacts that came before it.
type Wave struct {
	NPS float64

	// Contacts are the scores, CSAT or CES, of contacts that were over before
	// the wave began. They are of one definition, and each counts once.
	Contacts []float64
}

// A Following says whether NPS went the way of the contacts before it. It is
// no proof of a cause, either way: what moved both would look the same.
type Following struct {
	// Waves is how many have both an NPS and contacts; the others are left
	// out. More is how many more it takes before anything can be said.
	Waves, More int

	// Moves is how many times in a row both went up or down, and Agree how
	// many of those times the same way, easier being up.
	Moves, Agree int

	// Rank correlates the NPS with the mean of the contacts' scores; above 0
	// better contacts come with a higher NPS, whatever the direction of the
	// scale.
	Rank Rank

	// Drift says that time alone would do it: where the verdict is of a pattern,
	// both have one with the order in time too, each more than chance, and the
	// two give a pattern of that sign.
	Drift bool

	Verdict FollowVerdict
}

// A FollowVerdict is what can be said of contacts and loyalty.
type FollowVerdict int

// The verdicts.
const (
	FollowTooFew   FollowVerdict = iota // too few waves to say anything
	FollowNone                          // no pattern beyond chance
	FollowTogether                      // NPS is higher after better contacts
	FollowApart                         // NPS is lower after better contacts
)

// leastWaves is how many waves it takes at the usual level: with four even a
// perfect order comes about by chance once in twelve times.
const leastWaves = 5

// Follow weighs waves, in the order of time, against their contacts. The
// definition is that of the contacts.
func Follow(d Definition, waves []Wave, l Level) Following {
	var nps, means []float64
	for _, w := range waves {
		if len(w.Contacts) == 0 {
			continue
		}
		nps, means = append(nps, w.NPS), append(means, better(d, w.Contacts))
	}
	f := Following{Waves: len(nps), Rank: RankCorrelation(nps, means)}
	f.More = max(enoughWaves(l)-f.Waves, 0)
	for i := 1; i < len(nps); i++ {
		if equal(nps[i], nps[i-1]) || equal(means[i], means[i-1]) {
			continue
		}
		f.Moves++
		if nps[i] > nps[i-1] == (means[i] > means[i-1]) {
			f.Agree++
		}
	}
	f.Verdict = f.verdict(l)
	f.Drift = f.Verdict >= FollowTogether && drift(nps, l)*drift(means, l)*f.Rank.Rho > 0
	return f
}

// drift returns the rank correlation of figures with their order, or 0 where it
// may be chance.
func drift(figures []float64, l Level) float64 {
	order := make([]float64, len(figures))
	for i := range order {
		order[i] = float64(i)
	}
	if r := RankCorrelation(order, figures); r.Tested && r.P < l.alpha() {
		return r.Rho
	}
	return 0
}

func (f Following) verdict(l Level) FollowVerdict {
	switch {
	case f.More > 0:
		return FollowTooFew
	case !f.Rank.Tested || f.Rank.P >= l.alpha():
		return FollowNone
	case f.Rank.Rho > 0:
		return FollowTogether
	}
	return FollowApart
}

// better returns the mean of scores, turned round where low ratings are the
// better ones.
func better(d Definition, scores []float64) float64 {
	sum := 0.0
	for _, s := range scores {
		sum += s
	}
	mean := sum / float64(len(scores))
	if d.LowIsEasy {
		return float64(d.Scale.Min+d.Scale.Max) - mean
	}
	return mean
}

// enoughWaves is how many waves it takes for the same order in both, 2 of the
// n! there are, to be less likely than chance may be at a level.
func enoughWaves(l Level) int {
	n, orders := leastWaves, 120.0
	for 2/orders >= l.alpha() && n < mostOrders {
		n++
		orders *= float64(n)
	}
	return n
}
