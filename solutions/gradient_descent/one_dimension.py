# %% [markdown]
# # The slope in one dimension
#
# Training a network means changing its weights so that the loss falls. There are millions of weights, and nobody can look
# at the loss as a function of all of them. But all that one step of training knows about a weight is a single number, the
# slope of the loss along it. This notebook looks at a single weight: what a slope promises, how far the promise reaches,
# and what it means when the slope is zero.
#
# You write three functions. Each takes the function `f`, or its derivatives `df` and `d2f`, as an argument, and calls it.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## What a slope promises
#
# The derivative $f'(x)$ says how much $f$ changes when $x$ changes a little:
#
# $$f(x + \varepsilon) = f(x) + \varepsilon f'(x) + \tfrac12 \varepsilon^2 f''(x) + \ldots
# \approx f(x) + \varepsilon f'(x).$$
#
# The right-hand side, as a function of $\varepsilon$, is the *tangent line* to $f$ at $x$. Here is $f(x) = x^3 - 3x$ with
# its tangent line at $x = 1.5$, where $f(x) = -1.125$ and $f'(x) = 3x^2 - 3 = 3.75$.

# %%
t = np.linspace(-2.3, 2.5, 200)
plt.figure(figsize=(6, 3.5))
plt.plot(t, t**3 - 3 * t, label="f")
plt.plot(t[t > 0.4], -1.125 + 3.75 * (t[t > 0.4] - 1.5), "--", label="tangent line at 1.5")
plt.plot(1.5, -1.125, "ko")
plt.xlabel("x")
plt.legend()
plt.show()

# %% [markdown]
# Near 1.5 the line and the curve are hard to tell apart; far from it they have nothing to do with each other. *Predict:*
# when $\varepsilon$ becomes ten times smaller, how many times smaller becomes the error of the line?

# %%
for epsilon in [0.1, 0.01, 0.001]:
    x = 1.5 + epsilon
    print(epsilon, f"{(x**3 - 3 * x) - (-1.125 + 3.75 * epsilon):.3g}")

# %% [markdown]
# The errors are `0.046`, `0.000451`, `4.5e-06`: a hundred times smaller each time. The first term that the line leaves
# out is $\tfrac12 \varepsilon^2 f''(x) = 4.5\,\varepsilon^2$, and for small $\varepsilon$ it is nearly all of the error.
#
# ### Exercise 1: `linear_approximation`
#
# Return $f(x) + \varepsilon f'(x)$ as one float, for $\varepsilon$ of either sign, or 0.
#
# <details><summary>Hint 1</summary><code>f</code> and <code>df</code> are functions: at which point does each have to be called?</details>
# <details><summary>Hint 2</summary>Both at <code>x</code>. The step ε only multiplies the slope.</details>


# %%
def linear_approximation(f, df, x, epsilon):
    """Return the value at x + ε of the tangent line to f at x.

    f: function, float → float; df: its derivative; x: float; epsilon: float of either sign, or 0.
    Returns a float.
    """
    ### BEGIN SOLUTION
    return f(x) + epsilon * df(x)
    ### END SOLUTION


# %%
check(linear_approximation)

# %% [markdown]
# ## A step down
#
# To make $f$ smaller, step against the slope: to the left where it is positive, to the right where it is negative. With a
# step of length $\varepsilon$ the line promises
#
# $$f\bigl(x - \varepsilon \operatorname{sign} f'(x)\bigr) \approx f(x) - \varepsilon\, |f'(x)| ,$$
#
# which is less than $f(x)$ wherever the slope is not zero. The promise holds if the step is short enough: where
# $f'' \le L$, the term left out is at most $\tfrac12 \varepsilon^2 L$, so $f$ certainly falls for
# $0 < \varepsilon < 2\,|f'(x)| / L$.
#
# Steps like this are in use. The first step of the optimiser Adam is, very nearly, a step of length $\varepsilon$ against
# the sign of the slope, for each weight by itself.
#
# Take $f(x) = \tfrac12 x^2$, whose slope is $x$, start at 1 and use $\varepsilon = 0.375$ throughout. *Predict:* does $x$
# reach the minimum at 0?

# %%
x = 1.0
for _ in range(8):
    print(x, end="  ")
    x = x - 0.375 * np.sign(x)

