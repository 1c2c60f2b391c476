package survey

import "trimetric/app/dates"

// mostDays bounds the days that are counted: from 1970-01-01 to 2100-12-31.
// Package dates reads none outside.
const mostDays = 47847

// What stands for a slot where there is none.
const (
	noDay    = -1 // not a date
	blankDay = -2
)

// days counts ratings per day.
type days struct {
	column          int
	layout          dates.Layout
	blank, rejected int64
	known           memo
	counts          grid

	day   []int32 // of each slot
	slots []int32 // of each day since 1970-01-01, plus one
}

func (d *days) start(ratings int) {
	d.counts.ratings = ratings
	d.slots = make([]int32, mostDays)
}

// find returns where a row with a text is counted, a negative number for nowhere.
func (d *days) find(text []byte) int32 {
	if len(text) == 0 {
		return blankDay
	}
	return d.slot(text)
}

// leaveOut counts a row that is counted nowhere: it stays in the scores and is not
// in the trend.
func (d *days) leaveOut(line int64, slot int32, text []byte, rejects *rejects) {
	if slot == blankDay {
		d.blank++
		return
	}
	d.rejected++
	rejects.add(line, d.column, NotDate, text)
}

// slot returns where a text that is not empty is counted, or noDay or blankDay.
func (d *days) slot(text []byte) int32 {
	if slot, ok := d.known.find(text); ok {
		return slot
	}
	slot := int32(noDay)
	if text := trim(text); len(text) == 0 {
		slot = blankDay
	} else if day, ok := d.layout.Day(text); ok {
		slot = d.slotOf(day)
	}
	d.known.keep(text, slot)
	return slot
}

// slotOf returns the slot of a day, a new one if need be.
func (d *days) slotOf(day int32) int32 {
	if d.slots[day] == 0 {
		d.day = append(d.day, day)
		d.slots[day] = int32(len(d.day))
		d.counts.grow()
	}
	return d.slots[day] - 1
}
