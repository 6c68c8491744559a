"""Small algorithms on numbers and lists, composed: a sequence, a condition, a summary, a rule for nothing at all.

The sequence is what an algorithm computes step by step: running sums, windows, chunks, neighbours, digits, divisors,
recurrences, heights of a walk. Each can be written in several ways; each meets every condition and every summary.
"""

import random
import re
from dataclasses import dataclass

from greenroom_tiny.families.sequences import SOURCES, SUMMARIES, Source, Summary, Way
from greenroom_tiny.families.vocabulary import CONDITIONS, CONVERSIONS, Condition
from greenroom_tiny.families.wording import orders
from greenroom_tiny.spec import Parameter, Spec, substitute
from greenroom_tiny.variety import given, letter, number

LISTS = ("numbers", "values", "nums", "xs", "items", "data", "scores", "readings", "changes")
OTHERS = ("others", "ys", "second", "weights", "b_values", "goals")
NUMBERS = ("n", "number", "num", "m", "amount")
SIZES = ("k", "size", "width", "step", "count")
LOCALS = ("v", "value", "item",  "x", "i", "j", "a", "b", "t", "total", "peak", "low", "count", "found", "result", "best", "values", "group", "position", "series", "parts", "entries", "computed",
          "height", "row", "column", "d", "streak", "seen", "shift", "cut", "started", "rest", "digit", "terms", "mixed", "divisors", "primes", "y", "step", "digits", "math", "accumulate", "groupby", "low", "high", "mid")  # fmt: skip
WORDS_OF = {2: "two", 3: "three", 4: "four", 5: "five"}


@dataclass(frozen=True)
class Drawn:
    """A composition with names and constants filled in. ``test`` and ``mapped`` are expressions over ``{x}``."""

    ways: tuple[Way, ...]
    summary: Summary
    test: str
    mapped: str
    default: str
    mark: str

    def filled(self, text: str, element: str) -> str:
        """A piece of the summary's code for an element called ``element``."""
        return (
            text.replace("{e}", substitute(self.mapped, element)).replace("{d}", self.default).replace("{c}", self.mark)
        )


_NAMED = re.compile(r"for (\w+) in (\w+)")


_COMPARISON = re.compile(r"(-?\w+ <=? )?\{x\} (>|<|>=|<=|==|!=) -?\w+")
# Their values are small, and so must be what they are compared with.
_SMALL = (
    "runs",
    "digits",
    "base",
    "remainders",
    "walk:",
    "orbit:digitsum",
    "recur:mod",
    ":sign",
    ":points",
    ":distinct",
    ":even",
)


def _tested(test: str, element: str) -> str:
    if _COMPARISON.fullmatch(test) and " if " not in element:
        return test.replace("{x}", element)
    return substitute(test, element)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _inside(text: str, depth: int = 1) -> str:
    return "\n".join("    " * depth + line for line in text.split("\n") if line)


def _nothing(drawn: Drawn) -> str:
    return 'raise ValueError("nothing found")' if drawn.default == "raise" else f"return {drawn.default}"


def _ending(drawn: Drawn) -> str:
    end = drawn.summary.end
    if end == "nothing":
        return _nothing(drawn)
    if end == "list":
        code = drawn.summary.code.split(" if ")[0]
        return f"if not found:\n    {_nothing(drawn)}\nreturn {code}"
    if end == "best":
        return "return best" if drawn.default == "None" else f"if best is None:\n    {_nothing(drawn)}\nreturn best"
    return drawn.filled(end, "")


def _loop_body(drawn: Drawn, way: Way, name: str) -> str:
    """The whole as one loop."""
    key = drawn.summary.key
    test, step = drawn.test, drawn.summary.step
    uses = (2 if key in ("max", "min") else 1 if "{e}" in step else 0) + bool(test)
    element = way.element if uses < 2 or way.element.isidentifier() else name
    naming = f"{name} = {way.element}" if element == name and name != way.element else ""
    if drawn.mapped != "{x}" and key in ("max", "min"):
        naming = f"{name} = {substitute(drawn.mapped, way.element)}" if not test else naming
    tested = _tested(test, element) if test else ""
    step = drawn.filled(step, element)
    if key in ("max", "min") and drawn.mapped != "{x}":
        if not test:
            step = drawn.summary.step.replace("{e}", name)
        else:
            step = _lines(f"{name} = {substitute(drawn.mapped, element)}", drawn.summary.step.replace("{e}", name))
    if key == "streak":
        work = f"streak = streak + 1 if {tested} else 0\nbest = max(best, streak)"
    elif key == "all":
        work = f"if not ({tested}):\n    return False"
    else:
        work = f"if {tested}:\n{_inside(step)}" if tested else step
        if tested and step.startswith("if best is None or "):
            compared = step.removeprefix("if ").split(":")[0]
            work = work.replace(
                f"if {tested}:\n{_inside(step)}", f"if {tested} and ({compared}):{step.partition(':')[2]}"
            )
    counting = "position += 1" if key.startswith("index") else ""
    block = _lines(way.before, naming, work, counting, way.after)
    return _lines(way.setup, drawn.summary.start, _nested(way.loop, block), _ending(drawn))


