package guide

// Stages is the work with all three together.
var Stages = []Stage{
	{
		Name: "Day to day",
		Steps: []Text{
			{Says: "Ask for CES and CSAT after each contact, automatically."},
		},
	},
}
