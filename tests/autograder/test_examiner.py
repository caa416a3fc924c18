"""From properties to verdicts."""

import numpy as np
import pytest

from autograder import corpus
from autograder.examiner import examine, load_properties
from autograder.implementation import Local
from autograder.problems import Problem

COUNTS_ONCE = "holds, and earns its points once the function computes what it should on ordinary arguments"


def judge(course, name, function, frozen=False):
    exercise = course.exercises[name]
    properties = load_properties(course, exercise.notebook)[name]
    examples = corpus.load(course, exercise) if frozen else None
    return examine(exercise, properties, Local(name, function), examples)


def naive_softmax(x):
    return np.exp(x) / np.sum(np.exp(x))


@pytest.mark.parametrize("frozen", [True, False])
def test_the_naive_softmax_is_shown_the_edge_of_overflow(course, frozen):
    result = judge(course, "softmax", naive_softmax, frozen)
    assert (result.status, result.score, result.max_score) == ("failed", 2.0, 6.0)
    by_name = {prop.name: prop for prop in result.properties}
    assert by_name["definition"].status == "passed"
    large = by_name["large"]
    assert large.message == "softmax([710.0]) returned [nan], but it should be [1.0]"
    assert large.counterexample == {"x": "[710.0]"}
    assert result.message == large.message


def test_without_the_definition_nothing_is_earned(course):
    """The uniform vector is shift invariant, positive, and sums to one."""
    result = judge(course, "softmax", lambda x: np.full(len(x), 1 / len(x)))
    assert result.score == 0.0
    invariance = next(prop for prop in result.properties if prop.name == "shift_invariance")
    assert (invariance.status, invariance.score, invariance.message) == ("passed", 0.0, COUNTS_ONCE)


def test_a_stub_is_missing_and_says_so_once(course):
    def softmax(x):
        raise NotImplementedError

    result = judge(course, "softmax", softmax)
    assert (result.status, result.message) == ("missing", "softmax is not written yet: it raises NotImplementedError")
    assert {prop.status for prop in result.properties} == {"missing"}


def test_an_exception_is_quoted_with_the_call(tiny):
    result = judge(tiny, "double", lambda x: 1 / 0)
    assert result.properties[0].message.endswith("raised ZeroDivisionError: division by zero")
    assert result.properties[0].message.startswith("double([")


def test_hypothesis_shrinks_what_fails_live(tiny):
    result = judge(tiny, "double", lambda x: 2.0 * x if len(x) < 3 else x)
    assert result.properties[0].counterexample == {"x": "[0.0, 0.0, 0.125]"}


def test_a_function_that_answers_differently_each_time_fails(tiny):
    random = np.random.default_rng(0)
    result = judge(tiny, "double", lambda x: 2 * x + (random.random() < 0.1))
    assert result.status == "failed"


def test_a_fault_of_a_property_is_not_the_students(tiny):
    """A test that itself breaks raises: there is no grade, rather than a wrong one."""
    path = tiny.root / "tests/properties/test_doubling.py"
    path.write_text(path.read_text().replace("float_array(double(x), x.shape, x)", "double(x)[99]"))
    with pytest.raises(IndexError):
        judge(tiny, "double", lambda x: 2 * x)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("@points(1)", "@points(2)", "add up to 4 points, not course.yml's 3"),
        (", defining=True", "", "needs exactly one property with defining=True"),
        ("(double, x):", "(triple, x):", "tests 'triple', which is no exercise"),
        ('    """Large entries too."""\n', "", "has no docstring"),
        ("import numpy", "import nunpy", "cannot be imported"),
    ],
)
def test_broken_properties_are_refused(tiny, old, new, said):
    path = tiny.root / "tests/properties/test_doubling.py"
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(Problem) as problem:
        load_properties(tiny, "doubling")
    assert said in str(problem.value)


def test_a_reference_that_fails_its_own_property_stops_the_build(tiny):
    path = tiny.root / "solutions/first/doubling.py"
    path.write_text(path.read_text().replace("2.0 *", "3.0 *"))
    with pytest.raises(Problem, match="the reference solution of double fails definition at x="):
        corpus.load(tiny, tiny.exercises["double"])
