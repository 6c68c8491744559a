def all_unique(items):
    return len(set(items)) == len(items)


def is_subset(small, big):
    return all(item in big for item in small)


def strong_password(password):
    return (
        len(password) >= 8
        and any(c.isupper() for c in password)
        and any(c.islower() for c in password)
        and any(c.isdigit() for c in password)
    )


def in_common(a, b):
    return sorted(set(a) & set(b))


def starts_with_capital(text):
    return text[:1].isupper()


def same_elements(a, b):
    return sorted(a) == sorted(b)


def looks_numeric(text):
    return text.removeprefix("-").isdigit()


def mentions_any(text, words):
    return any(word.lower() in text.lower() for word in words)


def divides_evenly(n, d):
    return d != 0 and n % d == 0


def sums_to(numbers, target):
    for i, a in enumerate(numbers):
        if target - a in numbers[i + 1 :]:
            return True
    return False


def is_pangram(sentence):
    return set("abcdefghijklmnopqrstuvwxyz") <= set(sentence.lower())


def triangle_kind(a, b, c):
    return {1: "equilateral", 2: "isosceles", 3: "scalene"}[len({a, b, c})]
