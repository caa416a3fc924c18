"""What a person reads."""

import contextlib
import tracemalloc

import numpy as np
import pytest

from autograder import feedback
from autograder.examiner import examine
from autograder.implementation import Call, Local
from autograder.loader import load_properties
from autograder.printing import show, show_call, show_outcome
from autograder.results import ExerciseResult, PropertyResult, Spool, State, total
from autograder.worker import wire
from autograder.worker.objectives import Objective


def result(course, function):
    return examine(
        course.exercises["softmax"], load_properties(course, "softmax")["softmax"], Local("softmax", function)
    )


def test_the_table_shows_property_points_call_result_and_what_should_be(course):
    html = feedback.exercise_html(result(course, lambda x: np.exp(x) / np.sum(np.exp(x))))
    for text in [
        "2 of 6 points",
        "Adding a constant to every entry changes nothing.",
        "softmax([710.0])",
        ">[nan]<",
        "Should be",
        "[1.0]",
    ]:
        assert text in html


def test_what_a_student_returns_is_escaped(course):
    html = feedback.exercise_html(result(course, lambda x: "<script>alert(1)</script>\x1b[31m\u202e"))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "\x1b" not in html
    assert "\u202e" not in html


def test_a_reason_that_holds_for_all_properties_stands_once(course):
    def softmax(x):
        raise NotImplementedError

    html = feedback.exercise_html(result(course, softmax))
    assert html.count("is not written yet") == 1
    assert len(feedback.exercise_lines(result(course, softmax))) == 2


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.array([710.0]), "[710.0]"),
        (np.array([[1.0, np.nan], [np.inf, -0.0]]), "[[1.0, nan], [inf, -0.0]]"),
        (np.array([1, 2], np.int8), "array([1, 2], dtype=int8)"),
        (np.array([1.5], np.float32), "array([1.5], dtype=float32)"),
        (np.array(2.0), "array(2.0, dtype=float64)"),
        (np.array([True]), "[True]"),
        (np.zeros((0, 2)), "array([], shape=(0, 2))"),
        (np.float64(0.1), "0.1"),
        (np.float32(0.5), "np.float32(0.5)"),
        ([1, 2.5], "[1, 2.5]"),
        ((1,), "(1,)"),
        ("float16", "'float16'"),
        (None, "None"),
    ],
)
def test_values_are_shown_as_they_would_be_typed(value, text):
    assert show(value) == text


def test_long_and_unusual_values_stay_readable():
    assert show(np.arange(1000.0)).count(",") < 30
    assert "..." in show(list(range(1000)))
    assert len(show("x" * 10**6)) < 500
    frozen = np.zeros(2)
    frozen.flags.writeable = False
    assert show(frozen) == "array([0.0, 0.0], read-only)"
    assert show(np.zeros(4)[::2]) == "array([0.0, 0.0], every other entry)"


def test_a_call_is_shown_with_the_arguments_that_it_had():
    x = np.array([1.0])
    call = Call(wire.encode((x, "float16")))
    x[0] = 7
    assert show_call("overflows", call) == "overflows([1.0], 'float16')"


def test_an_objective_is_shown_as_what_a_student_would_type():
    call = Call(wire.encode((Objective("flat_gradient", 2.0), [0.5]), objectives=True))
    shown = "gradient_descent(lambda x: 3 * 2.0 * np.sign(x) * np.maximum(np.abs(x) - 1, 0) ** 2, [0.5])"
    assert show_call("gradient_descent", call) == shown


def test_a_result_is_shown_without_its_memory_layout():
    assert show_outcome((np.zeros(4)[::2], np.asfortranarray(np.eye(2)))) == (
        "returned ([0.0, 0.0], [[1.0, 0.0], [0.0, 1.0]])"
    )


def test_where_an_exception_was_raised_is_said_without_the_cells_own_file_name():
    trace = '  File "<ipython-input-1-c82809953832>", line 5, in f\n    rows = [x0.astype(float)]\n'
    prop = PropertyResult("p", "failed", 0.0, 1.0, "It holds.", "", calls=[("f([1])", "raised E")], trace=trace)
    page = feedback.exercise_html(ExerciseResult("f", "n", "failed", 0.0, 1.0, "", [prop]))
    assert "line 5, in f\n  rows = [x0.astype(float)]" in page
    assert "ipython-input" not in page


def test_a_class_of_any_size_is_printed_whole_and_in_bounded_memory(tmp_path):
    def peak(students):
        results = Spool()
        for number in range(students):
            exercise = ExerciseResult("softmax", "softmax", "failed", 2.0, 6.0, "", [])
            results.append(total("floating_point", [exercise], student=f"student-{number}", state=State.GRADED))
        with open(tmp_path / "shown", "w") as shown, contextlib.redirect_stdout(shown):
            tracemalloc.start()
            feedback.print_class(results)
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        lines = (tmp_path / "shown").read_text().splitlines()
        assert [line.split()[0] for line in lines if "student-" in line] == sorted(
            f"student-{number}" for number in range(students)
        )
        return peak

    peak(1)  # imports what prints
    assert peak(1000) < 2 * peak(100)
