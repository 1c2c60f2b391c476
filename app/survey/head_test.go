package survey

import (
	"slices"
	"testing"
)

func TestReadHead(t *testing.T) {
	check := func(want Form, lines ...string) {
		t.Helper()
		if got := ReadHead(rowsOfText(lines...)); got.Form != want || got.Rows != rowsOf(want) {
			t.Errorf("%q: got form %d with %d rows, want %d", lines, got.Form, got.Rows, want)
		}
	}
	check(OneRow, "date|channel|csat", "2025-04-02|phone|5", "2025-04-02|chat|4")
	check(OneRow, "csat", "5", "4")
	check(OneRow, "Q1|Q2", "5|4")
	check(OneRow, "Best call of 2024?|csat", "yes|5")
	check(OneRow, "channel|result", "phone|Good", "chat|Bad")
	check(OneRow, "channel|csat")
	// A number or a date in the first row is a response, and so is a word that
	// comes again.
	check(NoHeader, "2025-04-02|phone|good", "2025-04-03|chat|bad")
	check(NoHeader, "2025-04-02T09:30:00Z|phone", "2025-04-03T10:00:00Z|chat")
	check(NoHeader, "phone|5", "chat|4")
	check(NoHeader, "5", "4")
	check(NoHeader, "4,5", "5")
	check(NoHeader, "phone|Good", "chat|Bad", "phone|Bad")
	check(NoHeader, "Good", "Good", "Bad")
	check(NoHeader, "||", "phone|5|4")
	// Two files in one have the header again.
	check(OneRow, "id|channel|csat", "a1|phone|5", "id|channel|csat", "a2|chat|4")
	check(NamesAndTexts, "Q1|Q2", "How likely?|Why?", `{"ImportId":"QID1"}|{"ImportId":"QID2"}`, "9|fast")
	check(NamesAndTexts, "Q1|Q2", "How likely?|Why?", `{"ImportId": "QID1"}|`)
	check(TwoRows, "Respondent ID|How satisfied?", "|Response", "118|5")
	// One import id does not make a header, nor does a first answer "Response".
	check(OneRow, "Q1|Q2", "How likely?|Why?", `{"ImportId":"QID1"}|fast`)
	check(OneRow, "name|about", "Ann|Response", "Ben|Delay")
	check(OneRow, "name|about", "|Delay", "Ben|Response")
	if got := ReadHead(nil); got.Form != Nothing || got.Rows != 0 {
		t.Errorf("nothing: got %+v", got)
	}
}

func TestNames(t *testing.T) {
	check := func(f Form, lines []string, want ...string) {
		t.Helper()
		if got := HeadOf(rowsOfText(lines...), f); !slices.Equal(got.Names, want) {
			t.Errorf("%q: got %q, want %q", lines, got.Names, want)
		}
	}
	// A question stands over the first of its columns.
	check(TwoRows, []string{"ID|How satisfied?|What did you use?||Comment", "|Response|Chat|Phone|Open-Ended Response"},
		"ID", "How satisfied?", "What did you use?: Chat", "What did you use?: Phone", "Comment")
	check(TwoRows, []string{"|How?", "Chat|Phone"}, "Chat", "How?: Phone")
	check(OneRow, []string{"\ufeffdate| csat ", "2025-04-02|5|extra"}, "date", "csat", "")
	check(NoHeader, []string{"phone|5"}, "", "")
	check(NamesAndTexts, []string{"Q1|Q2", "How likely?|Why?", "a|b"}, "Q1", "Q2")
	// More header rows than rows: as it reads.
	check(NamesAndTexts, []string{"date|csat"}, "date", "csat")
}
