package survey

import (
	"strings"

	"trimetric/calc"
)

// Grouped reports whether the words tell groups and not ratings.
func (w WordSet) Grouped() bool { return wordSets[w].grouped }

// fits reports whether the words can be answers on a definition's scale.
func (w WordSet) fits(d calc.Definition) bool {
	set := wordSets[w]
	return (set.metric == "" || set.metric == d.Metric) && set.scale == d.Scale
}

// rating returns the rating that a word in small letters stands for.
func (w WordSet) rating(word string) (rating int, ok bool) {
	set := wordSets[w]
	for place, words := range set.words {
		for known := range strings.SplitSeq(words, "|") {
			switch {
			case known != word:
			case set.grouped && place == 2:
				return set.scale.Min, true
			case set.grouped && place == 1:
				return (set.scale.Min + set.scale.Max) / 2, true
			default:
				return set.scale.Max - place, true
			}
		}
	}
	return 0, false
}

// isUnasked reports whether a word in small letters stands for no answer.
func isUnasked(word string) bool {
	return strings.Contains(unasked, "|"+word+"|")
}

// wordsIn returns the first set that tells ratings from all the values of a
// column, in which no two of them share a rating (but for groups, which have
// several words each). With a metric, only its sets are looked at; without,
// only those that tell the metric by themselves.
func wordsIn(values []string, m calc.Metric) WordSet {
	for w := range wordSets[1:] {
		w, set := WordSet(w+1), wordSets[w+1]
		if m == "" && (set.named || set.metric == "") || m != "" && !w.fits(calc.Define(m).WithScale(set.scale)) {
			continue
		}
		if w.holds(values) {
			return w
		}
	}
	return NoWords
}

// holds reports whether a set tells a rating from every value, apart from
// those that stand for no answer, and from one at least.
func (w WordSet) holds(values []string) bool {
	var taken [11]string
	found := false
	for _, v := range values {
		word := strings.ToLower(v)
		rating, ok := w.rating(word)
		switch {
		case !ok && isUnasked(word):
			continue
		case !ok, !w.Grouped() && taken[rating] != "" && taken[rating] != word:
			return false
		}
		taken[rating], found = word, true
	}
	return found
}
