"""From the masters in ``solutions/`` to the notebooks that students receive.

A master is a Python file in jupytext's percent format that can be read, imported and run. Its cells become nbgrader's
by what they hold: a cell that defines an exercise is its solution cell, ``check(<exercise>)`` its check cell, and a
Markdown cell with ``question="<name>"`` in its header the model answer of a written question.
"""

import contextlib
import functools
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest import mock

from autograder.problems import Problem

PICTURE = "plt.show()"
"""The line with which a cell of a master ends that draws a picture."""

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def reference(course, exercise):
    """Return the reference solution of `exercise`, a function of its master. Raises Problem where it is missing."""
    path = course.master(exercise)
    _require(path, exercise.name)
    return _function(_master(path, path.stat().st_mtime_ns), path, exercise.name)


def load_function(path, name):
    """Return the function `name` of the Python file `path`, imported afresh.

    Raises Problem where the file is missing, does not import, or defines no such function.
    """
    _require(path, name)
    return _function(_import(path), path, name)


def _require(path, name):
    if not path.is_file():
        raise Problem(f"{path}: no such file; the function {name} belongs there")


def _function(module, path, name):
    function = getattr(module, name, None)
    if not callable(function):
        raise Problem(f"{path}: defines no function {name}")
    return function


@functools.cache
def _master(path, modified):
    """The module of a master as it was when it was `modified`: it holds several exercises, and draws its pictures."""
    return _import(path)


def _import(path):
    """Return the module of a Python file, imported without printing a word or opening a window."""
    spec = importlib.util.spec_from_file_location(f"autograder_functions.{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    try:
        with (
            contextlib.redirect_stdout(io.StringIO()),
            warnings.catch_warnings(),
            mock.patch.dict(os.environ, MPLBACKEND="template"),
            contextlib.chdir(path.parent),  # where the files are that it reads
        ):
            spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise Problem(f"{path}: cannot be imported: {type(error).__name__}: {error}") from None
    return module


def build(course, assignment, release=None):
    """Make the source notebooks of `assignment` and have nbgrader release them, with the pictures that they draw and
    the files that go with them.

    The released notebooks go to ``assignments/`` and their cells into the gradebook. With `release`, a folder, they go
    there instead, without pictures, and the gradebook is left alone. The same masters give the same cells.
    """
    from nbgrader.apps import NbGraderAPI

    from autograder.grading import gradebook

    folder = course.cache / "source" / assignment
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, path in course.files(assignment).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / name)
    sources = {name: source_notebook(course, assignment, name) for name in course.assignment(assignment).notebooks}
    if release is None:
        with ThreadPoolExecutor(os.cpu_count()) as executor:
            for _ in executor.map(functools.partial(_draw, course, assignment), sources.values(), sources):
                pass
    for notebook, source in sources.items():
        _write(folder / f"{notebook}.ipynb", source)
    config = nbgrader_config(course)
    if release is not None:
        config.CourseDirectory.release_directory = str(release)
        config.GenerateAssignment.no_database = True
        config.SaveCells.enabled = False
    api = NbGraderAPI(config=config)
    if release is None:
        gradebook.require(api.coursedir)
    outcome = api.generate_assignment(assignment, force=True)
    if not outcome["success"]:
        said = (outcome.get("log", "") + outcome.get("error", "")).strip().splitlines()
        if "submissions associated" in "".join(said):
            raise Problem(
                f"{assignment}: its cells have changed since submissions were graded into gradebook.db; "
                "move that file away, build, and grade again"
            )
        raise Problem(f"{assignment}: nbgrader generate_assignment failed: {said[-1] if said else 'no reason given'}")
    _publish(Path(api.coursedir.format_path(api.coursedir.release_directory, ".", assignment)))


