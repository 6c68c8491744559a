"""Ledgers whose state is more than a number: what is on hand of each kind, what can be undone."""

import random

from greenroom_tiny.rules.ledgers.layouts import layouts, telling
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

# what is kept | one | where | parameter
GOODS = tuple(
    tuple(row.split("|"))
    for row in [
        "nails,screws,bolts|article|the workshop|deliveries",
        "roses,tulips,lilies|flower|the florist's|sales",
        "bread,rolls,pies|product|the bakery|trays",
        "oak,pine,ash|timber|the timber yard|loads",
        "red,blue,white|colour|the pottery|batches",
        "wool,silk,linen|cloth|the tailor's|cuts",
        "A4,A5,card|format|the print shop|jobs",
        "trout,carp,eel|fish|the fish farm|catches",
        "coal,ore,salt|mineral|the mine|shipments",
        "honey,wax,pollen|product|the apiary|harvests",
        "towels,sheets,robes|item|the laundry|rounds",
        "glass,tin,paper|material|the recycling yard|pickups",
        "hay,oats,corn|feed|the farm|feedings",
        "tents,stoves,ropes|piece|the camp store|loans",
        "pears,plums,figs|fruit|the orchard|picks",
    ]
)
RUNS = (("entries", "entry", "total"), ("steps", "step", "height"), ("strokes", "stroke", "sum"), ("bids", "bid", "offer"), ("coins", "coin", "amount"), ("edits", "edit", "length"), ("stitches", "stitch", "rows"), ("payments", "payment", "paid"), ("bricks", "course", "wall"), ("marks", "mark", "points"), ("pours", "pour", "volume"), ("votes", "vote", "tally"), ("exposures", "exposure", "frames"), ("claims", "claim", "sum_claimed"))  # fmt: skip
UNDO = ("undo", "back", "oops", "cancel", "void", "revoke", "erase", "retract", "strike")
CLEAR = ("clear", "new", "wipe", "fresh", "drop", "reset", "restart")


