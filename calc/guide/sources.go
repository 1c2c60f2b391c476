package guide

// Sources lists what is cited, by key. It is a slice and not a map, which a
// browser would have to fill before the first page.
var Sources = []Source{
	{
		Key:   "balto-csat",
		Title: "Balto: What is CSAT in customer service",
		URL:   "https://www.balto.ai/blog/what-is-csat-in-customer-service/",
	},
	{
		Key:   "dixon-2010",
		Title: "Dixon, Freeman and Toman (2010), Stop Trying to Delight Your Customers, Harvard Business Review",
		URL:   "https://hbr.org/2010/07/stop-trying-to-delight-your-customers",
	},
	{
		Key:   "harzing-2006",
		Title: "Harzing (2006), Response Styles in Cross-national Survey Research, summed up by the author",
		URL:   "https://harzing.com/blog/2017/02/what-if-fully-agree-doesnt-mean-the-same-thing-across-cultures",
	},
	{
		Key:   "keiningham-2007",
		Title: "Keiningham, Cooil, Andreassen and Aksoy (2007), A Longitudinal Examination of Net Promoter and Firm Revenue Growth, Journal of Marketing 71",
		URL:   "https://doi.org/10.1509/jmkg.71.3.039",
	},
	{
		Key:   "nonresponse-2013",
		Title: "National Research Council (2013), Nonresponse in Social Science Surveys, chapter 2",
		URL:   "https://www.nap.edu/read/18293/chapter/4",
	},
	{
		Key:   "reichheld-2003",
		Title: "Reichheld (2003), The One Number You Need to Grow, Harvard Business Review",
		URL:   "https://hbr.org/2003/12/the-one-number-you-need-to-grow",
	},
	{
		Key:   "rocks-2016",
		Title: "Rocks (2016), Interval Estimation for the Net Promoter Score",
		URL:   "https://arxiv.org/abs/1601.07235",
	},
	{
		Key:   "xmi-economics-2023",
		Title: "XM Institute: Economics of NPS 2023",
		URL:   "https://www.xminstitute.com/research/economics-of-nps-2023/",
	},
	{
		Key:   "xmi-ratings-2023",
		Title: "XM Institute: XMI ratings NPS 2023",
		URL:   "https://www.xminstitute.com/data-snippets/xmi-ratings-nps-2023/",
	},
	{
		Key:   "yougov-2023",
		Title: "YouGov (2023), How leading questions and acquiescence bias can impact survey results",
		URL:   "https://yougov.co.uk/topics/politics/articles-reports/2023/02/28/how-leading-questions-and-acquiescence-bias-can-im",
	},
}
