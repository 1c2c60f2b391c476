package saved

import (
	"encoding/json"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"trimetric/app/entry"
	"trimetric/calc"
)

// sample is a small set with everything in it that is awkward to write.
func sample(t testing.TB) Set {
	t.Helper()
	one := score(t, "1", "Jun 2025", calc.MetricCSAT, "v=1&s=942&n=1148")
	one.Name, one.Note, one.Target, one.Aimed = `Über "A\B" </script>`, "😀 é 50 %", 8500, true
	two := score(t, "2", "Q2 2025", calc.MetricNPS, "v=1&p=388&pa=230&d=112")
	f := entry.New(calc.MetricCES)
	f.Target = "5.75"
	ces, err := NewTarget(f, 9)
	if err != nil {
		t.Fatal(err)
	}
	f = entry.New(calc.MetricNPS)
	f.Target = "-5"
	nps, _ := NewTarget(f, 8)
	return Set{
		Scores: []Score{one, two}, Notes: []Note{{id("3"), NewDay(2025, 2, 1), "New call menu", 7}}, Targets: []Target{nps, ces},
	}
}

// backup holds on to the file's text: such files lie on people's disks. The
// check is worked out by TestCheck in another way.
const backup = `{"format":"trimetric-scores","version":2,"saved":"2026-11-22T15:39:43.250Z","count":2,"check":"CHECK",
"scores":[
{"id":"11111111111111111111111111111111","metric":"csat","counts":"v=1&s=942&n=1148","name":"Über \"A\\B\" </script>","period":"Jun 2025","from":"2025-06-01","to":"2025-06-30","target":"85","note":"😀 é 50 %","saved":"1000","changed":"2000"},
{"id":"22222222222222222222222222222222","metric":"nps","counts":"v=1&p=388&pa=230&d=112","name":"","period":"Q2 2025","from":"2025-04-01","to":"2025-06-30","target":"","note":"","saved":"1000","changed":"2000"}],
"notes":[
{"id":"33333333333333333333333333333333","day":"2025-02-01","text":"New call menu","changed":"7"}],
"targets":{
"nps":{"target":"v=1&target=-5","changed":"8"},
"ces":{"target":"v=1&target=5.75","changed":"9"}}}
`

var written = time.Date(2026, 11, 22, 15, 39, 43, 250e6, time.UTC).UnixMilli()

// checked puts the right check into a backup that a test has changed.
func checked(t testing.TB, text string) string {
	t.Helper()
	v, err := parse(text)
	if err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	h, err := readHeader(v)
	if err != nil {
		t.Fatal(err)
	}
	b, err := h.batches(v)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Replace(text, "CHECK", check(h.version, h.saved, b), 1)
}

func TestBackup(t *testing.T) {
	got := Backup(sample(t), written)
	want := checked(t, backup)
	if got != want {
		t.Errorf("wrote\n%s, want\n%s", got, want)
	}
	s, at, err := Restore(got)
	if err != nil || at != written || !same(s, sample(t)) {
		t.Errorf("read %+v, %d, %v", s, at, err)
	}
	// The standard library reads the same out of it.
	var file struct {
		Format  string
		Version int
		Saved   time.Time
		Count   int
		Scores  []map[string]string
		Notes   []map[string]string
		Targets map[string]map[string]string
	}
	if err := json.Unmarshal([]byte(got), &file); err != nil {
		t.Fatal(err)
	}
	if file.Saved.UnixMilli() != written || file.Count != 2 || file.Scores[0]["name"] != sample(t).Scores[0].Name ||
		file.Scores[0]["note"] != "😀 é 50 %" || file.Targets["ces"]["target"] != "v=1&target=5.75" {
		t.Errorf("the standard library reads %+v", file)
	}
	empty := Backup(Set{}, 0)
	if s, at, err := Restore(empty); err != nil || at != 0 || !same(s, Set{}) {
		t.Errorf("nothing is read as %+v, %d, %v", s, at, err)
	}
}

func same(a, b Set) bool {
	return slices.Equal(a.Scores, b.Scores) && slices.Equal(a.Notes, b.Notes) && slices.Equal(a.Targets, b.Targets)
}

// TestCheck works the check out with the standard library.
func TestCheck(t *testing.T) {
	h := fnv.New64a()
	for _, text := range []string{
		"16:trimetric-scores", "1:2", "24:2026-11-22T15:39:43.250Z",
		"6:scores", "1:0", "5:notes", "1:1", "32:" + id("3"), "10:2025-02-01", "13:New call menu", "1:7", "7:targets", "1:0",
	} {
		h.Write([]byte(text))
	}
	sum := strconv.FormatUint(h.Sum64(), 16)
	want := strings.Repeat("0", 16-len(sum)) + sum
	text := Backup(Set{Notes: sample(t).Notes}, written)
	if !strings.Contains(text, `"check":"`+want+`"`) {
		t.Errorf("want %s in %s", want, text)
	}
}

// TestBackupFits: everything that may be kept, at its longest and with every
// character written as two, can be backed up and restored.
func TestBackupFits(t *testing.T) {
	quotes := func(n int) string { return strings.Repeat(`"`, n) }
	most := "1000000000000"
	form := entry.New(calc.MetricCSAT)
	form.SetScale(calc.Scale10)
	form.Def.From, form.Now.Mode = 10, entry.PerRating
	for i := range form.Now.Ratings {
		form.Now.Ratings[i] = most
	}
	form.Now.Ratings[0] = ""
	one, problems := Score{Saved: maxStamp}.With(form, Details{
		Name: quotes(MaxName), Period: quotes(MaxPeriod), FromDay: "2025", Target: "99.99", Remark: quotes(MaxNote),
	}, maxStamp)
	if len(problems) > 0 || len(one.Counts) < 160 {
		t.Fatalf("%+v, %v", one, problems)
	}
	var s Set
	for i := range MaxScores {
		one.ID = NewID([16]byte{1, byte(i), byte(i >> 8)})
		s.Scores = append(s.Scores, one)
	}
	for i := range MaxNotes {
		s.Notes = append(s.Notes, Note{NewID([16]byte{2, byte(i), byte(i >> 8)}), one.Period.From, quotes(MaxNote), maxStamp})
	}
	text := Backup(s, written)
	if len(text) > MaxBackup {
		t.Fatalf("%d bytes", len(text))
	}
	got, _, err := Restore(text)
	if err != nil || !same(got, s) {
		t.Errorf("%d bytes: %v", len(text), err)
	}
}
