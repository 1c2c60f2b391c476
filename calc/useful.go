package calc

// UsefulMargin returns the margin of error at which a score can be acted on.
// It is a convention of this program: an interval twice as wide is about as
// wide as a band, so that it seldom reaches across more than one edge.
func UsefulMargin(d Definition) Hundredths {
	switch d.Metric {
	case MetricCSAT:
		return 500
	case MetricNPS:
		return 1000
	}
	return 30
}

// Useful returns how many responses, spread like those there are, have a margin
// of [UsefulMargin]. It is 0 where that says nothing: there are as many
// already, or they are all alike.
func (r Result) Useful() int64 {
	n, err := SizeQuestion{
		Def: r.Sample.Def, Level: r.Level, Margin: UsefulMargin(r.Sample.Def),
		Sample: r.Sample, Known: true,
	}.Responses()
	if err != nil || n <= r.Sample.N {
		return 0
	}
	return n
}
