package saved

import (
	"math/rand/v2"
	"slices"
	"testing"

	"trimetric/calc"
)

// csat returns a saved CSAT of June 2025, told apart by its satisfied ones.
func csat(t testing.TB, digit, satisfied string, changed int64) Score {
	s := score(t, digit, "Jun 2025", calc.MetricCSAT, "v=1&s="+satisfied+"&n=900")
	s.Changed = changed
	return s
}

func TestMerge(t *testing.T) {
	check := func(have, in, want []Score, taken Taken, put []Score, drop ...string) {
		t.Helper()
		keep := slices.Clone(have)
		m, err := Merge(Set{Scores: have}, Set{Scores: in})
		if err != nil || !slices.Equal(m.Set.Scores, want) || m.Scores != taken || !slices.Equal(m.Put.Scores, put) || !slices.Equal(m.Drop, drop) {
			t.Errorf("%v with %v\nis  %+v\nput %v\ndrop %v, %v", have, in, m.Set.Scores, m.Put.Scores, m.Drop, err)
		}
		if !slices.Equal(have, keep) {
			t.Errorf("changed what there was to %v", have)
		}
	}
	is := func(s ...Score) []Score { return s }
	one, two, three := csat(t, "1", "100", 10), csat(t, "2", "200", 10), csat(t, "3", "300", 10)
	check(nil, nil, nil, Taken{}, nil)
	check(nil, is(one, two), is(one, two), Taken{Added: 2}, is(one, two))
	check(is(one, two), is(two, one), is(one, two), Taken{Same: 2}, nil)
	check(is(two), is(one, two, three), is(two, one, three), Taken{Added: 2, Same: 1}, is(one, three))
	check(is(one, two), nil, is(one, two), Taken{}, nil)

	// The same id: the later change stays, whichever side has it.
	newer := csat(t, "1", "111", 20)
	check(is(one, two), is(newer), is(newer, two), Taken{Updated: 1}, is(newer))
	check(is(newer, two), is(one), is(newer, two), Taken{Same: 1}, nil)
	// Changed at the same moment on two devices: both keep the same one.
	other := csat(t, "1", "101", 10)
	check(is(one), is(other), is(other), Taken{Updated: 1}, is(other))
	check(is(other), is(one), is(other), Taken{Same: 1}, nil)
	// Changed there and back: nothing new to a reader, but a later time.
	back := csat(t, "1", "100", 30)
	check(is(one), is(back), is(back), Taken{Same: 1}, is(back))

	// The same under another id is one.
	copied := csat(t, "4", "100", 99)
	copied.Saved = 5
	check(is(one), is(copied), is(one), Taken{Same: 1}, nil)
	check(nil, is(one, copied), is(one), Taken{Added: 1, Same: 1}, is(one))
	// So it is after a change that makes the two the same.
	mended := csat(t, "2", "100", 20)
	check(is(one, two, three), is(mended), is(one, three), Taken{Updated: 1}, nil, id("2"))
	check(is(two), is(copied, mended), is(mended), Taken{Updated: 1, Same: 1}, is(mended))
	// Not the same any more as what it is about to become.
	check(is(one), is(copied, newer), is(newer, copied), Taken{Updated: 1, Added: 1}, is(newer, copied))
	// Anything that a reader can see tells two apart.
	for _, change := range []func(*Score){
		func(s *Score) { s.Name = "Desk" }, func(s *Score) { s.Note = "x" }, func(s *Score) { s.Aimed = true },
		func(s *Score) { s.Period.Label = "June 2025" }, func(s *Score) { s.Period.To++ },
	} {
		twin := copied
		change(&twin)
		check(is(one), is(twin), is(one, twin), Taken{Added: 1}, is(twin))
	}
}

