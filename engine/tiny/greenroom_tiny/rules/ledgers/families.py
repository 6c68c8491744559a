"""Ledgers: events folded into a state, with capacities, refusals, resets and stops."""

import random

from greenroom_tiny.rules.ledgers import words
from greenroom_tiny.rules.ledgers.code import AMOUNTS, Ledger, written_body, written_table
from greenroom_tiny.rules.ledgers.each import stock_of_each, undone
from greenroom_tiny.rules.ledgers.inside import still_inside
from greenroom_tiny.rules.ledgers.layouts import telling
from greenroom_tiny.rules.ledgers.text import sentence
from greenroom_tiny.spec import Parameter, Spec, indent
from greenroom_tiny.variety import given, own_nouns

LOCALS = ("start", "kind", "amount", "number", "rest", "more", "gain", "taken", "loss", "moved", "lost", "unmet", "refused", "peak",
          "lowest", "states", "history", "times", "index", "previous", "change", "mark", "word", "effects")  # fmt: skip
LIMIT = ("capacity", "limit", "most", "room", "maximum", "cap", "ceiling")
BEGIN = ("start", "opening", "initial", "begin", "already", "at_first")


def _draw(r: random.Random, shape: str) -> tuple[Ledger, str, list[Parameter]]:
    """A ledger of this shape, the kind of value of its events, and its further parameters."""
    place, units, state, pairs = r.choice(words.PLACES)
    name, event = r.choice(words.EVENTS)
    if shape == "marks":
        name, event = r.choice(
            (
                ("marks", "mark"),
                ("tally", "mark"),
                ("signs", "sign"),
                ("strokes", "stroke"),
                ("log", "sign"),
                ("ticks", "tick"),
                ("letters", "sign"),
            )
        )
    plural = {"log": event + "s", "journal": "entries", "tally": "marks", "letters": "signs"}.get(name, name)
    plural = {"entrys": "entries", "ops": "operations"}.get(plural, plural)
    drawn = name
    name = given(r, name, "text" if shape == "marks" else "ints", (state, event, *LOCALS))
    if name != drawn and shape == "signed":
        plural, event = own_nouns(r, name, plural, event)
    scale = r.choice((1, 1, 1, 5, 10)) if shape in ("signed", "texts", "pairs") else 1
    top = 9 * scale
    x = Ledger(
        shape,
        place,
        units,
        state,
        plural,
        event,
        name,
        str(r.randint(2, 6) * scale + (r.randint(0, 4) if scale > 1 else 0)),
    )
    if x.event.replace(" ", "_") in (state, name):
        raise ValueError("one name for two things")
    extra = list[Parameter]()
    zeroed = shape != "signed"
    x.floor = (r.choice(("", "clamp", "clamp", "refuse", "refuse", "count")), "0")
    x.cap = (
        r.choice(("", "", "clamp", "clamp", "refuse", "refuse", "count")),
        str(int(x.start) + r.randint(2, 6) * scale),
    )
    if x.floor[0] in ("clamp", "refuse") and r.random() < 0.15:
        x.floor, zeroed = (x.floor[0], str(r.randint(1, 2) * scale)), False
    if r.random() < 0.25:
        begin = r.choice((*BEGIN, state))
        begin = "start" if begin in (state, name, plural, event) else begin
        low = int(x.floor[1]) + 1
        extra.append(Parameter(begin, f"range {low},{max(low + 2, int(x.cap[1]) - scale)}"))
        x.start = begin
    elif zeroed and r.random() < 0.3:
        x.start = "0"
    if x.cap[0] and r.random() < 0.3:
        limit = r.choice([each for each in LIMIT if each not in (name, state, event)])
        low = int(x.cap[1])
        extra.append(Parameter(limit, f"range {low},{low + 5 * scale}"))
        x.cap = (x.cap[0], limit)
    x.output = _output(r, x)
    if x.output in ("first_high", "times", "ever"):
        base = int(x.start) if x.start.isdigit() else 4 * scale
        most = int(x.cap[1]) if x.cap[0] and x.cap[1].isdigit() else base + 4 * scale
        x.mark = str(min(base + r.randint(1, 4) * scale, most))
    elif x.output == "first_low":
        x.mark = str(int(x.floor[1]) + r.randint(0, 1) * scale)
        if x.start == "0":
            raise ValueError("nothing can sink")
    x.none = r.choice(("-1", "None"))
    return x, _events(r, x, pairs, scale, top, zeroed), extra


