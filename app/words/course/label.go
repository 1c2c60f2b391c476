package course

import (
	"trimetric/app/saved"
	"trimetric/app/words"
	"trimetric/calc"
)

// TrendLabel says what the chart of a metric shows.
func TrendLabel(t saved.Trend, target string) string {
	const most = 24 // as many as can be listened to
	s := words.Short(t.Metric) + " over time: "
	for i, p := range t.Points {
		if skip := len(t.Points) - most; skip > 0 && i > 0 && i <= skip {
			if i == 1 {
				s += ", then " + calc.FormatCount(int64(skip)) + " more"
			}
			continue
		}
		if i > 0 {
			s += ", "
		}
		s += pointLabel(p)
	}
	for i, p := range t.Aside {
		switch {
		case len(t.Aside) > MostAside:
		case i == 0:
			s += ". Beside the line: " + pointLabel(p)
		default:
			s += ", " + pointLabel(p)
		}
	}
	if target != "" {
		s += ". " + target
	}
	return s + "."
}

func pointLabel(p saved.Point) string {
	s := p.Score.Period.Label + " " + calc.FormatScore(p.Result)
	if m := calc.FormatMargin(p.Result); m != "" {
		s += " " + m
	}
	return s
}
