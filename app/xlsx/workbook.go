package xlsx

import (
	"io"
	"strings"
)

// A relation says which part plays a role for another.
type relation struct {
	role   string // the last word of its type, the same in all versions
	target string // the part's name
}

// main returns the name of the part that is the workbook.
func (p *pack) main() (string, error) {
	const usual, binary = "xl/workbook.xml", "xl/workbook.bin"
	name := usual
	if p.find("_rels/.rels") != nil {
		relations, err := p.relations("")
		if err != nil {
			return "", err
		}
		for _, r := range relations {
			if r.role == "officeDocument" {
				name = r.target
			}
		}
	}
	switch {
	case p.find(binary) != nil:
		return "", BinaryWorkbook
	case p.find(name) != nil:
		return name, nil
	case p.find(usual) != nil:
		return usual, nil
	}
	return "", p.foreign()
}

// relations returns the relations of a part by their ids, of the whole file for
// the name "".
func (p *pack) relations(part string) (map[string]relation, error) {
	dir, name := "", partName(part)
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		dir, name = name[:i+1], name[i+1:]
	}
	s, err := p.openSmall(dir + "_rels/" + name + ".rels")
	if err != nil {
		return nil, err
	}
	found := make(map[string]relation)
	for {
		t, err := s.next()
		switch {
		case err == io.EOF:
			return found, nil
		case err != nil:
			return nil, err
		case t != startTag || string(s.name) != "Relationship" || s.attr("TargetMode") == "External":
			continue
		}
		role, target := s.attr("Type"), s.attr("Target")
		if !strings.HasPrefix(target, "/") && !strings.HasPrefix(target, `\`) {
			target = dir + target
		}
		found[s.attr("Id")] = relation{role[strings.LastIndexByte(role, '/')+1:], partName(target)}
	}
}

// readWorkbook reads the list of sheets, and finds what they share.
func (b *Book) readWorkbook(main string) error {
	relations, err := b.pack.relations(main)
	if err != nil {
		return err
	}
	for _, r := range relations {
		switch r.role {
		case "sharedStrings":
			b.stringsPart = b.pack.find(r.target)
		case "styles":
			b.stylesPart = b.pack.find(r.target)
		}
	}
	s, err := b.pack.openSmall(main)
	if err != nil {
		return err
	}
	if err := b.readSheets(s, relations); err != nil {
		return err
	}
	return s.skipRest()
}

// readSheets reads the workbook up to the end of its list of sheets. Charts
// and dialogs are sheets too, and left out.
func (b *Book) readSheets(s *scanner, relations map[string]relation) error {
	for first := true; ; {
		t, err := s.next()
		switch {
		case err == io.EOF:
			return Damaged
		case err != nil:
			return err
		case t == endTag && (string(s.name) == "sheets" || string(s.name) == "workbook"):
			return nil
		case t != startTag:
			continue
		case first && string(s.name) != "workbook":
			return NotAWorkbook
		}
		first = false
		switch string(s.name) {
		case "workbookPr":
			b.date1904 = isTrue(s.attr("date1904"))
		case "sheet":
			r := relations[s.attr("id")]
			if part := b.pack.find(r.target); part != nil && r.role == "worksheet" {
				state := s.attr("state")
				b.sheets = append(b.sheets, sheet{s.attr("name"), part, state == "hidden" || state == "veryHidden"})
			}
		}
	}
}

// isTrue reports whether an attribute says so.
func isTrue(value string) bool { return value == "1" || value == "true" || value == "on" }
