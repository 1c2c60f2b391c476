// Package course holds the sentences about saved scores: how they moved, what is
// wrong with what was typed about them, what came of a backup. They stand apart
// from package words, which the widget links: it knows no saved scores.
package course
