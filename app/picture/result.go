package picture

import (
	"slices"

	"trimetric/app/draw"
	"trimetric/app/plot"
	"trimetric/app/words"
	"trimetric/calc"
)

// A Result is what the picture of a score shows. It has the shape of a slide.
type Result struct {
	Of     calc.Result // with responses
	Whose  string      // name and period, "" for neither
	Notes  []string    // what to know before the score is quoted
	Date   string      // when the picture was made
	Site   string      // where it was made
	Target string      // "Target +50", "" for none
	At     float64     // the target, in the scale's own units
	Dark   bool
}

// The layout, in px of the picture.
const (
	width, height = 1200, 675
	margin        = 56
	right         = width - margin
	inner         = right - margin
	enlarged      = 1.5 // how much larger charts are than on a page
)

// accents are the colours of the metrics, by their shapes.
var accents = [...]Role{draw.Circle: CSAT, draw.Diamond: NPS, draw.Square: CES}

// SVG draws the picture.
func (r Result) SVG() string {
	s := r.Of.Sample
	p := &Page{Width: width, Height: height, Dark: r.Dark, Accent: accents[plot.Marker(s.Def.Metric)],
		Title: words.Summary(r.Of, "", "")}
	p.Rect(0, 0, width, 8, Accent)
	r.head(p)
	groups := s.Groups()
	down := 0.0
	if len(groups) == 0 {
		down = 56 // into the room of the distribution
	}
	r.headline(p, 230+down)
	p.Draw(Place{margin, 274 + 1.5*down, enlarged}, inner/enlarged, r.scale().Parts()...)
	if len(groups) > 0 {
		p.answers(s, groups, 456)
	}
	r.foot(p, 588)
	return p.SVG()
}

// head is the metric, whose score it is, and the product's name.
func (r Result) head(p *Page) {
	m := r.Of.Sample.Def.Metric
	p.Draw(Place{margin + 11, 57, 2}, 0, plot.Marker(m).Around(5, ""))
	p.Text(margin+34, 67, Type{Size: 28, Bold: true, Fill: Ink}, words.Long(m))
	whose := Type{Size: 20, Fill: Ink2}
	p.Text(margin, 102, whose, Cut(r.Whose, whose, inner))
	p.brand()
}

// brand is the product's name with its mark, at the right of the head.
func (p *Page) brand() {
	p.Draw(Place{right - 132, 42, 1.1}, 0, draw.Brand()...)
	p.Text(right, 67, Type{Size: 22, Bold: true, Fill: Ink, Anchor: "end", Track: -.44}, words.ProductName)
}

// headline is the score with what it is called and how far it could be out.
func (r Result) headline(p *Page, base float64) {
	number := Type{Size: 140, Bold: true, Fill: Ink}
	if r.Of.Verdict() == calc.TooFew {
		number.Fill = Ink2
	}
	says, unit := calc.FormatNumber(r.Of), words.ScoreUnit(r.Of.Sample.Def)
	number.Size = min(number.Size, number.Size*430/Wide(says, number))
	number.Track = -.04 * number.Size
	of := Type{Size: .52 * number.Size, Bold: true, Fill: number.Fill}
	if r.Of.Sample.Def.Metric == calc.MetricCES {
		of = Type{Size: 28, Fill: Ink2}
	}
	p.TextWith(margin-.04*number.Size, base, number, says, of, unit)
	x := margin + Wide(says, number) + Wide(unit, of) + 40
	r.verdict(p, x, base-64)
	r.facts(p, x, base)
}

// verdict is the band with its meter, or why there is none.
func (r Result) verdict(p *Page, x, base float64) {
	const cell, gap = 26, 5
	says := words.Judge(r.Of).Headline
	t := Type{Size: 34, Bold: true, Fill: Ink}
	bands := calc.Bands(r.Of.Sample.Def)
	meter := float64(len(bands)*(cell+gap)) + 18
	if r.Of.Verdict() == calc.TooFew {
		t.Fill, bands, meter = Ink2, nil, 0
	}
	t.Size = min(t.Size, t.Size*(right-x-meter)/Wide(says, t))
	p.Text(x, base, t, says)
	x += Wide(says, t) + 18
	on := slices.Index(bands, r.Of.Band)
	for i := range bands {
		fill := Band
		if i <= on {
			fill = Accent
		}
		p.Rect(x, base-.6*t.Size, cell, 11, fill)
		x += cell + gap
	}
}

// facts is how far the score could be out, and what it rests on.
func (r Result) facts(p *Page, x, base float64) {
	if r.Of.Bounded {
		x = p.fact(x, base, words.MarginOfError, words.Margin(r.Of))
		x = p.fact(x, base, words.Interval(r.Of.Level), words.Ends(r.Of))
	}
	x = p.fact(x, base, words.ResponseCount, calc.FormatCount(r.Of.Sample.N))
	if easy := words.EasyShare(r.Of.Sample); easy != "" {
		p.fact(x, base, words.EasyAnswers, easy)
	}
}

// fact writes a figure below its name and returns where the next one goes.
func (p *Page) fact(x, base float64, name, says string) float64 {
	small, figure := Type{Size: 17, Fill: Ink3}, Type{Size: 25, Bold: true, Fill: Ink}
	p.Text(x, base-29, small, name)
	p.Text(x, base, figure, says)
	return x + max(Wide(name, small), Wide(says, figure)) + 28
}

func (r Result) scale() draw.Scale {
	s := plot.Scale(r.Of)
	if r.Target != "" {
		s.Target, s.TargetAt = r.Target, plot.Of(r.Of.Sample.Def, r.Of).At(r.At)
	}
	return s
}

// foot is the definition, the cautions, where the picture comes from and when.
func (r Result) foot(p *Page, top float64) {
	p.Rect(margin, top, inner, 1, Line)
	t := Type{Size: 16, Fill: Ink2}
	says := words.Definition(r.Of)
	for _, n := range r.Notes {
		says += " " + n
	}
	for i, line := range Wrap(says, t, inner-230, 3) {
		p.Text(margin, top+27+22*float64(i), t, line)
	}
	t.Anchor = "end"
	p.Text(right, top+27, t, r.Date)
	p.Text(right, top+49, t, Cut(r.Site, t, 220))
}
