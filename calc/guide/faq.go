package guide

// FAQs is what readers ask. The first paragraph answers; the others say why, or
// what follows. An ID stands in links and stays as it is.
var FAQs = []FAQ{
	{
		ID:       "good-score",
		Question: "What is a good score?",
		Answer: []Text{
			{Says: "By common guidelines, a good score starts at 75% for CSAT, above 0 for NPS, and at 5 for CES on 1–7 or at 4 on 1–5. CSAT is excellent from 85% and world-class from 90%. NPS is favourable above +20, excellent above +50 and world-class above +80. CES on 1–7 is excellent from 6."},
			{
				Says:   "These bands are conventions, and published guidelines differ by a few points. One for contact centres calls a CSAT of 75% to 85% good, and 90% or more the mark of the best teams.",
				Source: "balto-csat",
			},
			{
				Says:   "Industries differ widely. In a study of US consumers in 2023, the average NPS ran from −6.1 for consumer payments to +30.1 for grocers. The best yardstick is your own last quarter.",
				Source: "xmi-ratings-2023",
			},
		},
	},
	{
		ID:       "which-first",
		Question: "Which of the three should we start with?",
		Answer: []Text{
			{Says: "Start with the one that answers the question you have today: CSAT for the moment, NPS for loyalty over time, CES for effort."},
			{Says: "In a contact centre with none of them, CES first is a sound choice, because it names what to mend. Add CSAT to see that the fix met expectations, then NPS to see whether loyalty followed."},
		},
	},
	{
		ID:       "contact-or-task",
		Question: "What is the difference between a contact and a task?",
		Answer: []Text{
			{Says: "A contact is any moment at which somebody deals with you: a call, a chat, a delivery. CSAT asks about one contact. A task is what they set out to get done, and it may take several contacts. CES asks about one task."},
			{Says: "One call can be both. Ask for the score that you would act on, or let chance decide which of the two questions is sent."},
		},
	},
	{
		ID:       "compare-the-three",
		Question: "Can the three scores be compared or averaged?",
		Answer: []Text{
			{Says: "No. They answer different questions on different scales, so a CSAT and an NPS of the same size have nothing in common, and their average means nothing."},
			{Says: "What can be compared is their direction. Lay them on one calendar: easier and better contacts should show up in NPS some time later."},
		},
	},
	{
		ID:       "how-many-responses",
		Question: "How many responses are enough?",
		Answer: []Text{
			{Says: "With 95% confidence, 385 responses hold CSAT to ±5 points, 382 hold NPS to ±10 points, and 312 hold CES on 1–7 to ±0.2. This supposes widely spread answers; more agreement needs fewer."},
			{
				Says:   "For the same margin in points, NPS needs more responses than CSAT, because it subtracts one uncertain share from another. Half the margin takes about four times the responses.",
				Source: "rocks-2016",
			},
			{Says: "The planner under each calculator works it out for your score, your number of customers and your response rate. Each segment that you want to compare needs that many of its own. With fewer than 30 responses, quote no score without its interval."},
		},
	},
	{
		ID:       "why-it-moved",
		Question: "Why did the score move?",
		Answer: []Text{
			{Says: "Often for no reason: other people answered this time, and chance alone moves a score. Enter both periods in the calculator and see whether the change is real."},
			{Says: "If it is, look first at the survey: wording, scale, channel, timing, or who was asked. Then at the mix: more of a hard type of issue lowers the average with no change in service."},
			{Says: "Only then look at the service itself, segment by segment, with the comments beside the scores."},
		},
	},
	{
		ID:       "how-often",
		Question: "How often should we survey?",
		Answer: []Text{
			{Says: "CES and CSAT all the time, after each task or contact; NPS in waves, once a quarter or less often."},
			{Says: "Limit how often one person is asked, whatever the survey. A wave that comes before you have acted on the last one tells you the same again."},
		},
	},
	{
		ID:       "counts-as-satisfied",
		Question: "What counts as satisfied?",
		Answer: []Text{
			{Says: "On 1–5, ratings of 4 and 5. On 1–7 and 1–10 the top two ratings count by default: 6 and 7, or 9 and 10."},
			{Says: "You can move the threshold in the calculator, and it is printed with the score, because CSAT with another threshold is another score. Share the definition whenever you share the figure."},
		},
	},
	{
		ID:       "not-a-percentage",
		Question: "Why is NPS not a percentage?",
		Answer: []Text{
			{Says: "Because it is one percentage minus another: promoters, who answer 9–10, less detractors, who answer 0–6. It runs from −100 to +100, so it carries a sign and no percent sign.", Source: "reichheld-2003"},
			{Says: "The same +30 can be 30% promoters with no detractors, or 60% promoters with 30% detractors. Show the three groups beside the score."},
		},
	},
	{
		ID:       "which-scale",
		Question: "Which scale: 1–5, 1–7 or 0–10?",
		Answer: []Text{
			{Says: "Keep the scale you have, because scores on different scales do not compare. Without a history, take 1–5 for CSAT and 1–7 for CES; NPS is always 0–10."},
			{Says: "Write words at both ends. For CES, check the direction too: in older surveys 1 was the easiest answer, and the calculator has a switch for it."},
		},
	},
	{
		ID:       "predict-loyalty",
		Question: "Can CSAT predict loyalty?",
		Answer: []Text{
			{Says: "Only in part. A satisfied customer may leave for a better price, and a customer who is tied in stays without being satisfied."},
			{
				Says:   "For service contacts, the authors of CES report that effort predicts loyalty better than CSAT or NPS do. It is a study of their own, so test it on your own customers.",
				Source: "dixon-2010",
			},
			{Says: "The test is plain: take last year’s answers, and compare how many of the satisfied and how many of the others are still with you."},
		},
	},
	{
		ID:       "scores-disagree",
		Question: "What if the scores disagree?",
		Answer: []Text{
			{Says: "Then each is right about its own question, and the difference is what there is to learn. High CES with low CSAT means that getting through was easy and the outcome was wrong."},
			{Says: "First see whether each move is more than chance, and whether the same customers were asked. Then use the table of disagreements on this page."},
		},
	},
	{
		ID:       "other-companies",
		Question: "Can we compare our score with other companies?",
		Answer: []Text{
			{Says: "Roughly, and only where question, scale, timing and kind of respondent are the same. Most published figures do not say all of that."},
			{
				Says:   "Across countries it is harder still: people in one country use the top of a scale more readily than people in another.",
				Source: "harzing-2006",
			},
			{Says: "The benchmarks page gives the source, year and sample of each figure, and says what is missing."},
		},
	},
	{
		ID:       "growth",
		Question: "Does a higher NPS mean growth?",
		Answer: []Text{
			{Says: "They often go together, but a rise in NPS does not promise growth. Promoters say that they will buy more; whether they do depends on more than you asked."},
			{
				Says:   "In a study of US consumers published in 2023, promoters were 2.6 to 6.7 times as likely as detractors to say that they would buy more, depending on the industry.",
				Source: "xmi-economics-2023",
			},
			{
				Says:   "A study of 21 firms with more than 15,500 interviews could not confirm that NPS predicts growth better than other measures.",
				Source: "keiningham-2007",
			},
		},
	},
	{
		ID:       "pay",
		Question: "Should pay depend on a score?",
		Answer: []Text{
			{Says: "Better not for single people: few responses make their scores mostly luck, and a score that pays invites asking for top ratings."},
			{Says: "Use scores of single people for coaching. If a team has a target, judge it by the interval, and watch repeat contacts and complaints beside it."},
		},
	},
}
