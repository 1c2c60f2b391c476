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

	Points []Point // in the order of time

	// Unread counts the scores that belong here and whose responses cannot be
	// read.
	Unread int

	// Steps holds for each point how it came from the point before.
	Steps []Step

	// Overlap says that some periods have days in common, such as a month and
	// its quarter. Those are never compared: they share responses.
	Overlap bool

	// Redefined says that the definition changes on the way.
	Redefined bool

	// Reach is the longest way back from the last point over which the score
	// has really changed; of the kind First where there is none. Tried is how
	// many ways back were looked at. Firm says that the change stays real when
	// all of those are allowed for.
	Reach Step
	Tried int
	Firm  bool
}

// A Step is the change from one point to a later one.
type Step struct {
	Kind StepKind

	// From and To are the places of the two in Points.
	From, To int

	// Change is the comparison of the two, where the kind is Compared, as the
	// calculator makes it.
	Change calc.Change

	// Verdict says what is to be thought of the change: in Steps, after all
	// steps of the trend were allowed for.
	Verdict calc.ChangeVerdict
}

// Real reports whether the change is more than chance.
func (s Step) Real() bool {
	return s.Kind == Compared && (s.Verdict == calc.RealRise || s.Verdict == calc.RealFall)
}

// A StepKind is what there is to say of a step.
type StepKind int

// The kinds.
const (
	First        StepKind = iota // there is no earlier point
	Compared                     // Change has the comparison
	OtherMeaning                 // the definition has changed: scores of two are never compared
)

// Last is the step to the last point as the calculator compares the two, with
// nothing else allowed for: the one that is looked at by itself. Without any
// points it is of the kind First.
func (t Trend) Last() Step {
	if len(t.Steps) == 0 {
		return Step{}
	}
	s := t.Steps[len(t.Steps)-1]
	s.Verdict = s.Change.Verdict
	return s
}

// Aim returns the target to draw: the metric's own where it is of the last
// point's definition, else the one saved with that point.
func (t Trend) Aim(targets []Target) (calc.Hundredths, bool) {
	if len(t.Points) == 0 {
		return 0, false
	}
	for _, aim := range targets {
		if aim.Fits(t.def(len(t.Points) - 1)) {
			return aim.Value, true
		}
	}
	last := t.Points[len(t.Points)-1].Score
	return last.Target, last.Aimed
}

// read works out what can be said.
func (t *Trend) read(q Query) {
	t.Steps = make([]Step, 0, len(t.Points))
	for i := range t.Points {
		t.Steps = append(t.Steps, t.step(t.before(i), i, q.Level))
		if i > 0 {
			t.Redefined = t.Redefined || t.def(i) != t.def(i-1)
			t.Overlap = t.Overlap || t.overlaps(i)
		}
	}
	adjust(t.Steps, q.Adjust)
	t.reach(q)
}

func (t *Trend) def(i int) calc.Definition { return t.Points[i].Result.Sample.Def }

// before returns the last point that was over when point i began, or -1.
func (t *Trend) before(i int) int {
	from := t.Points[i].Score.Period.From
	for j := i - 1; j >= 0; j-- {
		if t.Points[j].Score.Period.To < from {
			return j
		}
	}
	return -1
}

// overlaps reports whether an earlier point shares days with point i.
func (t *Trend) overlaps(i int) bool {
	return t.Points[i-1].Score.Period.overlaps(t.Points[i].Score.Period)
}

func (t *Trend) step(from, to int, l calc.Level) Step {
	s := Step{From: from, To: to}
	if from < 0 {
		return s
	}
	s.Kind = OtherMeaning
	c, err := calc.Compare(t.Points[from].Result.Sample, t.Points[to].Result.Sample, l)
	if err == nil {
		s.Kind, s.Change, s.Verdict = Compared, c, c.Verdict
	}
	return s
}

// reach looks back from the last point.
func (t *Trend) reach(q Query) {
	var p []float64
	found := 0
	for i := range t.Points {
		last := len(t.Points) - 1
		if t.Points[i].Score.Period.To >= t.Points[last].Score.Period.From {
			continue
		}
		s := t.step(i, last, q.Level)
		if s.Kind != Compared || !s.Change.Tested {
			continue
		}
		p = append(p, s.Change.P)
		if !t.Reach.Real() && s.Real() {
			t.Reach, found = s, len(p)-1
		}
	}
	t.Tried = len(p)
	if !t.Reach.Real() {
		return
	}
	s := t.Reach
	if q.Adjust != nil {
		s.Verdict = s.Change.Judged(q.Adjust(p)[found]).Verdict
	}
	t.Firm = s.Real()
}

// adjust judges steps anew by their adjusted p-values.
func adjust(steps []Step, method func([]float64) []float64) {
	if method == nil {
		return
	}
	var tested []int
	var p []float64
	for i := range steps {
		if s := &steps[i]; s.Kind == Compared && s.Change.Tested {
			tested, p = append(tested, i), append(p, s.Change.P)
		}
	}
	for i, raised := range method(p) {
		s := &steps[tested[i]]
		s.Verdict = s.Change.Judged(raised).Verdict
	}
}
