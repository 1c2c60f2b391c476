package calc

import (
	"testing"
	"unicode"
)

// TestIsLetter holds the blocks of isLetter to the tables of Unicode, for runes
// of many scripts and for what stands around figures.
func TestIsLetter(t *testing.T) {
	for _, r := range "azAZéßÿĀΩжאع\u0905กაあア中한@[`{09 .,'×÷¼§\u00a0\u0663\u0969–’•€→∑■★\u3000、。\ufeff\ufffd😀" {
		if got, want := isLetter(r), unicode.IsLetter(r); got != want {
			t.Errorf("%q is a letter: %v, want %v", r, got, want)
		}
	}
}
