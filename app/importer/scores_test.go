package importer

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"trimetric/app/apptest"
)

// figure is the number behind a hook, NaN where there is none.
func figure(doc apptest.Doc, hook string) float64 {
	x, err := strconv.ParseFloat(doc.First("[data-result="+hook+"]").Attr("value"), 64)
	if err != nil {
		return math.NaN()
	}
	return x
}

// A response is a row of the file that most tests read.
type response struct {
	day, month      int
	channel         string
	csat, nps, ease int
}

var channels = []string{"chat", "phone", "email", "post"}

// responses are by a rule, not by chance: phone is much better than the rest,
// and post has 20 rows alone.
func responses(n int) []response {
	list := make([]response, n)
	for i := range list {
		r := response{day: 1 + i%28, month: 4 + i%3, channel: channels[i%3], csat: 1 + i*13%17%5, nps: i * 7 % 11, ease: 1 + i%7}
		if r.channel == "phone" {
			r.csat = 4 + i%2
		}
		if i%(n/20) == 0 {
			r.channel = "post"
		}
		list[i] = r
	}
	return list
}

func export(list []response) string {
	return rows("closed_at;channel;csat_score;nps;ease;ticket_id;comment", len(list), func(n int) string {
		r := list[n]
		return fmt.Sprintf("2025-%02d-%02d;%s;%d;%d;%d;%d;Sorted in one call %d", r.month, r.day, r.channel, r.csat, r.nps, r.ease, 88000+n, n)
	})
}

// cells lists the texts of a row's cells.
func cells(row apptest.Doc) string {
	var list []string
	for _, c := range append(row.Find("th"), row.Find("td")...) {
		list = append(list, c.Text())
	}
	return strings.Join(list, "|")
}

// TestScores: the scores of all rows and of each channel are those that
// counting the responses one by one gives.
func TestScores(t *testing.T) {
	list := responses(3000)
	d := newDesk(t)
	doc := parse(t, d.open("survey.csv", export(list)))
	good, n := map[string]float64{}, map[string]float64{}
	promoters, sum := 0.0, 0.0
	for _, r := range list {
		for _, key := range []string{"", r.channel} {
			n[key]++
			if r.csat >= 4 {
				good[key]++
			}
		}
		sum += float64(r.ease)
		if r.nps >= 9 {
			promoters++
		} else if r.nps <= 6 {
			promoters--
		}
	}
	check := func(doc apptest.Doc, metric string, score float64) {
		t.Helper()
		if got := figure(doc, "score"); math.Abs(got-score) > 1e-9 || !doc.First("[data-result-for="+metric+"]").Exists() {
			t.Errorf("%s is %v, want %v", metric, got, score)
		}
		if got := figure(doc, "responses"); got != 3000 {
			t.Errorf("%s: %v responses", metric, got)
		}
		low, high, margin := figure(doc, "low"), figure(doc, "high"), figure(doc, "margin")
		if !(low < score && score < high && math.Abs(margin-(high-low)/2) < 1e-9) {
			t.Errorf("%s: %v is from %v to %v, ±%v", metric, score, low, high, margin)
		}
	}
	check(doc, "csat", 100*good[""]/n[""])
	seen := 0
	for _, row := range doc.Find(".tm-segs__row") {
		name, rest, _ := strings.Cut(cells(row), "|")
		for _, c := range channels {
			if strings.HasPrefix(name, c) {
				seen++
				want := strconv.FormatFloat(n[c], 'f', 0, 64) + "|" + strconv.FormatFloat(100*good[c]/n[c], 'f', 1, 64) + "%|"
				if !strings.HasPrefix(strings.ReplaceAll(rest, ",", ""), want) {
					t.Errorf("%s: %s, want %s…", name, rest, want)
				}
			}
		}
	}
	if seen != 4 {
		t.Errorf("%d channels", seen)
	}
	check(parse(t, d.act("change", "rating-3", "3")), "nps", 100*promoters/3000)
	check(parse(t, d.act("change", "rating-4", "4")), "ces", sum/3000)
}

