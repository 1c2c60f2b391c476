package survey

import (
	"strconv"
	"strings"
	"unicode"

	"trimetric/calc"
)

// A meaning is what the name of a column, or the question over it, says of it.
type meaning struct {
	metric  calc.Metric // "" where none is named
	generic bool        // a rating of something: "score", "stars"
	group   bool        // worked out from the rating: "NPS group"
	date    int         // how good a date for the trend, 0 for none
	segment bool
	private bool // of one respondent: an address, a place

	scale     calc.Scale // where the text names one, as in "(1-7)"
	lowIsEasy bool       // asks how much effort, rather than how little

	// What was recognised, for the reason.
	ratingWord, dateWord, segmentWord string
}

// Words and phrases in names, in small letters. They are looked for as whole
// words.
var (
	metricWords = []struct {
		metric calc.Metric
		words  string
	}{
		{calc.MetricNPS, "nps|enps|net promoter|promoter score|recommend|recommended|recommending|recommendation|ltr"},
		{calc.MetricCES, "ces|effort|ease|easy|easier|easily"},
		{calc.MetricCSAT, "csat|satisfaction|satisfied|satisfying|sat score|happy|happiness"},
	}
	genericWords = "score|rating|rate|stars|star|scale|grade"
	npsWords     = "nps|enps|net promoter|promoter score"
	groupWords   = "group|category|bucket|type|class|segment"
	segmentWords = "channel|team|agent|assignee|group|department|queue|brand|language|locale|country|" +
		"region|city|market|site|store|branch|location|office|product|plan|tier|category|topic|issue|" +
		"reason|type|source|via|device|platform|browser|segment|priority|collector|campaign|form|" +
		"touchpoint|journey|industry|owner|handler|status"
	privateWords = "latitude|longitude|ip|ip address|birth|first name|last name|full name|customer name"

	// dateWords are looked through in order: "start date" is a start.
	dateWords = []struct {
		rank  int
		words string
	}{
		{5, "submit|submitted|submission|responded|response date|answered|completed|recorded|rated|" +
			"end date|ended|timestamp|survey date|surveyed"},
		{1, "updated|modified|due|expires|last"},
		{2, "created|opened|start|started|sent|requested|ordered"},
		{4, "closed|solved|resolved|received|finished"},
		{3, "date|day|time|datetime|when|month|period"},
	}
)

// nameOf reads the name of a column, and its question where there is one.
func nameOf(c *Column) meaning {
	name, all := spaced(c.Name), spaced(c.Name+" "+c.Question)
	var m meaning
	m.readMetric(all)
	if word, at := first(name, npsWords); word != "" && m.metric == calc.MetricNPS {
		last, _ := first(name[at:], groupWords)
		m.group = last != ""
	}
	for _, known := range dateWords {
		if word, _ := first(name, known.words); word != "" {
			m.date, m.dateWord = known.rank, word
			break
		}
	}
	m.segmentWord, _ = first(name, segmentWords)
	m.segment = m.segmentWord != ""
	private, _ := first(name, privateWords)
	m.private = private != ""
	m.scale = scaleIn(c.Name + " " + c.Question)
	m.lowIsEasy = m.metric == calc.MetricCES && strings.Contains(all, " how much effort ")
	return m
}

// readMetric finds the metric that is spoken of first, or a word for ratings
// of any kind.
func (m *meaning) readMetric(text string) {
	at := len(text)
	for _, known := range metricWords {
		if word, i := first(text, known.words); word != "" && i < at {
			m.metric, m.ratingWord, at = known.metric, word, i
		}
	}
	if m.metric == "" {
		m.ratingWord, _ = first(text, genericWords)
		m.generic = m.ratingWord != ""
	}
}

// first returns the one of some words, parted by bars, that comes first in a
// spaced text, and where.
func first(text, words string) (word string, at int) {
	at = len(text)
	for w := range strings.SplitSeq(words, "|") {
		if i := strings.Index(text, " "+w+" "); i >= 0 && (i < at || i == at && len(w) > len(word)) {
			word, at = w, i
		}
	}
	return word, at
}

// spaced returns the words of a name in small letters with a space before and
// after each: " closed at " for "closed_at", "ClosedAt" and "Closed at:", and
// " ip address " for "IPAddress".
func spaced(name string) string {
	var words []string
	var word []rune
	runes := []rune(name)
	for i, r := range runes {
		isWord := unicode.IsLetter(r) || unicode.IsDigit(r)
		starts := unicode.IsUpper(r) && i > 0 && (unicode.IsLower(runes[i-1]) ||
			unicode.IsUpper(runes[i-1]) && i+1 < len(runes) && unicode.IsLower(runes[i+1]))
		if (!isWord || starts) && len(word) > 0 {
			words, word = append(words, string(word)), nil
		}
		if isWord {
			word = append(word, unicode.ToLower(r))
		}
	}
	words = append(words, string(word), "")
	return " " + strings.Join(words, " ")
}

// scaleIn returns the scale that a text names: "1-7", "0 to 10", "1 – 5". The
// zero Scale says that it names none.
func scaleIn(text string) calc.Scale {
	text = strings.NewReplacer(" – ", "-", "–", "-", " to ", "-", " - ", "-").Replace(strings.ToLower(text))
	for _, s := range []calc.Scale{calc.Scale5, calc.Scale7, calc.Scale10, calc.Scale0to10} {
		ends := strconv.Itoa(s.Min) + "-" + strconv.Itoa(s.Max)
		before, after, found := strings.Cut(text, ends)
		if found && !endsInDigit(before) && (after == "" || !isDigit(after[0])) {
			return s
		}
	}
	return calc.Scale{}
}

func endsInDigit(text string) bool { return text != "" && isDigit(text[len(text)-1]) }
