package guide

import "trimetric/calc"

// Improving is how to raise each score, in the order of [calc.Metrics].
var Improving = []Improvement{
	{
		Metric: calc.MetricCSAT,
		Lead:   Text{Says: "CSAT follows what happens in the contact: whether it solved the matter, how long it took and how people were treated."},
		Steps: []Text{
			{Says: "Coach from real calls: listen together to one that went well and one that did not."},
			{Says: "Practise soft skills: listening, plain words, saying what happens next."},
			{Says: "Shorten the wait, or say how long it will be and offer a call back."},
			{Says: "Put the customer’s history in front of the agent, so that nobody has to tell it twice."},
			{Says: "Use speech analytics to find the causes of low ratings, and guidance during the call to prevent them."},
			{Says: "Call back after a low rating, and tell the team what came of it."},
		},
	},
	{
		Metric: calc.MetricNPS,
		Lead:   Text{Says: "NPS follows everything that a customer meets: product, price, service and promises kept. So it takes longer, and more than one department."},
		Steps: []Text{
			{Says: "Get in touch with detractors soon, to understand and not to persuade."},
			{Says: "Sort their reasons by department, and give each reason an owner there."},
			{Says: "Ask passives what is missing: they are the closest to becoming promoters."},
			{Says: "Use what you know of the customer to be personal: offers, advice and help that fit."},
			{Says: "Tell all customers what you changed because of their answers."},
			{Says: "Make it easy for promoters to recommend you, by review, referral or reference."},
		},
	},
	{
		Metric: calc.MetricCES,
		Lead: Text{
			Says:   "CES follows the work that the customer has to do. A study of more than 75,000 people found that going beyond expectations did little for loyalty, and that an easy solution did more.",
			Source: "dixon-2010",
		},
		Steps: []Text{
			{Says: "Find the step with the lowest score, and go through it yourself as a customer."},
			{Says: "Route each contact to somebody who can settle it, so that there are fewer transfers."},
			{Says: "Give agents one desktop in place of several systems."},
			{Says: "Answer the next question in the same contact, so that nobody has to call again."},
			{Says: "Let people finish in the channel they began in."},
			{Says: "Shorten forms, and never ask for what you already know."},
		},
	},
}
