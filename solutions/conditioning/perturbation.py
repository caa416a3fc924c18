# %% [markdown]
# # What becomes of a small error
#
# Nothing that a training run computes with is exact. A gradient comes from a mini-batch and not from all the data; weights
# are rounded to sixteen bits. Usually that does no harm. But a second-order method solves a linear system $Ax = b$ in each
# step, with such a gradient for $b$, and there an error can come out ten billion times as large as it went in. Whether it
# does depends on the matrix: the condition number says how bad it can get.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## A small change, and its effect
#
# Let $Ax = b$. If $b$ becomes $b + \Delta b$, the solution becomes some $x + \Delta x$, and
#
# $$A(x + \Delta x) = b + \Delta b, \qquad \text{so} \qquad A\, \Delta x = \Delta b .$$
#
# The change solves the same system, with $\Delta b$ on the right. It does not depend on $x$ or $b$.
#
# Now an example with exact figures. The rows of $A$ are almost the same, and its inverse has huge entries:
#
# $$A = \frac12 \begin{pmatrix} 1 & 1 \\ 1 + 10^{-10} & 1 - 10^{-10} \end{pmatrix}, \qquad
#   A^{-1} = \begin{pmatrix} 1 - 10^{10} & 10^{10} \\ 1 + 10^{10} & -10^{10} \end{pmatrix} .$$
#
# For $b = (1, 1)$ the solution is $x = (1, 1)$: each row of $A$ adds up to 1. *Predict before you run the next cell:* where
# does the solution go if $b_2$ grows by $10^{-10}$?

# %%
A = 0.5 * np.array([[1, 1], [1 + 1e-10, 1 - 1e-10]])
A_inverse = np.array([[1 - 1e10, 1e10], [1 + 1e10, -1e10]])
print(A_inverse @ [1, 1], A_inverse @ [0, 1e-10])

# %% [markdown]
# `[1. 1.]` and `[ 1. -1.]`: the solution goes from $(1, 1)$ to $(2, 0)$. In general
#
# $$\Delta x = \begin{pmatrix} \Delta b_1 - 10^{10} (\Delta b_1 - \Delta b_2) \\
#   \Delta b_1 + 10^{10} (\Delta b_1 - \Delta b_2) \end{pmatrix} ,$$
#
# so whatever the two errors differ by is multiplied by $10^{10}$. The picture shows why. Each equation is a line, and the
# solution is where they cross. An error moves a line a little, to the dashed one. If the lines are perpendicular, the
# crossing moves as little. If they are nearly parallel, it runs away. (Drawn with 0.1 in the place of $10^{-10}$.)

# %%
figure, axes = plt.subplots(1, 2, figsize=(9, 3.5))
x1 = np.array([0.0, 2.0])
for ax, second, title in zip(axes, [[1, -1], [1.1, 0.9]], ["perpendicular", "nearly parallel"], strict=True):
    a, c = second
    b2 = (a + c) / 2
    ax.plot(x1, 2 - x1, "k", label="first equation")
    ax.plot(x1, (2 * b2 - a * x1) / c, "C0", label="second equation")
    ax.plot(x1, (2 * (b2 + 0.05) - a * x1) / c, "C0--", label="the same, $b_2$ + 0.05")
    crossing = np.linalg.inv([[0.5, 0.5], [a / 2, c / 2]]) @ [1, b2 + 0.05]
    ax.plot(1, 1, "ko")
    ax.plot(*crossing, "o", color="C0", markerfacecolor="white")
    ax.set(title=title, xlabel="$x_1$", ylabel="$x_2$", aspect="equal", xlim=(0, 2), ylim=(0, 2))
axes[1].legend(loc="center left", bbox_to_anchor=(1.02, 0.5))
plt.show()

