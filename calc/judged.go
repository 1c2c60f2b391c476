package calc

// Judged returns the change with another p-value, one that was adjusted for
// the number of changes looked at, and with the verdict that follows from it.
// A change without a test stays without one.
func (c Change) Judged(p float64) Change {
	c.P = p
	c.Verdict = c.verdict()
	return c
}