def _output(r: random.Random, x: Ledger) -> str:
    """What the function returns: something that these rules make possible."""
    choices = ["final"] * 4 + [
        "peak",
        "lowest",
        "final_peak",
        "history",
        "history",
        "first_high",
        "first_low",
        "times",
        "ever",
    ]
    choices += ["difference"] if x.start != "0" else []
    if "refuse" in (x.floor[0], x.cap[0]):
        choices += ["refused", "final_refused", "first_refused"] * 4
    if x.cap[0] == "count":
        choices = ["lost", "lost", "final_lost"] if r.random() < 0.8 else choices
        x.floor = ("clamp", x.floor[1]) if x.floor[0] == "count" else x.floor
    if x.floor[0] == "count":
        choices = ["unmet", "unmet", "final_unmet"]
        x.cap = ("clamp", x.cap[1]) if x.cap[0] == "count" else x.cap
    return r.choice(choices)


def _events(r: random.Random, x: Ledger, pairs: str, scale: int, top: int, zeroed: bool) -> str:
    """Choose the kinds of events and the rules about them; the kind of value of the parameter."""
    loose = x.output in ("history", "times")
    ignores = ["", "", "", "", "repeat"]
    if not loose and not x.output.startswith("first_"):
        ignores += ["first"]
    if x.amounts and not (x.shape == "signed" and x.output == "times"):
        ignores += ["big", "big", "small"] + (["nonpositive", "nonpositive"] if x.shape == "pairs" else [])
    ignores += ["third"] if x.output != "times" else []
    stops = ["", "", "", "high", "low"] + (["count"] if not x.output.startswith("first_") else [])
    if "refuse" in (x.floor[0], x.cap[0]) and x.output == "final":
        stops += ["refusals"] * 3
    if x.shape != "signed":
        stops += ["token"] * 4
    what, halt = r.choice(ignores), r.choice(stops)
    if (halt == "low" and x.start == "0") or (
        halt in ("high", "low") and (x.output.startswith("first_") or x.output == "ever")
    ):
        halt = ""
    if what and halt == "count":
        halt = ""
    if what in ("third", "first") and halt in ("token", "count"):
        halt = ""
    if x.output == "times" and what:
        what = ""
    base = int(x.start) if x.start.isdigit() else 4 * scale
    limit = {
        "high": base + r.randint(2, 5) * scale,
        "low": int(x.floor[1]) + r.randint(0, 1) * scale,
        "refusals": 2,
        "count": r.randint(2, 4),
    }
    if halt == "high" and x.cap[0]:
        halt = ""
    x.stop = (halt, str(limit.get(halt, 0)))
    size = {"big": r.randint(5, 7) * scale, "small": r.randint(2, 4) * scale, "third": r.randint(2, 3), "first": 2}
    x.ignore = (what, str(size.get(what, 0)))
    if x.shape == "signed":
        if r.random() < 0.4:
            side = r.choice(("add", "sub"))
            x.change = _change(r, side, scale)
            if side == "sub":  # what is "more" or "half" of a negative number would be open
                x.change = ("sub", "twice", "0", "0")
        return f"many range -{top},{top}"
    return _kinds(r, x, pairs, scale, top, zeroed)


def _change(r: random.Random, side: str, scale: int) -> tuple[str, str, str, str]:
    what = r.choice(tuple(AMOUNTS))
    k = {"fee": r.randint(1, 3), "less": r.randint(1, 3), "bonus": r.randint(4, 6) * scale}.get(
        what, r.randint(3, 6) * scale
    )
    return side, what, str(max(k, 2)), str(r.randint(2, 4))


