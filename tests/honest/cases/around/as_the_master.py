"""Solves everything and adds nothing."""

STOCK = True
