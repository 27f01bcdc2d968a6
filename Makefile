# Every way to work on this project. CI runs `make test` and nothing else.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

WASM   := GOOS=js GOARCH=wasm
ENGINE := ./annexa/... ./risk/... ./pdf/...
AXE    := 4.14.1
RIVALS := jspdf@4.2.1 jspdf-autotable@5.0.9 pdfmake@0.3.11

# Tests of the engine as wasm run under Node with next to no environment: Go's
# runner hands all of it over, and has little room for it.
WASM_EXEC = env -i HOME=$$HOME PATH=$$PATH $$(go env GOROOT)/lib/wasm/go_js_wasm_exec

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

run: ## build the tool and serve it on this machine
	go run ./app run

test: tools .cache/npm/node_modules/axe-core ## everything that must hold: format, vet, lint, tests here, as wasm and in a browser
	@echo "== format"; unformatted=$$(gofmt -l annexa app pdf risk web); if [ -n "$$unformatted" ]; then echo "run gofmt on: $$unformatted"; exit 1; fi
	@echo "== vet"; go vet ./...; $(WASM) go vet ./...
	@echo "== staticcheck"; lint=$$(go tool -n staticcheck); $$lint ./...; $(WASM) $$lint ./...
	@echo "== tests"; go test -count=1 -timeout 14m ./...
	@echo "== test language"; go test -count=1 -tags marked -run 'Untranslated|Marked' ./annexa/lang ./app/... ./pdf
	@echo "== size"; go test -count=1 -run '^TestBudget$$' -v ./app | grep '\.wasm:'
	@echo "== engine as wasm"; $(WASM) go test -timeout 14m -exec="$(WASM_EXEC)" $(filter-out ./pdf/...,$(ENGINE)) # the browser tests hold its PDF against ours

bench: tools .cache/npm/node_modules/pdfmake ## how fast it is: here, as wasm and in a browser
	@echo "== this machine"; go test -run '^$$' -bench . -benchmem $(ENGINE)
	@echo "== wasm, in Node"; $(WASM) go test -run '^$$' -bench . -exec="$(WASM_EXEC)" $(ENGINE)
	@echo "== in a browser, milliseconds"; go test -run '^$$' -bench . -benchtime 1x ./app/e2e

site: ## the website, as a folder of static files: dist
	go run ./app build -o dist

golden: ## accept what the report looks like now; review the difference
	go test ./pdf -update

# What tests need beside Go and Node, by the command and its Debian package.
tools:
	@missing=; \
	for pair in chromium:chromium pdftotext:poppler-utils qpdf:qpdf; do \
		command -v "$${pair%%:*}" >/dev/null || missing="$$missing $${pair##*:}"; \
	done; \
	if [ -n "$$missing" ]; then \
		echo "== installing$$missing"; \
		sudo=; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
		$$sudo apt-get update -q; \
		$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $$missing; \
	fi

# The accessibility checker of the browser tests; never part of the site.
.cache/npm/node_modules/axe-core:
	@echo "== installing axe-core $(AXE) into .cache/npm"
	@npm install --silent --no-audit --no-fund --prefix .cache/npm axe-core@$(AXE)

# Other makers of PDFs in a browser, to compare ours with; never part of the
# site.
.cache/npm/node_modules/pdfmake:
	@echo "== installing $(RIVALS) into .cache/npm"
	@npm install --silent --no-audit --no-fund --prefix .cache/npm $(RIVALS)

.PHONY: help run test bench site golden tools
