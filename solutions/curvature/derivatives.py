# %% [markdown]
# # Derivatives by differences
#
# Backpropagation computes gradients exactly, up to rounding, and hardly anybody trains networks otherwise. But whoever
# writes a backward pass by hand makes mistakes in it, and a network with a slightly wrong gradient still learns, only worse.
# So one checks it against differences of the loss itself, which need no formula at all. Differences also give what most
# libraries do not offer at once: the Jacobian and the Hessian of any function. Their one difficulty is the size of the step.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## Central differences
#
# Let $f$ be a smooth function of one variable. Taylor's theorem says what it is a step $h$ to the right and to the left:
#
# $$f(x \pm h) = f(x) \pm h f'(x) + \tfrac12 h^2 f''(x) \pm \tfrac16 h^3 f'''(x) + \ldots$$
#
# Subtract the two, and every second term cancels:
#
# $$\frac{f(x + h) - f(x - h)}{2h} = f'(x) + \tfrac16 h^2 f'''(x) + \ldots$$
#
# This is the *central difference*. Its error falls with the *square* of $h$.
#
# So make $h$ as small as possible? Take $f(x) = 1/x$ at $x = 1$, where $f' = -1$ and $f''' = -6$. The error should be about
# $h^2$. *Predict before you run the next cell:* which of the four steps has the smallest error, and which the largest?

# %%
for h in [1e-1, 1e-5, 1e-9, 1e-13]:
    print(h, f"{abs((1 / (1 + h) - 1 / (1 - h)) / (2 * h) - (-1)):.0e}")

# %% [markdown]
# `1e-02`, `1e-10`, `8e-08`, `3e-04`. The first is worst, as expected, and the second best; but from there on a
# smaller step makes it worse.
#
# ## Why not a smaller step?
#
# Each value of $f$ is rounded, so it is wrong by up to about $\varepsilon |f|$, where
# $\varepsilon \approx 2.2 \cdot 10^{-16}$ is the machine epsilon. The two values are almost equal, and their difference
# keeps the whole error; then it is divided by $2h$. Altogether the error is about
#
# $$\frac{h^2}{6} |f'''| + \frac{\varepsilon |f|}{h} .$$
#
# The first term falls with $h$, the second grows as $h$ falls. On logarithmic axes they are two straight lines, with the
# slopes 2 and −1. The best step lies where they cross.

# %%
h = np.logspace(-12, -0.5, 300)
error = np.abs((1 / (1 + h) - 1 / (1 - h)) / (2 * h) - (-1))
plt.figure(figsize=(6, 4))
plt.loglog(h, error, "k.", markersize=3, label="error of the central difference")
plt.loglog(h, h**2, "C0--", label="$h^2$ (slope 2)")
plt.loglog(h, np.finfo(float).eps / h, "C1-", label=r"$\varepsilon / h$ (slope −1)")
plt.ylim(1e-13, 1)
plt.xlabel("step $h$")
plt.legend(loc="upper center")
plt.show()

# %% [markdown]
# If $f$ and its derivatives are about equally large, the lines cross near $h = \varepsilon^{1/3} \approx 6 \cdot 10^{-6}$,
# and the error there is about $\varepsilon^{2/3} \approx 4 \cdot 10^{-11}$. There is no need to be exact about it. A power
# of two, such as $2^{-17} \approx 7.6 \cdot 10^{-6}$, has a small advantage: $x \pm h$ is then nearly always exact.
#
# ## Why not one side only?
#
# The *forward difference* $(f(x + h) - f(x))/h$ saves a call of $f$ where $f(x)$ is known. But it keeps the term
# $\frac12 h f''(x)$. Its two lines, $\frac12 h |f''|$ and $2 \varepsilon |f| / h$, cross near
# $h = \sqrt\varepsilon \approx 1.5 \cdot 10^{-8}$ only, and high up: the error there is about as large as the step.
# Half of the digits are lost, not a third.
#
# And far from 0 the points themselves are rounded: floats between 8 and 16 are $1.8 \cdot 10^{-15}$ apart, so that a step
# of $10^{-8}$ is off by up to $10^{-7}$ of its length. *Predict:* take $f = \sin$ at many places between 9 and 10. With
# which step is the largest error of forward differences smallest, and with which is that of central ones?

# %%
x = np.linspace(9, 10, 10001)
for h in [1e-4, 1e-5, 1e-6, 1e-7, 1e-8]:
    forward, central = (np.sin(x + h) - np.sin(x)) / h, (np.sin(x + h) - np.sin(x - h)) / (2 * h)
    print(h, *[f"{np.abs(difference - np.cos(x)).max():.0e}" for difference in (forward, central)])