// order is the names of the rows from the top down.
func order(doc apptest.Doc) string {
	var names []string
	for _, row := range doc.Find(".tm-segs__row") {
		name, _, _ := strings.Cut(row.First("th").Text(), " ")
		for _, c := range channels {
			if strings.HasPrefix(name, c) {
				names = append(names, c)
			}
		}
	}
	return strings.Join(names, " ")
}

// TestCompared: phone is told from the rest; a small segment is marked and is
// behind the others whichever way they are sorted.
func TestCompared(t *testing.T) {
	d := newDesk(t)
	doc := parse(t, d.open("survey.csv", export(responses(3000))))
	says := map[string]string{}
	for _, row := range doc.Find(".tm-segs__row") {
		says[row.First("th").Text()[:4]] = row.First(".tm-segs__says").Text()
	}
	for name, want := range map[string]string{
		"phon": "Higher than the rest", "chat": "Lower than the rest", "post": "Under 30 responses: not ranked",
	} {
		if says[name] != want {
			t.Errorf("%s: %q, want %q", name, says[name], want)
		}
	}
	if note := doc.First(".tm-section__note").Text(); !strings.HasPrefix(note, "3 segments are compared") || !strings.Contains(note, "Holm") {
		t.Errorf("the caution is %q", note)
	}
	sorted := func(id, by, names string) {
		t.Helper()
		doc := parse(t, d.act("click", id, ""))
		on := doc.Find("[aria-sort]")
		if len(on) != 1 || on[0].Attr("aria-sort") != by || order(doc) != names {
			t.Errorf("%s: %s, want %s", id, order(doc), names)
		}
	}
	if got := order(doc); !strings.HasPrefix(got, "phone") || !strings.HasSuffix(got, "post") {
		t.Errorf("first %s", got)
	}
	sorted("sort-0", "ascending", "chat email phone post")
	sorted("sort-0", "descending", "post phone email chat")
	rising := parse(t, d.act("click", "sort-2", ""))
	if order(rising)[:5] != "phone" {
		t.Error("scores do not fall first")
	}
	if got := order(parse(t, d.act("click", "sort-2", ""))); !strings.HasSuffix(got, "phone post") {
		t.Errorf("rising, a small segment is ranked: %s", got)
	}
}

// TestLeftOut: what does not count is counted, by reason and line, and can be
// taken away.
func TestLeftOut(t *testing.T) {
	d := newDesk(t)
	doc := parse(t, d.open("survey.csv", "day,team,csat\n2025-04-01,A,5\n2025-04-02,A,\n2025-04-03,B,seven\n"+
		"2025-04-04,B,9\n31 pm,B,4\n2025-04-06,A\n2025-04-07,B,3.5\n2025-04-08,=A,2\n"+
		rows("2025-04-09,A,4", 80, func(n int) string { return "2025-05-" + itoa(10+n%20) + ",A,4" })))
	var got []string
	for _, row := range doc.First(".tm-left").Find("tr")[1:] {
		got = append(got, cells(row))
	}
	want := "csat|Blank|2|;csat|Not a number|1|4;csat|Not a whole number|1|8;csat|Above 5|1|5;day|No date in this reading|1|6"
	if strings.Join(got, ";") != want {
		t.Errorf("left out: %s\nwant: %s", strings.Join(got, ";"), want)
	}
	if note := doc.Find(".tm-section__note"); !strings.HasPrefix(note[len(note)-1].Text(), "1 row has more or fewer fields than the first row (line 7)") {
		t.Errorf("ragged: %q", note[len(note)-1].Text())
	}
	const file = "Dsurvey-left-out.csv\x00text/csv\x00\ufeffLine,Column,Value,Why\r\n4,csat,seven,Not a number\r\n8,csat,3.5,Not a whole number\r\n" +
		"5,csat,9,Above 5\r\n6,day,31 pm,No date in this reading\r\n"
	if got := d.Act("download", "rejects", ""); got != file {
		t.Errorf("taken away: %q", got)
	}
	if got := d.Act("download", "table", ""); !strings.Contains(got, "'=A") {
		t.Errorf("a cell begins a formula: %q", got)
	}
}
