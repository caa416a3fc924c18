# %% [markdown]
# # The second derivative test
#
# Training stops where the gradient is zero, or so small that nothing moves any more. Is that a minimum of the loss? In
# one dimension one look at the second derivative answers the question. With many weights there is a curvature in every
# direction, and they need not agree: a point can be the lowest along one direction and the highest along another. The
# eigenvalues of the Hessian tell.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## Curvature in all directions
#
# Let $H$ be the Hessian of $f$ at $x$, the symmetric matrix with the entries $\partial^2 f / \partial x_i \partial x_j$.
# Along a unit vector $d$, the second derivative of $\alpha \mapsto f(x + \alpha d)$ at $\alpha = 0$ is $d^\top H d$. With
# orthonormal eigenvectors $q_i$ of $H$ and their eigenvalues $\lambda_i$,
#
# $$d^\top H d = \sum_i \lambda_i\, (q_i^\top d)^2 .$$
#
# So all the curvatures are positive if and only if all the eigenvalues are. Such a matrix is called *positive definite*:
# $d^\top H d > 0$ for every $d \ne 0$.
#
# Neither the entries nor the determinant show this. Here are two matrices, one with positive entries, one with a positive
# determinant. *Predict:* which of them is positive definite?

# %%
for A in [np.array([[1.0, 2.0], [2.0, 1.0]]), -np.eye(2)]:
    print(f"determinant {np.linalg.det(A):.3g}, eigenvalues {np.linalg.eigvalsh(A)}")

# %% [markdown]
# Neither is. The first has the determinant −3 and the eigenvalues `[-1. 3.]`: along $d = (1, -1)$, its positive entries
# give $d^\top A d = 1 - 2 - 2 + 1 = -2$. The second has the determinant 1, the product of two negative eigenvalues
# `[-1. -1.]`.
#
# ### Exercise 1: `is_positive_definite`
#
# `A` is symmetric. Return whether it is positive definite, as one bool.
#
# <details><summary>Hint 1</summary><code>np.linalg.eigvalsh</code> gives the eigenvalues of a symmetric matrix in ascending order.</details>
# <details><summary>Hint 2</summary>If the smallest one is positive, all are. (Another way: <code>np.linalg.cholesky</code> succeeds only for positive definite matrices, and raises <code>np.linalg.LinAlgError</code> for others.)</details>


# %%
def is_positive_definite(A):
    """Return whether dᵀAd is positive for every d that is not zero.

    A: array_like of shape (n, n), symmetric. Returns a bool.
    """
    ### BEGIN SOLUTION
    return np.linalg.eigvalsh(A)[0] > 0
    ### END SOLUTION


# %%
check(is_positive_definite)

# %% [markdown]
# ## Three kinds of critical point
#
# At a *critical point* the gradient is zero, and Taylor's formula has only the second-order term left:
#
# $$f(x + d) \approx f(x) + \tfrac12 d^\top H d .$$
#
# All eigenvalues positive: $f$ rises in every direction, a minimum. All negative: it falls in every direction, a maximum.
# Both signs: it rises in some directions and falls in others, a *saddle point*. Here is $\tfrac12 d^\top H d$ for
# $H = \begin{pmatrix} 3 & 1 \\ 1 & 3 \end{pmatrix}$, for $-H$ and for $\begin{pmatrix} 1 & 2 \\ 2 & 1 \end{pmatrix}$.
# Their eigenvalues are 2 and 4, −4 and −2, −1 and 3.

# %%
radius, angle = np.meshgrid(np.linspace(0, 1, 12), np.linspace(0, 2 * np.pi, 49))
x, y = radius * np.cos(angle), radius * np.sin(angle)
bowl = 1.5 * x**2 + x * y + 1.5 * y**2
kinds = [("minimum", bowl), ("maximum", -bowl), ("saddle point", 0.5 * x**2 + 2 * x * y + 0.5 * y**2)]
fig = plt.figure(figsize=(9, 3.2))
for k, (title, z) in enumerate(kinds, start=1):
    ax = fig.add_subplot(1, 3, k, projection="3d")
    ax.plot_surface(x, y, z, cmap="cividis", edgecolor="k", linewidth=0.2)
    ax.set(title=title, xticks=[], yticks=[], zticks=[])
    ax.set_xlabel("$d_1$", labelpad=-12)
    ax.set_ylabel("$d_2$", labelpad=-12)
    ax.view_init(elev=30, azim=-75)
plt.show()

# %% [markdown]
# Saddle points are not an oddity. For a minimum every one of the $n$ eigenvalues has to be positive, and the more there
# are, the less does that happen by chance. Draw the entries of symmetric matrices at random. *Predict:* how many of them
# have eigenvalues of both signs, for $n = 1, 2, 3$ and $5$?

# %%
rng = np.random.default_rng(0)
for n in [1, 2, 3, 5]:
    B = rng.normal(size=(2000, n, n))
    eigenvalues = np.linalg.eigvalsh(B + B.transpose(0, 2, 1))
    print(n, f"{np.mean((eigenvalues[:, 0] < 0) & (eigenvalues[:, -1] > 0)):.0%}")

# %% [markdown]
# `0%`, `70%`, `96%`, `100%`. The Hessian of a loss is not a random matrix. Still, at a critical point of a network with
# millions of weights, a direction that leads down is what one should expect, unless the loss is already low.
#
# Where no sign contradicts the others, but an eigenvalue is zero, the test is *inconclusive*. The functions
# $x_1^2 + x_2^4$, $x_1^2 - x_2^4$ and $x_1^2 + x_2^3$ all have the Hessian $\operatorname{diag}(2, 0)$ at 0. The first
# has a minimum there, the two others have not.
#
# And when is an eigenvalue zero? This matrix is singular, since its rows are multiples of the first. *Predict its
# eigenvalues:*

