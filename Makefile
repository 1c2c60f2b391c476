# Trimetric. `make` lists the targets.

ADDR   ?= 127.0.0.1:8080
ORIGIN ?=
BASE   ?=
BROTLI ?= 11
SLIM   ?= 1

# Whom to tell of security problems: CONTACT=mailto:… CONTACT_UNTIL=2027-06-30.
CONTACTS = $(if $(CONTACT),-contact '$(CONTACT)' -contact-until '$(CONTACT_UNTIL)')
# Where the site will lie.
PLACE = $(if $(ORIGIN),-origin '$(ORIGIN)') $(if $(BASE),-base '$(BASE)')

GO      ?= go
WASM    := GOOS=js GOARCH=wasm
WASMDIR := static/wasm
SERVED  := $(foreach p,app widget import,$(WASMDIR)/$(p).wasm.br $(WASMDIR)/$(p).wasm.gz) $(WASMDIR)/wasm_exec.js

# What the browser's program is made of. Tests are not, and neither is what
# only the server needs.
SOURCES := go.mod go.sum main.go web/js.go web/page.go \
	$(shell find app calc quiz -name '*.go' ! -name '*_test.go')

WIDGET := go.mod $(shell find app/widget app/frame app/calendar app/draw app/mark app/plot app/entry app/words calc quiz -name '*.go' ! -name '*_test.go')

IMPORT := go.mod $(shell find app/reader app/importer app/calendar app/csv app/dates app/draw app/entry app/mark app/picture app/plot app/saved app/survey app/table app/takeaway app/words app/xlsx calc \
	-name '*.go' ! -name '*_test.go')

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

## help: list the targets
.PHONY: help
help:
	@sed -n 's/^## \([^:]*\): /\1\t/p' Makefile | expand -t 9

## run: build everything and serve it (ADDR=127.0.0.1:8080 ORIGIN=https://… BASE=/tools/ CONTACT=mailto:…)
.PHONY: run
run: build
	bin/trimetric serve -addr '$(ADDR)' $(PLACE) $(CONTACTS)

## build: the command with the site inside, bin/trimetric
.PHONY: build
build: wasm
	$(GO) build -trimpath -buildvcs=false -o bin/trimetric .

## site: a static copy in dist/, for any static host (ORIGIN=https://… BASE=/tools/ CONTACT=mailto:…)
.PHONY: site
site: build
	rm -rf dist
	bin/trimetric export $(PLACE) $(CONTACTS) dist

## pictures: link previews and screenshots, taken anew with Chromium
.PHONY: pictures
pictures: build
	$(GO) run -tags e2e ./e2e/pictures

## wasm: the browser's program, compressed (BROTLI=5 is quicker and larger)
.PHONY: wasm
wasm: $(SERVED)

# What is inlined in the program: the runtime, the arithmetic, and the pages,
# whose texts stay out by it (app/read.go). Elsewhere it makes the program a
# tenth heavier and no keystroke quicker.
INLINED := -gcflags=all=-l -gcflags=runtime/...= -gcflags=internal/runtime/...= -gcflags=trimetric/calc= -gcflags=trimetric/app=

# No version control stamp: the same source must give the same bytes. go-app
# goes in without its server half and what our pages have no use for (see
# web/slim); SLIM= builds it in whole.
ifneq ($(SLIM),)
MODFILE := -modfile=bin/go.slim.mod
bin/app.wasm: bin/go.slim.mod
endif

bin/app.wasm: $(SOURCES) bin/go.stamp Makefile
	$(WASM) $(GO) build $(MODFILE) $(INLINED) -trimpath -buildvcs=false -ldflags='-s -w' -o $@ .

# The widget's program is a library without syscall/js, and weighs what readers
# of other sites have to wait for: no inlining and the plain garbage collector
# make it a seventh smaller. It works for one keystroke at a time.
bin/widget.wasm: $(WIDGET) bin/go.stamp Makefile
	GOOS=wasip1 GOARCH=wasm GOEXPERIMENT=nogreenteagc $(GO) build -buildmode=c-shared -gcflags=all=-l \
		-trimpath -buildvcs=false -ldflags='-s -w' -o $@ ./app/widget

