package url

import (
	"net/url"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	check := func(in string, want URL) {
		t.Helper()
		u, err := Parse(in)
		if err != nil || u.Scheme != want.Scheme || u.Host != want.Host || u.Path != want.Path || u.Fragment != want.Fragment {
			t.Errorf("%q: %+v, want %+v (%v)", in, *u, want, err)
		}
		if got := u.String(); got != in {
			t.Errorf("%q: written as %q", in, got)
		}
	}
	check("", URL{})
	check("/", URL{Path: "/"})
	check("/nps?a=1#10,20", URL{Path: "/nps", Fragment: "10,20"})
	check("https://a.example:8080", URL{Scheme: "https", Host: "a.example:8080"})
	check("https://a.example/b%20c?d=/e:f#g%20h", URL{Scheme: "https", Host: "a.example", Path: "/b c", Fragment: "g h"})
	check("https://me:pw@a.example/?#", URL{Scheme: "https", Host: "a.example", Path: "/"})
	check("mailto:me@a.example?subject=x", URL{Scheme: "mailto"})
	check("//a.example/b", URL{Host: "a.example", Path: "/b"})
	check("#a?b/c:d", URL{Fragment: "a?b/c:d"})
	// A broken code stays as it is; net/url refuses these.
	check("/100%", URL{Path: "/100%"})
	check("/a%2", URL{Path: "/a%2"})
	check("/a%zz%41#%4g", URL{Path: "/a%zz%41", Fragment: "%4g"})
}

// TestHost: go-app sets the host of an address that has none, and then both.
func TestHost(t *testing.T) {
	check := func(in, host, both string) {
		t.Helper()
		u, _ := Parse(in)
		u.Host = "h"
		if got := u.String(); got != host {
			t.Errorf("%q: %q with a host, want %q", in, got, host)
		}
		u.Scheme = "s"
		if got := u.String(); got != both {
			t.Errorf("%q: %q with both, want %q", in, got, both)
		}
	}
	check("/quiz#a", "//h/quiz#a", "s://h/quiz#a")
	check("quiz", "//h/quiz", "s://h/quiz")
	check("?a", "//h?a", "s://h?a")
	check("#a", "//h#a", "s://h#a")
}

// FuzzParse: what net/url takes and writes unchanged, this package reads alike.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"https://a.example/b?c#d", "http://[::1]:80/", "mailto:a@b", "/a%20b", "a:b", "//a", "?a", "x:/y#%41",
		"https://u:p@h/%F0%9F%98%80", "/a//b", "s:?q", "///a", "https:///a", "//@/", "//h?q",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		want, err := url.Parse(s)
		if err != nil || want.String() != s {
			return // no address, or not as a browser writes it
		}
		got, err := Parse(s)
		if strings.Contains(got.Host, "%") {
			return // no browser writes that either
		}
		if err != nil || got.Scheme != want.Scheme || got.Host != want.Host || got.Path != want.Path || got.Fragment != want.Fragment {
			t.Errorf("%q: %+v, want %+v (%v)", s, got, want, err)
		}
		for range 2 {
			if got.String() != want.String() {
				t.Errorf("%q: written as %q, want %q", s, got, want)
			}
			got.Host, want.Host = "h", "h"
		}
	})
}
