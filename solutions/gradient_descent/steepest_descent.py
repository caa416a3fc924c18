# %% [markdown]
# # Steepest descent
#
# Nearly every network that anybody uses was trained by one small formula: take the gradient, multiply it by a number,
# subtract it from the weights, and do it again a million times. The number is called the *learning rate*. Nothing else
# that one sets before training decides so often between a run that works, a run that takes for ever and a run that ends
# in `nan`. Here you write the formula, and two ways to choose the number.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## The formula
#
# The steepest way down leads against the gradient. *Gradient descent* takes a step in this direction, again and again,
# with the learning rate $\varepsilon > 0$:
#
# $$x^{(k+1)} = x^{(k)} - \varepsilon\, \nabla f\bigl(x^{(k)}\bigr) .$$
#
# The steps become shorter by themselves where the ground becomes flatter, and at a point with $\nabla f = 0$ they end.
#
# Take $f(x) = \tfrac12 (x_1^2 + 4 x_2^2)$, whose gradient is $(x_1, 4 x_2)$ and whose minimum is at 0. One step
# multiplies the first coordinate by $1 - \varepsilon$ and the second by $1 - 4\varepsilon$. *Predict:* where do three
# steps from $(1, 1)$ lead with each of the rates 0.25, 0.5 and 1?

# %%
for rate in [0.25, 0.5, 1.0]:
    x = np.array([1.0, 1.0])
    for _ in range(3):
        x = x - rate * x * [1.0, 4.0]
        print(x, end="  ")
    print()

# %% [markdown]
# For 0.25 the second coordinate is 0 at once, and the first one shrinks by a quarter each time: `[0.75 0.]`,
# `[0.5625 0.]`, `[0.421875 0.]`. For 0.5 the second one jumps to and fro: `[0.5 -1.]`, `[0.25 1.]`, `[0.125 -1.]`. For 1
# the first is 0 at once, and the second explodes: `[0. -3.]`, `[0. 9.]`, `[0. -27.]`. The steepest coordinate sets the
# limit, which is $\varepsilon < 2/4$, and the flattest one has to live with it.
#
# Here are twelve steps from $(5, 1)$ with a good rate, a slow one and one that is too large.

# %%
t = np.linspace(-3, 6, 200)
fig, ax = plt.subplots(figsize=(6, 4))
ax.contour(t, t, 0.5 * (t**2 + 4 * t[:, None] ** 2), levels=[0.5, 2, 4.5, 8, 14.5, 24], colors="lightgrey")
for rate, style in [(0.4, "o-"), (0.02, "s:"), (0.54, "x--")]:
    path = [np.array([5.0, 1.0])]
    for _ in range(12):
        path.append(path[-1] - rate * path[-1] * [1.0, 4.0])
    ax.plot(*np.transpose(path), style, markersize=5, label=f"ε = {rate}")
ax.set(aspect="equal", xlabel="$x_1$", ylabel="$x_2$", xlim=(-2, 6), ylim=(-3, 3))
ax.legend(loc="lower right")
plt.show()

# %% [markdown]
# The good rate is near the minimum after twelve steps, having zigzagged a little. The slow one goes the right way, and is
# hardly on it. The one that is too large comes nearer in one coordinate, and in the other it is thrown further off by
# each step.
#
# ### Exercise 1: `gradient_descent`
#
# Take `steps` steps ($\ge 0$) from `x0` with the learning rate `learning_rate`. Return all the points on the way as the
# rows of an array of shape `(steps + 1, n)`, the first row being `x0`.
#
# <details><summary>Hint 1</summary>Collect the points in a list that begins with <code>x0</code>; <code>np.array(points)</code> makes rows of them.</details>
# <details><summary>Hint 2</summary><code>x -= ...</code> changes the array that is already in your list (and perhaps the caller's). <code>x = x - ...</code> makes a new one.</details>


# %%
def gradient_descent(grad_f, x0, learning_rate, steps):
    """Return the points that gradient descent visits.

    grad_f: the gradient of f, (n,) → (n,); x0: array_like of shape (n,); learning_rate: float; steps: integer ≥ 0.
    Returns a float array of shape (steps + 1, n), whose first row is x0.
    """
    ### BEGIN SOLUTION
    path = [np.array(x0, np.float64)]
    for _ in range(steps):
        path.append(path[-1] - learning_rate * grad_f(path[-1]))
    return np.array(path)
    ### END SOLUTION


