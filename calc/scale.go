package calc

// A Scale is the range of whole ratings that a survey offers, ends included.
type Scale struct{ Min, Max int }

// The scales in use.
var (
	Scale5     = Scale{1, 5}
	Scale7     = Scale{1, 7}
	Scale10    = Scale{1, 10}
	Scale0to10 = Scale{0, 10}
)

// scales lists what each metric may be surveyed on, default first.
var scales = map[Metric][]Scale{
	MetricCSAT: {Scale5, Scale7, Scale10},
	MetricNPS:  {Scale0to10},
	MetricCES:  {Scale7, Scale5},
}

// Scales returns the scales offered for m, default first. The caller must not
// change the slice.
func Scales(m Metric) []Scale { return scales[m] }

// Size is how many ratings the scale has: 5 for 1 to 5, 11 for 0 to 10.
func (s Scale) Size() int { return s.Max - s.Min + 1 }

// Has reports whether the rating is on the scale.
func (s Scale) Has(rating int) bool { return s.Min <= rating && rating <= s.Max }
