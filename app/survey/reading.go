package survey

import "strings"

// A Spoken is a word of a column and the rating that it stands for.
type Spoken struct {
	Word   string
	Rating int
}

// Spoken lists the words of the sample that are read as ratings, highest first.
// There are none where a choice reads numbers.
func (c *Column) Spoken(choice Choice) []Spoken {
	var list []Spoken
	for rating := choice.Def.Scale.Max; rating >= choice.Def.Scale.Min; rating-- {
		seen := ""
		for _, v := range c.values {
			word := strings.ToLower(v)
			if is, ok := choice.Words.rating(word); ok && is == rating && !strings.Contains(seen, "|"+word+"|") {
				seen += "|" + word + "|"
				list = append(list, Spoken{v, rating})
			}
		}
	}
	return list
}
