# %% [markdown]
# # The slope in every direction
#
# A network with a million weights can be changed in more than one direction: in each weight, and in every mixture of
# them. The loss has a slope in each of these directions. It would be hopeless to try them all. It is not needed either:
# one vector, the gradient, holds all the slopes, and it says which direction leads down fastest.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## One slope for each direction
#
# Walk from $x$ along a unit vector $u$. What you meet on the way is a function of one number,
# $\alpha \mapsto f(x + \alpha u)$. Its slope at $\alpha = 0$ is the *directional derivative* of $f$ at $x$ along $u$, and
# the chain rule gives
#
# $$\frac{d}{d\alpha} f(x + \alpha u)\Big|_{\alpha = 0}
# = \sum_i u_i \frac{\partial f}{\partial x_i}(x) = u^\top \nabla f(x) .$$
#
# A vector that is not a unit vector shows a direction too: divide it by its length first. Otherwise the result would say
# how long the vector is, and not only how steep the ground.
#
# Take $f(x) = \tfrac12 (3 x_1^2 + 4 x_2^2)$ at the point $(1, 1)$, where the gradient $(3x_1, 4x_2)$ is $(3, 4)$.
# *Predict the slope in each of these five directions:*

# %%
for u in np.array([[1.0, 0.0], [0.0, 2.0], [3.0, 4.0], [4.0, -3.0], [-3.0, -4.0]]):
    print(u, u @ [3.0, 4.0] / np.linalg.norm(u))

# %% [markdown]
# They are `3.0`, `4.0` (the length of `[0. 2.]` does not count), `5.0`, `0.0` and `-5.0`. The slope is largest along the
# gradient, zero across it, and most negative against it. Here are all the directions at once.

# %%
t = np.linspace(-2, 2, 100)
angle = np.radians(np.linspace(-180, 180, 361))
fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.5))
left.contour(t, t, 1.5 * t**2 + 2 * t[:, None] ** 2, levels=[0.5, 1.5, 3.5, 6, 9], colors="grey")
left.quiver(1, 1, 3, 4, angles="xy", scale_units="xy", scale=6, color="C0")
left.plot([0.2, 1.8], [1.6, 0.4], "--", color="C1")
left.set(title="arrow: gradient, dashed: level", aspect="equal", xlabel="$x_1$", ylabel="$x_2$")
right.plot(np.degrees(angle), 3 * np.cos(angle) + 4 * np.sin(angle))
right.axvline(np.degrees(np.arctan2(4, 3)), color="k", linestyle=":")
right.axhline(0, color="k", linewidth=0.5)
right.set(title="the slope (dotted: along the gradient)", xlabel="angle (degrees)", xticks=range(-180, 181, 90))
plt.show()

# %% [markdown]
# The curve is a cosine: $u^\top g = \|g\| \cos\theta$, where $g$ is the gradient and $\theta$ the angle between $u$ and
# $g$. It is highest, with the value $\|g\| = 5$, at the gradient's own angle of 53.1°. A quarter turn away it is zero:
# the gradient stands at a right angle to the contour line.
#
# ### Exercise 1: `directional_derivative`
#
# `grad_f` is a function that gives the gradient of $f$ at a point. `u` is not zero and may have any length. Return the
# slope of $f$ at `x` along the unit vector $u / \|u\|$ as one float.
#
# <details><summary>Hint 1</summary>Call <code>grad_f</code> at <code>x</code>, and multiply what it gives by a unit vector.</details>
# <details><summary>Hint 2</summary><code>np.linalg.norm(u)</code> is the length of <code>u</code>; <code>@</code> is the scalar product.</details>


# %%
def directional_derivative(grad_f, x, u):
    """Return the slope of f at x along the unit vector in the direction of u.

    grad_f: the gradient of f, (n,) → (n,); x: array_like of shape (n,); u: array_like of shape (n,), not zero.
    Returns a float.
    """
    ### BEGIN SOLUTION
    return grad_f(x) @ u / np.linalg.norm(u)
    ### END SOLUTION


# %%
check(directional_derivative)

# %% [markdown]
# ## The steepest way down
#
# Which unit vector $u$ makes $u^\top g = \|g\| \cos\theta$ as small as possible? The one with $\cos\theta = -1$, which
# points exactly against the gradient:
#
# $$u = -\frac{g}{\|g\|}, \qquad \text{with the slope} \quad u^\top g = -\|g\| .$$
#
# Where $g = 0$ there is no such direction.
#
# The gradients of a deep network can be tiny, or huge, since they are products of one factor for each layer. *Predict the
# two lengths:*

