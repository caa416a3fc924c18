# %% [markdown]
# # The quadratic model
#
# The gradient tells which way is down, but not how far. A learning rate that is too large makes the loss rise although
# every step points downhill; one that is too small wastes days. What decides is the *curvature*: how fast the slope changes
# along the way. The simplest model of a loss that knows about curvature is its Taylor polynomial of second order. It
# predicts what a step does before the step is taken, and which learning rate would be best.

# %%
import matplotlib.pyplot as plt
import numpy as np

from autograder import check

# %% [markdown]
# ## Lines and parabolas
#
# Near a point $x$, a smooth function is nearly linear; nearer still, what is missing is nearly quadratic. With the gradient
# $g$ and the Hessian $H$ at $x$,
#
# $$f(x + d) \;\approx\; f(x) + g^\top d + \tfrac12\, d^\top H d .$$
#
# The factor ½ is there because differentiating $d^\top H d$ twice gives $2H$, and the model should have the second
# derivatives of $f$. The picture shows two functions of one variable with both models. On the left the curvature is
# positive: the quadratic model has a lowest point, not far from that of $f$. On the right it is negative: the model falls
# for ever, while $f$ itself does not.

# %%
d = np.linspace(-2.5, 2.5, 200)
figure, axes = plt.subplots(1, 2, figsize=(9, 3.5), layout="constrained")
for ax, name, f, x, slope, curvature in [
    (axes[0], r"$e^x - 2x$ at $x = 1$", lambda x: np.exp(x) - 2 * x, 1, np.e - 2, np.e),
    (axes[1], r"$\cos x$ at $x = 1$", np.cos, 1, -np.sin(1), -np.cos(1)),
]:
    ax.plot(x + d, f(x + d), "k", label="$f$")
    ax.plot(x + d, f(x) + slope * d, "C1:", label="linear model")
    ax.plot(x + d, f(x) + slope * d + curvature * d**2 / 2, "C0--", label="quadratic model")
    ax.plot(x, f(x), "ko")
    ax.set(title=name, xlabel="$x$", ylim=(f(x) - 2.5, f(x) + 2.5))
axes[1].legend(loc="upper right")
plt.show()

# %% [markdown]
# How good are the models? Take $f(x) = e^{x_1} + x_1 x_2^2$ at $x = (0, 1)$, where
#
# $$f = 1, \qquad g = \begin{pmatrix} 2 \\ 0 \end{pmatrix}, \qquad H = \begin{pmatrix} 1 & 2 \\ 2 & 0 \end{pmatrix} .$$
#
# *Predict before you run the next cell:* when the step $d$ is halved, by about what factor does the error of the linear
# model shrink, and that of the quadratic one?

# %%
g, H = np.array([2.0, 0.0]), np.array([[1.0, 2.0], [2.0, 0.0]])
for d in [np.array([0.4, 0.2]), np.array([0.2, 0.1]), np.array([0.1, 0.05])]:
    linear_error = np.exp(d[0]) + d[0] * (1 + d[1]) ** 2 - (1 + g @ d)
    print(f"{linear_error:.5f} {linear_error - d @ H @ d / 2:.5f}")

# %% [markdown]
# `0.26782 0.02782`, `0.06340 0.00340`, `0.01542 0.00042`: by about 4 and by about 8. What the linear model leaves out is of
# the order $\|d\|^2$, what the quadratic one leaves out of the order $\|d\|^3$.
#
# ### Exercise 1: `quadratic_approximation`
#
# `f_x` is the number $f(x)$; `g` and `d` have the shape $(n,)$; `H` has the shape $(n, n)$ and is symmetric. Return the
# value of the model at $x + d$ as one float.
#
# <details><summary>Hint 1</summary>The formula has three terms, and each of them is a number.</details>
# <details><summary>Hint 2</summary>For arrays of the shapes (n,) and (n, n), <code>g @ d</code> is gᵀd and <code>d @ H @ d</code> is dᵀHd. Make float arrays of the arguments first: small integer types wrap around.</details>


