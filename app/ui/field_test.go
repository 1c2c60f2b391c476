package ui

import (
	"testing"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"trimetric/app/apptest"
	"trimetric/app/draw"
)

func TestField(t *testing.T) {
	t.Run("ties the problem to the field, before the hint", func(t *testing.T) {
		doc := apptest.Render(t, Field(FieldProps{
			ID: "n", Label: "All responses", Hint: "Every rating", Value: "x",
			Problem: "Enter 0 or more.", InputMode: "numeric",
		}))
		field := doc.ID("n")
		if got := field.Attr("aria-describedby"); got != "n-problem n-hint" {
			t.Errorf("aria-describedby is %q, want n-problem n-hint", got)
		}
		if got := field.Attr("aria-invalid"); got != "true" {
			t.Errorf("aria-invalid is %q, want true", got)
		}
		if got := doc.ID("n-problem").Text(); got != "Error: Enter 0 or more." {
			t.Errorf("problem is %q", got)
		}
		if got := field.Attr("type"); got != "text" {
			t.Errorf("type is %q: a number field hides what it cannot read", got)
		}
	})
	t.Run("says nothing of a problem when there is none", func(t *testing.T) {
		field := apptest.Render(t, Field(FieldProps{ID: "n", Label: "All"})).ID("n")
		for _, name := range []string{"aria-invalid", "aria-describedby", "inputmode"} {
			if got := field.Attr(name); got != "" {
				t.Errorf("%s is %q, want none", name, got)
			}
		}
	})
	t.Run("offers a repair", func(t *testing.T) {
		doc := apptest.Render(t, Field(FieldProps{ID: "n", Label: "All", Fix: "Use 230"}))
		if got := doc.ID("n-fix").Text(); got != "Use 230" {
			t.Errorf("repair button says %q", got)
		}
	})
}

func TestSelect(t *testing.T) {
	doc := apptest.Render(t, Select(SelectProps{
		ID: "scale", Label: "Scale", Selected: "7",
		Options: []Option{{Value: "5", Text: "1–5"}, {Value: "7", Text: "1–7"}},
	}))
	// A browser takes selected="false" for true, so only one may have it.
	chosen := doc.Find("option[selected]")
	if len(chosen) != 1 || chosen[0].Text() != "1–7" {
		t.Errorf("%d options are selected, want 1–7 alone", len(chosen))
	}
}

func TestChoice(t *testing.T) {
	for _, look := range []Look{Segments, Tabs, Switch} {
		doc := apptest.Render(t, Choice(ChoiceProps{
			ID: "level", Legend: "Confidence", Look: look, Selected: "95",
			Options: []Option{{Value: "90", Text: "90%"}, {Value: "95", Text: "95%", Note: "usual"}},
		}))
		doc.Sound(t)
		chosen := doc.Find("input[checked]")
		if len(chosen) != 1 || chosen[0].Attr("id") != "level-95" {
			t.Errorf("look %d: %d radios are checked, want level-95 alone", look, len(chosen))
		}
		for _, radio := range doc.Find("input[type=radio]") {
			if got := radio.Attr("name"); got != "level" {
				t.Errorf("look %d: a radio is named %q: the arrow keys pass it by", look, got)
			}
		}
		if got := doc.ID(doc.First("[role=radiogroup]").Attr("aria-labelledby")).Text(); got != "Confidence" {
			t.Errorf("look %d: the group is named %q", look, got)
		}
	}
}

func TestRatingRow(t *testing.T) {
	doc := apptest.Render(t, RatingRow(RatingRowProps{
		ID: "r5", Rating: "5", Label: "Rating 5", Value: "88", Percent: 40.552995, Side: For,
	}))
	// The name read out says what the number beside the field is.
	label := doc.First("label[for=r5]")
	if got := label.First(".tm-vh").Text(); got != "Rating 5" {
		t.Errorf("name is %q, want Rating 5", got)
	}
	if got := label.First("[aria-hidden]").Text(); got != "5" {
		t.Errorf("seen is %q, want 5", got)
	}
	if got := doc.First("rect.tm-bar--for").Attr("width"); got != "40.553%" {
		t.Errorf("bar is %s wide, want 40.553%%", got)
	}
}

func TestButton(t *testing.T) {
	check := func(p ButtonProps, attr, want string) {
		t.Helper()
		if got := apptest.Render(t, Button(p)).First("button").Attr(attr); got != want {
			t.Errorf("%+v: %s is %q, want %q", p, attr, got, want)
		}
	}
	check(ButtonProps{Label: "Save"}, "type", "button")
	check(ButtonProps{Label: "Save"}, "disabled", "")
	check(ButtonProps{Label: "Save", Disabled: true}, "disabled", "true")
	check(ButtonProps{Label: "Theme", LabelHidden: true, Icon: IconMoon}, "aria-label", "Theme")
	check(ButtonProps{Label: "Save"}, "class", "tm-btn")
	check(ButtonProps{Label: "Save", Small: true}, "class", "tm-btn tm-btn--small")
	check(ButtonProps{Label: "Save", Kind: Link}, "class", "tm-linkbtn")
}

func TestMeter(t *testing.T) {
	doc := apptest.Render(t, Meter(5, 3))
	all, on := len(doc.Find(".tm-meter__cell")), len(doc.Find(".tm-meter__cell--on"))
	if all != 5 || on != 3 {
		t.Errorf("%d of %d cells are on, want 3 of 5", on, all)
	}
}

// TestSound holds every control to the basics, all on one page.
func TestSound(t *testing.T) {
	options := []Option{{Value: "a", Text: "A", Note: "first", Marker: draw.Circle, Accent: "csat"}}
	apptest.Render(t, goapp.Div().Body(
		Field(FieldProps{ID: "f", Label: "F", Hint: "h", Problem: "p", Note: "n", Fix: "x"}),
		Select(SelectProps{ID: "s", Label: "S", Options: options}),
		TextArea(TextAreaProps{ID: "t", Label: "T", Hint: "h", Problem: "p", Note: "n", Rows: 4}),
		Choice(ChoiceProps{ID: "c", Legend: "C", Look: Switch, Options: options}),
		Stepper(StepperProps{ID: "st", Label: "Target", Problem: "p", Down: "Lower", Up: "Raise"}),
		RatingGroup(RatingGroupProps{Name: "G", Side: For},
			RatingRow(RatingRowProps{ID: "r", Rating: "5", Label: "Rating 5", Problem: "p"})),
		Button(ButtonProps{Label: "Print", Icon: IconPrint}),
		Notice(Failure, "Title", goapp.Text("Body")),
		Progress("Loading"),
		Brand(), Glyph(GlyphTable),
	)).Sound(t)
}

// TestIcons checks that no name is without a drawing.
func TestIcons(t *testing.T) {
	for name := IconLink; name <= IconCalculate; name++ {
		if icons[name] == "" {
			t.Errorf("icon %d has no drawing", name)
		}
	}
	for name := GlyphTable; name <= GlyphTrend; name++ {
		if len(glyphs[name]) == 0 {
			t.Errorf("glyph %d has no drawing", name)
		}
	}
}
