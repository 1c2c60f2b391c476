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
// set: figures and options under the keys of a share link, and "share-results".
// Figures are those of the metric that the frame opens with.
func Open(name, query string) *Frame {
	f := &Frame{Share: has(query, "share-results")}
	if name == Quiz {
		f.steps = &steps{}
		return f
	}
	f.metric = calc.Metric(name)
	f.left = entry.Left{}
	for i, m := range calc.Metrics {
		set := query
		if m != f.metric {
			set = forAll(query)
		}
		f.forms[i] = open(m, set)
	}
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

// has reports whether a query has a key that needs no value. "0" and "false"
// switch it off, as people write.
func has(query, key string) bool {
	for _, pair := range strings.Split(query, "&") {
		k, value, _ := strings.Cut(pair, "=")
		if k == key {
			return value != "0" && value != "false"
		}
	}
	return false
}

// open reads a form from a query. A mean is entered per rating, since a total
// tells no margin, unless the host page has set another way in.
func open(m calc.Metric, query string) *entry.Form {
	form := entry.FromLink(m, query)
	if m == calc.MetricCES && form.Blank() && form.Now.Mode == entry.Totals && !has(query, "mode") {
		form.Now.Mode = entry.PerRating
	}
	return form
}
