package entry

import (
	"strconv"
	"strings"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// IsLink reports whether a fragment holds a form, and is not the name of a place
// on the page. Every key is optional, the version too.
func IsLink(fragment string) bool { return strings.Contains(fragment, "=") }

// FromLink reads a fragment. Links outlive the program that wrote them, and
// people mend them by hand: unknown keys are dropped, and a value that cannot
// be used leaves its field empty and names it in [Form.Unread].
func FromLink(m calc.Metric, fragment string) *Form {
	f := New(m)
	v := values(strings.TrimPrefix(fragment, "#"))
	f.unlinkDefinition(v)
	f.unlinkGroup(v, false)
	f.unlinkGroup(v, true)
	if _, ok := industry.Find(m, v["industry"]); ok {
		f.Industry = v["industry"]
	}
	for _, k := range []Field{Target, Margin, Expect, Rate} {
		f.unlink(v, string(k), k.In(false), func(s string) error {
			_, err := calc.ParseFigure(s)
			return err
		})
	}
	f.unlink(v, "population", Population.In(false), isCount)
	return f
}

func (f *Form) unlinkDefinition(v map[string]string) {
	for _, s := range calc.Scales(f.Def.Metric) {
		if strconv.Itoa(s.Max) == v["scale"] {
			f.Def = f.Def.WithScale(s)
		}
	}
	if f.Def.Metric == calc.MetricCSAT {
		for _, t := range f.Def.Thresholds() {
			if strconv.Itoa(t) == v["from"] {
				f.Def.From = t
			}
		}
	}
	f.Def.LowIsEasy = f.Def.Metric == calc.MetricCES && v["dir"] == "down"
	for _, l := range calc.Levels {
		if strconv.Itoa(int(l)) == v["level"] {
			f.Level = l
		}
	}
}

func (f *Form) unlinkGroup(v map[string]string, earlier bool) {
	prefix := ""
	if earlier {
		prefix = "b."
	}
	g := f.Group(earlier)
	if s := v[prefix+"name"]; s != unusable {
		g.Name = s
	}
	if s := v[prefix+"period"]; s != unusable {
		g.Period = s
	}
	r, rated := v[prefix+"r"]
	if rated {
		g.Mode = PerRating
	}
	for _, t := range TotalFields(f.Def.Metric) {
		if _, ok := v[prefix+totalKey[t]]; ok {
			g.Mode = Totals
		}
		f.unlink(v, prefix+totalKey[t], t.In(earlier), isCount)
	}
	if v[prefix+"mode"] == string(PerRating) {
		g.Mode = PerRating
	}
	if !rated || g.Mode != PerRating {
		return
	}
	counts := strings.Split(r, "-")
	if len(counts) != f.Def.Scale.Size() {
		counts = make([]string, f.Def.Scale.Size()) // none of them can be placed
	}
	for i, c := range counts {
		rating := f.Def.Scale.Min + i
		if isCount(c) != nil {
			f.Unread = append(f.Unread, RatingField(rating).In(earlier))
			continue
		}
		g.Ratings[rating] = c
	}
}

// unlink puts a link's value into a field, or names the field as unread.
func (f *Form) unlink(v map[string]string, key string, id ID, check func(string) error) {
	s, ok := v[key]
	if !ok {
		return
	}
	if check(s) != nil {
		f.Unread = append(f.Unread, id)
		return
	}
	*f.Text(id) = s
}

func isCount(s string) error {
	_, err := calc.ParseCount(s)
	return err
}

// unusable stands for a value that [unescape] refuses. It is neither a figure
// nor a text, and none of the choices.
const unusable = "\x00"

// values splits a fragment into its pairs. The first of two equal keys counts.
func values(fragment string) map[string]string {
	v := make(map[string]string)
	for _, pair := range strings.Split(fragment, "&") {
		k, s, _ := strings.Cut(pair, "=")
		if _, twice := v[k]; twice {
			continue
		}
		t, ok := unescape(s)
		if !ok {
			t = unusable
		}
		v[k] = t
	}
	return v
}
