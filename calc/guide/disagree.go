package guide

// Disagreements is what it often means when two of the scores, or all three,
// point to different things. Each is a few words, without a full stop.
var Disagreements = []Disagreement{
	{
		See:    "CES high, CSAT low",
		Means:  "Easy to reach, wrong outcome",
		LookAt: "Policies and first-contact resolution",
	},
	{
		See:    "CSAT high, CES low",
		Means:  "People like who helped them, not how long it took",
		LookAt: "Transfers, repeat contacts, form length",
	},
	{
		See:    "CSAT and CES rising, NPS flat",
		Means:  "Service has improved; loyalty lags, or hangs on price and product",
		LookAt: "Detractor comments, then next quarter’s score",
	},
	{
		See:    "NPS falling, CSAT steady",
		Means:  "The reason sits outside the contact centre",
		LookAt: "Billing, product changes, competitors",
	},
	{
		See:    "NPS high, CSAT low",
		Means:  "Loyal customers are meeting a service fault; goodwill hides it for now",
		LookAt: "The contact types with the lowest CSAT",
	},
	{
		See:    "CES falling, CSAT and NPS steady",
		Means:  "A step has become harder, and people still forgive it",
		LookAt: "What changed in the process, site or routing",
	},
	{
		See:    "NPS rising, CSAT and CES flat",
		Means:  "Product, price or reputation has moved, or others answered this time",
		LookAt: "Promoter comments, and who was in each wave",
	},
}
