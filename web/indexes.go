//go:build !js

package web

import "strings"

// addIndexes files what search engines read. A sitemap holds full addresses
// only, so without an origin there is none.
func (t *tree) addIndexes(pages []Page, origin string) {
	robots := "User-agent: *\nAllow: /\n"
	if origin != "" {
		robots += "Sitemap: " + origin + "/sitemap.xml\n"
		t.files["/sitemap.xml"] = newFile("sitemap.xml", cacheAsk, sitemap(pages, origin))
	}
	t.files["/robots.txt"] = newFile("robots.txt", cacheAsk, []byte(robots))
}

func sitemap(pages []Page, origin string) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	b.WriteString(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, p := range pages {
		if !p.NoIndex {
			b.WriteString("<url><loc>" + textEscaper.Replace(origin+p.Path) + "</loc></url>\n")
		}
	}
	b.WriteString("</urlset>\n")
	return []byte(b.String())
}
