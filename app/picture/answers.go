package picture

import (
	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/app/words"
	"trimetric/calc"
)

// digitFits is from which width, in percent, a rating's digit stands in its
// part.
const digitFits = 3.4

// answers is how people answered: one bar, cut into ratings, with the groups
// below it.
func (p *Page) answers(s calc.Sample, groups []calc.Run, top float64) {
	p.Text(margin, top, Type{Size: 17, Bold: true, Fill: Ink}, words.HowAnswered)
	at, step := Place{margin, top + 14, enlarged}, float64(inner)/float64(len(groups))
	before := int64(0)
	for i, g := range groups {
		p.ratings(at, s, g, before)
		from := calc.Share(before, s.N)
		if i > 0 && from > 0 && from < 100 {
			p.Draw(at, inner/enlarged, mark.SVG("rect", `class="tm-chart__gap" x="`+draw.Percent(from)+`" width="4" height="28" transform="translate(-2)"`))
		}
		before += g.N
		p.group(s, g, margin+step*float64(i), top+84)
	}
}

// ratings paints the bars of a group: one for each rating, or one for all where
// the ratings are not known.
func (p *Page) ratings(at Place, s calc.Sample, g calc.Run, before int64) {
	if !s.Rated {
		p.rating(at, s.N, before, g.N, g.Group, "")
		return
	}
	for v := g.Low; v <= g.High; v++ {
		n := s.Tally.At(v)
		p.rating(at, s.N, before, n, g.Group, words.Span(v, v))
		before += n
	}
}

// rating paints the bar of n answers behind so many others, with its digit
// where there is room.
func (p *Page) rating(at Place, all, before, n int64, g calc.Group, digit string) {
	side, share := sides[g], calc.Share(n, all)
	from := calc.Share(before, all)
	if n > 0 {
		p.Draw(at, inner/enlarged, draw.Stretch("tm-chart__part tm-bar--"+side, draw.Span{From: from, To: from + share}, 0, 28))
	}
	if share >= digitFits {
		p.Draw(at, inner/enlarged, mark.SVG("text", `class="tm-chart__digit tm-chart__digit--`+side+`" x="`+
			draw.Percent(from+share/2)+`" y="18.5" text-anchor="middle"`).Says(digit))
	}
}

// sides name the classes of the groups, see ui.Side.
var sides = [...]string{calc.Against: "against", calc.Neutral: "neutral", calc.For: "for"}

// fills are their colours.
var fills = [...]Role{calc.Against: Low, calc.Neutral: Mid, calc.For: Accent}

// group is the name and the figures of a group, with its colour.
func (p *Page) group(s calc.Sample, g calc.Run, x, base float64) {
	name, figure := Type{Size: 18, Fill: Ink}, Type{Size: 18, Bold: true, Fill: Ink}
	p.Rect(x, base-14, 16, 16, fills[g.Group])
	x += 26
	says := words.AnswerName(s, g.Group)
	p.Text(x, base, name, says+" "+words.Span(g.Low, g.High))
	share := calc.FormatShare(g.N, s.N)
	p.Text(x, base+24, figure, share)
	name.Fill = Ink2
	p.Text(x+Wide(share, figure)+10, base+24, name, calc.FormatCount(g.N))
}
