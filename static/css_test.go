//go:build !js

package static

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// class is a class of ours, or the beginning of one. Custom properties have
// two hyphens in front.
var class = regexp.MustCompile(`(^|[^-\w])(tm-[a-z][\w-]*)`)

// TestClasses looks for what the style sheets say of classes that nothing
// makes, in their rules and in the examples of their comments.
func TestClasses(t *testing.T) {
	made, words := markup(t)
	sheets, err := fs.Glob(Files, "css/*.css")
	if err != nil || len(sheets) < 10 {
		t.Fatalf("%d style sheets, %v", len(sheets), err)
	}
	for _, sheet := range sheets {
		css, err := Files.ReadFile(sheet)
		if err != nil {
			t.Fatal(err)
		}
		dead := map[string]bool{}
		for _, m := range class.FindAllSubmatch(css, -1) {
			if c := string(m[2]); !made[c] && !completed(c, made, words) {
				dead[c] = true
			}
		}
		if len(dead) > 0 {
			t.Errorf("%s: nothing makes %s", sheet, strings.Join(slices.Sorted(maps.Keys(dead)), ", "))
		}
	}
}

// alone is a rule's selector that is one block and nothing else.
var alone = regexp.MustCompile(`(?m)^\s*(\.tm-[a-z]+(?:-[a-z]+)*) \{`)

// TestBlocks: a block is laid out in one sheet, or two parts of the site would
// wear one another's clothes. Print and forced colours change what others made.
func TestBlocks(t *testing.T) {
	sheets, err := fs.Glob(Files, "css/[0-7]*.css")
	if err != nil {
		t.Fatal(err)
	}
	home := map[string]string{}
	for _, sheet := range sheets {
		css, err := Files.ReadFile(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range alone.FindAllSubmatch(css, -1) {
			block := string(m[1])
			if first, ok := home[block]; ok && first != sheet {
				t.Errorf("%s and %s both lay out %s", first, sheet, block)
			}
			home[block] = sheet
		}
	}
	if len(home) < 50 {
		t.Errorf("only %d blocks were found", len(home))
	}
}

// completed reports whether code puts c together of a class and a word that
// stand apart in it: "tm-bar--" and "for", or "tm-tabs" and "__option".
func completed(c string, made, words map[string]bool) bool {
	for i := range c {
		seam := strings.HasSuffix(c[:i], "__") || strings.HasSuffix(c[:i], "--") || strings.HasPrefix(c[i:], "__")
		if seam && made[c[:i]] && words[c[i:]] {
			return true
		}
	}
	return false
}

// markup returns the classes in what makes pages (app, the document around
// them, and the scripts here) and every text there that is one word. Go's
// comments and tests make nothing.
func markup(t *testing.T) (made, words map[string]bool) {
	t.Helper()
	made, words = map[string]bool{}, map[string]bool{}
	add := func(text string) {
		words[text] = true
		for _, m := range class.FindAllStringSubmatch(text, -1) {
			made[m[2]] = true
		}
	}
	files := []string{"../web/document.go", "app.js", "carry.js", "device.js", "early.js", "head.js", "preview.js", "update.js"}
	err := filepath.WalkDir("../app", func(path string, _ fs.DirEntry, err error) error {
		if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		if strings.HasSuffix(path, ".js") {
			script, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			add(string(script))
			continue
		}
		texts(t, path, add)
	}
	return made, words
}

// texts calls add with each string of a Go file.
func texts(t *testing.T, path string, add func(string)) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			text, err := strconv.Unquote(lit.Value)
			if err != nil {
				t.Fatal(err)
			}
			add(text)
		}
		return true
	})
}
