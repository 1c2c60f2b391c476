// Package intake holds the sentences about a file of responses that stand in more
// places than one, on the page, on paper, in a picture or in a table: how its
// segments and its points compare, and what of it does not count. They stand apart
// from package words, which the widget links: it knows no files.
package intake
