package words

// Capital starts a text, such as a [BandSpan], with a capital letter. The
// first letter is one of the alphabet's 26.
func Capital(s string) string { return upper(s[:1]) + s[1:] }

// InSentence is a text that starts with a capital letter as a part of a sentence.
func InSentence(s string) string { return small(s[:1]) + s[1:] }

// small and upper change the case of texts in ASCII. The standard library's
// would bring the cases of all scripts into the widget.
func small(s string) string { return shift(s, 'A', 'a') }
func upper(s string) string { return shift(s, 'a', 'A') }

// shift moves the 26 letters from one to where another is.
func shift(s string, from, to byte) string {
	b := []byte(s)
	for i, c := range b {
		if from <= c && c < from+26 {
			b[i] = c - from + to
		}
	}
	return string(b)
}