def stock_of_each(r: random.Random) -> Spec:
    """A number for each kind of goods: floors, caps, dropped entries."""
    goods, one, where, drawn = r.choice(GOODS)
    events = given(r, drawn, "pairs", ("stock", "kind", "change", "amount", "refused"))
    kinds = goods.split(",")
    floor, cap = r.choice(("clamp", "refuse", "")), str(r.randint(6, 11)) if r.random() < 0.45 else ""
    start, big = r.choice(("0", "0", str(r.randint(2, 5)))), str(r.randint(5, 7)) if r.random() < 0.35 else ""
    other, drop = r.choice(kinds) if r.random() < 0.35 else "", r.random() < 0.4
    outs = ["dict", "dict", "total", "gone", "best"] + (["refused"] * 2 if floor == "refuse" else [])
    out = r.choice(outs)
    drop = drop and out == "dict" and floor != ""
    if sum(map(bool, (floor, cap, start != "0", big, other, drop))) not in (2, 3):
        raise ValueError("too few rules, or too many")
    skips = [f'kind == "{other}"'] * bool(other) + [f"abs(change) > {big}"] * bool(big)
    get = f"stock.get(kind, {start})"
    new = f"{get} + change"
    clamped = f"max({new}, 0)" if floor == "clamp" else new
    clamped = f"min({clamped}, {cap})" if cap else clamped
    bodies = list[str]()
    for style in range(3):
        lines = [f"if {' or '.join(skips)}:", "    continue"] if skips else []
        if style == 1:
            lines += (
                [f"if kind not in stock:\n        stock[kind] = {start}"]
                if floor == "refuse"
                else [f"stock.setdefault(kind, {start})"]
            )
        if floor == "refuse":
            count = ["    refused += 1"] if out == "refused" else []
            if style == 1:
                keep = f"min(stock[kind] + change, {cap})" if cap else "stock[kind] + change"
                lines += [
                    "if stock[kind] + change >= 0:",
                    f"    stock[kind] = {keep}",
                    *(["else:", *count] if count else []),
                ]
            elif style == 0:
                lines += [
                    f"amount = {new}",
                    "if amount < 0:",
                    *count,
                    "    continue",
                    f"stock[kind] = {f'min(amount, {cap})' if cap else 'amount'}",
                ]
            else:
                lines += [
                    f"amount = {new}",
                    "if amount >= 0:",
                    f"    stock[kind] = {f'min(amount, {cap})' if cap else 'amount'}",
                    *(["else:", *count] if count else []),
                ]
        elif style == 1:
            lines += ["stock[kind] += change"]
            lines += ["if stock[kind] < 0:", "    stock[kind] = 0"] if floor else []
            lines += [f"if stock[kind] > {cap}:", f"    stock[kind] = {cap}"] if cap else []
        else:
            lines += (
                [f"stock[kind] = {clamped}"]
                if style == 0
                else [f"amount = {new}", f"stock[kind] = {clamped.replace(new, 'amount')}"]
            )
        end = {"dict": "{kind: amount for kind, amount in stock.items() if amount > 0}" if drop else "stock", "total": "sum(stock.values())",
               "gone": "sorted(kind for kind, amount in stock.items() if amount <= 0)", "refused": "refused",
               "best": "max(sorted(stock), key=stock.get) if stock else None"}[out]  # fmt: skip
        if style == 1 and floor == "refuse" and out != "refused":
            continue
        before = ["stock = {}", *(["refused = 0"] if out == "refused" else [])]
        bodies.append(
            "\n".join([*before, f"for kind, change in {events}:", *("    " + line for line in lines), f"return {end}"])
        )
    rules = [
        f"`{events}` has ({one}, change) pairs, and the change, which may be negative, is added to what there is of that {one}|each pair in {events} is a {one} and how much comes in (negative: goes out)|the pairs name a {one} and a signed number to add to its stock"
    ]
    rules.append(
        f"each {one} starts at {start} when first booked|at first there are {start} of each {one}|before its first booking there are {start} of a {one}"
    ) if start != "0" else rules.append(
        f"each {one} starts at zero|there is nothing of any {one} at first|begin with 0 of each {one}"
    )
    if floor:
        rules.append(
            {
                "clamp": f"the stock of a {one} never falls below 0|if more goes out than there is, 0 remain|no stock drops under zero; it stops there",
                "refuse": f"a change that would make the stock of a {one} negative is refused and books nothing|refuse any pair that would leave less than 0, as if it was not there|if less than zero would remain, the pair is refused and nothing is recorded",
            }[floor]
        )
    if cap:
        rules.append(
            f"no {one} ever exceeds {cap}; the excess is lost|at most {cap} of a {one} are kept, what is more is lost|cap the stock of each {one} at {cap}"
        )
    if big:
        rules.append(
            f"changes of more than {big} in either direction are ignored|skip a pair that moves more than {big}, in or out|ignore pairs whose change is above {big} or below -{big}"
        )
    if other:
        rules.append(f'"{other}" is not kept: ignore it|pairs about "{other}" are skipped|leave out {other} altogether')
    if drop:
        rules.append(
            f"leave out a {one} of which 0 remain|in the result, only kinds with more than 0 appear|drop what has come down to 0 at the end"
        )
    goal = {"dict": f"a dict of the final stock of each booked {one} at {where}|what {where} has of each {one} that was booked, as a dict", "total": f"the total stock at {where} at the end, over every {one} that was booked|how much {where} has in all at the end, adding up each {one} that was booked",
            "gone": f"a sorted list of the booked kinds of which {where} has 0 or less at the end|the kinds that were booked and have come to zero or less at {where}, sorted", "refused": f"how many pairs were refused at {where}|the number of refused pairs in the log of {where}",
            "best": f"the booked {one} of which {where} has the most at the end, None if nothing was booked; in a tie the alphabetically first|which booked {one} has the largest final stock at {where} (ties: first by name; nothing booked: None)"}[out]  # fmt: skip
    returns = {"dict": "dict[str, int]", "gone": "list[str]", "best": "str | None"}.get(out, "int")
    names = {"dict": (f"{one}_stock", f"stock_by_{one}", f"count_{drawn}"), "total": (f"total_{one}_stock", f"sum_of_{drawn}", "total_on_hand"), "gone": (f"sold_out_{one}s", "out_of_stock", f"missing_in_{drawn}"),
             "refused": (f"refused_{drawn}", f"{one}_refusals"), "best": (f"best_stocked_{one}", f"top_{one}", f"largest_of_{drawn}")}[out]  # fmt: skip
    structure = f"rules/ledgers/each/{floor}/{bool(cap)}/{start != '0'}/{bool(big)}/{bool(other)}/{drop}/{out}"
    kind = f"tuples kind=pick {','.join(kinds)};change=range -9,9"
    return telling(
        r,
        Spec(
            structure,
            names,
            (Parameter(events, kind),),
            returns,
            tuple(dict.fromkeys(bodies)),
            layouts(r, goal, rules),
        ),
    )