# The program that reads files is a library too, and built to be quick. What
# draws and words its page is not inlined: that takes 2% off the download.
IMPORT_CALLED := importer words words/intake picture draw plot saved takeaway
bin/import.wasm: $(IMPORT) bin/go.stamp Makefile
	GOOS=wasip1 GOARCH=wasm GOEXPERIMENT=nogreenteagc $(GO) build -buildmode=c-shared \
		$(IMPORT_CALLED:%=-gcflags=trimetric/app/%=-l) \
		-trimpath -buildvcs=false -ldflags='-s -w' -o $@ ./app/reader

bin/go.slim.mod: go.mod go.sum $(shell find web/slim -type f ! -name '*_test.go')
	$(GO) run ./web/slim bin

# Brotli at its best takes about 20 s, so this happens only when the program
# has changed.
$(WASMDIR)/%.wasm.br: bin/%.wasm bin/brotli.stamp
	$(GO) run ./web/precompress -brotli $(BROTLI) $< $(WASMDIR)

# Written with the line above.
$(WASMDIR)/%.wasm.gz: $(WASMDIR)/%.wasm.br ;

# The loader must be the one of the toolchain that built the program. It has
# the date of its release, so a newer one may look older than the copy: the
# stamp tells.
$(WASMDIR)/wasm_exec.js: $(shell $(GO) env GOROOT)/lib/wasm/wasm_exec.js bin/go.stamp
	cp $< $@

# A stamp holds what a built file depends on besides files. It is looked at each
# time, and written only when that has changed.
bin/go.stamp: STAMP = $(shell $(GO) version), SLIM=$(SLIM)
bin/brotli.stamp: STAMP = BROTLI=$(BROTLI)
bin/go.stamp bin/brotli.stamp: always
	@mkdir -p bin
	@echo '$(STAMP)' | cmp -s - $@ || echo '$(STAMP)' >$@

.PHONY: always
always:

## test: everything CI runs, browsers included
.PHONY: test
test: setup check e2e

## e2e: what a person does, in a real browser
# The tests of the pages run in two halves at once, each with a browser and a
# server of its own: much of their time is waiting.
E2E := $(GO) test -count=1 -p 1 -timeout 40m -tags e2e
.PHONY: e2e
e2e: build
	@$(E2E) -run '^Test[A-L]' ./e2e & $(E2E) -skip '^Test[A-L]' ./e2e; ok=$$?; wait $$! && exit $$ok
	@$(E2E) $$($(GO) list -tags e2e ./e2e/... | grep -v '/e2e$$')

## check: the quick half: format, vet, rules, unit tests here and under WebAssembly
.PHONY: check
check: fmt vet pure unit cover unit-wasm

.PHONY: fmt
fmt:
	@! gofmt -l . | grep -vE '^(node_modules|bin)/' || (echo 'run gofmt -w on these'; false)

.PHONY: vet
vet:
	$(GO) build ./...
	$(GO) vet ./...
	$(GO) vet -tags e2e ./e2e/...
	$(WASM) $(GO) vet ./...

## pure: what may import what
# calc and quiz use the standard library, themselves and, downwards, each other;
# parts know go-app, what they are drawn with, and no metric; the browser is
# never sent the server. How light a package is, its own test says.
# HEAVY is what the slim program does without: a quarter of the download.
HEAVY := fmt|regexp|encoding|crypto|net|html/template|text/template|math/big|database|log|github.com/google
.PHONY: pure
pure: $(if $(SLIM),bin/go.slim.mod)
	@! $(GO) list -deps ./calc/... ./quiz/... | grep '\.' || (echo 'calc and quiz must not import these'; false)
	@! $(GO) list -deps ./calc/... | grep '^trimetric/' | grep -Ev '^trimetric/calc(/|$$)' || (echo 'calc must not import these'; false)
	@! $(GO) list -deps ./quiz/... | grep '^trimetric/' | grep -Ev '^trimetric/(calc|quiz)(/|$$)' || (echo 'quiz must not import these'; false)
	@! $(GO) list -f '{{join .Imports "\n"}}' ./app/ui | grep '^trimetric/' | grep -vE '/app/(draw|mark|tag)$$' || (echo 'app/ui must not import these'; false)
	@! $(GO) list -deps ./app/... | grep -xE 'trimetric/(web|static)' || (echo 'app must not import these'; false)
	@! $(GO) list -deps ./web | grep '^trimetric/app' || (echo 'web must not import these'; false)
	@! $(WASM) $(GO) list -deps . | grep -E '^(trimetric/static|github.com/andybalholm|golang.org/x)' || (echo 'these must not be part of app.wasm'; false)
	@$(if $(SLIM),! $(WASM) $(GO) list $(MODFILE) -deps . | grep -E '^($(HEAVY))(/|$$)' || (echo 'these make app.wasm heavy, see web/slim'; false))

