package words

import "trimetric/calc"

// A Method is a paragraph of the methods page: what is done, its formula, and
// where it comes from.
type Method struct{ Name, Says, Formula, Source string }

// MethodDefinition says in full what a metric is.
func MethodDefinition(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "Asked right after one contact, purchase or delivery. On 1–5, ratings 4 and 5 count as satisfied; on 1–7 and 1–10 the top two ratings do. You can move the threshold, and it is printed with the score."
	case calc.MetricNPS:
		return "Asked on a scale from 0 to 10. Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. The score runs from −100 to +100 and is not a percentage, so it carries a sign and no percent sign."
	}
	return "Asked right after something that takes effort, on 1–7 or 1–5. Higher is easier unless you switch the direction, for older surveys where 1 was the easiest answer. The share of easy answers counts the ratings on the easy side of the middle."
}

// BandsAre says what bands are worth.
const BandsAre = "Bands are conventions of the field and not a law: published guidelines differ by a few points."

// ContactCentres goes with the bands of CSAT alone.
const ContactCentres = "Contact centres usually set their CSAT target between 80% and 90%."

// BandWording says how the interval governs the words.
const BandWording = "The words follow the interval. If all of it lies in one band, that band is named. If it reaches across one edge, both are. If it covers three bands or more, there are too few responses to name one."

// Intervals are the methods for the margin of error.
var Intervals = []Method{
	{"CSAT: Wilson score interval", "The range of true shares that would not be surprised by your responses. It never leaves 0 to 100% and keeps a width when everybody agrees. No continuity correction.",
		"(s + z²/2) ÷ (n + z²) ± z ÷ (n + z²) × √(s × (n − s) ÷ n + z²/4)",
		"Wilson (1927), Journal of the American Statistical Association 22; Brown, Cai and DasGupta (2001), Statistical Science 16."},
	{"NPS: adjusted Wald interval", "Add ¾ of a promoter, 1½ passives and ¾ of a detractor, then take the normal interval of the score, at every level. Its middle is not the NPS and is never shown as one.",
		"100 × (p − d ± z × √((p + d − (p − d)²) ÷ n)), with the shares p of promoters and d of detractors and the number n after adding",
		"Rocks (2016), arXiv 1601.07235."},
	{"CES: Student’s t interval", "The mean of the ratings with its standard error. It needs the counts per rating: a sum and a number do not tell how far the answers spread. Fewer than 30 ratings that are all alike do not tell it either.",
		"mean ± t × s ÷ √n, with n − 1 degrees of freedom", "Student (1908), Biometrika 6."},
	{MarginOfError, "Half the width of the interval shown. Intervals end where the scale ends, and always contain their score. z and t are worked out for 90, 95 or 99%, not taken from a rounded table.", "", ""},
}

// Tests are the methods for a comparison.
var Tests = []Method{
	{"CSAT", "The two-proportion test with N − 1, and Newcombe’s hybrid score interval for the difference, made from the two Wilson intervals.", "",
		"Campbell (2007), Statistics in Medicine 26; Newcombe (1998), Statistics in Medicine 17."},
	{"NPS", "The difference of the two adjusted scores, against the root of the sum of their squared standard errors.", "", "Rocks (2016), arXiv 1601.07235."},
	{"CES", "Welch’s t test, which does not suppose that both groups spread alike.", "", "Welch (1947), Biometrika 34."},
	{"In words", "A real rise or fall: the p-value is under 1 minus the level, and the interval leaves out zero. Cannot tell: neither. Borderline: the two disagree. The change shown is that of the plain scores.", "", ""},
}

// Planning are the methods of the planners.
var Planning = []Method{
	{"Targets", "A target means that score or better. The ways to it are whole numbers of responses, reckoned exactly: for NPS from passives, from detractors, or from new promoters; for CSAT from the same responses or from new ones; for CES in points or in new top ratings.", "", ""},
	{"Responses for a margin, CSAT", "p is the expected score as a share: the one on show, or 50%. e is the margin wanted, as a share too: 3 points are 0.03. z is the normal quantile of the level: 1.96 for 95%.", "n = z² × p × (1 − p) ÷ e²", ""},
	{"Responses for a margin, NPS", "v is the spread of the answers on show, (p + d − (p − d)²) with p and d the shares of promoters and detractors, or the widest that the expected score allows. e is the margin wanted, as a share: 5 points are 0.05.", "n = z² × v ÷ e² − 3", ""},
	{"Responses for a margin, CES", "s is the standard deviation of the ratings on show, or 0.3 times the length of the scale. e is the margin wanted, in points of the scale.", "n = (z × s ÷ e)²", ""},
	{"A known number of customers", "With N customers in all, fewer responses are enough. " + SizeNote, "n ÷ (1 + (n − 1) ÷ N)", ""},
}

// Rounding says how figures are written.
var Rounding = []Method{
	{"", "Figures are rounded once, at the end, half away from zero: CSAT to one decimal, NPS to a whole signed number, CES to two decimals. A figure that rounding would carry into another band is shown with as many more decimals as it takes, and so is a margin that would read as none. Shares of the answers may not add up to exactly 100.0 and are not bent to.", "", ""},
}

// BenchmarksAre says what the tables are worth.
const BenchmarksAre = "These are the published figures that a source could be found for. Where the source gives no year, sample or method, the row says so. None of them is known to be like with like with a survey of your own customers, so read them as a rough place and not as a mark."

// Kept lists what the app stores.
var Kept = []string{
	"The theme you choose is kept in this browser.",
	"Rows that you add to the benchmarks are kept in this browser until you delete them.",
	"Which version of the program ran here last is kept in this browser, so that it starts faster.",
	"What you type stays in the page, and in its address after the # sign, which browsers do not send to a server. A share link holds the same.",
	"A file that you import is read in this browser, row by row, and none of it is kept. Only scores that you save to the tracker are.",
	"Scores that you save to the tracker, with their notes and targets, are kept in this browser until you delete them.",
	"The whole site is saved in this browser, so that it opens without a connection. Clearing the browser’s site data removes it.",
	"While you take an update, what you typed is kept in the tab until the new version has started.",
	"There are no cookies, no analytics and no requests to other sites.",
}
