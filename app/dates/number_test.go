package dates

import "testing"

// Excel shows 45760 as 2025-04-13, and 44298 in the system of 1904; the ends
// are from its help: 1904 is 1,462 days behind.
func TestSerials(t *testing.T) {
	check := checker(t, Serial1900)
	check("45760", "2025-04-13")
	check("45760.5", "2025-04-13")
	check("45760,99999", "2025-04-13")
	check(" 45748 ", "2025-04-01")
	check("32874", "1990-01-01")
	check("32873", "")
	check("73415", "2100-12-31")
	check("73416", "")
	check("10", "")
	check("-45760", "")
	check("45760.", "")
	check("45760x", "")
	check("45760.5.1", "")
	check("9999999999999999999999", "")
	check("", "")
	check("2025-04-13", "")

	check = checker(t, Serial1904)
	check("44298", "2025-04-13")
	check("45760", "2029-04-14")
}

func TestUnix(t *testing.T) {
	check := checker(t, Unix)
	check("1744553133", "2025-04-13")
	check("1744553133.25", "2025-04-13")
	check("1744502400", "2025-04-13") // midnight, and the second before it
	check("1744502399", "2025-04-12")
	check("631152000", "1990-01-01")
	check("631151999", "")
	check("1744553133000", "")

	check = checker(t, UnixMilli)
	check("1744553133000", "2025-04-13")
	check("1744502399999", "2025-04-12")
	check("1744553133", "")
}
