# %% [markdown]
# # Overflow and underflow
#
# A neural network is trained with numbers that have only so many bits, often just sixteen. Most of the time nobody
# notices. Then a loss becomes `nan` overnight, and the cause is a single number that was too large, or too small, to be
# written down. This notebook shows where those two edges are; the next one, `softmax`, shows how to stay away from them.
#
# You write three functions. Each stands in a cell of its own, followed by a cell `check(...)`: run it, and you see at once
# which property your function has and which it breaks, on the simplest input that breaks it.

# %%
import numpy as np

from autograder import check

# %% [markdown]
# ## What a float is
#
# A floating-point number is a sign, a significand of fixed length, and a power of two:
#
# $$x = \pm\, 1.b_1 b_2 \ldots b_p \times 2^e, \qquad e_{\min} \le e \le e_{\max}.$$
#
# The length $p$ sets the *precision*: neighbours around $1$ are $\varepsilon = 2^{-p}$ apart (the *machine epsilon*). The
# range of $e$ sets the *largest* and the *smallest* numbers:
#
# | type      | $p$ | ε        | largest | smallest normal | smallest subnormal |
# |:----------|----:|:---------|:--------|:----------------|:-------------------|
# | `float16` |  10 | 9.8e−4   | 65504   | 6.1e−5          | 6.0e−8 (2⁻²⁴)      |
# | `float32` |  23 | 1.2e−7   | 3.4e38  | 1.2e−38         | 1.4e−45 (2⁻¹⁴⁹)    |
# | `float64` |  52 | 2.2e−16  | 1.8e308 | 2.2e−308        | 4.9e−324 (2⁻¹⁰⁷⁴)  |
#
# Below the smallest normal number the leading 1 is given up, digit by digit: these are the *subnormal* numbers. They are
# less precise, but they are not zero.
#
# Any other real number is *rounded to the nearest* float; a tie goes to the neighbour whose last bit is 0 ("to even").

# %%
for name in ["float16", "float32", "float64"]:
    info = np.finfo(name)
    print(name, *(f"{value:.4g}" for value in (info.eps, info.max, info.tiny, info.smallest_subnormal)))

# %% [markdown]
# ## Overflow: too large
#
# A number overflows where rounding it gives $\pm\infty$. *Predict before you run the next cell:* which of the three types
# can hold $1 + z$ for $z = 2 \cdot 65504$, for $z = 3.4\cdot 10^{39}$, for $z = 1.8 \cdot 10^{308}$?

# %%
with np.errstate(over="ignore"):
    for z in [65504 * 2, 3.4e39, float("1.8e308")]:
        print(z, [float(np.asarray(1.0 + z, dtype)) for dtype in ("float16", "float32", "float64")])

# %% [markdown]
# The answers are `inf, 131009.0, 131009.0`, then `inf, inf, 3.4e39`, then `inf, inf, inf`: the last one did not even fit
# into the `float64` that it was read into.
#
# Where exactly does a number begin to overflow? Not just above the largest float. Numbers less than *half a step* above it
# are still nearer to it than to the next power of two, so they are rounded down to it. In `float16` the step is 32 near
# 65504, so 65519.99 becomes 65504, and 65520 becomes `inf`.
#
# ### Exercise 1: `overflows`
#
# `x` is an array (of any shape) of finite `float64` numbers, `dtype` one of `"float16"`, `"float32"`, `"float64"`.
# Return a bool array of the same shape: `True` where rounding to `dtype` gives ±inf.
#
# <details><summary>Hint 1</summary>NumPy rounds for you: what does <code>x.astype(dtype)</code> hold where a number does not fit?</details>
# <details><summary>Hint 2</summary><code>np.asarray(x, float)</code> takes lists, integers and scalars alike, and never changes the caller's array.</details>


# %%
def overflows(x, dtype):
    """Return where x, rounded to dtype, becomes infinite.

    x: finite float64 array_like of any shape; dtype: "float16", "float32" or "float64".
    Returns a bool array of x's shape.
    """
    ### BEGIN SOLUTION
    with np.errstate(over="ignore"):
        return np.isinf(np.asarray(x).astype(dtype))
    ### END SOLUTION


# %%
check(overflows)