def _nested(loop: str, block: str) -> str:
    """A loop, or two of them one in the other where ``loop`` is that of a comprehension."""
    first, *rest = loop.split(" for ")
    if rest:
        return f"{first}:\n    for {rest[0]}:\n{_inside(block, 2)}"
    return f"{first}:\n{_inside(block)}"


def _over(drawn: Drawn, setup: str, element: str, loop: str, listed: str = "") -> str:
    """The summary as an expression over ``loop``, or over the list called ``listed``."""
    key = drawn.summary.key
    test = _tested(drawn.test, element) if drawn.test else ""
    named = _NAMED.fullmatch(loop)
    if not listed and named and named[1] == element:
        listed = named[2]
    if key == "streak":
        block = f"streak = streak + 1 if {test} else 0\nbest = max(best, streak)"
        return _lines(setup, "best = streak = 0", _nested(loop, block), "return best")
    if key.startswith("index"):
        start = ", 1" if key == "index1" else ""
        series = listed or f"[{element} {loop}]"
        return _lines(
            setup,
            f"for i, v in enumerate({series}{start}):\n    if {substitute(drawn.test, 'v')}:\n        return i",
            _nothing(drawn),
        )
    bare = f"{loop} if {test}" if test else loop
    comprehension = f"{substitute(drawn.mapped, element)} {bare}"
    plain = bool(listed) and not test and drawn.mapped == "{x}"
    found = listed if plain else f"[{comprehension}]"
    code = drawn.summary.code
    if drawn.default == "raise" or "found" in code:
        code = {"max": "max(found)", "min": "min(found)", "first": "found[0]"}.get(key, code)
        before = f"found = {found}" if found != "found" else ""
        if drawn.default == "raise":
            return _lines(setup, before, f"if not found:\n    {_nothing(drawn)}", f"return {code.split(' if ')[0]}")
        return _lines(setup, before, f"return {drawn.filled(code, element)}")
    code = (
        code.replace("[{g0}]", found)
        .replace("{l}", found)
        .replace("{g}", listed if plain else f"({comprehension})" if ", default" in code else comprehension)
        .replace("{g0}", comprehension)
    )
    code = drawn.filled(code.replace("{bare}", bare).replace("{loop}", loop).replace("{test}", test), element)
    return _lines(setup, f"return {code}")  # fmt: skip


def bodies_of(r: random.Random, drawn: Drawn) -> tuple[str, ...]:
    """Up to four bodies, one of the two shortest first."""
    name = r.choice(("v", "value", "item", "x"))
    series = r.choice(("series", "parts", "entries", "computed"))
    if not drawn.test and drawn.mapped == "{x}" and (drawn.default == "raise" or "found" in drawn.summary.code):
        series = "found"
    listed: list[str] = []
    for way in drawn.ways:
        local = (
            "v"
            if name == "x" and (" x " in way.loop or "x" in way.setup + way.before + way.after + way.element)
            else name
        )
        listed.append(_loop_body(drawn, way, local))
        if not way.before and not way.after:
            once = bool(drawn.test) + ("{e}" in drawn.summary.step or drawn.summary.key == "join") < 2
            if once or way.element.isidentifier() or drawn.summary.key in ("any", "all", "index0", "index1"):
                listed.append(_over(drawn, way.setup, way.element, way.loop))
            if not way.element.isidentifier():
                setup = _lines(way.setup, f"{series} = [{way.element} {way.loop}]")
                listed.append(_over(drawn, setup, local, f"for {local} in {series}", series))
        else:
            block = _lines(way.before, f"{series}.append({way.element})", way.after)
            setup = _lines(way.setup, f"{series} = []", _nested(way.loop, block))
            listed.append(_over(drawn, setup, local, f"for {local} in {series}", series))
    bodies = sorted(
        {f"import math\n{body}" if "math." in body else body for body in listed}, key=lambda text: (len(text), text)
    )
    first = bodies[0] if r.random() < 0.7 else bodies[min(1, len(bodies) - 1)]
    others = [body for body in bodies if body != first]
    return (first, *r.sample(others, min(3, len(others))))


def _predicates(words: str) -> tuple[str, str]:
    """A condition's words ("that are even", "above 5") after a plural and after a singular subject."""
    for start in ("that are ", "which are "):
        if words.startswith(start):
            return f"are {words.removeprefix(start)}", f"is {words.removeprefix(start)}"
    if words.startswith(("that ", "whose ", "with ", "ending ")):
        return f"are ones {words}", f"is one {words}"
    return f"are {words}", f"is {words}"


