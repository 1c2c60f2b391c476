//go:build e2e

package e2e

import (
	"encoding/json"
	"os"
	"strconv"
	"testing"
)

// known is one entry of any list of the known answers, which R worked out. A
// list uses a part of it.
type known struct {
	Satisfied, Responses            int64
	Promoters, Passives, Detractors int64
	Counts                          []int64
	Scale                           int
	Level                           float64
	Percent, Score, Mean            float64
	Low, High                       float64
	Before, After                   []int64
	Change, P                       float64
	Margin, Target                  float64
	Expected                        *float64
	Population                      *int64
	MoreSatisfied                   *int64 `json:"more_satisfied"`
	NewSatisfied                    *int64 `json:"new_satisfied"`
	FromPassives                    *int64 `json:"from_passives"`
	FromDetractors                  *int64 `json:"from_detractors"`
	NewPromoters                    *int64 `json:"new_promoters"`
	Points                          *int64
	NewTop                          *int64 `json:"new_top"`
}

// level is the option of the group Confidence.
func (k known) level() string { return strconv.Itoa(int(k.Level*100+0.5)) + "%" }

// knownAnswers returns a list of the file, which must not be empty.
func knownAnswers(t *testing.T, list string) []known {
	t.Helper()
	text, err := os.ReadFile("../calc/testdata/known-answers.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string][]known
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	if len(all[list]) == 0 {
		t.Fatalf("no known answers for %s", list)
	}
	return all[list]
}

// num writes a count or a figure as a reader types it.
func num[T int | int64 | float64](x T) string {
	return strconv.FormatFloat(float64(x), 'f', -1, 64)
}
