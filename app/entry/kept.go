package entry

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"trimetric/calc"
	"trimetric/calc/industry"
)

// The fields of a benchmark row of the reader's own.
const (
	OwnName   Field = "own-name"
	OwnLow    Field = "own-low"
	OwnHigh   Field = "own-high" // empty where there is one figure
	OwnSource Field = "own-source"
)

// MaxKept is how many rows of their own a reader may keep: more than anybody
// reads in one chart.
const MaxKept = 50

// What may be wrong with a row, beside its figures.
var (
	ErrNoName  = errors.New("entry: a row without a name")
	ErrTooLong = errors.New("entry: a text too long to keep")
	ErrOrder   = errors.New("entry: the high end is below the low end")
)

// A Kept row is a benchmark of the reader's own, as it is kept on their device.
type Kept struct {
	// Def says what the figures are of. The scale and the direction count for
	// CES alone: a share and an NPS are the same on every scale.
	Def calc.Definition

	Name      string
	Low, High calc.Hundredths // equal for one figure
	Source    string          // in the reader's words, "" for none
}

// Fits reports whether the row can be set beside scores of a definition.
func (k Kept) Fits(d calc.Definition) bool { return k.Def == d.Measure() }

// Row returns the row as those that are published have it.
func (k Kept) Row() industry.Row {
	return industry.Row{Metric: k.Def.Metric, Name: k.Name, Low: k.Low, High: k.High, Note: k.Source, Own: true}
}

// WriteKept writes rows as text, one to a line, in the way of a share link. The
// format is permanent: readers have it on their devices.
func WriteKept(rows []Kept) string {
	var lines []string
	for _, k := range rows {
		var p pairs
		p.add("metric", string(k.Def.Metric))
		if d := calc.Define(k.Def.Metric); k.Def.Scale != d.Scale {
			p.add("scale", strconv.Itoa(k.Def.Scale.Max))
		}
		if k.Def.LowIsEasy {
			p.add("dir", "down")
		}
		p.add("name", label(k.Name))
		p.add("low", calc.FormatFigure(k.Low))
		if k.High != k.Low {
			p.add("high", calc.FormatFigure(k.High))
		}
		p.add("source", label(k.Source))
		lines = append(lines, p.String())
	}
	return strings.Join(lines, "\n")
}

// ReadKept reads what [WriteKept] wrote. A line that is damaged is dropped and
// the others stay; so are those over [MaxKept].
func ReadKept(text string) []Kept {
	var rows []Kept
	for line := range strings.Lines(text) {
		k, ok := readKept(values(strings.TrimRight(line, "\r\n")))
		if ok && len(rows) < MaxKept {
			rows = append(rows, k)
		}
	}
	return rows
}

func readKept(v map[string]string) (Kept, bool) {
	if !slices.Contains(calc.Metrics, calc.Metric(v["metric"])) {
		return Kept{}, false
	}
	d := calc.Define(calc.Metric(v["metric"]))
	if most, ok := v["scale"]; ok {
		s, known := scaleOf(d.Metric, most)
		if !known {
			return Kept{}, false
		}
		d = d.WithScale(s)
	}
	d.LowIsEasy = v["dir"] == "down"
	for _, text := range v {
		if text == unusable {
			return Kept{}, false
		}
	}
	form := KeptForm{Name: v["name"], Low: v["low"], High: v["high"], Source: v["source"]}
	k, problems := form.Read(d)
	return k, len(problems) == 0
}

// scaleOf finds the scale of a metric by its highest rating.
func scaleOf(m calc.Metric, most string) (calc.Scale, bool) {
	for _, s := range calc.Scales(m) {
		if strconv.Itoa(s.Max) == most {
			return s, true
		}
	}
	return calc.Scale{}, false
}
