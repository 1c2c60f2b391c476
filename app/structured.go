package app

import (
	"trimetric/app/words"
	"trimetric/calc"
	"trimetric/calc/guide"
)

// Structured returns what a page says to machines, as things of schema.org ready
// for JSON: what the application is and, for the guide, its frequent questions.
// It is nil for a page that says nothing. Every sentence in it is one that
// readers see on the page. site, like "https://example.org", is the
// application's address without a slash behind it; "" leaves it out.
func Structured(path, site string) []map[string]any {
	switch path {
	case "/":
		return []map[string]any{application(words.HomeLead, site)}
	case "/csat", "/nps", "/ces":
		return []map[string]any{application(words.Lead(calc.Metric(path[1:])), site)}
	case "/guide":
		return []map[string]any{faqPage(), application(words.Product, site)}
	}
	return nil
}

// application is https://schema.org/WebApplication.
func application(description, site string) map[string]any {
	a := map[string]any{
		"@context": "https://schema.org", "@type": "WebApplication",
		"name":                "Trimetric",
		"description":         description,
		"applicationCategory": "BusinessApplication",
		"operatingSystem":     "Any",
		"browserRequirements": "Requires JavaScript and WebAssembly",
		"isAccessibleForFree": true,
		"inLanguage":          "en",
		"offers":              map[string]any{"@type": "Offer", "price": "0", "priceCurrency": "USD"},
	}
	if site != "" {
		a["url"] = site + "/"
	}
	return a
}

// faqPage is https://schema.org/FAQPage.
func faqPage() map[string]any {
	var questions []any
	for _, f := range guide.FAQs {
		answer := ""
		for i, t := range f.Answer {
			if i > 0 {
				answer += "\n\n"
			}
			answer += t.Says
		}
		questions = append(questions, map[string]any{
			"@type": "Question", "name": f.Question,
			"acceptedAnswer": map[string]any{"@type": "Answer", "text": answer},
		})
	}
	return map[string]any{
		"@context": "https://schema.org", "@type": "FAQPage",
		"inLanguage": "en", "mainEntity": questions,
	}
}
