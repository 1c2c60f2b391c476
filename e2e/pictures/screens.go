//go:build e2e

package main

import "trimetric/web"

// Windows of the two form factors. The long side of a screenshot may be 2.3
// times the short one, and all of a form factor have one shape (Chromium).
const (
	wideWidth, wideHeight     = 1280, 800
	narrowWidth, narrowHeight = 390, 844
)

// screenshots takes what an installer shows.
func screenshots(b tab) error {
	for _, s := range web.Screens {
		width, height, dots := int64(wideWidth), int64(wideHeight), 1.
		if s.Narrow {
			width, height, dots = narrowWidth, narrowHeight, 1.5
		}
		if err := b.size(width, height, dots); err != nil {
			return err
		}
		if err := b.open(s.Path); err != nil {
			return err
		}
		if s.To != "" {
			if _, err := eval[bool](b, `(document.querySelector(`+"`"+s.To+"`"+`).scrollIntoView(), true)`); err != nil {
				return err
			}
		}
		shot, err := b.shot()
		if err != nil {
			return err
		}
		if err := save(s.Name(), shot); err != nil {
			return err
		}
	}
	return nil
}
