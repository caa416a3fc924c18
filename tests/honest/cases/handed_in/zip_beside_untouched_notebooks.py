"""The work is in a zip, beside the notebooks as they were handed out."""


def hand_in(pad, folder):
    pad.zip_to(folder / "floating_point" / "work.zip", {f"{name}.ipynb": pad.text(name) for name in pad.notebooks})
    for name in pad.notebooks:
        (folder / "floating_point" / f"{name}.ipynb").write_text(pad.released(name))
