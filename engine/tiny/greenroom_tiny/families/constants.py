"""Constants of compositions: drawn, written in code and in words; at most one of them is a parameter of the function."""

import random
from dataclasses import dataclass

from greenroom_tiny.spec import Parameter
from greenroom_tiny.variety import given, letter, number

CONSTANT_NAMES = {
    "number": ("limit", "threshold", "k", "bound", "amount", "cutoff"),
    "divisor": ("d", "k", "divisor", "step"),
    "length": ("size", "k", "min_len", "width", "length"),
    "letter": ("letter", "ch", "char", "mark"),
    "small": ("k", "count", "size", "howmany"),
}
CONSTANT_KINDS = {"number": "int", "divisor": "small", "length": "small", "letter": "char", "small": "small"}
NUMBER_WORDS = {
    1: "one",
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
}


@dataclass(frozen=True)
class Fill:
    """The constants of one piece: what stands for them in code and in words."""

    code: dict[str, str]
    words: dict[str, str]
    parameter: bool = False  # the constant is a parameter of the function

    def in_code(self, text: str) -> str:
        """A piece of code with its constants."""
        for key, value in self.code.items():
            text = _as_name(text, key, value) if self.parameter else text.replace("{" + key + "}", value)
        return text

    def in_words(self, text: str) -> str:
        """A wording with its constants."""
        for key, value in self.words.items():
            text = _as_name(text, key, value) if self.parameter else text.replace("{" + key + "}", value)
        return text


def _as_name(text: str, key: str, name: str) -> str:
    for quoted in ('"{' + key + '}"', "'{" + key + "}'", "{" + key + "}"):
        text = text.replace(quoted, name)
    return text


class Constants:
    """Draws the constants of one composition.

    Attributes:
        extra: the parameter that one of them became.
        used: names of parameters so far.
    """

    def __init__(self, r: random.Random) -> None:
        self.r = r
        self.extra: Parameter | None = None
        self.used: set[str] = set()

    def draw(self, what: str, allow_parameter: bool = True) -> Fill:
        """Draw a constant, or make it a parameter of the function (at most one)."""
        r = self.r
        if what == "range":
            low = r.randint(-5, 12)
            high = low + r.randint(2, 20)
            return Fill({"k": str(low), "m": str(high)}, {"k": str(low), "m": str(high)})
        if allow_parameter and what in CONSTANT_NAMES and self.extra is None and r.random() < 0.3:
            name = r.choice([n for n in CONSTANT_NAMES[what] if n not in self.used])
            name = given(r, name, CONSTANT_KINDS[what], tuple(self.used))
            self.used.add(name)
            self.extra = Parameter(name, CONSTANT_KINDS[what])
            return Fill({"k": name}, {"k": f"`{name}`" if r.random() < 0.4 else name}, True)
        if what == "letter":
            value = letter(r, r.choice("abcdeilmnorst"))
            return Fill({"k": value}, {"k": value})
        if what == "letters":
            letters = "".join(r.sample("abcdeilmnorstxyz", r.randint(2, 4)))
            return Fill({"k": letters}, {"k": letters})
        if what == "mark":
            mark = r.choice(("!", "?", "s", "-", "*", "ing", "x", ".", "ed", "_", "#", "re"))
            return Fill({"k": mark}, {"k": mark})
        value = {
            "number": lambda: number(r, r.choice((r.randint(1, 10), r.randint(1, 50), r.choice((10, 20, 50, 100))))),
            "divisor": lambda: r.randint(2, 9),
            "digit": lambda: r.randint(1, 9),
            "length": lambda: r.randint(1, 6),
            "small": lambda: r.randint(2, 5),
        }[what]()
        words = NUMBER_WORDS[value] if value in NUMBER_WORDS and r.random() < 0.35 else str(value)
        return Fill({"k": str(value)}, {"k": words})
