package calc

// Hundredths is a figure in hundredths, as somebody types one: 8250 is 82.5.
type Hundredths int64

// Float returns the figure: 82.5 for 8250.
func (h Hundredths) Float() float64 { return float64(h) / 100 }

// A Plan is what it would take to reach a target or better.
type Plan struct {
	Target  Hundredths
	Reached bool

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

// Plan returns the ways to a target. The target should lie in [TargetRange].
func (s Sample) Plan(target Hundredths) Plan { return Plan{} }

// TargetRange returns the least and the greatest target that can be set.
func TargetRange(d Definition) (min, max Hundredths) { return 0, 0 }
