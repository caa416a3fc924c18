"""The course itself is tested: `autograder verify`."""

import shutil

import pytest

from autograder import corpus
from autograder.course import Course
from autograder.loader import arguments_of

from .conftest import write_tiny_course


@pytest.fixture(scope="module")
def built(tmp_path_factory, autograder):
    root = write_tiny_course(tmp_path_factory.mktemp("verify") / "course")
    done = autograder("build", cwd=root)
    assert done.returncode == 0, done.stderr
    return root


def change(path, text):
    """Write a file for one test; returns a function that puts things back."""
    old = path.read_text() if path.exists() else None
    path.write_text(text)
    return lambda: path.unlink() if old is None else path.write_text(old)


def test_a_sound_course_holds_together(built, autograder):
    done = autograder("verify", "--examples", "50", cwd=built)
    assert (done.returncode, "The course holds together." in done.stdout) == (0, True), done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (
            "tests/variants/double/correct/wrong.py",
            "def double(x):\n    return 3 * x\n",
            "correct/wrong fails definition: double([",
        ),
        (
            "tests/variants/double/correct/subtle.py",
            "def double(x):\n    return 2 * x if len(x) < 8 else 2.0000001 * x\n",
            "correct/subtle fails definition",
        ),
        (
            "tests/variants/double/faulty/right.py",
            "def double(x):\n    return x + x\n",
            "faulty/right earns full marks",
        ),
        ("solutions/first/doubling.py", "# %%\n", "double is missing"),
        ("assignments/first/doubling.ipynb", "{}", "is not what its master gives; run 'autograder build first'"),
        ("tests/variants/double/correct/broken.py", "def double(x:\n", "cannot be imported: SyntaxError"),
    ],
)
def test_what_does_not_hold_is_named(built, autograder, file, text, said):
    restore = change(built / file, text)
    try:
        done = autograder("verify", cwd=built)
    finally:
        restore()
    assert done.returncode in (1, 2)
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_properties_without_a_definition_do_not_hold(built, autograder):
    """True properties that nonsense satisfies, the shape alone, are not enough."""
    path = built / "tests/properties/test_doubling.py"
    shape_alone = "float_array(double(x), x.shape, x)"
    restore = change(path, path.read_text().replace(f"assert_close({shape_alone}, 2 * x, 0.0)", shape_alone))
    try:
        done = autograder("verify", cwd=built)
    finally:
        restore()
    assert done.returncode == 1
    assert "all zeros earns 2 of 3 points" in done.stdout


def test_a_property_that_breaks_on_a_strange_result_does_not_hold(built, autograder):
    """Each place that does is named once, also where the first call of a property returned what it should."""
    path = built / "tests/properties/test_doubling.py"
    text = path.read_text().replace("float_array(double(x), x.shape, x)", "double(x)", 1)
    text = text.replace(
        '"""Large entries too."""', '"""Large entries too."""\n    float_array(double(x), x.shape)\n    len(double(x))'
    )
    restore = change(path, text)
    try:
        done = autograder("verify", cwd=built)
    finally:
        restore()
    assert done.returncode == 1
    said = [line.strip() for line in done.stdout.splitlines() if "check what came back first" in line]
    assert len(said) == 2, done.stdout
    assert said[0].startswith(
        "test_doubling.py:13 test_double_definition raises TypeError on None: check what came back"
    )
    assert said[1].startswith("test_doubling.py:22 test_double_large raises TypeError on None: check what came back")


def test_a_fault_of_a_property_ends_build_verify_and_grade_with_a_line(built, autograder, tmp_path):
    """Nobody is graded by a property that the reference solution does not pass, and nobody has zero for it."""
    (built / "submitted/ada/first").mkdir(parents=True)
    shutil.copy(built / "assignments/first/doubling.ipynb", built / "submitted/ada/first")
    path = built / "tests/properties/test_doubling.py"
    restore = change(path, path.read_text().replace("float_array(double(x), x.shape, x)", "sum(*double(x))", 1))
    said = (
        f"{path}:13: the reference solution of double fails definition at x=[0.0]: double([0.0]) returned [0.0], but "
    )
    try:
        for command in ("build",), ("grade", "first"):
            done = autograder(*command, cwd=built)
            assert (done.returncode, done.stderr.startswith(f"autograder: {said}")) == (2, True), done.stderr
            assert len(done.stderr.strip().splitlines()) == 1
        assert not (built / "autograded").exists()
        done = autograder("verify", cwd=built)
        assert (done.returncode, said in done.stdout) == (1, True), done.stdout + done.stderr
    finally:
        restore()
        shutil.rmtree(built / "submitted")


