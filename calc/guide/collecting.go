package guide

// Collecting is how to ask, so that the answers can be trusted.
var Collecting = []Topic{
	{
		Name: "Channel",
		Says: Text{Says: "Ask in the channel that the customer is already in. Each change of channel loses people, and not evenly."},
		Steps: []Text{
			{Says: "After a call, ask by keypad before the line closes, or by text message."},
			{Says: "After a chat or an e-mail, ask minutes later in the same thread."},
			{Says: "After a ticket, ask when it is closed."},
			{Says: "In an app or on a site, ask in a small panel once the task is done, never in the middle of it."},
			{Says: "For NPS, write to a sample of all customers and not only to those who got in touch."},
		},
	},
	{
		Name: "Timing",
		Says: Text{Says: "Ask while the moment is fresh. A common rule of thumb for CSAT is within 24 hours of the contact."},
		Steps: []Text{
			{Says: "Trigger the survey automatically, so that nobody chooses who is asked."},
			{Says: "Ask for CES as soon as the task is done, because people soon remember the outcome and forget the work."},
			{Says: "For a product, wait until it has been used; for a delivery, until it has arrived."},
			{Says: "Send NPS in waves on fixed dates, or at milestones such as the end of the first year."},
			{Says: "Set a rest period, so that somebody who calls every day of a week is asked once."},
		},
	},
	{
		Name: "Response rate",
		Says: Text{
			Says:   "A low rate does not by itself make a score wrong. Studies of many surveys found little relation between response rate and bias; what matters is whether those who stay silent think differently.",
			Source: "nonresponse-2013",
		},
		Steps: []Text{
			{Says: "Watch your own rate for each channel; a common rule of thumb calls more than 25% strong."},
			{Says: "Ask one question with an optional comment, and show the scale in the message itself."},
			{Says: "Compare those who answered with those who were asked, by age of account, product and channel."},
			{Says: "Plan backwards: from the margin you want to the responses, from the responses to the surveys to send."},
		},
	},
	{
		Name: "Wording",
		Says: Text{
			Says:   "Ask about one thing, in neutral words. A question that leads pulls answers its own way, and so, a little, does a statement to agree with.",
			Source: "yougov-2023",
		},
		Steps: []Text{
			{Says: "Ask for speed in one question and friendliness in another, or leave one of them out."},
			{Says: "Leave praise out of the question: “this call” and not “our award-winning service”."},
			{Says: "Name both ends of the scale in words."},
			{Says: "For CES, choose a question or a statement and stay with it: people tend to agree, so the two do not compare."},
			{Says: "Follow the rating with one open question, and let people skip it."},
		},
	},
	{
		Name: "The same each time",
		Says: Text{Says: "Keep scale, wording, timing and channel as they are, or the scores do not compare."},
		Steps: []Text{
			{Says: "Write down for each survey: question, scale, direction, what counts as positive, when it is sent and to whom."},
			{Says: "If you have to change something, run old and new side by side for a while."},
			{Says: "Start a new series after a change, and say so wherever the score is shown."},
		},
	},
}
