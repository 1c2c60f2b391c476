package frame

import (
	"trimetric/app/mark"
	"trimetric/app/words"
)

// States are the words for a frame whose program does not run, or not yet. They
// stand beside the frame; the script takes the one that fits to where the result
// would be, and says that figures are still here where there are any. The program itself has no use for them.
func (f *Frame) States() string {
	what, safe := "calculator", mark.Fill(` <span class="tm-frame__still">%</span>`, words.StillHere)
	if f.steps != nil {
		what, safe = "quiz", ""
	}
	return mark.Fill(`<div class="tm-frame__engine">`+
		`<p class="tm-engine-off">%</p>`+
		`<p class="tm-engine-loading" role="status">%</p>`+
		`<div class="tm-engine-failed" role="alert">$<button type="button" class="tm-btn tm-btn--small" data-retry="yes">%</button></div>`+
		`<div class="tm-engine-missing" role="alert">$</div></div>`,
		words.FrameNoJS, words.LoadingThe(what),
		notice(words.NotLoaded(what), words.NotLoadedWhy, safe), words.TryAgain,
		notice(words.CannotRun(what), words.CannotRunWhy, ""))
}

func notice(title, text, more string) string {
	return mark.Fill(`<p><strong>%</strong> %$</p>`, title+".", text, more)
}