# %% [markdown]
# ## Solve, do not invert
#
# $\Delta x = A^{-1} \Delta b$ is right on paper. On the machine, the inverse comes with errors of its own, and
# multiplying by it keeps them all. *Elimination*, which solves the system without an inverse, is *backward stable*: the
# $\Delta x$ that it finds is the exact solution of a system that differs from yours by rounding only. So the residual
# $A \Delta x - \Delta b$ is as small as rounding, compared with $\|A\|\,\|\Delta x\|$, even where $\kappa$ is large.
#
# Here is a matrix with $\kappa_2 \approx 1.5 \cdot 10^{10}$, and a right-hand side whose solution is $(1, \ldots, 1)$.
# *Predict:* how large are the residuals of the two?

# %%
hilbert = 1 / (np.arange(8)[:, None] + np.arange(8) + 1)
ones_sent = hilbert @ np.ones(8)
for solution in [np.linalg.solve(hilbert, ones_sent), np.linalg.inv(hilbert) @ ones_sent]:
    print(f"{np.abs(hilbert @ solution - ones_sent).max():.0e}")

# %% [markdown]
# About `2e-16`, which is rounding, and about `2e-07`: the inverse lost nine digits of the residual. (Another processor may
# give other first digits.)
#
# ### Exercise 1: `solution_change`
#
# `A` has the shape $(n, n)$ and is invertible, with $\kappa_2(A)$ up to $10^{12}$; `delta_b` has the shape $(n,)$. Return
# $\Delta x$, of shape $(n,)$, with a residual as small as elimination leaves it.
#
# <details><summary>Hint 1</summary>You need neither b nor x: which system does Δx solve?</details>
# <details><summary>Hint 2</summary>The cell above holds two ways to solve a system. Take the better one.</details>


# %%
def solution_change(A, delta_b):
    """Return Δx, the change of the solution of Ax = b when b becomes b + Δb.

    A: array_like of shape (n, n), n ≥ 1, invertible; delta_b: array_like of shape (n,).
    Returns a float array of shape (n,).
    """
    ### BEGIN SOLUTION
    return np.linalg.solve(A, delta_b)
    ### END SOLUTION


# %%
check(solution_change)

# %% [markdown]
# ## A bound
#
# How large is $\Delta x$ compared with $x$, if all that is known of $\Delta b$ is its size compared with $b$? Two
# inequalities,
#
# $$\|\Delta x\| = \|A^{-1} \Delta b\| \le \|A^{-1}\|\, \|\Delta b\| \qquad \text{and} \qquad
#   \|b\| = \|A x\| \le \|A\|\, \|x\| ,$$
#
# multiplied and divided by $\|x\|\,\|b\|$, give the answer:
#
# $$\frac{\|\Delta x\|}{\|x\|} \;\le\; \|A^{-1}\|\, \|A\|\, \frac{\|\Delta b\|}{\|b\|}
#   \;=\; \kappa(A)\, \frac{\|\Delta b\|}{\|b\|} .$$
#
# A relative error grows by the factor κ at most. If κ is $10^k$, up to $k$ decimal digits are lost: `float32` has seven of
# them, `float64` sixteen.
#
# *Predict:* for the matrix $A$ from above $\kappa_2(A) \approx 2 \cdot 10^{10}$. What does the bound say about $b = (1, 1)$,
# $\Delta b = (0, 10^{-10})$, and what is $\|\Delta x\|/\|x\|$ in truth?

# %%
kappa = np.linalg.norm(A, 2) * np.linalg.norm(A_inverse, 2)
print(f"{kappa:.3g}", f"{kappa * 1e-10 / np.sqrt(2):.3g}", f"{np.linalg.norm([1, -1]) / np.linalg.norm([1, 1]):.3g}")

# %% [markdown]
# κ is `2e+10`, the bound `1.41`, the truth `1`: as much as all of $x$, from an error in the tenth decimal place.
#
# ### Exercise 2: `relative_error_bound`
#
# `A` has the shape $(n, n)$ and is invertible; `b` and `delta_b` have the shape $(n,)$, and $b \neq 0$. Return the bound
# $\kappa_2(A)\, \|\Delta b\|_2 / \|b\|_2$ as one float.
#
# <details><summary>Hint 1</summary>You computed κ in the last notebook. NumPy has a function for it as well, <code>np.linalg.cond</code>.</details>
# <details><summary>Hint 2</summary><code>np.linalg.norm(b)</code> is the Euclidean length of a vector.</details>


