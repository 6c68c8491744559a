"""Readings from sensors."""


def calibrate(raw: list[float], offset: float, gain: float) -> list[float]:
    """Corrected readings: subtract the offset from each raw value, then multiply by the gain."""
    pass


def out_of_range(readings, low, high):
    """readings that are below low or above high, in their order. the limits themselves are ok"""
    pass


def battery_percent(volts: float, empty: float, full: float) -> int:
    """
    Charge of a battery in percent, as a whole number from 0 to 100.

    :param volts: the voltage we measured
    :param empty: voltage of the empty battery (0 %)
    :param full: voltage of the full battery (100 %); in between it's linear, rounded to the
        nearest whole number
    :returns: the charge; never less than 0 or more than 100, even if volts is outside the limits
    """
    pass


def fill_gaps(readings: list) -> list:
    """Replace every None with the last reading before it.

    A None at the very beginning has nothing before it and stays None. Returns a new list.
    """
    pass


def longest_above(readings: list[float], limit: float) -> int:
    """How long were we above the limit?

    Returns the length of the longest unbroken series of readings greater than `limit`,
    0 if there's none.
    """
    pass


def alarm_states(readings: list[float], on: float, off: float) -> list[bool]:
    """State of an alarm after each of the readings.

    The alarm is silent at first. It goes on when a reading reaches `on` or more and then stays on
    until a reading is at `off` or less (off is smaller than on), so that it doesn't flicker.

    >>> alarm_states([20, 31, 27, 24, 28], on=30, off=25)
    [False, True, True, False, False]
    """
    pass