# %%
with np.errstate(over="ignore"):
    print(np.linalg.norm([3e-200, 4e-200]), np.linalg.norm([3e200, 4e200]))

# %% [markdown]
# `0.0 inf`, though both lengths, $5 \cdot 10^{-200}$ and $5 \cdot 10^{200}$, are ordinary numbers. On the way to the
# root, the squares left the range of `float64`. (In `float16` the square of $10^{-4}$ is 0 already.) The remedy is the
# one that helped the softmax: take the largest size out first. With $m = \max_i |g_i|$,
#
# $$\frac{g}{\|g\|} = \frac{g / m}{\|g / m\|},$$
#
# where no entry of $g/m$ is larger than 1 and one of them has the size 1, so that $1 \le \|g/m\| \le \sqrt n$.
#
# ### Exercise 2: `steepest_descent_direction`
#
# Return the unit vector along which a function with the gradient `g` falls fastest, and the zero vector where `g` is
# zero. The entries of `g` may all be near 1e−200 or near 1e200.
#
# <details><summary>Hint 1</summary>Two cases: where the largest size is 0 there is nothing to divide by.</details>
# <details><summary>Hint 2</summary>Divide by <code>np.max(np.abs(g))</code> first, and by the length of the result second.</details>


# %%
def steepest_descent_direction(g):
    """Return the unit vector along which a function with the gradient g falls fastest.

    g: array_like of shape (n,), of any size. Returns a float array of shape (n,): zeros where g is zero.
    """
    ### BEGIN SOLUTION
    g = np.asarray(g, np.float64)
    largest = np.max(np.abs(g))
    if largest == 0:
        return np.zeros_like(g)
    g = g / largest
    return -g / np.linalg.norm(g)
    ### END SOLUTION


# %%
check(steepest_descent_direction)

# %% [markdown]
# ## How good is a direction?
#
# Hardly any optimiser steps exactly against the gradient of the loss. It knows the gradient of a few examples only, or it
# adds momentum, or scales each weight by itself. How much of the steepest slope such a direction $u$ keeps is told by
#
# $$\cos\theta = \frac{u^\top g}{\|u\|\,\|g\|} .$$
#
# At $-1$ nothing is lost; any negative value still leads down, if the step is short enough; at 0 the slope is zero; a
# positive value leads up. Only the directions of the two vectors count, not their lengths.
#
# By the Cauchy–Schwarz inequality the cosine never leaves $[-1, 1]$. Rounding knows nothing of Cauchy and Schwarz.
# *Predict:* what are the cosine of the angle between $(1, 1, 1)$ and itself, and the angle?

# %%
u = np.array([1.0, 1.0, 1.0])
cosine = u @ u / (np.linalg.norm(u) * np.linalg.norm(u))
with np.errstate(invalid="ignore"):
    print(cosine, np.arccos(cosine))

# %% [markdown]
# `1.0000000000000002 nan`: an error of one unit in the last place, and the angle is lost.
#
# ### Exercise 3: `angle_cosine`
#
# `u` and `g` are not zero, and their entries may be near 1e−200 or near 1e200. Return the cosine of the angle between
# them as one float, which must never lie outside $[-1, 1]$.
#
# <details><summary>Hint 1</summary>Only directions count: you may divide each of the two vectors by its largest size.</details>
# <details><summary>Hint 2</summary>A cosine that comes out a little too large was 1. <code>np.clip</code> puts it back.</details>


# %%
def angle_cosine(u, g):
    """Return the cosine of the angle between u and g.

    u, g: array_like of shape (n,), not zero, of any size. Returns a float in [−1, 1].
    """
    ### BEGIN SOLUTION
    u, g = np.asarray(u, np.float64), np.asarray(g, np.float64)
    u, g = u / np.max(np.abs(u)), g / np.max(np.abs(g))
    return np.clip(u @ g / (np.linalg.norm(u) * np.linalg.norm(g)), -1.0, 1.0)
    ### END SOLUTION


# %%
check(angle_cosine)

# %% [markdown]
# ## Remember
#
# - The slope along a unit vector $u$ is $u^\top \nabla f(x)$. It is a cosine in the angle between $u$ and the gradient.
# - $-g/\|g\|$ is the steepest way down; across the gradient, along the contour line, the slope is zero.
# - Every direction with a negative cosine leads down, if the step is short enough.
# - Lengths overflow and underflow because squares do. Divide by the largest size first.