# %%
def relative_error_bound(A, b, delta_b):
    """Return κ₂(A)·‖Δb‖₂/‖b‖₂, which bounds ‖Δx‖₂/‖x‖₂.

    A: array_like of shape (n, n), n ≥ 1, invertible; b, delta_b: array_like of shape (n,), b ≠ 0. Returns a float.
    """
    ### BEGIN SOLUTION
    return np.linalg.cond(A) * np.linalg.norm(delta_b) / np.linalg.norm(b)
    ### END SOLUTION


# %%
check(relative_error_bound)

# %% [markdown]
# ## Is it ever that bad?
#
# A bound can be far from the truth. Try it: draw $b$ and $\Delta b$ at random, a thousand times, and take the median of
# the factor $\frac{\|\Delta x\|/\|x\|}{\|\Delta b\|/\|b\|}$ by which the relative error grows. Then draw not $b$ but the
# solution $x$ at random, and compute $b = Ax$. *Predict* the two medians, for the matrix $A$ from above with
# $\kappa = 2 \cdot 10^{10}$.

# %%


def relative_size(change, of):
    return np.linalg.norm(change, axis=0) / np.linalg.norm(of, axis=0)


drawn, errors = np.random.default_rng(0).standard_normal((2, 2, 1000))
for right, solution in [(drawn, A_inverse @ drawn), (A @ drawn, drawn)]:
    growth = relative_size(A_inverse @ errors, of=solution) / relative_size(errors, of=right)
    print(f"{np.median(growth):.1g}")

# %% [markdown]
# `1` and `8e+09`. A random $b$ does no harm: its solution $x$ is huge, and an error that is huge too is small beside it. But
# a system that somebody wants to solve has an ordinary solution, and then the growth is of the order of κ.
#
# When is the bound attained? When both inequalities are equalities. With $A v_i = \sigma_i u_i$:
#
# - $\|Ax\| = \|A\|\,\|x\|$ needs an $x$ that is stretched most, $x \propto v_1$; then $b = Ax \propto u_1$.
# - $\|A^{-1} \Delta b\| = \|A^{-1}\|\,\|\Delta b\|$ needs a $\Delta b$ that $A^{-1}$ stretches most. Since
#   $A^{-1} u_i = v_i / \sigma_i$, that is $\Delta b \propto u_n$.
#
# In the example $u_1 \approx (1, 1)/\sqrt 2$ and $u_2 \approx (1, -1)/\sqrt 2$. So $b = (1, 1)$ is (almost) the worst
# right-hand side, and the worst error changes $b_1$ and $b_2$ by opposite amounts.
#
# ### Exercise 3: `worst_case_perturbation`
#
# `A` has the shape $(n, n)$ and is invertible. Return a pair `(b, delta_b)` of unit vectors of shape $(n,)$ for which the
# relative error grows by the factor $\kappa_2(A)$. If there are several, any of them will do.
#
# <details><summary>Hint 1</summary>Right-hand sides live where A takes its vectors to. Are these the left or the right singular vectors?</details>
# <details><summary>Hint 2</summary>One of the two is the first column of U, the other the last.</details>


# %%
def worst_case_perturbation(A):
    """Return unit vectors b and Δb for which ‖Δx‖₂/‖x‖₂ is as large as the bound allows.

    A: array_like of shape (n, n), n ≥ 1, invertible. Returns a pair of float arrays of shape (n,).
    """
    ### BEGIN SOLUTION
    U, s, Vt = np.linalg.svd(A)
    return U[:, 0], U[:, -1]
    ### END SOLUTION


# %%
check(worst_case_perturbation)

# %% [markdown]
# ## Remember
#
# - The change of the solution solves the same system: $A\,\Delta x = \Delta b$.
# - Solve; do not invert. The residual of a solution is small even where the solution is not accurate.
# - A relative error grows by the factor $\kappa(A)$ at most: $\kappa = 10^k$ can cost $k$ digits.
# - The bound is attained for $b$ along $u_1$ and $\Delta b$ along $u_n$.
