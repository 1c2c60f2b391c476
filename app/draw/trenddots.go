package draw

import "trimetric/app/mark"

// mostDots is how many points have markers of their own: more would cover the
// line, and cost a slow phone a second.
const mostDots = 60

// dots are the markers. The last one is larger and has its score; one that no
// line leads to has its interval.
func (t Trend) dots() []*mark.Node {
	n := 0
	for _, run := range t.Runs {
		n += len(run)
	}
	var list []*mark.Node
	for i, run := range t.Runs {
		for j, d := range run {
			last := i == len(t.Runs)-1 && j == len(run)-1
			if n > mostDots && !last && len(run) > 1 {
				continue
			}
			list = append(list, t.dot(d, len(run) == 1, last))
		}
	}
	return list
}

func (t Trend) dot(d TrendDot, alone, last bool) *mark.Node {
	at := At(d.X, d.Y)
	if alone && d.Bounded {
		at.Body(whisker(d))
	}
	if !last {
		return at.Body(t.Marker.Around(4.2, "tm-trend__dot"))
	}
	return at.Body(t.Marker.Around(6, "tm-trend__dot"),
		mark.SVG("text", `class="tm-chart__text tm-chart__text--you" x="12" y="5"`).Says(t.Last))
}

// aside are the scores beside the line: a bar as long as the period of each, and
// its interval.
func (t Trend) aside() []*mark.Node {
	var list []*mark.Node
	for _, s := range t.Aside {
		at := Number(s.Y)
		list = append(list, mark.SVG("line", `class="tm-trend__whisker" x1="`+Percent(s.From)+`" x2="`+Percent(s.To)+`" y1="`+at+`" y2="`+at+`"`))
		if s.Bounded {
			list = append(list, At(s.X, s.Y, whisker(s.TrendDot)))
		}
	}
	return list
}

// whisker is the interval of a dot, drawn around it.
func whisker(d TrendDot) *mark.Node {
	top, bottom := Number(d.High-d.Y), Number(d.Low-d.Y)
	return mark.SVG("path", `class="tm-trend__whisker" d="M-6 `+top+`h12M0 `+top+`V`+bottom+`M-6 `+bottom+`h12"`)
}
