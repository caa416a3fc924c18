# %% [markdown]
# # The conditioning of the Hessian
#
# The loss surface of a network is seldom a round bowl. It is more like a ravine: very steep across, nearly flat along its
# floor. Gradient descent bounces between the walls and makes little way down the valley, and this is one of the main
# reasons why training takes long. How bad it is, one number tells: the condition number of the Hessian. Here you compute
# it, find the steep and the flat direction, and work out how many steps it costs.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## One number for the shape
#
# Near a minimum at 0, the loss is nearly $f(x) = \tfrac12 x^\top H x$. The eigenvalues $\lambda_i$ of the Hessian $H$ are
# its curvatures along the eigenvectors. The *condition number* compares the largest with the smallest:
#
# $$\kappa(H) = \frac{\max_i |\lambda_i|}{\min_i |\lambda_i|} \ge 1 .$$
#
# The bars matter where $H$ is not definite, as at a saddle point: what counts is how strong a curvature is, not whether
# it leads up or down. *Predict the eigenvalues and κ of these two matrices:*

# %%
for H in [np.array([[3.0, 2.0], [2.0, 3.0]]), np.array([[1.0, 2.0], [2.0, 1.0]])]:
    eigenvalues = np.linalg.eigvalsh(H)
    print(eigenvalues, f"{np.abs(eigenvalues).max() / np.abs(eigenvalues).min():.3g}")

# %% [markdown]
# `[1. 5.]` with κ = 5, and `[-1. 3.]` with κ = 3. (The largest eigenvalue by the smallest would have been −3 for the
# second one.)
#
# ### Exercise 1: `hessian_condition_number`
#
# `H` is symmetric and invertible, but not necessarily definite. Return $\max |\lambda_i| / \min |\lambda_i|$ as one
# float.
#
# <details><summary>Hint 1</summary><code>np.linalg.eigvalsh</code> gives the eigenvalues. In which order do you need the sizes, the quotient, and the maximum?</details>


# %%
def hessian_condition_number(H):
    """Return the largest size of an eigenvalue of H, divided by the smallest.

    H: array_like of shape (n, n), symmetric and invertible. Returns a float.
    """
    ### BEGIN SOLUTION
    sizes = np.abs(np.linalg.eigvalsh(H))
    return sizes.max() / sizes.min()
    ### END SOLUTION


# %%
check(hessian_condition_number)

# %% [markdown]
# ## Where it is steep, and where it is flat
#
# Along a unit vector $d$ the curvature is $d^\top H d$, a weighted mean of the eigenvalues. It is largest along an
# eigenvector for the largest eigenvalue, and smallest along one for the smallest. *Predict:* what is the curvature of
# $H = \begin{pmatrix} 3 & 2 \\ 2 & 3 \end{pmatrix}$ in the directions at 0°, 45°, 90° and 135°?

# %%
for degrees in [0, 45, 90, 135]:
    d = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    print(degrees, f"{d @ [[3, 2], [2, 3]] @ d:.3g}")

# %% [markdown]
# `3`, `5`, `3`, `1`: the curvature is largest along $(1, 1)$ and smallest along $(1, -1)$, five times less.
#
# ### Exercise 2: `extreme_curvature_directions`
#
# Return a pair of unit vectors, `(most, least)`, along which $d^\top H d$ is the largest and the smallest. Here signs
# count: for $\operatorname{diag}(1, -4)$, the largest curvature is 1, along $(1, 0)$, and the smallest is −4, along
# $(0, 1)$. Each vector may have either sign, and where several directions are as good, any will do.
#
# <details><summary>Hint 1</summary><code>np.linalg.eigh</code> gives the eigenvalues in ascending order, and with them unit eigenvectors.</details>
# <details><summary>Hint 2</summary>The eigenvectors are the <em>columns</em> of the matrix that it gives: <code>vectors[:, k]</code>, not <code>vectors[k]</code>.</details>


# %%
def extreme_curvature_directions(H):
    """Return unit vectors along which the curvature dᵀHd is the largest and the smallest.

    H: array_like of shape (n, n), symmetric. Returns a pair (most, least) of float arrays of shape (n,).
    """
    ### BEGIN SOLUTION
    vectors = np.linalg.eigh(H).eigenvectors
    return vectors[:, -1], vectors[:, 0]
    ### END SOLUTION


# %%
check(extreme_curvature_directions)

