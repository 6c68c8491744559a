"""What compositions over lists and dicts share: a list parameter, a condition, a conversion, a sentence."""

import random

from greenroom_tiny.families.vocabulary import CONDITIONS, CONVERSIONS, Condition, Conversion
from greenroom_tiny.variety import given, letter, own_nouns

LISTS = {"int": ("ints", ("numbers", "values", "nums", "xs", "items", "data", "scores"), "numbers", "number"),
         "str": ("words", ("words", "names", "strings", "items", "tokens", "tags", "lines"), "words", "word")}  # fmt: skip
TYPES = {"int": "int", "str": "str"}
VERBS = ("Return", "Return", "Returns", "Find", "Get", "Compute", "Give")


def condition_of(r: random.Random, on: str) -> tuple[Condition, str, str]:
    """(condition, code with {x}, words) with its constant filled in."""
    condition = r.choice([c for c in CONDITIONS if c.on == on])
    low = r.randint(-4, 10)
    value = {"number": str(r.choice((r.randint(1, 20), 10, 50, 100))), "divisor": str(r.randint(2, 9)), "digit": str(r.randint(1, 9)),
             "length": str(r.randint(1, 6)), "letter": letter(r, r.choice("abcdeilmnorst")), "letters": "abe", "range": str(low), "": ""}[condition.constant]  # fmt: skip
    high = str(low + r.randint(2, 20))
    code = condition.code.replace("{k}", value).replace("{m}", high)
    return condition, code, r.choice(condition.after).replace("{k}", value).replace("{m}", high)


def conversion_of(r: random.Random, on: str, to: str | None = None) -> tuple[Conversion, str, str, str]:
    """(conversion, code with {x}, noun, verb) with its constant filled in."""
    conversion = r.choice([c for c in CONVERSIONS if c.on == on and (to is None or c.to == to)])
    value = {
        "number": str(r.randint(2, 20)),
        "divisor": str(r.randint(2, 9)),
        "length": str(r.randint(1, 4)),
        "letter": r.choice("aeiorst"),
        "mark": r.choice("!-*s"),
        "": "",
    }[conversion.constant]
    texts = (conversion.code, r.choice(conversion.noun), r.choice(conversion.verb))
    code, noun, verb = (text.replace("{k}", value) for text in texts)
    return conversion, code, noun, verb


def sentence_of(r: random.Random, phrase: str) -> str:
    """A noun phrase as a docstring's sentence."""
    kind = r.random()
    return (
        f"{r.choice(VERBS)} {phrase}."
        if kind < 0.75
        else f"{phrase[0].upper()}{phrase[1:]}."
        if kind < 0.92
        else phrase
    )


def list_of(r: random.Random) -> tuple[str, str, str, str, str, str]:
    """(element type, kind, parameter, plural, singular, variable) of a list parameter."""
    on = r.choice(("int", "int", "str"))
    kind, names, many, one = LISTS[on]
    p = given(r, r.choice(names), kind)
    many, one = own_nouns(r, p, many, one)
    return on, kind, p, many, one, r.choice(("x", "n", "v")) if on == "int" else r.choice(("w", "s", "x"))
