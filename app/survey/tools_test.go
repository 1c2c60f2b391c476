package survey

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"trimetric/calc"
)

// open returns the sample of a file in testdata.
func open(t *testing.T, name string) *Sample {
	t.Helper()
	file, err := os.Open("testdata/" + name + ".csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var s Sample
	feed(s.Row, rows)
	return &s
}

// said is a proposal in short: the use, and why.
func said(p Proposal) string {
	c := p.Choice
	text := map[Use]string{Date: "date " + c.Layout.String(), Segment: "segment"}[c.Use]
	if c.Use == Rating {
		text = string(c.Def.Metric) + " to " + string(rune('0'+c.Def.Scale.Max%10))
		if c.Def.LowIsEasy {
			text += " low is easy"
		}
		if c.Words != NoWords {
			text += " in words"
		}
	}
	why := map[Why]string{
		ByName: "by name", ByValues: "by values", ByWords: "by words", Unknown: "unknown",
		NoValues: "blank", OneValue: "one value", Different: "different", Text: "text",
		OtherDate: "other date", WorkedOut: "worked out", OffScale: "off scale", Reversed: "reversed", Private: "private",
	}[p.Why]
	return strings.TrimSpace(text + " " + why + " " + p.Word)
}

// TestTools proposes the columns of files in the shapes of six survey tools.
func TestTools(t *testing.T) {
	check := func(name string, form Form, want ...string) {
		t.Helper()
		s := open(t, name)
		h := ReadHead(s.Rows)
		if h.Form != form {
			t.Errorf("%s: header form %d, want %d", name, h.Form, form)
		}
		columns := Profile(s.Rows, h)
		list := Propose(columns)
		if len(list) != len(want) {
			t.Fatalf("%s: %d columns, want %d", name, len(list), len(want))
		}
		for i, p := range list {
			if got := said(p); got != want[i] {
				t.Errorf("%s, %q: got %q, want %q", name, columns[i].Name, got, want[i])
			}
		}
	}
	check("zendesk", OneRow,
		"different", "text", "different", "segment by name assignee", "segment by name group",
		"segment by name status", "segment by name channel", "segment by name priority",
		"other date", "date iso by name solved", "csat to 5 in words by words satisfaction", "text")
	check("qualtrics", NamesAndTexts,
		"other date", "date iso by name end date", "one value", "private", "one value", "different", "one value",
		"other date", "different", "blank", "blank", "private", "private",
		"segment by name channel", "segment by name language", "worked out nps",
		"nps to 0 by name recommend", "ces to 7 in words by words easy", "text")
	check("surveymonkey", TwoRows,
		"different", "segment by name collector", "other date", "date us by name end date", "private",
		"blank", "blank", "blank", "csat to 5 in words by words satisfied", "nps to 0 by name recommend",
		"one value", "one value", "text")
	check("delighted", OneRow,
		"different", "one value", "nps to 0 by name score", "text", "different",
		"date iso by name created", "other date", "different", "different",
		"segment by name country", "one value")
	check("googleforms", OneRow,
		"date us by name timestamp", "csat to 5 by name satisfied", "ces to 7 by name easy",
		"segment by name team", "text")
	check("typeform", OneRow,
		"different", "nps to 0 by name recommend", "csat to 5 by name rate", "text",
		"segment by name device", "other date", "date iso by name submit", "different")
}

// TestToolScores scores the files, against counts made by hand.
func TestToolScores(t *testing.T) {
	check := func(name string, m calc.Metric, n int64, want float64) {
		t.Helper()
		s := open(t, name)
		h := ReadHead(s.Rows)
		var choices []Choice
		for _, p := range Propose(Profile(s.Rows, h)) {
			choices = append(choices, p.Choice)
		}
		counts := s.Count(h.Rows, choices)
		for i, r := range counts.Ratings {
			if r.Choice.Def.Metric != m {
				continue
			}
			got, err := counts.Result(Question{Rating: i, Def: r.Choice.Def, Level: calc.Level95})
			if err != nil || got.Sample.N != n || got.Score != want {
				t.Errorf("%s %s: %v of %d, %v, want %v of %d", name, m, got.Score, got.Sample.N, err, want, n)
			}
			return
		}
		t.Errorf("%s has no %s", name, m)
	}
	check("zendesk", calc.MetricCSAT, 6, 100*4./6) // two were not asked or did not answer
	check("qualtrics", calc.MetricNPS, 6, 100*2./6)
	check("qualtrics", calc.MetricCES, 6, (7+6+3+7+5+4)/6.)
	check("surveymonkey", calc.MetricCSAT, 6, 100*4./6)
	check("surveymonkey", calc.MetricNPS, 5, 100*1./5)
	check("delighted", calc.MetricNPS, 6, 100*1./6)
	check("googleforms", calc.MetricCSAT, 5, 80)
	check("googleforms", calc.MetricCES, 6, 31./6)
	check("typeform", calc.MetricNPS, 6, 100*1./6)
	check("typeform", calc.MetricCSAT, 6, 100*4./6)
}