# %% [markdown]
# ## The zigzag
#
# The gradient of $f(x) = \tfrac12 x^\top H x$ is $Hx$, so a step of gradient descent is
#
# $$x \leftarrow x - \varepsilon H x = (I - \varepsilon H)\, x .$$
#
# Look at it in the coordinates of the eigenvectors, $y = Q^\top x$ with
# $H = Q \operatorname{diag}(\lambda_1, \ldots, \lambda_n) Q^\top$. There, each coordinate goes its own way:
#
# $$y_i \leftarrow (1 - \varepsilon \lambda_i)\, y_i .$$
#
# Take $H = \begin{pmatrix} 3 & 2 \\ 2 & 3 \end{pmatrix}$, the rate $\varepsilon = 1/3$, and start five times further out
# in the flat direction than in the steep one: $y = (5, 1)$, where $y_1$ belongs to $\lambda = 1$ and $y_2$ to
# $\lambda = 5$. *Predict:* which are the next three $y$?

# %%
H = np.array([[3.0, 2.0], [2.0, 3.0]])
Q = np.array([[1.0, 1.0], [-1.0, 1.0]]) / np.sqrt(2)  # columns: the eigenvectors for 1 and for 5
x = Q @ [5.0, 1.0]
for _ in range(3):
    x = x - H @ x / 3
    print((Q.T @ x).round(3))

# %% [markdown]
# `[ 3.333 -0.667]`, `[2.222 0.444]`, `[ 1.481 -0.296]`. The factors are $1 - 1/3 = 2/3$ and $1 - 5/3 = -2/3$: the flat
# coordinate shrinks, and the steep one shrinks just as fast but changes its sign each time. That is the zigzag. (Line
# search does not help. From this start, the best rate along the line is $1/3$ at every single step.)

# %%
path = [Q @ [5.0, 1.0]]
for _ in range(12):
    path.append(path[-1] - H @ path[-1] / 3)
y = np.array(path) @ Q
a, b = np.meshgrid(np.linspace(-6, 6, 200), np.linspace(-6, 6, 200))
panels = [("$x$", 1.5 * a**2 + 2 * a * b + 1.5 * b**2, np.array(path), (-2, 5.5), (-5, 2.5))]
panels += [("rotated", 0.5 * a**2 + 2.5 * b**2, y, (-1.5, 6), (-3.75, 3.75))]
panels += [("rotated and rescaled", 0.5 * (a**2 + b**2), y * np.sqrt([1, 5]), (-1.5, 6), (-3.75, 3.75))]
fig, axes = plt.subplots(1, 3, figsize=(9, 3.3))
for ax, (title, f, points, xlim, ylim) in zip(axes, panels, strict=True):
    ax.contour(a, b, f, levels=15 * (4 / 9) ** np.arange(4, -1, -1), colors="lightgrey")
    ax.plot(*points.T, "o-", markersize=4)
    ax.set(title=title, aspect="equal", xlim=xlim, ylim=ylim)
axes[2].plot(*np.outer([5, np.sqrt(5)], 0.5 ** np.arange(9)), "x--")
plt.show()

# %% [markdown]
# On the left are the contour lines of $f$ and the zigzag for κ = 5. In the middle is the same picture, rotated so that
# the eigenvectors are the axes. Rotation alone straightens nothing: it is the same zigzag. But it shows that the two
# coordinates have nothing to do with each other, and that a path which starts on one of the axes, along an eigenvector,
# stays there and is straight.
#
# On the right the coordinates are rescaled besides, $z_i = \sqrt{\lambda_i}\, y_i$. Then $f = \tfrac12 \|z\|^2$, the
# contour lines are circles, and every gradient points away from the minimum. The old path is still a zigzag there
# (circles on a solid line), since it was chosen in other coordinates. But gradient descent in the coordinates $z$ is
# *straight*: the dashed line shows it with the rate $1/2$, and with the rate 1 it needs a single step. Optimisers that
# scale each weight by itself, like Adam, try to come near to that without knowing $Q$ or the $\lambda_i$.
#
# How fast does the error shrink? Each coordinate has its own factor, and the worst of them decides in the end: the
# *contraction factor* $\max_i |1 - \varepsilon \lambda_i|$. Gradient descent converges from every start if and only if it
# is below 1, that is for $0 < \varepsilon < 2 / \lambda_{\max}$. *Predict:* what is it for our $H$ and the rates 0.1,
# 1/3, 0.4 and 0.5?

# %%
for rate in [0.1, 1 / 3, 0.4, 0.5]:
    print(f"{rate:.3g}: {max(abs(1 - rate * 1), abs(1 - rate * 5)):.3g}")

# %% [markdown]
# `0.9`, `0.667`, `1`, `1.5`: too small, good, the very edge (it jumps to and fro for ever), and too large.
#
# ### Exercise 3: `contraction_factor`
#
# `H` is symmetric positive definite, `learning_rate` is at least 0. Return $\max_i |1 - \varepsilon \lambda_i|$ as one
# float.
#
# <details><summary>Hint 1</summary>Compute <code>1 - learning_rate * eigenvalues</code> as one array. Its largest <em>size</em> is asked for, not its largest entry.</details>


