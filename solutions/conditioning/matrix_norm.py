# %% [markdown]
# # How far a matrix can stretch
#
# A layer of a network multiplies its input by a matrix. Whatever two inputs differ by is multiplied by it too, and so is
# the gradient on its way back. If each of fifty layers stretches a vector by 1.1, the last one sees it 117 times as long;
# if each shrinks it to 0.9, half a percent is left. So one asks of a matrix: by how much can it stretch a vector at most,
# and which vector is that? The answer is called its *norm*. It is also half of the condition number, the subject of the
# next notebook.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## Three lengths of a vector, three norms of a matrix
#
# The length of a vector can be measured in several ways. Three are common:
#
# $$\|x\|_1 = \sum_j |x_j|, \qquad \|x\|_2 = \sqrt{\textstyle\sum_j x_j^2}, \qquad \|x\|_\infty = \max_j |x_j| .$$
#
# Each of them gives a norm of a matrix, the *induced* norm: the most by which the matrix can stretch a vector,
#
# $$\|A\|_p = \max_{x \neq 0} \frac{\|Ax\|_p}{\|x\|_p} .$$
#
# For $p = 1$ take the size of each entry of $Ax$, and collect what belongs to the same $x_j$:
#
# $$\|Ax\|_1 = \sum_i \Big|\sum_j a_{ij} x_j\Big| \;\le\; \sum_j |x_j| \sum_i |a_{ij}|
#   \;\le\; \|x\|_1 \cdot \max_j \sum_i |a_{ij}| .$$
#
# No $x$ is stretched by more than the largest *column sum of sizes*. And some $x$ is stretched by just that: the unit vector
# $e_j$ of that column, since $Ae_j$ is the column. An upper bound that is reached is the maximum.
#
# For $p = \infty$ look at one entry: $|(Ax)_i| \le \sum_j |a_{ij}|\,|x_j| \le \|x\|_\infty \sum_j |a_{ij}|$. So the largest
# *row sum of sizes* is a bound. It is reached where $x_j = \pm 1$ has the sign of $a_{ij}$.
#
# *Predict before you run the next cell:* by how much does $A$ stretch $e_1$ and $e_2$ in the 1-norm, and $(1, 1)$ and
# $(1, -1)$ in the max-norm?

# %%
A = np.array([[2.0, -3.0], [1.0, 1.0]])
print([float(np.abs(A @ x).sum()) for x in ([1, 0], [0, 1])])
print([float(np.abs(A @ x).max()) for x in ([1, 1], [1, -1])])

# %% [markdown]
# `[3.0, 4.0]` and `[2.0, 5.0]`. The columns of $A$ have the sums 3 and 4, so $\|A\|_1 = 4$. The rows have the sums 5 and 2,
# so $\|A\|_\infty = 5$, reached at $(1, -1)$, whose signs are those of the first row.
#
# ### Exercise 1: `induced_norm`
#
# `A` has any shape $(m, n)$ with $m, n \ge 1$; `p` is 1 or `np.inf`. Return $\|A\|_p$ as one float.
#
# <details><summary>Hint 1</summary>One of the two is a largest column sum, the other a largest row sum; of sizes, not of the entries themselves.</details>
# <details><summary>Hint 2</summary><code>axis=0</code> adds down the columns, <code>axis=1</code> along the rows.</details>
# <details><summary>Hint 3</summary>Make floats of the entries first, with <code>np.asarray(A, float)</code>: an <code>int8</code> holds −128 but not 128, so that its size would come out negative.</details>


# %%
def induced_norm(A, p):
    """Return the largest ‖Ax‖ₚ/‖x‖ₚ over x ≠ 0.

    A: array_like of shape (m, n), m, n ≥ 1; p: 1 or np.inf. Returns a float.
    """
    ### BEGIN SOLUTION
    sizes = np.abs(np.asarray(A, np.float64))
    return sizes.sum(axis=0 if p == 1 else 1).max()
    ### END SOLUTION


# %%
check(induced_norm)

# %% [markdown]
# ## The Euclidean length
#
# For $p = 2$ there is no such sum. Look at what happens instead: $A$ takes the unit circle to an ellipse. Its longest
# radius is $\|A\|_2$.

# %%
angles = np.linspace(0, 2 * np.pi, 2001)
circle = np.array([np.cos(angles), np.sin(angles)])
ellipse = A @ circle
longest = np.linalg.norm(ellipse[:, :1000], axis=0).argmax()  # of v and −v, the first
plt.figure(figsize=(6, 4))
plt.plot(*circle, "k--", label="unit vectors $x$")
plt.plot(*ellipse, "C0", label="their images $Ax$")
for point, colour, name in [(circle[:, longest], "k", "$v$"), (ellipse[:, longest], "C0", "$Av$")]:
    plt.annotate("", point, (0, 0), arrowprops={"arrowstyle": "->", "color": colour, "linewidth": 2})
    plt.annotate(name, point, (6, 6), textcoords="offset points", color=colour, fontsize=12)
plt.axis("equal")
plt.legend(loc="upper left")
plt.title("$v$ is the most stretched direction")
plt.show()

