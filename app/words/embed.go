package words

// The words of the page that makes the code for a widget. What is only read
// there stands in its page.
const (
	EmbedHeading = "Embed a calculator"
	EmbedLead    = "Put a working calculator in a blog post or an intranet page. It sets no cookies and sends nothing."
	ShareMeans   = "Your page is told each result, and the widget says so to the reader. Nothing else is passed on."
	ColourHint   = "Six hexadecimal digits, like #0A6ED1, or three. It fills marks, never text."
	NoColour     = "Enter six or three hexadecimal digits, like #0A6ED1."
	AutoTheme    = "Auto follows your page’s color-scheme (CSS) where the browser passes it on, and otherwise the reader’s setting. Choose Dark for a page that is always dark."
	PasteAlone   = "Paste the address on a line of its own."
)

// A Copy is what the button that copies says.
type Copy struct{ Offer, Done, Failed string }

// CopyCode names what a kind of code is: for WordPress it is an address.
func CopyCode(kind string) Copy {
	if kind == "wordpress" {
		return Copy{"Copy address", "Address copied", "Not copied. The address is selected"}
	}
	return Copy{"Copy code", "Code copied", "Not copied. The code is selected"}
}

// Refused says why an accent is not shown on one of the two backgrounds.
func Refused(background, contrast string) string {
	return "On the " + background + " background its contrast is " + contrast + ", and marks need 3:1. The widget keeps its own colour there."
}

// CodeMeans says where a kind of code works.
func CodeMeans(kind string) string {
	switch kind {
	case "wordpress":
		return PasteAlone + " What is set above does not go with it."
	case "iframe":
		return "Works on any page that allows an iframe. Its height is fixed, so that the highest state fits."
	}
	return "Works on any page that allows a script. The height follows the widget; the style keeps its room until the script has come, so that the article stays in place."
}
