package table

import (
	"testing"
	"unicode/utf16"
)

// wide returns text in UTF-16, high byte first or last.
func wide(text string, big bool) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(text)) {
		if big {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return string(b)
}

func TestEncodings(t *testing.T) {
	check := func(file string, encoding, after Encoding, want string) {
		t.Helper()
		s, err := Sniff([]byte(file), true)
		if s.Encoding != encoding || err != nil {
			t.Errorf("%q is encoding %d, %v, want %d", file, s.Encoding, err, encoding)
		}
		for _, chunks := range [][]string{{file}, bytewise(file)} {
			got, z, err := read(s, chunks...)
			if got != want || z.Encoding != after || err != nil {
				t.Errorf("%q in %d chunks is read as %q, encoding %d, %v, want %q, %d", file, len(chunks), got, z.Encoding, err, want, after)
			}
		}
	}
	const text, want = "Zoë;5\r\n\"a;\nb\";4 €\n😀;3", "1<Zoë><5> 2<a;\nb><4 €> 4<😀><3>"
	check(text, UTF8, UTF8, want)
	check("\ufeff"+text, UTF8, UTF8, want)
	check("a;5\n", Undecided, Undecided, "1<a><5>")
	check("\ufeffa;5\n", UTF8, UTF8, "1<a><5>")
	for _, big := range []bool{false, true} {
		e := UTF16LE
		if big {
			e = UTF16BE
		}
		check(wide(text, big), e, e, want)
		check(wide("\ufeff"+text, big), e, e, want)
		check(wide("\ufeffsep=;\na;b", big), e, e, "2<a><b>")
		// Japanese has no NULs but in the separators and line breaks.
		check(wide("評価;感想\r\n五;とても良い\r\n", big), e, e, "1<評価><感想> 2<五><とても良い>")
		// A mark further on is text.
		check(wide("\ufeffa;\ufeffb\n", big), e, e, "1<a><\ufeffb>")
	}
	// Half a character: U+FFFD.
	check("\xff\xfea\x00;\x00\x3d\xd8b\x00\n\x00\x3d\xd8", UTF16LE, UTF16LE, "1<a><\ufffdb> 2<\ufffd>")
	check("\xff\xfea\x00;\x00\x00\xdc\n\x00\x62", UTF16LE, UTF16LE, "1<a><\ufffd> 2<\ufffd>")
	// Windows-1252, all of its upper half.
	check("Zo\xeb;\x80 5\n\x93a\x94;\x9f\xff\n", Windows1252, Windows1252, "1<Zoë><€ 5> 2<“a”><Ÿÿ>")
	check("\x81\x82\x85\x8e;\x91\x92\x96\x99\x9d\xa0\xbf", Windows1252, Windows1252,
		"1<\u0081‚…Ž><‘’–™\u009d\u00a0¿>")
	check("a;\xe9", Windows1252, Windows1252, "1<a><é>")
}

// TestUndecided has nothing but ASCII in what is judged: the first byte beyond
// it decides.
func TestUndecided(t *testing.T) {
	check := func(text string, encoding Encoding, want string) {
		t.Helper()
		for _, chunks := range [][]string{{text}, bytewise(text)} {
			got, z, err := read(Shape{Separator: ','}, chunks...)
			if got != want || z.Encoding != encoding || err != nil {
				t.Errorf("%q in %d chunks is read as %q, encoding %d, %v, want %q, %d", text, len(chunks), got, z.Encoding, err, want, encoding)
			}
		}
	}
	check("a,b", Undecided, "1<a><b>")
	check("a,é\nb,\xe9", UTF8, "1<a><é> 2<b><\xe9>")
	check("a,\xe9\nb,é", Windows1252, "1<a><é> 2<b><Ã©>")
	check("a,\xe2\x82\xac", UTF8, "1<a><€>")
	check("a,\xe2\x82", Windows1252, "1<a><â‚>")
	check("a,\xe2\x82,\n", Windows1252, "1<a><â‚><>")
	check("\xe9,a", Windows1252, "1<é><a>")
	check("😀,a", UTF8, "1<😀><a>")
	check("\ufeffa,\xe9", UTF8, "1<a><\xe9>")
}

// TestCharacterCut ends what is judged within a character.
func TestCharacterCut(t *testing.T) {
	check := func(head string, whole bool, want Encoding) {
		t.Helper()
		if s, err := Sniff([]byte(head), whole); s.Encoding != want || err != nil {
			t.Errorf("%q, whole %v, is encoding %d, %v, want %d", head, whole, s.Encoding, err, want)
		}
	}
	check("é\xe2\x82", false, UTF8)
	check("é\xf0\x9f\x98", false, UTF8)
	check("é\xe2\x82", true, Windows1252)
	check("\xe9 \xe2\x82", false, Windows1252)
	check("é\x82", false, Windows1252)
}
