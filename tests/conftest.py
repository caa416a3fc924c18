"""Which tests share a process when several run side by side, as in `make test`: ``pytest -n logical``."""

from pathlib import PurePosixPath

import pytest
from xdist.scheduler import LoadScopeScheduling

ALONE = "tests/hostile", "tests/autograder/test_postgres.py"
"""Never run at once: an attacked class is watched for shared memory that is left behind, and PostgreSQL has some."""


class ByFile(LoadScopeScheduling):
    """Runs the tests of a file in one process, since they share what it builds, and all of ALONE in one."""

    def _split_scope(self, nodeid: str) -> str:
        path = PurePosixPath(nodeid.partition("::")[0])
        return ALONE[0] if any(path.is_relative_to(alone) for alone in ALONE) else str(path)


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByFile:
    return ByFile(config, log)
