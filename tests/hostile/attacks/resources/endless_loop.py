"""Never returns, in Python.

Seen: timed_out: did not return within 2 s
"""


def double(x):
    while True:
        pass
