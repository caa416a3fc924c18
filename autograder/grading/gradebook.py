"""One connection to the gradebook for a whole batch, and one transaction for each submission.

nbgrader opens its gradebook anew for each step, a dozen times a submission, and commits after each cell. Each time that
costs an engine, its compiled queries and a confirmation by the disk, and a grade could be left half entered.
"""

import contextlib
import sys
from unittest import mock

import sqlalchemy
from nbgrader.api import Gradebook

from autograder.problems import Problem


def require(url):
    """Raise Problem where the gradebook at `url` cannot be opened."""
    shown = sqlalchemy.make_url(url).render_as_string(hide_password=True)
    try:
        engine = sqlalchemy.create_engine(url)
        engine.connect().close()
        engine.dispose()
    except ModuleNotFoundError as error:
        cure = "pip install 'psycopg[binary]'" if "psycopg" in str(error) else f"pip install {error.name}"
        raise Problem(f'the gradebook {shown} needs a driver ({error}); run "{cure}"') from None
    except sqlalchemy.exc.OperationalError as error:
        reason = " ".join(str(error.orig).split())
        raise Problem(
            f"the gradebook {shown} does not answer: {reason}; start its server, or mend c.CourseDirectory.db_url "
            "in nbgrader_config.py"
        ) from None


class SharedGradebook(Gradebook):
    """nbgrader's Gradebook, to be used as a context manager for as long as a batch takes."""

    def __exit__(self, *exception):
        super().close()

    @contextlib.contextmanager
    def transaction(self):
        """Within, whatever nbgrader opens as a gradebook is this one. What it writes is committed at the end; where an
        exception ends it, nothing is."""
        session = self.db()
        users = [
            module
            for name, module in list(sys.modules.items())
            if name.startswith("nbgrader.") and name != "nbgrader.api" and vars(module).get("Gradebook") is Gradebook
        ]
        with contextlib.ExitStack() as patches:
            for module in users:
                patches.enter_context(mock.patch.object(module, "Gradebook", lambda *arguments, **options: _Open(self)))
            patches.enter_context(mock.patch.object(self.db, "commit", lambda: _write(session)))
            try:
                yield self
            except BaseException:
                session.rollback()
                raise
        session.commit()
        session.expunge_all()


class _Open:
    """A shared gradebook that is not closed by one who has opened it."""

    def __init__(self, gradebook):
        self._gradebook = gradebook

    def __getattr__(self, name):
        return getattr(self._gradebook, name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        pass

    def close(self):
        pass


def _write(session):
    """Do what a commit does for those who go on reading: sums are computed by the database."""
    session.flush()
    session.expire_all()
