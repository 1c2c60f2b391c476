package survey

// A Head is what the first rows of a table say about its columns.
type Head struct {
	// Rows is how many rows come before the first response.
	Rows int
	Form Form

	// Names holds a name for each column, "" where there is none. Questions
	// holds the longer text of a question, where the table has it in a row of
	// its own.
	Names, Questions []string
}

// A Form is what the header rows look like.
type Form uint8

// The forms.
const (
	NoHeader      Form = iota // the first row is a response
	OneRow                    // names
	NamesAndTexts             // Qualtrics: names, questions, import ids
	TwoRows                   // SurveyMonkey: questions, kinds of answer
	Nothing                   // no rows at all
)

// ReadHead tells the header rows of a sample from its responses.
func ReadHead(rows [][]string) Head {
	switch {
	case len(rows) == 0:
		return Head{Form: Nothing}
	case isQualtrics(rows):
		return headOf(rows, NamesAndTexts)
	case isSurveyMonkey(rows):
		return headOf(rows, TwoRows)
	case isHeader(rows):
		return headOf(rows, OneRow)
	}
	return headOf(rows, NoHeader)
}

// HeadOf reads the header rows as a form that the reader chose.
func HeadOf(rows [][]string, f Form) Head {
	if len(rows) < rowsOf(f) {
		return ReadHead(rows)
	}
	return headOf(rows, f)
}

// rowsOf is how many rows a form has.
func rowsOf(f Form) int {
	return [...]int{NoHeader: 0, OneRow: 1, NamesAndTexts: 3, TwoRows: 2, Nothing: 0}[f]
}

func headOf(rows [][]string, f Form) Head {
	h := Head{Rows: rowsOf(f), Form: f}
	n := width(rows)
	h.Names, h.Questions = make([]string, n), make([]string, n)
	question := ""
	for i := range n {
		switch f {
		case OneRow:
			h.Names[i] = cell(rows[0], i)
		case NamesAndTexts:
			h.Names[i], h.Questions[i] = cell(rows[0], i), cell(rows[1], i)
		case TwoRows:
			// A question stands over the first of its columns only.
			part := cell(rows[1], i)
			if own := cell(rows[0], i); own != "" || part == "" {
				question = own
			}
			h.Names[i] = twoRowName(question, part)
		}
	}
	return h
}

// width returns how many fields the longest row has.
func width(rows [][]string) int {
	n := 0
	for _, row := range rows {
		n = max(n, len(row))
	}
	return n
}

// twoRowName is a question with what its column adds to it.
func twoRowName(question, part string) string {
	switch {
	case part == "" || isAnswerKind(part) || part == question:
		return question
	case question == "":
		return part
	}
	return question + ": " + part
}

// cell returns a trimmed field, "" where a row is short.
func cell(row []string, i int) string {
	if i >= len(row) {
		return ""
	}
	return string(trim([]byte(row[i])))
}
