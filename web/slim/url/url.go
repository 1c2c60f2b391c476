// Package url stands in for net/url in the browser's program, as far as go-app
// uses it. The browser has checked and normalised every address that reaches
// it, so this one takes them apart and refuses none; net/url would bring fmt
// and IP addresses along.
package url

import "strings"

// A URL is an address in its parts. Path and Fragment are decoded, and for
// reading only: String writes them as they were.
type URL struct {
	Scheme, Host, Path, Fragment string

	// What stands in the address between host and fragment, and from there.
	user, rest, end string
	absolute        bool // with "//" before the host
	opaque          bool // like mailto:
}

// Parse takes an address apart. It returns no error; go-app asks for one.
func Parse(s string) (*URL, error) {
	u := &URL{}
	if i := strings.IndexByte(s, '#'); i >= 0 {
		s, u.end, u.Fragment = s[:i], s[i:], decode(s[i+1:])
	}
	if i := strings.IndexAny(s, ":/?"); i > 0 && s[i] == ':' {
		u.Scheme, s = s[:i], s[i+1:]
	}
	// Three slashes without a scheme are a path, as net/url has it.
	if strings.HasPrefix(s, "//") && (u.Scheme != "" || !strings.HasPrefix(s, "///")) {
		u.absolute = true
		s = s[2:]
		i := strings.IndexAny(s+"/", "/?")
		u.Host, s = s[:i], s[i:]
		if i := strings.LastIndexByte(u.Host, '@'); i >= 0 {
			u.user, u.Host = u.Host[:i+1], u.Host[i+1:]
		}
	}
	u.rest = s
	path, _, _ := strings.Cut(s, "?")
	if u.opaque = u.Scheme != "" && path != "" && path[0] != '/'; !u.opaque {
		u.Path = decode(path)
	}
	return u, nil
}

// String returns the address as it was, but for a scheme or a host set since.
func (u *URL) String() string {
	s := u.rest + u.end
	if !u.opaque && (u.absolute || u.Host != "") {
		if u.rest != "" && u.rest[0] != '/' && u.rest[0] != '?' {
			s = "/" + s
		}
		s = "//" + u.user + u.Host + s
	}
	if u.Scheme != "" {
		s = u.Scheme + ":" + s
	}
	return s
}

// decode replaces %41 by A and so on, and leaves a text alone that has a broken
// code in it.
func decode(s string) string {
	if !strings.Contains(s, "%") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b.WriteByte(s[i])
			continue
		}
		if i+2 >= len(s) || hex(s[i+1]) < 0 || hex(s[i+2]) < 0 {
			return s
		}
		b.WriteByte(byte(hex(s[i+1])<<4 | hex(s[i+2])))
		i += 2
	}
	return b.String()
}

// hex returns the worth of a hexadecimal digit, or -1.
func hex(c byte) int { return strings.IndexByte("0123456789abcdef", c|0x20) }
