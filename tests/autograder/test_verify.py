"""The course itself is tested: `autograder verify`."""

import pytest

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
    path = built / "tests/properties/test_doubling.py"
    restore = change(path, path.read_text().replace("float_array(double(x), x.shape, x)", "double(x)", 1))
    try:
        done = autograder("verify", cwd=built)
    finally:
        restore()
    assert done.returncode == 1
    assert "a property fails with TypeError" in done.stdout


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
