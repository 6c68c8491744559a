"""Further bases and steps of charges: day rates, growing prices, tiers, packs, readings, discounts that add up."""

from greenroom_tiny.rules.charges.bases import Base, each_costs, rate_of
from greenroom_tiny.rules.charges.draw import Draw, article
from greenroom_tiny.rules.charges.steps import Step


def counted_at_most(d: Draw) -> Base:
    """Only the first few count, or at least so many are counted."""
    q, a, most = d.quantity(), rate_of(d), d.r.random() < 0.5
    k = d.constant(d.r.randint(max(2, q.high // 3), max(3, q.high * 2 // 3)), d.say("limit", "counted"))

    def say() -> str:
        n, each = d.number(k), each_costs(d, q, a)
        if most:
            return d.say(f"{each}, but no more than {n} {q.many} count", f"{each}; only the first {n} {q.many} are counted", f"{each}, and {q.many} beyond {n} are ignored", f"{each}, for {n} {q.many} at most")  # fmt: skip
        return d.say(f"{each}, and at least {n} {q.many} are counted", f"{each}; fewer than {n} {q.many} count as {n}", f"{each}, with {n} {q.many} as the smallest number", f"{each}, but never for fewer than {n} {q.many}")  # fmt: skip

    way = "min" if most else "max"
    sign = ">" if most else "<"
    return Base(f"counted{way}", f"{way}({q.name}, {k.code}) * {a.code}", say, (f"counted = {way}({q.name}, {k.code})\n{{t}} = counted * {a.code}", f"counted = {k.code} if {q.name} {sign} {k.code} else {q.name}\n{{t}} = counted * {a.code}"))  # fmt: skip


def daily(d: Draw) -> Base:
    """A rate for each one, but blocks never cost more than the block's price."""
    q, a = d.quantity(), rate_of(d, 2, 9)
    k = d.r.randint(3, max(4, q.high // 3))
    b = d.constant(d.r.randint(max(2, a.value), max(3, a.value * k - 1)), "", 0)

    def say() -> str:
        n, m, o = d.amount(a), d.amount(b), d.number(k)
        return d.say(f"every full {o} {q.many} {d.verbs} {m}; each {q.one} left over {d.verb} {n}, but together no more than {m}", f"{m} for each complete {o} {q.many}, and {n} for every remaining {q.one}, {m} at most for the remainder", f"{n} per {q.one}, with a limit of {m} in each block of {o} {q.many} (a full block always {d.verb} {m})")  # fmt: skip

    return Base("daily", f"{q.name} // {k} * {b.code} + min({q.name} % {k} * {a.code}, {b.code})", say, (f"blocks, rest = divmod({q.name}, {k})\n{{t}} = blocks * {b.code} + min(rest * {a.code}, {b.code})",))  # fmt: skip


def growing(d: Draw) -> Base:
    """Each further one is dearer than the one before."""
    q = d.quantity()
    if q.high > 20:
        raise ValueError("too many for that")
    a, b = rate_of(d), d.constant(d.r.randint(2, 5), "", 0)

    def say() -> str:
        n, m = d.amount(a), d.number(b)
        return d.say(f"the first {q.one} {d.verb} {n}, and each next one {m} more than the one before", f"{n} for the first {q.one}; every following {q.one} {d.verb} {m} more than the previous one", f"start with {n} for one {q.one} and raise that by {m} from {q.one} to {q.one}; add them all up")  # fmt: skip

    return Base("growing", f"sum({a.code} + {b.code} * i for i in range({q.name}))", say, (f"{{t}} = 0\nfor i in range({q.name}):\n    {{t}} += {a.code} + {b.code} * i", f"each, {{t}} = {a.code}, 0\nfor _ in range({q.name}):\n    {{t}} += each\n    each += {b.code}"))  # fmt: skip


def tiers(d: Draw) -> Base:
    """Three rates for all of them, by their number."""
    q = d.quantity()
    if q.high < 12:
        raise ValueError("too few for that")
    k, m = d.r.randint(3, q.high // 3), d.r.randint(q.high // 3 + 1, q.high * 3 // 4)
    a, b, c = sorted(d.r.sample(range(2, 20), 3), reverse=d.r.random() < 0.7)

    def say() -> str:
        x, y, z = d.amount(a), d.amount(b), d.amount(c)
        return d.say(f"up to {k} {q.many} {d.verbs} {x} each, up to {m} {d.verbs} {y} each, and beyond that {z}, for all of them alike", f"the rate for all is {x} with at most {k} {q.many}, {y} with at most {m}, otherwise {z}", f"multiply the {q.many} by {a} if there are {k} or fewer, by {b} if there are {m} or fewer, else by {c}", f"{x} per {q.one}; more than {k} {q.many} {d.verbs} {y} each and more than {m} {d.verbs} {z} each, counted for every one")  # fmt: skip

    return Base("tiers", f"{q.name} * ({a} if {q.name} <= {k} else {b} if {q.name} <= {m} else {c})", say, (f"if {q.name} <= {k}:\n    each = {a}\nelif {q.name} <= {m}:\n    each = {b}\nelse:\n    each = {c}\n{{t}} = {q.name} * each", f"if {q.name} > {m}:\n    {{t}} = {q.name} * {c}\nelif {q.name} > {k}:\n    {{t}} = {q.name} * {b}\nelse:\n    {{t}} = {q.name} * {a}"))  # fmt: skip


def packs_of(d: Draw) -> Base:
    """A need that is bought in packs."""
    q, s, p = d.quantity(), d.r.randint(2, 9), d.r.choice((5, 6, 8, 10, 12, 15, 20, 25))
    pack = d.r.choice(("packs", "boxes", "bags", "rolls", "bundles", "crates"))
    if q.low < 0 or p <= s or d.total in pack:
        raise ValueError("no packs")
    price = d.r.randint(3, 30)

    def say() -> str:
        one, full = {"boxes": "box"}.get(pack, pack[:-1]), d.number(s)
        return d.say(f"each {q.one} uses {full} pieces, which come in {pack} of {p}; only whole {pack} can be taken, and a {one} counts {d.amount(price)}", f"{full} pieces per {q.one}, rounded up to full {pack} of {p}, at {d.amount(price)} a {one}", f"`{q.name}` times {full} pieces are taken from {pack} of {p}, each begun {one} counts {d.amount(price)}")  # fmt: skip

    return Base("packsof", f"-(-{q.name} * {s} // {p}) * {price}", say, (f"pieces = {q.name} * {s}\n{{t}} = -(-pieces // {p}) * {price}", f"{{t}} = ({q.name} * {s} + {p - 1}) // {p} * {price}"))  # fmt: skip


def without(d: Draw) -> Base:
    """Those of another count are left out."""
    q, w, a = d.quantity(), d.quantity(1), rate_of(d)

    def say() -> str:
        n = d.amount(a)
        return d.say(f"each {q.one} {d.verb} {n}, but every {w.one} makes one {q.one} free (never below zero)", f"subtract `{w.name}` from `{q.name}`, with zero as the least, and take {n} for each one left", f"{n} per {q.one}, where `{w.name}` {q.many} are not counted; if nothing is left the base is 0", f"only the {q.many} in excess of the {w.many} count, {n} each")  # fmt: skip

    return Base("without", f"max(0, {q.name} - {w.name}) * {a.code}", say, (f"left = max(0, {q.name} - {w.name})\n{{t}} = left * {a.code}", f"{{t}} = ({q.name} - {w.name}) * {a.code} if {q.name} > {w.name} else 0"))  # fmt: skip


def raised_rate(d: Draw) -> Base:
    """The rate rises or falls by what another count says."""
    q, w, b = d.quantity(), d.quantity(1), d.r.randint(1, 3)
    a = rate_of(d, 4, 15)

    def say() -> str:
        n, m = d.amount(a), d.number(b) if b > 1 else "one"
        return d.say(f"{article(q.one)} {d.verb} {n}, and {m} more for each {w.one}", f"the rate per {q.one} is {n} plus {m} per {w.one}", f"each {q.one} {d.verb} {n}, raised by {m} for every {w.one}")  # fmt: skip

    plus = f"{b} * {w.name}" if b > 1 else w.name
    return Base("raisedrate", f"{q.name} * ({a.code} + {plus})", say, (f"each = {a.code} + {plus}\n{{t}} = {q.name} * each",))  # fmt: skip


def cap_each(d: Draw) -> Step:
    """No more or no less than so much for each counted thing."""
    q, k, most = d.quantity(), d.r.randint(3, 25), d.r.random() < 0.6

    def say() -> str:
        n, t = d.amount(k), d.the()
        if most:
            return d.say(f"{t} is at most {n} per {q.one}", f"no more than {n} per {q.one} in all", f"{t} may not exceed `{q.name}` times {n}", f"if {n} for each {q.one} makes less than that, take that amount instead")  # fmt: skip
        return d.say(f"{t} is at least {n} per {q.one}", f"no less than {n} per {q.one} in all", f"{t} may not be lower than `{q.name}` times {n}", f"if {n} for each {q.one} makes more than that, take that amount instead")  # fmt: skip

    way = "min" if most else "max"
    sign = ">" if most else "<"
    return Step(f"{way}each", f"{way}({{t}}, {k} * {q.name})", say, None, (f"{{t}} = {way}({{t}}, {k} * {q.name})", f"if {{t}} {sign} {k} * {q.name}:\n    {{t}} = {k} * {q.name}"), wraps=True)  # fmt: skip


def growing_discount(d: Draw) -> Step:
    """A percentage for each of another thing, up to a limit."""
    if d.returns == "float":
        raise ValueError("not whole")
    q, p = d.quantity(1), d.r.choice((2, 3, 4, 5, 5, 10))
    most = p * d.r.randint(2, max(2, q.high - 2))
    if most > 90:
        raise ValueError("too much off")

    def say() -> str:
        t = d.the()
        return d.say(f"every {q.one} takes {p}% off {t}, up to {most}% (result rounded down)", f"{t} falls by {p} percent per {q.one}, but by {most} percent at most; drop any fraction of the result", f"reduce {t} by {p} % for each {q.one}, no more than {most} % in all, and round the result down")  # fmt: skip

    off = f"min({p} * {q.name}, {most})"
    return Step("growingdiscount", f"{{t}} * (100 - {off}) // 100", say, None, (f"{{t}} = {{t}} * (100 - {off}) // 100", f"percent = {off}\n{{t}} = {{t}} * (100 - percent) // 100"))  # fmt: skip


def repeated(d: Draw) -> Step:
    """The whole thing several times over."""
    name = d.parameter(d.r.choice(("weeks", "times", "copies", "rounds", "repeats")), "range 1,4", "pos")
    return Step("repeated", f"{{t}} * {name}", lambda: d.say(f"multiply {d.the()} by `{name}`", f"{d.the()} is due `{name}` times" if d.verb == "costs" else f"{d.the()} counts `{name}` times", f"all that is taken `{name}` times"), None, (f"{{t}} *= {name}",))  # fmt: skip


def always_less(d: Draw) -> Step:
    """Something always comes off or is left out below a limit."""
    k = d.constant(d.totals(0.1, 0.35), "", 0)
    return Step("alwaysless", f"max(0, {{t}} - {k.code})", lambda: d.say(f"the first {d.amount(k)} of {d.the()} are waived (never below 0)", f"subtract {d.amount(k)}, but not below zero", f"only what {d.the()} has above {d.amount(k)} counts, else 0", f"{d.amount(k)} is always taken off, with zero as the least result"), None, (f"{{t}} = max(0, {{t}} - {k.code})", f"{{t}} -= {k.code}\nif {{t}} < 0:\n    {{t}} = 0"), wraps=True)  # fmt: skip


def dropped(d: Draw) -> Step:
    """A small total counts as nothing."""
    k = d.constant(d.totals(0.15, 0.4), "", 0)
    return Step("dropped", f"0 if {{t}} < {k.code} else {{t}}", lambda: d.say(f"if {d.the()} is below {d.amount(k)}, it becomes 0", f"anything under {d.amount(k)} counts as 0", f"{d.the()} counts only from {d.amount(k)} on, less than that is 0", f"a {d.total} of less than {d.amount(k)} becomes zero" if d.total[0] not in "aeiou" else f"less than {d.amount(k)} becomes zero"), None, (f"if {{t}} < {k.code}:\n    {{t}} = 0", f"{{t}} = {{t}} if {{t}} >= {k.code} else 0"))  # fmt: skip


MORE_BASES = (counted_at_most, counted_at_most, daily, growing, tiers, packs_of, without, raised_rate)
MORE_STEPS = (cap_each, growing_discount, repeated, always_less, dropped)