# %%
check(gradient_descent)

# %% [markdown]
# ## The best step along a line
#
# A learning rate need not be the same at every step. Once the gradient $g$ at $x$ is known, what remains is a function of
# a single number,
#
# $$\varphi(\varepsilon) = f(x - \varepsilon g), \qquad \varphi'(0) = -g^\top g \le 0 ,$$
#
# and the best $\varepsilon$ is the one for which it is smallest. Finding it is called *line search*. Here is $\varphi$
# for the function from above, at $x = (1, 1)$ with $g = (1, 4)$.

# %%
t = np.linspace(0, 0.7, 100)
plt.figure(figsize=(6, 3.5))
plt.plot(t, 0.5 * ((1 - t) ** 2 + 4 * (1 - 4 * t) ** 2))
plt.plot(17 / 65, 18 / 65, "ko", label="minimum, at ε = 17/65")
plt.axhline(2.5, color="grey", linestyle=":", label="φ(0): above it, the step leads uphill")
plt.xlabel("ε")
plt.ylabel("φ(ε)")
plt.legend()
plt.show()

# %% [markdown]
# Suppose that $\varphi$ first falls and then rises, as it does here, and that the minimum is known to lie between $a$ and
# $b$. Two points $c < d$ between them are enough to narrow it down. If $\varphi(c) > \varphi(d)$, then $\varphi$ still
# falls at $c$, so that the minimum is not to the left of $c$. Otherwise it is not to the right of $d$. Either way a part
# of the bracket can be dropped; then choose two new points, and so on.
#
# *Predict:* for the $\varphi$ of the picture, on the bracket from 0 to 1 with its thirds $c = 1/3$ and $d = 2/3$, which
# third is dropped?

# %%
for rate in [1 / 3, 2 / 3]:
    print(0.5 * ((1 - rate) ** 2 + 4 * (1 - 4 * rate) ** 2))

# %% [markdown]
# `0.4444444444444444` and `5.61111111111111`: the minimum is not to the right of $2/3$, so the last third is dropped.
# Each round leaves two thirds of the bracket, and a hundred rounds leave $2.5 \cdot 10^{-18}$ of it.
#
# How well is the best $\varepsilon$ known in the end? Near its minimum $\varphi$ is flat: with an error $\delta$ in
# $\varepsilon$ it grows by $\tfrac12 \varphi'' \delta^2$ only, here by $32.5\, \delta^2$. *Predict:* can a float see the
# difference that $\delta = 10^{-7}$ makes, and the one that $\delta = 10^{-9}$ makes?

# %%
best = 17 / 65
for rate in [best, best + 1e-7, best + 1e-9]:
    print(0.5 * ((1 - rate) ** 2 + 4 * (1 - 4 * rate) ** 2))

# %% [markdown]
# `0.276923076923077`; then `0.2769230769234019`, which is larger; then `0.27692307692307694`, which is even a little
# smaller than the first, because the growth of $3 \cdot 10^{-17}$ is lost in rounding. Half of the digits of
# $\varepsilon$ is all that the values of $f$ can tell, and more is not needed. So the question is not whether
# $\varepsilon$ is right to the last digit, but whether $\varphi(\varepsilon)$ is as small as rounding allows.
#
# ### Exercise 2: `line_search`
#
# Return an $\varepsilon$ in $[0,$ `max_rate`$]$ that is as good as rounding allows: either
# $\varphi(\varepsilon) = f(x - \varepsilon g)$ exceeds its least value there by no more than the rounding of the terms that
# $f$ adds up between the two ends, or $\varepsilon$ is the best rate up to rounding of `max_rate`. $\varphi$ first falls and
# then rises, but either part may be missing, so that the best rate is one of the ends; where $g = 0$ it is constant, and
# any rate is right. At an end $\varphi$ may be steep: there a few rounds are not enough.
#
# <details><summary>Hint 1</summary>Keep a bracket from <code>a</code> to <code>b</code>, and drop an outer third of it in each round.</details>
# <details><summary>Hint 2</summary>A hundred rounds are enough for any bracket. To stop at a fixed width such as 1e−8 is not: <code>max_rate</code> may be smaller than that.</details>
# <details><summary>Hint 3</summary>What is left at the end is as near the best rate as rounding can tell: return its middle, or either end.</details>


