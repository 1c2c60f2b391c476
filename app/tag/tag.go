// Package tag makes the HTML elements that pages are built from.
//
// go-app has a type with some 150 methods for each HTML tag, and each type used
// goes into the browser's program whole. Here every element is go-app's generic
// one, which keeps a tenth of the program out of the download; attributes that
// not every element has are set with Attr.
package tag

import goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

// A makes a <a>.
func A() goapp.HTMLElem { return goapp.Elem("a") }

// Article makes a <article>.
func Article() goapp.HTMLElem { return goapp.Elem("article") }

// Button makes a <button>.
func Button() goapp.HTMLElem { return goapp.Elem("button") }

// Col makes a <col>.
func Col() goapp.HTMLElemSelfClosing { return goapp.ElemSelfClosing("col") }

// ColGroup makes a <colgroup>.
func ColGroup() goapp.HTMLElem { return goapp.Elem("colgroup") }

// Data makes a <data>.
func Data() goapp.HTMLElem { return goapp.Elem("data") }

// Dd makes a <dd>.
func Dd() goapp.HTMLElem { return goapp.Elem("dd") }

// Details makes a <details>.
func Details() goapp.HTMLElem { return goapp.Elem("details") }

// Div makes a <div>.
func Div() goapp.HTMLElem { return goapp.Elem("div") }

// Dl makes a <dl>.
func Dl() goapp.HTMLElem { return goapp.Elem("dl") }

// Dt makes a <dt>.
func Dt() goapp.HTMLElem { return goapp.Elem("dt") }

// FieldSet makes a <fieldset>.
func FieldSet() goapp.HTMLElem { return goapp.Elem("fieldset") }

// Footer makes a <footer>.
func Footer() goapp.HTMLElem { return goapp.Elem("footer") }

// H1 makes a <h1>.
func H1() goapp.HTMLElem { return goapp.Elem("h1") }

// H2 makes a <h2>.
func H2() goapp.HTMLElem { return goapp.Elem("h2") }

// H3 makes a <h3>.
func H3() goapp.HTMLElem { return goapp.Elem("h3") }

// H4 makes a <h4>.
func H4() goapp.HTMLElem { return goapp.Elem("h4") }

// Header makes a <header>.
func Header() goapp.HTMLElem { return goapp.Elem("header") }

// Hr makes a <hr>.
func Hr() goapp.HTMLElemSelfClosing { return goapp.ElemSelfClosing("hr") }

// Input makes a <input>.
func Input() goapp.HTMLElemSelfClosing { return goapp.ElemSelfClosing("input") }

// Kbd makes a <kbd>.
func Kbd() goapp.HTMLElem { return goapp.Elem("kbd") }

// Label makes a <label>.
func Label() goapp.HTMLElem { return goapp.Elem("label") }

// Legend makes a <legend>.
func Legend() goapp.HTMLElem { return goapp.Elem("legend") }

// Li makes a <li>.
func Li() goapp.HTMLElem { return goapp.Elem("li") }

// Main makes a <main>.
func Main() goapp.HTMLElem { return goapp.Elem("main") }

// Nav makes a <nav>.
func Nav() goapp.HTMLElem { return goapp.Elem("nav") }

// Ol makes a <ol>.
func Ol() goapp.HTMLElem { return goapp.Elem("ol") }

// Option makes a <option>.
func Option() goapp.HTMLElem { return goapp.Elem("option") }

// P makes a <p>.
func P() goapp.HTMLElem { return goapp.Elem("p") }

// Section makes a <section>.
func Section() goapp.HTMLElem { return goapp.Elem("section") }

// Select makes a <select>.
func Select() goapp.HTMLElem { return goapp.Elem("select") }

// Span makes a <span>.
func Span() goapp.HTMLElem { return goapp.Elem("span") }

// Strong makes a <strong>.
func Strong() goapp.HTMLElem { return goapp.Elem("strong") }

// Summary makes a <summary>.
func Summary() goapp.HTMLElem { return goapp.Elem("summary") }

// TBody makes a <tbody>.
func TBody() goapp.HTMLElem { return goapp.Elem("tbody") }

// THead makes a <thead>.
func THead() goapp.HTMLElem { return goapp.Elem("thead") }

// Table makes a <table>.
func Table() goapp.HTMLElem { return goapp.Elem("table") }

// Td makes a <td>.
func Td() goapp.HTMLElem { return goapp.Elem("td") }

// Textarea makes a <textarea>.
func Textarea() goapp.HTMLElem { return goapp.Elem("textarea") }

// Th makes a <th>.
func Th() goapp.HTMLElem { return goapp.Elem("th") }

// Tr makes a <tr>.
func Tr() goapp.HTMLElem { return goapp.Elem("tr") }

// Ul makes a <ul>.
func Ul() goapp.HTMLElem { return goapp.Elem("ul") }
