package calc

import (
	"errors"
	"testing"
)

func TestParseCount(t *testing.T) {
	check := func(text string, want int64) {
		t.Helper()
		if n, err := ParseCount(text); n != want || err != nil {
			t.Errorf("%q: got %d, %v", text, n, err)
		}
	}
	check("0", 0)
	check("1148", 1148)
	check(" 1148\t\n", 1148)
	check("007", 7)
	check("1000000000000", MaxCount)
	// The grouping of each country, and what spreadsheets and web pages hold.
	check("1,148", 1148)
	check("1.148", 1148)
	check("1'148", 1148)
	check("1’148", 1148)
	check("1 148", 1148)
	check("1\u00a0148", 1148)
	check("1\u2009148", 1148)
	check("1\u202f148", 1148)
	check("12,345,678", 12345678)
	check("1,000,000,000,000", MaxCount)
}

// typed checks an error of a typed text, the same for counts and figures.
func typed(t *testing.T, text string, err error, want TypedError) {
	t.Helper()
	var e *TypedError
	if !errors.As(err, &e) || *e != want {
		t.Errorf("%q: got %+v, want %+v", text, e, want)
		return
	}
	if e.Error() != "calc: cannot read "+want.Text {
		t.Errorf("%q: got %s", text, e)
	}
}

func TestParseCountErrors(t *testing.T) {
	check := func(text string, kind TypedKind, suggestion string, letter rune) {
		t.Helper()
		_, err := ParseCount(" " + text + " ")
		typed(t, text, err, TypedError{kind, text, suggestion, letter})
	}
	check("", Empty, "", 0)
	check("twelve", Letters, "", 't')
	check("12 customers", Letters, "", 'c')
	check("1e3", Letters, "", 'e')
	check("NaN", Letters, "", 'N')
	check("٣é", Letters, "", 'é')
	// The repair is plain where letters were typed for digits.
	check("23O", Letters, "230", 'O')
	check("l,I48", Letters, "1,148", 'l')
	check("1OO0 000", Letters, "", 'O')
	check("oO", Letters, "", 'o')
	check("-5", Negative, "", 0)
	check("−1,148", Negative, "", 0)
	check("-1.5", Negative, "", 0)
	check("12.5", Fraction, "", 0)
	check("12,50", Fraction, "", 0)
	check("1,148.5", Fraction, "", 0)
	check("0.148", Fraction, "", 0)
	check("1.1480", Fraction, "", 0)
	check("12.0", Fraction, "12", 0)
	check("1,148.000", Fraction, "1148", 0)
	check("1000000000001", TooLarge, "", 0)
	check("1,000,000,000,001", TooLarge, "", 0)
	check("99999999999999999999", TooLarge, "", 0)
	check("1,148 000", NotNumber, "", 0)
	check("1,,148", NotNumber, "", 0)
	check(",148", NotNumber, "", 0)
	check("1 14", NotNumber, "", 0)
	check("1148 000", NotNumber, "", 0)
	check("+5", NotNumber, "", 0)
	check("5%", NotNumber, "", 0)
	check("--5", NotNumber, "", 0)
	check("-", NotNumber, "", 0)
	check("٣", NotNumber, "", 0)
	check("\xff", NotNumber, "", 0)
}

func TestParseFigure(t *testing.T) {
	check := func(text string, want Hundredths) {
		t.Helper()
		if h, err := ParseFigure(text); h != want || err != nil {
			t.Errorf("%q: got %d, %v", text, h, err)
		}
	}
	check("82.5", 8250)
	check("82,5", 8250)
	check("82,50%", 8250)
	check(" 82 % ", 8200)
	check("0.05", 5)
	check("5.", 500)
	check("-12.5", -1250)
	check("−0,05", -5)
	check("+38", 3800)
	check("-0", 0)
	check("1000000000000", MaxCount*100)
}

func TestParseFigureErrors(t *testing.T) {
	check := func(text string, kind TypedKind, suggestion string, letter rune) {
		t.Helper()
		_, err := ParseFigure(" " + text + " ")
		typed(t, text, err, TypedError{kind, text, suggestion, letter})
	}
	check("", Empty, "", 0)
	check("85 percent", Letters, "", 'p')
	check("8O%", Letters, "80%", 'O')
	check("8O.l25%", Letters, "", 'O')
	check("82.125", TooPrecise, "", 0)
	check("1,148", TooPrecise, "", 0)
	check("82.500", TooPrecise, "82.50", 0)
	check("500.500 %", TooPrecise, "500.50 %", 0)
	check("1000000000000.01", TooLarge, "", 0)
	check("1000000000001", TooLarge, "", 0)
	check("99999999999999999999", TooLarge, "", 0)
	check(".5", NotNumber, "", 0)
	check("1,148.5", NotNumber, "", 0)
	check("%", NotNumber, "", 0)
	check("5%%", NotNumber, "", 0)
	check("- 5", NotNumber, "", 0)
	check("1.2.3", NotNumber, "", 0)
}
