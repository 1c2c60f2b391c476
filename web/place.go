//go:build !js

package web

import (
	"fmt"
	"net/url"
	"strings"
)

// A place is where the site will lie.
type place struct {
	// origin, like "https://example.org", goes into what must name the site's
	// full address. Without one those things are left out: a missing canonical
	// link is better than a wrong one.
	origin string

	// base stands before every path: "" at the root of an origin, else like
	// "/tools".
	base string
}

// newPlace reads what was typed for origin, "" for none, and for base, which is
// "/" or like "/tools/".
func newPlace(origin, base string) (place, error) {
	if err := checkOrigin(origin); err != nil {
		return place{}, err
	}
	if err := checkBase(base); err != nil {
		return place{}, err
	}
	return place{origin: origin, base: strings.TrimSuffix(base, "/")}, nil
}

// path is where a path of the site, like "/nps", lies in the origin.
func (l place) path(p string) string { return l.base + p }

// site is the full address of the site without a slash behind it, "" when its
// origin is not known.
func (l place) site() string {
	if l.origin == "" {
		return ""
	}
	return l.origin + l.base
}

// relative returns a path of the origin as seen from the site's first page.
func (l place) relative(path string) string { return "." + strings.TrimPrefix(path, l.base) }

// checkOrigin takes "" or a scheme and a host, written as a browser writes
// them.
func checkOrigin(origin string) error {
	u, err := url.Parse(origin)
	if origin == "" || err == nil && (u.Scheme == "http" || u.Scheme == "https") &&
		u.Hostname() != "" && origin == u.Scheme+"://"+u.Host {
		return nil
	}
	return usageError(fmt.Sprintf("-origin %q is not like https://example.org", origin))
}

// checkBase takes folders with a slash before, between and behind them. Without
// the last slash a browser would take the last folder for a file, and the worker
// for one that answers for all beside it. The names are of characters that are
// written alike in addresses, headers and files.
func checkBase(base string) error {
	bad := usageError(fmt.Sprintf("-base %q is not like /tools/: it begins and ends with a slash, "+
		"and between slashes stand letters, digits, - and _, or dots among them", base))
	if base == "/" {
		return nil
	}
	inner, begins := strings.CutPrefix(base, "/")
	inner, ends := strings.CutSuffix(inner, "/")
	if !begins || !ends {
		return bad
	}
	for folder := range strings.SplitSeq(inner, "/") {
		if strings.Trim(folder, plainName) != "" || strings.Trim(folder, ".") == "" {
			return bad
		}
	}
	return nil
}

const plainName = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
