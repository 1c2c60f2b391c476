package app

import (
	"strconv"
	"strings"

	"trimetric/app/mark"
	"trimetric/app/words"
	"trimetric/calc"
)

// fixed are how high a frame of a shape has to be, in pixels, that nobody tells
// how high it is: on a phone of 320 px, and from 440 px on. A score has room, few
// responses or one kind of answer too, and each step of the quiz; a complaint may
// make it scroll.
var fixed = map[string][2]int{
	"csat": {740, 640}, "nps": {720, 640}, "ces": {660, 640}, quizFrame: {940, 740},
	"5": {720, 640}, "7": {800, 660}, "10": {900, 740}, "11": {900, 750},
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
			`<iframe src="` + mark.Escape(site+"/embed/"+e.frame+query(e.settings())) + `"`,
			`  title="` + title + `" loading="lazy" referrerpolicy="no-referrer" width="100%" height="` + narrow + `"`,
			// A column of 440 px stands in windows of more than 560. The style
			// holds against a height that the page sets for all frames.
			`  style="width:100%;max-width:720px;height:clamp(` + wide + `px,(560px - 100vw)*99,` + narrow + `px);border:0"></iframe>`,
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
