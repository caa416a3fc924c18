"""Has a package that is not there stand for the function.

Seen: failed: ModuleNotFoundError: No module named 'nothing'
"""

from nothing import double
