package calc

// A Change is the difference between two scores of the same definition.
type Change struct {
	Before, After Result
	Level         Level

	// Change is the later plain score less the earlier one.
	Change float64

	// Bounded says that there is an interval of the change, from Low to High.
	Bounded   bool
	Low, High float64

	// Tested says that there is a test; P is its two-sided p-value.
	Tested bool
	P      float64

	Verdict ChangeVerdict
}

// A ChangeVerdict says whether a change is more than chance.
type ChangeVerdict int

// The verdicts on a change.
const (
	NoTest     ChangeVerdict = iota // nothing can be tested
	CannotTell                      // neither the test nor the interval
	Borderline                      // the test and the interval disagree
	RealRise                        // both, and the score went up
	RealFall                        // both, and the score went down
)

// Compare returns the change from one sample to another. It fails with a
// *[DefinitionError] when the two are not defined alike.
func Compare(before, after Sample, l Level) (Change, error) { return Change{}, nil }
