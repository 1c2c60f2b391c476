package saved

import (
	"slices"
	"strconv"

	"trimetric/calc"
)

// Version is the shape that records are written in, in the store and in a
// backup.
//
// Version 1 had scores alone, without the dates of their period and without a
// target. Version 2 has both, and notes and targets beside the scores.
const Version = 2

// A VersionError says that records are of a version that this program does not
// know: of a later program, which has to read them. They are left alone.
type VersionError struct{ Version int }

func (e *VersionError) Error() string {
	return "saved: version " + strconv.Itoa(e.Version) + " is not one from 1 to " + strconv.Itoa(Version)
}

// The names of the fields of each kind of record, in their order, by version.
// They stand in backups and are permanent.
var (
	scoreFields = [Version + 1][]string{
		1: {"id", "metric", "counts", "name", "period", "note", "saved", "changed"},
		2: {"id", "metric", "counts", "name", "period", "from", "to", "target", "note", "saved", "changed"},
	}
	noteFields   = [Version + 1][]string{2: {"id", "day", "text", "changed"}}
	targetFields = [Version + 1][]string{2: {"metric", "target", "changed"}}
)

// Fields returns the score as it is stored, in the shape of [Version].
func (s Score) Fields() []string {
	target := ""
	if s.Aimed {
		target = calc.FormatFigure(s.Target)
	}
	return []string{
		s.ID, string(s.Metric), s.Counts, s.Name,
		s.Period.Label, s.Period.From.String(), s.Period.To.String(),
		target, s.Note, whole(s.Saved), whole(s.Changed),
	}
}

// ReadScore reads a stored score of any version there has been. It fails with a
// *[VersionError] or a *[FieldError]. What it leaves to the moment when the
// score is looked at, see [Score.Sample], is the responses: thousands of scores
// are read before the first is drawn, and that would be most of the work.
func ReadScore(version int, fields []string) (Score, error) {
	fields, err := Migrate(version, fields)
	if err != nil {
		return Score{}, err
	}
	r := reader{names: scoreFields[Version], fields: fields}
	s := Score{
		ID:     r.text("id", checkID),
		Metric: calc.Metric(r.text("metric", checkMetric)),
		Counts: r.at("counts"),
		Name:   r.line("name", MaxName),
		Period: Period{
			Label: r.line("period", MaxPeriod),
			From:  r.day("from"), To: r.day("to"),
		},
		Note:    r.line("note", MaxNote),
		Saved:   r.stamp("saved"),
		Changed: r.stamp("changed"),
	}
	s.Target, s.Aimed = r.figure("target")
	if s.Period.Label == "" {
		r.fail("period", ErrEmpty)
	}
	if s.Period.To < s.Period.From {
		r.fail("to", ErrOrder)
	}
	if r.err != nil {
		return Score{}, r.err
	}
	return s, nil
}

// verify reads what [ReadScore] leaves. A score from elsewhere is not stored
// before.
func (s Score) verify() error {
	f, _, err := open(s.Metric, s.Counts)
	if err != nil {
		return &FieldError{"counts", err}
	}
	low, high := calc.TargetRange(f.Def)
	if s.Aimed && (s.Target < low || s.Target > high) {
		return &FieldError{"target", ErrTarget}
	}
	return nil
}

// Migrate returns the fields of a stored score in the shape of [Version]. The
// dates that version 1 lacked are read from the label; where it tells none, the
// day of saving stands for them. It fails with a *[VersionError], or with a
// *[FieldError] for a number of fields that the version does not have.
func Migrate(version int, fields []string) ([]string, error) {
	if version < 1 || version > Version {
		return nil, &VersionError{version}
	}
	if len(fields) != len(scoreFields[version]) {
		return nil, &FieldError{"", ErrFields}
	}
	if version == Version {
		return fields, nil
	}
	r := reader{names: scoreFields[1], fields: fields}
	saved := DayOf(r.stamp("saved"))
	if r.err != nil {
		return nil, r.err
	}
	p, ok := ReadPeriod(r.at("period"))
	if !ok {
		p.From, p.To = saved, saved
	}
	to := slices.Clone(fields[:5])
	return append(append(to, p.From.String(), p.To.String(), ""), fields[5:]...), nil
}
