"""A folder with nothing in it."""

LOST = {
    **{name: (0.0, "overflow.ipynb was not handed in") for name in ("overflows", "underflows", "log_product")},
    **{
        name: (0.0, "softmax.ipynb was not handed in")
        for name in ("softmax", "batch_softmax", "log_sum_exp", "log_softmax", "cross_entropy")
    },
}
REMARKS = ["overflow.ipynb was not handed in", "softmax.ipynb was not handed in"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    (folder / "floating_point").mkdir()
