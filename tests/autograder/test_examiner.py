"""From properties to verdicts."""

import numpy as np
import pytest

from autograder import corpus
from autograder.course import Course
from autograder.examiner import Examination, examine
from autograder.feedback import exercise_html, exercise_lines
from autograder.implementation import Local, Lost, Raised, TimeIsUp
from autograder.loader import arguments_of, load_properties
from autograder.printing import show
from autograder.problems import Problem
from autograder.results import PropertyResult, as_data
from autograder.worker import wire

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


def rewrite(tiny, old, new):
    """Change the text of the property file."""
    path = tiny.root / "tests/properties/test_doubling.py"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


READ = "float_array(double(x), x.shape, x)"


@pytest.mark.parametrize("frozen", [True, False])
@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("TypeError('no length')", "no length"),
        ("ValueError('no number\\nat all')", "no number"),
        ("IndexError('out of range')", "out of range"),
        ("KeyError('mean')", "'mean'"),
        ("ZeroDivisionError()", "ZeroDivisionError"),
        ("OverflowError('too large')", "too large"),
        ("RecursionError('too deep')", "too deep"),
        ("StopIteration()", "StopIteration"),
        ("np.linalg.LinAlgError('singular')", "singular"),
        ("ExceptionGroup('several', [ValueError('one')])", "several (1 sub-exception)"),
    ],
)
def test_what_a_property_raises_on_what_was_returned_fails_it_readably(tiny, error, said, frozen):
    """Whatever it is, the student loses that property alone, and is told the call, the result and the reason."""
    rewrite(tiny, READ, "fail() if (value := double(x)) is None else float_array(value, x.shape, x)")
    rewrite(tiny, "\n\n@points(2", f"\n\ndef fail():\n    raise {error}\n\n\n@points(2")
    definition, large = judge(tiny, "double", lambda x: None if abs(x).max() < 1e100 else 2 * x, frozen).properties
    assert definition.status == large.status.replace("passed", "failed") == "failed"
    assert definition.message == f"double([0.0]) returned None, but the check could not read it: {said}"
    assert definition.note == f"the check could not read it: {said}"
    assert definition.expected == definition.description


@pytest.mark.parametrize("frozen", [True, False])
def test_a_value_that_cannot_be_unpacked_is_named(tiny, frozen):
    rewrite(tiny, READ, "float_array(np.array([*double(x)]), x.shape, x)")
    result = judge(tiny, "double", lambda x: None, frozen)
    assert result.message.startswith("double([0.0]) returned None, but the check could not read it: ")
    assert result.message.endswith("must be an iterable, not NoneType")


def test_what_a_property_cannot_pass_on_is_its_own_misreading(tiny):
    """NotPlain is what a call raises whose result is not plain; here it is the property's, about an argument."""
    rewrite(tiny, READ, "float_array(double(x if double(x) is not None else {}), x.shape, x)")
    result = judge(tiny, "double", lambda x: None)
    assert result.message == "double([0.0]) returned None, but the check could not read it: a dict"


def test_an_assumption_that_what_was_returned_does_not_meet_is_no_failure(tiny):
    rewrite(tiny, "import example, given", "import assume, example, given")
    rewrite(tiny, '"""Large entries too."""', '"""Large entries too."""\n    assume(double(x) is not None)')
    large = judge(tiny, "double", lambda x: None, frozen=True).properties[1]
    assert large.message == COUNTS_ONCE


def test_a_property_that_fails_before_any_call_is_the_courses_fault(tiny):
    """No answer can be the reason, so that nobody is graded by it, live or frozen."""
    rewrite(tiny, '"""Large entries too."""', '"""Large entries too."""\n    x[99]')
    said = r"test_doubling.py:\d+: test_double_large fails before it calls double, at x=\[.*\]: IndexError: index 99 is"
    with pytest.raises(Problem, match=said):
        judge(tiny, "double", lambda x: 2 * x)
    with pytest.raises(Problem, match=said):
        corpus.load(tiny, tiny.exercises["double"])