# %% [markdown]
# To compute that radius, write $A$ as its *singular value decomposition*
#
# $$A = U \Sigma V^\top, \qquad \text{that is} \qquad A v_i = \sigma_i u_i, \qquad \sigma_1 \ge \sigma_2 \ge \ldots \ge 0 .$$
#
# $U$ and $V$ are *unitary* (orthogonal, where all numbers are real): $U^\top U = I$. A unitary matrix turns and mirrors, but
# keeps every length:
#
# $$\|Ux\|_2^2 = x^\top U^\top U x = x^\top x = \|x\|_2^2 .$$
#
# So all the stretching is done by $\Sigma$. With $c = V^\top x$, which is as long as $x$,
#
# $$\|Ax\|_2^2 = \|\Sigma c\|_2^2 = \sum_i \sigma_i^2 c_i^2 \;\le\; \sigma_1^2 \sum_i c_i^2 = \sigma_1^2\, \|x\|_2^2 ,$$
#
# and $x = v_1$ reaches it. The largest singular value is the norm: $\|A\|_2 = \sigma_1$.
#
# *Predict:* for the matrix of the picture the maximum over the unit circle lies between 3 and 5. Where? ($A^\top A$ has the
# rows $(5, -5)$ and $(-5, 10)$, and its eigenvalues are the $\sigma_i^2$.)

# %%
print(np.linalg.norm(A @ circle, axis=0).max(), (5 + np.sqrt(5)) / 2)

# %% [markdown]
# Both are 3.61803 to six digits: the eigenvalues of $A^\top A$ are $(15 \pm 5\sqrt 5)/2$, and their roots
# $\sigma = (5 \pm \sqrt 5)/2$. On the left stand the 2001 points of the picture, on the right $\sigma_1$.
#
# ### Exercise 2: `spectral_norm`
#
# `A` has any shape $(m, n)$ with $m, n \ge 1$. Return $\|A\|_2$ as one float.
#
# <details><summary>Hint 1</summary><code>np.linalg.svd</code> computes the decomposition; it returns the singular values in falling order.</details>
# <details><summary>Hint 2</summary>With <code>compute_uv=False</code> it returns nothing but the singular values.</details>


# %%
def spectral_norm(A):
    """Return the largest ‖Ax‖₂/‖x‖₂ over x ≠ 0, which is the largest singular value of A.

    A: array_like of shape (m, n), m, n ≥ 1. Returns a float.
    """
    ### BEGIN SOLUTION
    return np.linalg.svd(A, compute_uv=False)[0]
    ### END SOLUTION


# %%
check(spectral_norm)

# %% [markdown]
# ## Fifty layers
#
# All the singular values of a unitary matrix are 1. This is why some networks are started with unitary weights: at first
# every layer passes on lengths as they are. *Predict:* a vector goes through fifty layers, each of them a unitary matrix
# times 1, times 1.1, or times 0.9. How long is it at the end, compared with the start?

# %%
rng = np.random.default_rng(0)
for scale in [1.0, 1.1, 0.9]:
    x = np.ones(16)
    for _ in range(50):
        x = scale * np.linalg.qr(rng.standard_normal((16, 16))).Q @ x
    print(scale, f"{np.linalg.norm(x) / np.linalg.norm(np.ones(16)):.4g}")

# %% [markdown]
# `1`, `117.4` and `0.005154`, which are $1$, $1.1^{50}$ and $0.9^{50}$. In general $\|AB\| \le \|A\|\,\|B\|$. Equality needs
# that $B$ turns its most stretched vector into the direction that $A$ stretches most.
#
# ## Which vector is it?
#
# $A v_1 = \sigma_1 u_1$ says it: the most stretched unit vector is the first *right* singular vector $v_1$. (The left one,
# $u_1$, tells where it goes.) The vector $-v_1$ does as well. Where several singular values equal $\sigma_1$, so does every
# unit vector in the span of theirs.
#
# Take the matrix below, whose rows are multiples of $(3, 4)$. *Predict:* by how much does it stretch $(3, 4)$, and by how
# much $(4, -3)$? What does that say about $v_1$?

# %%
for x in ([3, 4], [4, -3]):
    print(x, np.linalg.norm(np.array([[3, 4], [6, 8]]) @ x) / np.linalg.norm(x))

# %% [markdown]
# By $11.18\ldots = 5\sqrt 5$, and by 0. The rows see only the part of $x$ that lies along $(3, 4)$, so
# $v_1 = \pm(0.6, 0.8)$.
#
# ### Exercise 3: `most_stretched`
#
# `A` has any shape $(m, n)$ with $m, n \ge 1$, and may be zero. Return a vector $v$ of shape $(n,)$ with $\|v\|_2 = 1$ and
# $\|Av\|_2 = \|A\|_2$. If there are several, any of them will do.
#
# <details><summary>Hint 1</summary><code>np.linalg.svd</code> returns three things. Which of them holds the vectors of length n?</details>
# <details><summary>Hint 2</summary>The third is not V but its transpose: the singular vectors are its rows.</details>
# <details><summary>Hint 3</summary>The zero matrix needs no case of its own, unless you divide by a length.</details>


# %%
def most_stretched(A):
    """Return a unit vector v that A stretches most: ‖Av‖₂ = ‖A‖₂.

    A: array_like of shape (m, n), m, n ≥ 1. Returns a float array of shape (n,).
    """
    ### BEGIN SOLUTION
    U, s, Vt = np.linalg.svd(A)
    return Vt[0]
    ### END SOLUTION


# %%
check(most_stretched)

# %% [markdown]
# ## Remember
#
# - The norm of a matrix is the most by which it can stretch a vector.
# - $\|A\|_1$ is the largest column sum of sizes, $\|A\|_\infty$ the largest row sum, $\|A\|_2$ the largest singular value.
# - The unit vector that is stretched most is the first right singular vector: the first *row* of what `svd` returns third.
# - A unitary matrix keeps all lengths, and its norm is 1.
# - $\|AB\| \le \|A\|\,\|B\|$: a network stretches a vector by no more than the product of its layers' norms.
