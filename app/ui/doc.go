// Package ui holds the parts that pages are built from: fields, choices,
// buttons, notices and charts. A part knows keyboards, screen readers and
// pixels, and no metric: every number comes in as finished text, every
// position as a percentage of the chart's width.
//
// Controls are functions of a props struct. Charts are components with
// exported fields only, so that go-app leaves a chart alone whose data did
// not change.
//
// Nothing here sets a style attribute, because the content security policy
// refuses them: looks come from classes and SVG attributes.
package ui
