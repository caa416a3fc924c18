"""Displays HTML that is slow to clean, a hundred times a cell and more.

Seen: passed
"""

from IPython.display import HTML

get_ipython().outputs.extend([{"kind": "display_data", "data": {"text/html": "<ul><li>" * 4999}}] * 700)


def double(x):
    return 2 * x
