"""From the masters to the released notebooks."""

import base64
import json
import os
import re
from concurrent.futures import ThreadPoolExecutor

import nbformat
import numpy as np
import pytest
from nbclient import NotebookClient

from autograder import authoring
from autograder.problems import Problem

# How many pictures each notebook shows.
PICTURES = {
    ("floating_point", "overflow"): 0,
    ("floating_point", "softmax"): 0,
    ("conditioning", "matrix_norm"): 1,
    ("conditioning", "condition_number"): 1,
    ("conditioning", "perturbation"): 1,
    ("gradient_descent", "one_dimension"): 2,
    ("gradient_descent", "directional_derivative"): 1,
    ("gradient_descent", "steepest_descent"): 2,
    ("curvature", "derivatives"): 1,
    ("curvature", "taylor"): 2,
    ("curvature", "second_derivative_test"): 1,
    ("curvature", "hessian_conditioning"): 2,
}

every_notebook = pytest.mark.parametrize(("assignment", "notebook"), PICTURES)


@pytest.fixture(scope="module")
def folder(course, tmp_path_factory):
    """The notebooks as they are released from the masters now, without pictures."""
    folder = tmp_path_factory.mktemp("released")
    for assignment in course.assignments:
        authoring.build(course, assignment, release=folder)
    return folder


def read(course, assignment, notebook):
    return nbformat.read(course.released(assignment, notebook), as_version=4)


@every_notebook
def test_the_committed_notebooks_are_what_the_masters_give(course, folder, assignment, notebook):
    fresh = folder / assignment / f"{notebook}.ipynb"
    assert authoring.is_current(course.released(assignment, notebook), fresh), "run 'autograder build'"


def test_the_same_masters_give_the_same_bytes(course, folder, tmp_path):
    authoring.build(course, "conditioning", release=tmp_path)
    for path in (tmp_path / "conditioning").iterdir():
        assert path.read_bytes() == (folder / "conditioning" / path.name).read_bytes()


@every_notebook
def test_a_released_notebook_is_what_nbgrader_and_students_need(course, assignment, notebook):
    nb = read(course, assignment, notebook)
    nbformat.validate(nb)
    cells = {cell.metadata.nbgrader.grade_id: cell for cell in nb.cells if "nbgrader" in cell.metadata}
    parts = course.assignments[assignment].notebooks[notebook]
    assert set(cells) == {*parts.exercises, *(f"check_{name}" for name in parts.exercises), *parts.questions}
    for name, points in parts.exercises.items():
        assert "raise NotImplementedError()" in cells[name].source
        assert cells[f"check_{name}"].source == f"check({name})"
        assert cells[f"check_{name}"].metadata.nbgrader.points == points
        assert cells[f"check_{name}"].metadata.nbgrader.locked
    for name in parts.questions:
        assert cells[name].source == "YOUR ANSWER HERE"
    assert len({cell.id for cell in nb.cells}) == len(nb.cells)


@every_notebook
def test_a_released_notebook_shows_its_pictures_and_nothing_to_be_predicted(course, assignment, notebook):
    outputs = [output for cell in read(course, assignment, notebook).cells for output in cell.get("outputs", [])]
    assert [output.output_type for output in outputs] == ["display_data"] * PICTURES[assignment, notebook]
    assert all(base64.b64decode(output.data["image/png"]).startswith(b"\x89PNG") for output in outputs)


@every_notebook
def test_every_exercise_has_hints(course, assignment, notebook):
    """One to three, in order, between its heading and its cell."""
    prose = ""
    for cell in read(course, assignment, notebook).cells:
        if cell.cell_type == "markdown":
            prose = cell.source
        elif "NotImplementedError" in cell.source:
            hints = re.findall(r"<details><summary>Hint (\d)</summary>", prose)
            assert hints in (["1"], ["1", "2"], ["1", "2", "3"]), cell.source


@every_notebook
def test_no_solution_is_released(course, assignment, notebook):
    text = course.released(assignment, notebook).read_text(encoding="utf-8")
    assert "SOLUTION" not in text
    source = authoring.source_notebook(course, assignment, notebook)
    for cell in source.cells:
        for solution in re.findall(r"### BEGIN SOLUTION\n(.*)### END SOLUTION", cell.source, re.DOTALL):
            assert all(json.dumps(line.strip())[1:-1] not in text for line in solution.splitlines() if "return" in line)


@pytest.fixture(scope="module")
def executed(course):
    """The masters' notebooks, run in real kernels as their authors do: a dict from assignment and notebook to a Future
    of it, with its outputs."""

    def run(assignment, notebook):
        nb = authoring.source_notebook(course, assignment, notebook)
        NotebookClient(nb, timeout=300, resources={"metadata": {"path": str(course.root)}}).execute()
        return nb

    with ThreadPoolExecutor(os.cpu_count()) as executor:
        yield {names: executor.submit(run, *names) for names in PICTURES}
        executor.shutdown(cancel_futures=True)  # where few tests are selected


@every_notebook
def test_a_master_runs_from_top_to_bottom_and_every_check_gives_full_marks(course, executed, assignment, notebook):
    nb = executed[assignment, notebook].result()
    for exercise in course.exercises_of(assignment, notebook):
        (output,) = next(cell.outputs for cell in nb.cells if cell.id == f"check_{exercise.name}")
        assert output.data["text/plain"] == repr(float(exercise.points))
        assert "passed" in output.data["text/html"]


@pytest.mark.parametrize(
    ("assignment", "notebook", "figures"),
    [
        ("floating_point", "overflow", ["inf", "[inf, 131009.0, 131009.0]", "inf, 3.4e+39]", "[inf, inf, inf]"]),
        ("floating_point", "overflow", ["0.0 -2302.58"]),
        ("floating_point", "softmax", ["[0.25 0.25 0.25 0.25]", "[nan nan nan nan]"]),
        ("conditioning", "condition_number", ["1e-100 1\n"]),
        ("conditioning", "perturbation", ["[1. 1.]", "[ 1. -1.]", "2e+10"]),
        ("curvature", "hessian_conditioning", ["[1. 5.]", "[-1.  3.]"]),
        ("curvature", "taylor", ["-3.75", "-5.00", "0.00", "15.00"]),
    ],
)
def test_the_worked_examples_show_the_figures_of_the_syllabus(executed, assignment, notebook, figures):
    nb = executed[assignment, notebook].result()
    shown = "".join(output.get("text", "") for cell in nb.cells for output in cell.get("outputs", []))
    for figure in figures:
        assert figure in shown, shown


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
