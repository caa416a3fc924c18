"""Writes in the letters of its own language.

Seen: passed
"""

import numpy as np

print("Übung für Zoë: 你好 🙂")


def double(x):
    größe = np.add(x, x)
    return größe