.PHONY: unit
unit:
	$(GO) test ./...

# The arithmetic is tested to 95% of its statements or more.
.PHONY: cover
cover:
	@$(GO) test -cover ./calc | awk '{ print } match($$0, /[0-9.]+% of statements/) { c = substr($$0, RSTART) + 0 } END { exit !(c >= 95) }'

## fuzz: look for what breaks the arithmetic, the links, the files or the server (FUZZTIME=10s each)
FUZZTIME ?= 10s
.PHONY: fuzz
fuzz:
	for f in FuzzScore FuzzPlan FuzzCompare FuzzParse FuzzFigure; do \
		$(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) ./calc || exit 1; done
	for f in FuzzFromLink FuzzLink FuzzKept FuzzExplorer; do \
		$(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) ./app/entry || exit 1; done
	for f in FuzzPeriod FuzzScore FuzzRestore FuzzJSON; do \
		$(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) ./app/saved || exit 1; done
	$(GO) test -run '^$$' -fuzz '^FuzzFile$$' -fuzztime $(FUZZTIME) ./app/csv
	for f in FuzzChunks FuzzCSV FuzzSniff; do \
		$(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) ./app/table || exit 1; done
	for f in FuzzOpen FuzzParts; do \
		$(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) ./app/xlsx || exit 1; done
	$(GO) test -run '^$$' -fuzz '^FuzzInflate$$' -fuzztime $(FUZZTIME) ./app/xlsx/inflate
	$(GO) test -run '^$$' -fuzz '^FuzzDay$$' -fuzztime $(FUZZTIME) ./app/dates
	$(GO) test -run '^$$' -fuzz '^FuzzTable$$' -fuzztime $(FUZZTIME) ./app/survey
	$(GO) test -run '^$$' -fuzz '^FuzzActs$$' -fuzztime $(FUZZTIME) -fuzzminimizetime 1x ./app/importer
	for f in FuzzPick FuzzRequest; do \
		$(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) ./web || exit 1; done
	for p in ./quiz ./web/slim/url; do \
		$(GO) test -run '^$$' -fuzz '^FuzzParse$$' -fuzztime $(FUZZTIME) $$p || exit 1; done

# Arithmetic, and what reads files, must come to the same in a browser. Node runs
# these tests.
.PHONY: unit-wasm
unit-wasm:
	PATH="$$PATH:$$($(GO) env GOROOT)/lib/wasm" $(WASM) $(GO) test ./calc/... ./quiz/... ./app/calendar ./app/entry ./app/saved \
		./app/csv ./app/dates ./app/survey ./app/table ./app/xlsx/...

## bench: the figures in README's table
.PHONY: bench
bench: build
	@.ci/setup bench
	@bin/trimetric version
	@ls -l bin/app.wasm $(SERVED)
	$(GO) test -run '^$$' -bench . -benchmem ./calc/...
	$(GO) test -count=1 -timeout 20m -tags e2e -run '^$$' -bench . -benchtime 1x ./e2e/...
	@.ci/first-run

## setup: find or install what the browser tests need
.PHONY: setup
setup:
	@.ci/setup

## clean: remove what was built
.PHONY: clean
clean:
	rm -rf bin dist node_modules
	find $(WASMDIR) -type f ! -name README -delete
