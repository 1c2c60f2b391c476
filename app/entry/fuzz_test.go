package entry

import (
	"strings"
	"testing"
	"unicode/utf8"

	"trimetric/calc"
)

// FuzzFromLink opens damaged links. Whatever the damage, the form that comes
// of one has a link that gives the same form again.
func FuzzFromLink(f *testing.F) {
	for _, s := range []string{
		"", "#", "v=1", "#v=1&p=388&pa=230&d=112&level=95&industry=retail&target=50",
		"v=1&mode=ratings&r=1-2-3-4-5&scale=7&b.mode=ratings&b.r=0-0-0-0-0-0-0-0-0-0-9",
		"s=5&s=%&n=%zz&name=%F0%9F%98%80&period=%ff&b.name=%00+", "b.s=1&b.n=2&b.mode=ratings&b.name=x",
		"sum=1e9&n=--&rate=12,5%25&target=%E2%88%9250&r=----&mode=ratings&from=99&dir=down",
		"b.sum=&b.mode=ratings&b.r=1-1-1-1-1-1-1", "target=\u22120.00&expect=0,1&population=1'000",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, fragment string) {
		for _, m := range calc.Metrics {
			form := FromLink(m, fragment)
			link := form.Link()
			back := FromLink(m, "#"+link)
			if got := back.Link(); got != link || len(back.Unread) > 0 {
				t.Errorf("%s %q\nis    %s,\nagain %s, unread %q", m, fragment, link, got, back.Unread)
			}
			if a, b := says(form.ReadNow()), says(back.ReadNow()); a != b {
				t.Errorf("%s %q reads %q, and again %q", m, fragment, a, b)
			}
			if a, b := says(form.ReadEarlier()), says(back.ReadEarlier()); a != b {
				t.Errorf("%s %q reads earlier %q, and again %q", m, fragment, a, b)
			}
			for _, id := range form.Unread {
				if p := form.Text(id); p == nil || *p != "" {
					t.Errorf("%s %q: %s is unread and yet filled", m, fragment, id)
				}
			}
			for _, label := range []string{form.Now.Name, form.Now.Period, form.Earlier.Name, form.Earlier.Period} {
				if !utf8.ValidString(label) || strings.ContainsAny(label, "\x00\n\t\x7f") {
					t.Errorf("%s %q has the label %q", m, fragment, label)
				}
			}
		}
	})
}

// FuzzLink types anything into the fields: the link holds what can be read of
// it, and comes back as itself.
func FuzzLink(f *testing.F) {
	f.Add("942", "1,148", "85%", "Desk", uint8(0))
	f.Add("23O", "-1", "\u22125,5", "a\x00\xff&=#%+", uint8(7))
	f.Add(" ", "\u00a0", "+", "\u2028", uint8(255))
	f.Fuzz(func(t *testing.T, a, b, figure, name string, choice uint8) {
		for _, m := range calc.Metrics {
			form := New(m)
			scales := calc.Scales(m)
			form.SetScale(scales[int(choice)%len(scales)])
			form.Earlier.Mode = [...]Mode{Totals, PerRating, Paste}[choice/4%3]
			form.Now.Totals = [3]string{a, b, a}
			form.Earlier.Totals = [3]string{b, a, b}
			form.Earlier.SetPasted(a)
			form.Target, form.Rate, form.Population = figure, b, a
			form.Now.Name, form.Earlier.Period = name, name
			link := form.Link()
			if got := FromLink(m, link).Link(); got != link {
				t.Errorf("%s is\n%s, and comes back as\n%s", m, link, got)
			}
		}
	})
}
