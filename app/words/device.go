package words

// How the site stands on the device: what the header says, and what is read out
// when it changes.
const (
	DeviceSaved     = "Saved for offline use"
	DeviceSaving    = "Saving"
	DeviceUnsaved   = "Not saved for offline use"
	DeviceOffline   = "No connection"
	DeviceWaiting   = "Update waiting"
	DeviceChanged   = "New version started"
	DeviceUpdating  = "Updating"
	DeviceLate      = "Update not started yet"
	MoreSaving      = "All of Trimetric is being saved in this browser, so that it opens without a connection."
	MoreSaved       = "All of Trimetric is saved in this browser. It opens without a connection."
	SayUnsaved      = "Trimetric could not be saved for offline use. It works while there is a connection."
	SayOffline      = "No connection. All of Trimetric is saved here and still works."
	SayCut          = "No connection. Trimetric is not saved on this device yet."
	SayWaiting      = "An update is waiting. What you typed stays when you take it."
	SayChanged      = "A new version of Trimetric has started. This tab goes on with the old one until you reload it. What you typed stays."
	SayLate         = "The update has not started yet. It starts at the latest when all tabs of Trimetric are closed and it is opened again. What you typed is still here."
	SayUpdated      = "Updated. What you typed is still here."
	SayTooLarge     = "What you pasted is too large to be carried over. Update when you no longer need it."
	InstallName     = "Install Trimetric"
	InstallHeading  = "Offline, and installed"
	InstallLinkName = "Use it offline, or install it"
)

// Installing says how the site comes on a device, browser by browser.
var Installing = []Method{
	{"Offline", "The first visit saves the whole site in this browser, and from then on it opens without a connection. The header says how that stands. A private window keeps it until it is closed. A browser that blocks site data or has no room left saves nothing; Trimetric then works while there is a connection.", "", ""},
	{"Updates", "A new version is saved beside the old one and starts when you press Update, or when you next open Trimetric with no other tab of it open. What you typed is carried over.", "", ""},
	{"Chrome, Edge", "Press Install in the address bar, or choose Install in the menu. On Android, choose Add to home screen.", "", ""},
	{"Safari", "On an iPhone or iPad, press Share, then Add to Home Screen. On a Mac, choose File, then Add to Dock.", "", ""},
	{"Firefox", "On Android, choose Install or Add to home screen in the menu. On a computer, Firefox saves the site for offline use; a bookmark opens it.", "", ""},
}
