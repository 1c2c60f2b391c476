package picture

import "unicode/utf8"

// Widths of letters in a regular sans serif, in ems. They are on the wide side
// for the fonts of the stack, because a picture is laid out before it is known
// with which of them it is shown.
const (
	narrow   = .3
	plain    = .57
	wide     = .92
	capital  = .7
	foreign  = .64 // letters with accents, Greek, Cyrillic and the like
	square   = 1.0 // Chinese, Japanese, Korean, and pictures
	boldness = 1.06
)

// Wide returns about how wide a line is, in px: seldom less than it turns out.
func Wide(says string, t Type) float64 {
	sum := 0.0
	for _, r := range says {
		sum += letter(r)
	}
	if t.Bold {
		sum *= boldness
	}
	return sum*t.Size + t.Track*float64(utf8.RuneCountInString(says))
}

func letter(r rune) float64 {
	switch {
	case r >= 0x1100 && (r < 0x1200 || r >= 0x2E80):
		return square
	case r == '−' || r == '±' || r == '–':
		return plain
	case r > '~':
		return foreign
	case r >= 'A' && r <= 'Z' && r != 'M' && r != 'W' && r != 'I':
		return capital
	}
	switch r {
	case 'm', 'w', 'M', 'W', '%', '@':
		return wide
	case ' ', 'i', 'j', 'l', 't', 'f', 'r', 'I', '.', ',', ':', ';', '\'', '!', '|', '(', ')', '[', ']', '-', '/':
		return narrow
	}
	return plain
}

// Cut returns a line that fits into width: shortened, with "…" at its end,
// where it has to be.
func Cut(says string, t Type, width float64) string {
	if Wide(says, t) <= width {
		return says
	}
	room := width - Wide("…", t)
	for i := range says {
		if Wide(says[:i], t) > room {
			_, last := utf8.DecodeLastRuneInString(says[:i])
			return trimEnd(says[:i-last]) + "…"
		}
	}
	return says // its last letter is as wide as the mark
}

func trimEnd(s string) string {
	for len(s) > 0 && s[len(s)-1] == ' ' {
		s = s[:len(s)-1]
	}
	return s
}

// Wrap breaks a text at its spaces into lines that fit into width, most of
// them. The last one is cut where there is more.
func Wrap(says string, t Type, width float64, most int) []string {
	var lines []string
	for len(lines) < most-1 && Wide(says, t) > width {
		at := 0
		for i := range says {
			if says[i] != ' ' {
				continue
			}
			if Wide(says[:i], t) > width {
				break
			}
			at = i
		}
		if at == 0 {
			break // one word that is too long: it is cut
		}
		lines, says = append(lines, says[:at]), says[at+1:]
	}
	return append(lines, Cut(says, t, width))
}
