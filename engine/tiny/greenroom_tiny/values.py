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


def _item(r: random.Random) -> str:
    return r.choice(("apple", "pear", "milk", "tea", "bread", "pen"))


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


def _scalar(kind: str) -> Callable[[random.Random], Any]:
    what, _, rest = kind.partition(" ")
    choices = rest.split(",")
    if what == "pick":
        return lambda r: r.choice(choices)
    if what == "flag":
        return lambda r: r.random() < 0.5
    if what not in ("price", "range"):
        raise KeyError(kind)
    low, high = map(int, choices)
    if what == "price":  # quarters, so that sums are exact in whatever order they are made
        return lambda r: r.randint(4 * low, 4 * high) / 4
    return lambda r: r.randint(low, high)


def _drawn_kind(kind: str) -> Callable[[random.Random], Any]:
    """Kinds a task makes for itself: ``range 0,90``, ``pick a,b``, ``records name=pick Ada,Bob;age=range 0,90``."""
    what, _, rest = kind.partition(" ")
    if what not in ("records", "tuples"):
        return _scalar(kind)
    fields = [(name, _scalar(scalar)) for name, _, scalar in (field.partition("=") for field in rest.split(";"))]

    def make(r: random.Random) -> list[Any]:
        count = r.choice((0, 1, 2, 3, 3, 4, 4))
        if what == "records":
            return [{name: value(r) for name, value in fields} for _ in range(count)]
        return [tuple(value(r) for _, value in fields) for _ in range(count)]

    return make


def _drawn_annotation(kind: str) -> str:
    what, _, rest = kind.partition(" ")
    types = {"pick": "str", "flag": "bool", "price": "float", "range": "int", "records": "list[dict]"}
    if what == "tuples":
        inside = [types[field.partition("=")[2].partition(" ")[0]] for field in rest.split(";")]
        return f"list[tuple[{', '.join(inside)}]]"
    return types[what]


class _Kinds(dict[str, Callable[[random.Random], Any]]):
    def __missing__(self, kind: str) -> Callable[[random.Random], Any]:
        return _drawn_kind(kind)


class _Annotations(dict[str, str]):
    def __missing__(self, kind: str) -> str:
        return _drawn_annotation(kind)


def _keyed(value: Callable[[random.Random], Any]) -> Callable[[random.Random], dict[str, Any]]:
    return lambda r: {_word(r) or "k": value(r) for _ in range(r.choice((0, 1, 2, 3, 3, 4)))}


def _few_counts(r: random.Random) -> dict[str, int]:
    return {key: r.randint(0, 30) for key in r.sample("abcd", r.randint(0, 4))}


def _date(r: random.Random) -> str:
    return f"{r.choice((2019, 2020, 2023, 2024, 2024, 2025))}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"


def _anydate(r: random.Random) -> str:
    text = _date(r)
    if r.random() < 0.7:
        return text
    return text[:5] + r.choice(("02-30", "13-01", "04-31", "00-10", "06-00"))


def _clock(r: random.Random) -> str:
    return f"{r.randint(0, 23):02}:{r.choice((0, 15, 30, 45, r.randint(0, 59), r.randint(0, 59))):02}"


def _anyclock(r: random.Random) -> str:
    return _clock(r) if r.random() < 0.7 else f"{r.choice((24, 25, 9, 17)):02}:{r.randint(60, 99)}"


def _ampm(r: random.Random) -> str:
    return f"{r.randint(1, 12)}:{r.randint(0, 59):02} {r.choice(('AM', 'PM'))}"


