# The two commands of the README. Both install what they need: Python packages into .venv, bubblewrap (and, for the tests,
# Chromium) from the system's packages where you may.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test install bubblewrap browser

demo: install bubblewrap
	$(BIN)/autograder demo

test: install bubblewrap browser
	$(BIN)/ruff check .
	$(BIN)/pytest

install: .venv/installed

.venv/installed: pyproject.toml constraints.txt
	@echo "Installing the course and its tools into .venv (a minute or two) ..."
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed, this is " + sys.version)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[test]'
	@touch $@

bubblewrap:
	@command -v bwrap >/dev/null && command -v setpriv >/dev/null || { \
	  if command -v apt-get >/dev/null; then run="apt-get update -qq && apt-get install -y -qq bubblewrap libseccomp2 util-linux"; \
	  elif command -v dnf >/dev/null; then run="dnf install -y -q bubblewrap libseccomp util-linux"; \
	  else echo "Install bubblewrap, libseccomp and util-linux with your system's package manager, then run make again."; exit 1; fi; \
	  if [ "$$(id -u)" = 0 ]; then echo "Installing bubblewrap ..."; sh -c "$$run" >/dev/null; \
	  elif sudo -n true 2>/dev/null; then echo "Installing bubblewrap ..."; sudo sh -c "$$run" >/dev/null; \
	  else echo "The sandbox needs bubblewrap. Run this once, then make again:"; echo "  sudo sh -c '$$run'"; exit 1; fi; }

browser:
	@for name in chromium chromium-browser google-chrome; do command -v $$name >/dev/null && exit 0; done; \
	  if command -v apt-get >/dev/null; then run="apt-get update -qq && apt-get install -y -qq chromium"; \
	  else run="dnf install -y -q chromium"; fi; \
	  if [ "$$(id -u)" = 0 ]; then as="sh -c"; else as="sudo -n sh -c"; fi; \
	  $$as "$$run" >/dev/null 2>&1 || echo "There is no Chromium, and it could not be installed: tests in a browser will be skipped."
