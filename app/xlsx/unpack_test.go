package xlsx

import (
	"bytes"
	"io"
	"testing"
)

// TestUnpackStops stops at a part that is larger than the directory says, and
// does not go on to its end to find that out.
func TestUnpackStops(t *testing.T) {
	u := &unpacker{src: new(source), r: bytes.NewReader(make([]byte, 10<<20)), part: &part{size: 100}}
	if _, err := io.ReadAll(u); err != Damaged || u.read > 64<<10 {
		t.Errorf("%v after %d bytes", err, u.read)
	}
}