KINDS: dict[str, Callable[[random.Random], Any]] = _Kinds(
    {
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
        "ups": lambda r: "".join(r.choice("UD") for _ in range(r.randint(0, 9))),
        "moves": lambda r: "".join(r.choice("LRUD") for _ in range(r.randint(0, 9))),
        "isodate": _date,  # "2024-03-09"
        "anydate": _anydate,  # perhaps no date at all
        "slashed": lambda r: "/".join(reversed(_date(r).split("-"))),
        "dates": _list(_date),
        "dates1": _list(_date, 1, 5),
        "year": lambda r: r.randint(1990, 2040),
        "hhmm": _clock,  # "09:30"
        "anyclock": _anyclock,  # perhaps no time at all
        "clocks": _list(_clock),
        "clocks1": _list(_clock, 1, 5),
        "ampm": _ampm,  # "9:30 PM"
        "lasting": lambda r: f"{r.randint(0, 12)}h {r.randint(0, 59)}m",
        "seconds": lambda r: r.randint(0, 20000),
        "mins": lambda r: r.choice((r.randint(0, 90), r.randint(0, 400), r.randint(0, 3000))),
        "mins_list": _list(lambda r: r.randint(0, 200), 0, 6),
        "hournumber": lambda r: r.randint(0, 23),
        "minutenumber": lambda r: r.randint(0, 59),
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
        "item": _item,  # one of few names, so that a collection of them often holds it
        "items": _list(_item, 0, 6),
        "stock": lambda r: {_item(r): r.randint(0, 12) for _ in range(r.randint(0, 6))},
        "few": lambda r: r.randint(0, 6),  # one of few numbers
        "fews": _list(lambda r: r.randint(0, 6), 0, 6),
        "word_rows": _list(
            _list(lambda r: r.choice(("pear", "fig", "plum", "red", "banana", "kiwi")), 0, 3), 0, 4
        ),  # list[list[str]]
        "int_lists": _keyed(_list(lambda r: r.randint(-5, 20), 0, 4)),  # dict[str, list[int]]
        "word_lists": _keyed(
            _list(lambda r: r.choice(("pear", "fig", "plum", "red", "banana", "kiwi")), 0, 3)
        ),  # dict[str, list[str]]
        "tables": lambda r: {
            key: _few_counts(r) for key in r.sample(("apple", "kiwi", "fig", "plum", "red"), r.randint(0, 4))
        },  # dict[str, dict[str, int]], few inner keys, so that they repeat
        "few_counts": _few_counts,  # dict[str, int] of few keys: two of them overlap
    }
)

ANNOTATIONS: dict[str, str] = _Annotations({
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
})  # fmt: skip


# Texts in simple formats, mostly well formed. A kind's name says what the text is; the separators are in these tables.
SEPARATORS = {"comma": ",", "semicolon": ";", "pipe": "|", "slash": "/", "colon": ":", "plus": "+", "space": " "}
PAIRED = {  # (between the pairs, between key and value)
    "settings": (";", "="), "listing": (",", ":"), "query": ("&", "="), "config": ("\n", "="), "headers": ("\n", ":"),
    "arrows": (",", "->"), "options": (",", "="), "entries": ("|", ":"), "mapping_lines": ("\n", "->"),
}  # fmt: skip
COMPOUNDS = {  # (separator, number of fields)
    "size": ("x", 2), "clock": (":", 2), "fraction": ("/", 2), "coordinates": (",", 2), "result": ("-", 2),
    "time_of_day": (":", 3), "box": ("x", 3), "date": ("-", 3), "span": ("..", 2),
}  # fmt: skip
VERB_PAIRS = (
    ("up", "down"),
    ("forward", "back"),
    ("add", "take"),
    ("in", "out"),
    ("left", "right"),
    ("deposit", "withdraw"),
)
BRACES = {
    "template": ("{", "}"),
    "angle_template": ("<", ">"),
    "square_template": ("[", "]"),
    "percent_template": ("%", "%"),
}
KEYS = ("name", "age", "size", "city", "host", "port", "mode", "x", "y", "level", "max", "Color", "id")


def _separated(
    separator: str, item: Callable[[random.Random], Any], bad: tuple[str, ...]
) -> Callable[[random.Random], str]:
    """Items with a separator, spaces around some, here and there an empty or a malformed one."""

    def make(r: random.Random) -> str:
        parts = [str(item(r)) for _ in range(r.randint(1, 5) if r.random() < 0.93 else 0)]
        if parts and r.random() < 0.3:
            parts.insert(r.randrange(len(parts) + 1), r.choice(parts))
        if bad and r.random() < 0.22:
            parts.insert(r.randrange(len(parts) + 1), r.choice(bad))
        if separator == " ":
            return r.choice((" ", " ", "  ")).join(part for part in parts if part)
        if r.random() < 0.2:
            parts.insert(r.randrange(len(parts) + 1), "")
        return separator.join(r.choice(("", "", " ")) + part + r.choice(("", "", "", " ")) for part in parts)

    return make


