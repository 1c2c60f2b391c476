package calc

import "strings"

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

// FormatBeyond formats by how much a score is past a target, in points and
// without a sign: "2.1". It has as many more decimals as it takes not to read
// as none.
func FormatBeyond(d Definition, points float64) string {
	text := decimalText(points)
	return something(points != 0, max(d.Metric.decimals(), 1), func(decimals int) string {
		return round(text, decimals)
	})
}

// FormatApart formats how far a score lies from a figure on its scale, in
// points and without a sign: "8.8". It is rounded from the exact difference,
// once, and has as many more decimals as it takes not to read as none; where
// there is none it is "0". Without responses it is "".
func FormatApart(r Result, from Hundredths) string {
	if r.Sample.N == 0 {
		return ""
	}
	num, den, scale := r.Sample.points()
	exact, shift := difference(num, den, int64(from), 100*scale), 0
	if scale == 100 {
		shift = 2
	}
	if exact.num == (wide{}) {
		return "0"
	}
	exact.negative = false
	return something(true, max(r.Sample.Def.Metric.decimals(), 1), func(decimals int) string {
		return round(exact.text(shift, decimals+1), decimals)
	})
}
