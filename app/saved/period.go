package saved

import "trimetric/app/calendar"

// A Period is the stretch of time that a score is of.
type Period struct {
	Label    string // as typed
	From, To Day    // first and last day
}

// Middle is the place of the period on an axis of days: noon of one day is half
// past it.
func (p Period) Middle() float64 { return float64(p.From+p.To+1) / 2 }

// overlaps reports whether the two have a day in common, and so perhaps
// responses.
func (p Period) overlaps(q Period) bool { return p.From <= q.To && q.From <= p.To }

// A Unit is the kind of stretch that a period is, for a name shorter than its
// label.
type Unit int

// The units.
const (
	Span Unit = iota // any other stretch
	OneDay
	Week // Monday to Sunday
	Month
	Quarter
	Half
	Year
)

// Unit returns what the dates are, whatever the label says.
func (p Period) Unit() Unit {
	if p.From == p.To {
		return OneDay
	}
	if p.To-p.From == 6 && calendar.Weekday(int(p.From)) == 0 {
		return Week
	}
	year, month, day := p.From.Date()
	if day != 1 {
		return Span
	}
	for _, u := range [...]struct {
		unit   Unit
		months int
	}{{Month, 1}, {Quarter, 3}, {Half, 6}, {Year, 12}} {
		if (month-1)%u.months == 0 && p.To == NewDay(year, month+u.months, 0) {
			return u.unit
		}
	}
	return Span
}
