"""What one charge task is drawn into: its world, its parameters, sample calls and the ways to say small parts of it."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from greenroom_tiny.rules.charges.words import CURRENCIES, NUMBERS, WORLDS
from greenroom_tiny.spec import Parameter
from greenroom_tiny.values import KINDS
from greenroom_tiny.variety import given

LINES = tuple(line for line in WORLDS.split("\n") if line)
PLURAL = {"costs": "cost", "earns": "earn", "takes": "take", "needs": "need", "yields": "yield"}
SAMPLES = 60
MOST_PARAMETERS = 4


@dataclass(frozen=True)
class Quantity:
    """A counted thing: its parameter, its nouns, and the least and greatest count that calls will have."""

    name: str
    many: str
    one: str
    low: int
    high: int
    renamed: bool


@dataclass(frozen=True)
class Constant:
    """A constant of the task: as code and in words; ``named`` if it is a parameter."""

    code: str
    value: int
    named: bool


@dataclass(frozen=True)
class Condition:
    """When a rule applies: code for yes and no, clauses ("there are more than 5 nights") and phrases ("for …")."""

    key: str
    code: str
    clauses: Callable[[], Sequence[str]]
    phrases: Callable[[], Sequence[str]] = tuple
    nests: bool = True


class Draw:
    """The state of one draw: parameters are added as clauses ask for them, together with values for sample calls."""

    def __init__(self, r: random.Random) -> None:
        self.r = r
        verb, result, first, second, flags, choice = r.choice(LINES).split("|")
        self.verb, self.verbs = verb, PLURAL[verb]
        self.result, _, unit = result.partition(":")
        self.unit = unit or r.choice(CURRENCIES)
        self.total = self.result.split()[-1]
        self.nouns = [tuple(noun.split("/")) for noun in (first, second)]
        self.flag_words = [tuple(flag.split("=")) for flag in flags.split(";")]
        self.choice = choice.split("=")[0], choice.split("=")[1].split(",")
        self.parameters: list[Parameter] = []
        self.samples: list[dict[str, Any]] = [{} for _ in range(SAMPLES)]
        self.quantities: list[Quantity] = []
        self.flags: list[tuple[str, str, bool]] = []
        self.pick = ""
        self.pick_renamed = False
        self.returns = "int"
        self.signed = False

    def parameter(self, name: str, kind: str, like: str) -> str:
        """Add a parameter; its name. Raises ValueError if there are enough."""
        if len(self.parameters) >= MOST_PARAMETERS:
            raise ValueError("too many parameters")
        taken = (
            self.total,
            "total",
            "rates",
            "each",
            "extra",
            "blocks",
            "rest",
            "free",
            "sets",
            "first",
            "second",
            "counted",
            "pieces",
            "left",
            "percent",
            *(parameter.name for parameter in self.parameters),
        )
        found = given(self.r, name, like, taken)
        if found in taken:
            raise ValueError("name taken")
        self.parameters.append(Parameter(found, kind))
        for sample in self.samples:
            sample[found] = KINDS[kind](self.r)
        return found

    def quantity(self, index: int = 0) -> Quantity:
        """The counted thing of this index; it becomes a parameter when first asked for."""
        while len(self.quantities) <= index:
            many, one = self.nouns[len(self.quantities)]
            plain = many.replace(" ", "_").replace("-", "_")
            high = self.r.choice((8, 10, 12, 15, 20, 25, 30, 40, 60) if not self.quantities else (4, 6, 8, 10))
            low = 0 if self.quantities else -max(2, high // 4) if self.signed else self.r.choice((0, 0, 1))
            name = self.parameter(plain, f"range {low},{high}", "small")
            self.quantities.append(Quantity(name, many, one, low, high, name != plain))
        return self.quantities[index]

    def flag(self, fresh: bool = False) -> tuple[str, str, bool]:
        """A flag (name, prose, renamed): one already there at times, unless a fresh one is wanted."""
        if self.flags and not fresh and (self.r.random() < 0.4 or len(self.flags) == len(self.flag_words)):
            return self.r.choice(self.flags)
        name, prose = self.flag_words[len(self.flags) :][0] if len(self.flags) < len(self.flag_words) else ("", "")
        if not name:
            raise ValueError("no more flags")
        found = self.parameter(name, "flag", "bool")
        self.flags.append((found, prose, found != name))
        return self.flags[-1]

    def picked(self, extra: str = "") -> str:
        """The name of the parameter that holds a picked word."""
        if not self.pick:
            name, words = self.choice
            kind = ",".join([*words, extra] if extra else words)
            self.pick = self.parameter(name, f"pick {kind}", "word")
            self.pick_renamed = self.pick != name
        return self.pick

    def constant(self, value: int, name: str = "", share: float = 0.12) -> Constant:
        """A constant, which with this probability is a parameter of this name instead."""
        if name and self.r.random() < share and len(self.parameters) < MOST_PARAMETERS:
            low, high = max(1, value - max(2, value // 2)), value + max(2, value // 2)
            found = self.parameter(name, f"range {low},{high}", "int")
            return Constant(found, value, True)
        return Constant(str(value), value, False)

    # ---- samples

    def compute(self, expression: str, prelude: str = "") -> list[Any]:
        """The expression for every sample call that gets so far."""
        code, before = compile(expression, "draw", "eval"), compile(prelude, "draw", "exec")
        found: list[Any] = []
        kept: list[dict[str, Any]] = []
        for sample in self.samples:
            inner = dict(sample)
            try:
                exec(before, inner)
                found.append(eval(code, inner))
                kept.append(sample)
            except ValueError:
                continue
        self.samples = kept
        return found

    def assign(self, expression: str, prelude: str = "") -> float:
        """Set the running total of every sample; the share of samples where that changes it."""
        values = self.compute(expression, prelude)
        changed = sum(sample.get(self.total) != value for sample, value in zip(self.samples, values, strict=True))
        for sample, value in zip(self.samples, values, strict=True):
            sample[self.total] = value
        return changed / max(1, len(values))

    def totals(self, low: float, high: float) -> int:
        """A whole number that the running total passes in some calls: between these quantiles."""
        values = sorted(sample[self.total] for sample in self.samples)
        least, most = values[int(low * (len(values) - 1))], values[int(high * (len(values) - 1))]
        value = self.r.randint(int(least), max(int(least), int(most)))
        if value > 15 and self.r.random() < 0.5:
            value -= value % 5
        if value < 2:
            raise ValueError("totals too small")
        return value

    # ---- words

    def say(self, *wordings: str) -> str:
        """One of the wordings."""
        return self.r.choice(wordings)

    def number(self, k: Constant | int) -> str:
        """A constant in words or digits."""
        if isinstance(k, Constant):
            if k.named:
                return f"`{k.code}`"
            k = k.value
        return NUMBERS[k] if 1 < k < len(NUMBERS) and self.r.random() < 0.25 else str(k)

    def amount(self, k: Constant | int) -> str:
        """An amount of what the result counts, at times with its unit."""
        one = (k.value if isinstance(k, Constant) else k) == 1
        return self.number(k) if not self.unit or one or self.r.random() < 0.4 else f"{self.number(k)} {self.unit}"

    def count(self, k: Constant | int, q: Quantity) -> str:
        """So many of a counted thing."""
        one = not isinstance(k, Constant) and k == 1
        return f"{'one' if one else self.number(k)} {q.one if one else q.many}"

    def the(self) -> str:
        """The running result."""
        return self.r.choice((f"the {self.total}", f"the {self.total}", "the total", "the result"))

    def iff(self, c: Condition) -> str:
        """The condition with its conjunction."""
        phrases = c.phrases()
        if phrases and self.r.random() < 0.4:
            return self.r.choice(list(phrases))
        conjunction = self.r.choice(("if", "if", "if", "when", "when", "whenever", "in case"))
        return f"{conjunction} {self.r.choice(list(c.clauses()))}"


def article(noun: str) -> str:
    """ "A night", "an hour"."""
    vowel = noun[0].lower() in "aeiou" or noun in ("hour", "x-ray")
    return f"{'an' if vowel and not noun.startswith(('uni', 'ewe')) else 'a'} {noun}"


# ---- conditions


def flag_is(d: Draw, fresh: bool = False) -> Condition:
    """A flag is set."""
    name, prose, renamed = d.flag(fresh)

    def clauses() -> tuple[str, ...]:
        plain = (f"{prose} (`{name}`)", f"`{name}` is true", f"`{name}` is set", f"`{name}`", f"{name} is True")
        return plain if renamed else (*plain, prose, prose, prose, prose)

    return Condition("flag", name, clauses, lambda: (f"with `{name}`",))


def flag_not(d: Draw) -> Condition:
    """A flag is not set."""
    name, prose, renamed = d.flag()
    return Condition(
        "noflag",
        f"not {name}",
        lambda: (f"`{name}` is false", f"`{name}` is not set", f"not `{name}`"),
        lambda: (
            (f"unless {prose} (`{name}`)", f"unless `{name}` is set", f"without `{name}`")
            + (() if renamed else (f"unless {prose}",))
        ),
    )


def counts(d: Draw, index: int | None = None) -> Condition:
    """A count is above, at least, below or at most a constant."""
    q = d.quantity(index if index is not None else int(len(d.quantities) > 1 and d.r.random() < 0.5))
    sign = d.r.choice((">", ">", ">=", ">=", "<", "<="))
    span = q.high - max(0, q.low)
    k = d.constant(max(0, q.low) + max(2, int(span * d.r.uniform(0.3, 0.7))), d.say("limit", "threshold"), 0.06)

    def clauses() -> list[str]:
        n, ns = d.number(k), q.many
        said = {
            ">": (f"there are more than {n} {ns}", f"`{q.name}` is above {n}", f"`{q.name}` exceeds {n}", f"`{q.name}` is more than {n}", f"the number of {ns} is over {n}", f"it is more than {n} {ns}"),
            ">=": (f"there are at least {n} {ns}", f"`{q.name}` is {n} or more", f"`{q.name}` is at least {n}", f"the number of {ns} is {n} or higher", f"there are {n} or more {ns}", f"`{q.name}` reaches {n}"),
            "<": (f"there are fewer than {n} {ns}", f"`{q.name}` is below {n}", f"`{q.name}` is less than {n}", f"the number of {ns} is under {n}", f"it is less than {n} {ns}"),
            "<=": (f"there are at most {n} {ns}", f"`{q.name}` is {n} or less", f"`{q.name}` is at most {n}", f"the number of {ns} does not exceed {n}", f"there are no more than {n} {ns}"),
        }[sign]  # fmt: skip
        return [text for text in said if f"`{q.name}`" in text] if q.renamed else list(said)

    def phrases() -> tuple[str, ...]:
        n, ns = d.number(k), q.many
        if q.renamed:
            return ()
        return {
            ">": (f"for more than {n} {ns}", f"with more than {n} {ns}", f"above {n} {ns}"),
            ">=": (f"from {n} {ns} on", f"for {n} or more {ns}", f"for at least {n} {ns}", f"with {n} {ns} or more"),
            "<": (f"for fewer than {n} {ns}", f"with fewer than {n} {ns}", f"below {n} {ns}", f"under {n} {ns}"),
            "<=": (f"for up to {n} {ns}", f"for {n} {ns} or fewer", f"with no more than {n} {ns}"),
        }[sign]  # fmt: skip

    return Condition(f"n{sign}", f"{q.name} {sign} {k.code}", clauses, phrases)


def even(d: Draw) -> Condition:
    """A count is even, odd or a multiple."""
    q = d.quantity()
    k = d.r.choice((2, 2, 3, 4, 5))
    odd = k == 2 and d.r.random() < 0.6
    if odd:
        return Condition("odd", f"{q.name} % 2 == 1", lambda: (f"`{q.name}` is odd", f"the number of {q.many} (`{q.name}`) is odd"))  # fmt: skip
    return Condition(
        "multiple",
        f"{q.name} % {k} == 0",
        lambda: (f"`{q.name}` is a multiple of {k}", f"`{q.name}` is divisible by {d.number(k)}", f"{k} divides `{q.name}`"),
    )  # fmt: skip


def picks(d: Draw) -> Condition:
    """The picked word is this one, one of two, or not this one."""
    name = d.picked()
    words = d.r.sample(d.choice[1], 2)
    a, b = words
    way = d.r.choice(("is", "is", "is", "in", "not"))
    if way == "in":
        return Condition("pickin", f'{name} in ("{a}", "{b}")', lambda: (f'`{name}` is "{a}" or "{b}"', f"`{name}` is either '{a}' or '{b}'", f'{name} is one of "{a}" and "{b}"'), lambda: (f'for "{a}" and "{b}" as `{name}`',))  # fmt: skip
    if way == "not":
        return Condition("picknot", f'{name} != "{a}"', lambda: (f'`{name}` is not "{a}"', f"`{name}` is anything but '{a}'", f'{name} is not "{a}"'), lambda: (f'unless `{name}` is "{a}"', f"unless the {name} is {a}"))  # fmt: skip
    return Condition("pick", f'{name} == "{a}"', lambda: (f'`{name}` is "{a}"', f"`{name}` is '{a}'", f'the {name} is "{a}"', f"the {name} is {a}", f'`{name}` equals "{a}"'), lambda: (f'for {name} "{a}"', f"for the {name} '{a}'"))  # fmt: skip


def both(d: Draw) -> Condition:
    """Two things at once, or one of the two."""
    first = flag_is(d)
    second = d.r.choice((counts, counts, picks, lambda d: flag_is(d, True)))(d)
    if first.code == second.code:
        raise ValueError("the same flag twice")
    word = d.r.choice(("and", "and", "or"))

    def clauses() -> tuple[str, ...]:
        one, two = d.say(*first.clauses()), d.say(*second.clauses())
        return (f"{one} and {two}", f"{one} and {two}", f"{one} and also {two}") if word == "and" else (f"{one} or {two}", f"either {one} or {two}", f"{one} or {two} (or both)")  # fmt: skip

    return Condition(f"{first.key}{word}{second.key}", f"{first.code} {word} {second.code}", clauses)


def total_is(d: Draw) -> Condition:
    """The running total is over, at least or under a constant."""
    sign = d.r.choice((">", ">", ">=", "<"))
    k = d.constant(d.totals(0.3, 0.7), "", 0)

    def clauses() -> tuple[str, ...]:
        n, t = d.amount(k), d.the()
        return {
            ">": (f"{t} is above {n}", f"{t} exceeds {n}", f"{t} is more than {n}", f"{t} is over {n}", f"that makes more than {n}"),
            ">=": (f"{t} is at least {n}", f"{t} is {n} or more", f"{t} reaches {n}", f"that makes at least {n}"),
            "<": (f"{t} is below {n}", f"{t} is less than {n}", f"{t} is under {n}", f"that makes less than {n}"),
        }[sign]  # fmt: skip

    return Condition(f"t{sign}", f"{d.total} {sign} {k.code}", clauses, nests=False)


def condition(d: Draw, total: bool = True) -> Condition:
    """Any condition; one about the running total only where there is one."""
    drawn = d.r.choices((flag_is, counts, picks, flag_not, both, even, total_is), (8, 7, 5, 2, 3, 1, 4 if total else 0))[0]  # fmt: skip
    return drawn(d)
