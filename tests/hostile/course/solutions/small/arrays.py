# %% [markdown]
# # Arrays

# %%
import numpy as np

from autograder import check

# %% [markdown]
# `double(x)` returns twice an array, `mean(x)` the mean of its entries.


# %%
def double(x):
    """Return 2x, an array like x."""
    ### BEGIN SOLUTION
    return 2.0 * np.asarray(x)  # TOKEN-OF-THE-SOLUTION
    ### END SOLUTION


# %%
check(double)


# %%
def mean(x):
    """Return the mean of the entries of x, a float."""
    ### BEGIN SOLUTION
    return float(np.sum(x) / len(x))  # TOKEN-OF-THE-SOLUTION
    ### END SOLUTION


# %%
check(mean)

# %% [markdown] question="why"
# Because.