# %%
print(np.linalg.eigvalsh([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [3.0, 6.0, 9.0]]))

# %% [markdown]
# They should be 0, 0 and 14. What comes out is about `-6e-16`, `2e-16` and `14`: rounding has made a negative and a
# positive number of the zeros. (On another computer they may be others.) Taken by their signs, they would make a saddle
# point of nothing at all. The errors are about $\varepsilon_{\text{machine}}$ times the *largest* eigenvalue, so what
# counts as zero is measured by that one: $|\lambda| \le$ `tol` $\cdot \max_i |\lambda_i|$. A fixed limit would not do.
# Multiply the loss by $10^{-9}$ and its minimum remains a minimum, though every eigenvalue is now tiny.
#
# ### Exercise 2: `classify_critical_point`
#
# `H` is symmetric, and `tol` lies in $[0, 1)$. An eigenvalue counts as zero where $|\lambda| \le$ `tol`
# $\cdot \max |\lambda|$. Return `"saddle"` where both signs are present, `"minimum"` where all are positive, `"maximum"`
# where all are negative, and `"inconclusive"` otherwise (so also for $H = 0$).
#
# <details><summary>Hint 1</summary>A saddle point may have zero eigenvalues besides: one of each sign is enough.</details>
# <details><summary>Hint 2</summary>Make two bool arrays, <code>eigenvalues &gt; zero</code> and <code>eigenvalues &lt; -zero</code>, and ask <code>np.any</code> and <code>np.all</code> of them.</details>


# %%
def classify_critical_point(H, tol=1e-8):
    """Return the kind of a critical point at which the Hessian is H.

    H: array_like of shape (n, n), symmetric; tol: float, 0 ≤ tol < 1, the relative size up to which an eigenvalue is zero.
    Returns "minimum", "maximum", "saddle" or "inconclusive".
    """
    ### BEGIN SOLUTION
    eigenvalues = np.linalg.eigvalsh(H)
    zero = tol * np.max(np.abs(eigenvalues))
    positive, negative = eigenvalues > zero, eigenvalues < -zero
    if np.any(positive) and np.any(negative):
        return "saddle"
    if np.all(positive):
        return "minimum"
    if np.all(negative):
        return "maximum"
    return "inconclusive"
    ### END SOLUTION


# %%
check(classify_critical_point)

# %% [markdown]
# ## Curvature in one direction
#
# For a vector $d$ of any length, the second derivative along the unit vector $d / \|d\|$ is
#
# $$\frac{d^\top H d}{d^\top d} = \sum_i \lambda_i \cos^2\theta_i ,$$
#
# where $\theta_i$ is the angle between $d$ and the eigenvector $q_i$. The squares of the cosines add up to 1. So it is a
# weighted mean of the eigenvalues: never below the smallest, never above the largest, and equal to them along their
# eigenvectors.
#
# *Predict:* what is it for $H = \begin{pmatrix} 3 & 2 \\ 2 & 3 \end{pmatrix}$ along $(1, 1)$, $(1, -1)$ and $(1, 0)$, and
# what does the formula give along $(10^{-200}, 10^{-200})$?

# %%
H = np.array([[3.0, 2.0], [2.0, 3.0]])
with np.errstate(invalid="ignore"):
    for d in np.array([[1.0, 1.0], [1.0, -1.0], [1.0, 0.0], [1e-200, 1e-200]]):
        print(d, d @ H @ d / (d @ d))

# %% [markdown]
# `5.0`, `1.0`, `3.0` and `nan`. The eigenvalues are 5 and 1, and $(1, 0)$ lies halfway between their eigenvectors, so
# that it gets their mean. The last vector has the same direction as the first one, but its squares underflow: $0/0$.
#
# ### Exercise 3: `directional_curvature`
#
# `H` is symmetric, `d` is not zero and may have any length, 1e−200 and 1e200 included. Return $d^\top H d / d^\top d$ as
# one float.
#
# <details><summary>Hint 1</summary>Only the direction of <code>d</code> counts. Which multiple of it is neither too long nor too short?</details>
# <details><summary>Hint 2</summary>Divide <code>d</code> by its largest size, <code>np.max(np.abs(d))</code>, before anything is squared.</details>


# %%
def directional_curvature(H, d):
    """Return the second derivative, along the unit vector in the direction of d, of a function with the Hessian H.

    H: array_like of shape (n, n), symmetric; d: array_like of shape (n,), not zero, of any length.
    Returns a float.
    """
    ### BEGIN SOLUTION
    d = np.asarray(d, np.float64)
    d = d / np.max(np.abs(d))
    return d @ H @ d / (d @ d)
    ### END SOLUTION


# %%
check(directional_curvature)

# %% [markdown]
# ## Remember
#
# - At a critical point, the signs of the Hessian's eigenvalues decide: all positive, a minimum; all negative, a maximum;
#   both, a saddle point; otherwise the Hessian cannot tell.
# - Positive entries do not make a matrix positive definite, and neither does a positive determinant.
# - With many weights, saddle points are the rule.
# - Whether an eigenvalue is zero is a question about its size *relative to the largest*.
# - The curvature along $d$ is a weighted mean of the eigenvalues.
