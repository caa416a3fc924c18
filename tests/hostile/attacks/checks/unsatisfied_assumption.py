"""Raises what makes Hypothesis leave an example out.

Seen: failed: raised UnsatisfiedAssumption
"""


class UnsatisfiedAssumption(BaseException):
    __module__ = "hypothesis.errors"


def double(x):
    raise UnsatisfiedAssumption
