"""Merged with Git, and the conflict is still in it."""

LOST = {
    name: (0.0, "it holds both sides of a merge (<<<<<<< in line 3)")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["it holds both sides of a merge (<<<<<<< in line 3)"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    lines = pad.text("overflow").split("\n")
    lines[2:3] = ["<<<<<<< HEAD", lines[2], "=======", lines[2] + " ", ">>>>>>> theirs"]
    (here / "overflow.ipynb").write_text("\n".join(lines))
