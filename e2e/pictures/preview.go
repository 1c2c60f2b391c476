//go:build e2e

package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"strings"

	"trimetric/app"
	"trimetric/web"
)

// One template for each page, named by its path: what its preview shows below
// the title. "part" in it is the first element of a page of the site that fits
// a selector, and "text" is what that says; "track" gives the tracker some scores.
//
//go:embed preview.html
var layout string

//go:embed preview.css
var sheet string

// A preview is what the frame round those is made of.
type preview struct {
	Title  string
	Metric string // the accent, "" for that of all three
	Shows  template.HTML
}

// previews takes the link preview of every page that has an address.
func previews(b tab) error {
	if err := b.size(1200, 630, 1); err != nil {
		return err
	}
	pages, err := template.New("").Funcs(template.FuncMap{"part": b.part, "text": b.text, "track": b.track}).Parse(layout)
	if err != nil {
		return err
	}
	for _, p := range app.Pages {
		if p.Path == app.NotFoundPath {
			continue
		}
		if err := b.preview(pages, p); err != nil {
			return fmt.Errorf("the preview of %s: %w", p.Path, err)
		}
	}
	return nil
}

func (b tab) preview(pages *template.Template, p app.Page) error {
	var shows, whole strings.Builder
	if err := pages.ExecuteTemplate(&shows, p.Path, nil); err != nil {
		return err
	}
	frame := preview{Title: p.Title, Shows: template.HTML(shows.String())}
	if p.Path == "/csat" || p.Path == "/nps" || p.Path == "/ces" {
		frame.Metric = p.Path[1:]
	}
	if err := pages.ExecuteTemplate(&whole, "frame", frame); err != nil {
		return err
	}
	fits, err := eval[bool](b, fill(whole.String()))
	if err == nil && !fits {
		err = errors.New("it does not fit")
	}
	if err != nil {
		return err
	}
	if err := b.described(p); err != nil {
		return err
	}
	shot, err := b.shot()
	if err != nil {
		return err
	}
	return save(web.PreviewName(p.Path), shot)
}

// described holds the words for a picture to the scores in it.
func (b tab) described(p app.Page) error {
	scores, err := eval[[]string](b, `Array.from(document.querySelectorAll(".tm-preview .tm-score"), (one) => one.innerText.trim().split(/\s/)[0])`)
	for _, score := range scores {
		if !strings.Contains(p.Preview, score) {
			err = errors.Join(err, fmt.Errorf("it shows %s, which Preview in app/routes.go does not say", score))
		}
	}
	return err
}

// fill puts a preview in the place of the page that is open, which brings the
// site's style sheet, and tells whether there is room for it.
func fill(html string) string {
	body, _ := json.Marshal(html) // texts always can be written
	css, _ := json.Marshal(sheet)
	return `(async () => {
		const own = new CSSStyleSheet();
		own.replaceSync(` + string(css) + `);
		document.adoptedStyleSheets = [own];
		document.documentElement.dataset.theme = "light";
		document.body.innerHTML = ` + string(body) + `;
		await new Promise((drawn) => setTimeout(drawn, 500));
		const box = (name) => document.querySelector(".tm-preview" + name).getBoundingClientRect();
		const all = box(""), title = box("__title"), shows = box("__shows");
		return shows.top >= title.bottom && shows.bottom <= all.bottom && document.querySelector(".tm-preview").scrollWidth <= 600;
	})()`
}

func (b tab) text(path, selector string) (string, error) {
	if err := b.open(path); err != nil {
		return "", err
	}
	return eval[string](b, fmt.Sprintf("document.querySelector(%q).innerText", selector))
}

func (b tab) part(path, selector string) (template.HTML, error) {
	if err := b.open(path); err != nil {
		return "", err
	}
	html, err := eval[string](b, fmt.Sprintf("document.querySelector(%q)?.outerHTML ?? ''", selector))
	if err == nil && html == "" {
		err = fmt.Errorf("%s has no %s", path, selector)
	}
	return template.HTML(html), err
}
