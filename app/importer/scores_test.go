package importer

import (
	"fmt"
	"os"
	"testing"
)

func TestLook(t *testing.T) {
	d := newDesk(t)
	ch := []string{"chat", "phone", "email"}
	page := d.open("survey.csv", rows("closed_at;channel;csat_score;nps;ease;ticket_id;comment", 3000, func(n int) string {
		nps := fmt.Sprint(n * 7 % 11)
		if n%500 == 3 {
			nps = "12"
		}
		return fmt.Sprintf("2025-%02d-%02d;%s;%d;%s;%d;%d;Sorted in one call number %d", 4+n%3, 1+n%28, ch[n*n%7%3], 1+(n*13%17)%5, nps, 1+n%7, 88000+n, n)
	}))
	os.WriteFile("/tmp/import-look.html", []byte(page), 0o644)
	parse(t, page)
	t.Log(len(page), d.said)
	t.Log(d.Act("save", "", "1750000000000"))
	t.Log(d.Act("download", "table", ""))
}
