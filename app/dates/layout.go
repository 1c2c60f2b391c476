package dates

// A Layout is a way to write dates. The zero Layout reads nothing.
type Layout uint8

// The layouts. European and US also read what ISO and Named read, which cannot
// be mistaken: a column often has both, since a spreadsheet turns some of its
// texts into dates and leaves the rest. For the same reason Named reads ISO.
const (
	ISO        Layout = iota + 1 // year first: 2025-04-13, 2025/4/13, 20250413
	Named                        // an English month: 13 Apr 2025, April 13, 2025
	European                     // day first: 13/04/2025, 13.4.25, 13-04-2025
	US                           // month first: 4/13/2025, 04-13-25
	Serial1900                   // a spreadsheet's number of days: 45760
	Serial1904                   // the same, as old Macs counted: 44298
	Unix                         // seconds since 1970: 1744553133
	UnixMilli                    // milliseconds since 1970: 1744553133000
)

// layoutNames are what a page calls the layouts, as the values of a choice.
var layoutNames = [...]string{
	ISO:        "iso",
	Named:      "named",
	European:   "eu",
	US:         "us",
	Serial1900: "serial",
	Serial1904: "serial1904",
	Unix:       "unix",
	UnixMilli:  "unixms",
}

// Layouts lists what a reader can choose from, in the order to show.
func Layouts() []Layout {
	return []Layout{ISO, European, US, Named, Serial1900, Serial1904, Unix, UnixMilli}
}

// String returns the name of the layout as a value of a choice, "" for none.
func (l Layout) String() string {
	if int(l) >= len(layoutNames) {
		return ""
	}
	return layoutNames[l]
}

// ByName returns the layout of a name that [Layout.String] gave, and the zero
// Layout for any other.
func ByName(name string) Layout {
	for _, l := range Layouts() {
		if l.String() == name {
			return l
		}
	}
	return 0
}

// Day reads a date: days since 1970-01-01. A time and a zone after it are left
// out. It reports false for what is not a date in this layout, for a date that
// no calendar has and for one before 1990 or after 2100. It allocates nothing.
func (l Layout) Day(text []byte) (day int32, ok bool) {
	if l >= Serial1900 {
		return l.number(text)
	}
	if day, ok := plain(text); ok && l != 0 {
		return day, true
	}
	d, ok := parse(text)
	if !ok {
		return 0, false
	}
	return l.day(d)
}

// day returns the day of a date whose parts are known.
func (l Layout) day(d written) (day int32, ok bool) {
	switch {
	case l == 0 || d.form == named && l == ISO || d.form == numeric && l < European:
		return 0, false
	case d.form == numeric && l == US:
		return inRange(d.year, d.first, d.second)
	case d.form == numeric:
		return inRange(d.year, d.second, d.first)
	}
	return inRange(d.year, d.month, d.dom)
}
