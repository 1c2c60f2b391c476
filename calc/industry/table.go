package industry

import "trimetric/calc"

// Sources lists where the rows come from, by key.
var Sources = map[string]Source{
	"balto-csat": {
		Title: "Balto: What is CSAT in customer service",
		URL:   "https://www.balto.ai/blog/what-is-csat-in-customer-service/",
	},
	"xmi-economics-2023": {
		Title: "XM Institute: Economics of NPS 2023",
		URL:   "https://www.xminstitute.com/research/economics-of-nps-2023/",
	},
	"xmi-economics-2024": {
		Title: "XM Institute: Economics of Net Promoter Score 2024",
		URL:   "https://www.xminstitute.com/research/",
	},
	"xmi-ratings-2023": {
		Title: "XM Institute: XMI ratings NPS 2023",
		URL:   "https://www.xminstitute.com/data-snippets/xmi-ratings-nps-2023/",
	},
}

// What the sources say, or leave unsaid, about many rows at once.
const (
	noteGuideline          = "industry guideline; method and sample not published"
	noteRatings2023        = "mean of companies; 351 companies in 22 industries"
	noteEconomics2023Study = "mean of company scores from the 2023 US consumer study; 22 " +
		"industries; published as a whole number"
	noteEconomics2022Study = "mean of company scores from the 2022 US consumer study; 22 " +
		"industries; published as a whole number"
	comparesUnknown = "unknown: the source does not say whose surveys, which scale or " +
		"when"
	comparesPanel = "consumer panel about big companies: not like with like with " +
		"surveys of own customers, which tend to score higher"
)

// table holds the published benchmarks: CSAT, then NPS, each in the order of
// the source that lists it. Append a row for a new survey, with an id of its
// own; never edit an old one, so that a link shared last year still says what
// it said. table_test.go holds the rules.
var table = []Row{
	{
		Metric: calc.MetricCSAT, ID: "retail", Name: "Retail and e-commerce", Low: 8000, High: 8500,
		Source: "balto-csat", Note: noteGuideline, Compares: comparesUnknown,
	},
	{
		Metric: calc.MetricCSAT, ID: "technology", Name: "Technology and SaaS", Low: 7800, High: 8400,
		Source: "balto-csat", Note: noteGuideline, Compares: comparesUnknown,
	},
	{
		Metric: calc.MetricCSAT, ID: "finance", Name: "Financial services", Low: 7700, High: 8200,
		Source: "balto-csat", Note: noteGuideline, Compares: comparesUnknown,
	},
	{
		Metric: calc.MetricCSAT, ID: "healthcare", Name: "Healthcare", Low: 7900, High: 8300,
		Source: "balto-csat", Note: noteGuideline, Compares: comparesUnknown,
	},
	{
		Metric: calc.MetricCSAT, ID: "hospitality", Name: "Hospitality and travel", Low: 8200, High: 8800,
		Source: "balto-csat", Note: noteGuideline, Compares: comparesUnknown,
	},
	{
		Metric: calc.MetricCSAT, ID: "utilities", Name: "Utilities and telecom", Low: 7200, High: 7800,
		Source: "balto-csat", Note: noteGuideline, Compares: comparesUnknown,
	},
	{
		Metric: calc.MetricNPS, ID: "grocery", Name: "Grocery", Low: 3010, High: 3010,
		Population: "US consumers", Year: "2023", N: 10000,
		Source: "xmi-ratings-2023", Note: noteRatings2023, Compares: comparesPanel,
	},
	{
		Metric: calc.MetricNPS, ID: "retail", Name: "Retail", Low: 2900, High: 2900,
		Population: "US consumers", Year: "2023", N: 10000,
		Source: "xmi-economics-2024", Note: noteEconomics2023Study, Compares: comparesPanel,
	},
	{
		Metric: calc.MetricNPS, ID: "streaming", Name: "Streaming media", Low: 2900, High: 2900,
		Population: "US consumers", Year: "2023", N: 10000,
		Source: "xmi-economics-2024", Note: noteEconomics2023Study, Compares: comparesPanel,
	},
	{
		Metric: calc.MetricNPS, ID: "internet", Name: "TV and internet service", Low: 900, High: 900,
		Population: "US consumers", Year: "2023", N: 10000,
		Source: "xmi-economics-2024", Note: noteEconomics2023Study, Compares: comparesPanel,
	},
	{
		Metric: calc.MetricNPS, ID: "car-rental", Name: "Car rental", Low: 800, High: 800,
		Population: "US consumers", Year: "2023", N: 10000,
		Source: "xmi-economics-2024", Note: noteEconomics2023Study, Compares: comparesPanel,
	},
	{
		Metric: calc.MetricNPS, ID: "payments", Name: "Consumer payments", Low: -610, High: -610,
		Population: "US consumers", Year: "2023", N: 10000,
		Source: "xmi-ratings-2023", Note: noteRatings2023, Compares: comparesPanel,
	},
	{
		Metric: calc.MetricNPS, ID: "airlines", Name: "Airlines", Low: 700, High: 700,
		Population: "US consumers", Year: "2022", N: 10000,
		Source: "xmi-economics-2023", Note: noteEconomics2022Study, Compares: comparesPanel,
	},
}
