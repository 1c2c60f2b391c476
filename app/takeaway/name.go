package takeaway

import "strings"

// longestName is how many bytes of a file's name are ours. Systems take 255.
const longestName = 120

// FileName joins texts to the name of a file, without its ending:
// "nps-q2-2025-returns". It keeps digits and letters, of any script, and puts a
// hyphen for everything else.
func FileName(parts ...string) string {
	var b strings.Builder
	apart := false
	for _, r := range strings.ToLower(strings.Join(parts, " ")) {
		switch {
		case !inName(r):
			apart = true
			continue
		case b.Len() > longestName:
			return b.String()
		case apart && b.Len() > 0:
			b.WriteByte('-')
		}
		apart = false
		b.WriteRune(r)
	}
	return b.String()
}

// inName reports whether a lower-case character may stand in a file's name. Of
// those beyond ASCII it leaves out punctuation, signs, pictures and what cannot
// be seen.
func inName(r rune) bool {
	switch {
	case r < 0x80:
		return 'a' <= r && r <= 'z' || '0' <= r && r <= '9'
	case r < 0xC0, r == '×', r == '÷':
		return false
	case r >= 0x2000 && r < 0x2E80, r >= 0x3000 && r < 0x3040, r >= 0xD800 && r < 0xF900, r >= 0xFE00 && r < 0xFE70, r >= 0xFF00:
		return false
	}
	return true
}
