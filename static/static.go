//go:build !js

// Package static holds the files that a browser loads as they are. The
// program itself (wasm/) is put there by make; without it the command still
// builds, and says so when it is asked to serve.
//
// It must never be part of the browser's program: the last build would then be
// embedded in the next.
package static

import "embed"

// Files is everything that is served or goes into something served.
//
//go:embed *.js css frame icons pictures wasm
var Files embed.FS
