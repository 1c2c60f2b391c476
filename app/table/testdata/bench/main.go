//go:build wasip1

// Bench reads a file that the host puts into its memory chunk by chunk, and
// counts the ratings of its fourth column, for bench.mjs.
package main

import (
	"runtime"
	"unsafe"

	"trimetric/app/table"
)

// most is how long a chunk may be, in bytes.
const most = 1 << 20

var (
	chunk   [most]byte
	shape   table.Shape
	scanner *table.Scanner
	tally   [256]int32
	fields  int32
)

//go:wasmexport in
func in() unsafe.Pointer { return unsafe.Pointer(&chunk) }

// sniff judges the first n bytes and returns how many columns there are.
//
//go:wasmexport sniff
func sniff(n int32) int32 {
	var err error
	if shape, err = table.Sniff(chunk[:n], false); err != nil {
		return -1
	}
	tally, fields = [256]int32{}, 0
	scanner = table.NewScanner(shape, row)
	return int32(shape.Columns)
}

func row(_ int64, f [][]byte) {
	fields += int32(len(f))
	if len(f) > 3 && len(f[3]) > 0 {
		tally[f[3][0]]++
	}
}

//go:wasmexport feed
func feed(n int32) { scanner.Feed(chunk[:n]) }

// end returns how many rows there were, -1 for a file that cannot be read.
//
//go:wasmexport end
func end() int32 {
	if scanner.Close() != nil {
		return -1
	}
	return int32(scanner.Rows)
}

//go:wasmexport fieldCount
func fieldCount() int32 { return fields }

// rated returns how many ratings begin with the byte c.
//
//go:wasmexport rated
func rated(c int32) int32 { return tally[c&255] }

// heap returns how many bytes the program has allocated.
//
//go:wasmexport heap
func heap() int32 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int32(m.TotalAlloc)
}

func main() {}
