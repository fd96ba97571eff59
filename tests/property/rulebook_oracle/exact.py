"""Numbers as fractions, and the ways to round them that the reference names."""
from fractions import Fraction as F

ZERO = F(0)


def floor_of(x):
    return x.numerator // x.denominator


def ceiling_of(x):
    return -((-x.numerator) // x.denominator)


def whole(x, mode):
    """x rounded to a whole number."""
    if mode == "floor":
        return floor_of(x)
    if mode == "ceiling":
        return ceiling_of(x)
    sign = -1 if x < 0 else 1
    size = abs(x)
    below = floor_of(size)
    rest = size - below
    if mode == "down" or rest == 0:
        return sign * below
    if mode == "up":
        return sign * (below + 1)
    if rest != F(1, 2):
        return sign * (below + (rest > F(1, 2)))
    if mode == "half_up":
        return sign * (below + 1)
    assert mode == "half_even", mode
    return sign * (below + below % 2)


def to_unit(x, unit, mode):
    return whole(x / unit, mode) * unit


def to_places(x, places, mode="half_up"):
    return to_unit(x, F(10) ** -places, mode)


def is_finite_decimal(x):
    rest = x.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def decimal_text(x):
    """A finite decimal as one would write it."""
    places = 0
    while (x * 10**places).denominator != 1:
        places += 1
    digits = str(abs((x * 10**places).numerator)).rjust(places + 1, "0")
    text = digits if places == 0 else digits[:-places] + "." + digits[-places:]
    return "-" + text if x < 0 else text


def mean(values):
    return sum(values, ZERO) / len(values)


def median(values):
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
