package saved

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestJSONText reads the escapes of RFC 8259, section 7.
func TestJSONText(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		if v, err := parse(text); err != nil || v.kind != quoted || v.text != want {
			t.Errorf("%s is %q, %v, want %q", text, v.text, err, want)
		}
	}
	check(`""`, "")
	check(`"é😀 /"`, "é😀 /")
	check(`"\ud83d\ude00x"`, "😀x")
	check(`"a\u00E9\u00e9\u20AC"`, "aéé€")
	check(`"\"\\\/\b\f\n\r\t\u0000"`, "\"\\/\b\f\n\r\t\x00")
	check(" \t\r\n\"x\" ", "x")

	write := func(text, want string) {
		t.Helper()
		var b strings.Builder
		if quote(&b, text); b.String() != want {
			t.Errorf("%q is written %s, want %s", text, b.String(), want)
		}
	}
	write("a\"\\/é😀\u2028\x00\x1f\n\x7f", `"a\"\\/é😀`+"\u2028"+`\u0000\u001f\u000a`+"\x7f\"")
}

// TestJSONNumbers reads them as RFC 8259, section 6, has them.
func TestJSONNumbers(t *testing.T) {
	for text, want := range map[string]bool{
		"0": true, "-0": true, "10.25": true, "1e5": true, "1E+05": true, "-0.5e-3": true,
		"01": false, "-": false, "+1": false, ".5": false, "1.": false, "1e": false, "1e+": false, "--1": false, "0x1": false, "1.e1": false,
	} {
		if v, err := parse(text); (err == nil) != want || want && (v.kind != numeral || v.text != text) {
			t.Errorf("%s: %+v, %v", text, v, err)
		}
	}
}

// FuzzJSON takes nothing that the standard library refuses, and reads the same.
// What it does not take beyond that is a key twice, half a surrogate pair, or
// what is too deep.
func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		`{"a":[1,-2.5e+3,true,null,"\u00e9\ud83d\ude00\\\/\b"],"b":{}}`, ` [ ] `, `01`, `1.`, `-`, `"\ud800"`, `{"a":1,"a":2}`, `[1,]`, `{"a"}`, "\"\t\"",
		`"\x"`, `"\u12"`, `tru`, `nulll`, `[[[[[[[[[1]]]]]]]]]`, "\"\xff\"", `{,}`, `1e`, `"`, `{"a":1 "b":2}`, `["a" "b"]`, "\"\u2028\"",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, err := parse(text)
		if valid := json.Valid([]byte(text)) && utf8.ValidString(text); err == nil != valid {
			if !valid || !excused(text) {
				t.Errorf("%q: %v, the standard library says %v", text, err, valid)
			}
			return
		}
		if err != nil {
			return
		}
		var b strings.Builder
		rewrite(&b, v)
		var mine, theirs any
		if json.Unmarshal([]byte(text), &theirs) != nil { // a number too large for it
			return
		}
		if err := json.Unmarshal([]byte(b.String()), &mine); err != nil {
			t.Fatalf("%q becomes %q: %v", text, b.String(), err)
		}
		x, _ := json.Marshal(mine)
		y, _ := json.Marshal(theirs)
		if string(x) != string(y) {
			t.Errorf("%q is read as %s, want %s", text, x, y)
		}
	})
}

// excused reports whether a text may have what is refused on purpose.
func excused(text string) bool {
	return strings.Contains(text, `\u`) || strings.Count(text, `"`) >= 4 || strings.Count(text, "[")+strings.Count(text, "{") > maxDepth
}

func rewrite(b *strings.Builder, v value) {
	switch v.kind {
	case quoted:
		quote(b, v.text)
	case list:
		b.WriteByte('[')
		for i, item := range v.items {
			if i > 0 {
				b.WriteByte(',')
			}
			rewrite(b, item)
		}
		b.WriteByte(']')
	case object:
		b.WriteByte('{')
		for i, item := range v.items {
			if i > 0 {
				b.WriteByte(',')
			}
			quote(b, v.keys[i])
			b.WriteByte(':')
			rewrite(b, item)
		}
		b.WriteByte('}')
	default:
		b.WriteString(v.text)
	}
}

// TestJSONRefuses what the standard library forgives.
func TestJSONRefuses(t *testing.T) {
	check := func(text string, line int) {
		t.Helper()
		_, err := parse(text)
		var refused *RestoreError
		if !errors.As(err, &refused) || refused.Reason != NotJSON || refused.Line != line {
			t.Errorf("%q: %v", text, err)
		}
	}
	check("{\"a\":1,\n\"a\":2}", 2)
	check(`{"a":1,"\u0061":2}`, 1)
	check(`"\ud83d"`, 1)
	check(`"\ud83d\u0041"`, 1)
	check(`"\ude00\ud83d"`, 1)
	check("[1,\n\n2,]", 3)
}
