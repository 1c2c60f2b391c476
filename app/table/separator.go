package table

import (
	"bytes"
	"strings"
)

// mostSamples is how many records a file is judged by.
const mostSamples = 200

// A sample is one of the first records.
type sample struct {
	line   int64
	fields []string
}

// find returns the first records of a file and sets the separator, if that is
// not set, to the one that most of them agree on.
func (s *Shape) find(text []byte, whole bool) ([]sample, error) {
	if s.Separator != 0 {
		records, err := s.samples(text, whole)
		return records, refusal(records, err)
	}
	var best fit
	var failed error
	for _, c := range []byte(Separators) {
		s.Separator = c
		records, err := s.samples(text, whole)
		if err != nil && failed == nil {
			failed = err
		}
		if f := fitOf(c, records); f.better(best) {
			best = f
		}
	}
	if best.separator != 0 {
		s.Separator = best.separator
		return best.records, refusal(best.records, nil)
	}
	if err, ok := failed.(*Error); ok && err.Kind == TooWide {
		return nil, failed
	}
	// One column: a separator that would not part it.
	s.Separator = absent(text)
	records, err := s.samples(text, whole)
	return records, refusal(records, err)
}

// samples returns the first records of a file with the separator of s.
func (s *Shape) samples(text []byte, whole bool) ([]sample, error) {
	var records []sample
	z := NewScanner(Shape{Encoding: UTF8, Separator: s.Separator, First: s.First}, func(line int64, fields [][]byte) {
		if len(records) == mostSamples {
			return
		}
		r := sample{line, make([]string, len(fields))}
		for i, f := range fields {
			r.fields[i] = string(f)
		}
		records = append(records, r)
	})
	for len(text) > 0 && z.Err == nil && len(records) < mostSamples {
		n := min(len(text), piece/4)
		z.Feed(text[:n])
		text = text[n:]
	}
	if len(records) < mostSamples && (whole || len(records) == 0) {
		return records, z.Close()
	}
	return records, z.Err
}

// refusal returns why a file with these first records cannot be read, nil if it
// can be. A quote left open below some records is for the scanner to tell.
func refusal(records []sample, err error) error {
	if len(records) > 0 {
		if e, ok := err.(*Error); ok && e.Kind == TooWide {
			return err
		}
	}
	for _, r := range records {
		if filled(r.fields) > 0 {
			return nil
		}
	}
	if err == nil {
		err = &Error{Kind: Empty}
	}
	return err
}

// A fit is how well a separator parts the first records.
type fit struct {
	separator byte
	records   []sample
	header    bool    // the first record has the most common number of fields
	share     float64 // of records that have it
}

// fitOf returns the fit of a separator, with separator 0 if it parts nothing,
// or no two records alike. Where the first record, mostly the header, differs
// from the others, they need to agree more.
func fitOf(separator byte, records []sample) fit {
	counts := map[int]int{}
	common := 0
	for _, r := range records {
		n := len(r.fields)
		counts[n]++
		if c := counts[n]; c > counts[common] || c == counts[common] && n > common {
			common = n
		}
	}
	if common < 2 {
		return fit{}
	}
	f := fit{separator, records, len(records[0].fields) == common, float64(counts[common]) / float64(len(records))}
	if f.share < 0.5 || !f.header && f.share < 0.8 {
		return fit{}
	}
	return f
}

// better reports whether f, whose separator comes later in Separators, fits
// better than g.
func (f fit) better(g fit) bool {
	switch {
	case f.separator == 0 || g.separator == 0:
		return f.separator != 0
	case f.header != g.header:
		return f.header
	case f.share != g.share:
		return f.share > g.share
	}
	// Either would do. Commas in a file of semicolons are decimal commas; if
	// they are not, the semicolons are part of texts.
	return f.separator == ',' && g.separator != '\t' && !decimals(g.records)
}

// decimals reports whether all commas in the fields are those of numbers.
func decimals(records []sample) bool {
	for _, r := range records {
		for _, field := range r.fields {
			if strings.Contains(field, ",") && !figure(field) {
				return false
			}
		}
	}
	return true
}

// absent returns a separator that text does not hold, a comma if it holds all.
func absent(text []byte) byte {
	for _, c := range []byte(",;\t|") {
		if bytes.IndexByte(text, c) < 0 {
			return c
		}
	}
	return ','
}
