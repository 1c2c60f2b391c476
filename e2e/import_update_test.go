//go:build e2e

package e2e

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
)

// laterReader is the program that reads files with a section more, which says nothing:
// another one that does the same.
func laterReader(t *testing.T) map[string]string {
	t.Helper()
	packed, err := os.Open("../static/wasm/import.wasm.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer packed.Close()
	r, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	program, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	program = append(program, "\x00\x06\x05later"...) // a custom section of this name
	pack := func(to func(io.Writer) io.WriteCloser) string {
		var b bytes.Buffer
		w := to(&b)
		_, err := w.Write(program)
		if err == nil {
			err = w.Close()
		}
		if err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	return map[string]string{
		"static/wasm/import.wasm.gz": pack(func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) }),
		"static/wasm/import.wasm.br": pack(func(w io.Writer) io.WriteCloser { return brotli.NewWriterLevel(w, 1) }),
	}
}

// TestImportUpdated: who has the program has the new one after an update, and
// without a connection too; the old one goes.
func TestImportUpdated(t *testing.T) {
	second := anotherWith(t, laterReader(t))
	l := newLine(t, site)
	p := visited(t, l)
	p.open("/import")
	path := fileOf(t, "contacts.csv", contacts)
	p.gives(path)
	p.showsContacts()
	const programs = `(async () => {
		const found = [];
		for (const key of await caches.keys()) {
			found.push(...(await (await caches.open(key)).keys()).map(({url}) => url).filter((url) => /\/import\.[0-9a-f]+\.wasm$/.test(url)));
		}
		return found.join(" ");
	})()`
	p.until("it is stored", func() bool { return eval[string](p, programs) != "" })
	first := eval[string](p, programs)
	l.lead(t, second)
	l.forget()
	call(p, network.ClearBrowserCache, cdp.Empty{})
	p.open("/csat")
	p.device("waiting")
	p.takeUpdate()
	p.device("saved")
	p.until("the new one alone is stored", func() bool {
		now := eval[string](p, programs)
		return now != "" && now != first && !bytes.Contains([]byte(now), []byte(first))
	})
	if n := l.times(reader); n != 1 {
		t.Errorf("the program was fetched %d times", n)
	}
	l.setCut(true)
	p.open("/import")
	p.gives(path)
	p.showsContacts()
}
