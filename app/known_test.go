//go:build !js

package app

import (
	"encoding/json"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

// agrees compares with a published figure: 1e-6 relative, 1e-9 at zero.
func agrees(got, want float64) bool {
	return math.Abs(got-want) <= max(1e-9, 1e-6*math.Abs(want))
}

func TestAgrees(t *testing.T) {
	if agrees(1, 1.00001) || !agrees(1, 1.0000001) || agrees(math.NaN(), 1) || agrees(1, math.NaN()) || agrees(0, 1e-8) {
		t.Error("agrees is broken, so no test of a hook means anything")
	}
}

// known is an entry of calc's known answers, which come from R.
type known struct {
	Satisfied, Responses            int64
	Promoters, Passives, Detractors int64
	Counts, Before, After           []int64
	Scale                           int
	Level, Percent, Score, Mean     float64
	Low, High, Change, P            float64
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

// level is the entry's level as a link has it.
func (k known) level() string { return strconv.Itoa(int(k.Level*100 + 0.5)) }

// knownAnswers returns one list of the file.
func knownAnswers(t testing.TB, list string) []known {
	t.Helper()
	source, err := os.ReadFile("../calc/testdata/known-answers.json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string][]known
	if err := json.Unmarshal(source, &all); err != nil || len(all[list]) == 0 {
		t.Fatalf("%s: %d entries, %v", list, len(all[list]), err)
	}
	return all[list]
}

// counts writes counts as a link does.
func counts(list []int64) string {
	var parts []string
	for _, n := range list {
		parts = append(parts, strconv.FormatInt(n, 10))
	}
	return strings.Join(parts, "-")
}

// figure writes a figure of the file, which has two decimals at most.
func figure(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
