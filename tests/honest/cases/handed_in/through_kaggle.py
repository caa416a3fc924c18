"""Opened on Kaggle: metadata of its own, and every source one string."""

import json

REMARKS = ["overflow.ipynb: 7 cells: without nbgrader's", "softmax.ipynb: 10 cells: without nbgrader's"]


def hand_in(pad, folder):
    pad.strip(trusted=True, _uuid="d629ff2d2480ee46fbb7e2d37f6b5fab8052498a")
    (folder / "floating_point").mkdir()
    for name in pad.notebooks:
        data = pad.as_json(name)
        for cell in data["cells"]:
            cell["source"] = "".join(cell["source"])
            del cell["id"]
        (folder / "floating_point" / f"{name}.ipynb").write_text(json.dumps({**data, "nbformat_minor": 4}))
