"""Values of plain kinds: numbers, words, lists, dicts, dates and times of day."""

import random
from collections.abc import Callable
from typing import Any

WORDS = (
    "apple", "banana", "cherry", "kiwi", "fig", "plum", "red", "green", "blue", "cat", "dog", "bird", "level", "noon",
    "hello", "world", "code", "test", "a", "to", "be", "Ada", "Bob", "Zoe", "Tree", "stone", "river", "sky", "egg",
    "radar", "mouse", "Under", "open", "x1", "b2b", "ice", "tea", "letter", "queue", "Mississippi", "moon", "sun",
)  # fmt: skip
PUNCTUATION = (".", ",", "!", "?", ";")


def any_int(r: random.Random) -> int:
    """Small ones mostly, some of them negative."""
    return r.choice((r.randint(-9, 12), r.randint(-30, 60), r.randint(0, 9), r.randint(-200, 300)))


def _nat(r: random.Random) -> int:
    return r.choice((r.randint(0, 12), r.randint(0, 40), r.randint(0, 9)))


def _pos(r: random.Random) -> int:
    return r.choice((r.randint(1, 12), r.randint(1, 60), r.randint(1, 200)))


def any_float(r: random.Random) -> float:
    """Of one or two digits behind the point."""
    return r.choice((round(r.uniform(-20, 40), 1), round(r.uniform(0, 10), 2), float(r.randint(-9, 20))))


def any_word(r: random.Random) -> str:
    """A word of a short list, at times one that is none."""
    if r.random() < 0.12:
        return "".join(r.choice("abcABC12xyz") for _ in range(r.randint(0, 7)))
    return r.choice(WORDS)


def _text(r: random.Random) -> str:
    if r.random() < 0.05:
        return ""
    words = [any_word(r) for _ in range(r.randint(1, 6))]
    text = ""
    for word in words:
        text += word + (r.choice(PUNCTUATION) if r.random() < 0.2 else "") + r.choice((" ", " ", " ", "  "))
    text = text if r.random() < 0.1 else text.strip()
    return text.capitalize() if r.random() < 0.3 else text


def _item(r: random.Random) -> str:
    return r.choice(("apple", "pear", "milk", "tea", "bread", "pen"))


def list_of(item: Callable[[random.Random], Any], low: int = 0, high: int = 7) -> Callable[[random.Random], list[Any]]:
    """Lists of such items, with repeats."""

    def make(r: random.Random) -> list[Any]:
        items = [item(r) for _ in range(r.randint(low, high))]
        if items and r.random() < 0.4:  # repeats, so that uniqueness and counting matter
            items.insert(r.randrange(len(items) + 1), r.choice(items))
        return items

    return make


def _counts(r: random.Random) -> dict[str, int]:
    return {any_word(r) or "k": r.choice((_nat(r), any_int(r))) for _ in range(r.randint(0, 5))}


def _pairs(r: random.Random) -> list[tuple[str, int]]:
    return [(any_word(r), _nat(r)) for _ in range(r.randint(0, 5))]


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


def _keyed(value: Callable[[random.Random], Any]) -> Callable[[random.Random], dict[str, Any]]:
    return lambda r: {any_word(r) or "k": value(r) for _ in range(r.choice((0, 1, 2, 3, 3, 4)))}


def _few_counts(r: random.Random) -> dict[str, int]:
    return {key: r.randint(0, 30) for key in r.sample("abcd", r.randint(0, 4))}


def iso_date(r: random.Random) -> str:
    """``2024-03-09``."""
    return f"{r.choice((2019, 2020, 2023, 2024, 2024, 2025))}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"


def _anydate(r: random.Random) -> str:
    text = iso_date(r)
    if r.random() < 0.7:
        return text
    return text[:5] + r.choice(("02-30", "13-01", "04-31", "00-10", "06-00"))


def clock(r: random.Random) -> str:
    """``09:30``."""
    return f"{r.randint(0, 23):02}:{r.choice((0, 15, 30, 45, r.randint(0, 59), r.randint(0, 59))):02}"


def _anyclock(r: random.Random) -> str:
    return clock(r) if r.random() < 0.7 else f"{r.choice((24, 25, 9, 17)):02}:{r.randint(60, 99)}"


def _ampm(r: random.Random) -> str:
    return f"{r.randint(1, 12)}:{r.randint(0, 59):02} {r.choice(('AM', 'PM'))}"


