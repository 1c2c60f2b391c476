//go:build wasip1

// Reader is the program that reads files on /import: [importer.Importer], in a
// worker of its own. The worker's script tells it what is done to the page,
// hands on the markup that it answers with, and reads the chosen file for it.
//
// It is built as app/widget is (wasip1, c-shared). Where that is small, this
// is quick: a million rows pass through it.
package main

import (
	"errors"
	"io"
	"strings"
	"unsafe"

	"trimetric/app/importer"
)

// most is how long a message to the program may be, in bytes.
const most = 1 << 16

var (
	message [most]byte
	answer  string
	shown   = importer.New(chosen{}, chance)
)

// in is where a message goes.
//
//go:wasmexport in
func in() unsafe.Pointer { return unsafe.Pointer(&message) }

// act takes a message of n bytes: what happened, the id of the element it
// happened to and a value, parted by NUL. It returns how long the answer is, in
// bytes; [importer.Importer.Act] says what both are.
//
//go:wasmexport act
func act(n int32) int32 {
	if n < 0 || n > most {
		n = 0 // the script sends none that are longer
	}
	what, rest, _ := strings.Cut(string(message[:n]), "\x00")
	id, value, _ := strings.Cut(rest, "\x00")
	answer = shown.Act(what, id, value)
	return int32(len(answer))
}

// out is where the answer is, until the next act.
//
//go:wasmexport out
func out() unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(answer)) }

// chosen is the file that the reader has chosen.
type chosen struct{}

// read fills memory from a place in the file, and returns how many bytes there
// were, -1 where the file cannot be read any more.
//
//go:wasmimport trimetric read
func read(offset int64, p unsafe.Pointer, length int32) int32

func (chosen) ReadAt(p []byte, at int64) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	switch n := int(read(at, unsafe.Pointer(unsafe.SliceData(p)), int32(len(p)))); {
	case n < 0 || n > len(p):
		return 0, errGone
	case n < len(p):
		return n, io.EOF
	}
	return len(p), nil
}

var errGone = errors.New("reader: the file cannot be read")

//go:wasmimport wasi_snapshot_preview1 random_get
func random(p unsafe.Pointer, n int32) uint32

// chance fills an id with chance.
func chance() (id [16]byte) {
	random(unsafe.Pointer(&id), int32(len(id)))
	return id
}

func main() {}
