"""Takes the real part of (f + i·f′)(1 − i·ε)."""


def linear_approximation(f, df, x, epsilon):
    x, epsilon = float(x), float(epsilon)
    return (complex(f(x), df(x)) * complex(1.0, -epsilon)).real
