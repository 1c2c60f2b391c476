package saved

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"trimetric/calc"
)

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
