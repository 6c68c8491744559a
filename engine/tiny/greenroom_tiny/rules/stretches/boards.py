"""Tasks about neighbours in a list, groups, blocks, intervals and the rows of a plan."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.stretches.words import (
    BASE,
    INTRO,
    LOCALS,
    NICKNAMES,
    NONE,
    Words,
    counted,
    fill,
    named,
    series,
    told,
)
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

# key, test of a (before) and b, what such a unit has
RELATIONS: tuple[tuple[str, str, str], ...] = (
    ("rise", "b > a", "more {things} than the <{unit} before|previous {unit}>"),
    ("fall", "b < a", "fewer {things} than the <{unit} before|previous {unit}>"),
    ("notless", "b >= a", "at least as many {things} as the <{unit} before|previous {unit}>"),
    ("change", "b != a", "a <different number|number other than that> of {things} <from|than> the previous {unit}"),
    ("riseby", "b - a >= {d}", "at least {d} more {things} than the <{unit} before|previous {unit}>"),
    ("fallby", "a - b > {d}", "more than {d} {things} fewer than the <{unit} before|previous {unit}>"),
    ("differ", "abs(b - a) > {d}", "a count that differs by more than {d} {things} from <that of |>the previous {unit}"),
    ("within", "abs(b - a) <= {d}", "a count within {d} {things} <(inclusive) |>of the previous {unit}"),
    ("double", "b >= 2 * a", "at least twice as many {things} as the <{unit} before|previous {unit}>"),
    ("half", "b * 2 < a", "less than half the {things} of the <{unit} before|previous {unit}>"),
    ("reach", "a < {k} <= b", "at least {k} {things} while the <{unit} before|previous {unit}> had fewer"),
    ("drop", "b < {k} <= a", "fewer than {k} {things} while the <{unit} before|previous {unit}> had {k} or more"),
    ("both", "a >= {d} and b >= {d}", "at least {d} {things}, just like the <{unit} before|previous {unit}>"),
)  # fmt: skip
_PAIRS = "zip({P}, {P}[1:])"
_LOOP = "for i in range(1, len({P})):\n    a, b = {P}[i - 1], {P}[i]\n    if {c}:\n        "
RESULTS: tuple[tuple[str, str, tuple[str, ...], Words, tuple[str, ...]], ...] = (
    ("count", "int", ("return {one} * sum({c} for a, b in " + _PAIRS + ")", "count = 0\n" + _LOOP + "count += 1\nreturn {one} * count"),
     ("<Count|Return the number of> {units} that have {rel}, and <multiply it|multiply that number> by {one}.", "<Give|Award> {one} points for each {unit} that has {rel}; return the total.", "{one} points are <earned|due> for <each|every> {unit} with {rel}. Return their sum.".replace("{rel}.", "{rel}.")), ("count_{things}_changes", "{things}_points", "{unit}_points")),
    ("list", "list[int]", ("return [b for a, b in " + _PAIRS + " if {c}]", "found = []\n" + _LOOP + "found.append(b)\nreturn found"),
     ("<Return|List|Give> the counts of <those|the> {units} that have {rel}.", "Which counts belong to {units} that have {rel}? Return them in order."), ("changed_{things}", "{things}_changes", "notable_{things}")),
    ("sum", "int", ("return sum(b for a, b in " + _PAIRS + " if {c})", "total = 0\n" + _LOOP + "total += b\nreturn total"),
     ("<Add up|Sum|Total> the {things} of <those|the> {units} that have {rel}.", "How many {things} do the {units} have, <all together|in all>, that have {rel}?"), ("total_changed_{things}", "{things}_after_change", "sum_{things}")),
    ("positions", "list[int]", ("return [i for i, (a, b) in enumerate(" + _PAIRS + ", {s}) if {c}]", "found = []\n" + _LOOP + "found.append({i})\nreturn found"),
     ("<Return|List|Give> the positions of <those|the> {units} that have {rel}.", "At which positions are {units} that have {rel}? List them."), ("{things}_change_positions", "where_{things}_change", "{units}_with_change")),
    ("first", "int", ("for i, (a, b) in enumerate(" + _PAIRS + ", {s}):\n    if {c}:\n        return i\nreturn {none}", _LOOP + "return {i}\nreturn {none}"),
     ("<Return|Find|Give> the position of the first {unit} that has {rel}.", "Which {unit} is the first that has {rel}? <Return|Give> its position."), ("first_{things}_change", "{things}_turn", "first_{unit}")),
    ("last", "int", ("found = {none}\n" + _LOOP + "found = {i}\nreturn found", "for i in range(len({P}) - 1, 0, -1):\n    a, b = {P}[i - 1], {P}[i]\n    if {c}:\n        return {i}\nreturn {none}"),
     ("<Return|Find|Give> the position of the last {unit} that has {rel}.", "Which {unit} is the last that has {rel}? <Return|Give> its position."), ("last_{things}_change", "latest_{unit}", "last_{unit}")),
    ("chain", "int", ("best = run = 0\nfor a, b in " + _PAIRS + ":\n    run = run + 1 if {c} else 0\n    best = max(best, run)\nreturn best", "runs = [0]\nfor a, b in " + _PAIRS + ":\n    if {c}:\n        runs[-1] += 1\n    else:\n        runs.append(0)\nreturn max(runs)"),
     ("<Return|Find> the <largest|greatest> number of {units} in a row that each have {rel}.", "How many {units} in a row, at most, have {rel}?"), ("longest_{things}_chain", "{things}_chain", "{units}_in_a_row")),
)  # fmt: skip
FIRST: Words = ("The first {unit} never <qualifies|counts>.", "The first {unit} has nothing before it and <does not count|cannot qualify>.", "<As there is nothing before it|Having no predecessor>, the first {unit} never counts.", ", where the first {unit} never <counts|qualifies>")  # fmt: skip


def neighbours(r: random.Random) -> Spec:
    """Each number compared with the one before."""
    facts = series(r)
    hi = r.choice((6, 9, 12, 20, 30, 40, 60, 90, 150))
    key, code, words = r.choice(RELATIONS)
    what, returns, bodies, summaries, names = r.choice(RESULTS)
    d, base, (none, none_words) = max(1, round(hi * r.uniform(0.1, 0.35))), r.randrange(2), r.choice(NONE)
    if none == "0":
        base = 1
    facts |= {"d": str(d), "k": str(round(hi * r.uniform(0.4, 0.6))), "one": str(r.randint(2, 15)), "what": "{unit}"}
    facts["what"] = facts["unit"]
    placed, single = what in ("positions", "first", "last"), what in ("first", "last")
    c = fill(code, facts)
    parts = {
        "P": facts["p"],
        "c": c,
        "s": str(1 + base),
        "i": "i + 1" if base else "i",
        "none": none,
        "one": facts["one"],
    }
    return Spec(
        f"rules/stretches/neighbours/{what}/{key}/{base if placed else ''}/{none if single else ''}",
        named(names, facts),
        (Parameter(facts["p"], f"many range 0,{hi}"),),
        "int | None" if single and none == "None" else returns,
        tuple(
            fill(body.replace("sum({c} for", "sum(({c}) for" if " and " in c else "sum({c} for"), parts)
            for body in bodies
        ),
        told(
            r,
            facts,
            INTRO,
            tuple(
                t.replace("that each have {rel}", "that have {rel}")
                .replace("with {rel}", "that has {rel}")
                .replace("{rel}", words)
                for t in summaries
            ),
            FIRST,
            BASE[base] if placed else (),
            none_words if single else (),
        ),
    )


# key, test that b joins the group g whose last is g[-1], wording
JOINS: tuple[tuple[str, str, str], ...] = (
    ("equal", "x == {g}[-1]", "<equal|the same> numbers"),
    ("close", "abs(x - {g}[-1]) <= {d}", "numbers that differ from the one before by at most {d}"),
    ("near", "abs(x - {g}[0]) <= {d}", "numbers that differ from the first of the group by at most {d}"),
    ("rising", "x > {g}[-1]", "rising numbers, each larger than the one before"),
    ("notfalling", "x >= {g}[-1]", "numbers that never fall"),
    ("falling", "x < {g}[-1]", "falling numbers, each smaller than the one before"),
    ("short", "len({g}) < {n}", "{N} numbers (the last group may have fewer)"),
    ("sum", "sum({g}) + x <= {k}", "numbers that add up to no more than {k} (a larger single number is a group by itself)"),
    ("parity", "x % 2 == {g}[-1] % 2", "numbers that are all even or all odd"),
    ("side", "(x >= {k}) == ({g}[-1] >= {k})", "numbers that are all at least {k} or all below {k}"),
)  # fmt: skip
GROUP_RESULTS: tuple[tuple[str, str, str, Words], ...] = (
    ("lists", "list[list[int]]", "groups", ("<Return|Give> the groups as a list of lists.", "The result is a list of <lists|the groups, each a list>.", ", as a list of lists")),
    ("long", "list[list[int]]", "[group for group in groups if len(group) >= 2]", ("<Return|Give> only the groups of two or more <numbers|counts>, as lists.", "The result is a list of lists, without groups of a single <number|count>.")),
    ("lengths", "list[int]", "[len(group) for group in groups]", ("<Return|Give> <just |>the sizes of the groups, in order.", "The result is a list of how many <numbers|counts> each group has.", ", and return their sizes")),
    ("sums", "list[int]", "[sum(group) for group in groups]", ("<Return|Give> the <sum|total> of each group, in order.", "The result is a list of the groups' <totals|sums>.", ", and return the total of each")),
    ("pairs", "list[tuple[int, int]]", "[(group[0], len(group)) for group in groups]", ("<Return|Give> (first number, size) for each group.", "For each group, the result has a tuple of its first number and its size.")),
    ("ends", "list[tuple[int, int]]", "[(group[0], group[-1]) for group in groups]", ("<Return|Give> a tuple (first, last) for each group.", "For each group, the result has a tuple of its first and its last number.")),
    ("number", "int", "len(groups)", ("<Return|Give> the number of groups.", "How many groups are there?", ", and return how many there are")),
    ("longest", "list[int]", "max(groups, key=len, default=[])", ("<Return|Give> the longest group, the first if several are <that|equally> long; an empty list if there is none.", "The result is the group with the most numbers, the earliest on a tie, or [] without any.")),
    ("heaviest", "int", "max(map(sum, groups), default=0)", ("<Return|Give> the largest total of a group, or 0 without any.", "The result is the <greatest|highest> sum of a group (0 for an empty list).")),
    ("latest", "list[int]", "groups[-1] if groups else []", ("<Return|Give> the last group, or an empty list without any.", "The result is the last of them, or [] if there are none.")),
)  # fmt: skip


def groups(r: random.Random) -> Spec:
    """A list cut into groups of numbers that belong together."""
    facts = series(r)
    hi = r.choice((4, 6, 9, 12, 20, 30, 60))
    key, code, words = r.choice(JOINS)
    if key == "equal":
        hi = r.choice((1, 2, 3))
    n = r.randint(2, 3)
    facts |= {
        "d": str(max(1, round(hi * r.uniform(0.2, 0.4)))),
        "n": str(n),
        "N": counted(r, n),
        "k": str(max(1, round(hi * r.uniform(0.4, 0.6 if key == "side" else 1.4)))),
    }
    skip = r.random() < 0.35
    what, returns, end, said = r.choice(GROUP_RESULTS)
    view = f"[x for x in {facts['p']} if x]" if skip and key != "equal" else facts["p"]
    skipped = view != facts["p"]
    c = fill(code.replace("{g}", "groups[-1]"), facts)
    one = f"groups = []\nfor x in {view if not skipped else 'kept'}:\n    if groups and {c}:\n        groups[-1].append(x)\n    else:\n        groups.append([x])\nreturn {end}"
    opposite = c.replace("groups[-1]", "group")
    two = f"groups, group = [], []\nfor x in {'kept' if skipped else view}:\n    if group and not ({opposite}):\n        groups.append(group)\n        group = []\n    group.append(x)\nif group:\n    groups.append(group)\nreturn {end}"
    made = [f"kept = {view}\n{body}" if skipped else body for body in (one, two)]
    dropped: Words = (
        (
            "<Ignore|Leave out|Drop> zeros <first|before anything else>.",
            "{units} <with no|without> {things} (0) are left out first.",
            "A 0 is <no count|a {unit} without {things}>: remove it beforehand.",
            ", after removing the zeros",
        )
        if skipped
        else ()
    )
    summary = (f"<Cut|Split|Divide|Group> the {{things}} per {{unit}} <in order |>into groups of <neighbouring|consecutive|successive> {words}.", f"Go through the {{things}} per {{unit}} in order and <form|make> the longest possible groups of {words}.", f"<Cut|Split|Break> `{{p}}`, the {{things}} per {{unit}}, from left to right into groups of {words}.")  # fmt: skip
    return Spec(
        f"rules/stretches/groups/{key}/{what}/{skipped}",
        tuple(
            fill(name, facts)
            for name in r.choice(
                (
                    ("{things}_groups", "group_{things}", "{unit}_groups"),
                    ("cut_{things}", "{things}_sections", "split_{units}"),
                )
            )
        ),
        (Parameter(facts["p"], f"many range 0,{hi}"),),
        returns,
        tuple(made),
        told(r, facts, INTRO, summary, said, dropped),
    )


_BOOKED = """boat tent court kiln loom van marquee surgery chapel crane lathe studio hall stage cabin trailer saddle pony barn
classroom darkroom press forge ladder mower digger scaffold wardrobe ballroom dock pier pool sauna"""
BOOKED = _BOOKED.split()
INTERVAL_RESULTS: tuple[tuple[str, str, tuple[str, ...], Words], ...] = (
    ("covered", "int", ("hours = {hour for start, end in kept for hour in range(start, end)}\nreturn len(hours)", "total, last = 0, 0\nfor start, end in sorted(kept):\n    total += max(end - max(start, last), 0)\n    last = max(last, end)\nreturn total"), ("<Return|Count> the hours <during|in> which the {item} is <booked|taken>, counting hours <booked twice|shared by bookings> once.", "For how many hours is the {item} <booked|in use>? Overlapping bookings do not count twice.")),
    ("sum", "int", ("return sum(end - start for start, end in kept)", "total = 0\nfor start, end in kept:\n    total += end - start\nreturn total"), ("<Add up|Sum|Total> the lengths (end minus start) of all bookings of the {item}, even where they overlap.", "How many hours do the bookings of the {item} have together, overlaps counted each time?")),
    ("longest", "int", ("return max((end - start for start, end in kept), default=0)", "best = 0\nfor start, end in kept:\n    best = max(best, end - start)\nreturn best"), ("<Return|Find> the length of the longest booking of the {item}, or 0 without any.", "How long, end minus start, is the longest booking of the {item}? Without any, 0.")),
    ("merged", "list[tuple[int, int]]", ("merged = []\nfor start, end in sorted(kept):\n    if merged and start <= merged[-1][1]:\n        merged[-1] = (merged[-1][0], max(end, merged[-1][1]))\n    else:\n        merged.append((start, end))\nreturn merged",), ("<Merge|Join> the bookings of the {item} that overlap or touch, and return them sorted as (start, end) tuples.", "<Return|List> the times when the {item} is taken as sorted (start, end) tuples, joining bookings that overlap or touch.")),
    ("free", "list[tuple[int, int]]", ("gaps, last = [], {lo}\nfor start, end in sorted(kept):\n    if start > last:\n        gaps.append((last, start))\n    last = max(last, end)\nreturn gaps",), ("List the gaps before each booking of the {item}, from hour {lo} on, as (start, end) tuples in order; the time after the last booking is no gap.", "When is the {item} free between hour {lo} and its last booking? Return the gaps in order as (start, end) tuples.")),
    ("at", "int", ("return sum(start <= {t} < end for start, end in kept)", "count = 0\nfor start, end in kept:\n    if start <= {t} < end:\n        count += 1\nreturn count"), ("<Count|Return the number of> bookings of the {item} that are running at hour {t}: the start is included, the end is not.", "How many bookings of the {item} include hour {t}? A booking no longer counts at its end.")),
    ("until", "int", ("return sum(start <= {t} <= end for start, end in kept)", "count = 0\nfor start, end in kept:\n    if start <= {t} <= end:\n        count += 1\nreturn count"), ("<Count|Return the number of> bookings of the {item} that contain hour {t}, start and end included.", "How many bookings of the {item} reach over hour {t}? Both start and end belong to a booking.")),
    ("fits", "bool", ("return all(end <= {t} or start >= {u} for start, end in kept)", "for start, end in kept:\n    if start < {u} and end > {t}:\n        return False\nreturn True"), ("<Tell|Say> whether a new booking of the {item} from hour {t} to hour {u} fits: it may touch others but not overlap any.", "Is the {item} free from {t} to {u}? Bookings that end at {t} or begin at {u} do no harm.")),
    ("clashes", "int", ("return sum(start < {u} and end > {t} for start, end in kept)", "clashes = [start for start, end in kept if start < {u} and end > {t}]\nreturn len(clashes)"), ("<Count|Return the number of> bookings of the {item} that overlap the time from {t} to {u}; touching is no overlap.", "How many bookings of the {item} are hit if it is closed from {t} to {u}? One that only touches that time is not.")),
)  # fmt: skip


def intervals(r: random.Random) -> Spec:
    """Bookings as (start, end) tuples."""
    item = r.choice(BOOKED)
    p = given(r, r.choice(("bookings", f"{item}_bookings", "slots", "hires", "reservations")), "pairs", LOCALS)
    lo, t = r.randint(0, 4), r.randint(9, 13)
    facts = {
        "p": p,
        "item": item,
        "lo": str(lo),
        "t": str(t),
        "u": str(t + r.randint(1, 4)),
        "c": str(r.randint(5, 8)),
        "e": str(r.randint(15, 19)),
        "n": str(r.randint(2, 4)),
    }
    what, returns, bodies, summaries = r.choice(INTERVAL_RESULTS)
    nick = NICKNAMES.get(what, what)
    rules: list[Words] = [()]
    keep, pair = "end > start", "(start, end)"
    which = r.choice(("valid", "short", "early", "late", "clip"))
    if which == "short":
        keep = f"end - start >= {facts['n']}"
        rules = [
            (
                "Bookings <of less than|shorter than> {n} hours are <ignored|left out>, and so are those that end before they start.",
                "Only bookings with an end at least {n} hours after the start count.",
                "<Ignore|Skip> a booking unless it lasts {n} hours or more (its end may even be before its start).",
            )
        ]
    else:
        rules = [
            (
                "<Ignore|Skip|Leave out> bookings that do not end after they start.",
                "Bookings whose end is not after their start do not count.",
                "A booking counts only if its end is <later|greater> than its start.",
                ", ignoring bookings that do not end after they start",
            )
        ]
    if which == "early":
        keep = f"{facts['c']} <= start < end"
        rules.append(
            (
                "Bookings that start before hour {c} are <ignored|left out>.",
                "Only those that start at {c} or later count.",
                "<Ignore|Drop> what starts before {c}.",
                "The start must be at least {c}.",
            )
        )
    elif which == "late":
        keep = f"start < end <= {facts['e']}"
        rules.append(
            (
                "Bookings that end after hour {e} are <ignored|left out>.",
                "Only those that end by {e} (inclusive) count.",
                "<Ignore|Drop> what ends later than {e}.",
                "The end must be at most {e}.",
            )
        )
    elif which == "clip":
        pair, keep = f"(start, min(end, {facts['e']}))", f"start < min(end, {facts['e']})"
        rules.append(
            (
                "Before anything else, cut ends later than {e} to {e}.",
                "First, an end after {e} is <cut|changed> to {e}.",
                "The {item} closes at {e}: every later end is taken as {e} first.",
            )
        )
    view = f"[{pair} for start, end in {p} if {keep}]"
    made = [f"kept = {view}\n{fill(body, facts)}" for body in bodies]
    made.append(
        f"kept = []\nfor start, end in {p}:\n    if {keep}:\n        kept.append({pair})\n{fill(bodies[0], facts)}"
    )
    intro = (
        "`{p}` <holds|lists> the bookings of a {item} as (start, end) in whole hours.",
        "Each booking <in `{p}` |>is a tuple (start, end).",
        "A {item} is <hired|booked> by the hour: `{p}` has (start, end) tuples.",
    )
    return Spec(
        f"rules/stretches/intervals/{what}/{which}",
        r.choice(
            (
                (f"{item}_bookings", f"{item}_hours"),
                (f"{item}_{nick}", f"{item}_times"),
                (f"{nick}_{item}", f"check_{item}"),
            )
        ),
        (Parameter(p, "tuples start=range 0,12;end=range 8,20"),),
        returns,
        tuple(made),
        told(r, facts, intro, summaries, *rules, lead=True),
    )


MARKS = (("orchard", "rows", "T", ".", "tree"), ("theatre", "seats", "X", "-", "sold seat"), ("car park", "plan", "C", "_", "car"), ("campsite", "pitches", "A", ".", "tent"), ("vineyard", "vines", "V", ",", "vine"), ("warehouse", "shelves", "B", "o", "box"), ("graveyard", "plots", "G", ".", "grave"), ("apiary", "hives", "H", "-", "hive"), ("harbour", "berths", "S", "~", "boat"), ("garden", "beds", "R", "+", "rose"), ("quilt", "patches", "#", ".", "dark patch"), ("mosaic", "tiles", "*", "o", "broken tile"), ("field", "field", "M", ".", "molehill"), ("stable", "stalls", "P", "=", "pony"), ("clinic", "wards", "N", "f", "patient"))  # fmt: skip
BOARD_RESULTS: tuple[tuple[str, str, str, tuple[str, ...], Words], ...] = (
    ("full", "int", "", ('return sum({f} not in row for row in {P})', 'count = 0\nfor row in {P}:\n    if {f} not in row:\n        count += 1\nreturn count'), ("<Count|Return the number of> rows <without any|that have no> {f}.", "How many rows have no {f} at all?")),
    ("atleast", "int", "", ("return sum(row.count({m}) >= {n} for row in {P})", "return len([row for row in {P} if row.count({m}) >= {n}])"), ("<Count|Return the number of> rows with <at least {n}|{n} or more> times {m}.", "In how many rows does {m} stand <at least {n} times|{n} times or more>?")),
    ("free", "tuple[int, int] | None", "base", ("for y, row in enumerate({P}{B}):\n    for x, sign in enumerate(row{B}):\n        if sign == {f}:\n            return (y, x)\nreturn None", "for y, row in enumerate({P}{B}):\n    if {f} in row:\n        return (y, row.index({f}){plus})\nreturn None"), ("<Return|Find> the first {f}, row by row from the top and each from the left, as (row, column), or None without any.", "Where is the first {f}, reading row by row? <Give|Return> (row, column), or None if there is none.")),
    ("stretch", "int", "", ("best = 0\nfor row in {P}:\n    run = 0\n    for sign in row:\n        run = run + 1 if sign == {f} else 0\n        best = max(best, run)\nreturn best", "return max((len(part) for row in {P} for part in row.split({m})), default=0)"), ("<Return|Find> the length of the longest stretch of {f} within a row (0 if there is none).", "How many {f} stand side by side in one row at most? 0 without any.")),
    ("border", "int", "", ("last = len({P}) - 1\nreturn sum(y in (0, last) or x in (0, len(row) - 1) for y, row in enumerate({P}) for x, sign in enumerate(row) if sign == {m})", "count = 0\nfor y, row in enumerate({P}):\n    for x, sign in enumerate(row):\n        edge = y in (0, len({P}) - 1) or x in (0, len(row) - 1)\n        if sign == {m} and edge:\n            count += 1\nreturn count"), ("<Count|Return the number of> {m} on the border: in the first or last row or column.", "How many {m} stand in the first or last row or column? Count corners once.")),
    ("pairs", "int", "", ("return sum(a == b == {m} for row in {P} for a, b in zip(row, row[1:]))", "count = 0\nfor row in {P}:\n    for x in range(1, len(row)):\n        if row[x] == {m} and row[x - 1] == {m}:\n            count += 1\nreturn count"), ("<Count|Return the number of> pairs of {m} directly side by side in a row; three in a row make two pairs.", "How often does one {m} follow another directly in the same row?")),
    ("lone", "int", "", ("return sum(row.count({m}) == 1 for row in {P})", "count = 0\nfor row in {P}:\n    if row.count({m}) == 1:\n        count += 1\nreturn count"), ("<Count|Return the number of> rows with exactly one {m}.", "How many rows have {m} just once?")),
    ("most", "int", "base", ("best, found = 0, -1\nfor y, row in enumerate({P}{B}):\n    if row.count({m}) {tie} best and {m} in row:\n        best, found = row.count({m}), y\nreturn found", "found, best = -1, 0\nfor y, row in enumerate({P}{B}):\n    count = row.count({m})\n    if count and count {tie} best:\n        found, best = y, count\nreturn found"), ("<Return|Find> the number of the row with the most {m}, the {which} on a tie, or -1 if no row has any.", "Which row has the most {m}? The {which} wins a tie; without any, return -1.")),
    ("columns", "int", "", ("return sum({m} not in column for column in zip(*{P}))", "return sum(all(row[x] != {m} for row in {P}) for x in range(len({P}[0])))"), ("<Count|Return the number of> columns <without any|that have no> {m}.", "How many columns have no {m} at all?")),
    ("list", "list[int]", "base", ("return [y for y, row in enumerate({P}{B}) if row.count({f}) >= {n}]", "found = []\nfor y, row in enumerate({P}{B}):\n    if row.count({f}) >= {n}:\n        found.append(y)\nreturn found"), ("<Return|List> the numbers of the rows with {n} or more {f}.", "Which rows have at least {n} {f}? List their numbers.")),
)  # fmt: skip


def boards(r: random.Random) -> Spec:
    """Rows of signs: what is taken and what is free."""
    place, name, mark, free, thing = r.choice(MARKS)
    p = given(r, r.choice((name, name, "plan", "layout")), "words", LOCALS)
    what, returns, needs, bodies, summaries = r.choice(BOARD_RESULTS)
    nick = NICKNAMES.get(what, what)
    base, (which, tie) = r.randrange(2), r.choice((("first", ">"), ("last", ">=")))
    n = r.randint(1, 2) if what == "atleast" else 2
    view, part_words, part = p, (), r.choice(("all", "all", "first", "first", "skip", "even"))
    if needs and part in ("skip", "even"):
        part = "all"
    if what == "border":
        part = r.choice(("all", "skip"))
    if what == "columns":
        part = "all" if part == "skip" else part
    if part == "first":
        k = r.randint(3, 4)
        view, part_words = (
            f"{p}[:{k}]",
            (
                f"Only the first {counted(r, k)} rows count.",
                f"<Ignore|Leave out> everything after the first {counted(r, k)} rows.",
                f"Look at no more than the first {counted(r, k)} rows.",
            ),
        )
    elif part == "skip":
        view, part_words = (
            f"{p}[1:]",
            (
                "The first row is <ignored|not looked at>: leave it out before <anything else|you count>.",
                "<Drop|Remove> the first row <first|before anything else>.",
            ),
        )
    elif part == "even":
        view, part_words = (
            f"{p}[::2]",
            (
                "Use only every second row, beginning with the first, and <forget|drop> the others first.",
                "Only the first, third, fifth … row <exist|are kept>; the others are removed before <anything|you begin>.",
            ),
        )
    looked = p if part == "all" else "kept"
    noun = thing.split()[-1]
    facts = {"p": p, "place": place, "thing": thing, "n": str(n), "m": f'"{mark}"', "f": f'"{free}"', "which": which}
    parts = {
        "P": looked,
        "B": ", 1" if base else "",
        "plus": " + 1" if base else "",
        "m": f'"{mark}"',
        "f": f'"{free}"',
        "n": str(n),
        "tie": tie,
    }
    made = tuple(fill(body, parts) if part == "all" else f"kept = {view}\n{fill(body, parts)}" for body in bodies)
    start = (
        "<Rows and columns|Positions> <count|are counted> from {0}.|The first row<| or column> is number {0}."
        if what == "free"
        else "<Rows|Numbers> <count|are counted> from {0}.|The first row<| looked at> is number {0}."
    )
    base_words = (
        tuple(start.replace("{0}", str(base)).split(".|")[i].rstrip(".") + "." for i in (0, 1)) if needs else ()
    )
    intro = (
        "`{p}` is the plan of a {place}, one <string|text> per row: {m} is a {thing}, {f} is free.",
        "The rows of a {place} <are given as|are> strings in `{p}`, where {m} <means|stands for> a {thing} and {f} a free place.",
        "On a {place}'s plan, the rows in `{p}`, {m} marks a {thing} and {f} an empty place.",
    )
    return Spec(
        f"rules/stretches/boards/{what}/{part}/{base if needs else ''}/{which if what == 'most' else ''}/{n}",
        r.choice(
            (
                (f"{noun}_{nick}", f"{place.replace(' ', '_')}_rows"),
                (f"{place.replace(' ', '_')}_{nick}", f"{noun}_plan"),
                (f"check_{noun}_rows", f"{noun}_rows"),
            )
        ),
        (Parameter(p, f"board {mark}{free}"),),
        returns,
        made,
        told(r, facts, intro, summaries, part_words, base_words, lead=True),
    )


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (3, neighbours),
    (2.5, groups),
    (2, intervals),
    (2, boards),
)
