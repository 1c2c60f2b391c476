package words

import "trimetric/calc"

// Short is the metric's abbreviation.
func Short(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "CSAT"
	case calc.MetricNPS:
		return "NPS"
	}
	return "CES"
}

// Long is the metric's full name.
func Long(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "Customer Satisfaction Score"
	case calc.MetricNPS:
		return "Net Promoter Score"
	}
	return "Customer Effort Score"
}

// About says in a few words what the metric measures.
func About(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "Satisfaction with one contact"
	case calc.MetricNPS:
		return "Loyalty to the company"
	}
	return "Ease of getting something done"
}

// Lead says how the score is made: the first sentence of its page.
func Lead(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "The share of responses that are satisfied, with how far it could be out."
	case calc.MetricNPS:
		return "The share of promoters, who score 9 or 10, minus the share of detractors, who score 0 to 6."
	}
	return "The average of how easy people found it, with how far it could be out."
}

// Description is the page's summary for search engines and previews.
func Description(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "Work out CSAT with its margin of error, compare it with your industry and with last period, and see what a target takes. Nothing leaves your device."
	case calc.MetricNPS:
		return "Work out NPS with its margin of error, compare it with your industry and with last period, and see what a target takes. Nothing leaves your device."
	}
	return "Work out CES with its margin of error, compare it with last period, and see what a target takes. Nothing leaves your device."
}

// ByHand is the formula for a reader without the calculator.
func ByHand(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "satisfied responses ÷ all responses × 100"
	case calc.MetricNPS:
		return "(promoters − detractors) ÷ all responses × 100"
	}
	return "sum of ratings ÷ number of ratings"
}

// HomeLead says what the calculators do.
const HomeLead = "Type your survey totals. You get the score, how far it could be out, and where it stands in your industry."

// Product says what the application is.
const Product = "Trimetric works out CSAT, NPS and CES with their margins of error, in your browser."

// Privacy is the promise in the footer.
const Privacy = "Every figure is worked out in this browser. Nothing you type, paste or import is sent anywhere."
