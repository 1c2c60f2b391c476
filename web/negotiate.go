//go:build !js

package web

import (
	"slices"
	"strconv"
	"strings"
)

// An answer is a file in its forms, ready to be sent.
type answer struct {
	plain        *form
	gzip, brotli *form // nil where there is none
}

// A form is one representation of a file.
type form struct {
	etag   string // quoted; each form has its own, as a strong tag must
	body   []byte
	kept   []field // all there is to say to who has the form already
	fields []field // all there is to say with the body
}

// ready makes an answer of f. security goes with each of its forms, and a tag
// where the answer is to be asked for again.
func (f *file) ready(security []field, tagged bool) *answer {
	vary := ""
	if f.gzip != nil || f.brotli != nil {
		vary = "Accept-Encoding"
	}
	form := func(coding, suffix string, body []byte) *form {
		etag := ""
		if tagged {
			etag = `"` + f.hash + suffix + `"`
		}
		kept := append(fields("Cache-Control", f.cache, "Etag", etag, "Vary", vary), security...)
		return &form{etag: etag, body: body, kept: kept, fields: append(slices.Clip(kept), fields(
			"Content-Encoding", coding,
			"Content-Length", strconv.Itoa(len(body)),
			"Content-Type", f.kind,
		)...)}
	}
	a := &answer{plain: form("", "", f.body)}
	if f.gzip != nil {
		a.gzip = form("gzip", "-gz", f.gzip)
	}
	if f.brotli != nil {
		a.brotli = form("br", "-br", f.brotli)
	}
	return a
}

// pick returns the form that accept, an Accept-Encoding header, likes best (RFC
// 9110, section 12.5.3); brotli before gzip before the plain body where it
// likes them alike. Without the header, and where nothing is acceptable, the
// plain body goes out: an answer that somebody can perhaps read is better than
// 406.
func (a *answer) pick(accept string) *form {
	best, weights := a.plain, parseAccept(accept)
	most := weights.identity
	if q := weights.gzip; a.gzip != nil && q > 0 && q >= most {
		best, most = a.gzip, q
	}
	if q := weights.brotli; a.brotli != nil && q > 0 && q >= most {
		best = a.brotli
	}
	return best
}

// acceptance is the weight that a header gives each coding. identity is 0
// where nobody asked for the plain body: then any coding that is acceptable is
// liked better.
type acceptance struct{ brotli, gzip, identity float64 }

func parseAccept(header string) acceptance {
	a := acceptance{-1, -1, 0}
	others := 0.0 // of those that are not named
	for part := range strings.SplitSeq(header, ",") {
		coding, params, _ := strings.Cut(part, ";")
		switch coding = strings.TrimSpace(coding); {
		case strings.EqualFold(coding, "br"):
			a.brotli = weight(params)
		case strings.EqualFold(coding, "gzip"), strings.EqualFold(coding, "x-gzip"):
			a.gzip = weight(params)
		case strings.EqualFold(coding, "identity"):
			a.identity = weight(params)
		case coding == "*":
			others = weight(params)
		}
	}
	if a.brotli < 0 {
		a.brotli = others
	}
	if a.gzip < 0 {
		a.gzip = others
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
