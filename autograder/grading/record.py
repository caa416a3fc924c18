"""What an autograded notebook remembers of how it was graded, so that only what has changed is graded again."""

import hashlib
import json

from autograder import corpus
from autograder.intake import Found
from autograder.results import as_data


class Standard:
    """What submissions of a notebook are held to: limits, packages, sandbox, the released notebook, and each of its
    exercises."""

    def __init__(self, course, assignment, notebook, sandbox):
        self._common = hashlib.sha256(repr((course.limits, course.packages, sandbox)).encode())
        self._common.update(course.released(assignment, notebook).read_bytes())
        self._exercises = {
            exercise.name: f"{corpus.fingerprint(course, exercise)} {','.join(exercise.hidden)}".strip()
            for exercise in course.exercises_of(assignment, notebook)
        }

    def stamp(self, found: Found):
        """Return all that the grade of what was handed in depends on, hashed: apart for each exercise."""
        digest = self._common.copy()
        data = found.data if isinstance(found.data, bytes) else str(found.data).encode("utf-8", "replace")
        parts = {"": data, **dict(sorted(found.files.items()))}
        digest.update(repr([(name, hashlib.sha256(data).digest()) for name, data in parts.items()]).encode())
        digest.update(repr(found.remarks).encode())
        return {"submission": digest.hexdigest(), "exercises": self._exercises}


def read(path):
    """Return an autograded notebook as JSON data; None where there is none, half of one, or none of ours."""
    try:
        notebook = json.loads(path.read_bytes())
        return notebook if "exercises" in notebook["metadata"]["autograder"] else None
    except (OSError, ValueError, KeyError):
        return None


def of(notebook):
    """Return the record in an autograded notebook as `read` returns it; {} for None."""
    return notebook["metadata"]["autograder"] if notebook else {}


def outdated(earlier, stamp):
    """Return the names of the exercises that are not in the autograded notebook `earlier` as `stamp` wants them."""
    known = of(earlier).get("stamp")
    if not isinstance(known, dict) or known["submission"] != stamp["submission"]:
        return set(stamp["exercises"])
    return {name for name, value in stamp["exercises"].items() if known["exercises"].get(name) != value}


def begun(taken_in, stamp):
    """Return the record of a `submission.Submission` that is not graded yet."""
    return {
        "stamp": stamp,
        "remarks": taken_in.remarks,
        "refused": taken_in.refused,
        "absent": taken_in.absent,
        "written": taken_in.written,
    }


def completed(record, sandbox, graded, earlier=None):
    """Return a begun record with the results of a GradedNotebook; those that it lacks come from the notebook
    `earlier`."""
    results = {result["name"]: result for result in of(earlier).get("exercises", [])}
    results |= {result.name: as_data(result) for result in graded.exercises}
    remarks = [*record["remarks"], *graded.remarks]
    return {**record, "remarks": remarks, "sandbox": sandbox, "exercises": list(results.values())}
