package calc

// Hundredths is a figure in hundredths, as somebody types one: 8250 is 82.5.
type Hundredths int64

// Float returns the figure: 82.5 for 8250.
func (h Hundredths) Float() float64 { return float64(h) / 100 }

// A Plan is what it would take to reach a target or better.
type Plan struct {
	Target  Hundredths
	Reached bool

	// Exactly says that the score is the target, to the last response.
	Exactly bool

	// Beyond is by how much the score is past the target, in its own unit, when
	// Reached; else 0.
	Beyond float64

	Ways []Way
}

// A WayKind is one of the ways to a target. Its text is a permanent id.
type WayKind string

// The ways, by metric.
const (
	WaySatisfied    WayKind = "satisfied"     // CSAT: more satisfied of the same n
	WayNewSatisfied WayKind = "new-satisfied" // CSAT: satisfied ones on top of n
	WayPassives     WayKind = "passives"      // NPS: passives who become promoters
	WayDetractors   WayKind = "detractors"    // NPS: detractors who become promoters
	WayNewPromoters WayKind = "new-promoters" // NPS: promoters on top of n
	WayPoints       WayKind = "points"        // CES: rating points to add (or take off)
	WayNewTop       WayKind = "new-top"       // CES: easiest ratings on top of n
)

// A Way is one way to a target.
type Way struct {
	Kind     WayKind
	Possible bool

	// Need is how many it takes; 0 where the target is reached or the way is
	// not possible.
	Need int64

	// Of is how many there are to win over, for satisfied, passives and
	// detractors; else 0.
	Of int64
}

// Plan returns the ways to a target, which means the target or better: at or
// above it, or at or below it where low ratings are easy. A target outside
// [TargetRange] cannot be reached, and no way is possible.
//
// The arithmetic is on counts and hundredths: a float under a ceiling would ask
// for one response too many now and then.
func (s Sample) Plan(target Hundredths) Plan {
	p := Plan{Target: target}
	least, most := TargetRange(s.Def)
	inside := s.N > 0 && least <= target && target <= most
	var gap, step int64
	if inside {
		gap, step = s.gap(target)
		p.Reached, p.Exactly = gap <= 0, gap == 0
	}
	if p.Reached {
		p.Beyond = float64(-gap) / float64(100*s.N)
		gap = 0
	}
	p.Ways = s.ways(gap, step)
	for i := range p.Ways {
		w := &p.Ways[i]
		w.Possible = inside && (p.Reached || w.Possible)
		if !w.Possible {
			w.Need = 0
		}
	}
	return p
}

// gap returns how far the sample is from the target, and by how much one new
// best answer closes that, both in hundredths of a point over all responses.
func (s Sample) gap(target Hundredths) (gap, step int64) {
	num, n, scale := s.points()
	t := int64(target)
	if s.Def.LowIsEasy {
		return 100*num - t*n, t - 100*int64(s.Def.Scale.Min)
	}
	best := int64(100 * 100) // a CSAT or NPS of 100
	if s.Def.Metric == MetricCES {
		best = 100 * int64(s.Def.Scale.Max)
	}
	return t*n - 100*scale*num, best - t
}

// ways returns each way to close a gap of 0 or more.
func (s Sample) ways(gap, step int64) []Way {
	fresh := Way{Possible: step > 0}
	if step > 0 {
		fresh.Need = ceil(gap, step)
	}
	switch s.Def.Metric {
	case MetricCSAT:
		fresh.Kind = WayNewSatisfied
		return []Way{among(WaySatisfied, ceil(gap, 10000), s.N-s.For), fresh}
	case MetricNPS:
		fresh.Kind = WayNewPromoters
		// A detractor who becomes a promoter counts twice.
		return []Way{
			among(WayPassives, ceil(gap, 10000), s.Neutral),
			among(WayDetractors, ceil(gap, 20000), s.Against),
			fresh,
		}
	}
	fresh.Kind = WayNewTop
	return []Way{{Kind: WayPoints, Possible: true, Need: ceil(gap, 100)}, fresh}
}

// among returns a way that can win over at most as many as there are.
func among(kind WayKind, need, of int64) Way {
	return Way{Kind: kind, Possible: need <= of, Need: need, Of: of}
}

// ceil returns a / b rounded up, for a of 0 or more and b above 0.
func ceil(a, b int64) int64 {
	if a == 0 {
		return 0
	}
	return (a-1)/b + 1
}

// TargetRange returns the least and the greatest target that can be set: the
// ends of the scale.
func TargetRange(d Definition) (min, max Hundredths) {
	low, high := limits(d)
	return Hundredths(low) * 100, Hundredths(high) * 100
}