def _paired(between: str, inside: str, value: Callable[[random.Random], Any]) -> Callable[[random.Random], str]:
    """Pairs of a key and a value; at times one without a value, in lines also comments and empty lines."""

    def make(r: random.Random) -> str:
        space = r.choice(("", "", " "))
        parts = [r.choice(KEYS) + space + inside + space + str(value(r)) for _ in range(r.randint(1, 4))]
        if r.random() < 0.2:
            parts.insert(r.randrange(len(parts) + 1), r.choice(("x", "oops", "name")))
        if between == "\n" and r.random() < 0.5:
            parts.insert(r.randrange(len(parts) + 1), r.choice(("", "# " + r.choice(WORDS), "#" + parts[0])))
        return (between if between in "&\n" else between + r.choice(("", " "))).join(parts)

    return make


def _compound(separator: str, fields: int) -> Callable[[random.Random], str]:
    """``fields`` numbers with a separator; one time in six something is wrong with them."""

    def make(r: random.Random) -> str:
        parts = [str(r.choice((r.randint(0, 12), r.randint(1, 99), r.randint(1, 9)))) for _ in range(fields)]
        if r.random() < 0.17:
            wrong = r.randrange(4)
            if wrong == 0:
                parts.pop()
            elif wrong == 1:
                parts.append("7")
            else:
                parts[r.randrange(fields)] = r.choice(("", "a", "?", "1a"))
        return separator.join(parts)

    return make


def _ranges(r: random.Random) -> str:
    parts: list[str] = []
    for _ in range(r.randint(1, 4)):
        low = r.randint(0, 20)
        high = low + r.randint(0, 5)
        parts.append(str(low) if r.random() < 0.45 else f"{high}-{low}" if r.random() < 0.12 else f"{low}-{high}")
    if r.random() < 0.12:
        parts.insert(r.randrange(len(parts) + 1), r.choice(("x", "a-b", "", "3-")))
    return r.choice((",", ",", ", ")).join(parts)


def _version(r: random.Random) -> str:
    return ".".join(str(r.choice((r.randint(0, 3), r.randint(0, 12)))) for _ in range(3))


def _short_version(r: random.Random) -> str:
    if r.random() < 0.15:
        return r.choice(("1.x", "a", "", "1..2", "2.0b"))
    return ".".join(_version(r).split(".")[: r.randint(1, 3)])


def _colour(r: random.Random) -> str:
    text = "".join(r.choice("0123456789abcdefF") for _ in range(6))
    if r.random() < 0.2:
        text = r.choice((text[:5], text[:3], text[:5] + "g", "zz" + text[2:], text + "0"))
    return ("#" if r.random() < 0.8 else "") + text


def _runs(r: random.Random) -> str:
    counts = [r.choice((r.randint(1, 9), r.randint(1, 4), r.randint(1, 12))) for _ in range(r.randint(0, 4))]
    text = "".join(f"{count}{r.choice('abcdexyz')}" for count in counts)
    return text if r.random() < 0.85 else text + r.choice(("4", "12", "-", "b"))


def _durations(r: random.Random) -> str:
    units = "dhmshmx" if r.random() < 0.2 else "dhmshm"
    return " ".join(f"{r.randint(1, 59)}{r.choice(units)}" for _ in range(r.randint(0, 3)))


def _commands(verbs: tuple[str, str]) -> Callable[[random.Random], list[str]]:
    def make(r: random.Random) -> list[str]:
        lines = [f"{r.choice(verbs)} {r.randint(0, 20)}" for _ in range(r.randint(0, 5))]
        if r.random() < 0.2:
            lines.insert(r.randrange(len(lines) + 1), r.choice(("jump 3", "stop 0", "wait 12")))
        return lines

    return make


