package guide

// FAQs is what readers ask.
var FAQs = []FAQ{
	{
		ID:       "not-a-percentage",
		Question: "Why is NPS not a percentage?",
		Answer: []Text{
			{Says: "NPS is the difference between two percentages, so it runs from −100 to +100."},
		},
	},
}