def _kinds(r: random.Random, x: Ledger, pairs: str, scale: int, top: int, zeroed: bool) -> str:
    """Choose the kinds of events that are words; the kind of value of the parameter."""
    more, less = r.choice(pairs.split(",")).split(":") if x.shape != "marks" else r.sample(words.MARKS, 2)
    marks = iter(r.sample([m for m in words.MARKS if m not in (more, less)], 8))

    def special(table: tuple[str, ...]) -> str:
        return next(marks) if x.shape == "marks" else r.choice([word for word in table if word not in (more, less)])

    x.kinds = [(more, "add", str(r.randint(2, 5))), (less, "sub", str(r.randint(1, 4)))]
    simple = x.shape == "texts" and (x.ignore[0] in ("big", "small"))
    extra = r.choice(("", "", "zero", "set", "double", "halve")) if zeroed and not simple and x.shape != "pairs" else ""
    if extra == "set" and not x.cap[1].isdigit():
        extra = "zero"
    if extra:
        table = {"zero": words.RESETS, "set": words.RESETS, "double": words.DOUBLES, "halve": words.HALVES}[extra]
        low = int(x.cap[1]) if x.cap[0] and x.cap[1].isdigit() else 12
        x.kinds.append((special(table), extra, str(r.randint(2, max(low - 1, 2)))))
    if x.stop[0] == "token":
        x.stop = ("token", special(words.STOPS))
    chance = 0.35 if not loose_output(x) and not (x.amounts and x.ignore[0]) else 0.0
    if r.random() < chance and x.stop[0] != "count":
        x.unknown = r.choice(("unknown", "unknown", "unknown_raise"))
        x.others = [special(words.OTHERS)]
    if x.amounts and r.random() < (0.35 if not x.unknown else 0.15):
        x.change = _change(r, r.choice(("add", "sub")), scale)
    if x.shape == "texts":
        x.separator = r.choice((" ", " ", " ", ":", "=", "-", "/"))
    tokens = [token for token, _, _ in x.kinds]
    stop = [x.stop[1]] if x.stop[0] == "token" else []
    if len({*tokens, *stop, *x.others}) < len([*tokens, *stop, *x.others]):
        raise ValueError("one word for two kinds")
    if x.shape == "pairs":
        return f"tuples kind=pick {','.join([*tokens, *tokens, *stop, *x.others])};amount=range {-top // 2 if x.ignore[0] == 'nonpositive' else 1},{top}"
    if x.shape == "words":
        return f"many pick {','.join([*tokens, *tokens, *stop, *x.others])}"
    if x.shape == "marks":
        place = f"<pick {','.join([*tokens, *tokens, *stop, *x.others])}>"
        return "form " + " || ".join(place * n for n in (6, 3, 4, 5, 8))
    forms = [f"{t}{x.separator}<range 1,{top}>" if e in ("add", "sub") else t for t, e, _ in x.kinds]
    forms = [forms[1], forms[0], forms[0], *forms[2:], *stop, *x.others]
    return "forms " + " || ".join(forms)


def loose_output(x: Ledger) -> bool:
    """Whether the result has something for each event, so that what an ignored one does would have to be said."""
    return x.output in ("history", "times")


def _rule_count(x: Ledger) -> int:
    return sum(map(bool, (x.floor[0], x.cap[0], x.change[0], x.ignore[0], x.unknown, x.stop[0]))) + max(
        0, len(x.kinds) - 2
    )


def _ledger(r: random.Random, shape: str) -> Spec:
    x, kind, extra = _draw(r, shape)
    if not 2 <= _rule_count(x) <= 4:
        raise ValueError("too few rules, or too many")
    bodies = tuple(
        dict.fromkeys(body for body in (written_table(x), *(written_body(x, style) for style in range(3))) if body)
    )
    where = x.place.split()[-1].split("'")[0]
    names = tuple({n.format(s=x.state, u=x.units, w=where, p=x.events.split()[-1]) for n in words.NAMES[x.output]})
    names = tuple(sorted(n for n in names if n not in (x.state, x.parameter)))
    returns = {"history": "list[int]", "ever": "bool"}.get(
        x.output, "tuple[int, int]" if x.output.startswith("final_") else "int"
    )
    if x.output.startswith("first_") and x.none == "None":
        returns = "int | None"
    sentences = tuple(sentence(r, x, way) for way in (0, 1, 2, 3, 4, r.choice((0, 3))))
    if max(map(len, sentences)) + max(len(indent(body)) for body in bodies) > (850 if shape == "texts" else 960):
        raise ValueError("too long")
    raises = ("ValueError",) if x.unknown == "unknown_raise" else ()
    parameters = (Parameter(x.parameter, kind), *extra)
    spec = Spec(
        x.structure, tuple(r.sample(names, min(len(names), 4))), parameters, returns, bodies, sentences, raises=raises
    )
    return telling(r, spec)


def signed_changes(r: random.Random) -> Spec:
    """A list of signed numbers."""
    return _ledger(r, "signed")


def written_entries(r: random.Random) -> Spec:
    """A list of texts such as "in 3"."""
    return _ledger(r, "texts")


def kinds_with_amounts(r: random.Random) -> Spec:
    """A list of tuples (kind, amount)."""
    return _ledger(r, "pairs")


def plain_words(r: random.Random) -> Spec:
    """A list of words, each with a step of its own."""
    return _ledger(r, "words")


def strings_of_marks(r: random.Random) -> Spec:
    """The characters of a string, each with a step of its own."""
    return _ledger(r, "marks")


FAMILIES = (
    (4.0, signed_changes),
    (3.0, written_entries),
    (3.0, kinds_with_amounts),
    (3.0, plain_words),
    (2.0, strings_of_marks),
    (2.0, still_inside),
    (2.0, stock_of_each),
    (1.0, undone),
)
