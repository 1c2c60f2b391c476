package guide

// Collecting is how to ask, so that the answers can be trusted.
var Collecting = []Topic{
	{
		Name: "Channel",
		Says: Text{Says: "Ask in the channel that the customer is already in."},
		Steps: []Text{
			{Says: "Call: a keypad question at the end, or a text message straight after"},
		},
	},
}
