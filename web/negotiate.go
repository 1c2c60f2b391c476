//go:build !js

package web

import (
	"strconv"
	"strings"
)

// A form is one representation of a file.
type form struct {
	coding string // for Content-Encoding; "" is the plain body
	etag   string // quoted; each form has its own, as a strong tag must
	body   []byte
}

// pick returns the form of f that accept, an Accept-Encoding header, likes
// best (RFC 9110, section 12.5.3); brotli before gzip before the plain body
// where it likes them alike. Without the header, and where nothing is
// acceptable, the plain body goes out: an answer that somebody can perhaps
// read is better than 406.
func (f *file) pick(accept string) form {
	best := form{"", `"` + f.hash + `"`, f.body}
	weights := parseAccept(accept)
	most := weights.plain()
	if q := weights.of("gzip"); f.gzip != nil && q > 0 && q >= most {
		best, most = form{"gzip", `"` + f.hash + `-gz"`, f.gzip}, q
	}
	if q := weights.of("br"); f.brotli != nil && q > 0 && q >= most {
		best = form{"br", `"` + f.hash + `-br"`, f.brotli}
	}
	return best
}

// acceptance is the weight that a header gives each coding.
type acceptance map[string]float64

func parseAccept(header string) acceptance {
	a := make(acceptance)
	for part := range strings.SplitSeq(header, ",") {
		coding, params, _ := strings.Cut(part, ";")
		coding = strings.ToLower(strings.TrimSpace(coding))
		if coding != "" {
			a[coding] = weight(params)
		}
	}
	return a
}

// weight reads "q=0.5". Without one the weight is 1, and one that cannot be
// read is 0: whoever wrote it did not plainly ask for that coding.
func weight(params string) float64 {
	name, value, found := strings.Cut(strings.TrimSpace(params), "=")
	if !found || !strings.EqualFold(strings.TrimSpace(name), "q") {
		return 1
	}
	q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
	if err != nil || !(q >= 0 && q <= 1) {
		return 0
	}
	return q
}

func (a acceptance) of(coding string) float64 {
	if q, ok := a[coding]; ok {
		return q
	}
	return a["*"]
}

// plain is 0 where nobody asked for the plain body: then any coding that is
// acceptable is liked better.
func (a acceptance) plain() float64 { return a["identity"] }

// matches reports whether header, an If-None-Match, names etag. The comparison
// is weak (RFC 9110, section 13.1.2): a proxy that recompresses marks our tags
// with W/.
func matches(header, etag string) bool {
	if strings.TrimSpace(header) == "*" {
		return true
	}
	for tag := range strings.SplitSeq(header, ",") {
		if strings.TrimPrefix(strings.TrimSpace(tag), "W/") == etag {
			return true
		}
	}
	return false
}
