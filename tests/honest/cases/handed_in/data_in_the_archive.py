"""A zip with the notebooks and their data."""


def hand_in(pad, folder):
    pad.after("check_softmax", "assert open('data/points.csv').read() == '1,2'")
    texts = {f"hw/{name}.ipynb": pad.text(name) for name in pad.notebooks}
    pad.zip_to(folder / "floating_point" / "hw.zip", {**texts, "hw/data/points.csv": "1,2", "hw/readme.txt": "Hello"})
