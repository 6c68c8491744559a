"""The base quantity of a charge: so much for each, in blocks, from some count on, by a picked word …"""

from collections.abc import Callable
from dataclasses import dataclass

from greenroom_tiny.rules.charges.draw import Constant, Draw, Quantity, article, flag_is
from greenroom_tiny.rules.charges.words import ORDINALS


@dataclass(frozen=True)
class Base:
    """The base: lines before it, its expression, other blocks that assign it to ``{t}``, and how it is said."""

    key: str
    code: str
    say: Callable[[], str]
    blocks: tuple[str, ...] = ()
    prelude: str = ""
    raises: bool = False


def rate_of(d: Draw, low: int = 2, high: int = 15) -> Constant:
    """A rate, at times a parameter."""
    value = d.r.randint(16, 60) if d.r.random() < 0.25 else d.r.randint(low, high)
    return d.constant(value, d.say("rate", "price", "unit_price") if d.verb == "costs" else d.say("rate", "norm"), 0.12)


def each_costs(d: Draw, q: Quantity, a: Constant) -> str:
    """So much for each, in one of many wordings."""
    n = d.amount(a)
    return d.say(
        f"each {q.one} {d.verb} {n}", f"every {q.one} {d.verb} {n}", f"{n} per {q.one}", f"{n} for each {q.one}", f"{n} {article(q.one)}",
        f"{q.many} {d.verbs} {n} each", f"count {n} per {q.one}", f"one {q.one} {d.verb} {n}", f"{article(q.one)} {d.verb} {n}", f"{n} is reckoned for every {q.one}",
    )  # fmt: skip


def plain(d: Draw) -> Base:
    """So much for each."""
    q, a = d.quantity(), rate_of(d)
    return Base("each", f"{q.name} * {a.code}", lambda: d.say(each_costs(d, q, a), each_costs(d, q, a), f"multiply the {q.many} by {d.number(a)}"))  # fmt: skip


def priced(d: Draw) -> Base:
    """So much for each, where the rate is a parameter in quarters."""
    q = d.quantity()
    name = d.parameter(
        d.say("rate", "price", f"per_{q.one}".replace(" ", "_").replace("-", "_")), "price 1,12", "float"
    )
    d.returns = "float"
    return Base("priced", f"{q.name} * {name}", lambda: d.say(f"each {q.one} {d.verb} `{name}`", f"`{name}` per {q.one}", f"`{q.name}` times `{name}`", f"every {q.one} counts `{name}`", f"multiply `{q.name}` by `{name}`"))  # fmt: skip


def fixed(d: Draw) -> Base:
    """A fixed part and so much for each."""
    q, a = d.quantity(), rate_of(d)
    f = d.constant(d.r.randint(3, 40), d.say("base", "fixed", "start"))

    def say() -> str:
        n, m = d.amount(f), d.amount(a)
        return d.say(f"{n} plus {m} per {q.one}", f"a fixed {n} and {m} for each {q.one}", f"start at {n} and add {m} for every {q.one}", f"{m} {article(q.one)} on top of a basic {n}", f"there is a basic {n}, and each {q.one} {d.verb} {m} more", f"begin with {n}; each {q.one} adds {m}")  # fmt: skip

    return Base("fixed", f"{f.code} + {q.name} * {a.code}", say)


