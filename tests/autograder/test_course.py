"""A broken course.yml is answered with one line: what is wrong, the value, the cure."""

import pytest

from autograder.course import Course, find
from autograder.problems import Problem

from .conftest import COURSE


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("course: tiny", "course: tiny\ncolour: red", "unknown field `colour`"),
        ("title: Doubling", "title: Doubling\n    due: today", "unknown field `due`"),
        ("{call_seconds: 1,", "{calls: 1,", "unknown field `calls`"),
        ("points: 4", "points: 5", "first says points: 5, but its exercises and questions add up to 4"),
        ("{double: 3}", "{double: three}", "Expected `float`, got `str`"),
        ("{double: 3}", "{double: -3}", "double is worth -3 points"),
        ("{double: 3}", "{2ble: 3}", "'2ble' is not a name"),
        ("{double: 3}", "{double: 3, double: 3}\n        exercises: [", "not YAML"),
        ("title: Doubling", "name: Doubling", "unknown field `name`"),
        ("course: tiny", "", "missing required field `course`"),
        ("{call_seconds: 1,", "{call_seconds: -5,", "limits: call_seconds is -5; a limit is a positive number"),
        ("{call_seconds: 1,", "{call_seconds: .inf,", "call_seconds is inf"),
        ("{call_seconds: 1,", "{notebook_mb: 0,", "notebook_mb is 0"),
        ("{call_seconds: 1,", "{memory_mb: 50,", "memory_mb is 50; Python with NumPy needs 512"),
        ("{call_seconds: 1,", "{files_mb: 500,", "limits: files_mb is 500; a sandbox takes 30"),
        (
            "title: Doubling",
            "title: Doubling\n    files: [../a.csv]",
            "first: files: '../a.csv' is not the path of a file",
        ),
        ("title: Doubling", "title: Doubling\n    files: [/a.csv]", "files: '/a.csv' is not the path of a file"),
        ("title: Doubling", "title: Doubling\n    files: [doubling.py]", "files: 'doubling.py' is a notebook"),
    ],
)
def test_a_broken_course_yml_names_the_fault(tiny_root, old, new, said):
    assert old in COURSE
    (tiny_root / "course.yml").write_text(COURSE.replace(old, new, 1))
    with pytest.raises(Problem) as problem:
        Course(tiny_root)
    assert said in str(problem.value)
    assert "\n" not in str(problem.value)


def test_a_function_name_is_used_once_in_a_course(tiny_root):
    text = COURSE.replace("points: 4", "points: 7") + "      again:\n        exercises: {double: 3}\n"
    (tiny_root / "course.yml").write_text(text)
    with pytest.raises(Problem, match="'double' stands twice"):
        Course(tiny_root)


def test_the_course_is_found_from_a_folder_inside_it(tiny_root):
    assert find(tiny_root / "tests" / "properties").root == tiny_root.resolve()


def test_an_unknown_assignment_is_answered_with_those_there_are(tiny):
    with pytest.raises(Problem, match="no assignment 'second' in course.yml; it has first"):
        tiny.assignment("second")


SYLLABUS = """
floating_point
    overflow: overflows underflows log_product
    softmax: softmax batch_softmax log_sum_exp log_softmax cross_entropy
conditioning
    matrix_norm: induced_norm spectral_norm most_stretched
    condition_number: condition_number nearest_singular
    perturbation: solution_change relative_error_bound worst_case_perturbation
gradient_descent
    one_dimension: linear_approximation sign_step classify_stationary_point
    directional_derivative: directional_derivative steepest_descent_direction angle_cosine
    steepest_descent: gradient_descent line_search best_learning_rate
curvature
    derivatives: numerical_gradient numerical_jacobian numerical_hessian
    taylor: quadratic_approximation predicted_change optimal_learning_rate
    second_derivative_test: is_positive_definite classify_critical_point directional_curvature
    hessian_conditioning: hessian_condition_number extreme_curvature_directions contraction_factor
        best_constant_learning_rate
"""


def test_the_course_of_this_repository_is_the_syllabus(course):
    names = [
        name
        for assignment, contents in course.assignments.items()
        for notebook, parts in contents.notebooks.items()
        for name in (assignment, f"{notebook}:", *parts.exercises)
    ]
    assert list(dict.fromkeys(names)) == list(dict.fromkeys(SYLLABUS.split()))
    assert len(course.exercises) == 38


def test_every_assignment_has_one_written_question(course):
    for assignment in course.assignments.values():
        assert sum(len(notebook.questions) for notebook in assignment.notebooks.values()) == 1
