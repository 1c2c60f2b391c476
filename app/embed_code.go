package app

import (
	"strconv"
	"strings"

	"trimetric/app/mark"
	"trimetric/app/words"
	"trimetric/calc"
)

// fixed are how high a frame of a shape has to be, in pixels, that nobody tells
// how high it is: in a column of less than 440 px, and from there on. Every score
// has room, every step of the quiz, and every complaint.
var fixed = map[string][2]int{
	"csat": {750, 660}, "nps": {820, 790}, "ces": {670, 660}, quizFrame: {970, 740},
	"5": {790, 630}, "7": {805, 660}, "10": {910, 765}, "11": {930, 760},
}

// heights are those of the plain frame.
func (e *embedding) heights() (narrow, wide string) {
	h := fixed[e.shape()]
	if e.tabs && e.frame != quizFrame {
		h[0] += tabsHeight
		h[1] += tabsHeight
	}
	return strconv.Itoa(h[0]), strconv.Itoa(h[1])
}

// frameTitle is what a frame is called.
func frameTitle(frame string) string {
	if frame == quizFrame {
		return words.QuizName
	}
	return words.Calculator(calc.Metric(frame))
}

// snippet is the code to paste, line by line, for a site at an address without
// a slash behind it.
func (e *embedding) snippet(kind, site string) []string {
	title := mark.Escape(frameTitle(e.frame))
	switch kind {
	case "wordpress":
		return []string{site + "/" + e.frame}
	case "iframe":
		narrow, wide := e.heights()
		return []string{
			`<div style="container-type:inline-size;max-width:720px"><iframe src="` + mark.Escape(site+"/embed/"+e.frame+query(e.settings())) + `"`,
			`  title="` + title + `" loading="lazy" referrerpolicy="no-referrer" width="100%" height="` + narrow + `"`,
			// 100cqw is the column's width. A browser that does not know it takes
			// the attribute's height. The style holds against a height that the
			// page sets for all frames.
			`  style="width:100%;height:clamp(` + wide + `px,(440px - 100cqw)*999,` + narrow + `px);border:0"></iframe></div>`,
		}
	}
	var b strings.Builder
	for _, s := range append([]setting{{"metric", e.frame}}, e.settings()...) {
		b.WriteString(" " + s.key)
		if s.value != "" {
			b.WriteString(`="` + mark.Escape(s.value) + `"`)
		}
	}
	return []string{
		`<script async src="` + mark.Escape(site+"/embed.js") + `" referrerpolicy="no-referrer"></script>`,
		`<trimetric-widget` + b.String() + ` style="` + e.place() + `"><a href="` + mark.Escape(site+"/"+e.frame) + `" rel="noreferrer">` + title + `</a></trimetric-widget>`,
	}
}
