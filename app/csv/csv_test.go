package csv

import (
	"encoding/csv"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestText(t *testing.T) {
	check := func(s, want string) {
		t.Helper()
		if got := Text(s).text; got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
	check("", "")
	check("Überlingen & Söhne = 客服?", "Überlingen & Söhne = 客服?")
	check("Q2 2025", "Q2 2025")
	// What starts a formula.
	check("=1+1", "'=1+1")
	check("+38", "'+38")
	check("-12", "'-12")
	check("@SUM(A1)", "'@SUM(A1)")
	check("＝1", "'＝1")
	check(`  "=1`, `'  "=1`)
	check("\u00a0=1", "'\u00a0=1")
	// The real minus sign starts none.
	check("−12", "−12")
	// Behind a separator, of ours or of other countries.
	check("Shop;=1", "Shop;'=1")
	check("Shop, -5 and @x", "Shop, -5 and @x")
	check("a|+1;=2", "a|'+1;'=2")
	// One line, and no control characters.
	check("\t=1", "' =1")
	check("\r=1", "' =1")
	check("two\r\nlines", "two  lines")
	check("a\x00b\ufeffc", "a b c")
	check("\xff", "\ufffd")
}

func TestNumber(t *testing.T) {
	check := func(s, want string) {
		t.Helper()
		if got := Number(s).text; got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
	check("38", "38")
	check("-12", "-12")
	check("-37.80821917808219", "-37.80821917808219")
	check("", "")
	// What is no plain decimal is a text, and guarded.
	check("+38", "'+38")
	check("--1", "'--1")
	check("-1+1", "'-1+1")
	check("-.5", "'-.5")
	check("1.", "1.")
	check("1e9", "1e9")
}

func TestFile(t *testing.T) {
	table := Table{
		{Text("Figure"), Text("Value")},
		{Text("Name"), Text(`Söhne, "Nord"`)},
		{Text("Score"), Number("-12.5")},
		{},
	}
	want := "\ufeffFigure,Value\r\nName,\"Söhne, \"\"Nord\"\"\"\r\nScore,-12.5\r\n\r\n"
	if got := table.File(); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if got, want := table.Tabs(), "Figure\tValue\nName\tSöhne, \"Nord\"\nScore\t-12.5\n\n"; got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if got, want := table.HTML(), `<table><tr><th>Figure</th><th>Value</th></tr><tr><td>Name</td><td>Söhne, &#34;Nord&#34;</td></tr>`+
		`<tr><td>Score</td><td align="right">-12.5</td></tr><tr></tr></table>`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// FuzzFile reads tables back with the standard library: the cells are those
// that were written, and none starts a formula, by whichever separator the file
// is split.
func FuzzFile(f *testing.F) {
	for _, s := range []string{"", "=1", "a;=1", "a\n-1", "\"=1\"", "\"", "\",\"", " =1", "x,\t@y", "\ufeff+1", "\u3000＋"} {
		f.Add(s, "b")
		f.Add("b", s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		row := []Cell{Text("Name"), Text(a), Text(b)}
		file, ok := strings.CutPrefix(Table{row}.File(), "\ufeff")
		if !ok || !strings.HasSuffix(file, "\r\n") {
			t.Fatalf("%q has no byte order mark or no end", file)
		}
		got, err := csv.NewReader(strings.NewReader(file)).ReadAll()
		if err != nil || len(got) != 1 || len(got[0]) != 3 {
			t.Fatalf("%q is read as %q, %v", file, got, err)
		}
		for i, c := range row {
			if got[0][i] != c.text {
				t.Errorf("cell %d of %q is %q, want %q", i, file, got[0][i], c.text)
			}
		}
		cells := got[0]
		for _, other := range []string{";", "|", "\t"} {
			cells = append(cells, strings.Split(strings.TrimSpace(file), other)...)
		}
		for _, cell := range cells {
			cell = strings.TrimLeft(cell, "\" \u00a0\u3000")
			if r, _ := utf8.DecodeRuneInString(cell); strings.ContainsRune("=+-@＝＋－＠", r) {
				t.Errorf("%q of %q starts a formula", cell, file)
			}
		}
	})
}
