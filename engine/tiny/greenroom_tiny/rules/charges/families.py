"""Amounts by several rules: a base quantity, then caps, surcharges, discounts, roundings, exceptions and errors."""

import random
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from greenroom_tiny.rules.charges.bases import BASES, Base
from greenroom_tiny.rules.charges.draw import Condition, Draw, condition, counts
from greenroom_tiny.rules.charges.more import MORE_BASES, MORE_STEPS
from greenroom_tiny.rules.charges.steps import STEPS, Step
from greenroom_tiny.spec import Spec
from greenroom_tiny.variety import function_name

LEAST_CHANGED = 0.1
WIDEST = 96
ATTEMPTS = 30
LONGEST = 770


@dataclass(frozen=True)
class Guard:
    """What ends the task early: a test and an outcome."""

    key: str
    code: str
    outcome: str
    say: Callable[[], str]


def _error(d: Draw) -> Guard:
    """A count that cannot be, or things that do not go together."""
    q = d.quantity()
    if q.low >= 0 and d.r.random() < 0.5:
        c = condition(d, False)
        return Guard(f"refused:{c.key}", c.code, "raise", lambda: d.say(f"raise ValueError {d.iff(c)}", f"{d.iff(c)}, raise a ValueError", f"ValueError {d.iff(c)}", f"refuse with a ValueError {d.iff(c)}"))  # fmt: skip
    if q.low < 0:
        sign = d.r.choice(("<", "<", "<=" if q.high < 20 else "<"))

        def negative() -> str:
            bad = d.say(f"`{q.name}` is negative", f"`{q.name}` is below zero", f"`{q.name}` is less than 0") if sign == "<" else d.say(f"`{q.name}` is not positive", f"`{q.name}` is zero or less", f"`{q.name}` is less than 1")  # fmt: skip
            return d.say(f"raise ValueError if {bad}", f"if {bad}, raise a ValueError", f"ValueError when {bad}", f"{bad}: ValueError")  # fmt: skip

        return Guard(f"error{sign}", f"{q.name} {sign} 0", "raise", negative)
    big = d.r.random() < 0.6
    k = int(q.high * d.r.uniform(0.7, 0.85)) if big else max(2, int(q.high * 0.2))

    def say() -> str:
        n, ns = d.number(k), q.many
        if big:
            return d.say(f"raise ValueError if `{q.name}` is more than {n}", f"more than {n} {ns} are not allowed: raise ValueError", f"ValueError above {n} {ns}", f"if there are more than {n} {ns}, raise a ValueError")  # fmt: skip
        return d.say(f"raise ValueError if `{q.name}` is less than {n}", f"fewer than {n} {ns} are refused with a ValueError", f"ValueError below {n} {ns}", f"if there are fewer than {n} {ns}, raise a ValueError")  # fmt: skip

    return Guard("toomany" if big else "toofew", f"{q.name} {'>' if big else '<'} {k}", "raise", say)


def _nothing(d: Draw) -> Guard:
    """Zero for a count of zero or less."""
    q = d.quantity()
    if q.low > 0:
        raise ValueError("there is always one")
    code = f"{q.name} <= 0" if q.low < 0 else f"{q.name} == 0"

    def say() -> str:
        zero = d.say(f"`{q.name}` is zero or negative", f"`{q.name}` is not positive", f"`{q.name}` is 0 or less") if q.low < 0 else d.say(f"`{q.name}` is zero", f"`{q.name}` is 0", f"there are no {q.many}" if not q.renamed else f"`{q.name}` is zero")  # fmt: skip
        return d.say(f"return 0 if {zero}", f"if {zero}, the result is 0", f"0 when {zero}", f"{d.the()} is 0 if {zero}, whatever the rest says", f"nothing at all (0) if {zero}")  # fmt: skip

    return Guard("nothing", code, "0", say)


