//go:build !js

package web

import (
	"flag"
	"fmt"
	"net/url"
	"strings"
	"time"
)

// public is what only the operator knows of the site. What would name it is
// left out where it is "".
type public struct {
	origin  string // the public address, like "https://example.org"
	contact string // for reports of security problems, like "mailto:security@example.org"
	until   string // the last day on which contact holds, like "2027-06-30"
}

// flags adds p's own to those of a command.
func (p *public) flags(to *flag.FlagSet) {
	to.StringVar(&p.origin, "origin", "", "")
	to.StringVar(&p.contact, "contact", "", "")
	to.StringVar(&p.until, "contact-until", "", "")
}

// check is nil for what can be believed as it stands.
func (p public) check() error {
	if !isOrigin(p.origin) {
		return usageError(fmt.Sprintf("-origin %q is not like https://example.org", p.origin))
	}
	if p.contact == "" && p.until == "" {
		return nil
	}
	if !isContact(p.contact) {
		return usageError(fmt.Sprintf("-contact %q is not like mailto:security@example.org or https://example.org/security", p.contact))
	}
	if _, err := time.Parse(time.DateOnly, p.until); err != nil {
		return usageError(fmt.Sprintf("-contact-until %q is not a day like 2027-06-30", p.until))
	}
	return nil
}

// isOrigin takes "" or a scheme and a host, written as a browser writes them.
func isOrigin(origin string) bool {
	u, err := url.Parse(origin)
	return origin == "" || err == nil && (u.Scheme == "http" || u.Scheme == "https") &&
		u.Hostname() != "" && origin == u.Scheme+"://"+u.Host
}

// isContact takes what RFC 9116 does: a way to write, on the web or to call.
func isContact(contact string) bool {
	u, err := url.Parse(contact)
	if err != nil || strings.ContainsFunc(contact, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return false
	}
	switch u.Scheme {
	case "mailto", "tel":
		return u.Opaque != ""
	case "https":
		return u.Hostname() != ""
	}
	return false
}

// securityPath is where researchers look (RFC 9116, section 3).
const securityPath = "/.well-known/security.txt"

// addSecurityText files whom to tell of security problems. It must say until
// when that holds, and only the operator can: a day that came from the clock
// would be promised by nobody, and differ from build to build. Without a
// contact there is no such file.
//
// The file is no part of the tree's version: a new day is no new program.
func (t *tree) addSecurityText(p public) {
	if p.contact == "" {
		return
	}
	text := "Contact: " + p.contact + "\nExpires: " + p.until + "T23:59:59Z\nPreferred-Languages: en\n"
	if p.origin != "" {
		text += "Canonical: " + p.origin + securityPath + "\n"
	}
	t.files[securityPath] = newFile("security.txt", cacheAsk, []byte(text))
}
