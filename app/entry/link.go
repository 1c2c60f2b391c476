package entry

import (
	"strconv"
	"strings"

	"trimetric/calc"
)

// Link returns the fragment of a link that restores the form: the responses in
// the way they are on show, and whatever differs from the default. What was
// pasted goes as counts per rating. The order of the keys is fixed, and a field
// that cannot be read is left out.
func (f *Form) Link() string {
	var p pairs
	p.add("v", "1")
	f.Now.link(&p, "", f.Def)
	if d := calc.Define(f.Def.Metric); f.Def.Scale != d.Scale {
		p.add("scale", strconv.Itoa(f.Def.Scale.Max))
	}
	if f.Def.From != calc.Define(f.Def.Metric).WithScale(f.Def.Scale).From {
		p.add("from", strconv.Itoa(f.Def.From))
	}
	if f.Def.LowIsEasy {
		p.add("dir", "down")
	}
	if f.Level != calc.Level95 {
		p.add("level", strconv.Itoa(int(f.Level)))
	}
	p.add("industry", f.Industry)
	p.figure("target", f.Target)
	p.figure("margin", f.Margin)
	p.figure("expect", f.Expect)
	p.count("population", f.Population)
	p.figure("rate", f.Rate)
	p.add("name", label(f.Now.Name))
	p.add("period", label(f.Now.Period))
	f.Earlier.link(&p, "b.", f.Def)
	p.add("b.name", label(f.Earlier.Name))
	p.add("b.period", label(f.Earlier.Period))
	return p.String()
}

// link adds the group's responses. An earlier group without any adds nothing,
// not even its mode.
func (g *Group) link(p *pairs, prefix string, d calc.Definition) {
	if g.Mode == Totals {
		for i, f := range TotalFields(d.Metric) {
			p.count(prefix+totalKey[f], g.Totals[i])
		}
		return
	}
	r := g.counts(d.Scale)
	if r != "" || prefix == "" {
		p.add(prefix+"mode", string(PerRating))
	}
	p.add(prefix+"r", r)
}

// counts writes the counts per rating from the lowest up, "" where nothing was
// entered. A count that cannot be read leaves its place empty: a 0 would be
// another score to whoever opens the link.
func (g *Group) counts(s calc.Scale) string {
	places := make([]string, 0, s.Size())
	blank := g.Mode == PerRating || g.pasted == ""
	for v := s.Min; v <= s.Max; v++ {
		n := count(0)
		switch {
		case g.Mode == Paste:
			n = count(g.Pasted(s).Tally.At(v))
		case strings.TrimSpace(g.Ratings[v]) != "":
			n, blank = readable(g.Ratings[v]), false
		}
		places = append(places, n)
	}
	if blank {
		return ""
	}
	return strings.Join(places, "-")
}

// readable is a typed count in plain digits, or "".
func readable(text string) string {
	n, err := calc.ParseCount(text)
	if err != nil {
		return ""
	}
	return count(n)
}

// totalKey holds the link's key for each field of the totals form.
var totalKey = map[Field]string{
	Satisfied: "s", All: "n", Promoters: "p", Passives: "pa", Detractors: "d", Sum: "sum",
}

// pairs writes key=value&key=value. An empty value leaves the key out.
type pairs struct{ strings.Builder }

func (p *pairs) add(key, value string) {
	if value == "" {
		return
	}
	if p.Len() > 0 {
		p.WriteByte('&')
	}
	p.WriteString(key)
	p.WriteByte('=')
	escape(&p.Builder, value)
}

func (p *pairs) count(key, text string) { p.add(key, readable(text)) }

func (p *pairs) figure(key, text string) {
	if h, err := calc.ParseFigure(text); err == nil {
		p.add(key, calc.FormatFigure(h))
	}
}
