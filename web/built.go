//go:build !js

package web

// byNeed puts pages that tell of the site behind those that make it up.
func byNeed(pages []Page) []Page {
	var first, last []Page
	for _, p := range pages {
		if p.Built == nil {
			first = append(first, p)
		} else {
			last = append(last, p)
		}
	}
	return append(first, last...)
}

// built weighs what a frame is made of, once the frames are filed.
func (t *tree) built(pages []Page) Built {
	heaviest := 0
	for _, p := range pages {
		if p.Frame != "" {
			heaviest = max(heaviest, t.weight(t.place.path(p.Path)))
		}
	}
	return Built{
		Site: t.place.site(), Script: t.weight(t.place.path(embedPath)), Program: t.weight(t.assets["widget.wasm"]),
		Frame: heaviest + t.weight(t.assets["frame.css"]) + t.weight(t.assets["frame.js"]),
	}
}

// weight is how many bytes the file at path takes as brotli, or as it is where
// that saves nothing; 0 where there is none.
func (t *tree) weight(path string) int {
	f := t.files[path]
	if f == nil {
		return 0
	}
	f.compress()
	if f.brotli == nil {
		return len(f.body)
	}
	return len(f.brotli)
}