# %% [markdown]
# Forward: `3e-05`, `3e-06`, `3e-07`, `3e-08`, `9e-08`. Central: `2e-09`, `6e-11`, `8e-10`, `6e-09`, `8e-08`. No forward
# difference comes below $10^{-8}$, and a central one with any step between $10^{-6}$ and $10^{-4}$ does so easily.
#
# ## The gradient
#
# A function of $n$ variables has one derivative for each, and each needs a step of its own: along $e_i$, the unit vector of
# the variable,
#
# $$\frac{\partial f}{\partial x_i} \approx \frac{f(x + h e_i) - f(x - h e_i)}{2h} .$$
#
# The obvious way to step is to change one entry of `x`. *Predict what this prints:*

# %%
x = np.array([1, 2])
x[0] += 1e-5
print(x)

# %% [markdown]
# `[1 2]`: an array of integers stays one, and the step is cut off. The difference would be $0/2h$. Besides, the array
# belongs to the caller, who does not want it changed. So make a float array of `x` first, and then *new* arrays
# `x + step`.
#
# ### Exercise 1: `numerical_gradient`
#
# `f` takes an array of shape $(n,)$ of real numbers and returns a float. It varies on a length scale of about 1, and
# $|x_i| \le 10$. Return the gradient at `x`, of shape $(n,)$, with an error of at most $10^{-8}$ times the size of $f$ and
# its first two derivatives near `x` (or times 1, if they are smaller). Central differences with a good step come well below
# that; forward differences do not come below it with any.
#
# <details><summary>Hint 1</summary>The rows of <code>np.eye(n)</code> are the unit vectors.</details>
# <details><summary>Hint 2</summary>For each row <code>e</code> of them the entry is <code>(f(x + h * e) - f(x - h * e)) / (2 * h)</code>.</details>
# <details><summary>Hint 3</summary>The picture and the table tell a good h. Put the entries into a float array; <code>np.zeros_like(x)</code> of integers would cut them off.</details>


# %%
def numerical_gradient(f, x):
    """Return the gradient of f at x, by central differences.

    f: function that takes a float array of shape (n,) and returns a float; x: array_like of shape (n,), n ≥ 1.
    Returns a float array of shape (n,).
    """
    ### BEGIN SOLUTION
    x = np.asarray(x)
    h = 2.0**-17
    return np.array([(f(x + step) - f(x - step)) / (2 * h) for step in h * np.eye(x.size)])
    ### END SOLUTION


# %%
check(numerical_gradient)

# %% [markdown]
# ## The Jacobian
#
# A layer takes $n$ numbers to $m$ numbers. Its derivative is a matrix with $m$ rows and $n$ columns, the *Jacobian*
#
# $$J_{ij} = \frac{\partial f_i}{\partial x_j} .$$
#
# Row $i$ is the gradient of the output $f_i$. But a step along $e_j$ changes all the outputs at once, so that one difference
# of two calls gives a whole *column*. Take $f(x) = (x_1 x_2,\, x_1^2,\, x_2)$ at $x = (2, 3)$. *Predict:* what is the shape
# of $J$, and what does a difference along $e_1$ give?


# %%
def three_outputs(x):
    return np.array([x[0] * x[1], x[0] ** 2, x[1]])


h = 2.0**-17
print((three_outputs(np.array([2 + h, 3])) - three_outputs(np.array([2 - h, 3]))) / (2 * h))

# %% [markdown]
# `[3. 4. 0.]`, the first of the two columns of
#
# $$J = \begin{pmatrix} x_2 & x_1 \\ 2 x_1 & 0 \\ 0 & 1 \end{pmatrix}
#   = \begin{pmatrix} 3 & 2 \\ 4 & 0 \\ 0 & 1 \end{pmatrix} .$$
#
# ### Exercise 2: `numerical_jacobian`
#
# `f` takes an array of shape $(n,)$ and returns one of shape $(m,)$. Return its Jacobian at `x`, of shape $(m, n)$, as
# accurately as the gradient.
#
# <details><summary>Hint 1</summary>Each difference is now an array of m numbers. Collect them as before.</details>
# <details><summary>Hint 2</summary><code>np.array</code> of a list of arrays makes them rows; <code>np.stack(columns, axis=1)</code> makes them columns.</details>


