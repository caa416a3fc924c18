"""From the masters to the released notebooks."""

import json
import re

import nbformat
import numpy as np
import pytest
from nbclient import NotebookClient

from autograder import authoring
from autograder.problems import Problem

NOTEBOOKS = ["overflow", "softmax"]


def released(course, notebook, folder):
    return nbformat.read(folder / "floating_point" / f"{notebook}.ipynb", as_version=4)


@pytest.fixture(scope="module")
def folder(course, tmp_path_factory):
    folder = tmp_path_factory.mktemp("released")
    authoring.build(course, "floating_point", release=folder)
    return folder


def test_the_same_masters_give_the_same_bytes_and_those_are_committed(course, folder, tmp_path):
    authoring.build(course, "floating_point", release=tmp_path)
    for notebook in NOTEBOOKS:
        once = (folder / "floating_point" / f"{notebook}.ipynb").read_bytes()
        assert once == (tmp_path / "floating_point" / f"{notebook}.ipynb").read_bytes()
        assert once == course.released("floating_point", notebook).read_bytes(), "run 'autograder build'"


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_a_released_notebook_is_what_nbgrader_and_students_need(course, folder, notebook):
    nb = released(course, notebook, folder)
    nbformat.validate(nb)
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in nb.cells if "nbgrader" in cell.metadata}
    parts = course.assignments["floating_point"].notebooks[notebook]
    assert set(cells) == {*parts.exercises, *(f"check_{name}" for name in parts.exercises), *parts.questions}
    for name, points in parts.exercises.items():
        assert "raise NotImplementedError()" in cells[name].source
        assert cells[f"check_{name}"].source == f"check({name})"
        assert cells[f"check_{name}"].metadata.nbgrader.points == points
        assert cells[f"check_{name}"].metadata.nbgrader.locked
    for name in parts.questions:
        assert cells[name].source == "YOUR ANSWER HERE"
    assert not any(cell.get("outputs") for cell in nb.cells)
    assert len({cell.id for cell in nb.cells}) == len(nb.cells)


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_no_solution_is_released(course, folder, notebook):
    text = json.dumps(released(course, notebook, folder))
    assert "SOLUTION" not in text
    source = authoring.source_notebook(course, "floating_point", notebook)
    for cell in source.cells:
        for solution in re.findall(r"### BEGIN SOLUTION\n(.*)### END SOLUTION", cell.source, re.DOTALL):
            assert all(json.dumps(line.strip())[1:-1] not in text for line in solution.splitlines() if "return" in line)


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_a_master_runs_from_top_to_bottom_and_every_check_gives_full_marks(course, notebook):
    """In a real kernel, as the author's own notebook."""
    nb = authoring.source_notebook(course, "floating_point", notebook)
    NotebookClient(nb, timeout=120, resources={"metadata": {"path": str(course.root)}}).execute()
    for exercise in course.exercises_of("floating_point", notebook):
        (output,) = next(cell.outputs for cell in nb.cells if cell.id == f"check_{exercise.name}")
        assert output.data["text/plain"] == repr(float(exercise.points))
        assert "passed" in output.data["text/html"]


def test_the_worked_examples_show_the_figures_of_the_syllabus(course):
    shown = {}
    for notebook in NOTEBOOKS:
        nb = authoring.source_notebook(course, "floating_point", notebook)
        nb.cells = [cell for cell in nb.cells if not cell.source.startswith("check(")]
        NotebookClient(nb, timeout=120).execute()
        shown[notebook] = "".join(output.get("text", "") for cell in nb.cells for output in cell.get("outputs", []))
    for figures in ["inf", "[inf, 131009.0, 131009.0]", "inf, 3.4e+39]", "[inf, inf, inf]", "0.0 -2302.58"]:
        assert figures in shown["overflow"]
    assert "[0.25 0.25 0.25 0.25]" in shown["softmax"]
    assert shown["softmax"].count("[nan nan nan nan]") == 2


def test_the_masters_import_as_modules_without_a_word(course, capsys):
    for exercise in course.exercises.values():
        assert callable(authoring.reference(course, exercise))
    assert capsys.readouterr().out == ""


def test_the_table_of_float_types_in_the_prose_is_true():
    for name, p, largest, smallest in [
        ("float16", 10, 65504, 2**-24),
        ("float32", 23, 3.4e38, 2**-149),
        ("float64", 52, 1.797e308, 2**-1074),
    ]:
        info = np.finfo(name)
        assert (info.nmant, float(info.eps)) == (p, 2.0**-p)
        assert float(info.max) == pytest.approx(largest, rel=0.01)
        assert float(info.smallest_subnormal) == smallest


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("check(double)", "double(2)", "check_double is missing: a cell check(double)"),
        ("### BEGIN SOLUTION", "# here", "double is missing"),
        ('question="why"', "", "why is missing"),
        ("# %%\ncheck(double)", "# %%\ncheck(double)\n\n# %%\ncheck(double)", "check_double stands twice"),
    ],
)
def test_a_master_that_lacks_a_cell_is_refused(tiny, old, new, said):
    path = tiny.root / "solutions/first/doubling.py"
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(Problem) as problem:
        authoring.build(tiny, "first")
    assert said in str(problem.value)


def test_a_missing_master_is_named(tiny):
    (tiny.root / "solutions/first/doubling.py").unlink()
    with pytest.raises(Problem, match="solutions/first/doubling.py: no such file"):
        authoring.build(tiny, "first")
    with pytest.raises(Problem, match="no such file; the function double belongs there"):
        authoring.reference(tiny, tiny.exercises["double"])


def test_a_master_without_the_function_is_named(tiny):
    path = tiny.root / "solutions/first/doubling.py"
    path.write_text("x = 1\n")
    with pytest.raises(Problem, match="defines no function double"):
        authoring.reference(tiny, tiny.exercises["double"])
