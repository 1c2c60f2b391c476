package ui

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// IconName names one of the drawings in icons.
type IconName int

const (
	NoIcon IconName = iota
	IconLink
	IconCopy
	IconCheck
	IconSwap
	IconWarning
	IconInfo
	IconChevron
	IconMoon
	IconSun
	IconAuto
	IconPrint
	IconCalculate
	IconGuide
	IconQuiz
	IconBenchmarks
	IconNext
	IconBack
	IconSaved
	IconSaving
	IconOffline
	IconTracker
	IconPlus
	IconBin
	IconUp
	IconMenu
)

// Icon is a small line drawing beside a word, hidden from screen readers.
func Icon(name IconName) goapp.UI {
	return svg("svg").Class("tm-icon").Attr("viewBox", "0 0 20 20").
		Aria("hidden", "true").
		Body(svg("path").Attr("d", icons[name]))
}

// icons are outlines on a 20 by 20 grid, stroked 1.6 wide.
var icons = map[IconName]string{
	IconLink:       "M8.4 11.6a3 3 0 0 0 4.3 0l2.8-2.8a3 3 0 0 0-4.3-4.3l-1 1M11.6 8.4a3 3 0 0 0-4.3 0l-2.8 2.8a3 3 0 0 0 4.3 4.3l1-1",
	IconCopy:       "M8.5 7H15a1.5 1.5 0 0 1 1.5 1.5V15a1.5 1.5 0 0 1-1.5 1.5H8.5A1.5 1.5 0 0 1 7 15V8.5A1.5 1.5 0 0 1 8.5 7zM13 7V5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v6.5A1.5 1.5 0 0 0 5 13h2",
	IconCheck:      "M4.5 10.5l3.7 3.7 7.3-8",
	IconSwap:       "M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3",
	IconWarning:    "M10 3.2L17.8 16.5H2.2zM10 8.2v3.8M10 14.2v.1",
	IconInfo:       "M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM10 9.2v4.5M10 6.5v.1",
	IconChevron:    "M6 8l4 4 4-4",
	IconMoon:       "M16.3 11.9A6.8 6.8 0 0 1 8.1 3.7a6.8 6.8 0 1 0 8.2 8.2z",
	IconSun:        "M10 6.7a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 1 0 0-6.6zM10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7L6 6M14 14l1.3 1.3M4.7 15.3L6 14M14 6l1.3-1.3",
	IconAuto:       "M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM10 3v14M10 6.5h4.5M10 10h6.8M10 13.5h4.5",
	IconPrint:      "M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v5H6z",
	IconCalculate:  "M3 14.5h14M3 14.5v-2M6.5 14.5v-3M10 14.5v-2M13.5 14.5v-3M17 14.5v-2M8.5 5v5M6.2 7.6L8.5 10l2.3-2.4",
	IconGuide:      "M3.5 4.5h13v11h-13zM7.8 4.5v11M12.2 4.5v11",
	IconQuiz:       "M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM8 8a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M10 13.8v.1",
	IconBenchmarks: "M4 5.5h6M8 10h7M6 14.5h5M12 3v14",
	IconNext:       "M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5",
	IconBack:       "M16 10H4.5M9 5.5L4.5 10L9 14.5",
	IconSaved:      "M4.5 4h11A1.5 1.5 0 0 1 17 5.5V12a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 12V5.5A1.5 1.5 0 0 1 4.5 4zM7 16.5h6M7.6 8.8l1.7 1.7 3.2-3.3",
	IconSaving:     "M10 3.5v9M6.3 9l3.7 3.7L13.7 9M4 16.5h12",
	IconMenu:       "M3.5 6h13M3.5 10h13M3.5 14h13",
	IconOffline:    "M3 3l14 14M3.5 8.2a9.5 9.5 0 0 1 3.3-2M16.5 8.2a9.5 9.5 0 0 0-6.7-2.7M6.3 11.4a5.4 5.4 0 0 1 2.6-1.4M13.7 11.4a5.4 5.4 0 0 0-1.2-.9M10 14.6v.1",
	IconTracker:    "M3.5 14l4-4.5 3.5 2.5 5.5-7",
	IconPlus:       "M10 4v12M4 10h12",
	IconBin:        "M4 6h12M8 6V4h4v2M5.5 6l.7 10.5h7.6L14.5 6",
	IconUp:         "M10 12.5v-9M6.3 7.2L10 3.5l3.7 3.7M4 16.5h12",
}