def _publish(folder: Path) -> None:
    """Let everybody read what is handed out: all else is written under a umask that lets nobody."""
    for path in (folder.parent, folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _draw(course, assignment, source, notebook):
    """Run the cells of a source notebook, all but the checks, and give each cell the pictures that it shows, if any.

    What it prints is left out: students are asked to predict that.
    """
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError

    if not any(PICTURE in cell.source for cell in source.cells):
        return
    checks = {f"check_{name}" for name in course.exercises}
    copy = nbformat.from_dict({**source, "cells": [cell for cell in source.cells if cell.id not in checks]})
    folder = {"metadata": {"path": str(course.root / "solutions" / assignment)}}
    client = NotebookClient(copy, timeout=300, record_timing=False, resources=folder)
    try:
        client.execute(stderr=subprocess.DEVNULL)  # a kernel warns that other users of the machine could listen
    except CellExecutionError as error:
        raise Problem(f"{notebook}: its cells do not run: {error.ename}: {error.evalue}") from None
    shown = {cell.id: cell.get("outputs", []) for cell in copy.cells}
    for cell in source.cells:
        if cell.cell_type == "code":
            cell.outputs = [output for output in shown.get(cell.id, []) if "image/png" in output.get("data", {})]


def is_current(released, fresh):
    """Return whether a released notebook has the cells of a `fresh` one, and a picture wherever a cell draws one.

    The bytes of the pictures are not compared: they differ a little between machines.
    """
    import nbformat

    try:
        notebook, fresh = (nbformat.read(path, as_version=4) for path in (released, fresh))
    except (OSError, ValueError, nbformat.ValidationError):
        return False
    for cell in notebook.cells:
        if cell.cell_type == "code":
            if bool(cell.outputs) != (PICTURE in cell.source):
                return False
            cell.outputs = []
    return nbformat.writes(notebook) == nbformat.writes(fresh)


def nbgrader_config(course):
    """Return the course's nbgrader configuration, as nbgrader itself would load it in the course's folder."""
    from traitlets.config import PyFileConfigLoader

    # nbgrader runs `alembic` by its bare name; it stands beside this Python, whether or not the environment is
    # activated.
    beside = os.path.dirname(sys.executable)
    if beside not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = os.pathsep.join([beside, os.environ.get("PATH", os.defpath)])
    path = course.root / "nbgrader_config.py"
    if not path.is_file():
        raise Problem(f"{path}: no such file; nbgrader is set up there")
    try:
        config = PyFileConfigLoader(path.name, str(course.root)).load_config()
    except Exception as error:
        raise Problem(f"{path}: cannot be read: {type(error).__name__}: {error}") from None
    if "autograde_preprocessors" not in config.Autograde:
        raise Problem(f"{path}: lacks 'from autograder.grading import configure' and 'configure(c)'")
    config.CourseDirectory.root = str(course.root)
    return config


def source_notebook(course, assignment, notebook):
    """Return nbgrader's source version of a master as an nbformat notebook.

    Raises Problem where the master is missing, or lacks a cell that course.yml promises.
    """
    import jupytext
    from nbformat.v4 import new_notebook

    path = course.root / "solutions" / assignment / f"{notebook}.py"
    if not path.is_file():
        raise Problem(f"{path}: no such file; the master of notebook {notebook!r} belongs there")
    parts = course.assignment(assignment).notebooks[notebook]
    wanted = {
        **{name: "a cell with def {0}(...) and ### BEGIN SOLUTION" for name in parts.exercises},
        **{f"check_{name}": "a cell check(" + name + ")" for name in parts.exercises},
        **{name: 'a Markdown cell with question="{0}"' for name in parts.questions},
    }
    cells = []
    for number, cell in enumerate(jupytext.read(path).cells):
        grade = _grade_metadata(cell, parts)
        name = grade.get("grade_id")
        if name and wanted.pop(name, None) is None:
            raise Problem(f"{path}: {name} stands twice")
        cells.append(_cell(cell, f"{notebook}-{number:02}" if name is None else name, grade))
    for name, form in wanted.items():
        raise Problem(f"{path}: {name} is missing: {form.format(name)}")
    return new_notebook(cells=cells, metadata=METADATA)


def _grade_metadata(cell, parts):
    """Return nbgrader's metadata of a master's cell; empty for prose and examples."""
    base = {"schema_version": 3, "task": False}
    if cell.cell_type == "markdown":
        name = cell.metadata.get("question")
        if name is None:
            return {}
        points = parts.questions.get(name)
        return {**base, "grade_id": name, "grade": True, "solution": True, "locked": False, "points": points}
    for name, points in parts.exercises.items():
        if cell.source.strip() == f"check({name})":
            return {
                **base,
                "grade_id": f"check_{name}",
                "grade": True,
                "solution": False,
                "locked": True,
                "points": points,
            }
        if f"def {name}(" in cell.source and "### BEGIN SOLUTION" in cell.source:
            return {**base, "grade_id": name, "grade": False, "solution": True, "locked": False}
    return {}


def _cell(cell, identity, grade):
    from nbformat.v4 import new_code_cell, new_markdown_cell

    new = new_markdown_cell if cell.cell_type == "markdown" else new_code_cell
    return new(cell.source, id=identity, metadata={"nbgrader": grade} if grade else {})


def _write(path, notebook):
    import nbformat

    nbformat.validate(notebook)
    Path(path).write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")
