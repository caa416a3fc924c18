"""From properties to verdicts."""

import numpy as np
import pytest

from autograder import corpus
from autograder.course import Course
from autograder.examiner import Examination, examine
from autograder.implementation import Local
from autograder.loader import arguments_of, load_properties
from autograder.problems import Problem
from autograder.results import PropertyResult

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


def examination(tiny, *runs, hidden=()):
    """Examine `double` with one function a run, and return the ExerciseResult."""
    exercise = tiny.exercises["double"]
    properties = load_properties(tiny, "doubling")["double"]
    made = Examination(exercise, properties, corpus.load(tiny, exercise), hidden)
    made.run(Local("double", runs[0]))
    if len(runs) > 1:
        made.run_again(Local("double", runs[1]))
    if hidden:
        made.run(Local("double", runs[0]), hidden=True)
        made.run_again(Local("double", runs[-1]), hidden=True)
    return made.result()


def right(x):
    return 2 * x


def test_answers_that_are_the_same_in_both_runs_earn_full_marks(tiny):
    result = examination(tiny, right, right)
    assert (result.status, result.score) == ("passed", 3.0)


def test_an_answer_memorised_by_the_number_of_the_call_is_not_reproducible(tiny):
    """The second run asks in another order, so that the first answers are wrong there."""
    examples = corpus.load(tiny, tiny.exercises["double"])
    answers = [2 * arguments_of(example)["x"] for example in examples["definition"]]
    answers += [2e300 * arguments_of(example)["x"] for example in examples["large"]]
    by_number = iter(answers), iter(answers)
    result = examination(tiny, *(lambda x, turn=turn: next(turn) for turn in by_number))
    assert result.score == 0.0
    assert {prop.status for prop in result.properties} == {"failed"}
    assert "(not reproducible: the same call was wrong in a second run, in another order)" in result.message
    assert result.properties[0].note.startswith("not reproducible")


def test_a_failure_that_does_not_come_again_says_so_and_still_counts(tiny):
    result = examination(tiny, lambda x: 3 * x, right)
    assert result.score == 0.0
    assert "but it should be" in result.message
    assert "not reproducible: the same call was right in a second run" in result.message


def test_a_failure_that_comes_again_is_simply_wrong(tiny):
    assert "reproducible" not in examination(tiny, lambda x: 3 * x, lambda x: 3 * x).message


def test_a_hidden_property_tells_whether_it_holds_and_nothing_of_what_it_asked(tiny):
    def wrong_where_large(x):
        if (abs(x) > 1e200).any():
            raise ValueError(f"they asked for {x}")
        return 2 * x

    shown = examination(tiny, wrong_where_large, wrong_where_large)
    assert "they asked for" in shown.properties[1].message
    result = examination(tiny, wrong_where_large, wrong_where_large, hidden=["large"])
    definition, large = result.properties
    assert (definition.status, result.score) == ("passed", 2.0)
    assert large == PropertyResult(
        "large", "failed", 0.0, 1.0, "Large entries too.", "it does not hold; the input that shows it is hidden"
    )


def test_hidden_properties_are_asked_after_all_others(tiny):
    """What a function is given there cannot come back through a later answer."""
    asked = []

    def double(x):
        asked.append(float(abs(x).max()))
        return 2 * x

    examination(tiny, double, double, hidden=["definition"])
    first_hidden = next(place for place, size in enumerate(asked) if 0 < size < 1e100)
    assert all(size < 1e100 for size in asked[first_hidden:])


def test_a_hidden_property_that_does_not_exist_is_the_authors_mistake(tiny_root):
    path = tiny_root / "course.yml"
    path.write_text(path.read_text().replace("questions:", "hidden: {double: [biggest]}\n        questions:"))
    with pytest.raises(Problem, match="double has no property 'biggest'"):
        load_properties(Course(tiny_root), "doubling")
    path.write_text(path.read_text().replace("{double: [biggest]}", "{treble: [large]}"))
    with pytest.raises(Problem, match="'treble' is no exercise of this notebook"):
        Course(tiny_root)
