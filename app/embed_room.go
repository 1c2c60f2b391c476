package app

import (
	"strconv"
	"strings"

	"trimetric/app/entry"
)

// rooms are how high a frame is at first, in pixels: at its widest, then a
// width, and by how much it is higher when narrower, and so on. Counts per
// rating go by their number, and + is with figures, as high as most are.
// static/embed.js says the same, and a test measures the frames.
var rooms = map[string][]int{
	"csat":    {338, 640, 119, 440, -31, 328, 20, 300, 20},
	"csat10":  {338, 640, 119, 440, -31, 331, 20, 328, 20},
	"nps":     {448, 640, 9, 440, -31},
	"ces":     {338, 640, 119, 440, -31, 292, 20},
	quizFrame: {393, 501, 26, 492, 8, 478, 8, 466, 8, 302, 22, 294, 22, 287, 22},
	"5":       {463, 440, -31, 320, 76},
	"7":       {463, 440, 45},
	"10":      {463, 640, 76, 440, 45, 311, 20},
	"11":      {463, 658, 76, 440, 45, 291, 20},
	"csat+":   {338, 640, 119, 590, 3, 440, 31, 402, 20, 363, 18, 328, 20, 300, 20},
	"nps+":    {448, 640, 9, 560, 18, 490, 3, 440, 31, 347, 20, 289, 18},
	"ces+":    {338, 640, 151, 524, 18, 440, 34, 292, 20},
	"5+":      {463, 578, 3, 508, 11, 440, 20, 390, 20, 363, 18, 320, 87},
	"7+":      {463, 519, 3, 502, 18, 440, 107, 332, 20},
	"10+":     {463, 640, 76, 590, 3, 440, 107, 402, 20, 378, 18, 311, 20},
	"11+":     {463, 658, 76, 560, 18, 502, 3, 440, 107, 358, 20, 291, 20},
}

// What is above and below all of them.
var (
	footSteps    = []int{387, 34}
	sharingSteps = []int{604, 34, 489, 18} // the foot when it says that results are passed on
)

// tabsHeight is that of the tabs.
const tabsHeight = 49

// room is how high the frame is at first, as CSS in which 100% is its width.
//
// Each width is a step: what lies between 0 and 1 px changes from the one to the
// other within a hundredth of a pixel.
func (e *embedding) room() string {
	steps := e.steps()
	high, steps := steps[0], steps[1:]
	if e.tabs && e.frame != quizFrame {
		high += tabsHeight
	}
	foot := footSteps
	if e.share && e.frame != quizFrame {
		foot = sharingSteps
	}
	var b strings.Builder
	b.WriteString("calc(" + strconv.Itoa(high) + "px")
	for _, list := range [][]int{steps, foot} {
		for i := 0; i < len(list); i += 2 {
			b.WriteString(" + clamp(0px,(" + strconv.Itoa(list[i]) + "px - 100%)*99,1px)*" + strconv.Itoa(list[i+1]))
		}
	}
	return b.String() + ")"
}

// steps are those of rooms for the form.
func (e *embedding) steps() []int {
	shape, plus := e.shape(), ""
	form := e.forms[e.metric()]
	if e.frame != quizFrame && hasFigures(formSettings(form)) {
		plus = "+"
	}
	if own, ok := rooms[shape+strconv.Itoa(form.Def.Scale.Size())+plus]; ok && shape == e.frame {
		return own // its labels are longer
	}
	return rooms[shape+plus]
}

// shape is what decides how high the frame is: the number of counts per rating,
// or its name.
func (e *embedding) shape() string {
	form := e.forms[e.metric()]
	if e.frame == quizFrame || form.Now.Mode != entry.PerRating {
		return e.frame
	}
	return strconv.Itoa(form.Def.Scale.Size())
}

// place keeps the room for the frame in the page before the script has come. A
// height in per cent would be of the page's height, and padding is of its width;
// the script takes the padding away again when its frame has as much room.
func (e *embedding) place() string {
	return "display:block;box-sizing:border-box;height:0;padding-bottom:" + e.room()
}
