//go:build !js

package web

import (
	"bytes"
	"encoding/json"
)

const manifestPath = "/manifest.webmanifest"

// A manifest tells a browser how to install the site (W3C, Web Application
// Manifest). Addresses are relative to the manifest's own, but for the ID: that
// is read from the root of the origin.
type manifest struct {
	Name            string     `json:"name"`
	ShortName       string     `json:"short_name"`
	Description     string     `json:"description"`
	Language        string     `json:"lang"`
	ID              string     `json:"id"`
	StartURL        string     `json:"start_url"`
	Scope           string     `json:"scope"`
	Display         string     `json:"display"`
	DisplayOverride []string   `json:"display_override"`
	ThemeColor      string     `json:"theme_color"`
	BackgroundColor string     `json:"background_color"`
	Dark            colors     `json:"color_scheme_dark"`
	Categories      []string   `json:"categories"`
	Icons           []picture  `json:"icons"`
	Screenshots     []picture  `json:"screenshots,omitempty"`
	Shortcuts       []shortcut `json:"shortcuts"`
}

// colors stand in for those of the manifest where the system is dark (Working
// Draft of May 2026). Browsers that do not know the member go by the page's
// theme-color.
type colors struct {
	Theme      string `json:"theme_color"`
	Background string `json:"background_color"`
}

type picture struct {
	Src        string `json:"src"`
	Sizes      string `json:"sizes"`
	Type       string `json:"type"`
	Purpose    string `json:"purpose,omitempty"`
	FormFactor string `json:"form_factor,omitempty"`
	Label      string `json:"label,omitempty"`
}

type shortcut struct {
	Name  string    `json:"name"`
	URL   string    `json:"url"`
	Icons []picture `json:"icons"`
}

// addManifest files the manifest. The app is described as its first page is.
func (t *tree) addManifest(pages []Page) {
	small := picture{Src: t.beside("icon-192.png"), Sizes: "192x192", Type: mediaType[".png"]}
	m := manifest{
		Name: "Trimetric", ShortName: "Trimetric", Language: "en",
		ID: t.place.path("/"), StartURL: "./", Scope: "./",
		Display: "standalone", DisplayOverride: []string{"standalone", "minimal-ui"},
		ThemeColor: lightColor, BackgroundColor: lightColor,
		Dark:       colors{Theme: darkColor, Background: darkColor},
		Categories: []string{"business", "productivity", "utilities"},
		Icons: []picture{
			small,
			{Src: t.beside("icon-512.png"), Sizes: "512x512", Type: mediaType[".png"]},
			{Src: t.beside(maskable), Sizes: "512x512", Type: mediaType[".png"], Purpose: "maskable"},
			{Src: t.beside("icon.svg"), Sizes: "any", Type: mediaType[".svg"]},
		},
	}
	for _, s := range Screens {
		if size, there := t.pictures[s.Name()]; there {
			m.Screenshots = append(m.Screenshots, s.picture(t.beside(s.Name()), size))
		}
	}
	for _, p := range pages {
		if p.Path == "/" {
			m.Description = p.Description
		}
		if p.Shortcut != "" {
			m.Shortcuts = append(m.Shortcuts, shortcut{Name: p.Shortcut, URL: "." + p.Path, Icons: []picture{small}})
		}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	_ = e.Encode(m) // texts always can be written
	t.files[t.place.path(manifestPath)] = newFile(manifestPath, cacheAsk, b.Bytes())
}

// beside is the address of an asset as seen from the manifest.
func (t *tree) beside(name string) string { return t.place.relative(t.assets[name]) }
