package survey

import (
	"testing"

	"trimetric/calc"
)

func TestSpaced(t *testing.T) {
	check := func(name, want string) {
		t.Helper()
		if _, at := first(spaced(name), want); at != 0 {
			t.Errorf("%q reads %q, want %q", name, spaced(name), want)
		}
	}
	check("closed_at", "closed at")
	check("ClosedAt", "closed at")
	check(" Closed at: ", "closed at")
	check("IPAddress", "ip address")
	check("csatScore", "csat score")
	check("CSAT-Score (1–5)", "csat score 1 5")
	check("Überblick", "überblick")
	check("Q1_NPS_GROUP", "q1 nps group")
}

func TestNameOf(t *testing.T) {
	check := func(name string, want meaning) {
		t.Helper()
		if got := nameOf(&Column{Name: name}); got != want {
			t.Errorf("%q: got %+v, want %+v", name, got, want)
		}
	}
	csat := func(word string) meaning { return meaning{metric: calc.MetricCSAT, ratingWord: word} }
	check("csat_score", csat("csat"))
	check("Overall satisfaction", csat("satisfaction"))
	check("NPS", meaning{metric: calc.MetricNPS, ratingWord: "nps"})
	check("CES", meaning{metric: calc.MetricCES, ratingWord: "ces"})
	check("ease", meaning{metric: calc.MetricCES, ratingWord: "ease"})
	// What is asked first is what is rated.
	check("How satisfied are you with how easy it was?", csat("satisfied"))
	check("NPS group", meaning{metric: calc.MetricNPS, ratingWord: "nps", group: true, segment: true, segmentWord: "group"})
	check("Score", meaning{generic: true, ratingWord: "score"})
	check("How much effort did it take?", meaning{metric: calc.MetricCES, ratingWord: "effort", lowIsEasy: true})
	check("Customer effort score", meaning{metric: calc.MetricCES, ratingWord: "effort"})
	check("CSAT (1 to 7)", meaning{metric: calc.MetricCSAT, ratingWord: "csat", scale: calc.Scale7})
	check("closed_at", meaning{date: 4, dateWord: "closed"})
	check("Submit Date (UTC)", meaning{date: 5, dateWord: "submit"})
	check("Start Date", meaning{date: 2, dateWord: "start"})
	check("Date", meaning{date: 3, dateWord: "date"})
	check("Team", meaning{segment: true, segmentWord: "team"})
	check("LocationLatitude", meaning{segment: true, segmentWord: "location", private: true})
	// Parts of words are not words.
	check("process", meaning{})
	check("release", meaning{})
	check("concessions", meaning{})
	check("", meaning{})
}

func TestScaleIn(t *testing.T) {
	check := func(text string, want calc.Scale) {
		t.Helper()
		if got := scaleIn(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
	check("How easy was it (1-7)?", calc.Scale7)
	check("0 – 10", calc.Scale0to10)
	check("from 1 to 10", calc.Scale10)
	check("CSAT 1–5", calc.Scale5)
	check("11-5", calc.Scale{})
	check("1-50", calc.Scale{})
	check("Question 1", calc.Scale{})
	check("", calc.Scale{})
}
