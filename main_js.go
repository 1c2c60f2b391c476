//go:build js

package main

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app"
)

// main is the program in a browser. It imports neither web nor static: with
// them the download would be twice as large, and would hold itself.
func main() {
	app.Register()
	goapp.RunWhenOnBrowser() // does not return
}
