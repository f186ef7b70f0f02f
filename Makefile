# make deck             a deck of one of our own articles, from a fresh checkout
# make deck SEED=a.txt  a deck of yours
# make golden           writes the cards that the tests expect of our own articles
# make test             everything that must hold before a change is kept; `make check` is the same

SEED ?= seeds/korea-japan.txt
PYTHON ?= python3

.PHONY: deck test check golden

deck: .venv/installed
	.venv/bin/make-deck "$(SEED)"

test: .venv/installed-dev
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy --strict
	.venv/bin/pytest

check: test

# The two stamps are older than pyproject.toml when that has changed, and only then is anything installed again.
# "compat" puts the checkout itself on the path: its other modes cost each command 20 ms.
INSTALL = .venv/bin/python -m pip install --quiet --disable-pip-version-check \
	--config-settings editable_mode=compat --editable

.venv/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "make-deck needs Python 3.11 or newer; name one: make PYTHON=python3.12")'
	$(PYTHON) -m venv --clear .venv
	$(INSTALL) .
	@touch $@

.venv/installed-dev: .venv/installed
	$(INSTALL) '.[dev]'
	@touch $@

# The cards of our own articles as the tests expect them: read the diff, and say in the commit why they are better.
golden: .venv/installed
	.venv/bin/python tests/test_golden.py
