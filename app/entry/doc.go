// Package entry is what a reader has entered into a calculator: every field as
// it was typed, how that reads as responses, and how it goes into a share link
// and comes back.
//
// It knows no page and no sentence. Nothing typed is ever changed here: a field
// that cannot be read stays as it is and comes with a typed error, which
// trimetric/app/words turns into a message.
package entry
