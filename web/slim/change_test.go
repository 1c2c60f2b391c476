package main

import (
	"strings"
	"testing"
)

// TestChange: what is not there as often as it should be is not changed.
func TestChange(t *testing.T) {
	check := func(file, text string) {
		t.Helper()
		if got, err := change(file, text); err == nil {
			t.Errorf("%s: %q became %q", file, text, got)
		}
	}
	const (
		imports = "\nimport (\n\t\"fmt\"\n)\n"
		node    = "func JSValue() {\n\treturn t.jsvalue\n}\n"
		text    = "package app\n" + imports + "\nfunc Textf() {}\n" + node
	)
	check("text.go", "")
	check("text.go", strings.Replace(text, "Textf", "Text", 1))
	check("text.go", strings.Replace(text, "fmt", "fmt2", 1))
	check("text.go", strings.Replace(text, imports, imports+imports, 1))
	check("text.go", strings.Replace(text, node, "", 1))
	check("text.go", text+node)
	check("js.go", "package app\n")
	check("js.go", `import "net/url"; import "net/url"`)
	check("html_gen.go", "package app\n\ntype HTMLA interface {\n}\n")

	got, err := change("text.go", text)
	if want := "package app\n\nimport (\n)\n\n\nfunc JSValue() {\n\treturn found(&t.jsvalue)\n}\n"; got != want || err != nil {
		t.Errorf("%q, want %q (%v)", got, want, err)
	}
	if got, err := change("range.go", text); got != text || err != nil {
		t.Errorf("a file with nothing to change became %q (%v)", got, err)
	}
}

func TestCut(t *testing.T) {
	const text = "package p\n\n// A is.\nfunc A() {}\n\n// A of T.\nfunc (T) A() {}\n\nfunc (*T) B() { f() }\n"
	check := func(name, want string) {
		t.Helper()
		if got, err := cut(text, name); err != nil || got != strings.Replace(text, want, "", 1) || got == text {
			t.Errorf("%s: %q (%v)", name, got, err)
		}
	}
	check("A", "// A is.\nfunc A() {}")
	check("T.A", "// A of T.\nfunc (T) A() {}")
	check("T.B", "func (*T) B() { f() }")
	for _, name := range []string{"B", "T.C", "", "T"} {
		if got, err := cut(text, name); err == nil {
			t.Errorf("%q was cut: %q", name, got)
		}
	}
}

func TestConcrete(t *testing.T) {
	const one = "\ntype HTMLA interface {\n\tHTML\n\n\tText(v any) HTMLA\n}\n"
	for _, n := range []int{0, 1, elements - 1, elements + 1} {
		if _, err := concrete(strings.Repeat(one, n)); err == nil {
			t.Errorf("%d elements are taken for %d", n, elements)
		}
	}
	got, err := concrete(strings.Repeat(one, elements))
	if want := strings.Repeat("\ntype HTMLA = *htmlA\n", elements); got != want || err != nil {
		t.Errorf("%q (%v)", got, err)
	}
}
