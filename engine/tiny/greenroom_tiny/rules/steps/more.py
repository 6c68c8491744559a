"""More small procedures: votes, dropped marks, nearest values, units that carry, fallbacks, two lists, working days."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.steps.words import GOODS, apart, tell
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

BALLOTS = (("ballots", "ballot", "the name of a candidate", ("Abel", "Boon", "Crane", "Drew")), ("votes", "vote", "a colour for the fence", ("green", "blue", "white", "grey")), ("papers", "paper", "the name of a mayor", ("Lund", "Moss", "Nye", "Orr")), ("slips", "slip", "a name for the foal", ("Dash", "Mist", "Rusty", "Star")), ("replies", "reply", "a day for the fair", ("Friday", "Saturday", "Sunday", "Monday")), ("choices", "choice", "a place for the camp", ("beach", "hill", "lake", "wood")), ("cards", "card", "a play for the theatre", ("Faust", "Hamlet", "Medea", "Tartuffe")), ("answers", "answer", "a crop for the field", ("barley", "clover", "flax", "rye")), ("tallies", "tally", "a breed for the farm", ("Angus", "Jersey", "Devon", "Dexter")))  # fmt: skip


def votes(r: random.Random) -> Spec:
    """Who wins a vote: blanks, a quorum, a majority, ties."""
    plain, one, what, options = r.choice(BALLOTS)
    n = given(r, plain, "words")
    apart((n,), f"{one} valid leaders counts most name")
    blank = r.choice(("blank", "none", "void", "-", "abstain"))
    quorum, margin = (r.randint(2, 3) if r.random() < 0.5 else 0), r.randint(2, 3)
    need = r.choice(("most", "most", "most", "half", "third", "count"))
    tie = r.choice(("None", '"tie"', "first", "alphabet", "last"))
    failed = r.choice(("None", '"no result"', '"repeat"', '""'))
    ignore = r.random() < 0.7
    valid = f'valid = [{one} for {one} in {n} if {one} != "{blank}"]\n' if ignore else ""
    pool = "valid" if ignore else n
    guard = f"if {f'len({pool}) < {quorum}' if quorum else f'not {pool}'}:\n    return {failed}\n"
    test = {"most": "", "half": f"most * 2 <= len({pool})", "third": f"most * 3 < len({pool})", "count": f"most < {margin}"}[need]  # fmt: skip
    if need == "half":
        tie = "-"
    check = f"if {test}:\n    return {failed}\n" if test else ""
    leaders = f"leaders = [name for name in {'sorted(counts)' if tie == 'alphabet' else 'counts'} if counts[name] == most]\n"  # fmt: skip
    final = "return leaders[0] if len(leaders) == 1 else " + tie if tie in ("None", '"tie"') else f"return leaders[{-1 if tie == 'last' else 0}]"  # fmt: skip
    counting = f"counts = {{}}\nfor {one} in {pool}:\n    counts[{one}] = counts.get({one}, 0) + 1\n"
    best = {"alphabet": f"return min({{*{pool}}}, key=lambda name: (-{pool}.count(name), name))", "first": f"return max({pool}, key={pool}.count)", "-": f"return max({pool}, key={pool}.count)", "last": f"return [name for name in dict.fromkeys({pool}) if {pool}.count(name) == most][-1]"}.get(tie)  # fmt: skip
    most = f"most = max({pool}.count(name) for name in {pool})\n" if check or best is None or tie == "last" else ""
    second = best or f"leaders = {{name for name in {pool} if {pool}.count(name) == most}}\nreturn leaders.pop() if len(leaders) == 1 else {tie}"  # fmt: skip
    bodies = (
        f"{valid}{guard}{counting}most = max(counts.values())\n{check}{leaders}{final}",
        f"{valid}{guard}{most}{check}{second}",
    )
    if tie == "-":
        bodies = (bodies[1], bodies[0])
    facts = {
        "one": f"{one}/{plain}",
        "what": what,
        "quorum": quorum,
        "margin": margin,
        "blank": blank,
        "less": margin - 1,
    }
    no = {"None": "None", '""': "an empty string"}.get(failed, failed)
    summary = "<Return|Find|Tell> what wins the vote in {n}, a list <where|in which> each {one} is {what}|Which <one|name> wins? Each {one} in {n} is {what}|<Count {n} and return the winner|Return the winner of {n}>; each {one} names one: {what}"  # fmt: skip
    clauses = [
        '<{one:s} saying "{blank}" do not count at all|leave out each "{blank}" first|ignore "{blank}" throughout>' if ignore else "",
        f"<fewer than {{quorum:w}} {'valid ' if ignore else ''}{{one:s}}: {no}|with less than {{quorum:w}} {'such ' if ignore else ''}{{one:s}}{' left' if ignore else ''} the result is {no}|at least {{quorum:w}} {{one:s}} {'must be left' if ignore else 'are needed'}, otherwise {no}>" if quorum else f"<{no} if no {{one:s}} {'are left' if ignore else 'are there'}|without any {'counted ' if ignore else ''}{{one:s}} the result is {no}>",
        {"most": "<the most frequent name wins|it is the one with the most {one:s}>", "half": f"<the winner needs more than half of the {'counted ' if ignore else ''}{{one:s}}, otherwise {no}|{no} unless one has more than 50 % of the {'counted ' if ignore else ''}{{one:s}}>", "third": f"<the most frequent one wins, but {no} if it has less than a third of the {'counted ' if ignore else ''}{{one:s}}|the most {{one:s}} win if they are at least one third of {'the valid ones' if ignore else 'all'}, else {no}>", "count": f"<the most frequent one wins with at least {{margin:w}} {{one:s}}, otherwise {no}|most {{one:s}} win; {no} if that is fewer than {{margin:w}}>"}[need],
        {"None": "<None for a tie|if several share the lead, return None>", '"tie"': '<return "tie" if several have the most|"tie" when the lead is shared>', "first": "<of several equal ones the one named first wins|in a tie, take the one whose first {one} comes earliest>", "last": "<if several are equal, the one whose first {one} comes latest wins|in a tie, take the name that was the last to appear for the first time>", "alphabet": "<a tie goes to the name first in the alphabet|of equals take the alphabetically first>", "-": ""}[tie],
    ]  # fmt: skip
    optional = "None" in (failed, tie)
    kind = f"many pick {','.join((*options[: r.choice((2, 3))], blank))}"
    structure = f"rules/steps/votes {ignore} {bool(quorum)} {need} {tie} {failed}"
    return Spec(structure, (f"winner_of_{plain}", f"count_{plain}", f"{one}_winner", f"decide_{plain}"), (Parameter(n, kind),), "str | None" if optional else "str", bodies, tell(r, facts, {"n": n}, summary, clauses))  # fmt: skip


MARKS = (("marks", "mark", "pupil"), ("weights", "weight", "calf/calves"), ("times", "time", "swimmer"), ("bids", "bid", "lot"), ("ratings", "rating", "hotel"), ("heights", "height", "dahlia"), ("lengths", "length", "carp"), ("grades", "grade", "apprentice"), ("points", "point", "gymnast"), ("crops", "crop", "field"), ("prices", "price", "ton"), ("tests", "test", "driver"), ("judgements", "judgement", "rose"), ("doses", "dose", "patient"), ("hours", "hour", "guard"))  # fmt: skip


def averages(r: random.Random) -> Spec:
    """A mean, median or sum after leaving some out."""
    plain, one, who = r.choice(MARKS)
    n = given(r, plain, "ints")
    apart((n,), f"{one} kept")
    few, low, high = r.randint(2, 4), r.randint(5, 25), r.randint(45, 75)
    before = r.choice(("none", "low", "high", "cut", "raise", "zero"))
    drop = r.choice(("lowest", "highest", "both", "two", "last"))
    kind = r.choice(("down", "two", "median", "upper", "sum", "weighted", "span"))
    empty = r.choice(("0", "None", "-1"))
    out = r.choice(("drop", "empty"))
    kept = {"none": n, "low": f"[{one} for {one} in {n} if {one} >= {low}]", "high": f"[{one} for {one} in {n} if {one} <= {high}]", "cut": f"[min({one}, {high}) for {one} in {n}]", "raise": f"[max({one}, {low}) for {one} in {n}]", "zero": f"[{one} for {one} in {n} if {one} != 0]"}[before]  # fmt: skip
    least = few
    piece = {
        "lowest": "kept[1:]",
        "highest": "kept[:-1]",
        "both": "kept[1:-1]",
        "two": "kept[2:]",
        "last": "kept[:-1]",
    }[drop]
    if drop in ("both", "two") and least < 3:
        least = 3
    order = "kept" if drop == "last" else "sorted"
    first = (
        f"kept = sorted({kept.strip('[]')})\n"
        if order == "sorted"
        else f"kept = {kept if before != 'none' else f'list({n})'}\n"
    )
    if out == "empty":
        head = f"{first}if len(kept) < {least}:\n    return {empty}\nkept = {piece}\n"
    else:
        head = f"{first}if len(kept) >= {least}:\n    kept = {piece}\nif not kept:\n    return {empty}\n"
    if drop == "last" and kind in ("median", "upper"):
        head += "kept.sort()\n"
    final = {"down": "sum(kept) // len(kept)", "two": "round(sum(kept) / len(kept), 2)", "median": "kept[(len(kept) - 1) // 2]", "upper": "kept[len(kept) // 2]", "sum": "sum(kept)", "weighted": "sum(kept) + max(kept)", "span": "max(kept) - min(kept)"}[kind]  # fmt: skip
    removals = {"lowest": ["kept.remove(min(kept))"], "highest": ["kept.remove(max(kept))"], "both": ["kept.remove(min(kept))", "kept.remove(max(kept))"], "two": ["kept.remove(min(kept))"] * 2, "last": ["kept.pop()"]}[drop]  # fmt: skip
    start = f"kept = {kept if before != 'none' else f'list({n})'}\n"
    lines = "\n".join(removals)
    if out == "empty":
        other = f"{start}if len(kept) < {least}:\n    return {empty}\n{lines}\n"
    else:
        other = (
            f"{start}if len(kept) >= {least}:\n    "
            + lines.replace("\n", "\n    ")
            + f"\nif not kept:\n    return {empty}\n"
        )
    if kind in ("median", "upper"):
        other += "kept.sort()\n"
    goal = {"down": "the average of {n}, rounded down to a whole number", "two": "the mean of {n}, rounded to two <decimals|decimal places>", "median": "the middle one of {n} by size (the smaller of the two middle ones for an even number)", "upper": "the median of {n}, taking the larger of the two middle ones <for an even number|if their number is even>", "sum": "the <total|sum> of {n}", "weighted": "the sum of {n} with the highest counted twice", "span": "the difference between the largest and the smallest of {n}"}[kind]  # fmt: skip
    dropped = {"lowest": "the <lowest|smallest> {one}", "highest": "the <highest|largest> {one}", "both": "both the lowest and the highest {one}", "two": "the two lowest {one:s}", "last": "the last {one} in the list"}[drop]  # fmt: skip
    rule = f"<leave out|drop|do not count> {dropped} (only one, if several are equal)" if drop in ("lowest", "highest") else f"<leave out|drop|do not count> {dropped}"  # fmt: skip
    left = " after that" if before in ("low", "high", "zero") else ""
    clauses = [
        {"none": "", "low": "<{one:s} below {low} do not count at all|ignore {one:s} under {low} first|first of all, remove everything less than {low}>", "high": "<{one:s} above {high} do not count at all|first remove any {one} over {high}|start by throwing out {one:s} that exceed {high}>", "cut": "<first cut {one:s} above {high} to {high}|to begin with, no {one} counts for more than {high}>", "raise": "<first raise {one:s} below {low} to {low}|to begin with, each {one} counts for at least {low}>", "zero": "<zeros are missing {one:s}: ignore them first|first remove every 0>"}[before],
        f"{rule}, <if there are at least {{least:w}}{left}|but only if {{least:w}} or more are there{left}>" if out == "drop" else f"{rule}",
        f"<{empty} if nothing is there to count|with no {{one:s}} left, return {empty}>" if out == "drop" else f"<{empty} if there are fewer than {{least:w}} {{one:s}}{left or ' to begin with'}|fewer than {{least:w}} {{one:s}}{left or ' at the start'} give {empty}>",
    ]  # fmt: skip
    facts = {"one": one, "low": low, "high": high, "least": least}
    holder = who.partition("/")[0]
    summary = f"<Return|Compute|Give> {goal}, the {{one:s}} of {('an ' if holder[0] in 'aeiou' else 'a ') + holder}"
    kind_name = {"down": "average", "two": "mean", "median": "median", "upper": "median", "sum": "total", "weighted": "score", "span": "spread"}[kind]  # fmt: skip
    returns = ("float" if kind == "two" else "int") + (" | None" if empty == "None" else "")
    structure = f"rules/steps/averages {before} {drop} {kind} {out} {empty}"
    return Spec(structure, (f"{holder}_{kind_name}", f"{kind_name}_{one}", f"{one}_{kind_name}", f"{kind_name}_of_{plain}"), (Parameter(n, f"many range 0,{high + 20}"),), returns, (f"{head}return {final}", f"{other}return {final}"), tell(r, facts, {"n": n}, summary, clauses, ordered=True))  # fmt: skip


NEAREST = (("plots", "plot", "gardener"), ("sizes", "shoe size", "customer"), ("berths", "berth", "yacht"), ("lockers", "locker", "member"), ("sites", "site", "camper"), ("shelves", "shelf/shelves", "crate"), ("drills", "drill size", "hole"), ("doors", "door number", "courier"), ("pens", "pen", "goat"), ("frames", "frame width", "picture"), ("weights", "weight", "sack"), ("dates", "day", "visit"), ("stalls", "stall", "trader"), ("depths", "depth", "anchor"), ("beds", "bed", "patient"), ("widths", "width", "plank"))  # fmt: skip


def nearest(r: random.Random) -> Spec:
    """The value of a list that is nearest to a wanted one, with ties and a limit."""
    plain, one, who = r.choice(NEAREST)
    n = given(r, plain, "ints")
    x = given(r, r.choice(("wanted", "target", "ideal", "desired")), "nat", (n,))
    taken = given(r, r.choice(("taken", "used", "reserved")), "ints", (n, x))
    apart((n, x, taken), "value best free")
    side = r.choice(("both small", "both large", "both first", "above", "below", "over else under"))
    limit, busy, step = (r.randint(3, 9) if r.random() < 0.5 else 0), r.random() < 0.4, r.choice((0, 0, 2, 3, 5))
    none = r.choice(("None", "-1", x))
    if none == x and not limit and not busy:
        none = "None"
    tests = [f"value not in {taken}"] if busy else []
    tests += [f"value % {step} == 0"] if step else []
    tests += [{"above": f"value >= {x}", "below": f"value <= {x}"}[side]] if side in ("above", "below") else []
    tests += [f"abs(value - {x}) <= {limit}"] if limit else []
    pool = f"[value for value in {n} if {' and '.join(tests)}]" if tests else n
    head = f"free = {pool}\nif not free:\n    return {none}\n" if tests else f"if not {n}:\n    return {none}\n"
    src = "free" if tests else n
    key = {"both small": f"lambda value: (abs(value - {x}), value)", "both large": f"lambda value: (abs(value - {x}), -value)", "both first": f"lambda value: abs(value - {x})", "over else under": f"lambda value: (value < {x}, abs(value - {x}))"}.get(side)  # fmt: skip
    last = f"min({src}, key={key})" if key else f"{'min' if side == 'above' else 'max'}({src})"
    skip = f"    if {' or '.join({'value not in': f'value in {taken}'}.get(test[:12], f'value % {step} != 0' if '%' in test else test.replace('>=', '<') if '>=' in test else test.replace('<=', '>')) for test in tests)}:\n        continue\n" if tests else ""  # fmt: skip
    gap = f"abs(value - {x}) {{}} abs(best - {x})"
    better = {"both small": f"(abs(value - {x}), value) < (abs(best - {x}), best)", "both large": f"(abs(value - {x}), -value) < (abs(best - {x}), -best)", "both first": gap.format("<"), "above": "value < best", "below": "value > best", "over else under": f"(value < {x}, abs(value - {x})) < (best < {x}, abs(best - {x}))"}[side]  # fmt: skip
    bodies = (f"{head}return {last}", f"best = None\nfor value in {n}:\n{skip}    if best is None or {better}:\n        best = value\nreturn {'best' if none == 'None' else f'{none} if best is None else best'}")  # fmt: skip
    no = "{x} itself" if none == x else none
    goal = {"above": "the smallest {one} in {n} that is not below {x}|the next {one} of {n} from {x} upwards", "below": "the largest {one} in {n} that does not exceed {x}|the next {one} of {n} from {x} downwards"}.get(side, "the {one} in {n} that is nearest to {x}|which of {n} is closest to {x}")  # fmt: skip
    summary = f"<Return|Find> <{goal}>, for {('an ' if who[0] in 'aeiou' else 'a ') + who}"
    clauses = [
        {"both small": "<the smaller one if two are equally near|of two at the same distance take the smaller|ties go to the lower {one}>", "both large": "<the larger one if two are equally near|a tie goes to the higher {one}|of two at the same distance prefer the larger>", "both first": "<if two are equally near, the one that comes first in the list|ties go to the earlier {one}>", "over else under": "<{one:s} below {x} are taken only if none is at least {x}|those of at least {x} come before all smaller ones, however near>"}.get(side, ""),
        "<{one:s} in {taken} are not available|leave out whatever is in {taken}|never choose one that {taken} contains>" if busy else "",
        "<only multiples of {step} can be used|{one:s} not divisible by {step} do not count|skip those that are no multiple of {step}>" if step else "",
        "<it may differ by {limit:w} at most|no more than {limit:w} away from {x}|{one:s} more than {limit:w} away do not count>" if limit else "",
        f"<{no} if there is no such {{one}}|without <any|a> suitable {{one}}, return {no}|return {no} when none fits>" if tests else f"<{no} for an empty list|return {no} if there are no {{one:s}}>",
    ]  # fmt: skip
    parameters = [Parameter(n, "many range 0,30"), Parameter(x, "range 5,25")]
    if r.random() < 0.4:
        parameters.reverse()
    if busy:
        parameters.append(Parameter(taken, "many range 0,30"))
    stem = plain[:-1] if plain != "shelves" else "shelf"
    told = {"n": n, "x": x, **({"taken": taken} if busy else {})}
    facts = {"one": one, "limit": limit, "step": step}
    structure = f"rules/steps/nearest {side} {bool(limit)} {busy} {bool(step)} {none if none != x else 'itself'}"
    return Spec(structure, (f"best_{stem}", f"{stem}_for_{who}", f"nearest_{stem}", f"choose_{stem}"), tuple(parameters), "int | None" if none == "None" else "int", bodies, tell(r, facts, told, summary, clauses))  # fmt: skip


UNITS = (("crate", "bottle", 12), ("dozen/dozens", "egg", 12), ("foot/feet", "inch/inches", 12), ("gallon", "pint", 8), ("week", "shift", 5), ("pound", "ounce", 16), ("bale", "sheaf/sheaves", 9), ("roll", "stamp", 20), ("yard", "foot/feet", 3), ("ream", "sheet", 25), ("quire", "sheet", 24), ("stone/stone", "pound", 14), ("gross/gross", "button", 144), ("bushel", "peck", 4), ("fathom", "foot/feet", 6), ("sack", "scoop", 15), ("shilling", "penny/pence", 12), ("box/boxes", "vial", 10), ("row", "stitch/stitches", 30), ("reel", "metre", 40), ("page", "photo", 6))  # fmt: skip


def units(r: random.Random) -> Spec:
    """Amounts in two units, added or subtracted with carrying."""
    big, small, base = r.choice(UNITS)
    base = r.choice((base, base, r.randint(4, 20)))
    bigs, smalls = (word.partition("/")[2] or word + "s" for word in (big, small))
    pairs = r.random() < 0.5
    one, two = given(r, bigs, "nat"), given(r, smalls, "nat", (bigs,))
    third = given(r, r.choice(("extra", "added", "more", "used", "sold", "removed")), "nat", (one, two))
    n = given(r, r.choice(("pieces", "deliveries", "amounts", "parts")), "pairs", (third,))
    apart((one, two, third, n), f"total whole rest {big.partition('/')[0]} {small.partition('/')[0]}")
    way = r.choice(("add", "take")) if not pairs else r.choice(("sum", "sum", "longest", "but"))
    rounding, cap = r.choice((0, 0, 2, 5)), r.randint(4, 8) if r.random() < 0.4 else 0
    loss = r.randint(2, 6) if r.random() < 0.35 else 0
    out = r.choice(("pair", "pair", "text", "small", "up"))
    minus = way == "take"
    total = {"add": f"{one} * {base} + {two} + {third}", "take": f"{one} * {base} + {two} - {third}", "sum": f"sum({big.split('/')[0]} * {base} + {small.split('/')[0]} for {big.split('/')[0]}, {small.split('/')[0]} in {n})", "longest": f"max(({big.split('/')[0]} * {base} + {small.split('/')[0]} for {big.split('/')[0]}, {small.split('/')[0]} in {n}), default=0)", "but": f"sum({big.split('/')[0]} * {base} + {small.split('/')[0]} for {big.split('/')[0]}, {small.split('/')[0]} in {n}[1:])"}[way]  # fmt: skip
    a, b = big.split("/")[0], small.split("/")[0]
    lines = [f"total = {total}"]
    loop = {"add": f"total = {third}\ntotal += {two}\ntotal += {one} * {base}", "take": f"total = {one} * {base}\ntotal += {two}\ntotal -= {third}", "sum": f"total = 0\nfor {a}, {b} in {n}:\n    total += {a} * {base} + {b}", "longest": f"total = 0\nfor {a}, {b} in {n}:\n    total = max(total, {a} * {base} + {b})", "but": f"total = 0\nfor {a}, {b} in {n}[1:]:\n    total += {base} * {a} + {b}"}[way]  # fmt: skip
    if loss:
        lines.append(f"total -= {loss}")
    if minus or loss:
        lines[-1] = lines[-1].replace("total = ", "total = max(").replace("total -= ", "total = max(total - ") + ", 0)"
    if rounding:
        lines.append(f"total -= total % {rounding}")
    if cap:
        lines.append(f"total = min(total, {cap * base})")
    after = [f"total -= {loss}"] if loss else []
    after += ["if total < 0:\n    total = 0"] if minus or loss else []
    after += [f"total = total // {rounding} * {rounding}"] if rounding else []
    after += [f"if total > {cap * base}:\n    total = {cap * base}"] if cap else []
    first, second = {"pair": (f"return total // {base}, total % {base}", f"return divmod(total, {base})"), "text": (f'return f"{{total // {base}}} {bigs}, {{total % {base}}} {smalls}"', f'whole, rest = divmod(total, {base})\nreturn f"{{whole}} {bigs}, {{rest}} {smalls}"'), "small": ("return total", "return total"), "up": (f"return (total + {base - 1}) // {base}", f"return -(-total // {base})")}[out]  # fmt: skip
    if len(lines) == 1 and out == "small":
        lines, first = [], f"return {lines[0].partition(' = ')[2]}"
    bodies = ("\n".join((*lines, first)), "\n".join((loop, *after, second)))
    facts: dict[str, object] = {"big": big, "small": small, "base": base, "loss": loss, "cap": cap, "rounding": rounding, "form": f'"2 {bigs}, 3 {smalls}"'}  # fmt: skip
    what = {"add": "{one} {big:s}, {two} {small:s} and {third} more {small:s}", "take": "what is left of {one} {big:s} and {two} {small:s} <when {third} {small:s} are taken away|after removing {third} {small:s}>", "sum": "the total of {n}, a list of ({big:s}, {small:s}) pairs", "longest": "the largest of {n}, a list of ({big:s}, {small:s}) pairs", "but": "the total of {n}, a list of ({big:s}, {small:s}) pairs whose first one does not count"}[way]  # fmt: skip
    into = {"pair": "as a pair ({big:s}, {small:s}) with fewer than {base} {small:s}|as ({big:s}, {small:s}), carried so that less than {base} {small:s} remain", "text": "as a text like {form} with fewer than {base} {small:s}|written like {form}, always both numbers, less than {base} {small:s}", "small": "in {small:s}|as a number of {small:s}", "up": "in {big:s}, rounded up|as whole {big:s}, a started one counting in full"}[out]  # fmt: skip
    summary = f"<Return|Give|Compute> {what}, <{into}>"
    clauses = [
        "<{base} {small:s} make {big:a}|{big:a} is {base} {small:s}|{base} {small:s} are one {big}>",
        "<{loss:w} {small:s} are lost on the way|from the result subtract {loss:w} {small:s}|{loss:w} {small:s} go off for waste>" + ("" if minus else ", <but not below zero|with zero as the least>") if loss else "",
        "<never below zero|zero if that would be negative|nothing less than zero>" if minus else "",
        "<round the {small:s} in all down to a multiple of {rounding}|then the whole amount in {small:s} is rounded down to a multiple of {rounding}>" if rounding else "",
        "<finally no more than {cap:w} {big:s} count|at the end cap it at {cap:w} {big:s}|the result is at most {cap:w} {big:s}>" if cap else "",
    ]  # fmt: skip
    if way == "longest":
        clauses.append("<an empty list counts as nothing|no pairs: zero>")
    parameters = (Parameter(n, f"tuples big=range 0,3;small=range 0,{base + 3}"),) if pairs else (Parameter(one, "range 0,8"), Parameter(two, f"range 0,{base + 3}"), Parameter(third, f"range 0,{4 * base}"))  # fmt: skip
    told = {"n": n} if pairs else {"one": one, "two": two, "third": third}
    returns = {"pair": "tuple[int, int]", "text": "str"}.get(out, "int")
    structure = f"rules/steps/units {way} {bool(loss)} {bool(rounding)} {bool(cap)} {out}"
    names = (f"{way if way not in ('but', 'longest') else 'measure'}_{smalls}", f"{smalls}_and_{bigs}", f"{a}_{'rest' if minus else 'total'}")  # fmt: skip
    return Spec(structure, names, parameters, returns, bodies, tell(r, facts, told, summary, clauses, ordered=True))


TABLES = (("prices", "price", "article"), ("plots", "plot number", "plant"), ("doses", "dose", "drug"), ("rents", "rent", "room"), ("shelves", "shelf", "product"), ("fees", "fee", "service"), ("rates", "rate", "client"), ("codes", "code", "parcel"), ("bonuses", "bonus", "role"), ("quotas", "quota", "boat"), ("premiums", "premium", "risk"), ("shares", "share", "crop"), ("limits", "limit", "account"), ("duties", "duty", "cargo"))  # fmt: skip


def lookup(r: random.Random) -> Spec:
    """A dict asked by one key after the other, down to a default."""
    plain, one, what = r.choice(TABLES)
    words = r.sample(GOODS, 2)
    any_ = r.choice(("any", "other", "default", "rest", "*"))
    table, key = given(r, plain, "map"), given(r, r.choice((what, "name", "key")), "word", (plain,))
    fallback = given(r, "fallback", "nat", (table, key))
    apart((table, key, fallback), "candidate")
    steps = r.sample(("lower", "upper", "plural", "strip", "first", "cap", "any"), r.choice((1, 2, 2, 3)))
    steps.sort(key=lambda step: step == "any")
    void = r.choice(("none", "none", "negative", "zero"))
    last = r.choice(("constant", "constant", "None", "raise", "parameter"))
    bound = r.randint(12, 22) if r.random() < 0.35 else 0
    default = r.randint(1, 30)
    end = {
        "constant": f"return {default}",
        "None": "return None",
        "raise": "raise ValueError",
        "parameter": f"return {fallback}",
    }[last]
    code = {"lower": f"{key}.lower()", "upper": f"{key}.upper()", "plural": f'{key} + "s"', "strip": f"{key}.strip()", "first": f"{key}[0]", "cap": f"{key}.capitalize()", "any": f'"{any_}"'}  # fmt: skip
    tried = [key, *(code[step] for step in steps)]
    good = {"negative": f" and {table}[candidate] >= 0", "zero": f" and {table}[candidate] != 0"}.get(void, "")
    value = f"min({table}[candidate], {bound})" if bound else f"{table}[candidate]"
    loop = f"for candidate in ({', '.join(tried)}):\n    if candidate in {table}{good}:\n        return {value}\n{end}"
    flat = "\n".join(f"if {name} in {table}{good.replace('[candidate]', f'[{name}]')}:\n    return {value.replace('[candidate]', f'[{name}]')}" for name in tried) + f"\n{end}"  # fmt: skip
    said_steps = {"lower": "in <lower case|small letters>", "upper": "in <upper case|capitals>", "plural": 'with an "s" <at the end|added>', "strip": "without spaces <at both ends|around it>", "first": "its first letter alone", "cap": "with only the first letter as a capital, the rest lower case", "any": '"{any}"'}  # fmt: skip
    chain = ", then ".join(said_steps[step] for step in steps)
    summary = "<Return|Look up|Find|Get> the {one} of {key} in {table}|What is the {one} for {key} in {table}?|<Return|Give> the {one} that {table} has for {key}"  # fmt: skip
    no = {"constant": "{default}", "None": "None", "raise": "a ValueError", "parameter": "{fallback}"}[last]
    clauses = [
        f"<try it as it is first, then {chain}|the exact text comes first; if it is not found, try {chain}|look for it unchanged, then {chain}>; <the first that is found counts|take the first hit>" if len(steps) > 1 or "any" in steps or "first" in steps else f"<if it is not there as it is, try it {chain}|the exact text comes first, then the text {chain}>",
        {"none": "", "negative": "<a negative {one} counts as not found|entries below zero are treated as missing>", "zero": "<a {one} of 0 counts as not found|entries that are zero are treated as missing>"}[void],
        "<a {one} above {bound} is returned as {bound}|values from {table} are capped at {bound}|no more than {bound} is returned of what is found there>" if bound else "",
        {"raise": "<raise ValueError if nothing is found|ValueError when all of them are missing>"}.get(last, f"<return {no} if nothing is found|{no} when none of them is there|otherwise {no}>" if last != "None" else "<None if nothing is found|if none of them is there, return None>"),
    ]  # fmt: skip
    if clauses[-1].startswith("<return"):
        clauses[-1] = clauses[-1].replace(f"|otherwise {no}", f"|if all that fails, {no}")
    forms = [form for word in words for form in (word, word.upper(), word.capitalize(), word[0], word.rstrip("s"))]
    asked = f"form <pick {','.join(forms)}> || <pick {','.join(words)}> ||  <pick {','.join(forms)}> " if "strip" in steps else f"pick {','.join(forms)}"  # fmt: skip
    held = [
        *words,
        *(form for word in words for form in (word.upper(), word.capitalize(), word[0]) if r.random() < 0.5),
    ]
    held += [any_] * 2 if "any" in steps else []
    parameters = [Parameter(table, f"map pick {','.join(held)}=range {-8 if void == 'negative' else 0},{3 if void == 'zero' and not bound else 30}"), Parameter(key, asked)]  # fmt: skip
    if last == "parameter":
        parameters.append(Parameter(fallback, "range 31,60"))
    facts = {"one": one, "any": any_, "bound": bound, "default": default}
    told = {"table": table, "key": key, **({"fallback": fallback} if last == "parameter" else {})}
    stem = one.split()[0]
    structure = f"rules/steps/lookup {'+'.join(steps)} {void} {last} {bool(bound)}"
    return Spec(structure, (f"{stem}_of", f"{what}_{stem}", f"find_{stem}", f"{stem}_for_{what}"), tuple(parameters), "int | None" if last == "None" else "int", (flat, loop) if len(tried) < 4 else (loop, flat), tell(r, facts, told, summary, clauses, ordered=True), raises=("ValueError",) if last == "raise" else ())  # fmt: skip


LISTS = (("owned", "wanted", "coin"), ("invited", "arrived", "guest"), ("planned", "planted", "bulb"), ("ordered", "delivered", "part"), ("needed", "packed", "tool"), ("enrolled", "present", "pupil"), ("listed", "sold", "lot"), ("prescribed", "taken", "pill"), ("booked", "cleaned", "room"), ("tagged", "found", "bird"), ("required", "finished", "course"), ("lent", "returned", "costume"), ("old", "new", "tenant"), ("spring", "autumn", "crop"))  # fmt: skip


def two_lists(r: random.Random) -> Spec:
    """What two lists have in common, or what is in one of them only."""
    one, two, item = r.choice(LISTS)
    words = r.sample(GOODS, 6)
    a, b = given(r, one, "words"), given(r, two, "words", (one,))
    apart((a, b), "name found first second")
    which = r.choice(("common", "first", "second", "either", "all"))
    fold, special = r.random() < 0.35, (r.choice(words[:3]) if r.random() < 0.45 else "")
    out = r.choice(("list", "list", "sorted", "sorted", "count", "limit", "join", "join", "enough"))
    limit = r.randint(1, 2) if out == "enough" else 2
    left, right = (f"[name.lower() for name in {a}]", f"[name.lower() for name in {b}]") if fold else (a, b)
    x, y = ("first", "second") if fold else (a, b)
    head = f"first = {left}\nsecond = {right}\n" if fold else ""
    source = {"common": x, "first": x, "second": y}.get(which, f"{x} + {y}")
    test = {"common": f"name in {y}", "first": f"name not in {y}", "second": f"name not in {x}", "either": f"(name in {x}) != (name in {y})", "all": ""}[which]  # fmt: skip
    ban = f'name != "{special}"' if special else ""
    full = " and ".join(filter(None, (test, ban)))
    comp = f"[name for name in dict.fromkeys({source}) if {full}]" if full else f"list(dict.fromkeys({source}))"
    final = {"list": "found", "sorted": "sorted(found)", "count": "len(found)", "limit": f"found[:{limit}]", "join": '", ".join(found) or "none"', "enough": f"len(found) >= {limit}"}[out]  # fmt: skip
    keep = " and ".join(filter(None, ("name not in found", full)))
    loop = f"{head}found = []\nfor name in {source}:\n    if {keep}:\n        found.append(name)\nreturn {final}"
    direct = f"{head}found = {comp}\nreturn {final}" if out != "list" else f"{head}return {comp}"
    what = {"common": "{item:s} that are in both {a} and {b}|{item:s} of {a} that {b} has too", "first": "{item:s} of {a} that {b} does not contain|{item:s} that are in {a} but not in {b}", "second": "{item:s} of {b} that are missing in {a}|{item:s} that only {b} contains, not {a}", "either": "{item:s} that are in exactly one of {a} and {b}|{item:s} that only one of {a} and {b} contains", "all": "{item:s} of {a} and {b} together|{item:s} that are in {a} or {b} or both"}[which]  # fmt: skip
    summary = {"list": f"<Return|List|Collect> the <{what}>", "sorted": f"<Return|List> the <{what}>, <sorted|in alphabetical order>", "count": f"<Count|Return the number of> the <{what}>", "limit": f"<Return|List> the first {{limit:w}} of the <{what}>", "join": f"<Return|Write> the <{what}>, <joined|separated> by a comma and a space", "enough": f"<Tell whether|Return True if> there {'are' if limit > 1 else 'is'} at least {{limit:w}} of the <{what}>"}[out]  # fmt: skip
    order = {"common": "<the order is that of {a}|keep the order of {a}>", "first": "<keep the order of {a}|in the order of {a}>", "second": "<keep the order of {b}|in the order of {b}>"}.get(which, "<those of {a} come first, then those of {b}, in their order|first {a} in its order, then {b}>")  # fmt: skip
    clauses = [
        order if out in ("list", "limit", "join") else "",
        "<each {item} is counted once only|count repeated {item:s} once>" if out in ("count", "enough") else "<each {item} comes once|no {item} is repeated|drop repeated ones>",
        "<compare in lower case" + ("|upper and lower case make no difference>" if out in ("count", "enough") else " and return lower case|put everything in lower case first>") if fold else "",
        '<"{special}" never counts|leave out "{special}"|ignore "{special}" <wherever it is|in any case>>' if special else "",
        '<"none" if there are none|return "none" when nothing is found>' if out == "join" else "",
    ]  # fmt: skip
    kind = f"many pick {','.join((*words, *(word.capitalize() for word in words[:3]))) if fold else ','.join(words)}"
    stem = {"common": "common", "first": f"only_{one}", "second": f"only_{two}", "either": "unmatched", "all": "all"}[
        which
    ]
    tag = {"count": "count_", "enough": "enough_"}.get(out, "")
    structure = f"rules/steps/two lists {which} {fold} {bool(special)} {out}"
    returns = {"count": "int", "join": "str", "enough": "bool"}.get(out, "list[str]")
    return Spec(structure, (f"{tag}{stem}_{item}s", f"{tag}{item}s_{one}_{two}", f"compare_{item}s"), (Parameter(a, kind), Parameter(b, kind)), returns, (direct, loop), tell(r, {"item": item, "special": special, "limit": limit}, {"a": a, "b": b}, summary, clauses))  # fmt: skip


WORK = (("repair", "the workshop", "day"), ("harvest", "the orchard crew", "day"), ("delivery", "the sawmill", "day"), ("treatment", "the clinic", "day"), ("rehearsal", "the theatre", "night"), ("firing", "the kiln", "day"), ("excavation", "the dig", "day"), ("inspection", "the mine", "shift"), ("shearing", "the farm", "day"), ("printing", "the print shop", "day"), ("tailoring", "the tailor", "day"), ("cleaning", "the laundry", "shift"), ("painting", "the crew", "day"), ("milking", "the dairy", "morning"), ("digging", "the quarry", "shift"))  # fmt: skip


def working_weeks(r: random.Random) -> Spec:
    """Days of a week of its own length: which is on, how many are worked, when a task ends."""
    task, who, day = r.choice(WORK)
    on, off = r.randint(3, 6), r.randint(1, 3)
    cycle, base = on + off, r.choice((0, 1))
    n = given(r, r.choice((f"{day}_number", "number", "today" if day == "day" else day)), "nat")
    length = given(r, r.choice((f"{day}s", "duration", "needed")), "nat", (n,))
    apart((n, length), "day count left week place")
    mode = r.choice(("is", "count", "end", "next", "week"))
    holiday = r.randint(8, 20) if r.random() < 0.45 else 0
    slow = r.random() < 0.4
    test = f"({n} - 1) % {cycle} < {on}" if base else f"{n} % {cycle} < {on}"
    at = "(day - 1)" if base else "day"
    works = f"{at} % {cycle} < {on}" + (f" and day != {holiday}" if holiday else "")
    rests = f"{at} % {cycle} >= {on}" + (f" or day == {holiday}" if holiday else "")
    if mode == "is":
        bodies = (f"return {test}" + (f" and {n} != {holiday}" if holiday else ""), (f"if {n} == {holiday}:\n    return False\n" if holiday else "") + f"return {test}")  # fmt: skip
        if not holiday:
            bodies = (bodies[0], f"place = {f'({n} - 1)' if base else n} % {cycle}\nreturn place < {on}")
        summary, returns, names = "<Tell whether|Return True if> {who} works <on|in> {day} {n}|Does {who} work {on_} {day} number {n}?", "bool", (f"is_{task}_{day}", f"{task}_on", "is_working")  # fmt: skip
        parameters = (Parameter(n, f"range {base},{max(holiday, 12) + 6}"),)
    elif mode == "count":
        bodies = (f"return sum(1 for day in range({base}, {n} + 1) if {works})", f"count = 0\nfor day in range({base}, {n} + 1):\n    if {works}:\n        count += 1\nreturn count")  # fmt: skip
        summary, returns, names = "<Count|Return the number of|Return how many> working {day:s} <of|for> {who} from {day} {base} to {day} {n}, both <included|counted>", "int", (f"{task}_{day}s", f"worked_{day}s", f"count_{task}_{day}s")  # fmt: skip
        summary = summary.replace("Return how many> working {day:s}", "Find the number of> working {day:s}").replace("<Count|", "<Count the|")  # fmt: skip
        parameters = (Parameter(n, "range 0,30"),)
    elif mode == "end":
        take = f"{length} + 1" if slow else length
        bodies = (f"day, left = {n}, {take}\nwhile True:\n    if {works}:\n        left -= 1\n        if left <= 0:\n            return day\n    day += 1", f"day = {n}\nleft = {take}\nwhile left > 1 or {rests}:\n    if {works}:\n        left -= 1\n    day += 1\nreturn day")  # fmt: skip
        summary, returns, names = "<Return|Find> the {day} on which a {task} <ends|is finished> that <starts|begins> on {day} {n} and takes {length} working {day:s}|On which {day} is a {task} of {length} working {day:s} done that begins on {day} {n}?", "int", (f"{task}_end", f"end_of_{task}", f"last_{task}_{day}")  # fmt: skip
        parameters = (Parameter(n, f"range {base},20"), Parameter(length, "range 1,9"))
    elif mode == "next":
        bodies = (f"day = {n} + 1\nwhile {rests}:\n    day += 1\nreturn day", f"day = {n}\nwhile True:\n    day += 1\n    if {works}:\n        return day")  # fmt: skip
        summary, returns, names = "<Return|Find> the next {day} after {day} {n} <on which|when> {who} works|When does {who} work next after {day} {n}?", "int", (f"next_{task}", f"next_{task}_{day}", f"{day}_of_next_{task}")  # fmt: skip
        parameters = (Parameter(n, f"range {base},24"),)
    else:
        inner = f"{n} - 1" if base else n
        bodies = (f"week, place = divmod({inner}, {cycle})\nreturn week + 1, min(place + 1, {on})", f"place = {f'({inner})' if base else inner} % {cycle} + 1\nif place > {on}:\n    place = {on}\nreturn {f'({inner})' if base else inner} // {cycle} + 1, place")  # fmt: skip
        summary, returns, names = "<Return|Give> the week of {day} {n} at {who} and <its place in the week|which {day} of that week it is>, <as a pair|as (week, {day})>, both counted from 1", "tuple[int, int]", (f"{task}_week", f"week_and_{day}", f"{task}_place")  # fmt: skip
        parameters, holiday = (Parameter(n, f"range {base},40"),), 0
    clauses = [
        "<{on:w} working {day:s} are followed by {off:w} free {fday}, again and again|a week has {on:w} working {day:s} and then {off:w} free {fday}|work goes on for {on:w} {day:s}, then {off:w} {fday} off, and so forth>, <beginning|starting> with {day} {base}",
        "<{day} {holiday} is a holiday|nobody works {on_} {day} {holiday}|{day} {holiday} is free as well>" if holiday else "",
        "<one {day} more is needed for setting up|add one working {day} for the preparation>" if slow and mode == "end" else "",
        "<the first {day} counts if it is a working {day}|{day} {n} itself counts, unless it is free>" if mode == "end" else "",
        "<free {day:s} count as the last working {day} of the week|a free {day} has the place of the last working {day} before it>" if mode == "week" else "",
    ]  # fmt: skip
    prep = "in" if day in ("shift",) else "on"
    clauses = [clause.replace("works in {day}", f"works {prep} {{day}}") for clause in clauses]
    facts: dict[str, object] = {"on": on, "off": off, "day": day, "fday": day if off == 1 else day + "s", "who": who, "base": base, "holiday": holiday, "task": task, "on_": prep}  # fmt: skip
    summary = summary.replace("<on|in> {day}", prep + " {day}")
    told = {"n": n, **({"length": length} if mode == "end" else {})}
    structure = f"rules/steps/working weeks {mode} {base} {bool(holiday)} {slow and mode == 'end'} {off > 1}"
    return Spec(structure, names, parameters, returns, bodies, tell(r, facts, told, summary, clauses))


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (2.0, votes),
    (2.0, averages),
    (2.0, nearest),
    (2.0, units),
    (2.0, lookup),
    (1.5, two_lists),
    (1.5, working_weeks),
)
