"""What a row of a list is worth, in code and in words, and what the families over rows share."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from greenroom_tiny.rules.rosters.words import GRAND, Filter, Roster, big, composed, noun, one_of, said
from greenroom_tiny.spec import Spec, indent


@dataclass
class Value:
    """What a row is worth: an expression, or statements that set ``value``; how a sentence calls it and explains it."""

    key: str
    code: str
    steps: str
    called: str
    rules: tuple[str, ...] = ("",)


def value(o: Roster, rich: float = 0.75) -> Value:
    """A row's value: a field, a product, a difference, one with an exception or a limit."""
    r = o.r
    f, g = r.sample(o.numbers, 2)
    n, m, one, it = noun(f), noun(g), o.one, f"the {o.one}"
    o.use(f)
    if r.random() > rich:
        return Value("field", f"${f}", f"value = ${f}", n)
    way = r.choice(("product", "product", "minus", "minus0", "half", "double", "cap", "floor", "excess", "bonus", "off", "none", "price", "productless", "plus", "halfgroup", "capproduct"))  # fmt: skip
    word = r.choice(("value", "worth", "score", "points", "amount")) if one not in ("policy",) else "value"
    worth = one_of(
        r, f"the {word} of {a_row(o)} is", f"{a_row(o)} is worth", f"{it}'s {word} is", f"as its {word}, {a_row(o)} has"
    )
    if word == "points":
        worth, word = f"{a_row(o)} is worth", "value"
    k = r.randint(2, 9)
    s = said(r, k)
    bare, other = f.replace("_", " "), g.replace("_", " ")
    if way in ("product", "productless", "capproduct", "plus", "minus", "minus0"):
        o.use(g)
        if way == "plus":
            return Value(way, f"${f} + ${g}", f"value = ${f} + ${g}", word, (f"{worth} its {n} plus its {m}", f"{worth} {bare} plus {other}", f"{worth} the sum of its {n} and its {m}", f"add the {n} and the {m} of {a_row(o)} to get its {word}"))  # fmt: skip
        if way == "minus":
            return Value(way, f"${f} - ${g}", f"value = ${f} - ${g}", word, (f"{worth} its {n} minus its {m}", f"{worth} {bare} less {other}", f"to get the {word} of {a_row(o)}, subtract its {m} from its {n}", f"{worth} the {n} reduced by the {m}"))  # fmt: skip
        if way == "minus0":
            return Value(way, f"max(0, ${f} - ${g})", f"value = ${f} - ${g}\nif value < 0:\n    value = 0", word, (f"{worth} its {n} minus its {m}, but never less than 0", f"{worth} {bare} minus {other}, or zero if that is negative", f"{worth} what is left of the {n} after subtracting the {m}, at least 0"))  # fmt: skip
        times = (f"{worth} its {n} times its {m}", f"{worth} {bare} times {other}", f"{worth} the product of {bare} and {other}", f"multiply {bare} by {other} to get the {word} of {a_row(o)}")  # fmt: skip
        if way == "product":
            return Value(way, f"${f} * ${g}", f"value = ${f} * ${g}", word, times)
        low = o.limits[f][0] + o.limits[f][1]
        k = max(5, (low // 2) * ((o.limits[g][0] + o.limits[g][1]) // 2) // 5 * 5)
        if way == "capproduct":
            return Value(way, f"min(${f} * ${g}, {k})", f"value = ${f} * ${g}\nif value > {k}:\n    value = {k}", word, tuple(t + c for t in times for c in (f", but at most {k}", f", never more than {k}", f" or {k}, whichever is less", f", capped at {k}")))  # fmt: skip
        x, d = o.middle(f), r.randint(2, 9)
        return Value(way, f"${f} * ${g} - {d} if ${f} >= {x} else ${f} * ${g}", f"value = ${f} * ${g}\nif ${f} >= {x}:\n    value -= {d}", word, tuple(t + c for t in times for c in (f"; from {a_of(n)} of {x} on, {d} is taken off", f", less {d} if the {n} is at least {x}", f", minus {d} when its {n} is {x} or more")))  # fmt: skip
    if way in ("half", "double", "off", "price"):
        o.use(o.flag)
        c = o.flag
        if way == "half":
            return Value(way, f"${f} // 2 if ${c} else ${f}", f"value = ${f}\nif ${c}:\n    value //= 2", n, (f"if {a_row(o)} is {c}, only half its {n} counts, rounded down", f"{c} {o.many} count half (rounded down)", f"the {n} is halved, rounding down, for {c} {o.many}", f"halve the {n} of {c} {o.many}, rounding down", f"of {a_of(c)} {one}, take half the {n}, rounded down"))  # fmt: skip
        if way == "double":
            w = r.choice((2, 2, 3))
            t = {2: ("twice", "double", "doubled"), 3: ("three times", "triple", "tripled")}[w]
            return Value(f"times{w}", f"{w} * ${f} if ${c} else ${f}", f"value = ${f}\nif ${c}:\n    value *= {w}", n, (f"if {a_row(o)} is {c}, its {n} counts {t[0]}", f"{c} {o.many} count {t[0]}", f"the {n} is {t[2]} for {c} {o.many}", f"count {t[1]} the {n} of {c} {o.many}", f"the {n} counts once, or {t[0]} when the {one} is {c}"))  # fmt: skip
        if way == "off":
            return Value(way, f"${f} if ${c} else ${f} + {k}", f"value = ${f}\nif not ${c}:\n    value += {k}", n, (f"add {k} to the {n} of every {one} that is not {c}", f"{o.many} that are not {c} count {s} more", f"unless {it} is {c}, {s} is added to its {n}", f"to the {n} comes {k} extra, except for {c} {o.many}"))  # fmt: skip
        o.use(g)
        return Value("either", f"${f} if ${c} else ${g}", f"value = ${g}\nif ${c}:\n    value = ${f}", word, (f"{worth} its {n} if it is {c}, otherwise its {m}", f"{worth} the {n} for {c} ones and the {m} for all others", f"use the {n} of {c} {o.many} as their {word}, and the {m} of the others", f"{worth} its {m}, but when it is {c}, its {n}"))  # fmt: skip
    if way in ("bonus", "none", "halfgroup"):
        o.use(o.group)
        x, c = r.choice(o.groups), o.group
        if way == "bonus":
            return Value(way, f'${f} + {k} if ${c} == "{x}" else ${f}', f'value = ${f}\nif ${c} == "{x}":\n    value += {k}', n, (f'add {k} to the {n} of every {one} whose {c} is "{x}"', f'{s} is added to the {n} if the {c} is "{x}"', f"{o.many} with the {c} '{x}' get {k} on top of their {n}"))  # fmt: skip
        if way == "none":
            return Value(way, f'0 if ${c} == "{x}" else ${f}', f'value = ${f}\nif ${c} == "{x}":\n    value = 0', n, (f'the {n} counts as zero if the {c} is "{x}"', f"{o.many} with the {c} '{x}' count as 0", f'take 0 instead of the {n} whenever the {c} is "{x}"'))  # fmt: skip
        return Value(way, f'${f} // 2 if ${c} == "{x}" else ${f}', f'value = ${f}\nif ${c} == "{x}":\n    value //= 2', n, (f'{o.many} whose {c} is "{x}" count half, rounded down', f'halve the {n} (rounding down) if the {c} is "{x}"', f"only half the {n}, rounded down, counts where the {c} is '{x}'"))  # fmt: skip
    k = o.middle(f)
    if way == "cap":
        return Value(way, f"min(${f}, {k})", f"value = ${f}\nif value > {k}:\n    value = {k}", n, (f"{a_of(n)} above {k} counts as {k}", f"the {n} of {a_row(o)} counts at most {k}", f"no {one} counts more than {k}", f"cap the {n} of each {one} at {k}", f"{it}'s {n} is taken into account up to {k}"))  # fmt: skip
    if way == "floor":
        return Value(way, f"max(${f}, {k})", f"value = ${f}\nif value < {k}:\n    value = {k}", n, (f"{a_of(n)} below {k} counts as {k}", f"the {n} of {a_row(o)} counts at least {k}", f"raise any {n} under {k} to {k} first", f"no {one} counts less than {k}"))  # fmt: skip
    return Value("excess", f"max(0, ${f} - {k})", f"value = ${f} - {k}\nif value < 0:\n    value = 0", f"excess {n}", (f"the excess is what the {n} has above {k}, or 0", f"only what exceeds {k} is excess; a smaller {n} gives 0", f"the excess of {a_row(o)} is its {n} minus {k}, but at least 0"))  # fmt: skip


def a_row(o: Roster) -> str:
    """A row in a sentence."""
    return o.r.choice((a_of(o.one), f"each {o.one}", f"every {o.one}"))


def a_of(word: str) -> str:
    """A word with its article."""
    return f"{'an' if word[0] in 'aeiou' and not word.startswith('us') else 'a'} {word}" if word != "hours" else word


def rule(o: Roster, v: Value) -> str:
    """One of the sentences that explain a value."""
    text = o.r.choice(v.rules)
    return text and big(text) + "."


def scene(o: Roster, kept: Filter) -> tuple[str, str]:
    """(the rows in a summary, the sentence about which count): the condition is in one of them."""
    plain = kept.plain() and o.r.random() < 0.45
    many = f"{'all ' if o.r.random() < 0.1 else 'the '}{o.many}"
    return (many + kept.tail(), "") if plain else (many, kept.sentence())


def looped(o: Roster, kept: Filter, steps: str, how: str = "if") -> str:
    """A loop over the rows that count."""
    if not kept.test:
        return o.loop(steps)
    if how == "if":
        return o.loop(f"if {kept.test}:\n{indent(steps)}")
    return o.loop(f"if {kept.skip}:\n    continue\n{steps}")


def said_all(o: Roster, tell: Callable[[], tuple[str, list[str]]], free: bool = True) -> list[str]:
    """Docstrings made of a summary and rules, drawn afresh each time."""
    found: list[str] = []
    for _ in range(9):
        first, rules = tell()
        found.append(composed(o.r, first, o.described(), rules, free))
    return found


def apart(o: Roster, kept: Filter, v: Value) -> Value:
    """The value, if what decides about it does not decide already about which rows count."""
    if any(f"${field}" in kept.test and f"${field}" in v.code for field in (o.flag, o.group)):
        raise ValueError("asked twice")
    return v


def threshold(o: Roster, v: Value) -> int:
    """A number that some groups' values reach and some do not."""
    (low, high), (low2, high2) = (o.limits[field] for field in o.numbers)
    product = v.key in ("product", "productless", "capproduct")
    middle = (low + high) * (low2 + high2) // 5 if product else min(low + high, low2 + high2) // 2
    return max(2, 3 if v.key.startswith(("minus", "excess")) else middle)


def plural(label: str) -> str:
    """The plural of a label field."""
    return {"species": "species", "boss": "bosses"}.get(label) or (label[:-1] + "ies" if label.endswith("y") else label[:-3] + "men" if label.endswith("man") else label + "s")  # fmt: skip


def summary(r: random.Random, thing: str, plural: bool = False) -> str:
    """A sentence that asks for a thing."""
    way = r.random()
    if way < 0.72:
        return f"{r.choice(GRAND)} {thing}."
    if way < 0.84:
        return f"{big(thing)}."
    return f"What {'are' if plural else 'is'} {thing}?"


def task(o: Roster, structure: str, names: Sequence[str], returns: str, bodies: Sequence[str], sentences: Sequence[str], raises: bool = False) -> Spec:  # fmt: skip
    """The task over a list of rows."""
    shape = "tuples" if o.tuples else "dicts"
    unique, told = tuple(dict.fromkeys(bodies)), tuple(dict.fromkeys(sentences))
    if len(unique) < 2:
        raise ValueError("one body")
    called = tuple(dict.fromkeys(name.replace(" ", "_") for name in names if name not in (o.name, o.one)))
    return Spec(f"rules/rosters/{shape}/{structure}", called, o.parameters(), returns, unique, told[:6], raises=("ValueError",) if raises else ())  # fmt: skip
