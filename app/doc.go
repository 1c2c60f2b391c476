// Package app is what readers see: one go-app component a page. A page's files
// begin with its name. A page remembers what was typed and computes the rest when
// it renders.
//
// The arithmetic is in trimetric/calc, what was typed in trimetric/app/entry,
// sentences in trimetric/app/words, parts that know no metric in
// trimetric/app/ui. The browser's globals are reached for in browser.go,
// address.go, clipboard.go, early.go, kept.go and theme.go; elsewhere only an
// event is asked.
package app
