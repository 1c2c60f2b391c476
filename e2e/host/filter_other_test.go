//go:build e2e && !linux

package host

import "testing"

// filters is false: only Linux can close a door slowly.
func filters(testing.TB) bool { return false }
