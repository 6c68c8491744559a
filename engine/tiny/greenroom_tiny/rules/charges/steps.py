"""What happens to a charge after its base: caps, floors, surcharges, discounts, roundings, shares."""

from collections.abc import Callable
from dataclasses import dataclass

from greenroom_tiny.rules.charges.draw import Condition, Draw, condition
from greenroom_tiny.rules.charges.words import SHARES


@dataclass(frozen=True)
class Step:
    """A change of the total ``{t}``: the new value, under a condition or always; other statements; how it is said."""

    key: str
    new: str
    say: Callable[[], str]
    when: Condition | None = None
    shorts: tuple[str, ...] = ()
    plus: str = ""
    wraps: bool = False

    @property
    def value(self) -> str:
        """The new total as one expression."""
        if self.when is None:
            return self.new
        if self.plus:
            return f"{{t}} + ({self.plus} if {self.when.code} else 0)"
        return f"{self.new} if {self.when.code} else {{t}}"

    def statements(self) -> tuple[str, ...]:
        """Ways to write it as statements, the most usual first."""
        shorts = self.shorts or (f"{{t}} = {self.new}",)
        if self.when is None:
            return shorts
        conditional = tuple(f"if {self.when.code}:\n    {short}" for short in shorts if "\n" not in short)
        one = f"{{t}} += {self.plus} if {self.when.code} else 0" if self.plus else f"{{t}} = {self.value}"
        return (*conditional, one)

    def returned(self) -> tuple[str, ...]:
        """Ways to write it as the end of the function."""
        if self.when is None:
            return (f"return {self.new}",)
        return (f"if {self.when.code}:\n    return {self.new}\nreturn {{t}}", f"return {self.new} if {self.when.code} else {{t}}")  # fmt: skip

    def nested(self, inner: str) -> str:
        """The step around the expression of the total so far; empty if that would be unreadable."""
        if self.when is not None and (not self.plus or not self.when.nests):
            return ""
        if self.value.count("{t}") > 1:
            return ""
        sums = any(sign in inner for sign in "+-/%") and not _is_call(inner)
        wrap = sums and not self.wraps and "{t} -" not in self.value and "{t} +" not in self.value
        return self.value.replace("{t}", f"({inner})" if wrap else inner)


def _is_call(code: str) -> bool:
    """Whether the code is one call like ``max(…)``, whose parentheses end it."""
    name, opened, rest = code.partition("(")
    depth = 1
    for index, sign in enumerate(rest):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return bool(opened) and name.isidentifier() and index == len(rest) - 1
    return False


def _ways(d: Draw, c: Condition, *orders: str) -> str:
    order, when = d.r.choice(orders), d.iff(c)
    return d.say(f"{order} {when}", f"{order} {when}", f"{when}, {order}")


def add(d: Draw) -> Step:
    """More under a condition."""
    c, k = condition(d), d.constant(d.r.choice((d.r.randint(2, 12), d.r.randint(2, 12), d.r.randint(10, 40))), d.say("surcharge", "supplement", "bonus"))  # fmt: skip

    def say() -> str:
        n = d.amount(k)
        return _ways(d, c, f"add {n}", f"{d.the()} goes up by {n}", f"{d.the()} rises by {n}", f"{n} is added", f"another {n} comes on top", f"increase {d.the()} by {n}", f"{n} extra is due" if d.verb == "costs" else f"{n} extra is counted", f"put {n} on top")  # fmt: skip

    return Step(f"add:{c.key}", f"{{t}} + {k.code}", say, c, (f"{{t}} += {k.code}",), k.code)


def less(d: Draw) -> Step:
    """Less under a condition, never below zero."""
    c, k = condition(d), d.constant(d.r.choice((d.r.randint(2, 12), d.r.randint(2, 12), d.r.randint(10, 30))), d.say("rebate", "discount", "deduction"))  # fmt: skip

    def say() -> str:
        n = d.amount(k)
        zero = d.say("but never below zero", "though not below 0", "down to zero at the least", "with 0 as the lowest result")  # fmt: skip
        return _ways(d, c, f"take {n} off", f"{d.the()} drops by {n}", f"deduct {n}", f"subtract {n}", f"{d.the()} is {n} lower", f"reduce {d.the()} by {n}") + f", {zero}"  # fmt: skip

    return Step(
        f"less:{c.key}", f"max(0, {{t}} - {k.code})", say, c, (f"{{t}} = max(0, {{t}} - {k.code})",), wraps=True
    )


