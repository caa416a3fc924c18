"""One connection to the gradebook for a whole batch, and one transaction for each submission.

nbgrader opens its gradebook anew for each step, a dozen times a submission, and commits after each cell. Each time that
costs an engine, its compiled queries and a confirmation by the disk, and a grade could be left half entered.
"""

import contextlib
import errno
import sys
from collections.abc import Sequence
from unittest import mock

import sqlalchemy
from nbgrader.api import (
    Assignment,
    Base,
    BaseCell,
    Grade,
    Gradebook,
    Notebook,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import Column, ForeignKey, Row, String, bindparam, select, text
from sqlalchemy.exc import OperationalError

from autograder.problems import Problem

LOCK_SECONDS = 20
"""How long to wait for another program to be done with an SQLite gradebook."""


class HandGraded(Base):
    """For a grade that people give or override: hashes of what there was to grade last (a written answer, or the score
    that was given by machine), and of what a person has graded.

    A table of the gradebook, since it must be right whenever the score is; nbgrader makes it with its own.
    """

    __tablename__ = "autograder_hand_graded"
    grade_id = Column(String(32), ForeignKey("grade.id", ondelete="CASCADE"), primary_key=True)
    latest = Column(String(64))
    graded = Column(String(64))


_CELL = BaseCell.__table__.c

_GRADES = (
    select(
        Notebook.name.label("notebook"),
        _CELL.name.label("cell"),
        Grade.auto_score,
        Grade.manual_score,
        Grade.score,
        Grade.needs_manual_grade,
        SubmittedNotebook.late_submission_penalty,
    )
    .select_from(Assignment)
    .join(SubmittedAssignment, SubmittedAssignment.assignment_id == Assignment.id)
    .join(Notebook, Notebook.assignment_id == Assignment.id)
    .join(
        SubmittedNotebook,
        (SubmittedNotebook.notebook_id == Notebook.id) & (SubmittedNotebook.assignment_id == SubmittedAssignment.id),
    )
    .join(BaseCell.__table__, _CELL.notebook_id == Notebook.id)
    .join(Grade, (Grade.cell_id == _CELL.id) & (Grade.notebook_id == SubmittedNotebook.id))
    .where(Assignment.name == bindparam("assignment"), SubmittedAssignment.student_id == bindparam("student"))
)
"""Enters each table by an index. nbgrader's own sums over a submission go through all grades of a course."""


def grades(gradebook: Gradebook, assignment: str, student: str) -> Sequence[Row]:
    """Return what a gradebook has of a submission: for each grade a row of notebook, cell, scores, whether it needs
    a person, and the late penalty of the notebook. There is none where there is no submission."""
    return gradebook.db.execute(_GRADES, {"assignment": assignment, "student": student}).all()


def require(folders):
    """Raise Problem where the gradebook of nbgrader's CourseDirectory cannot be opened."""
    url = folders.db_url
    shown = _without_password(url)
    if not url.startswith("sqlite") and not folders.course_id:
        # nbgrader enters an assignment under the course '', which does not exist; only SQLite does not mind.
        raise Problem(
            f"the gradebook {shown} needs c.CourseDirectory.course_id in nbgrader_config.py: a name, say 'course'"
        )
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


def _without_password(url):
    return sqlalchemy.make_url(url).render_as_string(hide_password=True)


class SharedGradebook(Gradebook):
    """nbgrader's Gradebook, to be used as a context manager for as long as a batch takes.

    With SQLite others can read it meanwhile, as formgrader does, since what is written goes into a log beside it (WAL).
    At the end it is one file again: a log cannot be shared between machines, nor be left behind when copying a course.
    With `dry_run` whatever is written in a transaction is undone at its end.
    """

    def __init__(self, db_url: str, dry_run: bool = False):
        super().__init__(db_url)
        self._dry_run = dry_run
        self._sqlite = self.engine.dialect.name == "sqlite"
        self._found = {}
        self._modules, self._using = 0, []
        if self._sqlite and not dry_run:
            self._set_journal("wal")

    def _set_journal(self, mode):
        with contextlib.suppress(OperationalError):  # somebody has it open: it stays as it is
            self.db.execute(text(f"pragma journal_mode = {mode}"))
        self.db.rollback()

    def __exit__(self, *exception):
        self.db.rollback()
        if self._sqlite and not self._dry_run:
            self._set_journal("delete")
        super().close()

    @contextlib.contextmanager
    def transaction(self):
        """Within, whatever nbgrader opens as a gradebook is this one. What it writes is committed at the end; where an
        exception ends it, nothing is."""
        session = self.db()
        session.rollback()  # what was read before may have changed since
        if self._sqlite:
            session.execute(text(f"pragma busy_timeout = {1000 * LOCK_SECONDS}"))
            session.execute(text("begin immediate"))  # what can only fail later, after the work, fails now
        with contextlib.ExitStack() as patches:
            for module in self._users():
                patches.enter_context(mock.patch.object(module, "Gradebook", lambda *arguments, **options: _Open(self)))
            patches.enter_context(mock.patch.object(self.db, "commit", lambda: _write(session)))
            patches.enter_context(mock.patch.object(self, "_found", {}))
            try:
                yield self
            except BaseException:
                session.rollback()
                raise
        if self._dry_run:
            session.rollback()
        else:
            session.commit()
        session.expunge_all()

    def _users(self):
        """Return nbgrader's modules that open a gradebook. To look for them takes long, so only when there are more."""
        if len(sys.modules) != self._modules:
            self._modules = len(sys.modules)
            self._using = [
                module
                for name, module in list(sys.modules.items())
                if name.startswith("nbgrader.")
                and name != "nbgrader.api"
                and vars(module).get("Gradebook") is Gradebook
            ]
        return self._using

    # nbgrader asks for each cell, grade and comment by itself. Here they are the parts of a notebook that is asked for
    # once a transaction; what is not found so, nbgrader looks for.

    def _once(self, find, *key):
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = find(*key)
        return found

    def find_notebook(self, name, assignment):
        return self._once(super().find_notebook, name, assignment)

    def find_source_cell(self, name, notebook, assignment):
        cells = self.find_notebook(notebook, assignment).source_cells
        return _named(name, cells) or super().find_source_cell(name, notebook, assignment)

    def find_graded_cell(self, name, notebook, assignment):
        cells = self.find_notebook(notebook, assignment).grade_cells
        return _named(name, cells) or super().find_graded_cell(name, notebook, assignment)

    def find_grade(self, grade_cell, notebook, assignment, student):
        grades = self._once(super().find_submission_notebook, notebook, assignment, student).grades
        return _named(grade_cell, grades) or super().find_grade(grade_cell, notebook, assignment, student)

    def find_comment(self, solution_cell, notebook, assignment, student):
        comments = self._once(super().find_submission_notebook, notebook, assignment, student).comments
        return _named(solution_cell, comments) or super().find_comment(solution_cell, notebook, assignment, student)

    def find_submission_notebook(self, notebook, assignment, student):
        return self._with_new_sums(super().find_submission_notebook(notebook, assignment, student))

    def find_submission(self, assignment, student):
        return self._with_new_sums(super().find_submission(assignment, student))

    def _with_new_sums(self, row):
        """Have the sums over grades, which the database computes, read again."""
        attributes = sqlalchemy.inspect(type(row)).column_attrs
        self.db.expire(row, [each.key for each in attributes if not isinstance(each.columns[0], sqlalchemy.Column)])
        return row


def _named(name, rows):
    return next((row for row in rows if row.name == name), None)


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
    """Do what must be done at once of what a commit does: new rows may be refused. Changes go with the next query."""
    if session.new:
        session.flush()


@contextlib.contextmanager
def told(db_url):
    """Raise a Problem for what stops a batch, and is for the user to mend: a full disk, a locked gradebook."""
    try:
        yield
    except (OSError, OperationalError) as error:
        said = str(error.orig) if isinstance(error, OperationalError) else ""
        if "locked" in said:
            raise Problem(
                f"{_without_password(db_url)} is locked by another program; close what has it open, and run the same "
                "command again"
            ) from error
        if "full" in said or getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
            where = getattr(error, "filename", None) or _without_password(db_url)
            raise Problem(f"the disk is full ({where}); make room, and run the same command again") from error
        raise
