"""The notebook of another course in the place of one."""

SAID = "overflow.ipynb was not handed in (but there is chemistry.ipynb)"
LOST = {name: (0.0, SAID) for name in ("overflows", "underflows", "log_product")}
REMARKS = [SAID]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point")
    (folder / "floating_point" / "overflow.ipynb").unlink()
    (folder / "floating_point" / "chemistry.ipynb").write_text('{"cells": [], "nbformat": 4, "metadata": {}}')