def _template(opening: str, closing: str) -> Callable[[random.Random], str]:
    def make(r: random.Random) -> str:
        words = [r.choice(WORDS) for _ in range(r.randint(0, 4))]
        for _ in range(r.randint(0, 3)):
            words.insert(r.randrange(len(words) + 1), opening + r.choice(("name", "age", "city", "id")) + closing)
        return " ".join(words)

    return make


def _phone(r: random.Random) -> str:
    digits = [
        r.choice("0123456789") + r.choice(("", "", "", "-", " ", ") ")) for _ in range(r.choice((10, 10, 10, 7, 11)))
    ]
    return r.choice(("", "", "(", "+")) + "".join(digits)


def _lines(r: random.Random) -> str:
    lines = [
        r.choice(("", "", "", "  ", "    ", "# ")) + " ".join(r.choice(WORDS) for _ in range(r.randint(1, 3)))
        for _ in range(r.randint(1, 4))
    ]
    if r.random() < 0.4:
        lines.insert(r.randrange(len(lines) + 1), r.choice(("", "", "  ")))
    return "\n".join(lines)


def _name_parts(r: random.Random) -> list[str]:
    words = ("user", "first", "name", "total", "http", "max", "line", "file", "id", "size", "count", "new", "x")
    return [r.choice(words) for _ in range(r.randint(1, 4))]


def _path(r: random.Random) -> str:
    folders = [r.choice(("home", "src", "docs", "data", "ada", "tmp", "lib.d")) for _ in range(r.randint(0, 3))]
    name = r.choice(("notes", "main", "report", "photo", ".hidden", "a-b", "img_01", "x.tar"))
    ending = r.choice((".txt", ".py", ".csv", ".JPG", ".png", ".gz", "", ".md"))
    return r.choice(("", "/", "")) + "/".join((*folders, name + ending))


def _url(r: random.Random) -> str:
    host = r.choice(("example.com", "www.example.org", "api.test.io", "localhost", "Shop.example.com"))
    path = "/".join(r.choice(("docs", "items", "v2", "search", "index.html")) for _ in range(r.randint(0, 3)))
    query = "&".join(f"{r.choice(KEYS)}={r.choice(WORDS)}" for _ in range(r.randint(1, 3)))
    port = f":{r.choice((80, 8080, 3000, 443))}" if r.random() < 0.3 else ""
    after = r.choice(("", f"?{query}", f"?{query}")) + r.choice(("", "", f"#{r.choice(WORDS)}"))
    return f"{r.choice(('http', 'https', 'ftp'))}://{host}{port}{r.choice(('/', '/', '')) if not path else '/'}{path}{after}"


def _email(r: random.Random) -> str:
    name, host = (
        r.choice(("ada", "bob.lee", "Zoe", "x_1", "info+news")),
        r.choice(("example.com", "Mail.org", "a.b.co")),
    )
    wrong = (
        f"{name}{host}",
        f"@{host}",
        f"{name}@",
        f"{name}@{name}@{host}",
        f"{name}@localhost",
        f"{name} @{host}",
        "",
    )
    return f"{name}@{host}" if r.random() < 0.65 else r.choice(wrong)


def _ipv4(r: random.Random) -> str:
    first = r.choice((10, 127, 192, 172, r.randint(1, 255), r.randint(1, 255)))
    second = 168 if first == 192 and r.random() < 0.7 else r.randint(0, 40)
    return f"{first}.{second}.{r.randint(0, 255)}.{r.randint(0, 255)}"


def _any_ip(r: random.Random) -> str:
    text = _ipv4(r)
    wrong = (
        text[:-1] + "x",
        text + ".1",
        text + "999",
        text.rpartition(".")[0],
        "300." + text,
        text.replace(".", "..", 1),
        "",
    )
    return text if r.random() < 0.6 else r.choice(wrong)


def _log(r: random.Random) -> str:
    level = r.choice(("INFO", "INFO", "ERROR", "WARNING", "DEBUG"))
    message = r.choice(("disk full", "user logged in", "retry: 3 left", "saved file", "timeout after 30 s", "started"))
    return f"{_date(r)} {_clock(r)}:{r.randint(0, 59):02} {level} {message}"


