from whole_numbers import (
    collatz_steps,
    digit_sum,
    digital_root,
    divisors,
    factorial,
    fibonacci,
    gcd,
    is_prime,
    lcm,
    primes_up_to,
    reverse_digits,
    to_binary,
)


def test_gcd():
    assert gcd(12, 18) == 6
    assert gcd(7, 13) == 1
    assert gcd(5, 20) == 5
    assert gcd(20, 5) == 5


def test_lcm():
    assert lcm(4, 6) == 12
    assert lcm(3, 7) == 21
    assert lcm(5, 5) == 5
    assert lcm(1, 9) == 9


def test_is_prime_small_primes():
    assert is_prime(2)
    assert is_prime(3)
    assert is_prime(97)


def test_is_prime_composites():
    assert is_prime(9) is False
    assert is_prime(91) is False


def test_is_prime_below_two():
    assert is_prime(1) is False
    assert is_prime(0) is False


def test_primes_up_to():
    assert primes_up_to(10) == [2, 3, 5, 7]
    assert primes_up_to(13) == [2, 3, 5, 7, 11, 13]
    assert primes_up_to(2) == [2]


def test_primes_up_to_one():
    assert primes_up_to(1) == []


def test_fibonacci():
    assert fibonacci(1) == [0]
    assert fibonacci(2) == [0, 1]
    assert fibonacci(8) == [0, 1, 1, 2, 3, 5, 8, 13]


def test_fibonacci_none():
    assert fibonacci(0) == []


def test_digit_sum():
    assert digit_sum(1234) == 10
    assert digit_sum(0) == 0
    assert digit_sum(9009) == 18


def test_reverse_digits():
    assert reverse_digits(123) == 321
    assert reverse_digits(7) == 7
    assert reverse_digits(0) == 0


def test_reverse_digits_sign_and_zeros():
    assert reverse_digits(-120) == -21
    assert reverse_digits(500) == 5


def test_factorial():
    assert factorial(0) == 1
    assert factorial(1) == 1
    assert factorial(5) == 120
    assert factorial(10) == 3628800


def test_divisors():
    assert divisors(12) == [1, 2, 3, 4, 6, 12]
    assert divisors(1) == [1]
    assert divisors(13) == [1, 13]
    assert divisors(16) == [1, 2, 4, 8, 16]


def test_collatz_steps():
    assert collatz_steps(1) == 0
    assert collatz_steps(2) == 1
    assert collatz_steps(6) == 8
    assert collatz_steps(27) == 111


def test_to_binary():
    assert to_binary(6) == "110"
    assert to_binary(1) == "1"
    assert to_binary(255) == "11111111"


def test_to_binary_zero():
    assert to_binary(0) == "0"


def test_digital_root():
    assert digital_root(9875) == 2
    assert digital_root(38) == 2
    assert digital_root(5) == 5
    assert digital_root(99999) == 9
