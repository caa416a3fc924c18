"""Never returns, in Python.

Seen: timed_out: did not return within 3 s
"""


def double(x):
    while True:
        pass
