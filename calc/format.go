package calc

// FormatScore formats a score with its unit: "82.1%" "+38" "5.42".
func FormatScore(r Result) string { return "" }

// FormatNumber formats a score without its unit: "82.1" "+38" "5.42".
func FormatNumber(r Result) string { return "" }

// FormatInterval formats the ends of an interval with their unit: "79.7%" and
// "84.2%". Without an interval both are "".
func FormatInterval(r Result) (low, high string) { return "", "" }

// FormatMargin formats the margin of error: "±2.2" "±5" "±0.11". Without an
// interval it is "".
func FormatMargin(r Result) string { return "" }

// FormatChange formats a change in points, signed: "+8.4" "−1.3" "0.0".
func FormatChange(c Change) string { return "" }

// FormatChangeInterval formats the ends of the interval of a change as
// [FormatChange] does. Without an interval both are "".
func FormatChangeInterval(c Change) (low, high string) { return "", "" }

// FormatP formats a p-value: "0.047", or "under 0.001".
func FormatP(p float64) string { return "" }

// FormatShare formats a part of a whole: "53.2%". Of nothing it is "".
func FormatShare(part, whole int64) string { return "" }

// FormatCount formats a count grouped by thousands: "1,148".
func FormatCount(n int64) string { return "" }

// FormatTarget formats a target with its unit: "85%" "+50" "5.5".
func FormatTarget(d Definition, h Hundredths) string { return "" }

// FormatPoint formats a point on the axis with its unit: "75%" "+50" "5".
func FormatPoint(d Definition, x float64) string { return "" }

// FormatFigure formats a figure as one would type it: "82.5" "-12" "5".
// [ParseFigure] reads it back.
func FormatFigure(h Hundredths) string { return "" }

// FormatPlain formats a number for a machine: plain decimal, shortest that
// reads back exactly, never an exponent and never -0. What is not a number is
// "".
func FormatPlain(x float64) string { return "" }

// FormatFactor formats a step of the working, such as z or a standard error,
// with the given number of decimals.
func FormatFactor(x float64, decimals int) string { return "" }
