"""A RAR archive and nothing else."""

SAID = "homework.rar: this is a RAR archive, which cannot be graded; hand in"
LOST = {
    name: (0.0, SAID)
    for name in (
        *("overflows", "underflows", "log_product"),
        *("softmax", "batch_softmax", "log_sum_exp", "log_softmax", "cross_entropy"),
    )
}
REMARKS = [f"{SAID} overflow.ipynb", f"{SAID} softmax.ipynb"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    (folder / "floating_point").mkdir()
    (folder / "floating_point" / "homework.rar").write_bytes(b"Rar!\x1a\x07\x01\0" + bytes(100))
