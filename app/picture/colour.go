package picture

import (
	"strings"

	"trimetric/app/draw"
)

// A Role is what a colour is for.
type Role int8

// The roles that a picture has a use for. They are in the order of colours.
const (
	None   Role = iota
	Accent      // the metric's own
	Surface
	Ink
	Ink2
	Ink3
	Control
	Line
	Band
	Mid
	Low
	OnLow
	OnMid
	OnAccent
	CSAT
	NPS
	CES
)

// colours are the tokens of static/css/00-tokens.css, light and dark: a file of
// its own can refer to no style sheet.
var colours = [...]struct{ token, light, dark string }{
	None:     {"", "none", "none"},
	Accent:   {"m", "", ""},
	Surface:  {"surface", "#ffffff", "#14191f"},
	Ink:      {"ink", "#12181f", "#edf0f3"},
	Ink2:     {"ink-2", "#45505b", "#b3bcc6"},
	Ink3:     {"ink-3", "#5f6a75", "#919ca8"},
	Control:  {"control", "#7f8a95", "#74808c"},
	Line:     {"line", "#dce1e5", "#2b333b"},
	Band:     {"band", "#e1e6ea", "#2d363f"},
	Mid:      {"mid", "#8a95a0", "#606b76"},
	Low:      {"low", "#2b343d", "#d5dbe1"},
	OnLow:    {"on-low", "#ffffff", "#12181f"},
	OnMid:    {"on-mid", "#12181f", "#edf0f3"},
	OnAccent: {"on-accent", "#ffffff", "#0f1317"},
	CSAT:     {"csat", "#00736a", "#4cc4b4"},
	NPS:      {"nps", "#1d50c4", "#8db2ff"},
	CES:      {"ces", "#a04a00", "#f0a050"},
}

// font is --tm-font.
const font = `-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif`

// A look is how a shape is painted. Lengths are in px of the drawing.
type look struct {
	class        string
	fill, stroke Role
	width        float64 // of the stroke
	dash         float64 // length of its dashes and gaps, 0 for none
	opacity      float64 // 0 for all of it
	size         float64 // of a text
	bold         bool
}

// looks are what the style sheets 20-shell.css, 31-fields.css, 42-charts.css
// and 69-tracker.css say of the classes in app/draw, those first that others add to.
var looks = [...]look{
	{class: "", fill: Accent}, // a marker
	{class: "tm-chart__text", fill: Ink2, size: 13},
	{class: "tm-chart__text--soft", fill: Ink3},
	{class: "tm-chart__text--strong", fill: Ink, bold: true},
	{class: "tm-chart__text--score", fill: Ink, bold: true, size: 15},
	{class: "tm-chart__band", fill: Band, stroke: Surface, width: 2},
	{class: "tm-chart__band--on", fill: Accent},
	{class: "tm-chart__tick", stroke: Control, width: 1},
	{class: "tm-chart__tick--minor", stroke: Mid, opacity: .7},
	{class: "tm-chart__interval", fill: Accent},
	{class: "tm-chart__needle", fill: Accent},
	{class: "tm-chart__point", fill: Accent, stroke: Surface, width: 2},
	{class: "tm-chart__target", stroke: Ink, width: 1.5, dash: 3},
	{class: "tm-chart__break-gap", stroke: Surface, width: 5},
	{class: "tm-chart__break", stroke: Control, width: 1.2},
	{class: "tm-chart__part", stroke: Surface, width: 1},
	{class: "tm-chart__gap", fill: Surface},
	{class: "tm-chart__digit", size: 12, bold: true},
	{class: "tm-chart__digit--for", fill: OnAccent},
	{class: "tm-chart__digit--neutral", fill: OnMid},
	{class: "tm-chart__digit--against", fill: OnLow},
	{class: "tm-bar--for", fill: Accent},
	{class: "tm-bar--neutral", fill: Mid},
	{class: "tm-bar--against", fill: Low},
	{class: "tm-chart__text--you", fill: Accent, bold: true, size: 14},
	{class: "tm-chart__grid", stroke: Line, width: 1},
	{class: "tm-trend__note", stroke: Control, width: 1, dash: 2},
	{class: "tm-trend__ribbon", fill: Accent, opacity: .15},
	{class: "tm-trend__line", stroke: Accent, width: 2.25},
	{class: "tm-trend__whisker", stroke: Accent, width: 2},
	{class: "tm-trend__dot", fill: Accent, stroke: Surface, width: 2},
	{class: "tm-brand__legs", stroke: Ink, width: 2},
	{class: "tm-brand__csat", fill: CSAT, stroke: Surface, width: 1.5},
	{class: "tm-brand__nps", fill: NPS, stroke: Surface, width: 1.2},
	{class: "tm-brand__ces", fill: CES, stroke: Surface, width: 1.2},
}

// add puts what other says on top of l.
func (l *look) add(other *look) {
	if other.fill != None {
		l.fill = other.fill
	}
	if other.stroke != None {
		l.stroke = other.stroke
	}
	if other.width > 0 {
		l.width = other.width
	}
	if other.opacity > 0 {
		l.opacity = other.opacity
	}
	if other.size > 0 {
		l.size = other.size
	}
	l.dash += other.dash
	l.bold = l.bold || other.bold
}

// lookOf is what the classes of an element say together.
func lookOf(classes string) look {
	var l look
	for i := range looks {
		if hasClass(classes, looks[i].class) {
			l.add(&looks[i])
		}
	}
	return l
}

// hasClass reports whether a class is among those of an element. The empty
// class is there when there is no other.
func hasClass(classes, class string) bool {
	for {
		first, rest, more := strings.Cut(classes, " ")
		if first == class || !more {
			return first == class
		}
		classes = rest
	}
}

// attributes writes a look as SVG has it, enlarged by scale.
func (p *Page) attributes(l look, scale float64) string {
	s := ` fill="` + p.colour(l.fill) + `"`
	if l.stroke != None {
		s += ` stroke="` + p.colour(l.stroke) + `" stroke-width="` + draw.Number(l.width*scale) + `"`
	}
	if l.dash > 0 {
		s += ` stroke-dasharray="` + draw.Number(l.dash*scale) + `"`
	}
	if l.opacity > 0 {
		s += ` opacity="` + draw.Number(l.opacity) + `"`
	}
	return s
}

func (p *Page) colour(r Role) string {
	if r == Accent {
		r = p.Accent
	}
	if p.Dark {
		return colours[r].dark
	}
	return colours[r].light
}
