"""A course on numerical computation for deep learning, and the grader under it.

In a notebook::

    from autograder import check

    check(softmax)
"""

__all__ = ["check"]


def check(function):
    """Check the properties of the exercise that `function` solves, live, and show what they find.

    The check runs when its result is shown (the last line of a notebook's cell, or ``print(check(softmax))``).
    Its repr is the score, so that nbgrader understands it; its HTML is a table of the properties.
    """
    from autograder.selfcheck import LiveCheck

    return LiveCheck(function)
