package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strings"
)

// change returns a file of pkg/app as the browser's program has it. It is an
// error when the file is not as [cuts], [lines], [concrete] or [edits] expect.
func change(file, text string) (string, error) {
	text, err := shorten(file, text)
	if err != nil {
		return "", err
	}
	for _, e := range edits {
		if e.file != file {
			continue
		}
		if n := strings.Count(text, e.old); n != e.times {
			return "", fmt.Errorf("%q stands there %d times, not %d", e.old, n, e.times)
		}
		text = strings.ReplaceAll(text, e.old, e.new)
	}
	return text, nil
}

// shorten takes out what goes without anything in its place.
func shorten(file, text string) (string, error) {
	var err error
	for _, name := range cuts[file] {
		if text, err = cut(text, name); err != nil {
			return "", err
		}
	}
	for _, line := range lines[file] {
		old := regexp.MustCompile(`(?m)^\t+` + regexp.QuoteMeta(line) + `\n`)
		if n := len(old.FindAllString(text, -1)); n != 1 {
			return "", fmt.Errorf("the line %q stands there %d times, not once", line, n)
		}
		text = old.ReplaceAllLiteralString(text, "")
	}
	if file == "html_gen.go" {
		return concrete(text)
	}
	return text, nil
}

// cut removes a function, a "Type.Method" of which there is one, with its
// comment.
func cut(text, name string) (string, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return "", err
	}
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || full(f) != name {
			continue
		}
		start := f.Pos()
		if f.Doc != nil {
			start = f.Doc.Pos()
		}
		return text[:files.Position(start).Offset] + text[files.Position(f.End()).Offset:], nil
	}
	return "", fmt.Errorf("no %s", name)
}

// full returns a function's name, after its receiver's type.
func full(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	t := f.Recv.List[0].Type
	if p, ok := t.(*ast.StarExpr); ok {
		t = p.X
	}
	return t.(*ast.Ident).Name + "." + f.Name.Name
}

// elements is how many interfaces html_gen.go has, one for each HTML tag.
const elements = 110

var element = regexp.MustCompile(`(?s)\ntype HTML(\w+) interface \{\n.*?\n\}\n`)

// concrete makes each HTML tag's interface another name of the one type that
// implements it. A program holds all methods of a type that is used through an
// interface, 100 and more for each tag, but of any other only those it calls.
func concrete(text string) (string, error) {
	if n := len(element.FindAllString(text, -1)); n != elements {
		return "", fmt.Errorf("%d elements, not %d", n, elements)
	}
	return element.ReplaceAllString(text, "\ntype HTML$1 = *html$1\n"), nil
}
