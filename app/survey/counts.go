package survey

import (
	"slices"

	"trimetric/app/dates"
)

// Counts is what a [Counter] has found so far. It is plain data, apart from
// the counter, so that scores can be worked out of it elsewhere and again when
// a threshold, a direction or a level changes.
type Counts struct {
	Rows     int64
	Ratings  []RatingCounts
	Segments []SegmentCounts
	Dates    *DateCounts // nil without a date

	// Rejects holds the first 1,000 rejected values of each reason, reasons in
	// their order, lines rising within each.
	Rejects []Reject
}

// RatingCounts is what one column of ratings holds. Total, Blank and Rejected
// add up to the rows.
type RatingCounts struct {
	Column   int // from 0
	Choice   Choice
	Total    [11]int64 // per rating, as in [calc.Tally]
	Blank    int64
	Rejected [reasons]int64 // by Reason
}

// SegmentCounts is what one segment column holds.
type SegmentCounts struct {
	Column int
	Values []ValueCounts // NoName, Others, and names in the order in which they were met
}

// ValueCounts is the rows of one value.
type ValueCounts struct {
	Kind ValueKind
	Name string // of a Named value
	Rows int64

	// Ratings holds the counts per rating of each column in Counts.Ratings.
	Ratings [][11]int64
}

// A ValueKind tells a value from what stands for several.
type ValueKind uint8

// The kinds.
const (
	Named  ValueKind = iota // one value
	NoName                  // blank
	Others                  // all other values: over 1,000, or over-long
)

// DateCounts is what the date column holds.
type DateCounts struct {
	Column          int
	Layout          dates.Layout
	Blank, Rejected int64
	Days            []DayCounts // rising
}

// DayCounts is the rows of one day.
type DayCounts struct {
	Day     int32 // since 1970-01-01
	Rows    int64
	Ratings [][11]int64 // as in ValueCounts
}

// Counts returns what was found so far. It shares nothing with the counter.
func (c *Counter) Counts() Counts {
	counts := Counts{Rows: c.Rows}
	for i := range c.ratings {
		counts.Ratings = append(counts.Ratings, c.ratings[i].perRating())
	}
	for i := range c.segments {
		counts.Segments = append(counts.Segments, c.segments[i].perValue())
	}
	if c.date != nil {
		counts.Dates = c.date.perDay()
	}
	for _, list := range c.rejects.lists {
		counts.Rejects = append(counts.Rejects, list...)
	}
	return counts
}

// perRating returns the rows per rating.
func (r *ratings) perRating() RatingCounts {
	list := RatingCounts{
		Column: r.column, Choice: r.choice, Total: r.counts.ratings(), Blank: r.counts[codeBlank],
	}
	for why := NotNumber; why <= AboveScale; why++ {
		list.Rejected[why] = r.counts[codeBlank+uint8(why)]
	}
	return list
}

// perValue returns the rows per value, leaving out what no row has.
func (s *segments) perValue() SegmentCounts {
	list := SegmentCounts{Column: s.column}
	for slot, rows := range s.counts.rows {
		v := ValueCounts{Rows: rows, Ratings: s.counts.at(slot)}
		switch slot {
		case blankSlot:
			v.Kind = NoName
		case othersSlot:
			v.Kind = Others
		default:
			v.Name = s.values.list[slot-firstValue]
		}
		if rows > 0 {
			list.Values = append(list.Values, v)
		}
	}
	return list
}

// perDay returns the rows per day.
func (d *days) perDay() *DateCounts {
	list := &DateCounts{Column: d.column, Layout: d.layout, Blank: d.blank, Rejected: d.rejected}
	for slot, day := range d.day {
		list.Days = append(list.Days, DayCounts{Day: day, Rows: d.counts.rows[slot], Ratings: d.counts.at(slot)})
	}
	slices.SortFunc(list.Days, func(a, b DayCounts) int { return int(a.Day - b.Day) })
	return list
}