def _condition(
    r: random.Random, common: bool, small: bool, taken: tuple[str, ...]
) -> tuple[Condition, str, str, Parameter | None]:
    wanted = ("even", "odd", "positive", "nonzero", "gt", "lt", "ge", "le", "ne", "notdiv")
    condition = r.choice([c for c in CONDITIONS if c.on == "int" and (not common or c.key in wanted)])
    extra: Parameter | None = None
    low = r.randint(-5, 12)
    value = str(low)
    if condition.constant == "number":
        value = str(r.randint(0, 4) if small else number(r, r.choice((r.randint(1, 10), r.randint(1, 30), 10, 20, 50))))
        if r.random() < 0.25:
            name = r.choice([n for n in ("limit", "threshold", "bound", "target", "cutoff") if n not in taken])
            extra = Parameter(given(r, name, "int", taken), "int")
            value = extra.name
    elif condition.constant in ("divisor", "digit"):
        value = str(r.randint(2, 4 if small else 9))
    after = r.choice(condition.after).replace("{k}", value).replace("{m}", str(low + 20))
    return condition, condition.code.replace("{k}", value).replace("{m}", str(low + 20)), after, extra


def _details(r: random.Random, default: str) -> tuple[str, ...]:
    answer = r.choice(("raise a ValueError", "raise ValueError")) if default == "raise" else f"return {default}"
    upper = answer[0].upper() + answer[1:]
    return (f"{upper} if there are none.", f"If there is no such value, {answer}.", f"{upper} when there is nothing to choose from.",
            f"In the case of no values at all, {answer}.", f"{upper} for an empty result.", f"Must {answer} if nothing is left.")  # fmt: skip


def algorithms(r: random.Random) -> Spec:
    """A sequence computed step by step, a condition on its values, a summary of them, a rule for none."""
    source = r.choice(r.choice(SOURCES))
    ordered = [
        s
        for s in SUMMARIES
        if not source.order_matters
        or s.key in ("list", "first", "last", "index0", "index1", "streak", "join", "sum", "max")
    ]
    summary = r.choice(ordered)
    default = r.choice(summary.empty) if summary.empty else ""
    names: tuple[str, ...] = ()
    parameters: list[Parameter] = []
    for kind, usual in zip(source.kinds, (LISTS, OTHERS), strict=False):
        pool = {"pos": NUMBERS, "nat": NUMBERS, "matrix": ("matrix", "grid", "rows", "table"), "square": ("matrix", "grid", "square", "m"), "ups": ("path", "steps", "walk", "moves"),
                "brackets": ("text", "s", "brackets", "expression"), "bits": ("bits", "s", "text", "signal"), "moves": ("moves", "commands", "path", "route"), "int": ("start", "opening", "balance")}.get(kind, usual)  # fmt: skip
        if kind == "pos" and source.key == "fuel":
            pool = ("start", "budget", "stock", "supply")
        name = given(r, r.choice(pool), kind, (*names, *LOCALS))
        names = (*names, name)
        parameters.append(Parameter(name, kind))
    filled = {"p": names[0], "q": names[1] if len(names) > 1 else ""}
    spoken = {key: f"`{name}`" if r.random() < 0.25 else name for key, name in filled.items()}
    uses_k = any("{k}" in way.loop + way.element + way.setup + way.before + way.after for way in source.ways)
    if uses_k and source.small == (2, 4) and r.random() < 0.5:
        size = given(r, r.choice([n for n in SIZES if n not in LOCALS]), "small", (*names, *LOCALS))
        parameters.append(Parameter(size, "small"))
        names = (*names, size)
        filled["k"], spoken["k"] = size, size
    elif uses_k:
        value = r.randint(*source.small)
        filled["k"] = str(value)
        spoken["k"] = (
            WORDS_OF[value]
            if value in WORDS_OF and "th index" not in source.nouns[0] and r.random() < 0.3
            else str(value)
        )
    if any("{cut}" in way.setup + way.before + way.loop for way in source.ways):
        bound = number(r, r.randint(0, 25))
        sign, word = r.choice(((">", "above"), (">", "greater than"), ("<", "below"), ("<", "less than")))
        filled["cut"], spoken["said"] = f"{sign} {bound}", f"{word} {bound}"
    test = words = ""
    tested = "all"
    if summary.wants == "yes" or r.random() < 0.5:
        small = any(mark in source.key for mark in _SMALL)
        condition, test, words, extra = _condition(r, default == "raise" or small, small, (*names, *LOCALS))
        tested = condition.key
        if extra:
            parameters.append(extra)
    mapped, noun, order, converted = "{x}", "", "", ""
    if summary.key in ("sum", "max", "min", "list", "product", "sorted") and r.random() < 0.2:
        conversion = r.choice([c for c in CONVERSIONS if c.on == "int" and c.to == "int"])
        constant = str(r.randint(2, 9))
        mapped, noun, order = (
            t.replace("{k}", constant) for t in (conversion.code, r.choice(conversion.noun), r.choice(conversion.verb))
        )
        converted = f"/map:{conversion.key}"
    ways = tuple(
        Way(*(_put(text, filled) for text in (w.loop, w.element, w.setup, w.before, w.after))) for w in source.ways
    )
    drawn = Drawn(ways, summary, test, mapped, default, letter(r, r.choice("-,/ :")))
    sentences = tuple(_sentence(r, source, drawn, spoken, words, noun, order) for _ in range(6))
    rule = f"/{default}" if default else ""
    returns = f"{summary.returns} | None" if default == "None" else summary.returns
    verb = summary.key.rstrip("01")
    return Spec(f"algo/{source.key}/{tested}{converted}/{summary.key}{rule}",
                (f"{verb}_{(source.name or source.key).replace(':', '_')}", f"{(source.name or source.key).split(':')[0]}_{verb}", f"{verb}_of_{source.key.split(':')[0]}", "solve", "compute"),
                tuple(parameters), returns, bodies_of(r, drawn), sentences, _details(r, default) if default else (), raises=("ValueError",) if default == "raise" else ())  # fmt: skip


