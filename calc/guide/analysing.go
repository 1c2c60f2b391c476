package guide

// Analysing is how to read the answers.
var Analysing = []Topic{
	{
		Name: "Interval before change",
		Says: Text{Says: "Read the interval before you explain a change."},
	},
}