# %%
def numerical_jacobian(f, x):
    """Return the Jacobian of f at x, by central differences.

    f: function that takes a float array of shape (n,) and returns one of shape (m,);
    x: array_like of shape (n,), n ≥ 1.
    Returns a float array of shape (m, n): the entry i, j is ∂fᵢ/∂xⱼ.
    """
    ### BEGIN SOLUTION
    x = np.asarray(x)
    h = 2.0**-17
    columns = [(f(x + step) - f(x - step)) / (2 * h) for step in h * np.eye(x.size)]
    return np.stack(columns, axis=1)
    ### END SOLUTION


# %%
check(numerical_jacobian)

# %% [markdown]
# ## The Hessian
#
# The second derivatives of $f$ form the *Hessian* $H_{ij} = \partial^2 f / \partial x_i \partial x_j$. It is the Jacobian of
# the gradient, and symmetric. For an entry, take the central difference along $e_j$ of a central difference along $e_i$:
#
# $$H_{ij} \approx \frac{f(x + he_i + he_j) - f(x + he_i - he_j) - f(x - he_i + he_j) + f(x - he_i - he_j)}{4h^2} .$$
#
# Exchanging $i$ and $j$ exchanges the two middle terms, so the result is symmetric but for rounding. For $i = j$ it becomes
#
# $$\frac{f(x + 2he_i) - 2 f(x) + f(x - 2he_i)}{4h^2} .$$
#
# Rounding is now divided by $4h^2$, not by $2h$. The error is about $h^2 |f''''| + \varepsilon |f| / h^2$, and its two
# terms are equal near $h = \varepsilon^{1/4} \approx 10^{-4}$. *Predict:* the second derivative of $1/x$ at 1 is 2. How many
# digits are right with each of these steps?

# %%
for h in [1e-2, 1e-4, 1e-6, 1e-8]:
    print(h, f"{(1 / (1 + 2 * h) - 2 + 1 / (1 - 2 * h)) / (4 * h**2):.10f}")

# %% [markdown]
# `2.0008003201`, `2.0000000822`, `2.0000112677`, `1.6653345369`: three digits, eight, five, none. What of $10^{-5}$, which
# was the best step for the gradient? Here are the largest errors for $f = \sin$ between 9 and 10 again, with the second
# difference over three neighbouring points.

# %%
x = np.linspace(9, 10, 10001)
for h in [1e-3, 1e-4, 1e-5, 1e-6]:
    second = (np.sin(x + h) - 2 * np.sin(x) + np.sin(x - h)) / h**2
    print(h, f"{np.abs(second + np.sin(x)).max():.0e}")

# %% [markdown]
# `5e-08`, `2e-08`, `2e-06`, `2e-04`: the gradient's step is too small for the Hessian, by a factor of ten.
#
# ### Exercise 3: `numerical_hessian`
#
# `f` takes an array of shape $(n,)$ and returns a float, as in Exercise 1. Return its Hessian at `x`, of shape $(n, n)$,
# with an error of at most $10^{-6}$ times the size of $f$ and its first two derivatives near `x` (or times 1), and
# symmetric to the same accuracy.
#
# <details><summary>Hint 1</summary>Two loops over the unit vectors, one for the rows and one for the columns; four calls of f for each entry.</details>
# <details><summary>Hint 2</summary>Choose h anew: something between 1e−4 and 1e−3.</details>
# <details><summary>Hint 3</summary>With the steps <code>a</code> and <code>b</code>, rows of <code>h * np.eye(n)</code>, the first of the four values is <code>f(x + a + b)</code>.</details>


# %%
def numerical_hessian(f, x):
    """Return the Hessian of f at x, by second central differences.

    f: function that takes a float array of shape (n,) and returns a float; x: array_like of shape (n,), n ≥ 1.
    Returns a float array of shape (n, n): the entry i, j is ∂²f/∂xᵢ∂xⱼ.
    """
    ### BEGIN SOLUTION
    x = np.asarray(x)
    h = 2.0**-12
    steps = h * np.eye(x.size)

    def entry(a, b):
        return (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2)

    return np.array([[entry(a, b) for b in steps] for a in steps])
    ### END SOLUTION


# %%
check(numerical_hessian)

# %% [markdown]
# ## Remember
#
# - A central difference has two errors: one from the curve, which falls with $h^2$, and one from rounding, which grows with
#   $1/h$. The best step is about $10^{-5}$, and gives ten digits. A forward difference gives seven or eight, at best.
# - A second difference divides rounding by $h^2$. Its best step is about $10^{-4}$, and gives eight digits or nearly.
# - A step along $e_j$ gives column $j$ of the Jacobian.
# - Step from a float copy. Integers cut the step off, and the array of the caller is not yours.
