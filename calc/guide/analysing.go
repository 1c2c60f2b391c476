package guide

// Analysing is how to read the answers.
var Analysing = []Topic{
	{
		Name: "Interval before change",
		Says: Text{Says: "Look at the interval before you explain a change. The people who answer differ from month to month, so a score moves even when nothing else does."},
		Steps: []Text{
			{Says: "Open the calculator, enter the period before under “Earlier period” and read whether the change is real."},
			{Says: "Where it says that it cannot tell, collect more before you act or celebrate."},
			{Says: "Quote a score with its margin and its number of responses."},
		},
	},
	{
		Name: "Trends, not snapshots",
		Says: Text{Says: "One score far out may be chance. A direction that lasts over several periods is harder to explain that way."},
		Steps: []Text{
			{Says: "Use periods long enough for a useful margin: months rather than days for a small team."},
			{Says: "Compare with the same season of last year where trade is seasonal."},
			{Says: "Mark on the chart when a process, a price or a survey changed."},
		},
	},
	{
		Name: "Segments",
		Says: Text{Says: "Split the score by agent, channel and type of issue: an average hides the queue that hurts."},
		Steps: []Text{
			{Says: "Beware of small groups: with few responses the best and the worst are mostly luck."},
			{Says: "Give an agent’s score with its interval, or wait until there are enough answers."},
			{Says: "Check whether the mix has changed: every segment can rise while the whole falls."},
		},
	},
	{
		Name: "Scores with comments",
		Says: Text{Says: "The score says where to look, the comments say what is there."},
		Steps: []Text{
			{Says: "Sort comments by theme and count the themes among low ratings and among high ones."},
			{Says: "Read the low ones in full before you sum them up."},
			{Says: "Set comments beside what happened: waiting time, transfers, repeat contacts."},
		},
	},
	{
		Name: "Like with like",
		Says: Text{Says: "Compare only scores that were made in the same way."},
		Steps: []Text{
			{Says: "Check scale, threshold and direction first; the calculators print them with each score."},
			{Says: "Read an industry figure as a rough place and not as a mark: few of them say whom they asked."},
			{
				Says:   "Compare a country with its own past rather than with other countries, because habits of rating differ.",
				Source: "harzing-2006",
			},
		},
	},
	{
		Name: "The three side by side",
		Says: Text{Says: "Lay CES and CSAT over NPS on one calendar, and look for a lag: better contacts first, loyalty some time later."},
		Steps: []Text{
			{Says: "Shift NPS back by a quarter, then by two, and see when the lines agree best."},
			{Says: "Where you can, ask the same customers: NPS of those who had an easy contact beside that of those who had a hard one."},
			{Says: "Take agreement as a hint and not as proof: price, product and season move all three."},
		},
	},
}
