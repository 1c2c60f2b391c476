// Package calc is the arithmetic of three customer-experience metrics: CSAT,
// NPS and CES. Counts go in; a score, its interval, its band, the change
// between two periods and the ways to a target come out, and the text of each
// figure as a reader sees it.
//
// It is pure: no clock, no network, no state. It imports the light half of
// the standard library and no fmt, because a reader has to download all of it
// in app.wasm before the first score. It holds no sentences for readers: what
// cannot be worked out is a typed error that names the part at fault, and what
// should be known before a score is quoted travels with it as [Notes]. A note
// never blocks a score.
//
// Counts are whole numbers from 0 to [MaxCount] for each rating or group, and
// arithmetic on them is exact: products are kept in 128 bits, and text is
// rounded from the ratio of the counts, not from its float.
//
// Sources of the formulas stand beside them; they are:
//
//	Wilson (1927), J. Am. Stat. Assoc. 22: the interval of a share
//	Brown, Cai & DasGupta (2001), Statistical Science 16: why that one
//	Rocks (2016), arXiv 1601.07235: the adjusted Wald interval of an NPS
//	Newcombe (1998), Statistics in Medicine 17: difference of two shares
//	Campbell (2007), Statistics in Medicine 26: the N - 1 test
//	Welch (1947), Biometrika 34: difference of two means
package calc
