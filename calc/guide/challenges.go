package guide

// Challenges is the ways for a survey to go wrong.
var Challenges = []Challenge{
	{
		Name: "Low response rates",
		Sign: "The interval is wide, and one angry week moves the score.",
		Do:   []Text{{Says: "Ask one question, with a comment that may be left out."}},
	},
}
