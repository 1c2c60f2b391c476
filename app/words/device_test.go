package words

import "testing"

// TestDevice holds what is read out to whole sentences, and what the header says
// to words that fit there.
func TestDevice(t *testing.T) {
	for _, s := range []string{SayUnsaved, SayOffline, SayCut, SayWaiting, SayChanged, SayLate, SayUpdated, SayTooLarge, MoreSaving, MoreSaved} {
		sentence(t, "said", s)
	}
	for _, s := range []string{
		DeviceSaved, DeviceSaving, DeviceUnsaved, DeviceOffline, DeviceWaiting, DeviceChanged, DeviceUpdating, DeviceLate,
		InstallName, InstallHeading, InstallLinkName,
	} {
		text(t, "header", s)
		if len(s) > 30 {
			t.Errorf("%q is too long for the header", s)
		}
	}
	for _, m := range Installing {
		text(t, "methods", m.Name)
		sentence(t, "methods", m.Says)
	}
}
