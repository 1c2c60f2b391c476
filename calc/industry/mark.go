package industry

import "trimetric/calc"

// A Mark is a score that is set against rows: one worked out from counts, with
// its interval where there is one, or one that came as a figure alone. The zero
// Mark is none.
type Mark struct {
	// Result is where the score comes from, when Alone is not set.
	Result calc.Result

	// Alone says that nothing but Figure is known: no counts, so no interval.
	Alone  bool
	Def    calc.Definition // of the score
	Figure calc.Hundredths
}

// Of returns the mark of a result.
func Of(r calc.Result) Mark { return Mark{Result: r, Def: r.Sample.Def} }

// Alone returns the mark of a score that came without its counts.
func Alone(d calc.Definition, figure calc.Hundredths) Mark {
	return Mark{Alone: true, Def: d, Figure: figure}
}

// Given reports whether there is a score.
func (m Mark) Given() bool { return m.Alone || m.Result.Sample.N > 0 }

// Bounded reports whether the score has an interval.
func (m Mark) Bounded() bool { return !m.Alone && m.Result.Bounded }

// Score returns the score, in the metric's own unit.
func (m Mark) Score() float64 {
	if m.Alone {
		return m.Figure.Float()
	}
	return m.Result.Score
}

// Ends returns the interval; without one, the score twice.
func (m Mark) Ends() (low, high float64) {
	if m.Bounded() {
		return m.Result.Low, m.Result.High
	}
	return m.Score(), m.Score()
}

// Text returns the score with its unit. One that came alone is written as
// exactly as it came.
func (m Mark) Text() string {
	if m.Alone {
		return calc.FormatTarget(m.Def, m.Figure)
	}
	return calc.FormatScore(m.Result)
}

// Place returns where the score stands against a row, as [Row.Compare] does; 0
// for none.
func (m Mark) Place(row Row) Place {
	if !m.Given() {
		return 0
	}
	least, most := m.Ends()
	return row.place(m.Score(), least, most)
}

// apart returns how far the score lies from a figure.
func (m Mark) apart(from calc.Hundredths) string {
	if m.Alone {
		return calc.FormatFigure(max(m.Figure-from, from-m.Figure))
	}
	return calc.FormatApart(m.Result, from)
}
