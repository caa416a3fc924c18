"""How nbgrader runs this course: where its folders are, and that submissions are graded inside the sandbox."""

from autograder.grading import configure

c = get_config()  # noqa: F821 (nbgrader defines it)
configure(c)
