package guide

// Stages is the work with all three together, from the shortest rhythm to the
// longest.
var Stages = []Stage{
	{
		Name: "Day to day",
		Steps: []Text{
			{Says: "Ask for CES after each task and CSAT after each contact, sent by the system and not by the agent."},
			{Says: "Send one question at a time: where a contact could get both, let chance decide which."},
			{Says: "Read the low answers each day, and get in touch while there is still something to mend."},
			{Says: "Watch the scores by channel and type of issue, and leave alone a change that chance explains as well."},
		},
	},
	{
		Name: "Each quarter",
		Steps: []Text{
			{Says: "Send NPS within one window of two weeks, to a fresh sample of all customers, the silent ones included."},
			{Says: "Lay it beside CES and CSAT of the same quarter and of the one before."},
			{Says: "Choose one point of friction to mend: a low CES on a task that many people go through."},
			{Says: "Tell customers, and your own people, what changed because of the answers."},
		},
	},
	{
		Name: "The analysis",
		Steps: []Text{
			{Says: "CES finds the friction: look for the step or the type of issue with the lowest score."},
			{Says: "CSAT confirms that the fix met expectations: compare the weeks before it with the weeks after."},
			{Says: "NPS shows whether loyalty followed: look a quarter or two later."},
			{Says: "Where CES and CSAT rise and NPS does not, the cause lies elsewhere: read what detractors write about price, product and trust."},
		},
	},
}
