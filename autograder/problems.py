"""The one error that a user's mistake raises."""


class Problem(Exception):
    """Something that the user can mend. Its text is one line: what was wrong, the value, the cure."""
