"""Exported as a Python file, under a name that says nothing."""

LOST = {
    name: (0.0, "export.py: this is a Python file, not a notebook")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["export.py: this is a Python file, not a notebook"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").unlink()
    code = [cell.source for cell in pad.notebooks["overflow"].cells if cell.cell_type == "code"]
    (here / "export.py").write_text("#!/usr/bin/env python\n# coding: utf-8\n\n" + "\n\n".join(code))
