"""course.yml: what the course consists of, its points, its limits and its packages."""

import contextlib
import functools
import math
import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import msgspec

from autograder.problems import Problem

FILE = "course.yml"

WORK = ("submitted", "autograded", "feedback")
"""nbgrader's folders of what students hand in, and of copies of it."""


class Limits(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What a submission may use, all of it positive. Seconds are of CPU time, or of waiting.

    `notebook_mb` is of a notebook without its outputs, `files_mb` of all files beside it together.
    """

    call_seconds: float = 5
    exercise_seconds: float = 20
    cell_seconds: float = 20
    notebook_seconds: float = 60
    memory_mb: int = 1024
    processes: int = 32
    notebook_mb: float = 10
    files_mb: float = 10

    @property
    def memory_bytes(self):
        return self.memory_mb * 2**20


LEAST = {"memory_mb": 512, "processes": 4}
"""What a sandbox needs before it runs any student's code."""

MOST_FILES_MB = 30
"""What a sandbox takes of files: they are sent one by one, and share its scratch space with what the code writes."""


class Notebook(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """Points of each exercise (by the name of its function) and of each written question, in order.

    `hidden` names, for some exercises, properties of which a student is not shown the input that breaks them.
    """

    exercises: dict[str, float]
    questions: dict[str, float] = {}
    hidden: dict[str, list[str]] = {}


class Assignment(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One assignment: its title, the sum of its points, its notebooks in order, and files that are handed out with
    them: paths from the folder of the masters."""

    title: str
    points: float
    notebooks: dict[str, Notebook]
    files: list[str] = []


class Exercise(msgspec.Struct, frozen=True):
    """One exercise: the function `name`, in `notebook` of `assignment`, worth `points`. `hidden` names properties."""

    name: str
    notebook: str
    assignment: str
    points: float
    hidden: tuple[str, ...] = ()


class _File(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    course: str
    assignments: dict[str, Assignment]
    packages: list[str] = []
    limits: Limits = Limits()
    seed: int = 0


class Course:
    """The course in the folder `root`.

    Raises Problem where course.yml is missing or broken.
    """

    def __init__(self, root):
        self.root = Path(root).resolve()
        file = _read(self.root / FILE)
        self.name = file.course
        self.assignments = file.assignments
        self.packages = tuple(file.packages)
        self.limits = file.limits
        self.seed = file.seed
        self.exercises = {}
        for assignment, contents in self.assignments.items():
            for notebook, parts in contents.notebooks.items():
                for name, points in parts.exercises.items():
                    if name in self.exercises:
                        raise Problem(
                            f"{FILE}: exercise {name!r} stands twice; a function's name is used once in a course"
                        )
                    hidden = tuple(parts.hidden.get(name, ()))
                    self.exercises[name] = Exercise(name, notebook, assignment, points, hidden)
            _check_points(assignment, contents)
            _check_files(assignment, contents)

    def assignment(self, name):
        """Return the Assignment called `name`; raise Problem where there is none."""
        if name not in self.assignments:
            raise Problem(f"there is no assignment {name!r} in {FILE}; it has {', '.join(self.assignments)}")
        return self.assignments[name]

    def exercises_of(self, assignment, notebook=None):
        """Return the exercises of an assignment, or of one of its notebooks, in order."""
        return [
            exercise
            for exercise in self.exercises.values()
            if exercise.assignment == assignment and notebook in (None, exercise.notebook)
        ]

    def files(self, assignment: str) -> dict[str, Path]:
        """Return where the files are that are handed out with an assignment, by their paths from its notebooks.

        Raises Problem where one is missing, or where they are larger than `limits` allow.
        """
        folder = self.root / "solutions" / assignment
        paths = {name: folder / name for name in self.assignment(assignment).files}
        for path in paths.values():
            if not path.is_file():
                raise Problem(f"{path}: no such file; {FILE} has it among the files of {assignment}")
        _check_size(paths.values(), self.limits.files_mb)
        return paths

    def contents(self, assignment: str) -> dict[str, bytes]:
        """Return the bytes of the files that are handed out with an assignment. Raises Problem where one is missing."""
        return {name: path.read_bytes() for name, path in self.files(assignment).items()}

    def master(self, exercise):
        """Return the path of the master that holds `exercise`."""
        return self.root / "solutions" / exercise.assignment / f"{exercise.notebook}.py"

    def properties(self, notebook):
        """Return the path of the property tests of `notebook`."""
        return self.root / "tests" / "properties" / f"test_{notebook}.py"

    def variants(self, exercise, kind):
        """Return the paths of the variants of `exercise`; `kind` is "correct" or "faulty"."""
        return sorted((self.root / "tests" / "variants" / exercise.name / kind).glob("*.py"))

    def released(self, assignment, notebook):
        """Return the path of the notebook that students receive."""
        return self.root / "assignments" / assignment / f"{notebook}.ipynb"

    def keep_private(self) -> None:
        """Take from others what the umask takes, also of what is there already: grades, and what students handed in."""
        os.umask(mask := os.umask(0o077))
        for name in (".autograder", "autograded", "feedback", "report", "gradebook.db", "grades.csv"):
            path = self.root / name
            with contextlib.suppress(OSError):  # it is not there, or another's, who decides
                if not path.is_symlink():
                    path.chmod(path.stat().st_mode & 0o777 & ~mask)

    @property
    def cache(self):
        """The folder of what is built from the course and can be built again."""
        return self.root / ".autograder"


def find(start: Path | str | None = None, untrusted: Iterable[Path] = ()) -> Course:
    """Return the Course whose folder holds `start` (the current folder by default), or that of the current
    folder, or that which came with this package.

    A course's property tests run in this process, so a folder that may be a stranger's is not asked: none of the
    `untrusted` ones, and none where another course keeps what students hand in. Raises Problem where there is none.
    """
    here, package = Path.cwd(), Path(__file__).resolve().parent
    start = Path(start or here).resolve()
    above = [folder for folder in (start, *start.parents, here, *here.parents) if (folder / FILE).is_file()]
    above = [folder for folder in above if folder not in untrusted and not any(_is_work(folder, of) for of in above)]
    for folder in (*above, package.parent, package / "_course"):
        if (folder / FILE).is_file():
            return _load(folder)
    raise Problem(f"there is no {FILE} in {start} or above it; run this inside a course's folder")


def _is_work(folder: Path, course: Path) -> bool:
    """Whether a folder lies in one in which the course in the folder `course` has students' work."""
    return folder.is_relative_to(course) and folder.relative_to(course).parts[:1] in {(name,) for name in WORK}


@functools.lru_cache(maxsize=4)
def _load(root):
    return Course(root)


def _read(path):
    import yaml

    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Problem(f"{path}: {error.strerror}") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Problem(f"{FILE}: not YAML: {' '.join(str(error).split())}") from None
    try:
        file = msgspec.convert(data, _File)
    except msgspec.ValidationError as error:
        raise Problem(f"{FILE}: {error}") from None
    for name, value in msgspec.structs.asdict(file.limits).items():
        if not (value > 0 and math.isfinite(value)):
            raise Problem(f"{FILE}: limits: {name} is {value:g}; a limit is a positive number")
    if file.limits.files_mb > MOST_FILES_MB:
        raise Problem(f"{FILE}: limits: files_mb is {file.limits.files_mb:g}; a sandbox takes {MOST_FILES_MB}")
    for name, least in LEAST.items():
        if getattr(file.limits, name) < least:
            raise Problem(f"{FILE}: limits: {name} is {getattr(file.limits, name)}; Python with NumPy needs {least}")
    return file


def _check_size(paths, limit_mb):
    size = sum(path.stat().st_size for path in paths) / 2**20
    if size > limit_mb:
        raise Problem(f"{FILE}: files: they have {size:.1f} MB together; limits: files_mb allows {limit_mb:g}")


def _check_points(name, assignment):
    total = 0
    for notebook, parts in assignment.notebooks.items():
        for exercise in set(parts.hidden) - set(parts.exercises):
            raise Problem(f"{FILE}: {notebook}: hidden: {exercise!r} is no exercise of this notebook")
        for part, points in {**parts.exercises, **parts.questions}.items():
            if not part.isidentifier():
                raise Problem(f"{FILE}: {notebook}: {part!r} is not a name; use letters, digits and _")
            if not (points > 0 and math.isfinite(points)):
                raise Problem(f"{FILE}: {part} is worth {points:g} points; points are positive numbers")
            total += points
    if not math.isclose(total, assignment.points):
        raise Problem(
            f"{FILE}: {name} says points: {assignment.points:g}, but its exercises and questions add up to {total:g}"
        )


def _check_files(name, assignment):
    for file in assignment.files:
        path = PurePosixPath(file)
        ordinary = str(path) == file and file.isprintable() and "\\" not in file and path.parts
        if not ordinary or path.is_absolute() or any(part.startswith(".") for part in path.parts):
            raise Problem(
                f"{FILE}: {name}: files: {file!r} is not the path of a file in solutions/{name}/, as in data/a.csv"
            )
        if path.suffix in (".ipynb", ".py") and path.stem in assignment.notebooks:
            raise Problem(f"{FILE}: {name}: files: {file!r} is a notebook; name the files that go with it")
