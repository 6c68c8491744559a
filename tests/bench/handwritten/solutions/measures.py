def celsius_to_fahrenheit(celsius):
    return celsius * 9 / 5 + 32


def clamp(value, low, high):
    return max(low, min(value, high))


def percentage(part, whole):
    if whole == 0:
        return 0.0
    return round(100 * part / whole, 1)


def round_to_nearest(value, step):
    return (2 * value + step) // (2 * step) * step


def average(numbers):
    if not numbers:
        return 0.0
    return sum(numbers) / len(numbers)


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def distance(p, q):
    return ((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2) ** 0.5


def seconds_to_clock(seconds):
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def discounted(price, percent):
    return round(price * (100 - percent) / 100, 2)


def split_bill(cents, people):
    share, extra = divmod(cents, people)
    return [share + 1 if i < extra else share for i in range(people)]
