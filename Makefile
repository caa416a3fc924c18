# The two commands of the README. Both install what they need: Python packages into .venv, bubblewrap (and, for the tests,
# Chromium and PostgreSQL) from the system's packages where you may.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test install bubblewrap programs

demo: install bubblewrap
	$(BIN)/autograder demo

test: install bubblewrap programs
	$(BIN)/ruff check .
	$(BIN)/pytest -n logical

install: .venv/installed

.venv/installed: pyproject.toml constraints.txt
	@echo "Installing the course and its tools into .venv (a minute or two) ..."
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed, this is " + sys.version)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[test]'
	$(BIN)/python -m compileall -q autograder  # who may not write here would compile it at every start
	@touch $@

bubblewrap:
	@command -v bwrap >/dev/null || { \
	  if command -v apt-get >/dev/null; then run="apt-get update -qq && apt-get install -y -qq bubblewrap libseccomp2"; \
	  elif command -v dnf >/dev/null; then run="dnf install -y -q bubblewrap libseccomp"; \
	  else echo "Install bubblewrap and libseccomp with your system's package manager, then run make again."; exit 1; fi; \
	  if [ "$$(id -u)" = 0 ]; then echo "Installing bubblewrap ..."; sh -c "$$run" >/dev/null; \
	  elif sudo -n true 2>/dev/null; then echo "Installing bubblewrap ..."; sudo sh -c "$$run" >/dev/null; \
	  else echo "The sandbox needs bubblewrap. Run this once, then make again:"; echo "  sudo sh -c '$$run'"; exit 1; fi; }

# What some tests need: those of pages need a browser, those of another gradebook a server's programs.
programs:
	@there() { for name; do command -v "$$name" >/dev/null && return; done; false; }; \
	install() { \
	  if command -v apt-get >/dev/null; then run="apt-get update -qq && apt-get install -y -qq $$2"; else run="dnf install -y -q $$3"; fi; \
	  if [ "$$(id -u)" = 0 ]; then as="sh -c"; else as="sudo -n sh -c"; fi; \
	  $$as "$$run" >/dev/null 2>&1 || echo "There is no $$1, and it could not be installed: its tests will be skipped."; }; \
	there chromium chromium-browser google-chrome || install Chromium chromium chromium; \
	there initdb /usr/lib/postgresql/*/bin/initdb || install PostgreSQL postgresql postgresql-server