// TestMergeAll merges notes by the same rule, and targets by their metric.
func TestMergeAll(t *testing.T) {
	have, in := sample(t), sample(t)
	in.Notes[0].Text, in.Notes[0].Changed = "New menu", 8
	in.Notes = append(in.Notes, Note{id("5"), 0, "x", 1})
	in.Targets[0].Value, in.Targets[0].Changed = 6000, 7 // older than what is there
	in.Targets[1].Value, in.Targets[1].Changed = 600, 10
	have.Targets = have.Targets[:2]
	m, err := Merge(have, in)
	if err != nil || m.Notes != (Taken{Added: 1, Updated: 1}) || m.Targets != (Taken{Updated: 1, Same: 1}) || m.Scores != (Taken{Same: 2}) {
		t.Errorf("got %+v, %v", m, err)
	}
	if !slices.Equal(m.Set.Notes, in.Notes) || !slices.Equal(m.Set.Targets, []Target{have.Targets[0], in.Targets[1]}) ||
		!slices.Equal(m.Put.Notes, in.Notes) || !slices.Equal(m.Put.Targets, in.Targets[1:]) || m.Put.Scores != nil {
		t.Errorf("got %+v, put %+v", m.Set, m.Put)
	}
}

// TestMergeFull: more than is kept is refused before anything is stored.
func TestMergeFull(t *testing.T) {
	many := func(from, n int) Set {
		var s Set
		for i := from; i < from+n; i++ {
			s.Notes = append(s.Notes, Note{NewID([16]byte{byte(i), byte(i >> 8)}), Day(i), "x", 1})
		}
		return s
	}
	if m, err := Merge(many(0, 300), many(250, 250)); err != nil || len(m.Set.Notes) != MaxNotes {
		t.Errorf("%d notes, %v", len(m.Set.Notes), err)
	}
	if m, err := Merge(many(0, 300), many(250, 251)); err != ErrFull || len(m.Set.Notes)+len(m.Put.Notes) > 0 {
		t.Errorf("%d notes, %v", len(m.Set.Notes), err)
	}
}

// TestMergeProperties merges sets at random: twice is as good as once, either
// way round says the same, nothing is there twice, every count adds up, and what is to be stored and dropped
// makes what there was into what is.
func TestMergeProperties(t *testing.T) {
	chance := rand.New(rand.NewPCG(1, 2))
	some := func() []Score {
		var out []Score
		for _, i := range chance.Perm(6)[:chance.IntN(6)] {
			s := csat(t, string(rune('1'+i)), string(rune('1'+chance.IntN(5))), int64(chance.IntN(3)))
			if _, there := s.Twin(out); !there {
				out = append(out, s)
			}
		}
		return out
	}
	for range 4000 {
		have, in := some(), some()
		m, err := Merge(Set{Scores: have}, Set{Scores: in})
		if err != nil || m.Scores.Added+m.Scores.Updated+m.Scores.Same != len(in) {
			t.Fatalf("%v with %v: %+v, %v", have, in, m.Scores, err)
		}
		ids, contents := map[string]bool{}, map[Score]bool{}
		for _, s := range m.Set.Scores {
			if ids[s.ID] || contents[s.content()] {
				t.Fatalf("%v with %v has twice %v", have, in, s)
			}
			ids[s.ID], contents[s.content()] = true, true
		}
		store := map[string]Score{}
		for _, s := range have {
			store[s.ID] = s
		}
		for _, id := range m.Drop {
			if _, ok := store[id]; !ok {
				t.Fatalf("%v with %v drops %s, which is not there", have, in, id)
			}
			delete(store, id)
		}
		for _, s := range m.Put.Scores {
			store[s.ID] = s
		}
		for _, s := range m.Set.Scores {
			if store[s.ID] != s {
				t.Fatalf("%v with %v: %v is not stored", have, in, s)
			}
		}
		if len(store) != len(m.Set.Scores) {
			t.Fatalf("%v with %v stores %v", have, in, store)
		}
		again, _ := Merge(m.Set, Set{Scores: in})
		if !slices.Equal(again.Set.Scores, m.Set.Scores) || len(again.Put.Scores)+len(again.Drop) > 0 {
			t.Fatalf("%v with %v is %v, and merged again %v", have, in, m.Set.Scores, again.Set.Scores)
		}
		other, _ := Merge(Set{Scores: in}, Set{Scores: have})
		for _, s := range other.Set.Scores {
			if !contents[s.content()] || len(other.Set.Scores) != len(contents) {
				t.Fatalf("%v with %v is %v, and the other way round %v", have, in, m.Set.Scores, other.Set.Scores)
			}
		}
	}
}
