//go:build !js

package web

import (
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestSecurityText: a contact is given with its last day or not at all.
func TestSecurityText(t *testing.T) {
	check := func(p public, want string) {
		t.Helper()
		c, _, _ := testCommand()
		tr, err := c.tree(p)
		if err != nil {
			t.Fatal(err)
		}
		r := ask(handler(tr, slog.New(slog.DiscardHandler)), "GET", "/.well-known/security.txt")
		if want == "" {
			if r.StatusCode != 404 {
				t.Errorf("%v: %s", p, r.Status)
			}
			return
		}
		if got := body(t, r); got != want || r.Header.Get("Content-Type") != "text/plain; charset=utf-8" {
			t.Errorf("%v: %s %q is\n%swant\n%s", p, r.Status, r.Header.Get("Content-Type"), got, want)
		}
		if without, err := c.tree(public{origin: p.origin, base: "/"}); err != nil || without.version != tr.version {
			t.Errorf("%v: a contact makes another version, %v", p, err)
		}
	}
	check(public{base: "/"}, "")
	check(public{base: "/", origin: "https://example.org"}, "")
	check(public{base: "/", contact: "mailto:a@example.org", until: "2027-06-30"},
		"Contact: mailto:a@example.org\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: en\n")
	check(public{base: "/", origin: "https://example.org", contact: "https://example.org/report", until: "2028-02-29"},
		"Contact: https://example.org/report\nExpires: 2028-02-29T23:59:59Z\nPreferred-Languages: en\n"+
			"Canonical: https://example.org/.well-known/security.txt\n")
}

func TestContactErrors(t *testing.T) {
	check := func(args, want string) {
		t.Helper()
		c, _, stderr := testCommand()
		status := c.status(c.run(append(strings.Split(args, " "), t.TempDir())))
		if got := strings.TrimSpace(stderr.String()); status != 2 || got != "trimetric: "+want {
			t.Errorf("%s: status %d, %s; want 2, %s", args, status, got, want)
		}
	}
	const like = " is not like mailto:security@example.org or https://example.org/security"
	for _, contact := range []string{"security@example.org", "http://example.org", "https:", "mailto:", "ftp://example.org", "mailto:a@example.org\nExpires:2099", "https://exämple.org"} {
		quoted := strings.ReplaceAll(`"`+contact+`"`, "\n", `\n`)
		check("export -contact-until 2027-06-30 -contact "+contact, "-contact "+quoted+like)
	}
	check("export -contact-until 2027-06-30", `-contact ""`+like)
	for _, day := range []string{"tomorrow", "2027-02-29", "2027-6-30", "2027-06-30T00:00:00Z"} {
		check("export -contact tel:+44-20-7946-0000 -contact-until "+day, `-contact-until "`+day+`" is not a day like 2027-06-30`)
	}
	check("export -base /tools/ -contact tel:+44-20-7946-0000 -contact-until 2027-06-30", "-contact is for a site at the root of its origin, not in /tools/")
	check("export -contact tel:+44-20-7946-0000", `-contact-until "" is not a day like 2027-06-30`)
}

func TestExportSecurityText(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	c, _, stderr := testCommand()
	if c.status(c.run([]string{"export", "-contact", "mailto:a@example.org", "-contact-until", "2027-06-30", dir})) != 0 {
		t.Fatal(stderr)
	}
	got, err := os.ReadFile(filepath.Join(dir, ".well-known", "security.txt"))
	if err != nil || !strings.HasPrefix(string(got), "Contact: mailto:a@example.org\n") {
		t.Errorf("%q, %v", got, err)
	}
}