def started(d: Draw) -> Base:
    """So much for each started block."""
    q, a = d.quantity(), rate_of(d)
    k = d.constant(d.r.randint(2, max(3, q.high // 3)), "", 0)

    def say() -> str:
        n, m = d.amount(a), d.number(k)
        return d.say(f"{n} for every {m} {q.many} or part of them", f"each started block of {m} {q.many} {d.verb} {n}", f"every {m} {q.many} begun {d.verbs} {n}", f"{n} per started {m} {q.many}", f"divide the {q.many} by {m}, round up and multiply by {d.number(a)}", f"{q.many} are counted in blocks of {m}, rounded up, and a block {d.verb} {n}")  # fmt: skip

    return Base("started", f"-(-{q.name} // {k.code}) * {a.code}", say,
                (f"blocks, rest = divmod({q.name}, {k.code})\nif rest:\n    blocks += 1\n{{t}} = blocks * {a.code}", f"{{t}} = ({q.name} + {k.value - 1}) // {k.code} * {a.code}"))  # fmt: skip


def full(d: Draw) -> Base:
    """So much for each full block."""
    q, a = d.quantity(), rate_of(d)
    k = d.constant(d.r.randint(2, max(3, q.high // 3)), "", 0)

    def say() -> str:
        n, m = d.amount(a), d.number(k)
        return d.say(f"{n} for every full {m} {q.many}", f"each complete set of {m} {q.many} {d.verb} {n}", f"every {m} {q.many} {d.verbs} {n}, and a remainder counts for nothing", f"only whole blocks of {m} {q.many} count, {n} each", f"{n} per {m} {q.many}, ignoring an incomplete block")  # fmt: skip

    return Base(
        "full", f"{q.name} // {k.code} * {a.code}", say, (f"blocks = {q.name} // {k.code}\n{{t}} = blocks * {a.code}",)
    )


def first_free(d: Draw) -> Base:
    """The first few free, then so much for each."""
    q, a = d.quantity(), rate_of(d)
    k = d.constant(d.r.randint(2, max(3, q.high // 3)), d.say("included", "free_" + q.many.replace(" ", "_").replace("-", "_")))  # fmt: skip

    def say() -> str:
        n, m = d.amount(a), d.number(k)
        return d.say(f"the first {m} {q.many} are free, each further one {d.verb} {n}" if d.verb == "costs" else f"the first {m} {q.many} do not count, each further one {d.verb} {n}", f"{q.many} beyond the first {m} {d.verbs} {n} each", f"every {q.one} after the first {m} {d.verb} {n}", f"{n} per {q.one}, not counting the first {m}", f"leave out the first {m} {q.many} and take {n} for each of the others")  # fmt: skip

    return Base("firstfree", f"max(0, {q.name} - {k.code}) * {a.code}", say, (f"extra = {q.name} - {k.code}\n{{t}} = extra * {a.code} if extra > 0 else 0",))  # fmt: skip


def included(d: Draw) -> Base:
    """A fixed part includes the first few."""
    q, a = d.quantity(), rate_of(d)
    k = d.constant(d.r.randint(2, max(3, q.high // 2)), "included")
    f = d.constant(d.r.randint(5, 40), "", 0)

    def say() -> str:
        n, m, s = d.amount(a), d.count(k, q), d.amount(f)
        return d.say(f"{s} covers up to {m}, and every further {q.one} {d.verb} {n}", f"a basic {s} includes {m}; beyond that, {n} per {q.one}", f"{s} for the first {m} together, then {n} for each additional {q.one}", f"start from {s} and add {n} for each {q.one} beyond {d.number(k)}", f"the first {d.number(k)} {q.many} {d.verbs} {s} in all (also if there are fewer), each one after them {n}")  # fmt: skip

    return Base("included", f"{f.code} + max(0, {q.name} - {k.code}) * {a.code}", say,
                (f"{{t}} = {f.code}\nif {q.name} > {k.code}:\n    {{t}} += ({q.name} - {k.code}) * {a.code}",))  # fmt: skip


def marginal(d: Draw) -> Base:
    """One rate up to a count, another for those beyond it."""
    q, a, b = d.quantity(), rate_of(d), rate_of(d, 1, 9)
    k = d.constant(d.r.randint(max(2, q.high // 4), max(3, q.high * 2 // 3)), d.say("limit", "threshold"), 0.1)
    if a.code == b.code or b.value == 1:
        raise ValueError("one rate")

    def say() -> str:
        n, m, o = d.amount(a), d.amount(b), d.number(k)
        return d.say(f"the first {o} {q.many} {d.verbs} {n} each, those beyond {m} each", f"{n} per {q.one} up to {o} {q.many}, and {m} for each one after that", f"each {q.one} {d.verb} {n}, but only those after the first {o} {d.verbs} {m} instead", f"{n} {article(q.one)} for the first {o}, {m} {article(q.one)} for the rest", f"up to {o} {q.many} take {n} each; for the part above that take {m} each")  # fmt: skip

    return Base("marginal", f"min({q.name}, {k.code}) * {a.code} + max(0, {q.name} - {k.code}) * {b.code}", say,
                (f"if {q.name} <= {k.code}:\n    {{t}} = {q.name} * {a.code}\nelse:\n    {{t}} = {k.code} * {a.code} + ({q.name} - {k.code}) * {b.code}",))  # fmt: skip


def bulk(d: Draw) -> Base:
    """Another rate for all of them from a count on."""
    q, a, b = d.quantity(), rate_of(d), rate_of(d, 1, 9)
    k = d.constant(d.r.randint(max(2, q.high // 4), max(3, q.high * 2 // 3)), d.say("limit", "bulk"), 0.1)
    if a.code == b.code or b.value == 1:
        raise ValueError("one rate")
    sign = d.r.choice((">", ">="))

    def say() -> str:
        n, m, o = d.amount(a), d.amount(b), d.number(k)
        more = d.say(f"more than {o}", f"over {o}") if sign == ">" else d.say(f"at least {o}", f"{o} or more")
        return d.say(f"each {q.one} {d.verb} {n}, but with {more} of them all {d.verbs} {m} each", f"{n} per {q.one}, or {m} per {q.one} for the whole lot if there are {more}", f"take {n} for every {q.one}; if there are {more}, take {m} for every single one instead", f"with {more} {q.many} each of them {d.verb} {m}, otherwise {n}", f"the rate is {n} {article(q.one)}, and {m} for all {q.many} when there are {more}")  # fmt: skip

    return Base(f"bulk{sign}", f"{q.name} * ({b.code} if {q.name} {sign} {k.code} else {a.code})", say,
                (f"each = {b.code} if {q.name} {sign} {k.code} else {a.code}\n{{t}} = {q.name} * each", f"if {q.name} {sign} {k.code}:\n    {{t}} = {q.name} * {b.code}\nelse:\n    {{t}} = {q.name} * {a.code}"))  # fmt: skip


def nth_free(d: Draw) -> Base:
    """Every k-th one free."""
    q, a = d.quantity(), rate_of(d)
    k = d.r.choice([n for n in ORDINALS if n <= max(3, q.high // 2)])

    def say() -> str:
        n, th = d.amount(a), d.say(ORDINALS[k], f"{k}th" if k > 3 else ORDINALS[k])
        free = "is free" if d.verb == "costs" else "counts nothing"
        return d.say(f"each {q.one} {d.verb} {n}, but every {th} one {free}", f"{n} per {q.one}; every {th} {q.one} {free}", f"{q.many} {d.verbs} {n} each, except that every {th} one {free}", f"every {th} {q.one} {free}, all the others {d.verbs} {n} each")  # fmt: skip

    return Base(
        "nthfree",
        f"({q.name} - {q.name} // {k}) * {a.code}",
        say,
        (f"free = {q.name} // {k}\n{{t}} = ({q.name} - free) * {a.code}",),
    )


def first_dearer(d: Draw) -> Base:
    """The first one so much, each further one less."""
    q = d.quantity()
    if q.low != 1:
        raise ValueError("may be none")
    a, b = rate_of(d, 6, 30), rate_of(d)

    def say() -> str:
        n, m = d.amount(a), d.amount(b)
        return d.say(f"the first {q.one} {d.verb} {n}, every further one {m}", f"{n} for the first {q.one} and {m} for each one after it", f"one {q.one} {d.verb} {n}, and each additional one {m} more", f"{n}, plus {m} for every {q.one} after the first")  # fmt: skip

    return Base(
        "first",
        f"{a.code} + ({q.name} - 1) * {b.code}",
        say,
        (f"{{t}} = {a.code}\n{{t}} += ({q.name} - 1) * {b.code}",),
    )


def two(d: Draw) -> Base:
    """The sum of two products, the larger or the smaller of them."""
    q, w = d.quantity(), d.quantity(1)
    a, b = rate_of(d), rate_of(d, 3, 30)
    way = d.r.choice(("sum", "sum", "sum", "max", "min"))
    x, y = f"{q.name} * {a.code}", f"{w.name} * {b.code}"

    def say() -> str:
        n, m = d.amount(a), d.amount(b)
        if way == "sum":
            return d.say(f"each {q.one} {d.verb} {n} and each {w.one} {m}", f"{n} per {q.one} plus {m} per {w.one}", f"{q.many} {d.verbs} {n} each, {w.many} {m} each", f"add {n} for every {q.one} and {m} for every {w.one}", f"count a {q.one} as {n} and a {w.one} as {m}".replace("a " + q.one, article(q.one)).replace("a " + w.one, article(w.one)))  # fmt: skip
        big = d.say("the larger", "the higher", "the greater") if way == "max" else d.say("the smaller", "the lower")
        more = "more" if way == "max" else "less"
        return d.say(f"{n} per {q.one} or {m} per {w.one}, whichever comes to {more}", f"work out {n} per {q.one} and {m} per {w.one}, and take {big} of the two amounts", f"{big} of {n} per {q.one} and {m} per {w.one} counts")  # fmt: skip

    code = f"{x} + {y}" if way == "sum" else f"{way}({x}, {y})"
    blocks = (f"{{t}} = {x}\n{{t}} += {y}",) if way == "sum" else (f"first, second = {x}, {y}\n{{t}} = {way}(first, second)",)  # fmt: skip
    return Base(f"two{way}", code, say, blocks)


def product(d: Draw) -> Base:
    """So much for each of one thing in each of another."""
    q, w, a = d.quantity(), d.quantity(1), rate_of(d, 2, 9)
    return Base("product", f"{q.name} * {w.name} * {a.code}", lambda: d.say(f"{d.amount(a)} per {q.one} and {w.one}: both counts are multiplied", f"multiply `{q.name}` by `{w.name}` and by {d.number(a)}", f"{d.amount(a)} for every {q.one} of every {w.one}, so `{q.name}` times `{w.name}` times {d.number(a)}", f"`{q.name}` times `{w.name}`, at {d.amount(a)} each"))  # fmt: skip


def mixed(d: Draw) -> Base:
    """Full packs at one price, single ones at another."""
    q, b = d.quantity(), rate_of(d, 3, 9)
    k = d.r.randint(3, max(4, q.high // 3))
    a = d.constant(max(2, b.value * k - d.r.randint(1, b.value)), "", 0)

    def say() -> str:
        n, m, o = d.amount(a), d.amount(b), d.number(k)
        return d.say(f"every full {o} {q.many} {d.verbs} {n} together, the remaining ones {m} each", f"{n} for each complete set of {o} {q.many} and {m} for each one left over", f"sets of {o} {q.many} {d.verbs} {n}, single ones {m}; make as many sets as possible", f"group the {q.many} by {o}: a group {d.verb} {n}, every leftover {q.one} {m}")  # fmt: skip

    return Base("mixed", f"{q.name} // {k} * {a.code} + {q.name} % {k} * {b.code}", say, (f"sets, rest = divmod({q.name}, {k})\n{{t}} = sets * {a.code} + rest * {b.code}",))  # fmt: skip


def chosen(d: Draw) -> Base:
    """A rate by the picked word, through a dict: fixed, times a count, or with a default or an error for others."""
    q = d.quantity()
    other = d.r.choice(("", "", "default", "raise"))
    name = d.picked("other" if other else "")
    words = d.choice[1][:2] if other == "default" and d.r.random() < 0.5 else d.choice[1]
    values = d.r.sample(range(2, 20), len(words))
    base, rest = d.r.choice((0, 0, d.r.randint(2, 9))), d.r.randint(2, 9)
    table = ", ".join(f'"{word}": {value}' for word, value in zip(words, values, strict=True))
    get = f"rates.get({name}, {rest})" if other == "default" else f"rates[{name}]"
    error = f'if {name} not in rates:\n    raise ValueError("unknown {name}")\n' if other == "raise" else ""
    code = f"{get} + {q.name} * {base}" if base else f"{q.name} * {get}"
    per = f"{get}" if base else f"{q.name} * {get}"

    def say() -> str:
        mark = d.say('"{}"', '"{}"', "'{}'", "{}")
        link = d.say("{v} for {w}", "{w}: {v}", "{v} for {w}", "{v} if `NAME` is {w}").replace("NAME", name)
        rates = [link.replace("{v}", str(v)).replace("{w}", mark.format(w)) for w, v in zip(words, values, strict=True)]
        listed = f"{', '.join(rates[:-1])} and {rates[-1]}"
        also = {"": "", "raise": f"; raise ValueError for any other {name}", "default": f"; any other {name} counts {d.amount(rest)}"}[other]  # fmt: skip
        if base:
            return d.say(f"a basic amount by `{name}` ({listed}) plus {d.amount(base)} per {q.one}", f"start with {listed}, by `{name}`, and add {d.amount(base)} for each {q.one}") + also  # fmt: skip
        return d.say(f"{article(q.one)} {d.verb}, by `{name}`, {listed}", f"the rate per {q.one} depends on `{name}`: {listed}", f"per {q.one} take {listed} (`{name}`)", f"`{name}` sets what each {q.one} {d.verb}: {listed}") + also  # fmt: skip

    chain = "".join(f'{"elif" if i else "if"} {name} == "{w}":\n    each = {v}\n' for i, (w, v) in enumerate(zip(words, values, strict=True)))  # fmt: skip
    ends = f'else:\n    raise ValueError("unknown {name}")\n' if other == "raise" else f"else:\n    each = {rest}\n"
    if not other:
        head, tail = chain.rsplit("elif", 1)
        chain, ends = head + "else:\n" + tail.partition("\n")[2], ""
    block = f"{chain}{ends}{{t}} = " + (f"each + {q.name} * {base}" if base else f"{q.name} * each")
    d.samples = [sample for sample in d.samples if other != "raise" or sample[name] != "other"]
    return Base(f"chosen{other}{bool(base)}", code if base else per, say, (block,), f"rates = {{{table}}}\n{error}".rstrip("\n"), other == "raise")  # fmt: skip


def by_flag(d: Draw) -> Base:
    """The rate depends on a flag."""
    q, a, b, c = d.quantity(), rate_of(d), rate_of(d), flag_is(d)
    if a.code == b.code:
        raise ValueError("one rate")

    def say() -> str:
        n, m, when = d.amount(a), d.amount(b), d.iff(c)
        return d.say(f"each {q.one} {d.verb} {n}, or {m} {when}", f"{n} per {q.one}, {m} {when}", f"{when}, {m} per {q.one}; otherwise {n}", f"every {q.one} {d.verb} {n}, but {m} {when}", f"{q.many} {d.verbs} {m} each {when} and {n} each otherwise")  # fmt: skip

    return Base("byflag", f"{q.name} * ({b.code} if {c.code} else {a.code})", say,
                (f"each = {b.code} if {c.code} else {a.code}\n{{t}} = {q.name} * each", f"if {c.code}:\n    {{t}} = {q.name} * {b.code}\nelse:\n    {{t}} = {q.name} * {a.code}"))  # fmt: skip


def one_for_every(d: Draw) -> Base:
    """One for every k, rounded up, and one or two more."""
    q = d.quantity()
    k, extra = d.r.randint(2, max(3, q.high // 4)), d.r.choice((0, 1, 2, 3))
    if d.verb == "costs":
        raise ValueError("not of money")

    def say() -> str:
        more = f", plus {d.number(extra) if extra > 1 else 'one'} extra" if extra else ""
        return d.say(f"one for every {d.number(k)} {q.many} or part of them{more}", f"one per {d.number(k)} {q.many}, rounded up{more}", f"divide `{q.name}` by {d.number(k)} and round up{more}", f"one for each started group of {d.number(k)} {q.many}{more}")  # fmt: skip

    plus = f" + {extra}" if extra else ""
    return Base(
        f"onefor{bool(extra)}", f"-(-{q.name} // {k}){plus}", say, (f"{{t}} = ({q.name} + {k - 1}) // {k}{plus}",)
    )


BASES = (plain, plain, priced, fixed, fixed, started, full, first_free, included, marginal, marginal, bulk, nth_free, first_dearer, two, two, product, mixed, chosen, chosen, by_flag, one_for_every)  # fmt: skip