def undone(r: random.Random) -> Spec:
    """Numbers as texts, with a word that takes the last one back, and others."""
    drawn, one, total = r.choice(RUNS)
    undo, clear, again = r.choice(UNDO), r.choice(CLEAR), r.choice(("again", "repeat", "same", "ditto"))
    events = given(r, drawn, "words", ("kept", "missed", "item", "value"))
    repeated, cleared, big = r.random() < 0.4, r.random() < 0.4, str(r.randint(5, 7)) if r.random() < 0.4 else ""
    stop = r.choice(("stop", "end", "done")) if r.random() < 0.3 else ""
    out = r.choice(("sum", "sum", "list", "count", "last", "missed", "most"))
    if sum(map(bool, (repeated, cleared, big, stop))) not in (1, 2):
        raise ValueError("too few rules, or too many")
    number = (
        ["value = int(item)", f"if value <= {big}:", "    kept.append(value)"] if big else ["kept.append(int(item))"]
    )
    missed = out == "missed"
    bodies = list[str]()
    end = {
        "sum": "sum(kept)",
        "list": "kept",
        "count": "len(kept)",
        "last": "kept[-1] if kept else 0",
        "missed": "missed",
        "most": "max(kept, default=0)",
    }[out]
    for style in range(2):
        pop = [f'{"el" if stop and not style else ""}if item == "{undo}":', "    if kept:", "        kept.pop()"]
        if missed:
            pop += ["    else:", "        missed += 1"] if not style else []
            pop = (
                [pop[0], "    if not kept:", "        missed += 1", "    else:", "        kept.pop()"] if style else pop
            )
        elif style:
            pop = [pop[0], "    kept = kept[:-1]"]
        lines = [f'if item == "{stop}":', "    break"] if stop else []
        lines += pop
        if repeated:
            lines += (
                [f'elif item == "{again}":', "    if kept:", "        kept.append(kept[-1])"]
                if not style
                else [f'elif item == "{again}":', "    kept += kept[-1:]"]
            )
        if cleared:
            lines += [f'elif item == "{clear}":', "    kept.clear()" if not style else "    kept = []"]
        lines += ["else:", *("    " + line for line in number)]
        before = ["kept = []", *(["missed = 0"] if missed else [])]
        bodies.append(
            "\n".join([*before, f"for item in {events}:", *("    " + line for line in lines), f"return {end}"])
        )
    rules = [f"each text in `{events}` is a number, which is kept, or a word|`{events}` has numbers written as text, each kept in turn, and words|a text of digits is a {one} to keep, other texts are words",
             f'"{undo}" takes back the last number still kept, if there is one|"{undo}" drops the most recent of the kept numbers (nothing happens if none is left)|at "{undo}" the latest kept number is removed; without one nothing changes']  # fmt: skip
    if repeated:
        rules.append(
            f'"{again}" keeps the last kept number once more (nothing if none is kept)|"{again}" adds another copy of the number kept last, if there is one|with "{again}" the newest kept number is kept a second time; it does nothing when there is none'
        )
    if cleared:
        rules.append(
            f'"{clear}" forgets all of them|at "{clear}" every kept number is dropped|"{clear}" means starting over with none kept'
        )
    if big:
        rules.append(
            f"a number above {big} is ignored|numbers of more than {big} are not kept|only numbers up to {big} are kept, larger ones are skipped|skip a {one} of more than {big}"
        )
    if stop:
        rules.append(
            f'"{stop}" ends the list: what follows is not read|stop at the first "{stop}"|nothing after "{stop}" counts'
        )
    goal = {"sum": "the sum of the numbers kept at the end|the total of what is kept in the end|the kept numbers added up (0 if none)", "list": "the numbers kept at the end as ints, oldest first|a list of the integers still kept, in order", "count": "how many numbers are kept at the end|the count of numbers still kept",
            "last": "the last number still kept, 0 if there is none|the newest of the numbers kept at the end, or 0", "missed": f'how many times "{undo}" found nothing to take back|the number of "{undo}" entries with nothing to take back', "most": "the largest number kept at the end (0 if none)|the maximum of what is still kept, or 0 if nothing is"}[out]  # fmt: skip
    names = {"sum": (f"{total}_after_{undo}", f"sum_{drawn}", f"{one}_total"), "list": (f"kept_{drawn}", f"{drawn}_left", f"replay_{drawn}"), "count": (f"count_{drawn}", f"{drawn}_kept"),
             "last": (f"last_{one}", f"latest_{one}"), "missed": (f"vain_{undo}s", f"empty_{undo}s", f"missed_{undo}"), "most": (f"largest_{one}", f"top_{one}")}[out]  # fmt: skip
    extra = "".join(
        f" || {word}"
        for word in (undo, *([again] if repeated else []), *([clear] if cleared else []), *([stop] if stop else []))
    )
    structure = f"rules/ledgers/undo/{repeated}/{cleared}/{bool(big)}/{bool(stop)}/{out}"
    return telling(
        r,
        Spec(
            structure,
            names,
            (Parameter(events, f"forms <range 1,9>{extra} || {undo}"),),
            "list[int]" if out == "list" else "int",
            tuple(bodies),
            layouts(r, goal, rules),
        ),
    )
