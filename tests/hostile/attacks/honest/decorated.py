"""Is wrapped by a decorator that counts and logs.

Seen: passed
"""

import functools
import logging


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        logging.getLogger("mine").warning("call %s", wrapper.calls)
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@logged
def double(x):
    return 2 * x