def _card(r: random.Random) -> str:
    return r.choice(("A", "2", "3", "7", "9", "10", "J", "Q", "K")) + r.choice("HDCS")


def _hand(r: random.Random) -> list[str]:
    suits = r.choice(("H", "HDCS", "HS", "S"))
    return [_card(r)[:-1] + r.choice(suits) for _ in range(r.randint(1, 5))]


def _dice_five(r: random.Random) -> list[int]:
    few = r.choice(((1, 2, 3, 4, 5, 6), (1, 2, 3, 4, 5, 6), r.sample(range(1, 7), 2), [r.randint(1, 6)]))
    dice = [r.choice(few) for _ in range(5)]
    start = r.randint(1, 2)
    return r.sample(range(start, start + 5), 5) if r.random() < 0.25 else dice


def _bowling(r: random.Random) -> list[int]:
    """The rolls of a whole game of ten frames."""
    rolls: list[int] = []
    for frame in range(10):
        first = r.choice((10, r.randint(0, 9), r.randint(0, 9)))
        second = r.choice((10 - first, r.randint(0, 10 - first))) if first < 10 else 0
        rolls += [first] if first == 10 else [first, second]
        if frame == 9 and first + second == 10:
            rolls += [r.randint(0, 5) for _ in range(2 if first == 10 else 1)]
    return rolls


def _checked(total: Callable[[list[int]], int], size: int) -> Callable[[random.Random], str]:
    """Digits whose checksum is a multiple of ten in about half of the draws."""

    def make(r: random.Random) -> str:
        digits = [r.randint(0, 9) for _ in range(size)]
        if r.random() < 0.6:
            digits[-1] = next(last for last in range(10) if total([*digits[:-1], last]) % 10 == 0)
        return "".join(map(str, digits))

    return make


def _luhn(digits: list[int]) -> int:
    doubled = [2 * digit - 9 * (digit > 4) for digit in digits[-2::-2]]
    return sum(digits[-1::-2]) + sum(doubled)


def _ean(digits: list[int]) -> int:
    return sum(digits[0::2]) + 3 * sum(digits[1::2])


def _isbn10(r: random.Random) -> str:
    digits = [r.randint(0, 9) for _ in range(9)]
    check = sum((i + 1) * digit for i, digit in enumerate(digits)) % 11
    if r.random() < 0.4:
        check = r.randint(0, 9)
    return "".join(map(str, digits)) + ("X" if check == 10 else str(check))


def _mixed_brackets(r: random.Random) -> str:
    text, open_now = "", ""
    for _ in range(r.randint(0, 4)):
        opening = r.choice("([{")
        text += opening + r.choice(("", "", "a"))
        open_now += opening
        while open_now and r.random() < 0.45:
            text += {"(": ")", "[": "]", "{": "}"}[open_now[-1]]
            open_now = open_now[:-1]
    text += "".join({"(": ")", "[": "]", "{": "}"}[ch] for ch in reversed(open_now))
    if text and r.random() < 0.4:
        i = r.randrange(len(text))
        text = text[:i] + r.choice(("", "(", "]", "}")) + text[i + 1 :]
    return text


def _password(r: random.Random) -> str:
    parts = [
        r.choice(("Secret", "secret", "Tree", "XYZ", "a", "pass word")),
        r.choice(("", "7", "2024")),
        r.choice(("", "!", "_x", "#Q")),
    ]
    r.shuffle(parts)
    return "".join(parts)


def _nested(r: random.Random, depth: int = 0) -> list[Any]:
    return [
        _nested(r, depth + 1) if depth < 3 and r.random() < 0.35 else r.randint(-9, 20) for _ in range(r.randint(0, 4))
    ]


def _nine(r: random.Random) -> list[int]:
    numbers = r.sample(range(1, 10), 9)
    if r.random() < 0.5:
        numbers[r.randrange(9)] = r.randint(0, 10)
    return numbers


def _csv_line(r: random.Random) -> str:
    fields = [
        r.choice((r.choice(WORDS), f'"{r.choice(WORDS)}, {r.choice(WORDS)}"', "", str(_int(r))))
        for _ in range(r.randint(1, 4))
    ]
    return ",".join(fields)


