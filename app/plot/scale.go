package plot

import (
	"trimetric/app/draw"
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/industry"
)

// Scale is the band scale of a result, without a target or an industry.
func Scale(r calc.Result) draw.Scale {
	a := Of(r.Sample.Def, r)
	return draw.Scale{
		Label: describe(r), Axis: a.Drawn(), Active: a.Active(r),
		Score: calc.FormatScore(r), At: a.At(r.Score), Interval: a.Interval(r),
		Marker: Marker(r.Sample.Def.Metric),
	}
}

// Beside returns the scale of a result with the published figures of an
// industry above its bands, if there are any.
func Beside(r calc.Result, id string) draw.Scale {
	s := Scale(r)
	if row, ok := industry.Find(r.Sample.Def.Metric, id); ok {
		s.Industry, s.RangeText = row.Name, words.RowFigures(row)
		s.Label += " " + s.Industry + ": " + s.RangeText + "."
		s.Range = Of(r.Sample.Def, r).Span(row.Low.Float(), row.High.Float())
	}
	return s
}

// Empty is the scale of a metric while there is no score.
func Empty(d calc.Definition) draw.Scale {
	return draw.Scale{Label: words.Short(d.Metric) + " scale, no score yet", Axis: Of(d, calc.Result{}).Drawn()}
}

func describe(r calc.Result) string {
	s := words.Short(r.Sample.Def.Metric) + " " + words.Score(r)
	if r.Bounded {
		s += ", " + words.IntervalOf(r)
	}
	return s + ". Bands: " + words.BandList(r.Sample.Def)
}

// Marker is the shape of a metric.
func Marker(m calc.Metric) draw.Shape {
	switch m {
	case calc.MetricCSAT:
		return draw.Circle
	case calc.MetricNPS:
		return draw.Diamond
	}
	return draw.Square
}
