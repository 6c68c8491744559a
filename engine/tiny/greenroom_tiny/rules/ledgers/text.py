"""The docstrings of a ledger."""

import random
import re

from greenroom_tiny.rules.ledgers import words
from greenroom_tiny.rules.ledgers.code import Ledger

ORDINALS = {2: "second", 3: "third", 4: "fourth"}


def _number(r: random.Random, n: str) -> str:
    """A constant as a docstring writes it: mostly digits, sometimes a word; a parameter's name."""
    if not n.isdigit():
        return f"`{n}`" if r.random() < 0.6 else n
    return words.NUMERALS[int(n)] if int(n) < 13 and r.random() < 0.15 else n


def _fill(r: random.Random, x: Ledger, wording: str, **more: str) -> str:
    """A wording with this ledger's nouns, the article put right, and a capital."""
    values = {"s": x.state, "P": x.place, "U": x.units, "ev": x.event, "evs": x.events, "Evs": x.events, "param": x.parameter,
              "C": _number(r, x.cap[1]), "F": _number(r, x.floor[1]), "S": _number(r, x.start), "none": x.none,
              "h": _number(r, x.mark), "each": "", **more}  # fmt: skip
    text = wording.format(**values)
    text = re.sub(r"\b([Aa]) (?=[aeio]|up|un[^i])", r"\1n ", text)
    return text[0].upper() + text[1:]


def _kind_text(r: random.Random, x: Ledger) -> str:
    """What each kind of event does, as one sentence."""
    if x.shape == "signed":
        return _fill(r, x, r.choice(words.SIGNED))
    parts, full, letter = list[str](), r.random() < 0.5, r.choice("nnnxak")
    for token, effect, constant in x.kinds:
        amount = constant
        shown = f'"{token}"'
        if effect in ("add", "sub") and x.amounts:
            amount = letter
            if x.shape == "texts":
                shown = f'"{token}{x.separator}{letter}"'
            else:
                shown, amount = (
                    (f'("{token}", {letter})', letter) if full else (shown, r.choice(("its amount", "the amount")))
                )
        wording = r.choice(words.EFFECTS[effect])
        if amount.startswith(("its", "the")):
            wording = r.choice(
                ("{t} adds {d}", "{t} raises the {s} by {d}")
                if effect == "add"
                else ("{t} subtracts {d}", "{t} lowers the {s} by {d}", "{t} takes {d} away")
            )
        elif not amount.isdigit() and wording == "{t} brings {d} {U}":
            wording = r.choice((wording, "{t} is for {d} {U} more"))
        if amount == "1":
            wording = wording.replace("{d} {U}", "{d}")
        parts.append(
            wording.format(t=shown, d=amount if amount != constant else _number(r, amount), s=x.state, U=x.units)
        )
    text = r.choice(("; ".join(parts), ", ".join(parts[:-1]) + r.choice((" and ", ", ", ", while ")) + parts[-1]))
    if x.shape == "pairs":
        form = r.choice(
            (
                "Each {ev} is a pair (kind, amount): ",
                "`{param}` has (kind, amount) tuples; ",
                "A {ev} is a tuple of its kind and an amount: ",
                "Pairs of kind and amount: ",
                "",
            )
        )
        form = "Each {ev} is a pair (kind, amount): " if not form and not full else form
        text = _fill(r, x, form) + text if form else text
    elif r.random() < 0.35 and parts:
        what = "character" if x.shape == "marks" else "text"
        text = (
            _fill(
                r,
                x,
                r.choice(
                    (
                        "Each {w} is a {ev}: ",
                        "In `{param}`, ",
                        "Among the {evs}, ",
                        "`{param}` is read one {w} at a time: ",
                    )
                ),
                w=what,
            )
            + text
        )
    return text[0].upper() + text[1:]


def _rules(r: random.Random, x: Ledger) -> tuple[list[str], list[str]]:
    """(what stands first: the start and the kinds of events; the other rules), each a sentence without its full stop."""
    start = r.choice(words.START_EMPTY if x.start == "0" else words.START)
    first, rules = [_fill(r, x, start), _kind_text(r, x)], list[str]()
    if x.unknown:
        first[1:] = [first[1], _fill(r, x, r.choice(words.IGNORE[x.unknown]))]
    if x.change[0]:
        token = next((t for t, e, _ in x.kinds if e == x.change[0]), "")
        noun = f'"{token}"' if token else f"{'positive' if x.change[0] == 'add' else 'negative'} {x.event}"
        article = "an" if noun.strip('"')[0] in "aeiou" and token != "use" else "a"
        rules.append(_fill(r, x, r.choice(words.CHANGE[x.change[1]]), A=f"{article} {noun}", An=f"{article.capitalize()} {noun}",
                           k=_number(r, x.change[2]), m=_number(r, x.change[3])))  # fmt: skip
    if x.floor[0] == x.cap[0] != "count" and x.floor[0] and r.random() < 0.5:
        rules.append(_fill(r, x, r.choice(words.BOTH[x.floor[0]])))
    else:
        rules += [
            _fill(r, x, r.choice(table[kind]))
            for table, kind in ((words.CAP, x.cap[0]), (words.FLOOR, x.floor[0]))
            if kind
        ]
    for table, (what, k) in ((words.IGNORE, x.ignore), (words.STOP, x.stop)):
        if what:
            nth = ORDINALS.get(int(k), k) if k.isdigit() else k
            rules.append(_fill(r, x, r.choice(table[what]), k=k if what == "token" else _number(r, k), nth=nth))
    r.shuffle(rules)
    return first, rules


def sentence(r: random.Random, x: Ledger, way: int) -> str:
    """One complete docstring."""
    each = " that is not ignored" if x.ignore[0] else ""
    each += " (unchanged by a refused one)" if "refuse" in (x.floor[0], x.cap[0]) else ""
    goal = _fill(r, x, r.choice(words.OUTPUT[x.output]), each=each)
    goal = goal[0].lower() + goal[1:]
    first, rules = _rules(r, x)
    if r.random() < 0.4:
        first = [first[1], *first[2:], first[0]] if x.shape == "signed" or len(first) == 2 else first
    asks = {"how": "Tell ", "whe": "Tell ", "if ": "Tell ", "wha": "Find out ", "at ": "Tell "}
    verb = asks.get(goal[:3]) or r.choice(
        ("Return ", "Return ", "Returns ", "Give ", "Work out ", "Compute ", "Find ", "Determine ")
    )
    question = goal[:3] in ("how", "wha", "at ")
    summary = verb + goal
    if way == 0 and not question and r.random() < 0.4:
        summary = goal[0].upper() + goal[1:]
    lines = [*first, *rules]
    if way == 1:  # bullets
        break_ = r.choice(("\n\n", "\n"))
        return summary + r.choice((":", ".", ", where:")) + break_ + "\n".join(f"- {_low(line)}" for line in lines)
    if way == 2:  # telegram
        return summary + ". " + "; ".join(_low(line) for line in lines) + "."
    if way == 3 and len(rules) > 1:
        rules = [rules[0] + r.choice((", but ", "; ", ", and ", "; however, ")) + _low(rules[1]), *rules[2:]]
    text = ". ".join([*first, *rules]) + "."
    if way == 4:  # the result last
        return (
            text
            + r.choice((" ", "\n\n"))
            + r.choice(("Return ", "Return ", "The result is ", "Wanted: ", "Give back ", "Asked for: "))
            + goal
            + "."
        )
    return summary + "." + r.choice((" ", " ", "\n\n")) + text


def _low(text: str) -> str:
    return text[0].lower() + text[1:] if text[1:2] != " " or text[0] == "A" else text
