// Package xlsx reads the rows of a worksheet out of an .xlsx workbook, in steps
// and in little memory: a row is handed on and forgotten, and only the texts
// that a workbook shares between its cells are kept, up to 64 MB.
//
// A value is handed on as its reader knows it from the screen where that is
// plain: texts without their looks, the kept results of formulas, numbers in up
// to 15 digits and without a format (0.85 for 85%), TRUE and FALSE, and dates
// and times, which a workbook keeps as numbers, as ISO 8601 text.
//
// The XML is read by a scanner of its own that knows tags, texts and entities
// and nothing else, and the zip file without archive/zip. For 100,000 rows of 8
// columns under WebAssembly this takes a seventh of the time that archive/zip
// and encoding/xml need for the bare tokens (0.54 s to 3.8 s; native 0.13 s to
// 0.90 s; see BenchmarkRows), and adds 77 KB to a program, packed with brotli,
// where archive/zip alone adds 233 KB. A document type is refused, so no entity
// can be declared.
//
// What is not there: looks, charts, formulas, merged areas (the first cell has
// the value, the others are empty), and which rows a filter hides.
package xlsx