# %%
def quadratic_approximation(f_x, g, H, d):
    """Return the second-order Taylor value of f at x + d.

    f_x: float, f at x; g: array_like of shape (n,), the gradient there;
    H: symmetric array_like of shape (n, n), the Hessian there; d: array_like of shape (n,).
    Returns a float.
    """
    ### BEGIN SOLUTION
    g, H, d = (np.asarray(argument, np.float64) for argument in (g, H, d))
    return f_x + g @ d + d @ H @ d / 2
    ### END SOLUTION


# %%
check(quadratic_approximation)

# %% [markdown]
# ## One step of gradient descent
#
# Gradient descent with the learning rate ε goes from $x$ to $x - \varepsilon g$. With $d = -\varepsilon g$ the model becomes
#
# $$f(x - \varepsilon g) \;\approx\; f(x) - \varepsilon\, g^\top g + \tfrac12 \varepsilon^2\, g^\top H g .$$
#
# Of the two terms behind $f(x)$, the first is what the slope promises: a fall, in proportion to ε. The second is what the
# curvature makes of it. If $g^\top H g$ is positive it takes some of the fall back; and since it grows with $\varepsilon^2$,
# it wins in the end, and the step goes *uphill*.
#
# Try it with $f(x) = \frac12 x^\top H x$, which equals its model, at $x = (1, 1)$:
#
# $$H = \begin{pmatrix} 3 & 2 \\ 2 & 3 \end{pmatrix}, \qquad g = Hx = \begin{pmatrix} 5 \\ 5 \end{pmatrix}, \qquad
#   g^\top g = 50, \qquad g^\top H g = 250 .$$
#
# *Predict:* for which of these learning rates does $f$ fall, stay, and rise?

# %%
H, x = np.array([[3.0, 2.0], [2.0, 3.0]]), np.array([1.0, 1.0])
for rate in [0.1, 0.2, 0.4, 0.6]:
    after = x - rate * (H @ x)
    print(rate, f"{after @ H @ after / 2 - x @ H @ x / 2:.2f}")

# %% [markdown]
# The change is `-3.75`, `-5.00`, `0.00`, `15.00`, as $-50 \varepsilon + 125 \varepsilon^2$ says. At 0.2 the step reaches
# the minimum; at 0.4 it has gone just as far up the other side; at 0.6 the loss has grown to four times what it was.
#
# If $g^\top H g$ is zero or negative, nothing is taken back: under the model, $f$ falls for ever, the faster the more
# negative it is. The picture shows all three cases for $g = (1, 1)$.

# %%
rates = np.linspace(0, 0.6, 100)
g = np.array([1.0, 1.0])
plt.figure(figsize=(6, 4))
for H, style in [([[3, 2], [2, 3]], "C0-"), ([[3, -3], [-3, 3]], "k--"), ([[1, -2], [-2, 1]], "C1-.")]:
    curvature = g @ H @ g
    label = f"$g^T H g$ = {curvature:g}, H = {H}"
    plt.plot(rates, -rates * (g @ g) + rates**2 / 2 * curvature, style, label=label)
plt.axhline(0, color="grey", linewidth=0.8)
plt.xlabel("learning rate ε")
plt.ylabel("predicted change of $f$")
plt.legend(loc="lower left")
plt.show()

# %% [markdown]
# ### Exercise 2: `predicted_change`
#
# `g` has the shape $(n,)$; `H` has the shape $(n, n)$ and is symmetric; `learning_rate` is the number ε. Return
# $-\varepsilon\, g^\top g + \frac12 \varepsilon^2\, g^\top H g$, the change of $f$ that the model predicts, as one float.
#
# <details><summary>Hint 1</summary>It is the model at d = −εg, less f(x).</details>
# <details><summary>Hint 2</summary>Mind the sign of the first term, and the ½ and the square in the second.</details>


