package words

import (
	"trimetric/calc"
	"trimetric/quiz"
)

// QuizOccasion says what the first survey is tied to.
func QuizOccasion(m calc.Metric) (do, says string) {
	switch m {
	case calc.MetricCSAT:
		return "Pick one kind of contact", "A support call, a chat, a delivery: something that people remember as one event."
	case calc.MetricNPS:
		return "Pick a wave or a milestone", "A date in each quarter, or an event such as a renewal. Ask customers of all kinds, not only those who called."
	}
	return "Pick one task", "A return, a claim, a fault put right: something with a clear end."
}

// QuizMoment says when to send the survey; when is the guide's word on it.
func QuizMoment(when string) (do, says string) {
	return "Send it at the right moment", when + ". Keep the moment, the wording and the scale the same from then on, or the scores do not compare."
}

// QuizSize says how many answers to collect for a margin.
func QuizSize(d calc.Definition, l calc.Level, margin calc.Hundredths, n int64) (do, says string) {
	do = "Collect " + calc.FormatCount(n) + " answers"
	says = "That is enough for a margin of error of ±" + calc.FormatFigure(margin) + Points(d) + " at " + Level(l)
	if d.Metric == calc.MetricCES {
		says += " on the " + ScaleName(d.Scale) + " scale, unless the ratings lie unusually far apart."
	} else {
		says += ", whatever the score turns out to be."
	}
	return do, says + " Fewer will do for a first look, with a wider margin."
}

// QuizAsked says when to ask for a metric that is added; when is the guide's
// word on it.
func QuizAsked(when string) string { return "Ask " + InSentence(when) + "." }

// QuizNext says when to begin with a metric of a tie, once the one before has
// its answers, and how many it takes itself. The counts are of answers.
func QuizNext(before calc.Metric, enough int64, d calc.Definition, l calc.Level, margin calc.Hundredths, n int64) string {
	return "Begin once " + Short(before) + " has its " + calc.FormatCount(enough) + " answers, and collect " + calc.FormatCount(n) +
		": enough for ±" + calc.FormatFigure(margin) + Points(d) + " at " + Level(l) + "."
}

// QuizThen says which metric to add next, and why.
func QuizThen(a quiz.Answers, m calc.Metric) (do, says string) {
	n := a.For(m)
	says = adds(m) + " " + Capital(number(n)) + Plural(int64(n), " of your answers points to it.", " of your answers point to it.")
	return "Then add " + Short(m), says
}

// adds says what a metric shows that the ones before it do not.
func adds(m calc.Metric) string {
	switch m {
	case calc.MetricCSAT:
		return "It tells whether people got what they came for."
	case calc.MetricNPS:
		return "It tells, a few times a year, whether better contacts show up as loyalty."
	}
	return "It tells which step makes people work, and so what to fix."
}
