"""How fast the grader is, and whether it loses anything: measured, not asserted. See docs/performance.md."""
