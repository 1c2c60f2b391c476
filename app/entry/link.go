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
	p.add("name", f.Now.Name)
	p.add("period", f.Now.Period)
	if !f.Earlier.blank() {
		f.Earlier.link(&p, "b.", f.Def)
		p.add("b.name", f.Earlier.Name)
		p.add("b.period", f.Earlier.Period)
	}
	return p.String()
}

// link adds the group's responses.
func (g *Group) link(p *pairs, prefix string, d calc.Definition) {
	if g.Mode == Totals {
		for i, f := range TotalFields(d.Metric) {
			p.count(prefix+totalKey[f], g.Totals[i])
		}
		return
	}
	p.add(prefix+"mode", string(PerRating))
	t := calc.Tally{Scale: d.Scale}
	any := false
	for v := d.Scale.Min; v <= d.Scale.Max && g.Mode == PerRating; v++ {
		if n, err := calc.ParseCount(g.Ratings[v]); err == nil {
			t.Add(v, n)
			any = true
		}
	}
	if g.Mode == Paste {
		t, any = g.Pasted(d.Scale).Tally, g.pasted != ""
	}
	if !any {
		return
	}
	var b strings.Builder
	for v := d.Scale.Min; v <= d.Scale.Max; v++ {
		if v > d.Scale.Min {
			b.WriteByte('-')
		}
		b.WriteString(count(t.At(v)))
	}
	p.add(prefix+"r", b.String())
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

func (p *pairs) count(key, text string) {
	if n, err := calc.ParseCount(text); err == nil {
		p.add(key, count(n))
	}
}

func (p *pairs) figure(key, text string) {
	if h, err := calc.ParseFigure(text); err == nil {
		p.add(key, calc.FormatFigure(h))
	}
}
