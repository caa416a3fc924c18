"""A tar from a lab machine, in which one notebook was renamed."""

REMARKS = ["home.tgz: lab1/ex_overflow.ipynb is graded"]


def hand_in(pad, folder):
    texts = {"./lab1/ex_overflow.ipynb": pad.text("overflow"), "./lab1/softmax.ipynb": pad.text("softmax")}
    pad.tar_to(folder / "floating_point" / "home.tgz", texts, "w:gz")
