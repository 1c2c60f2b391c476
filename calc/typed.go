package calc

import "strings"

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

// countError says why a text is not a count.
func countError(text string) error {
	e := &TypedError{Kind: NotNumber, Text: text}
	if text == "" {
		e.Kind = Empty
		return e
	}
	if e.letters(func(fixed string) bool { _, ok := ungroup(fixed); return ok }) {
		return e
	}
	sign, rest := cutSign(text)
	if _, ok := ungroup(rest); sign == '-' && (ok || isFraction(rest)) {
		e.Kind = Negative
		return e
	}
	if isFraction(text) {
		e.Kind = Fraction
		whole, decimals := cutDecimals(text)
		if strings.Trim(decimals, "0") == "" {
			e.Suggestion, _ = ungroup(whole)
		}
	}
	return e
}

// letters turns the error into one of Letters, if there is a letter, with a
// suggestion where letters that look like digits were typed for them.
func (e *TypedError) letters(valid func(string) bool) bool {
	at := strings.IndexFunc(e.Text, isLetter)
	if at < 0 {
		return false
	}
	e.Kind = Letters
	for _, r := range e.Text[at:] {
		e.Rune = r
		break
	}
	fixed := strings.Map(func(r rune) rune {
		switch r {
		case 'O', 'o':
			return '0'
		case 'l', 'I':
			return '1'
		}
		return r
	}, e.Text)
	typed := strings.ContainsAny(e.Text, "0123456789")
	if typed && strings.IndexFunc(fixed, isLetter) < 0 && valid(fixed) {
		e.Suggestion = fixed
	}
	return true
}

// figureError says why a text is not a figure.
func figureError(text string) error {
	e := &TypedError{Kind: NotNumber, Text: text}
	if text == "" {
		e.Kind = Empty
		return e
	}
	e.letters(func(fixed string) bool {
		_, err := ParseFigure(fixed)
		return err == nil
	})
	return e
}
