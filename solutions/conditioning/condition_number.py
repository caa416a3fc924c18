# %% [markdown]
# # The condition number
#
# A matrix that stretches some directions a thousand times as much as others makes trouble wherever it turns up. If it is
# the Hessian of a loss, gradient descent needs thousands of steps, because no single learning rate suits all directions.
# If it stands in a linear system that is solved in `float32`, three of the seven digits are gone. One number measures
# this trouble. It is a ratio of two stretches, and it also tells how far the matrix is from being singular.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## The largest stretch over the smallest
#
# The last notebook wrote $A = U \Sigma V^\top$ and found the largest stretch, $\|A\|_2 = \sigma_1$. The smallest is
# $\sigma_n$, by the same argument: a unit vector with the coordinates $c = V^\top x$ has
# $\|Ax\|_2^2 = \sum_i \sigma_i^2 c_i^2 \ge \sigma_n^2$. The *condition number* is their ratio,
#
# $$\kappa_2(A) = \frac{\max_{\|x\|=1} \|Ax\|_2}{\min_{\|x\|=1} \|Ax\|_2} = \frac{\sigma_1}{\sigma_n} \;\ge\; 1 .$$
#
# If $A$ is invertible, $A^{-1} = V \Sigma^{-1} U^\top$ has the singular values $1/\sigma_i$, of which $1/\sigma_n$ is the
# largest. So $\kappa_2(A) = \|A\|_2\, \|A^{-1}\|_2$. If $A$ is singular, $\sigma_n = 0$ and $\kappa_2(A) = \infty$.
#
# A ratio does not change when $A$ is multiplied by a number. The determinant does: its size is the product
# $\sigma_1 \sigma_2 \cdots \sigma_n$, the factor by which $A$ enlarges volumes. The picture shows six matrices by what they
# make of the unit circle. Above, the determinant stays and κ grows; below, κ stays and the determinant falls.

# %%
angles = np.linspace(0, 2 * np.pi, 400)
circle = np.array([np.cos(angles), np.sin(angles)])
plt.figure(figsize=(9, 3.5))
for x, y, first, second in [
    *[(0, 3, 1, 1), (4.5, 3, 2, 1 / 2), (12, 3, 4, 1 / 4)],
    *[(0, 0, 1, 1), (4.5, 0, 1 / 2, 1 / 2), (12, 0, 1 / 4, 1 / 4)],
]:
    image = np.diag([first, second]) @ circle
    plt.fill(x + image[0], y + image[1], facecolor="lightsteelblue", edgecolor="black")
    plt.text(x, y + 1.15, f"det = {first * second:g}, κ = {first / second:g}", ha="center")
plt.axis("scaled")
plt.axis("off")
plt.show()

# %% [markdown]
# Now a matrix that looks small: $A = 0.1 \cdot I$ with 100 rows. And one that looks harmless: a diagonal matrix with the
# entries $10^{10}$ and $10^{-10}$. *Predict before you run the next cell:* the determinant and the condition number of each.

# %%
for A in [0.1 * np.eye(100), np.diag([1e10, 1e-10])]:
    print(f"{np.linalg.det(A):.3g}", f"{np.linalg.norm(A, 2) * np.linalg.norm(np.linalg.inv(A), 2):.3g}")

# %% [markdown]
# `1e-100` and `1`, then `1` and `1e+20`. The first matrix is as far from trouble as a matrix can be: it divides every vector
# by ten, and multiplying by ten undoes that. Its determinant is tiny because it has a hundred rows. The second has the
# determinant of the identity, and a vector's second coordinate is all but lost in it.
#
# ## How not to compute it
#
# The $\sigma_i^2$ are the eigenvalues of $A^\top A$, so one might take the roots of those. But $A^\top A$ has the condition
# number $\kappa^2$, and its entries are rounded: what is smaller than $10^{-16}$ of the largest is gone. The next matrix has
# $\kappa = 2 \cdot 10^9$, easily within the reach of `float64`. *Predict its $A^\top A$.*

# %%
A = np.array([[1.0, 1.0], [1e-9, 0.0]])
print(A.T @ A)

# %% [markdown]
# Each entry is `1.`, and the matrix exactly singular: $1 + 10^{-18}$ was rounded to 1. The singular value decomposition
# works on $A$ itself and does not square anything.
#
# ### Exercise 1: `condition_number`
#
# `A` has the shape $(n, n)$ with $n \ge 1$. Return $\kappa_2(A)$ as one float, accurate to about
# $30\,n\,\kappa\,\varepsilon$, where $\varepsilon$ is the machine epsilon. Where `A` is singular return infinity; as
# rounding may turn the zero $\sigma_n$ into a tiny number, a huge result ($1/(30\,n\,\varepsilon)$ or more) is accepted as
# well.
#
# <details><summary>Hint 1</summary>You need two of the numbers that <code>np.linalg.svd(A, compute_uv=False)</code> returns.</details>
# <details><summary>Hint 2</summary>They come in falling order.</details>
# <details><summary>Hint 3</summary>The zero matrix is singular too. What would your division give for it?</details>