# %% [markdown]
# `1.0  0.625  0.25  -0.125  0.25  -0.125  0.25  -0.125`: it comes near and then jumps to and fro over the minimum for
# ever. Here $L = 1$. At 0.25 the step still makes $f$ smaller, since $0.375 < 2 \cdot 0.25$; at −0.125 it does not, since
# $0.375 > 2 \cdot 0.125$. Either $\varepsilon$ has to shrink as training goes on, or the step has to be proportional to
# the slope, which gets smaller by itself: that is gradient descent, two notebooks further on.
#
# ### Exercise 2: `sign_step`
#
# `epsilon` is at least 0. Return $x - \varepsilon \operatorname{sign} f'(x)$ as one float; where the slope is 0, that is
# `x` itself.
#
# <details><summary>Hint 1</summary>There are three cases: the slope is positive, negative or zero.</details>
# <details><summary>Hint 2</summary><code>np.sign</code> gives 1, −1 or 0 in these cases.</details>


# %%
def sign_step(df, x, epsilon):
    """Return where a step of length ε against the slope leads from x.

    df: the derivative of f, float → float; x: float; epsilon: float ≥ 0.
    Returns a float: x itself where the slope is 0.
    """
    ### BEGIN SOLUTION
    return x - epsilon * np.sign(df(x))
    ### END SOLUTION


# %%
check(sign_step)

# %% [markdown]
# ## Where the slope is zero
#
# A point with $f'(x) = 0$ is *stationary*: the slope does not say where to go. There are three kinds.

# %%
t = np.linspace(-1, 1, 100)
fig, axes = plt.subplots(1, 3, figsize=(9, 2.8), sharey=True)
kinds = [("minimum: $x^2$", t**2), ("maximum: $-x^2$", -(t**2)), ("saddle point: $x^3$", t**3)]
for ax, (title, values) in zip(axes, kinds, strict=True):
    ax.plot(t, values)
    ax.plot([-0.5, 0.5], [0, 0], "--")
    ax.plot(0, 0, "ko")
    ax.set(title=title, xlabel="x")
plt.show()

# %% [markdown]
# The second derivative tells them apart where it can. At a stationary point
#
# $$f(x + \varepsilon) \approx f(x) + \tfrac12 \varepsilon^2 f''(x),$$
#
# so $f''(x) > 0$ means that $f$ rises to both sides, a minimum, and $f''(x) < 0$ that it falls to both sides, a maximum.
# Where $f''(x) = 0$, the next terms decide. *Predict the three second derivatives:*

# %%
x = 0.0
print("x³:", 6 * x, "  x⁴:", 12 * x**2, "  −x⁴:", -12 * x**2)

# %% [markdown]
# All are zero (the last one as `-0.0`), and so are the three slopes. But 0 is a saddle point of $x^3$, a minimum of $x^4$
# and a maximum of $-x^4$; and of a constant it is just a point of a flat region. Two numbers cannot tell these apart, and
# the only honest answer is *inconclusive*.
#
# One more thing. The sine has its maximum at $\pi/2$, where its slope is $\cos(\pi/2) = 0$. *Predict:*

# %%
print(np.cos(np.pi / 2))

# %% [markdown]
# It is `6.123233995736766e-17`, because `np.pi` is not exactly π. With floats, a slope that ought to be zero is hardly
# ever zero. So there has to be a *tolerance*: a size up to which a number counts as zero.
#
# ### Exercise 3: `classify_stationary_point`
#
# Return `"not stationary"` where $|f'(x)| >$ `tol`. Otherwise return `"minimum"` where $f''(x) >$ `tol`, `"maximum"`
# where $f''(x) < -$`tol`, and `"inconclusive"` where it is neither.
#
# <details><summary>Hint 1</summary>The second derivative matters only once the first has passed. Ask about the slope first.</details>
# <details><summary>Hint 2</summary>A slope of −3 is not small: compare its size, <code>abs(df(x))</code>.</details>


# %%
def classify_stationary_point(df, d2f, x, tol=1e-8):
    """Return which kind of stationary point of f the point x is, if it is one.

    df, d2f: the first and the second derivative of f, float → float; x: float; tol: float ≥ 0.
    Returns "not stationary", "minimum", "maximum" or "inconclusive".
    """
    ### BEGIN SOLUTION
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    if curvature > tol:
        return "minimum"
    if curvature < -tol:
        return "maximum"
    return "inconclusive"
    ### END SOLUTION


# %%
check(classify_stationary_point)

# %% [markdown]
# ## Remember
#
# - $f(x + \varepsilon) \approx f(x) + \varepsilon f'(x)$, with an error that shrinks like $\varepsilon^2$.
# - A step against the slope makes $f$ smaller if it is short enough: how short depends on the slope and on the curvature.
# - Steps of a fixed length do not settle at a minimum. They jump over it.
# - Where the slope is zero, the sign of $f''$ tells a minimum from a maximum; where $f''$ is zero too, it tells nothing.
# - With floats, ask whether a slope is small, not whether it is zero.
