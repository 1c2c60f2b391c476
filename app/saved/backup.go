package saved

import (
	"strconv"
	"strings"

	"trimetric/calc"
)

// A Set is everything that is saved on a device.
type Set struct {
	Scores  []Score
	Notes   []Note
	Targets []Target // one for each metric at most
}

// MaxBackup is the size of a backup in bytes above which none is read. None
// that is written is as large.
const MaxBackup = 10 << 20

// format is the permanent name of a backup file's format.
const format = "trimetric-scores"

// A batch is the records of one kind as texts, field by field.
type batch struct {
	kind    string
	names   []string
	records [][]string
}

// The kinds of records by the names that they have in a backup.
const (
	KindScores  = "scores"
	KindNotes   = "notes"
	KindTargets = "targets"
)

func (s Set) batches() [3]batch {
	scores := batch{kind: KindScores, names: scoreFields[Version]}
	for _, r := range s.Scores {
		scores.records = append(scores.records, r.Fields())
	}
	notes := batch{kind: KindNotes, names: noteFields[Version]}
	for _, r := range s.Notes {
		notes.records = append(notes.records, r.Fields())
	}
	targets := batch{kind: KindTargets, names: targetFields[Version]}
	for _, m := range calc.Metrics {
		for _, r := range s.Targets {
			if r.Def.Metric == m {
				targets.records = append(targets.records, r.Fields())
			}
		}
	}
	return [3]batch{scores, notes, targets}
}

// Backup returns the text of a backup file, written at a time in milliseconds
// since 1970: JSON in UTF-8, a record to a line. Its count is that of the
// scores; its check is over what the records say, so that a program that lays
// the text out anew, or puts the keys in another order, does no harm.
func Backup(s Set, now int64) string {
	batches := s.batches()
	var b strings.Builder
	b.WriteString(`{"format":"` + format + `","version":` + strconv.Itoa(Version) +
		`,"saved":"` + timeText(now) + `","count":` + strconv.Itoa(len(s.Scores)) +
		`,"check":"` + check(Version, timeText(now), batches) + `"`)
	for _, list := range batches[:2] {
		b.WriteString(",\n\"" + list.kind + "\":[")
		for i, fields := range list.records {
			separate(&b, i)
			writeRecord(&b, list.names, fields)
		}
		b.WriteByte(']')
	}
	targets := batches[2]
	b.WriteString(",\n\"" + targets.kind + "\":{")
	for i, fields := range targets.records {
		separate(&b, i)
		quote(&b, fields[0])
		b.WriteByte(':')
		writeRecord(&b, targets.names[1:], fields[1:])
	}
	b.WriteString("}}\n")
	return b.String()
}

func separate(b *strings.Builder, i int) {
	if i > 0 {
		b.WriteByte(',')
	}
	b.WriteByte('\n')
}

func writeRecord(b *strings.Builder, names, fields []string) {
	for i, name := range names {
		b.WriteByte("{,"[min(i, 1)])
		quote(b, name)
		b.WriteByte(':')
		quote(b, fields[i])
	}
	b.WriteByte('}')
}

// check returns a check over all that a backup holds. It finds damage and no
// forgery: FNV-1a of 64 bits (Fowler, Noll & Vo, RFC 9923), in which one byte
// changed is never missed, and anything else once in 10^19 times. Each text goes
// in with its length, so that nothing moves from one to the next unseen.
func check(version int, saved string, batches [3]batch) string {
	h := uint64(14695981039346656037)
	add := func(text string) {
		for _, s := range [2]string{strconv.Itoa(len(text)) + ":", text} {
			for i := range len(s) {
				h = (h ^ uint64(s[i])) * 1099511628211
			}
		}
	}
	add(format)
	add(strconv.Itoa(version))
	add(saved)
	for _, list := range batches {
		add(list.kind)
		add(strconv.Itoa(len(list.records)))
		for _, fields := range list.records {
			for _, text := range fields {
				add(text)
			}
		}
	}
	text := strconv.FormatUint(h, 16)
	return strings.Repeat("0", 16-len(text)) + text
}
