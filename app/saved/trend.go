package saved

import "trimetric/calc"

// A Trend is the course of one metric, and what can be said of it.
type Trend struct {
	Metric calc.Metric

	// Name is whose scores these are. Where everything was asked for and all
	// there is has one name, it is that.
	Name string

	// Names lists the names to choose from where everything was asked for and
	// there are only scores of several names. Then there are no points.
	Names []string

	Points []Point // of the line, in the order of time; no two share days

	// Aside holds the scores that share days with finer ones on the line, such as
	// a quarter with its months, or an earlier score of the same period. They are
	// of responses that the line has, so they are compared with nothing.
	Aside []Point

	// Unread counts the scores that belong here and whose responses cannot be
	// read.
	Unread int

	// Steps holds for each point how it came from the point before.
	Steps []Step

	// Aimed is the newest score of this name with a target, whatever the window;
	// it has none where there is none. The target holds on for later scores of
	// the same definition.
	Aimed Score

	// Redefined says that the definition changes on the way.
	Redefined bool

	// Tested counts the comparisons that were made and have a test: the steps,
	// and the ways back from the last point to each earlier one. All verdicts of
	// the trend allow for all of them, so that none contradicts another.
	Tested int

	// Reach is the longest way back, further than the last step, over which the
	// score has really changed; or else over which it seems to have, looked at by
	// itself. It is of the kind First where there is neither.
	Reach Step
}

// Last is the step to the last point. Without any points it is of the kind
// First.
func (t Trend) Last() Step {
	if len(t.Steps) == 0 {
		return Step{}
	}
	return t.Steps[len(t.Steps)-1]
}

// Own returns the metric's own target, where there is one of the last point's
// definition.
func (t Trend) Own(targets []Target) (Target, bool) {
	for _, aim := range targets {
		if len(t.Points) > 0 && aim.Fits(t.def(len(t.Points)-1)) {
			return aim, true
		}
	}
	return Target{}, false
}

// Known returns the target of the newest score that was saved with one, where
// it is of the last point's definition.
func (t Trend) Known() (calc.Hundredths, bool) {
	if len(t.Points) == 0 || !t.Aimed.Aimed {
		return 0, false
	}
	sample, err := t.Aimed.Sample()
	if err != nil || sample.Def.Measure() != t.def(len(t.Points)-1).Measure() {
		return 0, false
	}
	return t.Aimed.Target, true
}

// Aim returns the target to draw: the metric's own, else the last one that a
// score was saved with.
func (t Trend) Aim(targets []Target) (calc.Hundredths, bool) {
	if aim, ok := t.Own(targets); ok {
		return aim.Value, true
	}
	return t.Known()
}

// read works out what can be said.
func (t *Trend) read(q Query) {
	t.Steps = make([]Step, 0, len(t.Points))
	for i := range t.Points {
		t.Steps = append(t.Steps, t.step(i-1, i, q.Level))
		if i > 0 {
			t.Redefined = t.Redefined || t.def(i) != t.def(i-1)
		}
	}
	ways := t.ways(q.Level)
	t.Tested = adjust(q.Adjust, t.Steps, ways)
	t.Reach = reach(ways)
}

func (t *Trend) def(i int) calc.Definition { return t.Points[i].Result.Sample.Def }