def _flat(d: Draw) -> Guard:
    """A flat amount, or none at all, under a condition."""
    c: Condition = condition(d, False) if d.r.random() < 0.7 else counts(d, 0)
    k = d.constant(d.r.choice((0, 0, 0, d.r.randint(2, 40))), "", 0)

    def say() -> str:
        when, n = d.iff(c), d.amount(k)
        if k.value == 0:
            free = ("it is free", "nothing is charged", "there is no charge at all") if d.verb == "costs" else ("nothing is counted", "the result is 0", "return 0")  # fmt: skip
            order = d.say(*free, "the result is simply 0", "return 0 at once")
        else:
            order = d.say(f"the result is just {n}", f"return {n}, whatever the other rules say", f"a flat {n} replaces all that", f"it is {n} and nothing else counts", f"return a flat {n}")  # fmt: skip
        return d.say(f"{order} {when}", f"{when}, {order}")

    return Guard(f"flat{bool(k.value)}:{c.key}", c.code, k.code, say)


def _packs(d: Draw) -> tuple[int, Callable[[], str]]:
    """The size of a pack, where the result is a tuple of full packs and a rest."""
    k = d.r.choice((5, 6, 8, 10, 12, 20, 25, 50))

    def say() -> str:
        return d.say(f"return a tuple: how many full {k}s {d.the()} holds, and what remains", f"the result is a pair: {d.the()} divided by {k} (rounded down) and the remainder", f"return ({d.total} // {k}, {d.total} % {k}) as a tuple", f"give it back as a tuple of whole packs of {k} and the rest")  # fmt: skip

    return k, say


def charges(r: random.Random) -> Spec:
    """A base quantity and two or three clauses. Raises ValueError after too many draws that make no sense."""
    for _ in range(ATTEMPTS):
        with suppress(ValueError):
            return _drawn(r)
    raise ValueError("nothing fits")


def _drawn(r: random.Random) -> Spec:
    d = Draw(r)
    error, nothing, flat, packs = (r.random() < share for share in (0.3, 0.16, 0.3, 0.07))
    d.signed = (error and r.random() < 0.6) or (nothing and not error and r.random() < 0.5)
    d.quantity()
    base = r.choice((*BASES, *MORE_BASES))(d)
    guards = [make(d) for make, wanted in ((_error, error), (_nothing, nothing and not error), (_flat, flat)) if wanted]
    if (len(guards) > 1 and guards[0].code == guards[1].code) or (packs and any(g.outcome != "raise" for g in guards)):
        raise ValueError("guards do not fit")
    if any(g.outcome == "raise" for g in guards) and base.raises:
        raise ValueError("two errors")
    if any(name in guard.code and name in base.code for guard in guards for name, _, _ in d.flags):
        raise ValueError("the same flag twice")
    for guard in guards:
        _pass(d, guard)
    d.assign(base.code, base.prelude)
    wanted = max(1, r.choices((1, 2, 3), (3, 5, 2))[0] - (len(guards) > 1))
    steps: list[Step] = []
    for _ in range(12):
        if len(steps) < wanted:
            _extend(d, steps)
    if not steps or len({sample[d.total] for sample in d.samples}) < 4:
        raise ValueError("too little happens")
    _used(d)
    ends = _packs(d) if packs and d.returns == "int" else None
    bodies = _bodies(d, guards, base, steps, ends[0] if ends else 0)
    clauses = [step.say for step in steps] + ([ends[1]] if ends else [])
    sentences = tuple(_sentence(d, guards, base, clauses) for _ in range(6))
    if len(bodies) < 2 or max(map(len, sentences)) + max(map(len, bodies)) > LONGEST:
        raise ValueError("too long")
    structure = "/".join(["rules/charges", base.key, *(g.key for g in guards), "then", *(s.key for s in steps), *(["packs"] if ends else [])])  # fmt: skip
    returns = "tuple[int, int]" if ends else d.returns
    raising = base.raises or any(g.outcome == "raise" for g in guards)
    return Spec(structure, _names(d), tuple(d.parameters), returns, bodies, sentences, raises=("ValueError",) if raising else ())  # fmt: skip


