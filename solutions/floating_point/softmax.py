# %% [markdown]
# # Softmax, safely
#
# The last layer of a classifier produces one number for each class, the *logits* $x_1, \ldots, x_n$. The softmax turns them
# into probabilities,
#
# $$\operatorname{softmax}(x)_i = \frac{e^{x_i}}{\sum_j e^{x_j}},$$
#
# and the training loss is the logarithm of one of them. Written down as it stands, this formula fails for logits that
# every real network produces. The mathematics is fine; the floats are not. Here you write the versions that every deep
# learning library uses inside.

# %%
import numpy as np

from autograder import check

# %% [markdown]
# ## Why exp overflows
#
# $e^x$ leaves the range of `float64` soon after $x = 709$, because $\log(1.8\cdot 10^{308}) \approx 709.78$; and it is
# rounded to zero soon before $x = -745$. *Predict what each of these prints:*

# %%
with np.errstate(over="ignore", under="ignore"):
    print(np.exp([709.0, 710.0, -745.0, -746.0]))

# %% [markdown]
# `[8.21840746e+307 inf 4.94065646e-324 0.00000000e+000]`: one step decides between a number and `inf`, and between a
# number and 0.
#
# Now take logits that are all the same number $c$. Their softmax is $1/n$ each, whatever $c$ is. What does the formula give
# for $c = 0$, for $c$ very negative, and for $c$ very large?


# %%
def naive_softmax(x):
    return np.exp(x) / np.sum(np.exp(x))


with np.errstate(all="ignore"):
    for c in [0.0, -1000.0, 1000.0]:
        print(c, naive_softmax(np.full(4, c)))

# %% [markdown]
# `[0.25 0.25 0.25 0.25]`, then `[nan nan nan nan]` twice: for $c = -1000$ it is $0/0$, for $c = 1000$ it is
# $\infty/\infty$.
#
# ## The way out: only differences count
#
# Adding the same constant $c$ to every logit multiplies numerator and denominator by the same $e^c$:
#
# $$\frac{e^{x_i + c}}{\sum_j e^{x_j + c}} = \frac{e^c\, e^{x_i}}{e^c \sum_j e^{x_j}} = \operatorname{softmax}(x)_i .$$
#
# So we may choose $c$. With $c = -\max_j x_j$ the largest exponent becomes 0. Nothing overflows, since every exponent is at
# most 0; and the sum is at least 1, since one of its terms is $e^0 = 1$, so nothing is divided by zero.
#
# ### Exercise 1: `softmax`
#
# `x` has $n \ge 1$ finite entries, up to ±1e308 in size. Return the softmax. Entries too small to represent are 0.
#
# <details><summary>Hint 1</summary>Which shift makes the largest exponent 0?</details>
# <details><summary>Hint 2</summary><code>np.asarray(x, float)</code> takes lists and integers alike; <code>x - x.max()</code> makes a new array, <code>x -= x.max()</code> changes the caller's.</details>


# %%
def softmax(x):
    """Return the softmax of x.

    x: array_like of shape (n,), n ≥ 1, finite. Returns a float array of shape (n,).
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, np.float64)
    with np.errstate(over="ignore", under="ignore"):
        powers = np.exp(x - x.max())
    return powers / powers.sum()
    ### END SOLUTION


# %%
check(softmax)

# %% [markdown]
# ## A batch
#
# A network sees many examples at once: `X` has one row an example. Each row has a softmax of its own, and so needs a
# maximum of its own. *Predict:* what happens to the first row of this batch if you subtract the largest entry of the whole
# matrix?

# %%
X = np.array([[0.0, 1.0], [1000.0, 1001.0]])
print(np.exp(X - X.max()))
print(np.exp(X - X.max(axis=1, keepdims=True)))

# %% [markdown]
# With the maximum of the whole matrix the first row becomes `[0. 0.]`, and its softmax $0/0$. With a maximum for each row
# both rows are `[0.36787944 1.]`.
#
# ### Exercise 2: `batch_softmax`
#
# `X` has the shape $(m, n)$ with $m, n \ge 1$. Return the softmax of each row, however far apart the rows' levels are.
#
# <details><summary>Hint 1</summary><code>axis=1</code> takes the maximum, or the sum, along each row.</details>
# <details><summary>Hint 2</summary><code>keepdims=True</code> keeps the result a column of shape (m, 1), which can be subtracted from X.</details>


# %%
def batch_softmax(X):
    """Return the softmax of each row of X.

    X: array_like of shape (m, n), m, n ≥ 1, finite. Returns a float array of shape (m, n).
    """
    ### BEGIN SOLUTION
    X = np.asarray(X, np.float64)
    with np.errstate(over="ignore", under="ignore"):
        powers = np.exp(X - X.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
    ### END SOLUTION


# %%
check(batch_softmax)

# %% [markdown]
# ## The logarithm of the sum
#
# The denominator alone, on a logarithmic scale, is called *log-sum-exp*. With $m = \max_j x_j$,
#
# $$\log \sum_j e^{x_j} = m + \log \sum_j e^{x_j - m},$$
#
# where again no exponent is above 0. The sum on the right lies between 1 and $n$, so
#
# $$\max_j x_j \;\le\; \log \sum_j e^{x_j} \;\le\; \max_j x_j + \log n :$$
#
# log-sum-exp is a smooth version of the maximum (and softmax its gradient).
#
# ### Exercise 3: `log_sum_exp`
#
# Return $\log \sum_j e^{x_j}$ as one float, for any finite `x` with $n \ge 1$ entries.
#
# <details><summary>Hint 1</summary>Take the largest entry out of the sum, as in the formula above.</details>


# %%
def log_sum_exp(x):
    """Return the logarithm of the sum of the exponentials of x.

    x: array_like of shape (n,), n ≥ 1, finite. Returns a float.
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, np.float64)
    top = x.max()
    with np.errstate(over="ignore", under="ignore"):
        return top + np.log(np.sum(np.exp(x - top)))
    ### END SOLUTION


