"""Ledgers of names: who is still inside."""

import random

from greenroom_tiny.rules.ledgers.layouts import layouts, telling
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

PEOPLE = ("Ada", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hana", "Ivo", "Jun", "Kim", "Lea", "Max", "Nora", "Otto", "Pia", "Raj", "Sam", "Tess", "Uma", "Vic", "Zoe")  # fmt: skip
# who or what enters | where | word for entering : for leaving | for everybody leaving | parameter
ROOMS = tuple(
    tuple(row.split("|"))
    for row in [
        "guests|the hotel|in:out|evacuation|visits",
        "patients|the clinic|admit:discharge|holiday|admissions",
        "members|the gym|enter:leave|closing|scans",
        "dogs|the kennel|fetch:return|inspection|walks",
        "cars|the garage|park:drive|sweep|passes",
        "boats|the harbour|dock:sail|storm|logbook",
        "campers|the camp|arrive:depart|flood|arrivals",
        "visitors|the museum|enter:exit|alarm|gate_log",
        "ponies|the stable|stall:ride|fire|rides",
        "bidders|the auction hall|join:drop|hammer|bids",
        "miners|the shaft|down:up|blast|shifts",
        "workers|the building site|on:off|strike|badges",
        "pupils|the classroom|come:go|bell|attendance",
        "swimmers|the pool|dive:climb|thunder|laps",
        "actors|the stage|enter:exit|curtain|cues",
        "keepers|the lion house|in:out|feeding|doors",
        "sheep|the pen|herd:release|shearing|drives",
        "donors|the blood van|sit:rise|break|slots",
        "nurses|the ward|start:finish|handover|rota",
        "jurors|the court room|called:excused|verdict|summons",
    ]
)


def still_inside(r: random.Random) -> Spec:
    """Names that enter and leave, with a capacity, a banned name, an event that empties the place."""
    who, where, pair, empty, drawn = r.choice(ROOMS)
    enter, leave = pair.split(":")
    events = given(
        r,
        drawn,
        "words",
        ("inside", "name", "action", "seen", "most", "refused", "capacity", "room", "places", "limit"),
    )
    people = r.sample(PEOPLE, 4)
    toggles = r.random() < 0.3
    limit = str(r.randint(1, 2)) if r.random() < 0.5 else ""
    limit = r.choice(("capacity", "room", "places", "limit")) if limit and r.random() < 0.35 else limit
    banned = r.choice(people[:3]) if r.random() < 0.35 else ""
    emptied = not toggles and r.random() < 0.4
    outs = (
        ["order", "sorted", "count", "most", "last"]
        + (["refused"] * 3 if limit else [])
        + (["ever"] if not limit else [])
    )
    out = r.choice(outs)
    if not (limit or banned or emptied) or (banned and emptied):
        raise ValueError("too few rules")
    order = not emptied and not toggles and r.random() < 0.4  # (action, name)
    fields = [
        f"name=pick {','.join(people)}",
        f"action=pick {enter},{enter},{leave}" + (f",{empty}" if emptied else ""),
    ]
    kind = (
        f"many pick {','.join(people[:3])}" if toggles else f"tuples {';'.join(reversed(fields) if order else fields)}"
    )
    target = "name" if toggles else "action, name" if order else "name, action"
    bodies = tuple(
        _inside_body(style, events, target, enter, empty if emptied else "", limit, banned, out) for style in (0, 1, 2)
    )
    shown = f"`{limit}`" if limit and not limit.isdigit() else limit
    form = "(action, name)" if order else "(name, action)"
    rules = [
        f"a name in `{events}` enters if it is not inside yet, otherwise it leaves|each name goes in when it is out and out when it is in|every mention of a name moves it: in if it was outside, out if it was inside"
        if toggles
        else f'each item is a {form} pair: "{enter}" lets the name in (no effect if already in), "{leave}" lets it out (no effect if not inside)'
        f'|`{events}` holds {form} tuples; "{enter}" means entering, "{leave}" leaving; who is already in cannot enter again, and who is not in cannot leave'
        f'|read the {form} tuples in turn. "{enter}" adds a name that is not there yet, "{leave}" takes away one that is there'
    ]
    if limit:
        s, be = ("", "is") if limit == "1" else ("s", "are")
        what = "whoever would enter" if toggles else "a newcomer"
        rules.append(
            f"{where} holds {shown} at most, and {what} when it is full is turned away|no more than {shown} name{s} fit: {what} beyond that is refused|when {shown} {be} already inside, nobody else gets in|with {shown} inside it is full, and {what} is turned away"
        )
    if banned:
        rules.append(
            f'"{banned}" is never let in|ignore everything about {banned}|{banned} is banned and always ignored|nothing that {banned} does matters|skip {banned}'
        )
    if emptied:
        rules.append(
            f'"{empty}" sends everybody out, whatever the name|on "{empty}" the place is emptied (the name does not matter)|after "{empty}" nobody is inside; its name is ignored'
        )
    goal = {
        "order": f"the {who} still inside {where}, in the order they came in|a list of the {who} in {where} at the end, earliest arrival first|who is still in {where} at the end, in order of arrival",
        "sorted": f"the {who} still inside {where}, sorted by name|a sorted list of the {who} in {where} at the end|the names left in {where}, in alphabetical order",
        "count": f"how many {who} are in {where} at the end|the number of {who} still inside {where}",
        "most": f"the largest number of {who} in {where} at the same time|how many {who} were in {where} at the busiest moment",
        "last": f"the one of the {who} still in {where} who came in last, or None if it is empty|who entered {where} last of those still inside (None if nobody is)",
        "refused": f"how many times one of the {who} was turned away because {where} was full|the number of entries to {where} refused for lack of room",
        "ever": f"the {who} that were ever let into {where}, sorted|a sorted list of all {who} who got into {where} at any time, each once",
    }[out]
    place = where.split()[-1]
    names = {"order": (f"{who}_inside", f"still_in_{place}", f"{place}_{who}"), "sorted": (f"remaining_{who}", f"sorted_{who}", f"{who}_left_in_{place}"),
             "count": (f"count_{who}", f"{place}_headcount", f"{who}_remaining"), "most": (f"busiest_{place}", f"most_{who}", f"peak_{who}"),
             "last": (f"last_{who}_inside", f"latest_in_{place}", "last_arrival"), "refused": (f"turned_away_{who}", f"{place}_refusals", f"refused_{who}"),
             "ever": (f"all_{who}", f"{who}_seen", f"{place}_{who}_seen")}[out]  # fmt: skip
    returns = {"order": "list[str]", "sorted": "list[str]", "ever": "list[str]", "last": "str | None"}.get(out, "int")
    extra = (Parameter(limit, "range 1,3"),) if limit and not limit.isdigit() else ()
    structure = f"rules/ledgers/inside/{'toggle' if toggles else order}/{bool(limit)}{bool(extra)}/{bool(banned)}/{emptied}/{out}"
    return telling(
        r, Spec(structure, names, (Parameter(events, kind), *extra), returns, bodies, layouts(r, goal, rules))
    )


def _inside_body(
    style: int, events: str, target: str, enter: str, empty: str, limit: str, banned: str, out: str
) -> str:
    """Keep a list (styles 0 and 1) or a dict (style 2) of those inside."""
    add = ["inside[name] = True"] if style == 2 else ["inside.append(name)"]
    take = ["del inside[name]"] if style == 2 else ["inside.remove(name)"]
    lines, before = list[str](), ["inside = {}" if style == 2 else "inside = []"]
    if out == "refused":
        before.append("refused = 0")
    elif out == "most":
        before.append("most = 0")
    elif out == "ever":
        before.append("seen = set()")
        add = [*add, "seen.add(name)"]
    in_test = f'action == "{enter}"'
    if banned and style != 1:
        lines += [f'if name == "{banned}"' + ":", "    continue"]
    guard = f' and name != "{banned}"' if banned and style == 1 else ""
    full = []
    if limit:
        full = [f"if len(inside) < {limit}:", *("    " + line for line in add)]
        full += ["else:", "    refused += 1"] if out == "refused" else []
    admit = full or add
    if empty:
        lines += [f'if action == "{empty}":', "    inside.clear()"]
    if "action" not in target:
        lines += ["if name in inside:", *("    " + line for line in take)]
        if guard or not full or out == "refused":
            lines += [f"elif{guard[4:]}:" if guard else "else:", *("    " + line for line in admit)]
        else:
            lines += [f"elif len(inside) < {limit}:", *("    " + line for line in add)]
    else:
        first = "elif" if empty else "if"
        if style == 0 or out == "refused" or not limit:
            lines += [
                f"{first} {in_test}{guard}:",
                "    if name not in inside:",
                *("        " + line for line in admit),
                "elif name in inside:",
                *("    " + line for line in take),
            ]
        else:
            lines += [
                f"{first} {in_test}{guard}:",
                f"    if name not in inside and len(inside) < {limit}:",
                *("        " + line for line in add),
                "elif name in inside:",
                *("    " + line for line in take),
            ]
    if out == "most":
        lines += ["most = max(most, len(inside))"] if style else ["if len(inside) > most:", "    most = len(inside)"]
    end = {"order": "list(inside)" if style == 2 else "inside", "sorted": "sorted(inside)", "count": "len(inside)", "most": "most", "refused": "refused",
           "last": "list(inside)[-1] if inside else None" if style == 2 else "inside[-1] if inside else None", "ever": "sorted(seen)"}[out]  # fmt: skip
    return "\n".join([*before, f"for {target} in {events}:", *("    " + line for line in lines), f"return {end}"])
