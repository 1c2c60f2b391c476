package calc

// This file, figures.go and round.go are the only rounding in the program. A
// figure is rounded once, half away from zero, from the exact ratio of the
// counts where there is one. Signs are "+" and the real minus sign; a zero has
// none.

// decimals returns how many decimals a score of the metric is shown with.
func (m Metric) decimals() int {
	switch m {
	case MetricCSAT:
		return 1
	case MetricNPS:
		return 0
	}
	return 2
}

// unit returns what stands right behind a figure of the metric.
func (m Metric) unit() string {
	if m == MetricCSAT {
		return "%"
	}
	return ""
}

// FormatScore formats a score with its unit: "82.1%" "+38" "5.42". It has more
// decimals than usual where rounding would carry it into another band: 20.4 is
// above 20, so it is "+20.4". Without responses it is "".
func FormatScore(r Result) string {
	if r.Sample.N == 0 {
		return ""
	}
	return FormatNumber(r) + r.Sample.Def.Metric.unit()
}

// FormatNumber formats a score as [FormatScore] does, without its unit.
func FormatNumber(r Result) string {
	if r.Sample.N == 0 {
		return ""
	}
	num, den, scale := r.Sample.points()
	exact := ratioOf(num, den)
	shift := 0
	if scale == 100 {
		shift = 2
	}
	return inBand(r.Sample.Def, r.Band, func(decimals int) string {
		return round(exact.text(shift, decimals+1), decimals)
	})
}

// FormatInterval formats the ends of an interval with their unit: "79.7%" and
// "84.2%". As with a score, rounding carries neither into another band.
// Without an interval both are "".
func FormatInterval(r Result) (low, high string) {
	if !r.Bounded {
		return "", ""
	}
	d := r.Sample.Def
	end := func(x float64, b Band) string {
		text := decimalText(x)
		return inBand(d, b, func(decimals int) string { return round(text, decimals) }) +
			d.Metric.unit()
	}
	return end(r.Low, r.LowBand), end(r.High, r.HighBand)
}

// inBand returns a rounded text with as few decimals, from the usual number
// up, as leave it in its band, and signed where the metric is.
func inBand(d Definition, b Band, text func(decimals int) string) string {
	decimals := d.Metric.decimals()
	t := text(decimals)
	for BandOf(d, parseText(t)) != b && decimals < maxDecimals {
		decimals++
		t = text(decimals)
	}
	if d.Metric == MetricNPS {
		return signed(t)
	}
	return minus(t)
}

// FormatMargin formats the margin of error: "±2.2" "±5" "±0.11". It has as
// many more decimals as it takes not to read as none; only the margin of
// ratings that are all the same is "±0.00". Without an interval it is "".
func FormatMargin(r Result) string {
	if !r.Bounded {
		return ""
	}
	text := decimalText(r.Margin())
	return "±" + something(r.Margin() != 0, r.Sample.Def.Metric.decimals(), func(decimals int) string {
		return round(text, decimals)
	})
}

// FormatChange formats a change in points, signed: "+8.4" "−1.3". An NPS has
// one decimal. No change at all is "0.0", and nothing else is.
func FormatChange(c Change) string {
	if c.Before.Sample.N == 0 || c.After.Sample.N == 0 {
		return ""
	}
	a, b, scale := c.After.Sample.points()
	before, n, _ := c.Before.Sample.points()
	exact := difference(a, b, before, n)
	shift := 0
	if scale == 100 {
		shift = 2
	}
	return changeText(c, exact.num != wide{}, func(decimals int) string {
		return round(exact.text(shift, decimals+1), decimals)
	})
}

// FormatChangeInterval formats the ends of the interval of a change as
// [FormatChange] does. Without an interval both are "".
func FormatChangeInterval(c Change) (low, high string) {
	if !c.Bounded {
		return "", ""
	}
	end := func(x float64) string {
		text := decimalText(x)
		return changeText(c, x != 0, func(decimals int) string { return round(text, decimals) })
	}
	return end(c.Low), end(c.High)
}

func changeText(c Change, nonzero bool, text func(decimals int) string) string {
	return signed(something(nonzero, max(c.Before.Sample.Def.Metric.decimals(), 1), text))
}