# %%
check(log_sum_exp)

# %% [markdown]
# ## The logarithm of the softmax
#
# The loss needs $\log \operatorname{softmax}(x)_i$. A good `softmax` is not enough for that: where a probability is too
# small to represent it is 0, rightly, and then its logarithm is $-\infty$. *Predict:*

# %%
powers = np.exp([0.0, -1000.0])
with np.errstate(divide="ignore"):
    print(np.log(powers / powers.sum()))

# %% [markdown]
# `[0. -inf]`, though the right answer, $-1000$, is an ordinary number. So take the logarithm first, on paper:
#
# $$\log \operatorname{softmax}(x)_i = x_i - \log \sum_j e^{x_j} = (x_i - m) - \log \sum_j e^{x_j - m} .$$
#
# The brackets matter. For $x = (10^{16}, 10^{16})$ the answer is $-\log 2$ twice. But `x - log_sum_exp(x)` gives 0: floats
# near $10^{16}$ are 2 apart, and $\log 2$ is lost when it is added to $10^{16}$. Subtract $m$ first and never add it back.
#
# ### Exercise 4: `log_softmax`
#
# Return the logarithm of the softmax of `x`: accurate at any level, finite wherever $\max_j x_j - x_i$ is finite.
#
# <details><summary>Hint 1</summary>Follow the brackets in the formula: first the differences, then everything from them.</details>


# %%
def log_softmax(x):
    """Return the logarithm of the softmax of x.

    x: array_like of shape (n,), n ≥ 1, finite. Returns a float array of shape (n,).
    """
    ### BEGIN SOLUTION
    x = np.asarray(x, np.float64)
    with np.errstate(over="ignore", under="ignore"):
        below_top = x - x.max()
        return below_top - np.log(np.sum(np.exp(below_top)))
    ### END SOLUTION


# %%
check(log_softmax)

# %% [markdown]
# ## The loss
#
# For an example whose true class is `label`, the *cross-entropy* loss is $-\log \operatorname{softmax}(x)_{\text{label}}$.
# A network that is confident and wrong pays for it in proportion to its confidence; and the loss must stay finite, or one
# such example turns every weight into `nan`.
#
# ### Exercise 5: `cross_entropy`
#
# `logits` has $n \ge 1$ entries, `label` is an integer from 0 to $n - 1$. Return the loss as one float, as accurate and as
# finite as `log_softmax`.
#
# <details><summary>Hint 1</summary>You have just written the function that does the work.</details>


# %%
def cross_entropy(logits, label):
    """Return −log softmax(logits)[label].

    logits: array_like of shape (n,), n ≥ 1, finite; label: integer, 0 ≤ label < n. Returns a float.
    """
    ### BEGIN SOLUTION
    return -log_softmax(logits)[label]
    ### END SOLUTION


# %%
check(cross_entropy)

# %% [markdown]
# ## Remember
#
# - Softmax depends on differences only. Subtract the maximum, and nothing overflows and nothing is divided by zero.
# - In a batch, each row has its own maximum.
# - Take logarithms on paper before you take them on the machine: `log(softmax(x))` throws away what `log_softmax` keeps.
# - A shift that is added back costs digits. Stay with differences to the end.
