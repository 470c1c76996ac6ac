# What a newcomer and a developer type. A bare `make` prints the list.
#
# Set-up installs the program as its users get it: a wheel, not an editable link. So a data file that
# the wheel forgets is missed here and not by them. The wheel is made again whenever a source changed,
# and pytest runs `python -m`, which imports the working copy: no test can look at a stale program.

SHELL := /bin/sh
.SUFFIXES:
.DELETE_ON_ERROR:
.PHONY: help setup tools demo test check e2e bench quality docs lock gazetteer

export PIP_DISABLE_PIP_VERSION_CHECK := 1

# The first Python that is new enough; say `make PYTHON=/path/to/python3.13` to choose another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

SOURCES := $(shell find alerter rules state -type f ! -name '*.pyc' ! -path '*/catalog/build/*')

# A folder whose interpreter is gone (the machine's Python was upgraded) is no environment: make it again.
ifneq ($(shell test -x .venv/bin/python || echo gone),)
.PHONY: .venv/made
endif

help:
	@echo "usage: make TARGET"
	@awk -F ': .*## ' '/^[a-z0-9]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' Makefile

setup: .venv/installed  ## install the program into .venv (quick the second time)

tools: .venv/tools  ## the same, with the tools that tests and checks need

demo: setup  ## show the whole way of an alert, on stories that come with the program
	.venv/bin/alerter demo

test: tools  ## run all tests; select with ARGS, as in: make test ARGS='-k outbox'
	.venv/bin/python -m pytest $(ARGS)

check: tools  ## style, types, import rules and manual, in under half a minute
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/python -m pytest tests/architecture

e2e: tools  ## only the tests that start real processes
	.venv/bin/python -m pytest -m e2e $(ARGS)

bench: tools  ## measure; `make test` leaves tests/benchmarks alone
	.venv/bin/python -m pytest tests/benchmarks -s $(ARGS)

quality: tools  ## print how well places are found; ARGS=--mistakes lists what went wrong
	.venv/bin/python -m tests.quality $(ARGS)

docs: tools  ## check that the manual is complete and its links resolve
	.venv/bin/python -m pytest tests/architecture/test_manual.py

lock: setup  ## pin again after pyproject.toml changed; newer versions with ARGS=--upgrade
	.venv/bin/pip install uv
	.venv/bin/uv pip compile $(LOCK) $(ARGS) --group build pyproject.toml -o requirements/run.txt
	.venv/bin/uv pip compile $(LOCK) $(ARGS) --group test -c requirements/run.txt -o requirements/test.txt

gazetteer: setup  ## build the place names again (needs the network, npm and apt-get)
	PATH="$(CURDIR)/.venv/bin:$$PATH" .venv/bin/python -m alerter.catalog.build.gazetteer

# One lock file for every Python and machine we declare; it names no index, so each user's own is asked.
LOCK = --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate \
	--quiet $${PIP_INDEX_URL:+--default-index "$$PIP_INDEX_URL"}

.venv/made:
	@test -n "$(PYTHON)" || { echo "error: Python 3.11 or newer is needed, and none was found;" \
		"install one, or name it: make PYTHON=/path/to/python3.13" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "error: $(PYTHON) is older than Python 3.11, or does not start" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "error: $(PYTHON) cannot make virtual" \
		"environments; on Debian and Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	@touch $@

.venv/locked: .venv/made requirements/run.txt
	.venv/bin/pip install --require-hashes -r requirements/run.txt
	@touch $@

.venv/installed: .venv/locked pyproject.toml README.md LICENSE NOTICE $(SOURCES)
	.venv/bin/pip install --no-deps --no-build-isolation .
	@touch $@

.venv/tools: requirements/test.txt .venv/locked | .venv/installed
	.venv/bin/pip install --require-hashes -r requirements/test.txt
	@touch $@
