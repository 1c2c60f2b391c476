package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// GlyphName names one of the small pictures that stand for a page.
type GlyphName int

const (
	GlyphTable GlyphName = iota
	GlyphQuiz
	GlyphRanges
	GlyphTrend
)

// Glyph is a picture of what a page looks like, hidden from screen readers.
func Glyph(name GlyphName) goapp.UI {
	return svg("svg").Class("tm-more__glyph").Attr("viewBox", "0 0 240 84").
		Aria("hidden", "true").Body(
		goapp.Range(glyphs[name]).Slice(func(i int) goapp.UI {
			s := glyphs[name][i]
			g := svg("path").Class("tm-glyph__"+s.class).Attr("d", s.d)
			if s.accent != "" {
				g = g.DataSet("metric", s.accent)
			}
			return g
		}),
	)
}

// stroke is a path of a glyph with the look it takes and, where it stands for
// data, whose accent.
type stroke struct {
	class, accent, d string
}

// glyphs are drawn on a grid of 240 by 84, back to front.
var glyphs = map[GlyphName][]stroke{
	GlyphTable: {
		{"rule", "", "M0 16.5H240"},
		{"fill", "csat", "M67.5 7a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0z"},
		{"fill", "nps", "M134 1.5L139.5 7L134 12.5L128.5 7Z"},
		{"fill", "ces", "M192 3h8.5v8.5h-8.5z"},
		{"mid", "", "M0 30h34v6H0zM0 50h42v6H0zM0 70h28v6H0z"},
		{"pale", "", "M68 30h44v6H68zM129 30h40v6h-40zM192 30h46v6h-46zM68 50h38v6H68zM129 50h48v6h-48zM192 50h34v6h-34zM68 70h48v6H68zM129 70h34v6h-34zM192 70h42v6h-42z"},
		{"line", "", "M0 43.5H240M0 63.5H240M0 83.5H240"},
	},
	GlyphQuiz: {
		{"box", "", "M5 2.5h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4v-14a4 4 0 0 1 4-4zM5 30.5h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4v-14a4 4 0 0 1 4-4z"},
		{"ink", "", "M5 58.5h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4v-14a4 4 0 0 1 4-4z"},
		{"letter", "", "M8.5 17.5L12 9l3.5 8.5M9.7 14.8h4.6M9.5 37.5v8.5h3.2a2.3 2.3 0 0 0 0-4.6H9.5h2.8a2 2 0 0 0 0-3.9z"},
		{"letter-on", "", "M15 67.3a4.2 4.2 0 1 0 0 4.6"},
		{"pale", "", "M34 10.5h132v6H34zM34 38.5h168v6H34z"},
		{"strong", "", "M34 66.5h110v6H34z"},
	},
	GlyphRanges: {
		{"column", "csat", "M146 0h40v84h-40z"},
		{"mid", "", "M150 4h70v7h-70zM126 18h84v7h-84zM114 32h70v7h-70zM136 46h56v7h-56zM174 60h62v7h-62zM44 74h80v7H44z"},
		{"fill", "csat", "M165 0h2v84h-2z"},
	},
	GlyphTrend: {
		{"target", "", "M0 22H240"},
		{"column", "nps", "M4 54L50 50L96 56L142 40L188 34L232 20V44L188 56L142 62L96 78L50 72L4 78Z"},
		{"trace", "nps", "M4 66L50 61L96 67L142 51L188 45L232 32"},
		{"point", "nps", "M4 61.5L8.5 66L4 70.5L-.5 66ZM50 56.5L54.5 61L50 65.5L45.5 61ZM96 62.5L100.5 67L96 71.5L91.5 67ZM142 46.5L146.5 51L142 55.5L137.5 51ZM188 40.5L192.5 45L188 49.5L183.5 45ZM232 25L239 32L232 39L225 32Z"},
	},
}
