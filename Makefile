# Everything here works on a fresh machine with Python 3.11 or newer and make: the first target that needs .venv
# creates it with exactly the versions in requirements.lock, and a change of the lock or of pyproject.toml brings it
# up to date. PYTHON=... chooses the interpreter, ARGS="..." is passed to the command.

BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
STAMP := .venv/.installed
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check --no-input
NEW_ENOUGH := -c 'import sys; sys.exit(sys.version_info < (3, 11))'

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup upgrade regenerate pull check demo test lint types docs

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 18

setup: $(STAMP)  ## create .venv, or bring it up to date

upgrade: $(STAMP)  ## renew requirements.lock with the newest versions that pyproject.toml allows
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate \
	  --no-emit-index-url --no-emit-find-links --custom-compile-command "make upgrade" \
	  --group dev pyproject.toml --output-file requirements.lock $(ARGS)

regenerate: $(STAMP)  ## contracts and overlays in, three packages out, verified; no network
	@$(BIN)/python -m generator build $(ARGS)

pull: $(STAMP)  ## fetch the vendor's documents and distil them into specs/contract
	@$(BIN)/python -m generator pull $(ARGS)

check: $(STAMP)  ## are the generated files what the contracts and overlays say?
	@$(BIN)/python -m generator check $(ARGS)

demo: $(STAMP)  ## one typed call through each client to the sandbox
	@$(BIN)/python examples/demo.py $(ARGS)

test: $(STAMP)  ## all tests
	@$(BIN)/python -m tests $(ARGS)

lint: $(STAMP)  ## ruff, the import contracts and typos
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check . || { $(BIN)/ruff format --check .; exit 1; }
	@log=$$($(BIN)/lint-imports --no-cache 2>&1) || { echo "$$log"; exit 1; }
	@$(BIN)/typos

types: $(STAMP)  ## mypy --strict and pyright strict, samples of the pages included
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/python -m tests.docs.samples build/samples
	@$(BIN)/mypy --no-error-summary --disable-error-code import-untyped build/samples
	@log=$$($(BIN)/pyright --pythonpath $(BIN)/python 2>&1) || { echo "$$log"; exit 1; }

docs: $(STAMP)  ## the site, in build/site; make docs ARGS=serve serves it, and builds it again after a change
	@export NO_MKDOCS_2_WARNING=1; $(if $(ARGS),$(BIN)/mkdocs $(ARGS),\
	  log=$$($(BIN)/mkdocs build --strict 2>&1) || { echo "$$log"; exit 1; })

$(STAMP): pyproject.toml requirements.lock
	@set -e; \
	if ! $(BIN)/python $(NEW_ENOUGH) 2>/dev/null; then \
	  for python in $(PYTHON) python3.11 python3 python3.12 python3.13 python3.14; do \
	    if $$python $(NEW_ENOUGH) 2>/dev/null; then break; fi; python=; \
	  done; \
	  if [ -z "$$python" ]; then echo "Python 3.11 or newer is needed: make $(MAKECMDGOALS) PYTHON=/its/path" >&2; exit 1; fi; \
	  echo "Setting up .venv with $$($$python --version), once ..."; \
	  $$python -m venv --clear .venv; \
	fi; \
	$(PIP) install --require-hashes --requirement requirements.lock; \
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@
