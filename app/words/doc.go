// Package words holds every sentence shown for a metric, a field, a problem, a
// band, a note or a comparison. Every page takes its words from here, so that
// the same thing is always said in the same words.
//
// Figures come in from trimetric/calc and are written by its format functions;
// nothing is worked out or rounded here.
package words
