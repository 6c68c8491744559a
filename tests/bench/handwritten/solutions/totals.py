def sum_of_squares(numbers):
    return sum(n * n for n in numbers)


def sum_odd(numbers):
    return sum(n for n in numbers if n % 2 == 1)


def running_total(amounts):
    totals = []
    total = 0
    for amount in amounts:
        total += amount
        totals.append(total)
    return totals


def product(numbers):
    result = 1
    for n in numbers:
        result *= n
    return result


def count_greater(values, limit):
    return sum(1 for v in values if v > limit)


def spread(values):
    return max(values) - min(values) if values else 0


def total_length(words):
    return sum(len(word) for word in words)


def moving_average(values, window):
    return [sum(values[i : i + window]) / window for i in range(len(values) - window + 1)]


def scale_to_unit(values):
    if not values:
        return []
    low, high = min(values), max(values)
    if low == high:
        return [0.0 for _ in values]
    return [(v - low) / (high - low) for v in values]


def weighted_average(values, weights):
    return sum(v * w for v, w in zip(values, weights)) / sum(weights)


def sum_digits_in_text(text):
    return sum(int(c) for c in text if c.isdigit())


def alternating_sum(numbers):
    return sum(numbers[::2]) - sum(numbers[1::2])


def biggest_gap(numbers):
    return max((abs(a - b) for a, b in zip(numbers, numbers[1:])), default=0)
