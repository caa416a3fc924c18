"""A key got stuck: six thousand empty cells."""

import json

STOCK = True


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    data = pad.as_json("softmax")
    data["cells"] += [{"cell_type": "code", "source": [], "metadata": {}, "outputs": []}] * 6000
    (here / "softmax.ipynb").write_text(json.dumps(data))
