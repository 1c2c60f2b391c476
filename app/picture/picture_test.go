package picture

import (
	"encoding/xml"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"trimetric/app/draw"
	"trimetric/app/mark"
	"trimetric/calc"
)

// A shape is an element of a picture, as a reader of XML finds it.
type shape struct {
	tag, says string
	attr      map[string]string
}

func parse(t *testing.T, svg string) []shape {
	t.Helper()
	var all []shape
	var open []int
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, svg)
		}
		switch e := token.(type) {
		case xml.StartElement:
			s := shape{tag: e.Name.Local, attr: map[string]string{}}
			for _, a := range e.Attr {
				s.attr[a.Name.Local] = a.Value
			}
			open = append(open, len(all))
			all = append(all, s)
		case xml.CharData:
			for _, at := range open {
				all[at].says += string(e)
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		}
	}
}

// texts are the lines of a picture, in their order.
func texts(all []shape) []string {
	var out []string
	for _, s := range all {
		if s.tag == "text" {
			out = append(out, s.says)
		}
	}
	return out
}

// nps is 217 to 9 for the ratings 10 to 0, at 95%.
func nps(t *testing.T) Result {
	t.Helper()
	d := calc.Define(calc.MetricNPS)
	s, err := calc.FromTally(d, calc.Tally{Scale: d.Scale, Counts: [11]int64{9, 4, 6, 3, 11, 14, 31, 88, 142, 171, 217}})
	if err != nil {
		t.Fatal(err)
	}
	return Result{Of: s.Score(calc.Level95), Whose: "All channels, Q2 2025", Date: "4 July 2025", Site: "trimetric.example",
		Target: "Target +50", At: 50}
}

// TestAlone: a picture refers to nothing and holds nothing but paths and texts
// with attributes.
func TestAlone(t *testing.T) {
	svg := nps(t).SVG()
	for _, s := range parse(t, svg) {
		if !slices.Contains([]string{"svg", "title", "path", "text", "tspan"}, s.tag) {
			t.Errorf("there is a %s", s.tag)
		}
		for name, value := range s.attr {
			if strings.Contains(" class style id href src filter mask clip-path ", " "+name+" ") || strings.Contains(value, "url(") || strings.Contains(value, "var(") {
				t.Errorf("%s has %s=%q", s.tag, name, value)
			}
		}
	}
	if n := strings.Count(svg, "http"); n != 1 { // the namespace
		t.Errorf("%d addresses in\n%s", n, svg)
	}
}

// TestSays: all that has to be known of the score is in the picture, in the
// order in which it is read. The figures are those of the page.
func TestSays(t *testing.T) {
	all := parse(t, nps(t).SVG())
	want := []string{
		"Net Promoter Score", "All channels, Q2 2025", "Trimetric", "+45", "Favourable",
		"Margin of error", "±5 points", "95% interval", "+39 to +49", "Responses", "696",
		"−100", "−50", "0", "+20", "+50", "+80", "+100", "Needs work", "Good", "Favourable", "Excellent", "World-class",
		"+45", "Target +50", "How people answered",
		"6", "Detractors 0–6", "11.2%", "78", "7", "8", "Passives 7–8", "33.0%", "230", "9", "10", "Promoters 9–10", "55.7%", "388",
		"Scale 0–10. Promoters 9–10, passives 7–8, detractors 0–6. 95% interval: adjusted Wald.", "4 July 2025", "trimetric.example",
	}
	if got := texts(all); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if title := all[1]; title.tag != "title" || !strings.HasPrefix(title.says, "NPS +45 (95% interval +39 to +49, 696 responses): Favourable.") {
		t.Errorf("the title is %+v", title)
	}
	if root := all[0].attr; root["width"] != "1200" || root["height"] != "675" || root["viewBox"] != "0 0 1200 675" {
		t.Errorf("the picture is %v", root)
	}
}