def _put(text: str, filled: dict[str, str]) -> str:
    for key, value in filled.items():
        text = text.replace("{" + key + "}", value)
    return text


def _sentence(
    r: random.Random, source: Source, drawn: Drawn, spoken: dict[str, str], words: str, noun: str, order: str
) -> str:
    """One way to ask for all of it."""
    summary = drawn.summary
    everything = f"the {_put(r.choice(source.nouns), spoken)}"
    verbs = summary.verbs
    if verbs and r.random() < 0.35:
        steps = [
            f"{r.choice(('compute', 'work out', 'take', 'go through', 'consider', 'look at', 'determine'))} {everything}"
        ]
        if words:
            steps.append(
                f"{r.choice(('keep only those', 'keep the ones', 'of these take those', 'select those', 'ignore all but those'))} {words}"
            )
        if order:
            steps.append(order.replace("{it}", r.choice(("each of them", "each one", "every one"))))
        return orders(r, [*steps, r.choice(verbs).replace("{c}", drawn.mark)])
    chosen = everything
    if words and "{np}" in "".join(summary.nouns):
        plain = f"those of {everything} {words}" if len(everything) < 45 else f"those {words} of {everything}"
        chosen = r.choice(
            (
                plain,
                f"the values {words} among {everything}",
                f"those {words} among {everything}",
                f"{everything}, counting only those {words},",
            )
        )
    if noun:
        chosen = f"the {noun} of {chosen}"
    are, is_ = _predicates(words)
    phrase = r.choice(summary.nouns)
    for key, value in (
        ("np", chosen),
        ("all", everything),
        ("are", are),
        ("is", is_),
        ("words", words),
        (
            "one",
            words.replace("that are ", "that is ")
            .replace("which are ", "which is ")
            .replace("that equal", "that equals")
            .replace("that exceed", "that exceeds"),
        ),
        ("c", drawn.mark),
    ):
        phrase = phrase.replace("{" + key + "}", value)
    phrase = phrase.rstrip(",").replace(",,", ",")
    way = r.random()
    if phrase.startswith("how many") and way < 0.3:
        return f"{phrase[0].upper()}{phrase[1:]}?"
    if phrase.startswith(("True", "whether")):
        start = r.choice(
            ("Return", "Returns") if phrase.startswith("True") else ("Return", "Tell", "Check", "Determine")
        )
        return f"{start} {phrase}." if way < 0.8 else f"{phrase[0].upper()}{phrase[1:]}."
    if way < 0.55:
        return (
            f"{r.choice(('Return', 'Return', 'Returns', 'Compute', 'Find', 'Get', 'Calculate', 'Determine'))} {phrase}."
        )
    if way < 0.7 and source.kinds[0] in ("ints", "nats", "matrix", "pos"):
        what = {
            "ints": "a list of integers",
            "nats": "a list of non-negative integers",
            "matrix": "a matrix as a list of rows",
            "pos": "a positive integer",
        }[source.kinds[0]]
        return f"Given {what} {spoken['p']}, {r.choice(('return', 'find', 'compute'))} {phrase}."
    if way < 0.85:
        return f"{phrase[0].upper()}{phrase[1:]}."
    return phrase.removeprefix("the ")
