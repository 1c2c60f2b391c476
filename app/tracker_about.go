package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
)

// aboutTracker says what the tracker does.
func aboutTracker() []app.UI {
	head := tag.Div().Class("tm-section__head").Body(tag.H2().ID("about").Text("What the tracker does"))
	return []app.UI{tag.Section().Class("tm-section tm-abouttracker").Aria("labelledby", "about").Body(
		head,
		tag.P().Text("Press “Save to tracker” in a calculator, or add a score by hand. The tracker keeps its responses, its definition, its period, its team or channel and its target, and works out the score and its interval from them each time."),
		tag.P().Text("CSAT, NPS and CES stand under one another on one axis of time. For each it says how far the score has moved since the last one, whether that is more than chance, and how far back it has really changed. A panel makes many comparisons at once: each step, and the way back from the last score to each earlier one. Holm’s method allows for all of those, so that the chance of calling any move of a panel real by mistake stays below one in twenty. A calculator that compares two scores makes one comparison, and may call a move real that is one of many here."),
		tag.P().Text("CES and CSAT are set beside NPS to see whether easier and better contacts are followed by loyalty. Each NPS is paired with the contacts that were over before it began, back to the beginning of the NPS before; the first one, with those of a time before it as long as its own. It takes five pairs at least, and is no proof of a cause."),
		tag.P().Text("Everything is kept in this browser and sent nowhere. A backup is one file: restored here or on another device, it adds what is missing and never doubles a score. A damaged file is refused as a whole."),
	)}
}
