package inflate

import (
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"
)

// pack is the standard library's compressor.
func pack(t testing.TB, level int, data []byte) []byte {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, level)
	if err == nil {
		_, err = w.Write(data)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sheet is XML as in a workbook.
func sheet(rows int) []byte {
	var b strings.Builder
	random := rand.New(rand.NewPCG(1, 2))
	for i := range rows {
		fmt.Fprintf(&b, `<row r="%d"><c r="A%d"><v>%d</v></c><c r="B%d" s="1"><v>%f</v></c></row>`, i, i, random.IntN(11), i, 45000+random.Float64()*900)
	}
	return []byte(b.String())
}

// TestRoundTrip unpacks what the standard library packs, at each of its levels.
func TestRoundTrip(t *testing.T) {
	noise := make([]byte, 300<<10)
	random := rand.New(rand.NewPCG(3, 4))
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	skewed := bytes.Clone(noise) // long codes for rare bytes
	for i := range skewed {
		skewed[i] = byte(random.ExpFloat64() * 12)
	}
	for name, data := range map[string][]byte{
		"nothing": nil, "a byte": {7}, "zeros": make([]byte, 500<<10), "noise": noise, "skewed": skewed, "sheet": sheet(20000),
	} {
		for level := flate.HuffmanOnly; level <= flate.BestCompression; level++ {
			packed := pack(t, level, data)
			got, err := io.ReadAll(NewReader(bytes.NewReader(packed)))
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("%s, level %d: %d bytes, %v, want %d", name, level, len(got), err, len(data))
			}
		}
	}
	packed := pack(t, 6, skewed)
	if got, err := io.ReadAll(NewReader(iotest.OneByteReader(bytes.NewReader(packed)))); err != nil || !bytes.Equal(got, skewed) {
		t.Errorf("by bytes: %d bytes, %v", len(got), err)
	}
}

// TestCut ends the data at each byte.
func TestCut(t *testing.T) {
	for _, level := range []int{0, 1, 9} {
		packed := pack(t, level, sheet(20))
		for n := range packed {
			if _, err := io.ReadAll(NewReader(bytes.NewReader(packed[:n]))); err != io.ErrUnexpectedEOF {
				t.Fatalf("level %d, %d bytes of %d: %v", level, n, len(packed), err)
			}
		}
	}
}

// same compares with the standard library: the same bytes, and an error where
// it has one.
func same(t *testing.T, data []byte) {
	t.Helper()
	const most = 1 << 20
	got, err := io.ReadAll(io.LimitReader(NewReader(bytes.NewReader(data)), most))
	want, wantErr := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data)), most))
	if (err == nil) != (wantErr == nil) || err == nil && !bytes.Equal(got, want) {
		t.Errorf("%x: %d bytes, %v; the standard library has %d, %v", data, len(got), err, len(want), wantErr)
	}
}

// TestChanged changes each bit of some packed data.
func TestChanged(t *testing.T) {
	for _, level := range []int{0, 1, 9} {
		packed := pack(t, level, sheet(8))
		for i := range packed {
			for bit := range 8 {
				changed := bytes.Clone(packed)
				changed[i] ^= 1 << bit
				same(t, changed)
			}
		}
	}
}

func FuzzInflate(f *testing.F) {
	for _, level := range []int{0, 1, 9} {
		f.Add(pack(f, level, sheet(8)))
	}
	f.Add([]byte{3, 0})
	f.Fuzz(same)
}

func BenchmarkInflate(b *testing.B) {
	data := sheet(50000)
	packed := pack(b, 6, data)
	run := func(name string, open func(io.Reader) io.Reader) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				io.Copy(io.Discard, open(bytes.NewReader(packed)))
			}
		})
	}
	run("ours", func(r io.Reader) io.Reader { return NewReader(r) })
	run("standard", func(r io.Reader) io.Reader { return flate.NewReader(r) })
}
