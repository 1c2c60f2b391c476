package xlsx

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

const scanned = "\uFEFF" + `<?xml version="1.0"?><!-- a > b <c> - --><x:a xmlns:x="u" b="1>2" c='"' d="it's />">text &lt; &amp;` +
	`<b/><b x="/"/><c ></c ><![CDATA[ <raw> & ]] ]>]]>tail<d
	e = "f"
/></x:a>
`

// tokens writes down what a scanner finds.
func tokens(r io.Reader) (list []string, err error) {
	s := newScanner(r)
	for {
		t, err := s.next()
		switch {
		case err == io.EOF:
			return list, nil
		case err != nil:
			return list, err
		case t == startTag:
			tag := "<" + string(s.name)
			for attrs := s.attrs; ; {
				name, value, rest, ok := nextAttr(attrs)
				if !ok {
					break
				}
				tag += fmt.Sprintf(" %s=%q", name, appendText(nil, value))
				attrs = rest
			}
			list = append(list, tag)
		case t == endTag:
			list = append(list, "/"+string(s.name))
		case t == charData:
			list = append(list, string(appendText(nil, s.text)))
		case t == plainData:
			list = append(list, string(s.text))
		}
	}
}

// standard writes down what the standard library finds.
func standard(t *testing.T, text string) (list []string) {
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := d.RawToken()
		if err == io.EOF {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.StartElement:
			tag := "<" + token.Name.Local
			for _, a := range token.Attr {
				tag += fmt.Sprintf(" %s=%q", a.Name.Local, a.Value)
			}
			list = append(list, tag)
		case xml.EndElement:
			list = append(list, "/"+token.Name.Local)
		case xml.CharData:
			list = append(list, string(token))
		}
	}
}

// TestScan compares with the standard library, whichever way the bytes come.
func TestScan(t *testing.T) {
	want := standard(t, scanned)
	check := func(how string, r io.Reader) {
		t.Helper()
		got, err := tokens(r)
		if err != nil || strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("%s: %v, tokens are\n%q, want\n%q", how, err, got, want)
		}
	}
	check("at once", strings.NewReader(scanned))
	check("by bytes", iotest.OneByteReader(strings.NewReader(scanned)))
	check("with the end", iotest.DataErrReader(strings.NewReader(scanned)))
	for _, n := range []int{scanFrom - 60, scanFrom - 20, scanFrom - 5, scanFrom} {
		long := "<a>" + strings.Repeat("b", n) + "</a>"
		want = standard(t, long+scanned)
		check(fmt.Sprint(n), strings.NewReader(long+scanned))
	}
}

// TestScanCell reads a cell whose bytes come one by one, so that the short way
// through it is cut at each place.
func TestScanCell(t *testing.T) {
	const sheet = `<sheetData><row><c r="A1"><v>12</v></c><c><f>1</f><v>3</v></c><c t="str"><v>a&amp;b</v></c></row></sheetData>`
	for n := range len(sheet) {
		got := ""
		w := &worksheet{book: new(Book), each: func(_ int64, fields [][]byte) { got = fmt.Sprintf("%s", fields) }}
		s := newScanner(io.MultiReader(strings.NewReader(sheet[:n]), iotest.OneByteReader(strings.NewReader(sheet[n:]))))
		for done := false; !done; {
			token, err := s.next()
			if err == nil && token != 0 {
				done, err = w.take(s, token)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if got != "[12 3 a&b]" {
			t.Errorf("cut at %d: row is %s", n, got)
		}
	}
}

func TestScanFails(t *testing.T) {
	gone := errors.New("gone")
	check := func(r io.Reader, want error) {
		t.Helper()
		if _, err := tokens(r); err != want {
			t.Errorf("error is %v, want %v", err, want)
		}
	}
	check(iotest.ErrReader(gone), gone)
	check(io.MultiReader(strings.NewReader("<a><b"), iotest.ErrReader(gone)), gone)
	check(strings.NewReader("<a><"), Damaged)
	check(strings.NewReader("<!--"), Damaged)
	check(strings.NewReader("<!-- a --"), Damaged)
	check(strings.NewReader("<![CDATA[ a ]]"), Damaged)
	check(strings.NewReader("<!DOCTYPE a>"), Declares)
	check(strings.NewReader("<!ENTITY a 'b'>"), Declares)
	check(strings.NewReader("<a b='"+strings.Repeat("x", maxToken)), TooLarge)
	check(strings.NewReader(strings.Repeat("x", maxToken+1)), TooLarge)
}
