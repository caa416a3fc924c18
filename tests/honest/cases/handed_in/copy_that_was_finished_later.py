"""The original is half done; the copy, which was changed a day later, is finished."""

import os

REMARKS = ["softmax-Copy1.ipynb is graded; there is also softmax.ipynb"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point", softmax="softmax-Copy1.ipynb")
    pad.write("softmax", "def softmax(x):\n    return x\n")
    path = folder / "floating_point" / "softmax.ipynb"
    path.write_text(pad.text("softmax"))
    day_before = path.stat().st_mtime - 86400
    os.utime(path, (day_before, day_before))
