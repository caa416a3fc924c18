"""A film lies beside the notebooks, larger than what goes with them; the data go all the same."""

REMARKS = [
    "overflow.ipynb: left out",
    "softmax.ipynb: left out, since files beside a notebook may be 200 and have 10 MB",
]


def hand_in(pad, folder):
    pad.after("check_softmax", "assert open('points.csv').read() == '1,2'")
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "film.mp4").write_bytes(bytes(11 * 2**20))
    (here / "points.csv").write_text("1,2")
