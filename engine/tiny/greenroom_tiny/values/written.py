"""Values of texts in simple formats: separated, paired, commands, templates, notations."""

import random
from collections.abc import Callable
from typing import Any

from greenroom_tiny.values.plain import WORDS, any_float, any_int, any_word, list_of

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


KINDS: dict[str, Callable[[random.Random], Any]] = {
    "separator": lambda r: r.choice(",;|"),
    "mixed_words": lambda r: _separated(r.choice(",;|"), any_word, ())(r),  # for a "separator" parameter
    "key": lambda r: r.choice(KEYS[:9]),
    "ranges": _ranges,  # "1-4,7"
    "version": _version,  # always three numbers
    "short_version": _short_version,  # one to three parts, some malformed
    "versions": list_of(_version, 0, 4),
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
}  # fmt: skip
for _name, _separator in SEPARATORS.items():
    KINDS[f"{_name}_ints"] = _separated(_separator, any_int, ("x", "4a", "?", "two", "1.5"))
    KINDS[f"{_name}_floats"] = _separated(_separator, any_float, ("x", "1.2.3", "?", "n/a"))
    KINDS[f"{_name}_words"] = _separated(_separator, any_word, ())
for _name, (_between, _inside) in PAIRED.items():
    KINDS[_name] = _paired(_between, _inside, lambda r: r.choice(WORDS))
    KINDS[f"{_name}_ints"] = _paired(_between, _inside, any_int)
KINDS.update({_name: _compound(*_shape) for _name, _shape in COMPOUNDS.items()})
KINDS.update({f"{_verbs[0]}_commands": _commands(_verbs) for _verbs in VERB_PAIRS})
KINDS.update({_name: _template(*_marks) for _name, _marks in BRACES.items()})
ANNOTATIONS: dict[str, str] = {
    **{f"{name}_{what}": "str" for name in SEPARATORS for what in ("ints", "floats", "words")},
    **{name + what: "str" for name in PAIRED for what in ("", "_ints")},
    **dict.fromkeys((*COMPOUNDS, *BRACES, "separator", "mixed_words", "key", "ranges", "version", "short_version"), "str"),
    **dict.fromkeys(("colour", "runs", "durations", "phone", "lines", "snake", "kebab", "camel"), "str"),
    **{f"{verbs[0]}_commands": "list[str]" for verbs in VERB_PAIRS},
    "versions": "list[str]", "fields": "dict[str, str]", "money": "float", "large": "int",
}  # fmt: skip
