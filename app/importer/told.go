package importer

import (
	"strings"

	"trimetric/app/mark"
	"trimetric/app/words"
)

// An away is what a reader has taken away of the result on show, and was told of
// it.
type away struct {
	did    string // the id of what was taken away last, "" for nothing
	failed string // what to do instead of what was not

	saved string // what the tracker answered, "" while nothing was saved
	kept  bool   // and it has the scores
	long  int64  // scores with a name that no record can hold
	unfit int64  // scores that no record can hold for another reason

	chosen, dark bool // the colours of images
}

// forget takes back what was told: something else is on show now.
func (a *away) forget() { *a = away{chosen: a.chosen, dark: a.dark} }

// hear takes what the page tells, see [Importer.Act], and returns what there is
// to say.
func (a *away) hear(what, id, value, summary string) string {
	a.did, a.failed = "", ""
	switch what {
	case "export":
		a.dark = a.chosen && a.dark || !a.chosen && value == "dark"
	case "saved":
		a.saved, a.kept = tracked(id, strings.SplitN(value, "\t", 3), a.long, a.unfit)
		return a.saved
	case "took":
		if value == "no" {
			a.failed = otherwise(id, summary)
			return a.failed
		}
		if a.did = id; id != "" {
			return taken(id) + "."
		}
	}
	return ""
}

// taken is what the menu's button says of what was taken away.
func taken(id string) string {
	switch id {
	case "png", "svg", "trend-png", "trend-svg":
		return words.ImageSaved
	case "copy":
		return words.TableCopied
	case "summary":
		return words.SummaryCopied
	case "":
		return ""
	}
	return words.FiguresSaved
}

// otherwise is what to do instead of what was not taken away, the summary among
// it.
func otherwise(id, summary string) string {
	switch id {
	case "png", "trend-png":
		return words.NoImage
	case "summary":
		return words.NoSummary + summary
	case "copy":
		return words.NoTable
	}
	return words.NoFile
}

// tracked says what became of scores that were to be saved, and whether they are
// in the tracker.
func tracked(problem string, counts []string, long, unfit int64) (says string, ok bool) {
	switch {
	case problem != "":
		return problem, false
	case len(counts) < 3:
		return words.NotStored("failed"), false
	}
	added, same := whole(counts[0]), whole(counts[1])
	list := []string{savedOf(added, same)}
	if long > 0 {
		list = append(list, words.Counted(long, "score was", "scores were")+" left out, with a name too long for the tracker.")
	}
	if unfit > 0 {
		list = append(list, words.Counted(unfit, "score was", "scores were")+" left out, which the tracker cannot hold.")
	}
	if counts[2] != "" {
		list = append(list, counts[2])
	}
	return strings.Join(list, " "), added+same > 0
}

func savedOf(added, same int64) string {
	switch {
	case added > 0 && same > 0:
		return words.Counted(added, "score", "scores") + " saved to the tracker, which had " + words.Counted(same, "other", "others") + " already."
	case added > 0:
		return words.Counted(added, "score", "scores") + " saved to the tracker."
	case same == 1:
		return "The tracker has this score already."
	case same > 1:
		return "The tracker has all " + words.Counted(same, "score", "scores") + " already."
	}
	return "Nothing was saved."
}

// html is what was told, below the buttons.
func (a *away) html() string {
	switch {
	case a.failed != "":
		return mark.Fill(`<p class="tm-actions__failed">%</p>`, a.failed)
	case a.saved == "":
		return `<p class="tm-import__told"></p>`
	case !a.kept:
		return mark.Fill(`<p class="tm-actions__failed">%</p>`, a.saved)
	}
	return mark.Fill(`<p class="tm-small tm-import__told">% <a href="tracker">%</a></p>`, a.saved, "Open the tracker")
}
