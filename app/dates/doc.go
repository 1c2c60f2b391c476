// Package dates reads the dates of survey exports: ISO 8601, US and European
// order, English month names, spreadsheet serials and Unix times.
//
// A day is an int32: days since 1970-01-01. It is the date as it is written.
// A time of day and a zone are looked at, because "2025-04-13 to 2025-04-20"
// is no date, and then left out: nothing is converted, so a response given at
// 23:30 in Lima stays on the day its respondent saw. Spreadsheet serials have
// no zone, and Unix times are taken in UTC.
//
// Dates before 1990-01-01 and after 2100-12-31 are refused, and so are those
// that no calendar has, such as 31 February. The range is what tells a serial
// from a Unix time, and both from a rating.
package dates