// TestPlaces: the chart is 1088 px wide and begins at 56, so +20 lies at
// 56 + 1088 × 120/200 = 708.8, +50 at 872, and 78 of 696 answers, 11.207%, end at 177.932.
func TestPlaces(t *testing.T) {
	svg := nps(t).SVG()
	for _, want := range []string{
		`<path d="M708.8 340h163.2v15h-163.2Z" fill="#1d50c4" stroke="#ffffff" stroke-width="3"/>`,             // Favourable
		`<path d="M872 340h163.2v15h-163.2Z" fill="#e1e6ea" stroke="#ffffff" stroke-width="3"/>`,               // Excellent
		`<path d="M872 292L872 355" fill="none" stroke="#12181f" stroke-width="2.25" stroke-dasharray="4.5"/>`, // the target
		`<path d="M174.932 470h6v42h-6Z" fill="#ffffff"/>`,                                                     // between the groups
	} {
		if !strings.Contains(svg, want) {
			t.Errorf("no %s in\n%s", want, strings.ReplaceAll(svg, "><", ">\n<"))
		}
	}
}

// TestThemes: light and dark differ in their colours alone, and each metric has
// its own.
func TestThemes(t *testing.T) {
	light := nps(t)
	dark := light
	dark.Dark = true
	one, other := light.SVG(), dark.SVG()
	for _, c := range colours[Surface:] {
		if strings.Contains(other, `"`+c.light+`"`) && c.light != c.dark && !strings.Contains("#12181f #ffffff", c.light) {
			t.Errorf("dark has the light %s", c.token)
		}
		one, other = strings.ReplaceAll(one, c.light, "colour"), strings.ReplaceAll(other, c.dark, "colour")
	}
	if one != other {
		t.Errorf("light\n%s\ndark\n%s", one, other)
	}
	for m, want := range map[calc.Metric]string{calc.MetricCSAT: "#00736a", calc.MetricNPS: "#1d50c4", calc.MetricCES: "#a04a00"} {
		r := Result{Of: someOf(t, m, 100)}
		if svg := r.SVG(); !strings.Contains(svg, `<path d="M0 0h1200v8h-1200Z" fill="`+want+`"/>`) {
			t.Errorf("%s has no bar in %s", m, want)
		}
	}
}

// someOf is a score of n responses, most of them good.
func someOf(t *testing.T, m calc.Metric, n int64) calc.Result {
	t.Helper()
	var s calc.Sample
	var err error
	switch m {
	case calc.MetricCSAT:
		s, err = calc.FromCSAT(calc.Define(m), n-n/7, n)
	case calc.MetricNPS:
		s, err = calc.FromNPS(n-n/3, n/6, n/3-n/6)
	default:
		d := calc.Define(m)
		s, err = calc.FromTally(d, calc.Tally{Scale: d.Scale, Counts: [11]int64{0, 0, n / 9, 0, 0, n - n/9}})
	}
	if err != nil {
		t.Fatal(err)
	}
	return s.Score(calc.Level95)
}

// TestInside: nothing leaves the picture, whatever the score and the name are,
// and no text is smaller than a slide can show.
func TestInside(t *testing.T) {
	for _, m := range calc.Metrics {
		for _, n := range []int64{1, 2, 9, 30, 1000, 123_456_789, 999_999_999_999} {
			r := Result{Of: someOf(t, m, n), Whose: strings.Repeat("W", 300), Site: strings.Repeat("long.example", 9), Date: "30 September 2026",
				Notes: []string{strings.Repeat("A note with words in it. ", 40)}, Target: "Target above +80", At: 80}
			for _, s := range parse(t, r.SVG()) {
				if s.tag != "text" {
					continue
				}
				x, y, size := number(s.attr["x"]), number(s.attr["y"]), number(s.attr["font-size"])
				w := Wide(s.says, Type{Size: size, Bold: s.attr["font-weight"] == "600", Track: 0})
				left := map[string]float64{"start": x, "middle": x - w/2, "end": x - w}[s.attr["text-anchor"]]
				if left < margin-20 || left+w > right+40 || y > height-12 || y < 40 || size < 16 {
					t.Errorf("%s of %d: %q of %v px at %v, %v is %v px wide", m, n, s.says, size, left, y, w)
				}
			}
		}
	}
}

