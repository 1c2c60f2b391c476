package words

// What a table of segments calls its last row, and the column that compares.
const (
	AllResponses = "All responses"
	BesideRest   = "Compared with the rest"
)

// What /import is called and promises, on its page and by its program.
const (
	ImportName    = "Import a survey export"
	ImportLead    = "Score every row of a CSV or Excel file and split the result by any column. The file is read in this browser and never uploaded."
	ImportScoring = "Scoring"
)
