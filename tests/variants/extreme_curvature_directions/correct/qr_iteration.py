"""Shifted QR iteration with deflation from a random basis, keeping the product of the orthogonal factors."""

import numpy as np


def shift(B):
    a, b, c = B[-2, -2], B[-1, -2], B[-1, -1]
    if b == 0:
        return c
    half = (a - c) / 2
    return c - b * (b / (half + np.copysign(np.hypot(half, b), half)))


def extreme_curvature_directions(H):
    H = np.asarray(H, dtype=np.float64)
    B = H / (np.abs(H).max() or 1.0)
    size = np.abs(B).max()
    n = k = len(B)
    V = np.linalg.qr(np.random.default_rng(0).standard_normal((n, n)))[0]
    B = V.T @ B @ V
    for _ in range(4 * n + 20):
        while k > 1 and np.abs(B[k - 1, : k - 1]).max() <= 2e-16 * size:
            k -= 1
        if k == 1:
            break
        mu = shift(B[:k, :k]) * np.eye(k)
        Q, R = np.linalg.qr(B[:k, :k] - mu)
        B[:k, :k] = R @ Q + mu
        B[:k, :k] = (B[:k, :k] + B[:k, :k].T) / 2
        V[:, :k] = V[:, :k] @ Q
    V = V / np.linalg.norm(V, axis=0)
    order = np.argsort(np.diag(B))
    return V[:, order[-1]].copy(), V[:, order[0]].copy()
