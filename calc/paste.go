package calc

import "strings"

// Pasted is what a pasted list of ratings holds.
type Pasted struct {
	Tally    Tally
	Values   int64 // everything that was not blank: counted and rejected
	Blanks   int64
	Rejected int64
	First    []Reject // the first 100 of the rejected, in order

	inLine int // how many values the line has shown so far
}

// A Reject is a pasted value that was left out.
type Reject struct {
	Line  int    // from 1
	Value int    // which value of its line it is, from 1
	Text  string // at most 40 runes
	Why   RejectKind
}

// A RejectKind is why a pasted value was left out.
type RejectKind int

// The kinds.
const (
	NotRating  RejectKind = iota + 1 // not a number
	Fractional                       // a number that is not whole
	BelowScale                       // below the lowest rating
	AboveScale                       // above the highest rating
)

// maxRejects is how many rejected values are listed, and maxRejectText how
// many runes of each.
const (
	maxRejects    = 100
	maxRejectText = 40
)

// ParseRatings reads pasted ratings, parted by new lines, commas, semicolons,
// tabs or spaces. "5.0" is 5. A line that starts with a rating and goes on in
// words ("5 - Very satisfied") is that rating. Quotes around a value are
// dropped. Words beside one another are one rejected value.
//
// An empty line is a blank, and so is an empty place between two separators.
// The end of the last line is no line, and a comma or semicolon at the end of
// a line closes its value rather than opening a blank one.
func ParseRatings(text string, s Scale) Pasted {
	p := Pasted{Tally: Tally{Scale: s}}
	for line := 1; text != ""; line++ {
		end := 0
		for end < len(text) && text[end] != '\n' && text[end] != '\r' {
			end++
		}
		if !p.plain(text[:end]) {
			p.line(line, text[:end])
		}
		if strings.HasPrefix(text[end:], "\r\n") {
			end++
		}
		text = text[min(end+1, len(text)):]
	}
	return p
}

// plain counts a line that is one rating of one digit and nothing else, as
// nearly all are in a column of a spreadsheet, and reports whether it is. It
// does what line would do, in a fraction of the time.
func (p *Pasted) plain(text string) bool {
	if len(text) != 1 || !isDigit(text[0]) || !p.Tally.Scale.Has(int(text[0]-'0')) {
		return false
	}
	p.Tally.Add(int(text[0]-'0'), 1)
	p.Values++
	return true
}

// line reads one line.
func (p *Pasted) line(line int, text string) {
	p.inLine = 0
	text = trim(text)
	if number, rest := cutNumber(text); number != "" && goesOnInWords(rest) {
		p.value(line, number)
		return
	}
	for {
		at := strings.IndexAny(text, ",;\t")
		if at < 0 {
			p.field(line, text)
			return
		}
		p.field(line, text[:at])
		last := text[at] != '\t'
		text = text[at+1:]
		if last && trim(text) == "" {
			return
		}
	}
}

// field reads what stands between two separators: nothing, or values parted by
// spaces.
func (p *Pasted) field(line int, text string) {
	text = trim(text)
	if text == "" {
		p.Blanks++
	}
	for text != "" {
		end := strings.IndexFunc(text, isSpace)
		if end < 0 {
			end = len(text)
		}
		if !startsNumber(text) {
			end = wordsEnd(text)
		}
		p.value(line, strings.TrimRightFunc(text[:end], isSpace))
		text = strings.TrimLeftFunc(text[end:], isSpace)
	}
}

// value counts one value, or lists it as rejected.
func (p *Pasted) value(line int, text string) {
	p.Values++
	p.inLine++
	rating, why := p.Tally.Scale.read(text)
	if why == 0 {
		p.Tally.Add(rating, 1)
		return
	}
	p.Rejected++
	if len(p.First) < maxRejects {
		p.First = append(p.First, Reject{Line: line, Value: p.inLine, Text: clip(text), Why: why})
	}
}
