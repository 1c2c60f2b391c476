package saved

import (
	"slices"

	"trimetric/calc"
)

// A Step is the change from one point to a later one.
type Step struct {
	Kind StepKind

	// From and To are the places of the two in Points.
	From, To int

	// Change is the comparison of the two, where the kind is Compared, as the
	// calculator makes it.
	Change calc.Change

	// Verdict says what is to be thought of the change when all comparisons of
	// the trend are allowed for. Change has its verdict by itself.
	Verdict calc.ChangeVerdict
}

// Real reports whether the change is more than chance, all comparisons allowed
// for.
func (s Step) Real() bool { return s.Kind == Compared && isReal(s.Verdict) }

// Seems reports whether the change is more than chance by itself alone.
func (s Step) Seems() bool {
	return s.Kind == Compared && !isReal(s.Verdict) && isReal(s.Change.Verdict)
}

func isReal(v calc.ChangeVerdict) bool { return v == calc.RealRise || v == calc.RealFall }

// A StepKind is what there is to say of a step.
type StepKind int

// The kinds.
const (
	First        StepKind = iota // there is no earlier point
	Compared                     // Change has the comparison
	OtherMeaning                 // the definition has changed: scores of two are never compared
)

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

// ways are the ways back from the last point, the longest first, but for the
// last step.
func (t *Trend) ways(l calc.Level) []Step {
	last := len(t.Points) - 1
	var list []Step
	for i := range last - 1 {
		list = append(list, t.step(i, last, l))
	}
	return list
}

// reach chooses among the ways back.
func reach(ways []Step) Step {
	if i := slices.IndexFunc(ways, Step.Real); i >= 0 {
		return ways[i]
	}
	if i := slices.IndexFunc(ways, Step.Seems); i >= 0 {
		return ways[i]
	}
	return Step{}
}

// adjust judges steps anew by p-values that are adjusted together, and returns
// how many there are. Without a method they stay as they are.
func adjust(method func([]float64) []float64, lists ...[]Step) int {
	var tested []*Step
	var p []float64
	for _, steps := range lists {
		for i := range steps {
			if s := &steps[i]; s.Kind == Compared && s.Change.Tested {
				tested, p = append(tested, s), append(p, s.Change.P)
			}
		}
	}
	if method != nil {
		for i, raised := range method(p) {
			tested[i].Verdict = tested[i].Change.Judged(raised).Verdict
		}
	}
	return len(tested)
}
