"""A learner's own check, in a notebook and on the command line."""

import json
import os
import signal
import subprocess
import sys
import zipfile

import nbformat
import numpy as np
import pytest
from nbclient import NotebookClient

from autograder.selfcheck import LiveCheck

NAIVE = "import numpy as np\n\n\ndef softmax(x):\n    return np.exp(x) / np.sum(np.exp(x))\n"


@pytest.fixture
def check(autograder, course, tmp_path):
    """Write a file into a folder of the course, check it, and return the finished process."""
    folder = course.cache / "tests" / tmp_path.name
    folder.mkdir(parents=True)

    def run(text, *options, name="mine.py"):
        path = folder / name
        path.write_text(text, encoding="utf-8")
        return autograder("check", str(path), *options, cwd=folder)

    yield run
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()


def test_json_is_exactly_the_documented_document(check):
    done = check(NAIVE, "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 1
    assert list(document) == ["assignment", "score", "max_score", "exercises"]
    assert (document["assignment"], document["score"], document["max_score"]) == ("floating_point", 2.0, 6.0)
    (exercise,) = document["exercises"]
    assert list(exercise) == ["name", "notebook", "status", "score", "max_score", "message", "properties"]
    assert exercise["message"] == "softmax([710.0]) returned [nan], but it should be [1.0]"
    for prop in exercise["properties"]:
        assert list(prop) == ["name", "status", "score", "max_score", "description", "message", "counterexample"]
    large = exercise["properties"][1]
    assert (large["name"], large["status"], large["counterexample"]) == ("large", "failed", {"x": "[710.0]"})


def test_watch_checks_again_when_the_file_is_saved(course, tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(NAIVE)
    command = [os.path.join(os.path.dirname(sys.executable), "autograder"), "check", str(path), "--watch"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=course.root) as process:
        for line in process.stdout:
            if line.startswith("2 of 6 points"):
                path.write_text("def log_product(p):\n    return 1.0\n")
            if line.startswith("0 of 6 points"):
                process.send_signal(signal.SIGINT)
    assert process.returncode == 1


def test_full_marks_exit_with_0_and_a_line_is_printed_first(check):
    done = check("def log_product(p):\n    import math\n    return sum((math.log(q) if q else -math.inf) for q in p)\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Checking ")
    assert "log_product: 6 of 6 points, passed" in done.stdout


def test_a_file_is_checked_for_what_it_defines_or_what_is_asked_for(check):
    names = [exercise["name"] for exercise in json.loads(check(NAIVE, "--json").stdout)["exercises"]]
    assert names == ["softmax"]
    done = check(NAIVE, "--json", "--exercise", "softmax", "--exercise", "log_product")
    statuses = {exercise["name"]: exercise["status"] for exercise in json.loads(done.stdout)["exercises"]}
    assert statuses == {"softmax": "failed", "log_product": "missing"}


@pytest.mark.parametrize(
    ("body", "status", "said"),
    [
        ("while True: pass", "timed_out", "did not return within 5 s"),
        ("import os; os._exit(0)", "crashed", "ended Python (exit status 0)"),
        ("import sys; sys.exit(0)", "failed", "raised SystemExit: 0"),
        ("return [0.0] * 10**10", "out_of_memory", "ran out of memory"),
        ("raise NotImplementedError", "missing", "is not written yet"),
        ("return x.nothing", "failed", "AttributeError"),
    ],
)
def test_a_function_that_goes_wrong_gets_its_status(check, body, status, said):
    source = f"def softmax(x):\n    {body}\n\n\ndef log_product(p):\n    return 0.0\n"
    exercises = {exercise["name"]: exercise for exercise in json.loads(check(source, "--json").stdout)["exercises"]}
    assert exercises["softmax"]["status"] == status
    assert said in exercises["softmax"]["message"]
    assert exercises["log_product"]["status"] == "failed"


def test_a_syntax_error_is_quoted(check):
    (exercise,) = json.loads(check("def softmax(x)\n    return x\n", "--json").stdout)["exercises"]
    assert exercise["status"] == "missing"
    assert "SyntaxError" in exercise["message"]


@pytest.mark.parametrize(
    ("name", "text", "options", "said"),
    [
        ("mine.py", "x = 1", [], "defines none of the course's functions: overflows, underflows"),
        ("mine.py", NAIVE, ["--exercise", "softmin"], "no exercise 'softmin'"),
        ("mine.txt", NAIVE, [], "neither a notebook (.ipynb) nor a Python file (.py)"),
        ("mine.ipynb", "{", [], "this is not a notebook: not JSON"),
    ],
)
def test_a_wrong_question_is_answered_in_one_line(check, name, text, options, said):
    done = check(text, *options, name=name)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_missing_file_is_answered_in_one_line(autograder):
    done = autograder("check", "nowhere.py")
    assert (done.returncode, done.stderr) == (2, "autograder: nowhere.py: no such file\n")


def test_a_released_notebook_is_checked_whole(autograder, course):
    done = autograder("check", "--json", str(course.released("floating_point", "softmax")))
    document = json.loads(done.stdout)
    assert {exercise["status"] for exercise in document["exercises"]} == {"missing"}
    assert (document["score"], document["max_score"]) == (0.0, 30.0)


def test_a_file_saved_with_a_byte_order_mark_is_read(check):
    assert "softmax: 2 of 6 points" in check("\ufeff" + NAIVE).stdout


def test_an_endless_loop_is_waited_for_once(check):
    """Nothing can be earned once the definition does not hold, so no other property waits for its time limit again."""
    (exercise,) = json.loads(check("def softmax(x):\n    while True: pass\n", "--json").stdout)["exercises"]
    assert [prop["status"] for prop in exercise["properties"]] == ["timed_out"] + 5 * ["not_run"]


def test_a_live_check_shows_no_print_of_the_function_and_ignores_strict_warnings(capsys):
    import numpy as np

    def log_product(p):
        print("hello")
        return np.sum(np.log(np.asarray(p, float)))

    with np.errstate(all="raise"):
        assert LiveCheck(log_product).score == 6.0
    assert capsys.readouterr().out == ""


def test_the_wheel_holds_what_check_needs_and_no_solution(course, tmp_path):
    """What students are given: `check` works from it, far from the course's folder."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--wheel-dir",
        str(tmp_path),
        str(course.root),
    ]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
        assert not [name for name in archive.namelist() if "solutions" in name or "variants" in name]
    code = NAIVE + "\nfrom autograder import check\nprint(check(softmax).score, check(softmax)._course.root)"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path, env=environment)
    assert done.stdout == f"2.0 {tmp_path / 'site' / 'autograder' / '_course'}\n", done.stderr


def test_nothing_is_left_in_the_learners_folder(check, course):
    check(NAIVE)
    (folder,) = (course.cache / "tests").iterdir()
    assert [path.name for path in folder.iterdir()] == ["mine.py"]


def test_check_in_a_real_kernel_shows_the_table_and_its_value_is_the_score(course):
    cells = ["import numpy as np\nfrom autograder import check", NAIVE, "check(softmax)", "float(check(softmax).score)"]
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    NotebookClient(nb, timeout=60, resources={"metadata": {"path": str(course.root)}}).execute()
    (output,) = nb.cells[2].outputs
    assert output.data["text/plain"] == "2.0"
    assert "softmax([710.0])" in output.data["text/html"]
    assert nb.cells[3].outputs[0].data["text/plain"] == "2.0"


def test_stock_nbgrader_understands_a_checked_notebook(course, tmp_path):
    """`nbgrader validate` runs the notebook in its own kernel and reads the partial credit."""
    nb = nbformat.read(course.released("floating_point", "softmax"), as_version=4)
    for cell in nb.cells:
        if cell.id == "softmax":
            cell.source = NAIVE
    path = course.cache / "softmax.ipynb"
    nbformat.write(nb, path)
    command = [os.path.join(os.path.dirname(sys.executable), "nbgrader"), "validate", str(path)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, cwd=course.root)
    finally:
        path.unlink()
    assert "VALIDATION FAILED ON 5 CELL(S)" in done.stdout
    assert done.stdout.count("Partial credit; passed some but not all of the tests") == 5


def test_check_of_anything_but_an_exercise_says_what_it_takes():
    from autograder.problems import Problem

    for wrong in (3, len, lambda x: x):
        with pytest.raises(Problem, match="check takes the function of an exercise, not"):
            LiveCheck(wrong)


def test_a_students_import_is_light():
    """`import autograder` loads neither nbgrader nor jupytext, nor anything else that takes time."""
    heavy = ["nbgrader", "jupytext", "nbformat", "numpy", "hypothesis", "IPython"]
    code = f"import autograder, sys; print([name for name in {heavy} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"
    code = code.replace("autograder, sys", "autograder.selfcheck, sys")
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout
        == "['numpy', 'hypothesis']\n"
    )


def test_hidden_properties_are_left_out_of_a_self_check_even_where_their_tests_are(tiny_root, autograder):
    """Also where they are not: students may be given a package without them."""
    config, tests = tiny_root / "course.yml", tiny_root / "tests/properties/test_doubling.py"
    config.write_text(config.read_text().replace("questions:", "hidden: {double: [large]}\n        questions:"))
    (tiny_root / "mine.py").write_text(
        "import numpy as np\n\n\ndef double(x):\n    return np.where(x > 1e200, 0, 2 * x)\n"
    )
    for source in (tests.read_text(), tests.read_text().partition("@points(1)")[0]):
        tests.write_text(source)
        done = autograder("check", "mine.py", "--course", ".", cwd=tiny_root)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "2 of 2 points" in done.stdout
        assert "Hidden properties are examined when you are graded: 1 of double." in done.stdout
        assert "Large" not in done.stdout


def test_an_import_that_is_not_there_when_graded_is_warned_of(check):
    """Once a module, with its place; what is guarded, in the standard library or beside the file is no warning."""
    source = """\
import math, scipy.special
from torch import nn
import numpy.linalg as la
from PIL import Image
from autograder import check
try:
    import numba
except ImportError:
    numba = None


def log_product(p):
    import scipy.stats
    from autograder.properties import points
    import mine
    return 0.0
"""
    remarks = json.loads(check(source, "--json").stdout)["remarks"]
    assert [remark for remark in remarks if remark.startswith("imports ")] == [
        f"imports {what}; when it is graded there is numpy, matplotlib and the standard library"
        for what in (
            "scipy.special (line 1)",
            "torch (line 2)",
            "scipy.stats (line 13)",
            "autograder.properties (line 14)",
        )
    ]


def test_the_cell_of_an_import_is_named_also_where_it_holds_magics(check):
    cells = ["# Text", "import numpy as np", "%matplotlib inline\n!ls\nimport pandas as pd", "%%time\nimport sympy"]
    cells += ["%%writefile helper.py\nx = 1", "import helper", "import scipy, (", NAIVE]
    nb = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    nb.cells[0] = nbformat.v4.new_markdown_cell("import tqdm")
    document = json.loads(check(nbformat.writes(nb), "--json", name="mine.ipynb").stdout)
    assert [remark.partition(";")[0] for remark in document["remarks"] if remark.startswith("imports ")] == [
        "imports pandas (cell 2, line 3)",
        "imports sympy (cell 3, line 2)",
    ]


def test_a_live_check_warns_of_the_modules_that_a_function_refers_to(capsys):
    """Also by way of a helper of the notebook, or by an import within; what the notebook can do without is left out."""
    source = """\
import numpy as np, pytest, nbformat as nbf, click
from jupytext import reads
def helper(p):
    return pytest.approx(p)
def log_product(p):
    import rich.text
    stats = np.float64(0).nbf
    return reads(helper(p))
"""
    notebook = {"__name__": "__main__", "In": ["", source, "try:\n    import rich.text\nexcept ImportError:\n    pass"]}
    exec(source, notebook)
    text = str(LiveCheck(notebook["log_product"]))
    for module in ("pytest", "jupytext"):
        assert f"uses {module}; when it is graded there is numpy, matplotlib and the standard library" in text
    assert text.count("uses ") == 2
    assert "uses pytest" in LiveCheck(notebook["log_product"])._repr_html_()


def test_a_notebook_that_imports_what_the_course_provides_is_warned_of_nothing(course, autograder):
    """No released notebook gives a remark, nor does what the packages themselves require."""
    done = autograder("check", "--json", str(course.released("floating_point", "overflow")))
    assert "remarks" not in json.loads(done.stdout)


def test_a_helper_that_modifies_its_argument_costs_its_own_points_only(course):
    """As when it is graded; a word on the property names the helper."""
    namespace = {"np": np}
    for source in (
        "def softmax(x):\n    x = np.asarray(x, float)\n    x -= x.max()\n    return np.exp(x) / np.exp(x).sum()",
        "def cross_entropy(logits, label):\n    x = np.asarray(logits, float)\n    softmax(x)\n"
        "    shifted = x - x.max()\n    return np.log(np.exp(shifted).sum()) - shifted[label]",
    ):
        exec(source, namespace)
    assert LiveCheck(namespace["softmax"]).score < 6.0
    check = LiveCheck(namespace["cross_entropy"])
    assert check.score == 6.0
    assert "holds if softmax, which it calls, leaves its arguments alone" in str(check)
