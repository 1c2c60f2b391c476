package calc

// A TypedError says why a typed figure cannot be used.
type TypedError struct {
	Kind TypedKind
	Text string // as typed, without white space around

	// Suggestion is what was probably meant: "230" for "23O". Only where the
	// repair is plain, else "".
	Suggestion string

	// Rune is the first letter in the way, for Letters; else 0.
	Rune rune
}

func (e *TypedError) Error() string { return "calc: cannot read " + e.Text }

// A TypedKind is what is wrong with a typed figure.
type TypedKind int

// The kinds.
const (
	Empty      TypedKind = iota + 1 // nothing but white space
	Letters                         // a letter where digits belong
	Negative                        // a count below 0
	Fraction                        // a count that is not whole
	TooLarge                        // over MaxCount
	TooPrecise                      // more than two decimals
	NotNumber                       // anything else
)

// ParseCount reads a typed count, 0 to [MaxCount]. Digits may be grouped in
// threes by a comma, a full stop, an apostrophe or a space. It fails with a
// *[TypedError].
func ParseCount(text string) (int64, error) { return 0, nil }

// ParseFigure reads a typed figure: an optional sign, digits, at most two
// decimals after a comma or full stop, an optional percent sign. It fails with
// a *[TypedError].
func ParseFigure(text string) (Hundredths, error) { return 0, nil }
