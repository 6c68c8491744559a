def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def lcm(a, b):
    multiple = a
    while multiple % b:
        multiple += a
    return multiple


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


def primes_up_to(limit):
    return [n for n in range(2, limit + 1) if all(n % d for d in range(2, int(n**0.5) + 1))]


def fibonacci(n):
    numbers = []
    a, b = 0, 1
    for _ in range(n):
        numbers.append(a)
        a, b = b, a + b
    return numbers


def digit_sum(n):
    return sum(int(digit) for digit in str(n))


def reverse_digits(n):
    backwards = int(str(abs(n))[::-1])
    return -backwards if n < 0 else backwards


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def divisors(n):
    return [d for d in range(1, n + 1) if n % d == 0]


def collatz_steps(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


def to_binary(n):
    return format(n, "b")


def digital_root(n):
    while n > 9:
        n = sum(int(digit) for digit in str(n))
    return n
