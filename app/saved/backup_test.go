package saved

import (
	"encoding/json"
	"errors"
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

// TestRestoreLaidOutAnew: what an editor does to the text does not matter.
func TestRestoreLaidOutAnew(t *testing.T) {
	var any map[string]any
	text := Backup(sample(t), written)
	if err := json.Unmarshal([]byte(text), &any); err != nil {
		t.Fatal(err)
	}
	pretty, err := json.MarshalIndent(any, "", "\t") // keys sorted, < and > escaped
	if err != nil || !strings.Contains(string(pretty), `\u003c/script\u003e`) {
		t.Fatalf("%s, %v", pretty, err)
	}
	for _, text := range []string{string(pretty), "\ufeff" + text, strings.ReplaceAll(text, "\n", "\r\n")} {
		if s, _, err := Restore(text); err != nil || !same(s, sample(t)) {
			t.Errorf("%v in %s", err, text)
		}
	}
}

// TestRestoreRefuses names the place of every damage.
func TestRestoreRefuses(t *testing.T) {
	refuse := func(text string, want RestoreError) {
		t.Helper()
		s, at, err := Restore(text)
		var got *RestoreError
		if !errors.As(err, &got) || !same(s, Set{}) || at != 0 {
			t.Errorf("%v, %+v: %s", err, s, text)
			return
		}
		inside := got.Err
		if (inside == nil) != (want.Err == nil) || inside != nil && inside.Error() != want.Err.Error() {
			t.Errorf("%v, want %v", inside, want.Err)
		}
		got.Err, want.Err = nil, nil
		if *got != want {
			t.Errorf("%+v, want %+v: %.300s", *got, want, text)
		}
	}
	good := checked(t, backup)
	change := func(old, new string) string {
		t.Helper()
		if strings.Count(good, old) < 1 {
			t.Fatalf("no %q to change", old)
		}
		return strings.Replace(good, old, new, 1)
	}
	refuse("", RestoreError{Reason: NotJSON, Line: 1})
	refuse(good[:len(good)/2], RestoreError{Reason: NotJSON, Line: 4}) // in the second record
	refuse(good[:len(good)-2], RestoreError{Reason: NotJSON, Line: 9})
	refuse(change("call", "c\xffll"), RestoreError{Reason: NotJSON, Line: 6})
	refuse(good+"x", RestoreError{Reason: NotJSON, Line: 10})
	refuse(strings.Repeat(" ", MaxBackup)+"x", RestoreError{Reason: TooLarge})
	refuse(`{}`, RestoreError{Reason: NotOurs})
	refuse(`[1,{"format":"trimetric-scores"}]`, RestoreError{Reason: NotOurs})
	refuse(`"trimetric-scores"`, RestoreError{Reason: NotOurs})
	refuse(`{"a":`+strings.Repeat("[", 20)+strings.Repeat("]", 20)+`}`, RestoreError{Reason: NotOurs})
	refuse(`{"format":"trimetric-scores","version":2,"a":[`+strings.Repeat("0,", 300000)+"0]}", RestoreError{Reason: NotOurs})
	refuse(change("trimetric-scores", "trimetric-score"), RestoreError{Reason: NotOurs})

	refuse(change(`"version":2`, `"version":3`), RestoreError{Reason: Newer, Version: 3})
	refuse(`{"format":"trimetric-scores","version":4,"things":[]}`, RestoreError{Reason: Newer, Version: 4})
	for _, version := range []string{"0", "-1", `"2"`, "2.0", "null", "1e1", "99999999999999999999"} {
		refuse(change(`"version":2`, `"version":`+version), RestoreError{Reason: BadHeader, Wrong: "version"})
	}
	refuse(change(`"version":2,`, ``), RestoreError{Reason: BadHeader, Wrong: "version"})
	refuse(change(`"count":2`, `"count":"2"`), RestoreError{Reason: BadHeader, Wrong: "count"})
	refuse(change(`15:39:43.250Z`, `25:39:43.250Z`), RestoreError{Reason: BadHeader, Wrong: "saved"})
	refuse(change(`15:39:43.250Z`, `15:39:43.250`), RestoreError{Reason: BadHeader, Wrong: "saved"})
	refuse(change(`"check":"`, `"check":1,"more":"`), RestoreError{Reason: BadHeader, Wrong: "more"})
	refuse(`{"format":"trimetric-scores","version":2,"saved":"2026-11-22T15:39:43.250Z","count":0}`, RestoreError{Reason: BadHeader, Wrong: "check"})
	refuse(change(`"notes":[`, `"scores2":[`), RestoreError{Reason: BadHeader, Wrong: "scores2"})
	refuse(change(`"targets":{`, `"targets":{"csi":{},`), RestoreError{Reason: BadHeader, Wrong: "targets"})
	head, _, _ := strings.Cut(good, ",\n\"notes\"")
	refuse(head+"}", RestoreError{Reason: BadHeader, Wrong: "notes"})
	refuse(head+`,"notes":{}}`, RestoreError{Reason: BadHeader, Wrong: "notes"})

	refuse(change(`"count":2`, `"count":3`), RestoreError{Reason: WrongCount, Says: 3, Has: 2})
	record := func(kind string, n int, field string, err error) RestoreError {
		return RestoreError{Reason: BadRecord, Kind: kind, Record: n, Err: &FieldError{field, err}}
	}
	refuse(change(`"from":"2025-04-01"`, `"from":"2025-04-31"`), record("scores", 2, "from", ErrDay))
	refuse(change(`&pa=230`, `&pa=23O`), record("scores", 2, "counts", ErrCounts))
	refuse(change(id("2"), id("1")), record("scores", 2, "id", ErrTwice))
	refuse(change(id("3"), id("1")), record("notes", 1, "id", ErrTwice))
	refuse(change(`"metric":"csat",`, ``), record("scores", 1, "metric", ErrFields))
	refuse(change(`"metric":"csat",`, `"metric":"csat","mood":"",`), record("scores", 1, "", ErrFields))
	refuse(change(`"saved":"1000"`, `"saved":1000`), record("scores", 1, "saved", ErrFields))
	refuse(change(`{"id":"3`, `[],{"id":"3`), record("notes", 1, "", ErrFields))
	refuse(change(`New call menu`, ``), record("notes", 1, "text", ErrEmpty))
	refuse(change(`target=5.75`, `target=7.75`), record("targets", 2, "target", ErrTarget))
	refuse(change(`"nps":{`, `"nps":{"metric":"nps",`), record("targets", 1, "", ErrFields))
	refuse(change(`"nps":{"target":"v=1&target=-5","changed":"8"}`, `"nps":5`), record("targets", 1, "", ErrFields))

	for _, harm := range [][2]string{
		{"s=942", "s=943"}, {"Über", "Uber"}, {"Jun 2025", "Jul 2025"}, {"39:43", "39:44"}, {`"85"`, `"86"`}, {`"changed":"7"`, `"changed":"6"`},
		{`,"note":"","saved":"1000"`, `,"note":"1","saved":"1000"`}, {`"check":"`, `"check":"0`}, {"target=-5", "target=5"},
		{`"name":"","period":"Q2`, `"name":"Q","period":"2`},
	} {
		refuse(change(harm[0], harm[1]), RestoreError{Reason: WrongCheck})
	}
}

// TestRestoreFull: one too many is refused and not left out.
func TestRestoreFull(t *testing.T) {
	var s Set
	for i := range MaxNotes + 1 {
		s.Notes = append(s.Notes, Note{NewID([16]byte{byte(i), byte(i >> 8)}), 0, "x", 1})
	}
	_, _, err := Restore(Backup(s, 1))
	var refused *RestoreError
	if !errors.As(err, &refused) || refused.Record != MaxNotes+1 || !errors.Is(err, ErrFull) {
		t.Errorf("got %v", err)
	}
	s.Notes = s.Notes[:MaxNotes]
	if _, _, err := Restore(Backup(s, 1)); err != nil {
		t.Errorf("got %v", err)
	}
}

// TestRestoreVersion1 brings a backup of the first version to this one.
func TestRestoreVersion1(t *testing.T) {
	text := checked(t, `{"format":"trimetric-scores","version":1,"saved":"2025-06-15T15:06:40.000Z","count":1,"check":"CHECK","scores":[`+
		`{"id":"`+id("1")+`","metric":"nps","counts":"v=1&p=388&pa=230&d=112","name":"","period":"Q2 2025","note":"","saved":"1","changed":"2"}]}`)
	want := score(t, "1", "Q2 2025", calc.MetricNPS, "v=1&p=388&pa=230&d=112")
	want.Saved, want.Changed = 1, 2
	if s, at, err := Restore(text); err != nil || at != 1750000000000 || !same(s, Set{Scores: []Score{want}}) {
		t.Errorf("read %+v, %d, %v", s, at, err)
	}
	with := strings.Replace(text, `"scores"`, `"notes":[],"scores"`, 1)
	if _, _, err := Restore(with); err == nil {
		t.Error("version 1 had no notes")
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

// FuzzRestore reads any text; whatever it takes it writes and reads as itself.
func FuzzRestore(f *testing.F) {
	good := Backup(sample(f), written)
	f.Add(good)
	f.Add(Backup(Set{}, 0))
	f.Add(`{"format":"trimetric-scores","version":1,"saved":"2025-06-15T15:06:40.000Z","count":0,"check":"","scores":[]}`)
	f.Add(`[{"a":1e9,"b":"\ud83d\ude00\u0000\/"},null,-0.5E+3,{}]`)
	f.Fuzz(func(t *testing.T, text string) {
		// A check that is right lets more through than chance would.
		if v, err := parse(text); err == nil {
			if h, err := readHeader(v); err == nil {
				if b, err := h.batches(v); err == nil {
					text = strings.Replace(text, `"`+h.check+`"`, `"`+check(h.version, h.saved, b)+`"`, 1)
				}
			}
		}
		s, at, err := Restore(text)
		if err != nil {
			var refused *RestoreError
			if !errors.As(err, &refused) || refused.Reason == 0 {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		again, then, err := Restore(Backup(s, at))
		if err != nil || then != at || !same(again, s) {
			t.Errorf("%q\nis %+v\nand again %+v, %v", text, s, again, err)
		}
	})
}
