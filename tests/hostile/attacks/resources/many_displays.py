"""Displays more than anybody can look at, and is right.

Seen: passed
"""

from IPython.display import HTML, display

for number in range(500):
    display(HTML(f"<b>{number}</b>" * 50))


def double(x):
    return 2 * x
