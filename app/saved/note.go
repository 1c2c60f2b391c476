package saved

// A Note marks a day on the chart, for all three metrics.
type Note struct {
	ID      string // see [NewID]
	Day     Day
	Text    string
	Changed int64 // in milliseconds since 1970
}

// NoteForm is a note as it is typed.
type NoteForm struct{ Day, Text string }

// With returns the note with what was typed, changed at a time, or what is wrong
// with the day and with the text.
func (n Note) With(f NoteForm, now int64) (note Note, day, text error) {
	p, ok := ReadPeriod(Tidy(f.Day))
	n.Day, n.Text, n.Changed = p.From, Tidy(f.Text), now
	switch {
	case Tidy(f.Day) == "":
		day = ErrEmpty
	case !ok:
		day = ErrDay
	}
	text = checkNote(n.Text)
	return n, day, text
}

func checkNote(text string) error {
	if text == "" {
		return ErrEmpty
	}
	return checkText(text, MaxNote)
}

// Fields returns the note as it is stored, in the shape of [Version].
func (n Note) Fields() []string {
	return []string{n.ID, n.Day.String(), n.Text, whole(n.Changed)}
}

// ReadNote reads a stored note. It fails with a *[VersionError] or a
// *[FieldError].
func ReadNote(version int, fields []string) (Note, error) {
	r, err := readerOf(version, noteFields, fields)
	if err != nil {
		return Note{}, err
	}
	n := Note{ID: r.text("id", checkID), Day: r.day("day"), Text: r.text("text", checkNote), Changed: r.stamp("changed")}
	if r.err != nil {
		return Note{}, r.err
	}
	return n, nil
}

// readerOf is a reader for the kinds of records that are as they always were.
func readerOf(version int, names [Version + 1][]string, fields []string) (*reader, error) {
	if version < 1 || version > Version || names[version] == nil {
		return nil, &VersionError{version}
	}
	if len(fields) != len(names[version]) {
		return nil, &FieldError{"", ErrFields}
	}
	return &reader{names: names[version], fields: fields}, nil
}
