package saved

import (
	"trimetric/app/entry"
	"trimetric/calc"
)

// A Target is the score that a metric is to reach, one for each metric.
type Target struct {
	// Def says what the target is of. The scale and the direction count for CES
	// alone: a share and an NPS are the same on every scale.
	Def calc.Definition

	Value   calc.Hundredths
	Changed int64 // in milliseconds since 1970
}

// NewTarget returns the target on a form, set at a time. It fails with calc's
// typed errors; an empty field is no target.
func NewTarget(f *entry.Form, now int64) (Target, error) {
	t := f.ReadTarget()
	switch {
	case t.Err != nil:
		return Target{}, t.Err
	case !t.Given:
		return Target{}, &calc.TypedError{Kind: calc.Empty}
	}
	return Target{Def: f.Def.Measure(), Value: t.Value, Changed: now}, nil
}

// Fits reports whether the target can be set beside scores of a definition.
func (t Target) Fits(d calc.Definition) bool { return t.Def == d.Measure() }

// Fields returns the target as it is stored, in the shape of [Version]. As with
// a score, the figure goes with its definition as the fragment of a link.
func (t Target) Fields() []string {
	return []string{string(t.Def.Metric), t.link(), whole(t.Changed)}
}

func (t Target) link() string {
	f := entry.New(t.Def.Metric)
	f.Def, f.Target = t.Def, calc.FormatFigure(t.Value)
	return f.Link()
}

// ReadTarget reads a stored target. It fails with a *[VersionError] or a
// *[FieldError].
func ReadTarget(version int, fields []string) (Target, error) {
	r, err := readerOf(version, targetFields, fields)
	if err != nil {
		return Target{}, err
	}
	m := calc.Metric(r.text("metric", checkMetric))
	changed := r.stamp("changed")
	if r.err != nil {
		return Target{}, r.err
	}
	t, err := NewTarget(entry.FromLink(m, r.at("target")), changed)
	if err != nil || t.link() != r.at("target") {
		return Target{}, &FieldError{"target", ErrTarget}
	}
	return t, nil
}
