package calc

import "strings"

// This file and round.go are the only rounding in the program. A figure is
// rounded once, half away from zero, from the exact ratio of the counts where
// there is one. Signs are "+" and the real minus sign; a zero has none.

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

// FormatP formats a p-value: "0.047", or "under 0.001".
func FormatP(p float64) string {
	if p < 0.001 {
		return "under 0.001"
	}
	return round(decimalText(p), 3)
}

// FormatShare formats a part of a whole, neither below 0: "53.2%". Shares may
// not add up to 100.0, and are not bent to. Of nothing it is "".
func FormatShare(part, whole int64) string {
	if part < 0 || whole <= 0 || part > whole {
		return ""
	}
	return round(ratioOf(part, whole).text(2, 2), 1) + "%"
}

// FormatCount formats a count grouped by thousands: "1,148".
func FormatCount(n int64) string {
	text := itoa(n)
	start := len(text) % 3
	if n < 0 {
		start = (len(text)-1)%3 + 1
	}
	var b strings.Builder
	b.WriteString(text[:start])
	for i := start; i < len(text); i += 3 {
		if b.Len() > 0 && text[:i] != "-" {
			b.WriteByte(',')
		}
		b.WriteString(text[i : i+3])
	}
	return minus(b.String())
}

// FormatTarget formats a target with its unit: "85%" "+50" "5.5".
func FormatTarget(d Definition, h Hundredths) string {
	if d.Metric == MetricNPS {
		return signed(FormatFigure(h))
	}
	return minus(FormatFigure(h)) + d.Metric.unit()
}

// FormatPoint formats a point on the axis with its unit: "75%" "+50" "5". It
// has two decimals at most and no more than it takes.
func FormatPoint(d Definition, x float64) string {
	text := round(decimalText(x), 2)
	text = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
	if d.Metric == MetricNPS {
		return signed(text)
	}
	return minus(text) + d.Metric.unit()
}

// FormatFigure formats a figure as one would type it: "82.5" "-12" "5".
// [ParseFigure] reads it back.
func FormatFigure(h Hundredths) string {
	// Digit by digit from the right, so that the least int64 is no exception.
	digit := func() byte {
		d := h % 10
		h /= 10
		return byte('0' + max(d, -d))
	}
	negative := h < 0
	last, first := digit(), digit()
	text := []byte{digit()}
	for h != 0 {
		text = append([]byte{digit()}, text...)
	}
	if first != '0' || last != '0' {
		text = append(text, '.', first)
	}
	if last != '0' {
		text = append(text, last)
	}
	if negative {
		return "-" + string(text)
	}
	return string(text)
}

// FormatPlain formats a number for a machine: plain decimal, the shortest that
// reads back exactly, never an exponent and never -0. What is not a finite
// number is "".
func FormatPlain(x float64) string { return decimalText(x) }

// FormatFactor formats a step of the working, such as z or a standard error,
// with the given number of decimals: "1.960". It has as many more as it takes
// for one that is not 0 not to read as 0.
func FormatFactor(x float64, decimals int) string {
	text := decimalText(x)
	return minus(something(x != 0, decimals, func(decimals int) string {
		return round(text, decimals)
	}))
}
