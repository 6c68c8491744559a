def dedupe(items):
    return list(dict.fromkeys(items))


def sort_by_length(words):
    return sorted(words, key=lambda word: (len(word), word))


def binary_search(numbers, target):
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        if numbers[middle] == target:
            return middle
        if numbers[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def is_sorted(values):
    return all(a <= b for a, b in zip(values, values[1:]))


def merge_sorted(a, b):
    return sorted(a + b)


def rotate_left(items, k):
    if not items:
        return []
    k %= len(items)
    return items[k:] + items[:k]


def top_n(scores, n):
    return sorted(scores, reverse=True)[:n]


def oldest(people):
    return max(people, key=lambda person: person["age"])["name"]


def sort_by_second(pairs):
    return sorted(pairs, key=lambda pair: pair[1])


def ranks(scores):
    return [1 + sum(1 for other in scores if other > score) for score in scores]


def closest(numbers, target):
    return min(numbers, key=lambda n: (abs(n - target), n))


def descending(numbers):
    return sorted(numbers, reverse=True)
