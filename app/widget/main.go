//go:build wasip1

// Widget is the program of the frames below /embed/: [frame.Frame], in a
// browser. The scripts of static/frame start it when a reader comes near, tell
// it what is done to the page, and change the page to the markup that it
// answers with.
//
// It is built as a library (wasip1, c-shared) that exports functions, not with
// syscall/js: that, and the script that goes with it, would take a quarter of
// what the program may weigh. Texts pass through its memory.
package main

import (
	"strings"
	"unsafe"

	"trimetric/app/frame"
)

// most is how long a message to the program may be, in bytes.
const most = 1 << 16

var (
	message [most]byte
	answer  string
	shown   *frame.Frame
)

// in is where a message goes.
//
//go:wasmexport in
func in() unsafe.Pointer { return unsafe.Pointer(&message) }

// act takes a message of n bytes: what happened, the id of the element it
// happened to and a value, parted by NUL. It returns how long the answer is, in
// bytes, which is the frame as HTML. The first message is "open", with the
// frame's name and what the host page has set.
//
//go:wasmexport act
func act(n int32) int32 {
	what, rest, _ := strings.Cut(string(message[:n]), "\x00")
	id, value, _ := strings.Cut(rest, "\x00")
	if what == "open" {
		shown = frame.Open(id, value)
	}
	answer = shown.Act(what, id, value)
	return int32(len(answer))
}

// out is where the answer is, until the next act.
//
//go:wasmexport out
func out() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(answer)) }

func main() {}