def _pass(d: Draw, guard: Guard) -> None:
    """Keep the samples that a guard lets through. Raises ValueError if it stops too many or too few."""
    stopped = d.compute(guard.code)
    share = sum(map(bool, stopped)) / max(1, len(stopped))
    if not (0.04 if guard.key in ("nothing", "error<", "error<=") else LEAST_CHANGED) <= share <= 0.6:
        raise ValueError("a guard for nothing")
    d.samples = [sample for sample, stops in zip(d.samples, stopped, strict=True) if not stops]


def _extend(d: Draw, steps: list[Step]) -> None:
    """Add one more step that changes some of the results, if one fits."""
    before, returns = [sample[d.total] for sample in d.samples], d.returns
    parameters = len(d.parameters)
    try:
        step = d.r.choice((*STEPS, *STEPS, *MORE_STEPS))(d)
        kinds = {s.key.partition(":")[0] for s in steps}
        conditions = {s.when.code for s in steps if s.when}
        fits = step.key.partition(":")[0] not in kinds and not (step.when and step.when.code in conditions)
        if (fits and step.when is None) or (step.when and _share(d, step.when) <= 0.85):
            share = d.assign(step.value.replace("{t}", d.total))
            fits = (
                fits and share >= LEAST_CHANGED and (share <= 0.85 or (step.when is None and "m" not in step.new[:2]))
            )
        else:
            fits = False
    except ValueError:
        if len(d.parameters) > parameters:
            raise
        fits = False
    else:
        if fits:
            steps.append(step)
            return
    if len(d.parameters) > parameters:
        raise ValueError("a parameter without use")
    d.returns = returns
    for sample, value in zip(d.samples, before, strict=True):
        sample[d.total] = value


def _share(d: Draw, c: Condition) -> float:
    met = d.compute(c.code)
    return sum(map(bool, met)) / max(1, len(met))


def _used(d: Draw) -> None:
    """Raises ValueError for names that Python code cannot have."""
    if not all(parameter.name.isidentifier() for parameter in d.parameters):
        raise ValueError("not a name")


def _bodies(d: Draw, guards: list[Guard], base: Base, steps: list[Step], packs: int) -> tuple[str, ...]:
    """The ways to write it, the most usual first."""
    t = d.total
    heads = "".join(f"if {g.code}:\n    {'raise ValueError' if g.outcome == 'raise' else 'return ' + g.outcome}\n" for g in guards)  # fmt: skip
    first = f"{heads}{base.prelude}\n{t} = {base.code}\n" if base.prelude else f"{heads}{t} = {base.code}\n"
    worded = heads.replace("raise ValueError\n", f'raise ValueError("invalid {d.quantities[0].one}")\n')
    other = worded + (base.blocks[0].replace("{t}", t) if base.blocks else first[len(heads) :].rstrip("\n")) + "\n"
    third = heads + (base.blocks[-1].replace("{t}", t) if base.blocks else first[len(heads) :].rstrip("\n")) + "\n"

    def done(step: Step, way: int) -> str:
        return step.statements()[way if way < len(step.statements()) else -1].replace("{t}", t) + "\n"

    end = f"return divmod({t}, {packs})" if packs else f"return {t}"
    other_end = f"return {t} // {packs}, {t} % {packs}" if packs else f"return {t}"
    middle = "".join(done(step, 0) for step in steps[:-1])
    found: list[str] = []
    nested = base.code
    for step in steps:
        nested = step.nested(nested) if nested else ""
    whole = f"{heads}{base.prelude}\n" if base.prelude else heads
    line = f"return {nested}" if not packs else f"return divmod({nested}, {packs})"
    fits = bool(nested) and len(line) <= WIDEST
    if fits and len(steps) == 1:
        found.append(whole + line)
    if packs or (steps[-1].when is not None and d.r.random() < 0.6):
        found.append(first + middle + done(steps[-1], 0) + end)
    else:
        found.append(first + middle + steps[-1].returned()[0].replace("{t}", t))
    found.append(other + "".join(done(step, 1) for step in steps) + other_end)
    found.append(third + "".join(done(step, 0) for step in steps) + end)
    if fits and len(steps) > 1:
        found.append(whole + line)
    if not packs:
        found.append(first + middle + steps[-1].returned()[-1].replace("{t}", t))
    return tuple(dict.fromkeys(found))[:4]


