//go:build js

package web

import "io"

// Main does nothing: the browser is not a server. It exists so that main is one
// file, and the server stays out of the browser's program.
func Main(_ []string, _, _ io.Writer, _ []Page) int { return 0 }
