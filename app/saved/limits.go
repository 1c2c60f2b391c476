package saved

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How much is kept. A backup of all of it, every text full of characters that
// JSON writes as two, stays below [MaxBackup].
const (
	MaxScores = 6000
	MaxNotes  = 500

	MaxName   = 200 // bytes, as a link has it
	MaxPeriod = 100 // bytes
	MaxNote   = 300 // bytes; of a score, and of a note on the chart
)

// What may be wrong with a record, beside calc's typed errors.
var (
	ErrEmpty  = errors.New("saved: nothing where something has to be")
	ErrLong   = errors.New("saved: a text too long to keep")
	ErrText   = errors.New("saved: a text with control characters, broken ones or stray white space")
	ErrID     = errors.New("saved: not an id")
	ErrMetric = errors.New("saved: not a metric")
	ErrCounts = errors.New("saved: responses that cannot be read, or are written in another way than ours")
	ErrDay    = errors.New("saved: not a day")
	ErrNoDay  = errors.New("saved: a period whose label tells no dates, and no dates")
	ErrOrder  = errors.New("saved: the last day is before the first")
	ErrTarget = errors.New("saved: not a target on the scale")
	ErrStamp  = errors.New("saved: not a time in milliseconds")
	ErrFields = errors.New("saved: fields missing, unknown or too many")
	ErrTwice  = errors.New("saved: an id used before")
	ErrFull   = errors.New("saved: more records than are kept")
)

// A FieldError says which field of a record is wrong. "" is the record as a
// whole.
type FieldError struct {
	Field string
	Err   error
}

func (e *FieldError) Error() string { return "saved: " + e.Field + ": " + e.Err.Error() }

// Unwrap returns what is wrong with the field.
func (e *FieldError) Unwrap() error { return e.Err }

// Tidy returns a text as it is kept: without white space around it, a space for any
// other run of white space, and without control characters.
func Tidy(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	return strings.Join(strings.Fields(text), " ")
}

// checkText says what is against keeping a text.
func checkText(text string, most int) error {
	switch {
	case len(text) > most:
		return ErrLong
	case isPlain(text):
		return nil
	case !utf8.ValidString(text) || text != Tidy(text):
		return ErrText
	}
	return nil
}

// isPlain reports whether a text is of printable ASCII with single spaces inside:
// then it is tidy, which is found out for most texts in a tenth of the time.
func isPlain(text string) bool {
	space := true
	for i := range len(text) {
		c := text[i]
		if c < ' ' || c > '~' || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return text == "" || !space
}

// idBytes is how many random bytes make an id: enough that no two devices ever
// hit on the same.
const idBytes = 16

// NewID returns the id of a new record, from 16 bytes of chance. It stays with
// the record in backups and on other devices.
func NewID(random [idBytes]byte) string {
	const hex = "0123456789abcdef"
	id := make([]byte, 0, 2*idBytes)
	for _, b := range random {
		id = append(id, hex[b>>4], hex[b&15])
	}
	return string(id)
}

func checkID(id string) error {
	if len(id) != 2*idBytes || strings.Trim(id, "0123456789abcdef") != "" {
		return ErrID
	}
	return nil
}