def test_a_wrong_answer_that_a_self_check_lets_pass_does_not_hold_until_an_example_is_added(built, autograder):
    """Students have no frozen examples: what these alone expose is given as the @example line that verify asks for."""
    path = built / "tests/properties/test_doubling.py"
    drawn = corpus.load(Course(built), Course(built).exercises["double"])["definition"][-1]
    entry = float(arguments_of(drawn)["x"][0])
    variant = f"import numpy as np\n\n\ndef double(x):\n    return 2 * x + (x[0] == {entry!r} and len(x) > 3)\n"
    forget = change(built / "tests/variants/double/faulty/rare.py", variant)
    restore = change(path, path.read_text())
    try:
        done = autograder("verify", cwd=built)
        said = (
            "faulty/rare earns full marks in a self-check, which has no frozen examples; add to test_double_definition:"
        )
        assert (done.returncode, said in done.stdout) == (1, True), done.stdout + done.stderr
        (line,) = [line.partition(said)[2].strip() for line in done.stdout.splitlines() if said in line]
        change(
            path,
            path.read_text().replace(
                "@given(x=vectors())\ndef test_double_def", f"@given(x=vectors())\n{line}\ndef test_double_def"
            ),
        )
        done = autograder("verify", cwd=built)
    finally:
        restore()
        forget()
    assert (done.returncode, "The course holds together." in done.stdout) == (0, True), done.stdout + done.stderr


def test_mutants_that_no_property_notices_are_named(built, autograder):
    """`2.0 * np.asarray(x, float)` doubled by other means survives, everything else does not."""
    done = autograder("verify", "--mutants", cwd=built)
    survivors = [line.strip() for line in done.stdout.splitlines() if "no property notices" in line]
    assert sorted(survivors) == [
        "no property notices  return 2.0 * np.asarray(x, float) → return 2.0 * np.asarray(x)",
        "no property notices  return 2.0 * np.asarray(x, float) → return 2.0 * x",
    ]
    assert done.returncode == 1
    assert "✗ double: 16 mutants, 14 killed, 2 survived, 0 equivalent" in done.stdout


def test_a_mutant_that_means_the_same_is_explained_once_and_for_all(built, autograder):
    keys = ["return 2.0 * np.asarray(x, float) → return 2.0 * " + end for end in ("np.asarray(x)", "x")]
    stale = "return 2.0 * np.asarray(x, float) → return 3.0 * np.asarray(x, float)"
    explained = "double:\n" + "".join(f'  "{key}": "x is a float array."\n' for key in keys)
    restore = change(built / "tests/mutants.yml", explained)
    try:
        done = autograder("verify", "--mutants", cwd=built)
        change(built / "tests/mutants.yml", explained + f'  "{stale}": "Really?"\n')
        with_stale = autograder("verify", "--mutants", cwd=built)
    finally:
        restore()
    assert (done.returncode, "0 survived, 2 equivalent" in done.stdout) == (0, True), done.stdout
    assert with_stale.returncode == 1
    assert f"tests/mutants.yml explains a mutant that is noticed: {stale}" in with_stale.stdout


def test_the_course_of_this_repository_holds_together(autograder):
    """Right answers earn full marks, on the frozen examples and on a few that are new each time; wrong ones and
    nonsense do not; and the notebooks are up to date."""
    done = autograder("verify", "--examples", "20")
    assert (done.returncode, "The course holds together." in done.stdout) == (0, True), done.stdout + done.stderr
