"""Works in decimal arithmetic and rounds once at the end."""

from decimal import Decimal, localcontext


def cross_entropy(logits, label):
    with localcontext() as context:
        context.prec = 40
        entries = [Decimal(float(entry)) for entry in logits]
        largest = max(entries)
        total = sum((entry - largest).exp() for entry in entries)
        return float(largest - entries[label] + total.ln())
