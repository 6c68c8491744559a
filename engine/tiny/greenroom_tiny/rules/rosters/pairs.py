"""Rules about one dict or two lists: ranks, shares, splits, neighbours, entries that belong together, changes applied."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.rosters.maps import Stuff, made, told
from greenroom_tiny.rules.rosters.words import a_an, big, one_of, said
from greenroom_tiny.spec import Parameter, Spec, indent


def ranks(r: random.Random) -> Spec:
    """Places by number, equal ones sharing a place; or shares in percent."""
    s = Stuff(r)
    d = s.name(r.choice((s.many, s.unit, "results", "figures", "tally")), "ints")
    up, dense, least = r.random() < 0.35, r.random() < 0.4, r.choice((0, 0, 2, 3))
    shape = r.choice(("dict", "dict", "first", "lines", "share", "share", "sharelist"))
    keep = f" if number >= {least}" if least else ""
    many, one, unit = s.many, s.one, s.unit
    kept = f"{{name: number for name, number in {d}.items(){keep}}}" if least else d
    sign, verb, most = ("<", "fewer", "fewest") if up else (">", "more", "most")
    if shape in ("share", "sharelist"):
        digits = r.choice((0, 0, 1))
        part = f"round(100 * number / total{', 1' if digits else ''})"
        begin = f"kept = {kept}\ntotal = sum(kept.values())\nif total == 0:\n    return " if least else f"total = sum({d}.values())\nif total == 0:\n    return "  # fmt: skip
        src = "kept" if least else d
        if shape == "share":
            bodies = [f"{begin}{{}}\nreturn {{name: {part} for name, number in {src}.items()}}", f"{begin}{{}}\nfound = {{}}\nfor name, number in {src}.items():\n    found[name] = {part}\nreturn found"]  # fmt: skip
        else:
            text = f'f"{{name}}: {{{part}}} %"'
            bodies = [f"{begin}[]\nreturn [{text} for name, number in sorted({src}.items())]", f"{begin}[]\nfound = []\nfor name in sorted({src}):\n    number = {src}[name]\n    found.append({text})\nreturn found"]  # fmt: skip
    else:
        rank = f"1 + sum(other {sign} number for other in numbers)"
        values = f"[number for number in {d}.values(){keep}]" if least else f"list({d}.values())"
        if dense:
            rank, values = "numbers.index(number) + 1", f"sorted({{number for number in {d}.values(){keep}}}{'' if up else ', reverse=True'})"  # fmt: skip
        pairs = f"name, number in {d}.items(){keep}"
        loop = f"for name, number in {d}.items():\n" + (
            f"    if number < {least}:\n        continue\n" if least else ""
        )
        count = f"    place = {rank}\n"
        if shape == "dict":
            bodies = [f"numbers = {values}\nreturn {{name: {rank} for {pairs}}}", f"numbers = {values}\nfound = {{}}\n{loop}{count}    found[name] = place\nreturn found"]  # fmt: skip
        elif shape == "first":
            dense = False
            pick = "min" if up else "max"
            bodies = [f"kept = {kept}\nif not kept:\n    return []\nlimit = {pick}(kept.values())\nreturn sorted(name for name in kept if kept[name] == limit)", f"found, limit = [], 0\n{loop}    if not found or number {sign} limit:\n        found, limit = [name], number\n    elif number == limit:\n        found.append(name)\nreturn sorted(found)"]  # fmt: skip
        else:
            bodies = [f'numbers = {values}\nranked = sorted(({rank}, name) for {pairs})\nreturn [f"{{place}}. {{name}}" for place, name in ranked]', f'numbers = {values}\nranked = []\n{loop}    ranked.append(({rank}, name))\nranked.sort()\nreturn [f"{{place}}. {{name}}" for place, name in ranked]']  # fmt: skip

    def tell() -> tuple[str, list[str]]:
        what = one_of(r, f"`{d}` maps each {one} to its {unit}.", f"`{d}` is a dict from {one} to {unit}.", f"`{d}` has the number of {unit} for each {one}.")  # fmt: skip
        skip = one_of(r, f"Leave out {many} with a number below {least}.", f"Only {many} with at least {least} count.", f"{big(many)} with fewer than {least} are ignored altogether.", f"{big(a_an(one))} takes part only from {least} on.") if least else ""  # fmt: skip
        if shape in ("share", "sharelist"):
            places = "one decimal place" if digits else "a whole number"
            first = one_of(r, f"Return what share of all {unit} each {one} has, in percent.", f"Work out each {one}'s percentage of the total {unit}.", f"Give the percentage of the {unit} that falls to each {one}.")  # fmt: skip
            form = one_of(r, "The result is a dict.", f"Return a dict from {one} to percentage.") if shape == "share" else one_of(r, f'Return texts like "{s.picks.split(",")[0]}: 40{".0" if digits else ""} %", sorted by name.', 'Each becomes a text "<name>: <percent> %", in alphabetical order of the names.')  # fmt: skip
            empty = "{}" if shape == "share" else "[]"
            return first, [what, skip, one_of(r, f"Round to {places}.", f"Percentages are rounded to {places}."), form, one_of(r, f"If the total is 0, return {empty}.", f"Return {empty} when there is nothing to share, that is, for a total of 0.")]  # fmt: skip
        if shape == "first":
            return one_of(r, f"Return the names of the {many} with the {most} {unit}.", f"Which {many} have the {most} {unit}?", f"List all {many} that share the {'lowest' if up else 'highest'} number of {unit}."), [what, skip, one_of(r, "If several are equal, all of them are listed, in alphabetical order.", "Sort the names alphabetically."), one_of(r, "Return [] if there are none.", "Without any, the list is empty.")]  # fmt: skip
        order = one_of(r, f"The {one} with the {most} {unit} is number 1.", f"Place 1 goes to the {most} {unit}.", f"Those with {verb} {unit} come before the others.")  # fmt: skip
        tie = one_of(r, "Equal numbers share a place, and the next one follows without a gap (1, 1, 2).", "Equals get the same rank; the rank after them is just one higher.") if dense else one_of(r, "Equal numbers share a place, and as many places are skipped after them (1, 1, 3).", f"Equals get the same rank: one more than the number of {many} with {verb} {unit}.")  # fmt: skip
        first = one_of(r, f"Rank the {many} by {unit} and return a dict from name to place.", f"Return the place of every {one} by its {unit}, as a dict.") if shape == "dict" else one_of(r, f'Rank the {many} by {unit}: return lines like "1. {s.picks.split(",")[0]}", sorted by place and then by name.', f'List the {many} by {unit} as texts "<place>. <name>", in order of place, equal ones alphabetically.')  # fmt: skip
        return first, [what, skip, order, tie]

    returns = {"dict": "dict[str, int]", "share": "dict[str, float]" if shape == "share" and digits_of(bodies) else "dict[str, int]"}.get(shape, "list[str]")  # fmt: skip
    names = (f"{many}_{'shares' if 'share' in shape else 'ranking'}", f"{'percent_of' if 'share' in shape else 'rank'}_{unit}", f"{one}_{'percentages' if 'share' in shape else 'places'}")  # fmt: skip
    return made(f"ranks/{shape}:{up}:{dense}:{bool(least)}:{digits_of(bodies)}", names, (Parameter(d, s.counts(5)),), returns, bodies, told(r, tell))  # fmt: skip


def digits_of(bodies: list[str]) -> bool:
    """Whether percentages have a decimal place."""
    return "total, 1)" in bodies[0]


def updates(r: random.Random) -> Spec:
    """Changes applied to a dict: unknown names, too much taken, limits, what is dropped at the end."""
    s = Stuff(r)
    many, one, unit = s.many, s.one, s.unit
    d = s.name(r.choice(("stock", "inventory", "ledger", "levels", many, "holdings")))
    changes = s.name(r.choice(("changes", "bookings", "entries", "movements", "postings")), "ints")
    unknown = r.choice(("ignore", "add", "add", "error"))
    below = r.choice(("zero", "skip", "error", "allow"))
    if unknown == below == "error":
        below = "zero"
    high = r.choice((0, 0, r.randint(8, 12)))
    drop, up = r.random() < 0.4, r.choice((False, False, True))
    got = "left.get(name, 0)" if unknown == "add" else "left[name]"
    lines = {"ignore": "if name not in left:\n    continue\n", "add": "", "error": 'if name not in left:\n    raise ValueError(name)\n'}[unknown]  # fmt: skip
    sign = "-" if up else "+"
    under = {"zero": "if value < 0:\n    value = 0\n", "skip": "if value < 0:\n    continue\n", "error": 'if value < 0:\n    raise ValueError("too few")\n', "allow": ""}[below]  # fmt: skip
    over = f"if value > {high}:\n    value = {high}\n" if high else ""
    long = f"{lines}value = {got} {sign} number\n{under}{over}left[name] = value"
    short = f"{got} {sign} number"
    if below == "zero":
        short = f"max(0, {short})"
    if high:
        short = f"min({high}, {short})"
    brief = f"{lines}left[name] = {short}" if below in ("zero", "allow") else f"{lines}value = {got} {sign} number\n{under}left[name] = {f'min(value, {high})' if high else 'value'}"  # fmt: skip
    end = "return {name: number for name, number in left.items() if number}" if drop else "return left"
    end2 = (
        "for name in [name for name in left if left[name] == 0]:\n    del left[name]\nreturn left"
        if drop
        else "return left"
    )
    loop = f"for name, number in {changes}:\n"
    bodies = [f"left = dict({d})\n{loop}{indent(brief)}\n{end}", f"left = {d}.copy()\n{loop}{indent(long)}\n{end2}"]

    def tell() -> tuple[str, list[str]]:
        first = one_of(r, f"Apply `{changes}` to `{d}` and return the new dict.", f"Return what `{d}` looks like after `{changes}`.", f"Update a copy of `{d}` with `{changes}` and return it.", f"Book `{changes}` on `{d}`; return a new dict.")  # fmt: skip
        act = one_of(r, f"is taken off the {unit} of that {one}", f"is subtracted from that {one}'s {unit}") if up else one_of(r, f"is added to the {unit} of that {one}", f"comes on top of that {one}'s {unit}")  # fmt: skip
        what = one_of(r, f"`{d}` maps {one} to {unit}; each change is ({one}, number), whose number {act}" + ("." if up else " (it may be negative)."), f"`{d}` is a dict from {one} to {unit}. For each ({one}, number) in `{changes}`, in order, the number {act}.")  # fmt: skip
        known = {"ignore": (f"Changes of an unknown {one} are ignored.", f"Skip {many} that are not in `{d}`."), "add": (f"An unknown {one} starts at 0.", f"{big(a_an(one))} that is not in `{d}` yet counts as 0."), "error": (f"Raise ValueError for {a_an(one)} that is not in `{d}`.", f"An unknown {one} is a ValueError.")}[unknown]  # fmt: skip
        low = {"zero": ("No number falls below 0: it stays at 0 then.", "A result under 0 becomes 0.", "Numbers are never negative; 0 is the least."), "skip": ("A change that would lead below 0 is skipped.", "Leave out any change that would make a number negative."), "error": ("Raise ValueError if a number would become negative.", "Going below zero is a ValueError."), "allow": ("Numbers may become negative.",)}[below]  # fmt: skip
        cap = one_of(r, f"A number above {high} after a change becomes {high}.", f"After each change, cap the number at {high}.") if high else ""  # fmt: skip
        gone = one_of(r, f"In the end, drop all {many} with 0.", f"{big(many)} that have 0 in the end are left out.", "Names whose number is 0 at the end do not appear in the result.") if drop else ""  # fmt: skip
        return first, [what, r.choice(known), r.choice(low), cap, gone]

    low = (1, 8) if up else (-6, 8)
    names = (f"update_{d}", f"apply_{changes}", f"{many}_after_{changes}", f"book_{many}", f"new_{d}")
    return made(f"updates/{unknown}:{below}:{bool(high)}:{drop}:{up}", names, (Parameter(d, s.counts(8)), Parameter(changes, s.rows(low[1], low[0]))), "dict[str, int]", bodies, told(r, tell), "error" in (unknown, below))  # fmt: skip


SERIES = (("tolls", "toll", "bridge"), ("prices", "price", "market"), ("weights", "weight", "calf"), ("takings", "taking", "till"), ("marks", "mark", "term"), ("heights", "height", "hedge"), ("bids", "bid", "auction"), ("yields", "yield", "vineyard"), ("bills", "bill", "house"), ("catches", "catch", "trawler"), ("wages", "wage", "mill"), ("rents", "rent", "flat"), ("doses", "dose", "ward"), ("harvests", "harvest", "orchard"), ("premiums", "premium", "office"), ("outputs", "output", "kiln"))  # fmt: skip


def series(r: random.Random) -> Spec:
    """A list of numbers: neighbours compared, split in two, or against a second list."""
    many, one, place = r.choice(SERIES)
    s = Stuff(r)
    a = s.name(many, "ints")
    k, m = r.randint(2, 5), r.randint(6, 12)
    way = r.choice(("up", "jump", "fall", "pairs", "same"))
    end = r.choice(("count", "total", "list", "largest"))
    two = r.choice((False, False, True))
    skip = r.choice((0, 0, m))
    source = f"zip({a}, {a}[1:])"
    if two:
        b = s.name(r.choice((f"old_{many}", f"planned_{many}", f"other_{many}", "targets", "estimates")), "ints")
        source = f"zip({b}, {a})"
    test, words = {"up": (f"second - first >= {k}", f"exceeds the first by at least {k}"), "jump": (f"abs(second - first) > {k}", f"differs from the first by more than {k}"), "fall": (f"first - second > {k}", f"is more than {k} below the first"), "pairs": (f"(first + second) % {k} == 0", f"gives with the first a sum divisible by {k}"), "same": (f"(first >= {m}) != (second >= {m})", f"lies on the other side of {m} than the first ({m} itself belongs to the upper side)")}[way]  # fmt: skip
    if skip:
        test = f"first <= {3 * m} and {test}"
    amount = {"up": "second - first", "fall": "first - second"}.get(way, "abs(second - first)")
    diff = {"up": "the rise", "fall": "the fall"}.get(way, "the distance of the two")
    if end == "count":
        bodies = [f"return sum(1 for first, second in {source} if {test})", f"count = 0\nfor first, second in {source}:\n    if {test}:\n        count += 1\nreturn count"]  # fmt: skip
    elif end == "total":
        bodies = [f"return sum({amount} for first, second in {source} if {test})", f"total = 0\nfor first, second in {source}:\n    if {test}:\n        total += {amount}\nreturn total"]  # fmt: skip
    elif end == "largest":
        bodies = [f"return max(({amount} for first, second in {source} if {test}), default=0)", f"top = 0\nfor first, second in {source}:\n    if {test}:\n        top = max(top, {amount})\nreturn top"]  # fmt: skip
    else:
        bodies = [f"return [(first, second) for first, second in {source} if {test}]", f"found = []\nfor first, second in {source}:\n    if {test}:\n        found.append((first, second))\nreturn found"]  # fmt: skip

    def tell() -> tuple[str, list[str]]:
        pair = f"pairs of a number of `{b}` and the one at the same place in `{a}`" if two else one_of(r, f"pairs of neighbours in `{a}`", f"pairs of successive {many} in `{a}`", f"pairs of one {one} and the next in `{a}`")  # fmt: skip
        which = one_of(r, f"whose second number {words}", f"in which the second number {words}")
        first = {"count": one_of(r, f"Count the {pair} {which}.", f"How many {pair} are there {which}?"), "total": one_of(r, f"Look at the {pair} {which}, and return the total of {diff} over them.", f"Add up {diff} of all {pair} {which}."), "largest": one_of(r, f"Return the largest value of {diff} among the {pair} {which}.", f"Of all {pair} {which}, return the greatest value of {diff}."), "list": one_of(r, f"List the {pair} {which}, as tuples in order.", f"Return the (first, second) tuples of the {pair} {which}.")}[end]  # fmt: skip
        about = one_of(r, f"`{a}` has the {many} of {a_an(place)}.", f"These are the {many} of {a_an(place)}, one after another.", "")  # fmt: skip
        ignore = one_of(r, f"Ignore pairs whose first number is above {3 * m}.", f"A pair counts only if its first number is at most {3 * m}.", f"Pairs that begin with more than {said(r, 3 * m)} do not count.") if skip else ""  # fmt: skip
        rest = one_of(r, "If one list is longer, ignore what is left over.", "Stop at the end of the shorter list.") if two else ""  # fmt: skip
        none = (
            one_of(r, "Return 0 if there is none.", "Without any such pair the result is 0.")
            if end == "largest"
            else ""
        )
        return first, [about, ignore, rest, none]

    parameters = (
        (Parameter(b, "many range 0,50"), Parameter(a, "many range 0,50"))
        if two
        else (Parameter(a, "many range 0,50"),)
    )
    if way == "same":
        parameters = tuple(Parameter(p.name, f"many range 0,{2 * m + m}") for p in parameters)
    names = (f"{one}_changes", f"compare_{many}", f"{place}_{many}", f"{way}_{many}", f"{one}_pairs")
    return made(f"series/{way}:{end}:{two}:{bool(skip)}", names, parameters, "list[tuple[int, int]]" if end == "list" else "int", bodies, told(r, tell))  # fmt: skip


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = ((2, ranks), (2, updates), (1, series))
