package words

// What there is to say while a program does not run. what is the part of the
// page that needs it: "calculator", "quiz".
const (
	NotLoadedWhy = "There is no connection, or the download broke off."
	CannotRunWhy = "WebAssembly is missing or switched off."
	TryAgain     = "Try again"
	KeepTyping   = "Keep typing. The result appears as soon as it is ready."
	StillHere    = "Your figures are still here."
	FrameNoJS    = "This needs JavaScript, which is not running here. Open it in Trimetric to see how it is done by hand."
)

// LoadingThe says that a part of the page is on its way.
func LoadingThe(what string) string { return "Loading the " + what + "." }

// NotLoaded heads the notice of a program that has not arrived.
func NotLoaded(what string) string { return "The " + what + " has not loaded" }

// CannotRun heads the notice of a browser that has no place for the program.
func CannotRun(what string) string { return "This browser cannot run the " + what }