// TestTyped: what a reader types is a text and never markup, and breaks no file.
func TestTyped(t *testing.T) {
	r := nps(t)
	r.Whose = "</text><script>\"&\x00\x0b\ufffe\xffé 客服"
	got := texts(parse(t, r.SVG()))
	if want := "</text><script>\"&   \ufffdé 客服"; got[1] != want {
		t.Errorf("got %q, want %q", got[1], want)
	}
}

// TestFewParts: a mean from totals has no margin and no groups, and leaves no
// hole where they would be.
func TestFewParts(t *testing.T) {
	s, err := calc.FromCES(calc.Define(calc.MetricCES), 3200, 584)
	if err != nil {
		t.Fatal(err)
	}
	all := parse(t, Result{Of: s.Score(calc.Level95), Date: "4 July 2025"}.SVG())
	got := strings.Join(texts(all), "|")
	if want := "Customer Effort Score||Trimetric|5.48 of 7|Good|Responses|584|1|2|3|4|5|6|7|Needs work|Good|Excellent|5.48|" +
		"Scale 1–7. Higher is easier; easy answers are 5 to 7. No interval from totals alone.|4 July 2025|"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestClasses: every class in the drawings has a look, or none to have.
func TestClasses(t *testing.T) {
	bare := " tm-chart__svg tm-chart__at tm-chart__text--idle "
	var walk func(n *mark.Node)
	walk = func(n *mark.Node) {
		n.Each(func(name, value string) {
			for _, class := range strings.Fields(value) {
				if name == "class" && lookOf(class) == (look{}) && !strings.Contains(bare, " "+class+" ") {
					t.Errorf("%s has no look", class)
				}
			}
		})
		for _, k := range n.Kids {
			walk(k)
		}
	}
	for _, n := range append(nps(t).scale().Parts(), draw.Brand()...) {
		walk(n)
	}
}

func TestNumber(t *testing.T) {
	check := func(text string, want float64) {
		t.Helper()
		if got := number(text); math.Abs(got-want) > 1e-12 {
			t.Errorf("%q is %v, want %v", text, got, want)
		}
	}
	check("", 0)
	check("12", 12)
	check("-3.5", -3.5)
	check("66.234", 66.234)
	check(".8", .8)
}

func TestCut(t *testing.T) {
	ten := Type{Size: 10}
	check := func(says string, width float64, want string) {
		t.Helper()
		if got := Cut(says, ten, width); got != want {
			t.Errorf("%q in %v px is %q, want %q", says, width, got, want)
		}
	}
	check("", 0, "")
	check("aaaa", 23, "aaaa") // a letter is 5.7 px
	check("aaaaa", 23, "aa…") // and the mark 6.4
	check("aa aa", 25, "aa…") // no space before it
	check("客服客服", 30, "客服…")  // letters are kept whole
}

func TestWrap(t *testing.T) {
	ten := Type{Size: 10}
	check := func(says string, width float64, most int, want string) {
		t.Helper()
		if got := strings.Join(Wrap(says, ten, width, most), "|"); got != want {
			t.Errorf("%q in %v px is %q, want %q", says, width, got, want)
		}
	}
	check("", 50, 3, "")
	check("aa bb cc", 100, 3, "aa bb cc")
	check("aa bb cc", 28, 3, "aa bb|cc")
	check("aa bb cc dd", 12, 3, "aa|bb|…")
	check("aa bb cc dd", 28, 1, "aa b…")
	check("aaaaaaaaaa bb", 30, 3, "aaaa…")
}
