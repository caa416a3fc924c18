"""A half finished backup lies beside the original, which was changed a day later."""

import os

REMARKS = ["softmax.ipynb is graded; there is also old/softmax_backup.ipynb"]


def hand_in(pad, folder):
    pad.hand_in_to(folder / "floating_point")
    pad.write("softmax", "def softmax(x):\n    return x\n")
    path = folder / "floating_point" / "old" / "softmax_backup.ipynb"
    path.parent.mkdir()
    path.write_text(pad.text("softmax"))
    day_before = path.stat().st_mtime - 86400
    os.utime(path, (day_before, day_before))
