"""The one error that a user's mistake raises."""

from autograder.printable import printable


class Problem(Exception):
    """Something that the user can mend. Its text is one line: what was wrong, the value, the cure."""

    def _render_traceback_(self):
        """What IPython shows instead of a traceback."""
        return [printable(str(self))]
