"""A shortcut of Google Drive that has kept the name."""

LOST = {
    name: (0.0, "it is a shortcut to Google Drive; in Colab, choose")
    for name in ("overflows", "underflows", "log_product")
}
REMARKS = ["it is a shortcut to Google Drive; in Colab, choose"]
ANSWERS = {"why_log_space": None}


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    (here / "overflow.ipynb").write_text('{"url": "https://colab.research.google.com/1", "doc_id": "1"}')
