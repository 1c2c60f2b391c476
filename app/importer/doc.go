// Package importer is the part of /import that reads a file: state, what a
// reader may do to it, and markup. It knows no browser. The program app/reader
// puts it into a worker, and the server writes its first state into the page.
//
// A file goes through it in steps: its first bytes say how it reads
// ([trimetric/app/table], [trimetric/app/xlsx]), its first rows what its
// columns hold ([trimetric/app/survey]), and one pass over all rows counts
// what the reader chose. Scores, splits and trends are worked out of the
// counts, so that most choices need no new pass.
//
// The state's markup is one element, and its children keep their places: the
// script pairs old and new ones by their order, and leaves alone what has not
// changed. So while rows are scored mostly the bar is drawn.
package importer
