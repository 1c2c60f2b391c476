package entry

import "trimetric/calc"

// A Mode is one of the three ways in.
type Mode string

const (
	Totals    Mode = "totals"
	PerRating Mode = "ratings"
	Paste     Mode = "paste"
)

// A Group is one set of responses as typed, in each of the three ways. Only
// the one named by Mode is read.
type Group struct {
	Mode Mode

	// Totals holds the fields of [TotalFields], in their order.
	Totals [3]string

	// Ratings holds the count of each rating; the index is the rating.
	Ratings [11]string

	// Name and Period say whose responses these are, in the reader's words.
	Name, Period string

	pasted  string
	parse   func(text string, s calc.Scale) calc.Pasted // set with pasted: the widget has none, and does without it
	parsed  calc.Pasted
	scale   calc.Scale // that parsed was read with
	carried [2]Mode    // the way in that Totals, Ratings were carried over from
}

// SetPasted keeps pasted text. It may be large; it is read once per scale.
func (g *Group) SetPasted(text string) {
	g.pasted, g.scale, g.parse = text, calc.Scale{}, calc.ParseRatings
}

// PastedText returns the text as it was pasted.
func (g *Group) PastedText() string { return g.pasted }

// Pasted reads the pasted text on a scale.
func (g *Group) Pasted(s calc.Scale) calc.Pasted {
	if g.scale != s && g.parse != nil {
		g.parsed, g.scale = g.parse(g.pasted, s), s
	}
	return g.parsed
}

func (g *Group) blank() bool {
	return g.Totals == [3]string{} && g.Ratings == [11]string{} && g.pasted == "" &&
		g.Name == "" && g.Period == ""
}

// Typed records that the reader has edited a field: what is theirs is not
// overwritten by [Form.Carry].
func (g *Group) Typed(f Field) {
	if isRating(f) {
		g.carried[1] = ""
		return
	}
	g.carried[0] = ""
}
