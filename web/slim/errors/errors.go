// Package errors stands in for go-app's package of the same name in the
// browser's program. That one writes an error as JSON, with the line that made
// it, and takes encoding/json and fmt along; this one writes a sentence.
package errors

import (
	"reflect"
	"strconv"
)

// An Error is a message with what is known about its cause.
type Error struct {
	text    string
	wrapped error
}

// New returns an error with a message.
func New(text string) *Error { return &Error{text: text} }

// WithTag adds a name and a value to the message.
func (e *Error) WithTag(name string, v any) *Error {
	e.text += ", " + name + " " + Text(v)
	return e
}

// Wrap adds what caused the error.
func (e *Error) Wrap(err error) *Error {
	e.wrapped = err
	return e
}

// Unwrap returns what Wrap was given.
func (e *Error) Unwrap() error { return e.wrapped }

// Error returns the message with its tags and its causes.
func (e *Error) Error() string {
	if e.wrapped == nil {
		return e.text
	}
	return e.text + ": " + e.wrapped.Error()
}

// Text writes a value as fmt.Sprint does, for an error, a thing with a String
// method, a text, a number, a truth or nil. Of anything else it writes the type.
func Text(v any) string {
	switch v := v.(type) {
	case nil:
		return "<nil>"
	case string:
		return v
	case error:
		return v.Error()
	case interface{ String() string }:
		return v.String()
	}
	r := reflect.ValueOf(v)
	switch {
	case r.Kind() == reflect.String:
		return r.String()
	case r.Kind() == reflect.Bool:
		return strconv.FormatBool(r.Bool())
	case r.CanInt():
		return strconv.FormatInt(r.Int(), 10)
	case r.CanUint():
		return strconv.FormatUint(r.Uint(), 10)
	case r.CanFloat():
		return strconv.FormatFloat(r.Float(), 'g', -1, r.Type().Bits())
	}
	return r.Type().String()
}
