//go:build !js

package web

import "strings"

// addIndexes files what search engines read. A sitemap holds full addresses
// only, so without an origin there is none. Below a base they find the sitemap
// when they are told of it, and read the robots.txt at the root of the origin,
// which is not ours; this one has the lines to put there.
func (t *tree) addIndexes(pages []Page) {
	robots := "User-agent: *\nAllow: " + t.place.path("/") + "\n"
	if site := t.place.site(); site != "" {
		robots += "Sitemap: " + site + sitemapPath + "\n"
		t.files[t.place.path(sitemapPath)] = newFile(sitemapPath, cacheAsk, sitemap(pages, site))
	}
	t.files[t.place.path(robotsPath)] = newFile(robotsPath, cacheAsk, []byte(robots))
}

const (
	robotsPath  = "/robots.txt"
	sitemapPath = "/sitemap.xml"
)

func sitemap(pages []Page, site string) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	b.WriteString(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, p := range pages {
		if !p.NoIndex {
			b.WriteString("<url><loc>" + textEscaper.Replace(site+p.Path) + "</loc></url>\n")
		}
	}
	b.WriteString("</urlset>\n")
	return []byte(b.String())
}
