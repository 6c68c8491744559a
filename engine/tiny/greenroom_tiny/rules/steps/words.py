"""A small grammar for docstrings that state several rules: alternatives, constants as words, orders and layouts.

``<a|b>`` is one of its alternatives (they nest); ``{k}`` is a fact, and ``{k:w}`` may be written as a word ("three"),
``{k:o}`` as an ordinal, ``{k:a}`` with its article, ``{k:s}`` in the plural ("box/boxes" has both its forms).
"""

import random
import re
from collections.abc import Mapping

_CHOICE = re.compile(r"<([^<>]*)>")
_FACT = re.compile(r"\{(\w+)(?::(\w))?\}")
COUNTED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ORDINALS = ("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
PEOPLE = ("Ada", "Bea", "Cleo", "Dan", "Edda", "Finn", "Gus", "Hal", "Ines", "Jo", "Kim", "Lou", "Mia", "Ned", "Olga", "Pia", "Rolf", "Sam", "Tess", "Uma", "Vito", "Wes", "Yara", "Zoe")  # fmt: skip
GOODS = ("rope", "nails", "paint", "twine", "bolts", "glue", "felt", "chalk", "wax", "tape", "pegs", "hooks", "wire", "soap", "canvas", "gravel", "hay", "bran", "turf", "bark", "cord", "foil", "gauze", "hinges", "ink", "lace", "mulch", "oats", "putty", "resin", "sand", "tar", "varnish", "yarn", "zips", "buttons", "candles", "gloves", "masks", "planks", "screws", "slates", "stamps", "straps", "tiles", "valves")  # fmt: skip


def articled(noun: str) -> str:
    """A noun behind its indefinite article."""
    return ("an " if noun[0] in "aeiouAEIO" and not noun.startswith(("one", "uni", "eu")) else "a ") + noun


def ordinal(r: random.Random, value: int) -> str:
    """A rank in words or in digits: "third", "21st"."""
    if value < len(ORDINALS) and r.random() < 0.5:
        return ORDINALS[value]
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def _fact(r: random.Random, value: object, mode: str) -> str:
    if mode == "w" and isinstance(value, int) and 0 < value < len(COUNTED) and r.random() < 0.4:
        return COUNTED[value]
    if mode == "o" and isinstance(value, int):
        return ordinal(r, value)
    one, _, many = str(value).partition("/")
    if mode == "s":
        return many or one + "s"
    return articled(one) if mode == "a" else one


def apart(names: tuple[str, ...], own: str) -> None:
    """Raise ValueError, for another draw, if two names are one or a parameter is named like a local variable."""
    if len({*names, *own.split()}) < len(names) + len(own.split()):
        raise ValueError("one name twice")


def said(r: random.Random, text: str, facts: Mapping[str, object]) -> str:
    """One reading of a text with alternatives."""
    text = f"<{text}>"
    while "<" in text:
        text = _CHOICE.sub(lambda found: r.choice(found[1].split("|")), text)
    return _FACT.sub(lambda found: _fact(r, facts[found[1]], found[2] or ""), text.strip())


def _sentence(text: str, names: tuple[str, ...]) -> str:
    first = re.match(r"\w*", text)
    if first and first[0] not in names:
        text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?", ":")) else text + "."


def _telegram(text: str, names: tuple[str, ...]) -> str:
    first = text.split()[0].strip(".,")
    plain = first not in names and first[1:].islower() and first not in (*PEOPLE, "None", "True", "False")
    return (text[0].lower() + text[1:] if plain or first == "A" else text).rstrip(".")


def _laid_out(r: random.Random, first: str, rest: list[str], joined: str, names: tuple[str, ...]) -> str:
    way = r.random()
    first, rest = _sentence(first, names), [_sentence(text, names) for text in rest]
    if joined and way < 0.3:
        return " ".join((first.rstrip(".") + joined.rstrip(".") + ".", *rest[1:]))
    if not rest:
        return first
    if way < 0.58:
        return " ".join((first, *rest))
    if way < 0.68:
        return " ".join((*rest, first))
    if way < 0.78:
        return f"{first}\n\n{' '.join(rest)}"
    if way < 0.92:
        end = r.choice(("", "."))
        return f"{first}\n\n" + "\n".join(
            f"- {_telegram(text, names) if not end else text.rstrip('.')}{end}" for text in rest
        )
    return f"{first.rstrip('.')}: " + "; ".join(_telegram(text, names) for text in rest) + "."


def tell(
    r: random.Random,
    facts: Mapping[str, object],
    names: Mapping[str, str],
    summary: str,
    clauses: list[str],
    ordered: bool = False,
) -> tuple[str, ...]:
    """Six docstrings: the summary and the clauses (``sentence ~ what may follow the summary``), mostly in any order."""
    found: dict[str, None] = {}
    for _ in range(24):
        style = r.choice(("{}", "`{}`", "`{}`"))
        own = {**facts, **{key: style.format(name) for key, name in names.items()}}
        rest = [clause for clause in clauses if clause]
        if not ordered:
            r.shuffle(rest)
        made = [said(r, clause.partition(" ~")[0], own) for clause in rest]
        joined = said(r, rest[0].partition(" ~")[2], own) if rest else ""
        found[_laid_out(r, said(r, summary, own), made, joined, tuple(names.values()))] = None
        if len(found) == 6:
            break
    return tuple(found)
