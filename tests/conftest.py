"""Which tests share a process when `make test` runs several: ``pytest -n logical --dist loadgroup``."""

import pytest

ALONE = {"watch", "url"}
"""Fixtures that are never in use at once: an attacked class is watched for shared memory left behind; PostgreSQL has
some."""


@pytest.hookimpl(tryfirst=True)  # before pytest-xdist reads the groups
def pytest_collection_modifyitems(items):
    """Keep the tests of a file together, since they share what it builds."""
    for item in items:
        group = "alone" if ALONE & set(item.fixturenames) else str(item.path)
        item.add_marker(pytest.mark.xdist_group(group))
