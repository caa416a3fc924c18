"""Worked in copies, and handed in the originals as well."""

REMARKS = [
    "overflow-Copy1.ipynb is graded, since overflow.ipynb is as it was released",
    "softmax-Copy1.ipynb is graded, since softmax.ipynb is as it was released",
]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", overflow="overflow-Copy1.ipynb", softmax="softmax-Copy1.ipynb")
    for name in pad.notebooks:
        (folder / "floating_point" / f"{name}.ipynb").write_text(pad.released(name))