def percent(d: Draw) -> Step:
    """A percentage more or less under a condition."""
    c, p, up = condition(d), d.r.choice((5, 10, 10, 15, 20, 20, 25, 25, 30, 40, 60, 75, 80)), d.r.random() < 0.35
    cents = d.returns == "float" or (d.verb == "costs" and d.r.random() < 0.25)
    if cents:
        d.returns = "float"
    keep = 100 + p if up else 100 - p

    def say() -> str:
        n = d.say(f"{p}%", f"{p} %", f"{p} percent", SHARES.get(p, f"{p}%"))
        rounding = d.say("rounded to two decimals", "rounded to 2 decimal places") if cents else d.say("rounded down", "rounded down to a whole number", "and fractions are dropped")  # fmt: skip
        if up:
            way = d.say(f"add {n} to {d.the()}", f"{d.the()} rises by {n}", f"increase {d.the()} by {n}", f"{d.the()} grows by {n}")  # fmt: skip
        else:
            way = d.say(f"take {n} off {d.the()}", f"{d.the()} falls by {n}", f"reduce {d.the()} by {n}", f"{d.the()} is {n} lower", f"cut {d.the()} by {n}", f"deduct {n} from {d.the()}")  # fmt: skip
        return _ways(d, c, way) + (f" (result {rounding})" if not rounding.startswith("and") else " (drop any fraction of the result)")  # fmt: skip

    new = f"round({{t}} * {keep / 100}, 2)" if cents else f"{{t}} * {keep} // 100"
    return Step(f"percent{up}{cents}:{c.key}", new, say, c)


def times(d: Draw) -> Step:
    """Halved, doubled, tripled under a condition."""
    c, way = condition(d), d.r.choice(("half", "half", "double", "triple"))
    if way == "half":
        whole = d.returns == "int"

        def halved() -> str:
            down = d.say(", rounded down", " (rounded down)", ", dropping any fraction", " (integer division)") if whole else ""  # fmt: skip
            return _ways(d, c, f"{d.the()} is halved", f"halve {d.the()}", f"only half of {d.the()} counts", f"cut {d.the()} in half", f"take half of {d.the()}") + down  # fmt: skip

        sign = "//" if whole else "/"
        return Step(f"half:{c.key}", f"{{t}} {sign} 2", halved, c, (f"{{t}} {sign}= 2",))
    k = 2 if way == "double" else 3
    return Step(f"{way}:{c.key}", f"{{t}} * {k}", lambda: _ways(d, c, f"{way} {d.the()}", f"{d.the()} {way}s", f"{d.the()} is {way}d", f"{d.the()} counts {'twice' if k == 2 else 'three times'}", f"multiply {d.the()} by {d.number(k)}"), c, (f"{{t}} *= {k}",))  # fmt: skip


def cap(d: Draw) -> Step:
    """No more than a constant, always or under a condition."""
    c = condition(d, False) if d.r.random() < 0.25 else None
    k = d.constant(d.totals(0.35, 0.75), d.say("cap", "limit", "maximum"))

    def say() -> str:
        n, t = d.amount(k), d.the()
        ways = (f"{t} is never more than {n}", f"{t} is capped at {n}", f"cap {t} at {n}", f"{t} may not exceed {n}", f"at most {n} {'is charged' if d.verb == 'costs' else 'is counted'}", f"limit {t} to {n}", f"{t} stops at {n}", f"{n} is the maximum", f"no more than {n} in all", f"take {t} or {n}, whichever is less", f"{t} ends at {n}")  # fmt: skip
        return _ways(d, c, *ways) if c else d.say(*ways)

    return Step(f"cap:{c.key if c else ''}", f"min({{t}}, {k.code})", say, c, (f"{{t}} = min({{t}}, {k.code})",) if c else (f"{{t}} = min({{t}}, {k.code})", f"if {{t}} > {k.code}:\n    {{t}} = {k.code}"), wraps=True)  # fmt: skip


def floor(d: Draw) -> Step:
    """No less than a constant, always or under a condition."""
    c = condition(d, False) if d.r.random() < 0.25 else None
    k = d.constant(d.totals(0.2, 0.6), d.say("minimum", "least", "floor"))

    def say() -> str:
        n, t = d.amount(k), d.the()
        ways = (f"{t} is never less than {n}", f"{t} is at least {n}", f"the minimum is {n}", f"{t} does not fall below {n}", f"at least {n} {'is charged' if d.verb == 'costs' else 'is counted'}", f"raise {t} to {n} where it is lower", f"{n} is the least possible", f"no less than {n} in all", f"take {t} or {n}, whichever is more")  # fmt: skip
        return _ways(d, c, *ways) if c else d.say(*ways)

    return Step(f"floor:{c.key if c else ''}", f"max({{t}}, {k.code})", say, c, (f"{{t}} = max({{t}}, {k.code})",) if c else (f"{{t}} = max({{t}}, {k.code})", f"if {{t}} < {k.code}:\n    {{t}} = {k.code}"), wraps=True)  # fmt: skip


