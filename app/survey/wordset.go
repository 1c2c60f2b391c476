package survey

import (
	"trimetric/calc"
)

// A WordSet is a set of words that stand for ratings.
type WordSet uint8

// NoWords says that a column holds numbers.
const NoWords WordSet = 0

// wordSet is what the words mean, best answer first. Words of one place are
// parted by a bar.
type wordSet struct {
	// metric is what the words alone tell; "" where only the question does.
	metric calc.Metric
	scale  calc.Scale

	// grouped says that the words tell groups and not ratings: three places,
	// for, neutral and against. A score is exact all the same, the spread of
	// the ratings unknown.
	grouped bool

	// named says that the words are too common to be an answer to a survey
	// unless the name of the column says so.
	named bool

	words []string
}

// wordSets lists the sets; a WordSet is a place in it. The first that fits is
// taken. Shorter scales come first, since a set fits only where no two words of
// a column share a place; so does "good" and "bad" alone, as Zendesk asks.
var wordSets = []wordSet{
	NoWords: {},
	{metric: calc.MetricCSAT, scale: calc.Scale5, words: []string{
		"very satisfied|extremely satisfied|highly satisfied|completely satisfied",
		"satisfied|somewhat satisfied",
		"neutral|neither|neither satisfied nor dissatisfied|neither satisfied or dissatisfied",
		"dissatisfied|somewhat dissatisfied|unsatisfied|somewhat unsatisfied",
		"very dissatisfied|extremely dissatisfied|highly dissatisfied|completely dissatisfied|very unsatisfied",
	}},
	{metric: calc.MetricCSAT, scale: calc.Scale7, words: []string{
		"very satisfied|extremely satisfied|completely satisfied",
		"satisfied|moderately satisfied|mostly satisfied",
		"somewhat satisfied|slightly satisfied",
		"neutral|neither|neither satisfied nor dissatisfied|neither satisfied or dissatisfied",
		"somewhat dissatisfied|slightly dissatisfied",
		"dissatisfied|moderately dissatisfied|mostly dissatisfied",
		"very dissatisfied|extremely dissatisfied|completely dissatisfied",
	}},
	{metric: calc.MetricCES, scale: calc.Scale5, words: []string{
		"very easy|extremely easy", "easy|somewhat easy",
		"neutral|neither|neither easy nor difficult|neither easy nor hard",
		"difficult|hard|somewhat difficult|somewhat hard",
		"very difficult|very hard|extremely difficult|extremely hard",
	}},
	{metric: calc.MetricCES, scale: calc.Scale7, words: []string{
		"very easy|extremely easy", "easy|moderately easy", "somewhat easy|slightly easy",
		"neutral|neither|neither easy nor difficult|neither easy nor hard",
		"somewhat difficult|slightly difficult|somewhat hard|slightly hard",
		"difficult|hard|moderately difficult|moderately hard",
		"very difficult|very hard|extremely difficult|extremely hard",
	}},
	{scale: calc.Scale5, words: []string{
		"strongly agree|completely agree", "agree|somewhat agree",
		"neutral|neither|neither agree nor disagree|undecided",
		"disagree|somewhat disagree", "strongly disagree|completely disagree",
	}},
	{scale: calc.Scale7, words: []string{
		"strongly agree|completely agree", "agree", "somewhat agree|slightly agree",
		"neutral|neither|neither agree nor disagree|undecided",
		"somewhat disagree|slightly disagree", "disagree", "strongly disagree|completely disagree",
	}},
	{metric: calc.MetricCSAT, scale: calc.Scale5, grouped: true, words: []string{
		"good|good with comment|good, i'm satisfied",
		"neutral",
		"bad|bad with comment|bad, i'm unsatisfied",
	}},
	{metric: calc.MetricCSAT, scale: calc.Scale5, named: true, words: []string{
		"excellent", "very good|good", "average|fair|neutral|okay|ok", "poor|bad", "very poor|terrible|very bad",
	}},
	{metric: calc.MetricCSAT, scale: calc.Scale5, named: true, words: []string{
		"excellent", "very good", "good", "average|fair", "poor",
	}},
	{metric: calc.MetricNPS, scale: calc.Scale0to10, grouped: true, words: []string{
		"promoter|promoters", "passive|passives|neutral", "detractor|detractors",
	}},
	{metric: calc.MetricCSAT, scale: calc.Scale5, grouped: true, named: true, words: []string{
		"yes|happy|positive|thumbs up", "neutral|unsure", "no|unhappy|negative|thumbs down",
	}},
}

// unasked lists words that stand for no answer. They are counted as blanks,
// and only in a column of words.
const unasked = "|offered|unoffered|not offered|n/a|not applicable|don't know|no answer|prefer not to say|"