def _corners(r: random.Random) -> tuple[int, int, int, int]:
    x, y = r.randint(-5, 4), r.randint(-5, 4)
    return x, y, x + r.randint(1, 12), y + r.randint(1, 12)


def _spot(r: random.Random) -> tuple[int, int]:
    return r.randint(-6, 8), r.randint(-6, 8)


for _name, _separator in SEPARATORS.items():
    KINDS[f"{_name}_ints"] = _separated(_separator, _int, ("x", "4a", "?", "two", "1.5"))
    KINDS[f"{_name}_floats"] = _separated(_separator, _float, ("x", "1.2.3", "?", "n/a"))
    KINDS[f"{_name}_words"] = _separated(_separator, _word, ())
for _name, (_between, _inside) in PAIRED.items():
    KINDS[_name] = _paired(_between, _inside, lambda r: r.choice(WORDS))
    KINDS[f"{_name}_ints"] = _paired(_between, _inside, _int)
KINDS.update({_name: _compound(*_shape) for _name, _shape in COMPOUNDS.items()})
KINDS.update({f"{_verbs[0]}_commands": _commands(_verbs) for _verbs in VERB_PAIRS})
KINDS.update({_name: _template(*_marks) for _name, _marks in BRACES.items()})
KINDS.update({
    "separator": lambda r: r.choice(",;|"),
    "mixed_words": lambda r: _separated(r.choice(",;|"), _word, ())(r),  # for a "separator" parameter
    "key": lambda r: r.choice(KEYS[:9]),
    "ranges": _ranges,  # "1-4,7"
    "version": _version,  # always three numbers
    "short_version": _short_version,  # one to three parts, some malformed
    "versions": _list(_version, 0, 4),
    "colour": _colour,
    "runs": _runs,  # "3d2c"
    "durations": _durations,  # "1h 30m"
    "phone": _phone,
    "fields": lambda r: {key: r.choice(WORDS) for key in ("name", "age", "city", "id") if r.random() < 0.7},
    "lines": _lines,
    "snake": lambda r: "_".join(_name_parts(r)),
    "kebab": lambda r: "-".join(_name_parts(r)),
    "camel": lambda r: "".join(part if i == 0 else part.capitalize() for i, part in enumerate(_name_parts(r))),
    "money": lambda r: round(r.choice((r.uniform(0, 20), r.uniform(0, 5000), r.uniform(-50, 50))), 2),
    "large": lambda r: r.choice((r.randint(0, 999), r.randint(0, 99_999), r.randint(1000, 9_999_999))),
})  # fmt: skip
ANNOTATIONS.update({
    **{f"{name}_{what}": "str" for name in SEPARATORS for what in ("ints", "floats", "words")},
    **{name + what: "str" for name in PAIRED for what in ("", "_ints")},
    **dict.fromkeys((*COMPOUNDS, *BRACES, "separator", "mixed_words", "key", "ranges", "version", "short_version"), "str"),
    **dict.fromkeys(("colour", "runs", "durations", "phone", "lines", "snake", "kebab", "camel"), "str"),
    **{f"{verbs[0]}_commands": "list[str]" for verbs in VERB_PAIRS},
    "versions": "list[str]", "fields": "dict[str, str]", "money": "float", "large": "int",
})  # fmt: skip