def _names(d: Draw) -> tuple[str, ...]:
    """Function names made of the task's nouns."""
    result = d.result.replace(" ", "_").replace("-", "_")
    first = d.quantities[0].many.replace(" ", "_").replace("-", "_")
    subject = result.rpartition("_")[0] or result
    names = (result, f"{d.total}_for_{first}", f"{subject}_{d.total}", f"{result}_for", f"{first}_{d.total}", f"total_{d.total}", f"compute_{result}", f"{subject}_total")  # fmt: skip
    taken = {parameter.name for parameter in d.parameters}
    return tuple(dict.fromkeys(function_name(d.r, n) for n in d.r.sample(names, 4) if n not in taken))


def _summary(d: Draw) -> str:
    """The first sentence: what the function gives."""
    q = d.quantities[0]
    of = d.say(f"`{q.name}` {q.many}", f"`{q.name}` {q.many}", f"{q.name} {q.many}" if q.renamed else f"`{q.name}`", f"so many {q.many} (`{q.name}`)")  # fmt: skip
    the, unit = f"the {d.result}", f" in {d.unit}" if d.unit and d.r.random() < 0.5 else ""
    verb = d.say("Return", "Return", "Compute", "Work out", "Calculate", "Give", "Find", "Get")
    return d.say(f"{verb} {the}{unit} for {of}.", f"{verb} {the}{unit} for {of}.", f"{d.result.capitalize()}{unit} for {of}.", f"What is {the}{unit} for {of}?", f"How much is {the}{unit} for {of}?", f"{the.capitalize()}{unit} for {of}.")  # fmt: skip


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _sentence(d: Draw, guards: list[Guard], base: Base, clauses: list[Callable[[], str]]) -> str:
    """A complete docstring: summary, base and clauses in the order in which they apply, exceptions before or after."""
    said = [base.say()]
    marked = d.r.random() < 0.65
    for index, clause in enumerate(clauses):
        text = clause()
        if marked and len(clauses) > 1 and (index > 0 or d.r.random() < 0.3):
            last = index == len(clauses) - 1
            mark = d.say(
                "then", "after that,", "next,", "finally," if last else "then", "at the end," if last else "then"
            )
            text = f"{mark} {text}"
        said.append(text)
    for guard in reversed(guards):
        before = len(guards) > 1 and guard is guards[0]  # the test that comes first is also said first
        said.insert(0 if before or d.r.random() < 0.3 else len(said), guard.say())
    summary, way = _summary(d), d.r.random()
    told = " ".join((summary, *said))
    for q in d.quantities[1:]:
        if q.renamed and not re.search(rf"\b{q.name}\b", told):
            said.insert(0, d.say(f"`{q.name}` is the number of {q.many}", f"there are `{q.name}` {q.many}", f"`{q.name}` counts the {q.many}"))  # fmt: skip
    if way < 0.14:
        mark = d.say("- ", "- ", "* ")
        return summary + d.say("\n\n", "\n\n", "\n") + "\n".join(mark + text for text in said)
    if way < 0.2:
        return summary + "\n\n" + "\n".join(f"{index}. {_capital(text)}" for index, text in enumerate(said, 1))
    if way < 0.3:
        return summary.rstrip(".?") + ": " + "; ".join(said) + "."
    place = d.r.randrange(len(said) - 1)
    if way < 0.6:
        join = d.say("; ", "; ", ", and ", ", but ")
        if join == ", but " and said[place + 1].split()[0].rstrip(",") in ("then", "next", "after", "finally", "at"):
            join = "; "
        said[place : place + 2] = [said[place] + join + said[place + 1]]
    parts = ". ".join(map(_capital, said)) + "."
    if way > 0.9:
        return parts + " " + summary if summary.startswith(("What", "How")) else f"{summary}\n\n{parts}"
    return summary + d.say(" ", " ", " ", "\n\n", "\n") + parts


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = ((1.0, charges),)
