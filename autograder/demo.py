"""A sample class: submissions of every kind, made by putting variants into the released notebooks."""

import re
import shutil

import nbformat
from nbformat.v4 import new_code_cell, new_output

from autograder import authoring
from autograder.problems import Problem

ASSIGNMENT = "floating_point"

COPIED = ("course.yml", "nbgrader_config.py", "solutions", "tests/properties", "tests/variants")

MARK = ".autograder-demo"
"""A file that says that a folder was made by `copy_course`, and may be made again."""


def require_free(course, folder):
    """Raise Problem where `folder` cannot be made, or made again, into a sample class."""
    if course.root.is_relative_to(folder):
        raise Problem(f"{folder} holds the course that the sample class is made of; name another folder")
    if folder.exists() and not (folder / MARK).is_file():
        raise Problem(f"{folder} exists and is not a sample class; name another folder")


def copy_course(course, folder):
    """Copy the course into `folder`, so that the sample class has a gradebook of its own and every command works there.

    What an earlier copy left in `folder` is removed.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / MARK).touch()
    for name in COPIED:
        source, target = course.root / name, folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    if (course.cache / "corpus").is_dir():
        shutil.copytree(course.cache / "corpus", folder / ".autograder" / "corpus")


def submit(course):
    """Write what the sample class submits; return a dict from each student to a line that says what that is."""
    for student, (_, make) in STUDENTS.items():
        pad = Pad(course)
        make(pad)
        pad.hand_in(student)
    return {student: line for student, (line, _) in STUDENTS.items()}


class Pad:
    """A student's copy of an assignment, and what students do to it."""

    def __init__(self, course, assignment=ASSIGNMENT):
        self.course = course
        self.assignment = assignment
        self.exercises = [exercise.name for exercise in course.exercises_of(assignment)]
        self.notebooks = {
            name: nbformat.read(course.released(assignment, name), as_version=4)
            for name in course.assignment(assignment).notebooks
        }

    def hand_in(self, student):
        """Write the notebooks to where nbgrader looks for submissions."""
        folder = self.course.root / "submitted" / student / self.assignment
        folder.mkdir(parents=True)
        for name, notebook in self.notebooks.items():
            text = notebook if isinstance(notebook, str) else nbformat.writes(notebook)
            (folder / f"{name}.ipynb").write_text(text, encoding="utf-8")

    def cell(self, identity):
        """Return the notebook that holds a cell, the cell, and its place."""
        for notebook in self.notebooks.values():
            for place, cell in enumerate(notebook.cells):
                if cell.id == identity:
                    return notebook, cell, place
        raise KeyError(identity)

    def write(self, identity, source):
        self.cell(identity)[1].source = source

    def solve(self, *names):
        """Solve exercises as the master does; all by default, with an answer to each written question."""
        for name in names or self.exercises:
            exercise = self.course.exercises[name]
            source = authoring.source_notebook(self.course, self.assignment, exercise.notebook)
            solution = next(cell.source for cell in source.cells if cell.id == name)
            self.write(name, re.sub(r" *### (BEGIN|END) SOLUTION\n?", "", solution))
        if not names:
            for notebook in self.course.assignment(self.assignment).notebooks.values():
                for question in notebook.questions:
                    self.write(question, "Add the logarithms: a sum of them never leaves the range of a float.")

    def use(self, name, kind, variant):
        """Solve an exercise with one of its variants."""
        path = self.course.root / "tests" / "variants" / name / kind / f"{variant}.py"
        without_docstring = path.read_text(encoding="utf-8").split('"""', 2)[2].lstrip()
        self.write(name, without_docstring)


def _naive(pad):
    pad.solve()
    for name in ("softmax", "batch_softmax", "log_sum_exp", "cross_entropy"):
        pad.use(name, "faulty", "naive")
    pad.use("log_softmax", "faulty", "log_of_softmax")
    pad.use("log_product", "faulty", "log_of_product")


def _other_algorithms(pad):
    pad.solve()
    pad.use("softmax", "correct", "fsum_loop")
    pad.use("log_product", "correct", "fsum_loop")
    pad.use("cross_entropy", "correct", "softplus_of_the_rest")


def _syntax_error(pad):
    pad.solve()
    pad.write("batch_softmax", "def batch_softmax(X)\n    return X\n")


def _endless_loop(pad):
    pad.solve()
    pad.write("log_sum_exp", "def log_sum_exp(x):\n    total = 0\n    while total < 1:\n        pass\n")


def _exits(pad):
    pad.solve()
    pad.write("log_softmax", "import os\n\n\ndef log_softmax(x):\n    os._exit(0)\n")
    pad.write("underflows", "import sys\n\n\ndef underflows(x, dtype):\n    sys.exit(0)\n")


def _deleted_check(pad):
    pad.solve()
    notebook, _, place = pad.cell("check_softmax")
    del notebook.cells[place]


def _duplicated_cell(pad):
    pad.solve()
    for identity in ("check_softmax", "softmax"):
        notebook, cell, place = pad.cell(identity)
        notebook.cells.insert(place, nbformat.from_dict({**cell, "id": f"{identity}-copy"}))


def _forged_score(pad):
    for name in pad.exercises:
        cell = pad.cell(f"check_{name}")[1]
        cell.metadata.nbgrader.points = 1000.0
        cell.source = "100.0"
        cell.outputs = [new_output("execute_result", {"text/plain": "100.0"})]
        cell.metadata.nbgrader.solution = True
    pad.notebooks["softmax"].cells.insert(1, new_code_cell("check = lambda function: 1000.0", id="forgery"))


def _noisy(pad):
    pad.solve()
    pad.write(
        "softmax",
        'import warnings\n\n\ndef softmax(x):\n    warnings.warn("working on it")\n    print("softmax of", x)\n'
        "    x = np.asarray(x, float)\n    e = np.exp(x - x.max())\n    return e / e.sum()\n",
    )


def _broken_file(pad):
    pad.solve()
    pad.notebooks["softmax"] = nbformat.writes(pad.notebooks["softmax"])[:2000]


def _one_notebook(pad):
    pad.solve()
    del pad.notebooks["overflow"]


def _memory(pad):
    pad.solve()
    pad.write("softmax", "def softmax(x):\n    hoard = [np.ones(10**7) for _ in range(10**6)]\n    return hoard[0]\n")


STUDENTS = {
    "ada": ("everything right", Pad.solve),
    "blaise": ("the formulas as they stand in the book", _naive),
    "carl": ("right, by other algorithms", _other_algorithms),
    "daniel": ("half done: the first notebook only", lambda pad: pad.solve("overflows", "underflows", "log_product")),
    "emmy": ("untouched", lambda pad: None),
    "felix": ("a syntax error in batch_softmax", _syntax_error),
    "grace": ("an endless loop in log_sum_exp", _endless_loop),
    "henri": ("sys.exit and os._exit", _exits),
    "ida": ("right, but a check cell deleted", _deleted_check),
    "john": ("right, but cells duplicated", _duplicated_cell),
    "kurt": ("nothing but forged scores", _forged_score),
    "leonhard": ("right, but prints and warns", _noisy),
    "maria": ("a broken file", _broken_file),
    "niels": ("right, but one notebook not submitted", _one_notebook),
    "olga": ("all the memory there is", _memory),
}
"""What each student of the sample class did, and the function that does it."""
