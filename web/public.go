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
	base    string // the folder of it that the site lies in, "/" or like "/tools/"
	contact string // for reports of security problems, like "mailto:security@example.org"
	until   string // the last day on which contact holds, like "2027-06-30"
}

// flags adds p's own to those of a command.
func (p *public) flags(to *flag.FlagSet) {
	to.StringVar(&p.origin, "origin", "", "")
	to.StringVar(&p.base, "base", "/", "")
	to.StringVar(&p.contact, "contact", "", "")
	to.StringVar(&p.until, "contact-until", "", "")
}

// place returns where the site will lie, or what in p cannot be believed.
func (p public) place() (place, error) {
	at, err := newPlace(p.origin, p.base)
	if err != nil || p.contact == "" && p.until == "" {
		return at, err
	}
	if !isContact(p.contact) {
		return at, usageError(fmt.Sprintf("-contact %q is not like mailto:security@example.org or https://example.org/security", p.contact))
	}
	if _, err := time.Parse(time.DateOnly, p.until); err != nil {
		return at, usageError(fmt.Sprintf("-contact-until %q is not a day like 2027-06-30", p.until))
	}
	if at.base != "" {
		// It would not lie where it is looked for, and speak for the whole host.
		return at, usageError(fmt.Sprintf("-contact is for a site at the root of its origin, not in %s", p.base))
	}
	return at, nil
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
