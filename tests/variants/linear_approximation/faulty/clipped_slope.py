"""Clips the slope to ±1000, as one does to gradients in training."""


def linear_approximation(f, df, x, epsilon):
    return float(f(x) + epsilon * max(-1000.0, min(1000.0, df(x))))
