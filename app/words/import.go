package words

// What /import is called and promises, on its page and by its program.
const (
	ImportName    = "Import a survey export"
	ImportLead    = "Score every row of a file and split the result by any column. The file is read in this browser and never uploaded."
	ImportScoring = "Scoring"
)
