package csv

import "strings"

// starts are the characters that start a formula in one spreadsheet or another,
// the full-width ones included.
const starts = "=+-@＝＋－＠"

// separators end a cell where the reader's spreadsheet splits lines by another
// character than ours: what follows then starts a cell of its own.
const separators = ";|"

// guard puts an apostrophe before every piece of a text that would start a
// formula: the first, and those behind a separator. Spaces and quotes in front
// of the piece make no difference.
func guard(s string) string {
	var b strings.Builder
	for s != "" {
		end := strings.IndexAny(s, separators) + 1
		if end == 0 {
			end = len(s)
		}
		piece := s[:end]
		s = s[end:]
		if isFormula(piece) {
			b.WriteByte('\'')
		}
		b.WriteString(piece)
	}
	return b.String()
}

func isFormula(piece string) bool {
	piece = strings.TrimLeft(piece, " \u00a0\u3000\"")
	return strings.IndexAny(piece, starts) == 0
}

// oneLine is a text without control characters.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7F || r == '\u0085' || r == '\u2028' || r == '\u2029' || r == '\ufeff' {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

// isPlain reports whether a text is a plain decimal: "12", "-4.5".
func isPlain(s string) bool {
	whole, fraction, point := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	return isDigits(whole) && (!point || isDigits(fraction))
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