FAILS = "the reference solution of double fails"
NO_EXAMPLES = "test_double_definition cannot be given examples"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "2 * x, 0.0)",
            "3 * x, 0.0)",
            f"{FAILS} definition at x=[0.125]: double([0.125]) returned [0.25], but it should be [0.375]",
        ),
        (
            READ,
            "double(x)[99]",
            f"{FAILS} definition at x=[0.0]: double([0.0]) returned [0.0], but the check could not read it: "
            "index 99 is out of bounds for axis 0 with size 1",
        ),
        ("x=vectors()", "x=vectors().map(lambda x: 1 / 0)", f"{NO_EXAMPLES}: ZeroDivisionError: division by zero"),
        ("@given(x=vectors())", "@given(x=vectors().filter(lambda x: False))", f"{NO_EXAMPLES}: Unsatisfiable: "),
        ("@given(x=vectors())", "@given(x=3)", f"{NO_EXAMPLES}: InvalidArgument: "),
        ("@given(x=vectors())", "@given(x=vectors().map(str).map(set))", f"{NO_EXAMPLES}: NotPlain: a set"),
        ("x, 1e285)", "x, 1e285) or x / 0 or note('')", f"{FAILS} large at x="),
    ],
)
def test_a_fault_of_the_course_is_one_line_with_file_line_input_value_and_error(tiny, old, new, said):
    """Freezing finds it, which comes before anybody is graded."""
    rewrite(tiny, "import example, given\n", "import example, given, note\n")
    rewrite(tiny, old, new)
    path = tiny.root / "tests/properties/test_doubling.py"
    line = next(number for number, text in enumerate(path.read_text().splitlines(), 1) if new in text)
    with pytest.raises(Problem) as problem:
        corpus.load(tiny, tiny.exercises["double"])
    assert str(problem.value).startswith(f"{path}:{line}: {said}")
    assert "\n" not in str(problem.value)


def test_a_property_that_holds_at_times_is_a_fault_of_the_course(tiny):
    rewrite(tiny, "\n\n@points(2", "\n\nDRIFT = iter([0.0] * 9 + [1.0] + [0.0] * 9999)\n\n\n@points(2")
    rewrite(tiny, READ, "double(x) + next(DRIFT)")
    with pytest.raises(
        Problem, match="test_double_definition does not always hold for the reference solution of double"
    ):
        corpus.load(tiny, tiny.exercises["double"])


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


class Slow(Local):
    """A function for so many calls of which there is time."""

    def __init__(self, function, calls):
        super().__init__("double", function)
        self.asked = []
        self._left = calls

    def _call(self, call):
        if self._left == 0:
            raise TimeIsUp(f"too slow: {len(self.asked)} calls took the 20 s that an exercise may take", 20)
        self._left -= 1
        self.asked.append(call.encoded_arguments)
        return super()._call(call)


def examine_slowly(tiny, function, calls, hidden=()):
    exercise = tiny.exercises["double"]
    properties = load_properties(tiny, "doubling")["double"]
    examples = corpus.load(tiny, exercise)
    made = Examination(exercise, properties, examples, hidden)
    slow = Slow(function, calls)
    made.run(slow)
    return made, examples, slow


def test_the_telling_examples_of_all_properties_come_first(tiny):
    """They are the ones that a slow function is judged by."""
    _, examples, slow = examine_slowly(tiny, right, 10_000)
    first = [arguments_of(example)["x"] for example in examples["definition"].telling]
    first += [1e300 * arguments_of(example)["x"] for example in examples["large"].telling]
    assert [wire.decode(call)[0].tolist() for call in slow.asked[: len(first)]] == [x.tolist() for x in first]
    assert len(slow.asked) == sum(map(len, examples.values()))


def test_a_right_function_whose_time_is_up_has_passed_with_a_note(tiny):
    made, examples, _ = examine_slowly(tiny, right, 30)
    result = made.result()
    assert (result.status, result.score) == ("passed", 3.0)
    assert result.note == f"slow: 30 of {sum(map(len, examples.values()))} examples were tried in the 20 s, all held"
    assert result.note in exercise_html(result) and result.note in "\n".join(exercise_lines(result))
    assert as_data(result)["note"] == result.note
    made.run_again(Slow(right, 3))  # the time may be up in the second run, too
    assert made.result() == result


def test_time_that_is_up_among_the_telling_examples_leaves_what_was_not_asked_without_points(tiny):
    _, examples, _ = examine_slowly(tiny, right, 10_000)
    telling = len(examples["definition"].telling)
    definition, large = examine_slowly(tiny, right, telling + 1)[0].result().properties
    assert (definition.status, large.status) == ("passed", "not_run")
    assert large.message == f"too slow: {telling + 1} calls took the 20 s that an exercise may take"
    assert {prop.status for prop in examine_slowly(tiny, right, 1)[0].result().properties} == {"not_run"}


