"""How fast the grader is: measured, not asserted."""
