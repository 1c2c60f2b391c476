package guide

// Sources lists what is cited. It is a slice and not a map, which a browser
// would have to fill before the first page.
var Sources = []Source{
	{
		Key:   "reichheld-2003",
		Title: "Reichheld (2003), The One Number You Need to Grow, Harvard Business Review",
		URL:   "https://hbr.org/2003/12/the-one-number-you-need-to-grow",
	},
}
