package app

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/tag"
	"trimetric/app/ui"
	"trimetric/app/words"
)

// deviceStatus is the words for how the site stands on the device. The script
// static/device.js knows, and the stylesheet shows the one that fits. It reads
// out what data-say holds, since the header is made anew with each page. A press
// shows that sentence, or data-more where it is only the name again.
func deviceStatus() app.UI {
	return tag.Div().Class("tm-device").
		DataSet("device-words", "yes").DataSet("cut", words.SayCut).
		DataSet("updated", words.SayUpdated).DataSet("full", words.SayTooLarge).
		Body(
			deviceState("saving", ui.IconSaving, words.DeviceSaving, "", words.MoreSaving, tag.Span().Class("tm-device__part").DataSet("saved", "yes")),
			deviceState("saved", ui.IconSaved, words.DeviceSaved, words.DeviceSaved+".", words.MoreSaved),
			deviceState("unsaved", ui.IconInfo, words.DeviceUnsaved, words.SayUnsaved, ""),
			deviceState("offline", ui.IconOffline, words.DeviceOffline, words.SayOffline, ""),
			deviceState("waiting", ui.IconInfo, words.DeviceWaiting, words.SayWaiting, "", updateButton("Update")),
			deviceState("changed", ui.IconInfo, words.DeviceChanged, words.SayChanged, "", updateButton("Reload")),
			deviceState("updating", ui.IconInfo, words.DeviceUpdating, words.DeviceUpdating+".", ""),
			deviceState("late", ui.IconInfo, words.DeviceLate, words.SayLate, "", updateButton("Try again")),
			tag.P().ID("device-says").Class("tm-device__says").Attr("popover", "auto"),
		)
}

// deviceState is one of the states. On a narrow screen the icon stands for the
// words, which remain its name.
func deviceState(state string, icon ui.IconName, text, say, more string, beside ...app.UI) app.UI {
	s := tag.Div().Class("tm-device__state tm-device__state--"+state).DataSet("device-state", state)
	if say != "" {
		s = s.DataSet("say", say)
	}
	if more != "" {
		s = s.DataSet("more", more)
	}
	return s.Body(append([]app.UI{
		tag.Button().Attr("type", "button").Class("tm-device__what").Attr("popovertarget", "device-says").Body(
			tag.Span().Class("tm-device__icon").Body(ui.Icon(icon)),
			tag.Span().Class("tm-device__words").Text(text),
		),
	}, beside...)...)
}

func updateButton(label string) app.UI {
	return tag.Button().Attr("type", "button").Class("tm-linkbtn").DataSet("update", "yes").Text(label)
}