# %%
def line_search(f, x, g, max_rate):
    """Return the learning rate ε from 0 to max_rate for which f(x − εg) is smallest.

    f: function, (n,) → float; x, g: array_like of shape (n,); max_rate: float ≥ 0.
    Returns a float.
    """
    ### BEGIN SOLUTION
    x, g = np.asarray(x, np.float64), np.asarray(g, np.float64)
    a, b = 0.0, max_rate
    for _ in range(100):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        if f(x - c * g) > f(x - d * g):
            a = c
        else:
            b = d
    return (a + b) / 2
    ### END SOLUTION


# %%
check(line_search)

# %% [markdown]
# ## A handful of candidates
#
# In practice a line search costs too many values of the loss. What everybody does instead is to try a few rates, for
# example $10^{-1}, 10^{-2}, 10^{-3}, \ldots$, and to keep the best of them. Some of them will be far too large, and for
# these the loss overflows: it is `inf`, or, where one `inf` is subtracted from another, `nan`. *Predict which of these
# losses NumPy takes for the smallest:*

# %%
print(np.argmin([2.0, np.nan, 1.0]), min([np.nan, 2.0, 1.0]))

# %% [markdown]
# `1 nan`: the `nan`, both times. (Python's `min` takes it because every comparison with `nan` is false, and so the first
# entry is never replaced.) A search that is written like that picks, of all rates, the one that destroys the run.
#
# ### Exercise 3: `best_learning_rate`
#
# `candidates` holds $k \ge 1$ positive rates. Return the one with the smallest $f(x - \varepsilon g)$, the first of them
# if several are equal. A rate whose value is not finite (`inf`, `-inf` or `nan`) is never preferred to one whose value
# is; where no value is finite, any candidate will do.
#
# <details><summary>Hint 1</summary>Collect the values in an array. What could you put in place of those that are not finite?</details>
# <details><summary>Hint 2</summary><code>np.isfinite</code> finds them, <code>np.where</code> replaces them by +inf, and <code>np.argmin</code> gives the first of equals.</details>


# %%
def best_learning_rate(f, x, g, candidates):
    """Return the candidate ε for which f(x − εg) is smallest, the first of equals.

    f: function, (n,) → float; x, g: array_like of shape (n,); candidates: array_like of shape (k,), k ≥ 1, positive.
    Returns a float: a candidate whose value is finite, if there is one.
    """
    ### BEGIN SOLUTION
    g = np.asarray(g, np.float64)
    values = [f(x - rate * g) for rate in candidates]
    return candidates[np.argmin(np.where(np.isfinite(values), values, np.inf))]
    ### END SOLUTION


# %%
check(best_learning_rate)

# %% [markdown]
# ## A question
#
# You watch the loss of a training run, step by step. How does a learning rate that is too large show itself, and how one
# that is too small? And why is there no rate that suits every problem? (Four to six sentences.)

# %% [markdown] question="too_large_too_small"
# With a rate that is too large the steps jump over the minimum: the loss jumps up and down instead of falling, or it
# grows from step to step, often by about the same factor, until it is `inf` or `nan`. With a rate that is too small the
# loss falls at every step, smoothly, but so little that it is still high when the time is up; the curve looks flat, and
# is easily mistaken for a minimum that has been reached. What counts as large depends on the curvature: along a direction
# with the curvature λ a step multiplies the distance to the minimum by 1 − ελ, which is harmless only while ε < 2/λ, and
# fast only while ε is near 1/λ. Curvatures differ between problems by many orders of magnitude (multiply the loss by
# 1000, and the right rate is 1000 times smaller), and within one problem from place to place and from direction to
# direction. So a rate that suits one problem makes another explode and a third stand still.

# %% [markdown]
# ## Remember
#
# - $x \leftarrow x - \varepsilon \nabla f(x)$. The steepest direction limits the learning rate, the flattest one has to
#   live with it.
# - Too large a rate makes the loss grow, too small a one makes it stand still.
# - Line search finds the best rate for one step from values of $f$ alone; it knows half of the digits of $\varepsilon$,
#   and more are not needed.
# - Compare losses only after looking for `inf` and `nan`.
