def group_by_first_letter(words):
    groups = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return groups


def group_by_length(words):
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


def group_anagrams(words):
    groups = {}
    for word in words:
        groups.setdefault("".join(sorted(word)), []).append(word)
    return list(groups.values())


def partition(numbers):
    return [n for n in numbers if n % 2 == 0], [n for n in numbers if n % 2]


def pair_up(left, right):
    return list(zip(left, right))


def chunk(items, size):
    return [items[i : i + size] for i in range(0, len(items), size)]


def windows(items, size):
    return [items[i : i + size] for i in range(len(items) - size + 1)]


def split_on(items, separator):
    pieces = [[]]
    for item in items:
        if item == separator:
            pieces.append([])
        else:
            pieces[-1].append(item)
    return pieces


def interleave(a, b):
    mixed = []
    for x, y in zip(a, b):
        mixed += [x, y]
    shorter = min(len(a), len(b))
    return mixed + a[shorter:] + b[shorter:]


def runs(values):
    groups = []
    for value in values:
        if groups and groups[-1][0] == value:
            groups[-1].append(value)
        else:
            groups.append([value])
    return groups


def count_by_sign(numbers):
    return {
        "negative": sum(1 for n in numbers if n < 0),
        "zero": numbers.count(0),
        "positive": sum(1 for n in numbers if n > 0),
    }