def test_a_wrong_function_fails_at_its_simplest_example_though_others_are_asked_first(tiny):
    """Large entries of two are among the telling examples; the simplest wrong one is not."""
    wrong = lambda x: np.where(abs(x) > 1e299, x, 2 * x)  # noqa: E731
    made, examples, slow = examine_slowly(tiny, wrong, 10_000)
    simplest = next(x for x in (arguments_of(e)["x"] for e in examples["large"]) if abs(x).max() > 0.1)
    assert made.result().properties[1].counterexample == {"x": show(simplest)}
    # With no time left to look for a simpler one, it is wrong all the same.
    telling = sum(len(each.telling) for each in examples.values())
    shown = examine_slowly(tiny, wrong, telling)[0].result().properties[1]
    assert shown.status == "failed"
    assert "but it should be" in shown.message


def test_of_a_hidden_property_it_is_not_told_that_time_was_up(tiny):
    made, _, _ = examine_slowly(tiny, right, 10_000, hidden=["large"])
    made.run(Slow(right, 30), hidden=True)
    assert (made.result().score, made.result().note) == (3.0, "")


def test_a_self_check_lets_a_slow_function_pass_that_holds_at_the_explicit_examples(tiny):
    """It agrees with the grade; the table says that not all was tried."""
    exercise, properties = tiny.exercises["double"], load_properties(tiny, "doubling")["double"]
    result = examine(exercise, properties, Slow(right, 30))
    assert (result.status, result.note) == ("passed", "slow: some examples were tried in the 20 s, all held")


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
    _, _, slow = examine_slowly(tiny, right, 10_000)
    answers = [2 * wire.decode(call)[0] for call in slow.asked]
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


@pytest.mark.parametrize(
    "error",
    [
        *(Raised("NotImplementedError", ""), Raised("ValueError", "large"), Lost("crashed", "ended Python")),
        *(
            Lost("timed_out", "too slow"),
            Lost("out_of_memory", "used it up"),
            Lost("missing", "is not there"),
            TimeIsUp(7, 20),
        ),
    ],
    ids=repr,
)
@pytest.mark.parametrize("hidden", ["definition", "large"])
def test_however_a_hidden_property_fails_the_result_is_the_same(tiny, error, hidden):
    """One bit: neither its own result, nor another's, nor the exercise's tells more than that it does not hold."""

    class Wrong(Local):
        def _call(self, call):
            if is_of_the_hidden_one(call.arguments[0]):
                raise error
            return super()._call(call)

    def is_of_the_hidden_one(x):
        return bool(np.abs(x).max(initial=0.0) > 1e200) is (hidden == "large")

    def wrong(x):
        return x + 7 if is_of_the_hidden_one(x) else 2 * x

    def result(implementation):
        made = Examination(exercise, properties, corpus.load(tiny, exercise), [hidden])
        made.run(Local("double", right))
        made.run_again(Local("double", right))
        made.run(implementation, hidden=True)
        if made.forget_ends():
            made.run(implementation, hidden=True)
        made.run_again(implementation, hidden=True)
        return made.result()

    exercise, properties = tiny.exercises["double"], load_properties(tiny, "doubling")["double"]
    told = result(Wrong("double", right))
    assert told == result(Local("double", wrong))
    assert next(prop for prop in told.properties if prop.name == hidden).status == "failed"


def test_an_end_at_a_hidden_property_counts_when_it_comes_twice(tiny):
    """It may have come from outside."""
    exercise, properties = tiny.exercises["double"], load_properties(tiny, "doubling")["double"]

    class Ended(Local):
        def _call(self, call):
            raise Lost("crashed", "ended Python")

    made = Examination(exercise, properties, corpus.load(tiny, exercise), ["large"])
    made.run(Local("double", right))
    made.run(Ended("double", right), hidden=True)
    assert made.result().score == 2.0
    assert made.forget_ends()
    made.run(Local("double", right), hidden=True)
    assert (made.result().score, made.forget_ends()) == (3.0, False)


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


def test_what_is_not_written_for_some_arguments_earns_what_holds_for_others(tiny):
    """A function that raises NotImplementedError where it is not finished keeps the points of its definition."""
    exercise = tiny.exercises["double"]

    def double(x):
        if np.abs(x).max(initial=0.0) > 1e250:
            raise NotImplementedError
        return 2.0 * np.asarray(x, float)

    properties = load_properties(tiny, "doubling")["double"]
    result = examine(exercise, properties, Local("double", double), corpus.load(tiny, exercise))
    assert (result.score, [prop.status for prop in result.properties]) == (2.0, ["passed", "missing"])
