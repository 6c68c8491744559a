"""Small sums for everyday quantities."""


def celsius_to_fahrenheit(celsius: float) -> float:
    """Convert a temperature from degrees Celsius to degrees Fahrenheit."""
    raise NotImplementedError


def clamp(value: int, low: int, high: int) -> int:
    """Keep value within the range low..high (both ends included)."""
    raise NotImplementedError


def percentage(part: float, whole: float) -> float:
    """What percentage of `whole` is `part`?

    The answer is rounded to one decimal place. If `whole` is zero, return 0.0
    rather than blowing up.
    """
    raise NotImplementedError


def round_to_nearest(value: int, step: int) -> int:
    """Round value to the nearest multiple of step.

    A value exactly half way between two multiples goes up. Both arguments are
    non-negative whole numbers and step is at least 1.

    >>> round_to_nearest(12, 5)
    10
    >>> round_to_nearest(13, 5)
    15
    """
    raise NotImplementedError


def average(numbers: list[float]) -> float:
    """Arithmetic mean of the numbers, or 0.0 when there are none."""
    raise NotImplementedError


def median(values: list[float]) -> float:
    """Find the median of a list of numbers.

    The median is the middle number once they're in order. With an even amount of
    numbers, it's the mean of the middle two. You can assume the list isn't empty.
    """
    raise NotImplementedError


def distance(p: tuple[float, float], q: tuple[float, float]) -> float:
    """Straight-line distance between two points in the plane, each given as (x, y)."""
    raise NotImplementedError


def seconds_to_clock(seconds: int) -> str:
    """Format a duration in seconds as "H:MM:SS".

    Minutes and seconds always take two digits, hours as many as they need.

    Args:
        seconds: A non-negative number of seconds.

    Returns:
        The formatted duration, e.g. "1:01:05" for 3665.
    """
    raise NotImplementedError


def discounted(price: float, percent: float) -> float:
    """Price after taking off the given percent, to the nearest cent (2 decimals)."""
    raise NotImplementedError


def split_bill(cents: int, people: int) -> list[int]:
    """Split a bill as evenly as possible.

    Returns a list with what each person pays, in cents. The shares have to add up to
    the bill, and when it doesn't divide evenly the first few people pay one cent more
    than the others.
    """
    raise NotImplementedError
