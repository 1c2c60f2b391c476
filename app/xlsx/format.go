package xlsx

import "strconv"

// A format is what a cell's style makes of a number.
type format uint8

const (
	plain     format = iota // a number
	date                    // a day, perhaps with a time
	timeOfDay               // a time, which may have a day
)

// maxStyles is how many styles are kept; Excel has no more than 65,490.
const maxStyles = 1 << 17

// styles are the formats of a workbook's styles while they are read.
type styles struct {
	custom    map[int]format // by number format
	all       []format       // by style
	inCellXfs bool
}

// take reads a token of the part with the styles, up to the end of the styles
// of cells. Other things have styles as well, and number formats of their own
// that come later.
func (y *styles) take(s *scanner, t token) (done bool, err error) {
	if t == charData || t == plainData {
		return false, nil
	}
	switch string(s.name) {
	case "cellXfs":
		y.inCellXfs = t == startTag
		return t == endTag, nil
	case "styleSheet":
		// A workbook without styles of its own.
		return t == endTag, nil
	case "numFmt":
		if t == startTag && len(y.custom) < maxStyles {
			if id, err := strconv.Atoi(s.attr("numFmtId")); err == nil {
				y.custom[id] = codeFormat(s.attr("formatCode"))
			}
		}
	case "xf":
		if y.inCellXfs && t == startTag && len(y.all) < maxStyles {
			id, _ := strconv.Atoi(s.attr("numFmtId")) // none is 0, General
			y.all = append(y.all, y.format(id))
		}
	}
	return false, nil
}

// format returns what a number format makes of a number. Those below 164 are
// built in [1]; a workbook may still spell them out, and some writers give
// formats of their own such numbers.
//
// [1] ECMA-376, part 1, 18.8.30, with 27 to 36 and 50 to 58 for the dates of
// East Asia.
func (y *styles) format(id int) format {
	if f, ok := y.custom[id]; ok {
		return f
	}
	switch {
	case id >= 14 && id <= 17, id == 22, id >= 27 && id <= 31, id == 36, id >= 50 && id <= 54, id == 57, id == 58:
		return date
	case id >= 18 && id <= 21, id >= 32 && id <= 35, id == 45, id == 47, id == 55, id == 56:
		return timeOfDay
	}
	return plain
}

// codeFormat returns what the code of a number format makes of a number: a date
// if it shows years, months or days, a time if hours, minutes or seconds alone.
// A duration, [h]:mm, stays a number.
func codeFormat(code string) format {
	var day, clock, month bool
	for i := 0; i < len(code) && code[i] != ';'; i++ {
		switch c := code[i] | 0x20; {
		case code[i] == '"':
			i = past(code, i, '"')
		case code[i] == '[':
			if i+1 < len(code) && isElapsed(code[i+1]) && past(code, i, ']')-i <= 3 {
				return plain
			}
			i = past(code, i, ']')
		case code[i] == '\\' || code[i] == '_' || code[i] == '*':
			i++
		case c == 'y' || c == 'd':
			day = true
		case c == 'h' || c == 's':
			clock = true
		case c == 'm':
			month = true
		}
	}
	switch {
	case day || month && !clock:
		return date
	case clock:
		return timeOfDay
	}
	return plain
}

// isElapsed reports whether a letter in brackets counts hours, minutes or
// seconds: brackets hold colours and languages too.
func isElapsed(b byte) bool { return b|0x20 == 'h' || b|0x20 == 'm' || b|0x20 == 's' }

// past returns where a mark is after a place, or the end.
func past(code string, i int, mark byte) int {
	for i++; i < len(code) && code[i] != mark; i++ {
	}
	return i
}
