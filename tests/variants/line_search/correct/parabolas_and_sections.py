"""Brent's method: parabolas through the three best points, golden sections where these do not help."""

import numpy as np

GOLDEN = 0.381966011250105


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)

    def phi(rate):
        return f(x - rate * g)

    a, b = 0.0, float(max_rate)
    best = min((phi(a), a), (phi(b), b))
    v = w = z = a + GOLDEN * (b - a)
    fv = fw = fz = phi(z)
    step = before = 0.0
    for _ in range(900):
        middle, small = a + 0.5 * (b - a), 1e-12 * z
        if max(z - a, b - z) <= 2 * small or b <= a:
            break
        before, last = step, before
        r, q = (z - w) * (fz - fv), (z - v) * (fz - fw)
        p, q = (z - v) * q - (z - w) * r, 2 * (q - r)
        jump = -p / q if q != 0 else np.inf
        if abs(jump) < 0.5 * abs(last) and a < z + jump < b:
            step = jump
            if z + step - a < small or b - z - step < small:
                step = small if middle > z else -small
        else:
            before = b - z if z < middle else a - z
            step = GOLDEN * before
        u = min(max(z + (step if abs(step) >= small else small if step > 0 else -small), a), b)
        fu = phi(u)
        if fu <= fz:
            a, b = (z, b) if u >= z else (a, z)
            v, fv, w, fw, z, fz = w, fw, z, fz, u, fu
        else:
            a, b = (u, b) if u < z else (a, u)
            if fu <= fw or w == z:
                v, fv, w, fw = w, fw, u, fu
            elif fu <= fv or v in (z, w):
                v, fv = u, fu
    return float(min(best, (fz, z))[1])
