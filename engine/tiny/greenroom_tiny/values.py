"""Random argument values, by kind: what tests, doctests and behaviour hashes are made of."""

import random
from collections.abc import Callable
from typing import Any

WORDS = (
    "apple", "banana", "cherry", "kiwi", "fig", "plum", "red", "green", "blue", "cat", "dog", "bird", "level", "noon",
    "hello", "world", "code", "test", "a", "to", "be", "Ada", "Bob", "Zoe", "Tree", "stone", "river", "sky", "egg",
    "radar", "mouse", "Under", "open", "x1", "b2b", "ice", "tea", "letter", "queue", "Mississippi", "moon", "sun",
)  # fmt: skip
PUNCTUATION = (".", ",", "!", "?", ";")


def _int(r: random.Random) -> int:
    return r.choice((r.randint(-9, 12), r.randint(-30, 60), r.randint(0, 9), r.randint(-200, 300)))


def _nat(r: random.Random) -> int:
    return r.choice((r.randint(0, 12), r.randint(0, 40), r.randint(0, 9)))


def _pos(r: random.Random) -> int:
    return r.choice((r.randint(1, 12), r.randint(1, 60), r.randint(1, 200)))


def _float(r: random.Random) -> float:
    return r.choice((round(r.uniform(-20, 40), 1), round(r.uniform(0, 10), 2), float(r.randint(-9, 20))))


def _word(r: random.Random) -> str:
    if r.random() < 0.12:
        return "".join(r.choice("abcABC12xyz") for _ in range(r.randint(0, 7)))
    return r.choice(WORDS)


def _text(r: random.Random) -> str:
    if r.random() < 0.05:
        return ""
    words = [_word(r) for _ in range(r.randint(1, 6))]
    text = ""
    for word in words:
        text += word + (r.choice(PUNCTUATION) if r.random() < 0.2 else "") + r.choice((" ", " ", " ", "  "))
    text = text if r.random() < 0.1 else text.strip()
    return text.capitalize() if r.random() < 0.3 else text


def _list(item: Callable[[random.Random], Any], low: int = 0, high: int = 7) -> Callable[[random.Random], list[Any]]:
    def make(r: random.Random) -> list[Any]:
        items = [item(r) for _ in range(r.randint(low, high))]
        if items and r.random() < 0.4:  # repeats, so that uniqueness and counting matter
            items.insert(r.randrange(len(items) + 1), r.choice(items))
        return items

    return make


def _counts(r: random.Random) -> dict[str, int]:
    return {_word(r) or "k": r.choice((_nat(r), _int(r))) for _ in range(r.randint(0, 5))}


def _pairs(r: random.Random) -> list[tuple[str, int]]:
    return [(_word(r), _nat(r)) for _ in range(r.randint(0, 5))]


def _matrix(r: random.Random) -> list[list[int]]:
    rows, columns = r.randint(1, 4), r.randint(1, 4)
    return [[r.randint(-9, 20) for _ in range(columns)] for _ in range(rows)]


def _square(r: random.Random) -> list[list[int]]:
    size = r.randint(1, 4)
    return [[r.randint(-9, 20) for _ in range(size)] for _ in range(size)]


def _digits(r: random.Random) -> str:
    return "".join(r.choice("0123456789") for _ in range(r.randint(1, 6)))


def _brackets(r: random.Random) -> str:
    depth, text = 0, ""
    for _ in range(r.randint(0, 5)):
        text += "("
        depth += 1
        if r.random() < 0.6:
            text += ")"
            depth -= 1
    text += ")" * depth
    if r.random() < 0.5 and text:
        i = r.randrange(len(text))
        text = text[:i] + r.choice(("", "(", ")")) + text[i + 1 :]
    return text


KINDS: dict[str, Callable[[random.Random], Any]] = {
    "int": _int,  # any integer
    "nat": _nat,  # 0, 1, 2 …
    "pos": _pos,  # 1, 2, 3 …
    "small": lambda r: r.randint(1, 5),  # a count, a size, a step
    "float": _float,
    "bool": lambda r: r.random() < 0.5,
    "char": lambda r: r.choice("abcdeotslxAB1"),
    "word": _word,
    "text": _text,  # a sentence, several words, some punctuation
    "digits": _digits,  # "0427"
    "bits": lambda r: "".join(r.choice("01") for _ in range(r.randint(1, 8))),
    "brackets": _brackets,
    "ints": _list(_int),
    "ints1": _list(_int, 1),  # never empty
    "nats": _list(_nat),
    "sorted_ints": lambda r: sorted(_list(_int)(r)),
    "floats": _list(_float),
    "floats1": _list(_float, 1),
    "words": _list(_word),
    "words1": _list(_word, 1),
    "texts": _list(_text, 0, 4),
    "chars": _list(lambda r: r.choice("abcxyz"), 0, 7),
    "bools": _list(lambda r: r.random() < 0.5, 0, 6),
    "rows": _list(_list(_int, 0, 4), 0, 4),  # list of lists of different lengths, perhaps empty
    "matrix": _matrix,  # list of rows of one length
    "square": _square,
    "counts": _counts,  # dict[str, int]
    "pairs": _pairs,  # list[tuple[str, int]]
    "point": lambda r: (_int(r), _int(r)),
}

ANNOTATIONS: dict[str, str] = {
    "int": "int", "nat": "int", "pos": "int", "small": "int", "float": "float", "bool": "bool", "char": "str",
    "word": "str", "text": "str", "digits": "str", "bits": "str", "brackets": "str", "ints": "list[int]",
    "ints1": "list[int]", "nats": "list[int]", "sorted_ints": "list[int]", "floats": "list[float]",
    "floats1": "list[float]", "words": "list[str]", "words1": "list[str]", "texts": "list[str]", "chars": "list[str]",
    "bools": "list[bool]", "rows": "list[list[int]]", "matrix": "list[list[int]]", "square": "list[list[int]]",
    "counts": "dict[str, int]", "pairs": "list[tuple[str, int]]", "point": "tuple[int, int]",
}  # fmt: skip


def arguments(kinds: tuple[str, ...], seed: int, count: int) -> list[tuple[Any, ...]]:
    """``count`` argument tuples for parameters of these kinds, the same for the same seed."""
    r = random.Random(f"{seed}:{'/'.join(kinds)}")
    return [tuple(KINDS[kind](r) for kind in kinds) for _ in range(count)]