def whole(d: Draw) -> Step:
    """Rounded up or down to a multiple."""
    if d.returns == "float":
        raise ValueError("not whole")
    k, up = d.r.choice((5, 5, 10, 10, 4, 20, 50, 25, 12, 3, 6, 8)), d.r.random() < 0.65

    def say() -> str:
        way, t = "up" if up else "down", d.the()
        nearest = "next" if up else "previous"
        return d.say(f"round {t} {way} to a multiple of {k}", f"{t} is rounded {way} to {'full' if k > 9 else 'whole'} {k}s", f"{t} goes {way} to the {nearest} multiple of {k} unless it is one already", f"{t} is made a multiple of {k} by rounding {way}", f"rounding is {way}, to a multiple of {k}")  # fmt: skip

    return Step(f"round{up}", f"-(-{{t}} // {k}) * {k}" if up else f"{{t}} // {k} * {k}", say, None, (f"{{t}} = -(-{{t}} // {k}) * {k}", f"{{t}} = ({{t}} + {k - 1}) // {k} * {k}") if up else (f"{{t}} = {{t}} // {k} * {k}", f"{{t}} -= {{t}} % {k}"))  # fmt: skip


def each_more(d: Draw) -> Step:
    """So much more for each counted thing, under a condition."""
    c, k = condition(d), d.constant(d.r.randint(2, 9), "", 0)
    q = d.r.choice(d.quantities)

    def say() -> str:
        n = d.amount(k)
        return _ways(d, c, f"add {n} per {q.one}", f"each {q.one} adds another {n}", f"every {q.one} counts {n} more", f"{n} more for each {q.one} is added", f"{d.the()} goes up by {n} for every {q.one}")  # fmt: skip

    return Step(f"eachmore:{c.key}", f"{{t}} + {k.code} * {q.name}", say, c, (f"{{t}} += {k.code} * {q.name}",), f"{k.code} * {q.name}")  # fmt: skip


def second_more(d: Draw) -> Step:
    """So much for each of another thing, at times only those beyond the first few."""
    q, k = d.quantity(1), d.constant(d.r.randint(2, 12), "", 0)
    free = d.r.choice((0, 0, 1, 2, 3))

    def say() -> str:
        n = d.amount(k)
        if not free:
            return d.say(f"each {q.one} adds {n}", f"add {n} per {q.one}", f"{n} is added for every {q.one}", f"`{q.name}` come on top at {n} each" if not q.renamed else f"add {n} for each of the {q.many}")  # fmt: skip
        first = f"the first {d.number(free)}" if free > 1 else "the first"
        return d.say(f"each {q.one} beyond {first} adds {n}", f"add {n} per {q.one} after {first}", f"{n} is added for every {q.one} except {first}", f"{first} {q.many if free > 1 else q.one} {'add' if free > 1 else 'adds'} nothing, every further one {n}")  # fmt: skip

    value = f"{k.code} * max(0, {q.name} - {free})" if free else f"{k.code} * {q.name}"
    return Step(f"second{bool(free)}", f"{{t}} + {value}", say, None, (f"{{t}} += {value}",))