# %%
def condition_number(A):
    """Return κ₂(A), the largest singular value of A over the smallest.

    A: array_like of shape (n, n), n ≥ 1. Returns a float ≥ 1, inf where the smallest singular value is 0.
    """
    ### BEGIN SOLUTION
    s = np.linalg.svd(A, compute_uv=False)
    return s[0] / s[-1] if s[-1] > 0 else np.inf
    ### END SOLUTION


# %%
check(condition_number)

# %% [markdown]
# ## The nearest singular matrix
#
# How much must $A$ be changed to become singular? Let $B$ be any singular matrix. It takes some unit vector $z$ to zero, so
#
# $$\|A - B\|_2 \;\ge\; \|(A - B) z\|_2 = \|A z\|_2 \;\ge\; \sigma_n .$$
#
# No singular matrix is nearer than $\sigma_n$. One is just as near. Write $A$ as a sum of matrices of rank one,
#
# $$A = \sigma_1 u_1 v_1^\top + \sigma_2 u_2 v_2^\top + \ldots + \sigma_n u_n v_n^\top ,$$
#
# and leave the last one out. The rest takes $v_n$ to zero, and what was left out has the norm $\sigma_n$. So $\sigma_n$ *is*
# the distance from $A$ to the nearest singular matrix, and measured against the size of $A$ it is
#
# $$\frac{\|A - B\|_2}{\|A\|_2} = \frac{\sigma_n}{\sigma_1} = \frac{1}{\kappa_2(A)} .$$
#
# A matrix with $\kappa = 100$ becomes singular when it is changed by one percent, in the right way; no smaller change does
# it.
#
# *Predict:* here are two ways to make the matrix $A$ below singular. One changes a single entry as much as needed, the other
# changes all four a little. Which of the two results is nearer to $A$?

# %%
A = np.array([[1.01, 0.99], [0.99, 1.01]])
one_entry = np.array([[0.99**2 / 1.01, 0.99], [0.99, 1.01]])
all_entries = np.array([[1.0, 1.0], [1.0, 1.0]])
for B in [one_entry, all_entries]:
    print(f"{np.linalg.norm(A - B, 2):.4f}")

# %% [markdown]
# `0.0396` and `0.0200`. $A$ stretches $(1, 1)$ by $\sigma_1 = 2$ and $(1, -1)$ by $\sigma_2 = 0.02$. The matrix of ones
# keeps the first and drops the second: it is the nearest one, at the distance $\sigma_2$, and $\kappa_2(A) = 100$.
#
# ### Exercise 2: `nearest_singular`
#
# `A` has the shape $(n, n)$ and is invertible. Return a singular matrix $B$ of the same shape for which $\|A - B\|_2$ is as
# small as possible. If there are several, any of them will do.
#
# <details><summary>Hint 1</summary>Which of the terms in the sum above do you leave out?</details>
# <details><summary>Hint 2</summary><code>np.outer(u, v)</code> is the matrix u vᵀ; the u are the columns of the first result of <code>np.linalg.svd</code>, the v the rows of the third.</details>
# <details><summary>Hint 3</summary>Subtract the last term from a float copy of A: <code>A -= ...</code> would change the caller's matrix.</details>


# %%
def nearest_singular(A):
    """Return a singular matrix B for which ‖A − B‖₂ is as small as it can be.

    A: array_like of shape (n, n), n ≥ 1, invertible. Returns a float array of shape (n, n).
    """
    ### BEGIN SOLUTION
    U, s, Vt = np.linalg.svd(A)
    return A - s[-1] * np.outer(U[:, -1], Vt[-1])
    ### END SOLUTION


# %%
check(nearest_singular)

# %% [markdown]
# ## A question
#
# A colleague trains a network that inverts a matrix in each step. She has it print a warning whenever the determinant
# is less than $10^{-12}$ in size, "because the matrix is nearly singular then". Why is $\kappa$ a better measure of nearness
# to singularity than the determinant? Give her one matrix for which the warning is false, and one for which it is missing.
# (Three to five sentences.)

# %% [markdown] question="why_not_the_determinant"
# The determinant is the product of all the singular values (up to its sign), so it depends on the scale of the matrix and
# on its size: $\det(cA) = c^n \det A$. For $A = 0.1 \cdot I$ with 100 rows it is $10^{-100}$ and the warning comes, though
# $\kappa(A) = 1$: a singular matrix is as far away as the matrix is large, and its inverse $10 \cdot I$ is harmless. For
# $\operatorname{diag}(10^{10}, 10^{-10})$ it is 1 and no warning comes, though $\kappa = 10^{20}$: changing the matrix by
# $10^{-20}$ of its norm makes it singular, far less than rounding does. In contrast, $1/\kappa = \sigma_n/\sigma_1$ *is*
# the distance to the nearest singular matrix, relative to $\|A\|_2$, and does not change when the matrix is multiplied by
# a number.

# %% [markdown]
# ## Remember
#
# - $\kappa_2(A) = \sigma_1/\sigma_n$: the largest stretch over the smallest. It is at least 1, and 1 for nonzero multiples
#   of unitary matrices only.
# - $1/\kappa_2(A)$ is the distance to the nearest singular matrix, relative to $\|A\|_2$.
# - The determinant tells volumes. Unless it is exactly zero, it says nothing about nearness to singularity.
# - Do not form $A^\top A$: it squares $\kappa$, and rounding does the rest.