KINDS.update({
    "price": _scalar("price 1,200"),  # quarters, as all prices, so that sums are exact
    "prices": _list(_scalar("price 1,40")),
    "percent": lambda r: r.choice((0, 5, 10, 15, 20, 25, 50, r.randint(0, 100))),
    "cents": lambda r: r.choice((r.randint(0, 99), r.randint(0, 2000))),
    "cart": _drawn_kind("tuples price=price 1,40;quantity=range 1,6"),
    "basket": _drawn_kind("records name=pick Milk,Bread,Tea,Pen;price=price 1,20;quantity=range 1,5"),
    "price_tag": lambda r: r.choice(("$", "€", "", "£")) + f"{r.choice((r.randint(0, 90), r.randint(900, 40_000))):,}.{r.randint(0, 99):02}",
    "changes": _list(lambda r: r.randint(-40, 50)),
    "die": lambda r: r.randint(1, 6),
    "dice": _list(lambda r: r.randint(1, 6), 0, 6),
    "dice_five": _dice_five,
    "sorted_dice": lambda r: sorted(r.randint(1, 6) for _ in range(r.randint(0, 7))),
    "card": _card,  # "10H"
    "hand": _hand,
    "bowling": _bowling,
    "gesture": _scalar("pick rock,paper,scissors"),
    "chess_square": lambda r: r.choice("abcdefgh") + r.choice("12345678"),
    "marks": lambda r: r.choice(([r.choice("XO")] * 3, [r.choice("XO ") for _ in range(3)], [r.choice("XO") for _ in range(3)])),
    "board": lambda r: [r.choice(([r.choice("XO ")] * 3, [r.choice("XO ") for _ in range(3)])) for _ in range(3)],
    "code": lambda r: "".join(r.choice("1234") for _ in range(4)),  # four digits, to be guessed
    "path": _path, "url": _url, "email": _email, "ipv4": _ipv4, "any_ip": _any_ip, "log": _log,
    "paths": _list(_path, 0, 5), "emails": _list(_email, 0, 5), "logs": _list(_log, 0, 5),
    "luhn": _checked(_luhn, 8), "ean": _checked(_ean, 13), "isbn10": _isbn10,  # some valid, some not
    "mixed_brackets": _mixed_brackets, "password": _password, "csv_line": _csv_line, "nine": _nine, "nested": _nested,
    "hex": lambda r: "".join(r.choice("0123456789abcdef") for _ in range(2 * r.randint(0, 4))),
    "channel": lambda r: r.choice((0, 255, r.randint(0, 255))),
    "channels": _list(lambda r: r.randint(0, 255), 0, 5),
    "file_size": lambda r: r.randint(0, 10 ** r.randint(1, 10)),
    "size_text": lambda r: f"{r.randint(0, 90)} {r.choice(('B', 'KB', 'MB', 'GB'))}",
    "temperature_unit": _scalar("pick C,F"),
    "degrees": lambda r: r.choice((r.randint(0, 359), 45 * r.randint(0, 8))),
    "hour": lambda r: r.randint(0, 23), "minute": lambda r: r.randint(0, 59), "month": lambda r: r.randint(1, 12),
    "corners": _corners,  # a rectangle's left, bottom, right, top
    "spot": _spot,  # a point near the origin
    "grid_spot": lambda r: (r.randint(0, 3), r.randint(0, 3)),  # of three, some are in line
    "spots": _list(_spot, 0, 5), "spots1": _list(_spot, 1, 5),
})  # fmt: skip
ANNOTATIONS.update({
    **dict.fromkeys(("price_tag", "card", "gesture", "chess_square", "code", "path", "url", "email", "ipv4", "any_ip"), "str"),
    **dict.fromkeys(("log", "luhn", "ean", "isbn10", "mixed_brackets", "password", "csv_line", "hex", "size_text"), "str"),
    **dict.fromkeys(("percent", "cents", "die", "channel", "file_size", "degrees", "hour", "minute", "month"), "int"),
    **dict.fromkeys(("changes", "dice", "sorted_dice", "dice_five", "bowling", "nine", "channels"), "list[int]"),
    **dict.fromkeys(("hand", "marks", "paths", "emails", "logs"), "list[str]"),
    **dict.fromkeys(("spots", "spots1"), "list[tuple[int, int]]"),
    "price": "float", "prices": "list[float]", "cart": "list[tuple[float, int]]", "basket": "list[dict]",
    "board": "list[list[str]]", "temperature_unit": "str", "nested": "list", "spot": "tuple[int, int]",
    "grid_spot": "tuple[int, int]",
    "corners": "tuple[int, int, int, int]",
})  # fmt: skip


def arguments(kinds: tuple[str, ...], seed: int, count: int) -> list[tuple[Any, ...]]:
    """``count`` argument tuples for parameters of these kinds, the same for the same seed."""
    r = random.Random(f"{seed}:{'/'.join(kinds)}")
    return [tuple(KINDS[kind](r) for kind in kinds) for _ in range(count)]