# %% [markdown]
# ## Underflow: too small
#
# A number underflows where it is not zero but rounding makes it zero. That looks harmless, and often is; but a zero can be
# divided by, and its logarithm is $-\infty$.
#
# Half the smallest subnormal lies exactly between it and zero. Zero is the even one of the two, so the tie goes to zero.
# *Predict:* which of these are zero in `float16`, whose smallest subnormal is $2^{-24}$?

# %%
for x in [1e-5, 2.0**-24, 1.01 * 2.0**-25, 2.0**-25]:
    print(x, np.asarray(x, "float16"), np.asarray(x, "float16") == 0)

# %% [markdown]
# Only the last one is. (The first is not even a normal number in `float16` any more: it has lost digits, but not all.)
#
# ### Exercise 2: `underflows`
#
# The same arguments as before. Return `True` where a number that is *not* zero becomes zero when it is rounded to `dtype`.
#
# <details><summary>Hint 1</summary>Two conditions must hold at once: one on <code>x</code>, one on the rounded <code>x</code>.</details>
# <details><summary>Hint 2</summary>Two bool arrays are combined with <code>&amp;</code>, not with <code>and</code>.</details>


# %%
def underflows(x, dtype):
    """Return where x is not zero but becomes zero when it is rounded to dtype.

    x: finite float64 array_like of any shape; dtype: "float16", "float32" or "float64".
    Returns a bool array of x's shape.
    """
    ### BEGIN SOLUTION
    x = np.asarray(x)
    with np.errstate(over="ignore", under="ignore"):
        return (x != 0) & (x.astype(dtype) == 0)
    ### END SOLUTION


# %%
check(underflows)

# %% [markdown]
# ## Products of probabilities
#
# The likelihood of a data set is a product of many numbers below 1. A thousand examples with probability 0.1 each have the
# likelihood $10^{-1000}$, which no float can hold. *Predict what this prints:*

# %%
print(np.prod(np.full(1000, 0.1)), np.sum(np.log(np.full(1000, 0.1))))

# %% [markdown]
# The product is `0.0`; its logarithm, had we asked for it, $-\infty$. The sum of the logarithms is $-2302.585\ldots$, as it
# should be: $\log \prod_i p_i = \sum_i \log p_i$, and neither side needs the product. This is why everybody works with
# log-likelihoods.
#
# ### Exercise 3: `log_product`
#
# `p` holds $n \ge 0$ numbers that are not negative. Return $\log(p_1 \cdots p_n)$ as one float, without forming the
# product: $-\infty$ if any $p_i$ is 0, and 0.0 if there are no factors at all.
#
# <details><summary>Hint 1</summary>The logarithm of a product is a sum of logarithms.</details>
# <details><summary>Hint 2</summary><code>np.log(0.0)</code> is −inf, with a warning that you may silence with <code>np.errstate(divide="ignore")</code>; the sum of no numbers is 0.</details>


# %%
def log_product(p):
    """Return the logarithm of the product of p without forming the product.

    p: array_like of shape (n,), n ≥ 0, entries ≥ 0.
    Returns a float: −inf if an entry is 0, 0.0 if there are none.
    """
    ### BEGIN SOLUTION
    with np.errstate(divide="ignore"):
        return np.sum(np.log(np.asarray(p, np.float64)))
    ### END SOLUTION


# %%
check(log_product)

# %% [markdown]
# ## In your own words
#
# A colleague trains a language model and computes the probability of each sentence as the product of the probabilities of
# its words, in `float32`. Short sentences work, long ones get probability 0. She proposes to switch to `float64`. What does
# that buy her, what does it not, and what would you do instead? (Three to five sentences.)

# %% [markdown] question="why_log_space"
# `float64` moves the edge of underflow from about 1e−45 to about 5e−324, so sentences may be about seven times longer; then
# the same thing happens again, since the product shrinks exponentially with the length. Nor does it help with what comes
# next: the logarithm of the zero is −inf and the gradient is nan. I would add the logarithms of the words' probabilities:
# a sum of a thousand such terms is a few thousand, far from every edge, accurate even in `float32`, and it orders sentences
# as the product would.

# %% [markdown]
# ## Remember
#
# - A float has a largest and a smallest size. Beyond the one lies `inf`, below the other 0, and both are *rounding*: they
#   come half a step later than the table says.
# - Subnormal numbers fill the gap around zero with fewer digits.
# - A product of many factors leaves the range of any float. The sum of their logarithms does not.
