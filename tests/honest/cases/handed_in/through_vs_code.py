"""Saved by an editor that has kept the ids and dropped the metadata."""

REMARKS = ["7 cells: without nbgrader's metadata", "10 cells: without nbgrader's metadata"]


def change(pad):
    pad.strip(ids=False)
