package quiz

import "strings"

// at is the key of the question on show. It stands in the reader's own address
// and not in a link that is shared: whoever does not know it drops it.
const at = "at"

// Link returns the fragment that holds the answers: "v=1" and a letter for each
// answered question, in their order.
func (a Answers) Link() string {
	var b strings.Builder
	b.WriteString("v=1")
	for i, q := range Questions {
		if a[i].ID() != "" {
			b.WriteString("&" + q.ID + "=" + a[i].ID())
		}
	}
	return b.String()
}

// LinkAt returns the fragment that shows the question at a place. It names the
// place only where the answers alone would show another. The [Result] is shown
// by its answers and needs no name.
func (a Answers) LinkAt(place int) string {
	if place == a.First() || place == Result {
		return a.Link()
	}
	return a.Link() + "&" + at + "=" + Questions[place].ID
}

// Parse reads a fragment written by [Answers.LinkAt]: the answers, and the
// place to show. Links outlive the questions they were made for, and mail
// programs break them: whatever is not a letter for a known question is dropped,
// so that a damaged link asks again. The first of two equal keys counts. Of
// another version nothing is known.
func Parse(fragment string) (a Answers, place int) {
	pairs := read(strings.TrimPrefix(fragment, "#"))
	if v, ok := pairs["v"]; ok && v != "1" {
		return Answers{}, 0
	}
	for i, q := range Questions {
		a[i] = Read(pairs[q.ID])
	}
	if place = find(pairs[at]); place < 0 {
		place = a.First()
	}
	return a, place
}

// read splits a fragment into its pairs, in lower case. No key and no value
// needs an escape, so one that has one is damaged.
func read(fragment string) map[string]string {
	pairs := make(map[string]string)
	for pair := range strings.SplitSeq(fragment, "&") {
		key, value, _ := strings.Cut(pair, "=")
		key = plain(key)
		if _, twice := pairs[key]; !twice {
			pairs[key] = plain(value)
		}
	}
	return pairs
}

func plain(s string) string { return strings.ToLower(strings.TrimSpace(s)) }
