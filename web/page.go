package web

// A Page is one address of the site.
type Page struct {
	// Path is where the page lies below the site's base, like "/nps".
	Path string

	// Title and Description are the page's own, for its head.
	Title, Description string

	// Body returns the page's root element as go-app writes it, with the links
	// of a site that lies under base: "" or like "/tools".
	Body func(base string) (string, error)

	// Built is Body for a page that tells of the site as it was built; nil for
	// all others.
	Built func(base string, b Built) (string, error)

	// Frames says that the page shows frames of the site. A browser lets no
	// other page do so.
	Frames bool

	// Script is the asset that the page has for a script of its own, "" for
	// none.
	Script string

	// Structured returns what the page says to machines: things of schema.org,
	// each ready for JSON. site is the site's full address without a slash
	// behind it, "" where there is none.
	Structured func(site string) []map[string]any

	// Shortcut names the page in the menu of the installed app's icon, "" for a
	// page that is not in it.
	Shortcut string

	// Preview says what the page's preview picture shows.
	Preview string

	// Frame names the widget that the page is, "" for a page of the site: one
	// that other sites show inside their own. Its Body is finished HTML, and
	// Whole is the path of the page of the site that has more of the same.
	Frame, Whole string

	// NoIndex keeps the page out of the sitemap and out of search engines.
	NoIndex bool
}

// Built is what is known of a site once it is built. Sizes are in bytes, as
// brotli.
type Built struct {
	Site string // the full address without a slash behind it, "" where it is not known

	Script  int // what puts frames into pages of other sites
	Frame   int // the heaviest frame with all it is made of, but for the program
	Program int // of the frames
}

// notFoundPath marks the page that answers for every address that is none. It
// has no address of its own.
const notFoundPath = "/404"
