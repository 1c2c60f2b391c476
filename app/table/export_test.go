package table

import (
	"strconv"
	"testing"
)

// TestExports reads files in the shapes that survey tools export.
func TestExports(t *testing.T) {
	check := func(name, file string, columns int, header bool, last string) {
		t.Helper()
		s, err := Sniff([]byte(file), true)
		if s.Separator != ',' || s.Columns != columns || s.Header != header || s.First != 1 || err != nil {
			t.Errorf("%s: %q, %d columns, header %v, from line %d, %v", name, s.Separator, s.Columns, s.Header, s.First, err)
		}
		got := ""
		z := NewScanner(s, func(line int64, fields [][]byte) {
			got = strconv.FormatInt(line, 10)
			for _, f := range fields {
				got += "<" + string(f) + ">"
			}
		})
		for _, c := range bytewise(file) {
			z.Feed([]byte(c))
		}
		if err := z.Close(); got != last || z.Ragged != 0 || err != nil {
			t.Errorf("%s: the last record is %s, %d ragged, %v, want %s", name, got, z.Ragged, err, last)
		}
	}
	check("Zendesk", "\ufeffTicket ID,Ticket group,Ticket channel,Satisfaction rating,Satisfaction comment,Solved date\n"+
		"1201,Billing,email,Good,\"Fast, and kind\",2025-03-04\n"+
		"1202,Returns,chat,Bad,\"No answer\nfor a week\",2025-03-04\n", 6, true,
		"3<1202><Returns><chat><Bad><No answer\nfor a week><2025-03-04>")
	check("Qualtrics", "StartDate,EndDate,Progress,Q1_NPS_GROUP,Q1,Q2\n"+
		"Start Date,End Date,Progress,How likely are you to recommend us? - Group,How likely are you to recommend us?,\"Why, in your own words?\"\n"+
		"\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"America/Denver\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\",\"{\"\"ImportId\"\":\"\"progress\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_NPS_GROUP\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2_TEXT\"\"}\"\n"+
		"2025-03-04 10:01:12,2025-03-04 10:03:40,100,Promoter,10,\"It works.\"\n", 6, true,
		"4<2025-03-04 10:01:12><2025-03-04 10:03:40><100><Promoter><10><It works.>")
	check("SurveyMonkey", "Respondent ID,Collector ID,Start Date,End Date,How easy was it?,What was hard?\r\n"+
		",,,,Response,Open-Ended Response\r\n"+
		"118000000001,440000001,03/04/2025 10:01:12 AM,03/04/2025 10:03:40 AM,6,\r\n", 6, true,
		"3<118000000001><440000001><03/04/2025 10:01:12 AM><03/04/2025 10:03:40 AM><6><>")
	check("Delighted", "Survey Response ID,Score,Comment,Customer Name,Customer Email,Timestamp,Team\n"+
		"5001,9,\"She said \"\"of course\"\"\",Ann,ann@example.com,2025-03-04 10:01:12 UTC,North\n", 7, true,
		"2<5001><9><She said \"of course\"><Ann><ann@example.com><2025-03-04 10:01:12 UTC><North>")
	check("Google Forms", "\"Timestamp\",\"How satisfied were you?\",\"Which topics?\",\"Anything else?\"\r\n"+
		"\"2025/03/04 10:01:12 AM GMT+1\",\"5\",\"Price;Delivery\",\"\"\r\n"+
		"\"2025/03/05 11:01:12 AM GMT+1\",\"4\",\"Price;Returns\",\"Thanks, all\"\r\n", 4, true,
		"3<2025/03/05 11:01:12 AM GMT+1><4><Price;Returns><Thanks, all>")
	check("Typeform", "#,\"How likely are you to recommend us, from 0 to 10?\",Why?,Start Date (UTC),Submit Date (UTC),Network ID\n"+
		"a1b2c3d4e5,10,Easy,2025-03-04 10:01:12,2025-03-04 10:03:40,f6a7b8\n", 6, true,
		"2<a1b2c3d4e5><10><Easy><2025-03-04 10:01:12><2025-03-04 10:03:40><f6a7b8>")
}
