//go:build !js && !linux

package web

import "net"

// quiet does nothing: only Linux can close a door slowly.
func quiet(net.Listener) {}

func waiting(net.Listener) bool { return false }