KINDS: dict[str, Callable[[random.Random], Any]] = {
    "int": any_int,  # any integer
    "nat": _nat,  # 0, 1, 2 …
    "pos": _pos,  # 1, 2, 3 …
    "small": lambda r: r.randint(1, 5),  # a count, a size, a step
    "float": any_float,
    "bool": lambda r: r.random() < 0.5,
    "char": lambda r: r.choice("abcdeotslxAB1"),
    "word": any_word,
    "text": _text,  # a sentence, several words, some punctuation
    "digits": _digits,  # "0427"
    "bits": lambda r: "".join(r.choice("01") for _ in range(r.randint(1, 8))),
    "brackets": _brackets,
    "ups": lambda r: "".join(r.choice("UD") for _ in range(r.randint(0, 9))),
    "moves": lambda r: "".join(r.choice("LRUD") for _ in range(r.randint(0, 9))),
    "isodate": iso_date,  # "2024-03-09"
    "anydate": _anydate,  # perhaps no date at all
    "slashed": lambda r: "/".join(reversed(iso_date(r).split("-"))),
    "dates": list_of(iso_date),
    "dates1": list_of(iso_date, 1, 5),
    "year": lambda r: r.randint(1990, 2040),
    "hhmm": clock,  # "09:30"
    "anyclock": _anyclock,  # perhaps no time at all
    "clocks": list_of(clock),
    "clocks1": list_of(clock, 1, 5),
    "ampm": _ampm,  # "9:30 PM"
    "lasting": lambda r: f"{r.randint(0, 12)}h {r.randint(0, 59)}m",
    "seconds": lambda r: r.randint(0, 20000),
    "mins": lambda r: r.choice((r.randint(0, 90), r.randint(0, 400), r.randint(0, 3000))),
    "mins_list": list_of(lambda r: r.randint(0, 200), 0, 6),
    "hournumber": lambda r: r.randint(0, 23),
    "minutenumber": lambda r: r.randint(0, 59),
    "ints": list_of(any_int),
    "ints1": list_of(any_int, 1),  # never empty
    "nats": list_of(_nat),
    "sorted_ints": lambda r: sorted(list_of(any_int)(r)),
    "floats": list_of(any_float),
    "floats1": list_of(any_float, 1),
    "words": list_of(any_word),
    "words1": list_of(any_word, 1),
    "texts": list_of(_text, 0, 4),
    "chars": list_of(lambda r: r.choice("abcxyz"), 0, 7),
    "bools": list_of(lambda r: r.random() < 0.5, 0, 6),
    "rows": list_of(list_of(any_int, 0, 4), 0, 4),  # list of lists of different lengths, perhaps empty
    "matrix": _matrix,  # list of rows of one length
    "square": _square,
    "counts": _counts,  # dict[str, int]
    "pairs": _pairs,  # list[tuple[str, int]]
    "point": lambda r: (any_int(r), any_int(r)),
    "item": _item,  # one of few names, so that a collection of them often holds it
    "items": list_of(_item, 0, 6),
    "stock": lambda r: {_item(r): r.randint(0, 12) for _ in range(r.randint(0, 6))},
    "few": lambda r: r.randint(0, 6),  # one of few numbers
    "fews": list_of(lambda r: r.randint(0, 6), 0, 6),
    "word_rows": list_of(
        list_of(lambda r: r.choice(("pear", "fig", "plum", "red", "banana", "kiwi")), 0, 3), 0, 4
    ),  # list[list[str]]
    "int_lists": _keyed(list_of(lambda r: r.randint(-5, 20), 0, 4)),  # dict[str, list[int]]
    "word_lists": _keyed(
        list_of(lambda r: r.choice(("pear", "fig", "plum", "red", "banana", "kiwi")), 0, 3)
    ),  # dict[str, list[str]]
    "tables": lambda r: {
        key: _few_counts(r) for key in r.sample(("apple", "kiwi", "fig", "plum", "red"), r.randint(0, 4))
    },  # dict[str, dict[str, int]], few inner keys, so that they repeat
    "few_counts": _few_counts,  # dict[str, int] of few keys: two of them overlap
}
ANNOTATIONS: dict[str, str] = {
    "int": "int", "nat": "int", "pos": "int", "small": "int", "float": "float", "bool": "bool", "char": "str",
    "word": "str", "text": "str", "digits": "str", "bits": "str", "brackets": "str",
    "isodate": "str", "anydate": "str", "slashed": "str", "dates": "list[str]", "dates1": "list[str]", "year": "int",
    "hhmm": "str", "anyclock": "str", "clocks": "list[str]", "clocks1": "list[str]", "ampm": "str", "lasting": "str",
    "seconds": "int", "mins": "int", "mins_list": "list[int]", "hournumber": "int", "minutenumber": "int", "ups": "str", "moves": "str", "ints": "list[int]",
    "ints1": "list[int]", "nats": "list[int]", "sorted_ints": "list[int]", "floats": "list[float]",
    "floats1": "list[float]", "words": "list[str]", "words1": "list[str]", "texts": "list[str]", "chars": "list[str]",
    "bools": "list[bool]", "rows": "list[list[int]]", "matrix": "list[list[int]]", "square": "list[list[int]]",
    "counts": "dict[str, int]", "pairs": "list[tuple[str, int]]", "point": "tuple[int, int]",
    "item": "str", "items": "list[str]", "stock": "dict[str, int]", "few": "int", "fews": "list[int]",
    "word_rows": "list[list[str]]", "int_lists": "dict[str, list[int]]", "word_lists": "dict[str, list[str]]",
    "tables": "dict[str, dict[str, int]]", "few_counts": "dict[str, int]",
}  # fmt: skip
