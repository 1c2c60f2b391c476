package survey

import (
	"slices"
	"strings"
)

// A Spoken is a word of a column and the rating that it stands for.
type Spoken struct {
	Word   string
	Rating int
}

// Spoken lists the words of the sample that are read as ratings, highest first.
// There are none where a choice reads numbers.
func (c *Column) Spoken(choice Choice) []Spoken {
	if choice.Words == NoWords {
		return nil
	}
	var list []Spoken
	for _, v := range c.values {
		same := func(s Spoken) bool { return strings.EqualFold(s.Word, v) }
		if rating, ok := choice.Words.rating(strings.ToLower(v)); ok && !slices.ContainsFunc(list, same) {
			list = append(list, Spoken{v, rating})
		}
	}
	slices.SortStableFunc(list, func(a, b Spoken) int { return b.Rating - a.Rating })
	return list
}
