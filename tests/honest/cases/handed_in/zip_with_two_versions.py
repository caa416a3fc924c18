"""A zip with a draft and the finished version, which was changed a year later."""

import zipfile

REMARKS = ["a.zip: finished/softmax.ipynb is graded; there is also a.zip: draft/softmax.ipynb"]


def hand_in(pad, folder):
    here = folder / "floating_point"
    finished = {"overflow.ipynb": pad.text("overflow"), "finished/softmax.ipynb": pad.text("softmax")}
    pad.write("softmax", "def softmax(x):\n    return x\n")
    pad.zip_to(here / "a.zip", {"draft/softmax.ipynb": pad.text("softmax")}, year=2025)
    with zipfile.ZipFile(here / "a.zip", "a") as archive:
        for entry, text in finished.items():
            archive.writestr(zipfile.ZipInfo(entry, (2026, 1, 1, 0, 0, 0)), text)
