"""A tool has dropped all metadata but nbgrader's, the kernel's and the formats' versions."""

import json

STOCK = True


def hand_in(pad, folder):
    here = folder / "floating_point"
    pad.hand_in_to(here)
    data = pad.as_json("softmax")
    cells = [{key: cell[key] for key in ("cell_type", "source")} for cell in data["cells"]]
    for cell, original in zip(cells, data["cells"], strict=True):
        if original["metadata"]:
            cell["metadata"] = original["metadata"]
    (here / "softmax.ipynb").write_text(json.dumps({"cells": cells}))
