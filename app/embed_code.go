package app

import (
	"strconv"
	"strings"

	"trimetric/app/mark"
	"trimetric/app/words"
	"trimetric/calc"
)

// frameHeight is how high a frame needs to be in pixels that nobody tells how
// high it is: as high as with a result, on the narrowest phone.
var frameHeight = map[string]int64{
	string(calc.MetricCSAT): 640, string(calc.MetricNPS): 620, string(calc.MetricCES): 720, quizFrame: 740,
}

// tabsHeight is that of the tabs above it.
const tabsHeight = 50

// height is how high the plain frame is.
func (e *embedding) height() string {
	h := frameHeight[e.frame]
	if e.tabs && e.frame != quizFrame {
		h += tabsHeight
	}
	return strconv.FormatInt(h, 10)
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
		return []string{
			`<iframe src="` + mark.Escape(site+"/embed/"+e.frame+query(e.settings())) + `"`,
			`  title="` + title + `" loading="lazy" width="100%" height="` + e.height() + `"`,
			`  style="border:0;max-width:720px"></iframe>`,
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
		`<script async src="` + mark.Escape(site+"/embed.js") + `"></script>`,
		`<trimetric-widget` + b.String() + `><a href="` + mark.Escape(site+"/"+e.frame) + `">` + title + `</a></trimetric-widget>`,
	}
}