# %%
def contraction_factor(H, learning_rate):
    """Return the factor by which a step of gradient descent shrinks the error, in the worst case.

    H: array_like of shape (n, n), symmetric positive definite; learning_rate: float ≥ 0. Returns a float.
    """
    ### BEGIN SOLUTION
    eigenvalues = np.linalg.eigvalsh(H)
    return np.max(np.abs(1 - learning_rate * eigenvalues))
    ### END SOLUTION


# %%
check(contraction_factor)

# %% [markdown]
# ## The best constant rate
#
# Among all the sizes $|1 - \varepsilon \lambda_i|$, one of the two for $\lambda_{\min}$ and $\lambda_{\max}$ is the
# largest. Here they are for our $H$.

# %%
t = np.linspace(0, 0.45, 100)
plt.figure(figsize=(6, 3.2))
plt.plot(t, np.maximum(abs(1 - t), abs(1 - 5 * t)), color="lightgrey", linewidth=6, label="the larger one")
plt.plot(t, abs(1 - t), label="|1 − ε|")
plt.plot(t, abs(1 - 5 * t), "--", label="|1 − 5ε|")
plt.plot(1 / 3, 2 / 3, "ko")
plt.xlabel("ε")
plt.legend(loc="upper center")
plt.show()

# %% [markdown]
# The first falls for all these rates, the second rises from $1/\lambda_{\max}$ on, and the larger of them is smallest
# where they meet:
#
# $$1 - \varepsilon \lambda_{\min} = \varepsilon \lambda_{\max} - 1
# \quad\Longrightarrow\quad \varepsilon = \frac{2}{\lambda_{\min} + \lambda_{\max}}, \qquad
# |1 - \varepsilon\lambda_i| \le \rho = \frac{\kappa - 1}{\kappa + 1} .$$
#
# For our $H$ this is $\varepsilon = 1/3$ and $\rho = 2/3$. *Predict:* how many steps does it take to come a million times
# nearer to the minimum, for κ = 5, for κ = 100 and for κ = 10000?

# %%
for kappa in [5, 100, 10000]:
    print(kappa, int(np.ceil(np.log(1e-6) / np.log((kappa - 1) / (kappa + 1)))))

# %% [markdown]
# `35`, `691` and `69078`: for large κ the number of steps is proportional to κ. And that is with the best of all constant
# rates.
#
# ### Exercise 4: `best_constant_learning_rate`
#
# `H` is symmetric positive definite. Return the constant learning rate with the smallest contraction factor as one float.
#
# <details><summary>Hint 1</summary>The formula stands above. Which two eigenvalues does it need, and where does <code>np.linalg.eigvalsh</code> put them?</details>


# %%
def best_constant_learning_rate(H):
    """Return the constant learning rate for which the contraction factor is smallest.

    H: array_like of shape (n, n), symmetric positive definite. Returns a float.
    """
    ### BEGIN SOLUTION
    eigenvalues = np.linalg.eigvalsh(H)
    return 2 / (eigenvalues[0] + eigenvalues[-1])
    ### END SOLUTION


# %%
check(best_constant_learning_rate)

# %% [markdown]
# ## A question
#
# Why does gradient descent zigzag when κ is large? And why can no single learning rate cure it? (Four to six sentences.)

# %% [markdown] question="why_zigzag"
# When κ is large, the surface is a ravine, and the gradient Hx is dominated by the steep direction: almost everywhere it
# points across the ravine and hardly along it, so that steps against it lead from wall to wall. In the coordinates of the
# eigenvectors a step multiplies each component of the error by 1 − ελᵢ. A rate of a useful size is larger than 1/λ_max,
# the factor of the steepest component is then negative, and this component changes its sign at every step: that is the
# zigzag. A single rate has to serve all the components at once. If it is small enough for the steep one (ε < 2/λ_max,
# else it grows), the flat one shrinks by no better a factor than 1 − 2/κ; a rate that suits the flat one, 1/λ_min,
# multiplies the steep one by 1 − κ. The best compromise still leaves the factor (κ − 1)/(κ + 1), which is nearly 1. A
# cure has to treat the directions differently: rescale the coordinates (precondition), use the Hessian as Newton's method
# does, or average the zigzag out with momentum.

# %% [markdown]
# ## Remember
#
# - κ is the largest curvature divided by the smallest, by size. It tells how far the loss is from a round bowl.
# - In the coordinates of the eigenvectors each component of the error is multiplied by its own
#   $1 - \varepsilon\lambda_i$.
# - Gradient descent converges for $0 < \varepsilon < 2/\lambda_{\max}$; the best constant rate is
#   $2/(\lambda_{\min} + \lambda_{\max})$, with the factor $(\kappa - 1)/(\kappa + 1)$.
# - The number of steps grows in proportion to κ. Rescaling the coordinates helps, rotating them does not.
