//go:build e2e

package e2e

import "testing"

// TestSampleSize asks the planner for every known sample size.
func TestSampleSize(t *testing.T) {
	check := func(path, list string) {
		t.Run(list, func(t *testing.T) {
			p := newPage(t)
			p.open(path)
			for _, k := range knownAnswers(t, list) {
				if k.Scale != 0 {
					p.pick("Scale", scaleName(k.Scale))
				}
				p.choose(k.level())
				p.field("Margin wanted").fill(num(k.Margin))
				p.field("Expected score").fill(optional(k.Expected))
				p.field("Customers in all").fill(optional(k.Population))
				p.plans("responses", float64(k.Responses))
				p.hides("plan", "surveys")
			}
		})
	}
	check("/csat", "csat_sample_size")
	check("/nps", "nps_sample_size")
	check("/ces", "ces_sample_size")
}

func optional[T int64 | float64](x *T) string {
	if x == nil {
		return ""
	}
	return num(*x)
}

// TestSurveys sends as many as the response rate asks for, rounded up.
func TestSurveys(t *testing.T) {
	p := newPage(t)
	p.open("/csat#v=1&margin=3&expect=50")
	p.plans("responses", 1068)
	check := func(rate string, surveys float64) {
		t.Helper()
		p.field("Response rate").fill(rate)
		p.plans("surveys", surveys)
	}
	check("20", 5340)
	check("7%", 15258) // 15257.14…
	check("12,5", 8544)
	check("100", 1068)
	p.field("Response rate").fill("0")
	p.hides("plan", "surveys")
}
