# Bits of number theory that keep coming up in exercises.


def gcd(a, b):
    """Greatest common divisor of two positive integers."""


def lcm(a, b):
    """
    The smallest positive number that both a and b divide without remainder.
    """
    pass


def is_prime(n):
    """True if n is a prime number. Anything below 2 isn't prime."""
    pass


def primes_up_to(limit):
    """List every prime number <= limit, smallest first."""
    pass


def fibonacci(n):
    """Return the first n Fibonacci numbers as a list, starting 0, 1, 1, 2, ..."""
    pass


def digit_sum(n):
    """Add up the decimal digits of a non-negative integer, so 1234 gives 10."""
    pass


def reverse_digits(n):
    """
    Reverse the digits of an integer.

    The sign stays where it is and zeros that end up in front disappear:
    -120 becomes -21.
    """
    pass


def factorial(n):
    """n! - the product of all the integers from 1 to n. By convention 0! is 1."""
    pass


def divisors(n):
    """
    Find all numbers which divide n exactly.

    :param n: a positive integer
    :return: the divisors, including 1 and n itself, in ascending order
    """
    pass


def collatz_steps(n):
    """
    Count how many steps it takes to get from n down to 1 in the Collatz game.

    At each step an even number is halved, and an odd number is tripled and then
    increased by one. Starting at 1 takes 0 steps.
    """
    pass


def to_binary(n):
    """Binary digits of n (n >= 0) as a string with no prefix, e.g. 6 -> '110'"""
    pass


def digital_root(n):
    """Keep summing the digits of n until just one digit is left, and return that digit."""
    pass
