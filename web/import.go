//go:build !js

package web

import (
	"fmt"
	"io/fs"
	"path"
)

// importScripts make up import.js, the script of the page that reads files, in
// this order: what runs as it is read comes behind what it names.
var importScripts = []string{"frame/patch.js", "import/page.js", "import/paint.js", "import/take.js", "import/away.js", "import/acts.js"}

// importWorker is what runs the program that reads files.
var importWorker = []string{"frame/program.js", "import/worker.js"}

// importProgram is that program. It is stored on the first use of its page.
const importProgram = "import.wasm"

// addImportAssets files what reads files. The page's script knows the name of
// the worker's, and that the program's, as seen from where they lie themselves.
func (t *tree) addImportAssets(from fs.FS) error {
	if _, err := t.addProgram(from, importProgram); err != nil {
		return err
	}
	head := fmt.Sprintf("const address = new URL(%q, self.location).href;\n", path.Base(t.assets[importProgram]))
	if err := t.addScoped("import-worker.js", head, from, importWorker); err != nil {
		return err
	}
	head = fmt.Sprintf("const workerName = %q;\n", path.Base(t.assets["import-worker.js"]))
	return t.addScoped("import.js", head, from, importScripts)
}

// addScoped files a script that is made of the named files behind a head, and
// keeps its names to itself.
func (t *tree) addScoped(name, head string, from fs.FS, parts []string) error {
	body, err := concat(from, parts)
	if err != nil {
		return err
	}
	t.add(name, scoped(withoutComments(append([]byte(head), body...))))
	return nil
}
