"""Raises what makes unittest skip a test.

Seen: failed: raised SkipTest
"""

import unittest


def double(x):
    raise unittest.SkipTest("passed")
