package guide

// Challenges is the ways for a survey to go wrong, from sending it to acting on
// it.
var Challenges = []Challenge{
	{
		Name: "Low response rates",
		Sign: "Margins stay wide, and one bad week moves the score.",
		Do: []Text{
			{Says: "Ask one question, and make the comment optional."},
			{Says: "Ask in the channel of the contact, right after it."},
			{Says: "Show customers what earlier answers changed, so that answering is worth their time."},
			{Says: "Work out how many surveys to send, and use a longer period where there are too few."},
		},
	},
	{
		Name: "Biased results",
		Sign: "The score is high, and complaints and departures say otherwise.",
		Do: []Text{
			{Says: "Let the system choose who is asked, never the person who is rated."},
			{Says: "Compare those who answered with those who were asked, by product, channel and age of account."},
			{Says: "Use neutral wording, and stop agents from asking for a top rating."},
			{Says: "Reach the silent customers too, with NPS sent to a sample of all."},
		},
	},
	{
		Name: "Lack of context",
		Sign: "Everybody knows the score, and nobody knows why.",
		Do: []Text{
			{Says: "Add one open question after the rating."},
			{Says: "Store channel, type of issue, agent and step of the process with each answer."},
			{Says: "Show the score with its margin, number of responses and definition."},
			{Says: "Read it together with waiting time, repeat contacts and cancellations."},
		},
	},
	{
		Name: "Inconsistent methodology",
		Sign: "The score jumps on the day on which the survey changed.",
		Do: []Text{
			{Says: "Fix question, scale, threshold, direction, timing and channel, and write them down."},
			{Says: "Use one definition in all teams, and print it beside the score."},
			{Says: "Change one thing at a time, and run old and new side by side."},
			{Says: "Begin a new series after a change, and do not join the lines."},
		},
	},
	{
		Name: "Not closing the loop",
		Sign: "The same complaints come back each quarter, and fewer people answer.",
		Do: []Text{
			{Says: "Give each low answer an owner and a day by which the customer hears back."},
			{Says: "Collect causes, and mend the most frequent one for everybody."},
			{Says: "Tell customers what changed because of what they said."},
			{Says: "Measure the same step again, to see whether the fix worked."},
		},
	},
}