# %%
def predicted_change(g, H, learning_rate):
    """Return the change of f that the quadratic model predicts for one step of gradient descent.

    g: array_like of shape (n,), the gradient; H: symmetric array_like of shape (n, n), the Hessian;
    learning_rate: float ε. Returns a float.
    """
    ### BEGIN SOLUTION
    g, H, rate = (np.asarray(argument, np.float64) for argument in (g, H, learning_rate))
    return -rate * (g @ g) + rate**2 / 2 * (g @ H @ g)
    ### END SOLUTION


# %%
check(predicted_change)

# %% [markdown]
# ## The best learning rate
#
# Where $g^\top H g > 0$ the predicted change is a parabola in ε with a lowest point. Its derivative is zero there:
#
# $$-g^\top g + \varepsilon\, g^\top H g = 0, \qquad \text{so} \qquad
#   \varepsilon^* = \frac{g^\top g}{g^\top H g} .$$
#
# At twice that rate the change is zero again; beyond, the step goes uphill. Where $g^\top H g \le 0$ there is no lowest
# point, and the larger the rate, the lower the model: $\varepsilon^* = \infty$. Nobody takes such a step. It says that the
# model has nothing to say about how far to go, as on the right of the first picture.
#
# If $g$ is an eigenvector of $H$ with the eigenvalue $\lambda > 0$, then $g^\top H g = \lambda\, g^\top g$ and
# $\varepsilon^* = 1/\lambda$. *Predict* the best rates for $H$ with the rows $(3, 2)$ and $(2, 3)$ and a gradient along
# $(1, 1)$, the direction of the largest curvature, along $(1, -1)$, that of the smallest, and along $(1, 0)$ between them.

# %%
H = np.array([[3.0, 2.0], [2.0, 3.0]])
for g in np.array([[1.0, 1.0], [1.0, -1.0], [1.0, 0.0]]):
    print(g, g @ g / (g @ H @ g))

# %% [markdown]
# `0.2`, `1.0` and `0.333…`: the eigenvalues are 5 and 1, and $\varepsilon^*$ lies between $1/\lambda_{\max}$ and
# $1/\lambda_{\min}$. Which it is depends on where the gradient points, so one rate cannot be best for every step.
#
# ### Exercise 3: `optimal_learning_rate`
#
# `g` has the shape $(n,)$ and is not zero; `H` has the shape $(n, n)$ and is symmetric. Return $g^\top g / g^\top H g$ where
# $g^\top H g > 0$, and infinity otherwise, as one float.
#
# <details><summary>Hint 1</summary>Compute the denominator first, and look at its sign.</details>
# <details><summary>Hint 2</summary>A negative denominator would give a negative rate, a step uphill. Infinity is <code>np.inf</code>.</details>


# %%
def optimal_learning_rate(g, H):
    """Return the learning rate for which the quadratic model predicts the largest fall.

    g: array_like of shape (n,), the gradient, not zero; H: symmetric array_like of shape (n, n), the Hessian.
    Returns a float: inf where the model falls without end.
    """
    ### BEGIN SOLUTION
    g = np.asarray(g, np.float64)
    curvature = g @ H @ g
    return g @ g / curvature if curvature > 0 else np.inf
    ### END SOLUTION


# %%
check(optimal_learning_rate)

# %% [markdown]
# ## Remember
#
# - $f(x + d) \approx f(x) + g^\top d + \frac12 d^\top H d$, with an error of the order $\|d\|^3$.
# - One step changes $f$ by about $-\varepsilon\, g^\top g + \frac12 \varepsilon^2\, g^\top H g$. If the second term is too
#   large, the step goes uphill.
# - The best rate under the model is $g^\top g / g^\top H g$; twice as much gains nothing, more does harm.
# - Where $g^\top H g \le 0$ the model falls for ever. The function need not.
