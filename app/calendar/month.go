package calendar

// Months are the names of the months, January first.
var Months = [12]string{
	"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
}

// Short names a month, 1 to 12, where there is little room: "Jun".
func Short(month int) string { return Months[month-1][:3] }

// Month returns the number of the month that a word in lower case names, whole
// or by its first three letters, or as "sept". It is 0 for any other word.
func Month(word string) int {
	if word == "sept" {
		return 9
	}
	for i := range Months {
		name := Months[i]
		if word != "" && word[0] == name[0]|0x20 && (word[1:] == name[1:] || word[1:] == name[1:3]) {
			return i + 1
		}
	}
	return 0
}
