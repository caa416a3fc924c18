"""When a submission was handed in, and the late penalty that follows from due date and extension as they are now."""

import datetime
import re
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.api import SubmittedAssignment
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import parse_utc
from traitlets import TraitError
from traitlets.config import Config

from autograder import files
from autograder.cells import Refused
from autograder.problems import Problem


def handed_in(folder: Path | str) -> tuple[datetime.datetime | None, str | None]:
    """Return the time in nbgrader's ``timestamp.txt`` (a datetime, in UTC) or None, and a remark where it is not one.

    It lies in the folder itself: one in an archive, in a folder below, or in a folder of a similar name is a student's.
    Where nbgrader has not collected a submission itself, the file may hold anything, be a link, and stop nbgrader.
    """
    try:
        text = files.read(Path(folder, "timestamp.txt"), limit_mb=0.001).decode().strip()
        if not re.search(r"\d{4}", text):  # what lacks a date is completed by today's
            raise ValueError
        return parse_utc(text), None
    except (FileNotFoundError, NotADirectoryError):
        return None, None
    except Refused:
        what = "is no file that can be read"
    except (ValueError, OverflowError):
        what = "holds no date and time"
    return None, f"timestamp.txt {what}: late penalties go by the gradebook's time, if it has one; correct the file"


def time(folder: Path | str) -> datetime.datetime | None:
    """Return the time in ``timestamp.txt``, or None: what nbgrader's CourseDirectory.get_existing_timestamp does."""
    return handed_in(folder)[0]


def may_have_changed(entry: SubmittedAssignment, penalty: float, folder: Path) -> bool:
    """Whether something else may be due than the `penalty` that the gradebook has of `entry`."""
    if penalty > 0 or time(folder) not in (None, entry.timestamp):
        return True
    return entry.assignment.duedate is not None and entry.total_seconds_late > 0


class Penalties:
    """nbgrader's late penalties, by the plugin that its configuration names. Raises Problem where there is none."""

    def __init__(self, config: Config):
        try:
            self._preprocessor = AssignLatePenalties(config=config)
        except TraitError as error:
            raise Problem(f"nbgrader_config.py: c.AssignLatePenalties: {' '.join(str(error).split())}") from None

    def reckon(self, entry: SubmittedAssignment, folder: Path) -> None:
        """Bring the time and the penalties of a SubmittedAssignment up to date, within the gradebook's transaction."""
        entry.timestamp = time(folder) or entry.timestamp
        for notebook in entry.notebooks:
            names = {"notebook": notebook.name, "assignment": entry.name, "student": entry.student_id, "db_url": ""}
            self._preprocessor.preprocess(NotebookNode(cells=[]), {"nbgrader": names})
