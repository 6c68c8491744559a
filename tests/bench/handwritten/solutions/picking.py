def only_even(numbers):
    return [n for n in numbers if n % 2 == 0]


def above(readings, threshold):
    return [r for r in readings if r > threshold]


def first_or(items, default):
    return items[0] if items else default


def second_largest(numbers):
    distinct = sorted(set(numbers))
    return distinct[-2] if len(distinct) > 1 else None


def drop_negatives(values):
    return [v for v in values if v >= 0]


def every_other(items):
    return items[::2]


def index_of_max(values):
    return values.index(max(values))


def without(items, unwanted):
    return [item for item in items if item not in unwanted]


def last_n(items, n):
    return items[-n:] if n else []


def positions(items, wanted):
    return [i for i, item in enumerate(items) if item == wanted]


def leading_positives(numbers):
    taken = []
    for n in numbers:
        if n <= 0:
            break
        taken.append(n)
    return taken


def min_and_max(numbers):
    return min(numbers), max(numbers)
