package frame

import (
	"strings"

	"trimetric/app/entry"
	"trimetric/calc"
)

// New returns a frame as the server sends it, before anybody knows what the
// host page has set.
func New(name string) *Frame { return Open(name, "") }

// Open returns a frame in its first state. query holds what the host page has
// set: figures and options under the keys of a share link. Figures are those of
// the metric that the frame opens with, and may complain like figures that a
// reader has typed and left.
func Open(name, query string) *Frame {
	f := &Frame{}
	if name == Quiz {
		f.steps = &steps{}
		return f
	}
	f.metric = calc.Metric(name)
	for i, m := range calc.Metrics {
		set := query
		if m != f.metric {
			set = forAll(query)
		}
		f.forms[i] = open(m, set)
	}
	f.leaveAll()
	return f
}

// forAll is what a query sets for the metrics behind the tabs as well: a count
// of one says nothing of another.
func forAll(query string) string {
	all := ""
	for _, pair := range strings.Split(query, "&") {
		if strings.HasPrefix(pair, "level=") || strings.HasPrefix(pair, "industry=") {
			all += pair + "&"
		}
	}
	return all
}

// open reads a form from a query. A mean is entered per rating, since a total
// tells no margin, unless the host page has set another way in. What cannot be
// read leaves its field empty without a word: readers have followed no link.
func open(m calc.Metric, query string) *entry.Form {
	form := entry.FromLink(m, query)
	form.Unread = nil
	if m == calc.MetricCES && form.Blank() && form.Now.Mode == entry.Totals && !strings.Contains("&"+query, "&mode=") {
		form.Now.Mode = entry.PerRating
	}
	return form
}