def every_more(d: Draw) -> Step:
    """Some more or less for every full block."""
    q, k = d.quantity(), d.constant(d.r.randint(2, 12), "", 0)
    m, off = d.r.randint(3, max(4, q.high // 3)), d.r.random() < 0.3

    def say() -> str:
        n, o = d.amount(k), d.number(m)
        if off:
            return d.say(f"for every full {o} {q.many} take {n} off, but do not go below zero", f"each complete {o} {q.many} lower {d.the()} by {n}, never below 0")  # fmt: skip
        return d.say(f"for every full {o} {q.many} add {n}", f"each complete {o} {q.many} bring {n} more", f"{n} extra per {o} {q.many} (only full ones)", f"add {n} for each whole {o} {q.many}")  # fmt: skip

    value = f"{q.name} // {m} * {k.code}"
    if off:
        return Step(
            "everyless", f"max(0, {{t}} - {value})", say, None, (f"{{t}} = max(0, {{t}} - {value})",), wraps=True
        )
    return Step("everymore", f"{{t}} + {value}", say, None, (f"{{t}} += {value}",))


def given_off(d: Draw) -> Step:
    """An amount that the caller gives is taken off or added."""
    up = d.r.random() < 0.3
    money = ("voucher", "deposit", "credit", "paid", "refund") if d.verb == "costs" else ("in_stock", "left_over", "carried", "reserve", "already_done")  # fmt: skip
    name = d.parameter(d.r.choice(("tip", "debt", "extras") if up and d.verb == "costs" else ("buffer", "margin", "allowance") if up else money), f"range 0,{max(4, d.totals(0.2, 0.6))}", "int")  # fmt: skip
    if up:
        return Step("givenplus", f"{{t}} + {name}", lambda: d.say(f"add `{name}`", f"`{name}` comes on top", f"`{name}` is added to {d.the()}", f"plus `{name}`"), None, (f"{{t}} += {name}",))  # fmt: skip
    return Step("givenoff", f"max(0, {{t}} - {name})", lambda: d.say(f"subtract `{name}`, but never go below zero", f"`{name}` is taken off, down to 0 at most", f"`{name}` is deducted; {d.the()} never becomes negative", f"take `{name}` off, with zero as the lower limit"), None, (f"{{t}} = max(0, {{t}} - {name})", f"{{t}} -= {name}\nif {{t}} < 0:\n    {{t}} = 0"), wraps=True)  # fmt: skip


def shared(d: Draw) -> Step:
    """The total shared among so many."""
    if d.returns == "float":
        raise ValueError("not whole")
    name, up = d.parameter(d.say("people", "partners", "payers", "persons") if d.verb == "costs" else d.say("teams", "groups", "workers"), "range 1,5", "pos"), d.r.random() < 0.5  # fmt: skip
    way = "up" if up else "down"
    return Step(f"shared{up}", f"-(-{{t}} // {name})" if up else f"{{t}} // {name}", lambda: d.say(f"divide {d.the()} by `{name}`, rounded {way}", f"{d.the()} is shared equally among `{name}`, each share rounded {way}, and only one share counts from then on", f"`{name}` share {d.the()} evenly: the share is rounded {way}"), None, (f"{{t}} = -(-{{t}} // {name})", f"{{t}} = ({{t}} + {name} - 1) // {name}") if up else (f"{{t}} //= {name}",))  # fmt: skip


def excess(d: Draw) -> Step:
    """Only half of what exceeds a constant counts, or it counts twice."""
    if d.returns == "float":
        raise ValueError("not whole")
    k, half = d.constant(d.totals(0.3, 0.6), "", 0), d.r.random() < 0.6

    def say() -> str:
        n, t = d.amount(k), d.the()
        if half:
            return d.say(f"of the part above {n} only half counts, rounded down", f"whatever {t} has above {n} is halved (rounded down)", f"what exceeds {n} counts only half, rounded down")  # fmt: skip
        return d.say(f"the part of {t} above {n} counts twice", f"whatever {t} has above {n} is doubled", f"what exceeds {n} counts double")  # fmt: skip

    over = f"({{t}} - {k.code}) // 2" if half else f"({{t}} - {k.code}) * 2"
    new = f"{k.code} + {over}"
    return Step(f"excess{half}", f"{new} if {{t}} > {k.code} else {{t}}", say, None, (f"if {{t}} > {k.code}:\n    {{t}} = {new}", f"{{t}} = {new} if {{t}} > {k.code} else {{t}}"))  # fmt: skip


def by_word(d: Draw) -> Step:
    """More by the picked word, nothing for others."""
    name = d.picked()
    words, values = d.choice[1][:2], d.r.sample(range(2, 16), 2)
    table = ", ".join(f'"{w}": {v}' for w, v in zip(words, values, strict=True))
    (a, b), (x, y) = words, values

    def say() -> str:
        return d.say(f'add {d.amount(x)} if `{name}` is "{a}" and {d.amount(y)} if it is "{b}"', f"'{a}' as `{name}` adds {d.amount(x)}, '{b}' adds {d.amount(y)}, any other nothing", f'{d.the()} goes up by {d.amount(x)} for {name} "{a}" and by {d.amount(y)} for "{b}"')  # fmt: skip

    return Step("byword", f"{{t}} + {{{table}}}.get({name}, 0)", say, None, (f"{{t}} += {{{table}}}.get({name}, 0)", f'if {name} == "{a}":\n    {{t}} += {x}\nelif {name} == "{b}":\n    {{t}} += {y}'))  # fmt: skip


STEPS = (add, add, add, less, less, percent, percent, times, times, cap, cap, cap, floor, floor, whole, each_more, second_more, every_more, given_off, shared, excess, by_word)  # fmt: skip
