"""Tasks about two lists side by side and about lists of marks."""

import random

from greenroom_tiny.rules.stretches.words import BASE, LOCALS, NICKNAMES, NONE, Words, fill, named, series, told
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

# key, test of a (first list) and b (second list), what the unit has
COMPARED: tuple[tuple[str, str, str], ...] = (
    ("more", "a > b", "more in `{p}` than in `{q}`"),
    ("less", "a < b", "less in `{p}` than in `{q}`"),
    ("atleast", "a >= b", "at least as many in `{p}` as in `{q}`"),
    ("moreby", "a - b >= {d}", "at least {d} more in `{p}` than in `{q}`"),
    ("lessby", "b - a > {d}", "more than {d} less in `{p}` than in `{q}`"),
    ("apart", "abs(a - b) > {d}", "counts in `{p}` and `{q}` that differ by more than {d}"),
    ("near", "abs(a - b) <= {d}", "counts in `{p}` and `{q}` that are at most {d} apart"),
    ("together", "a + b >= {k}", "at least {k} in `{p}` and `{q}` together"),
    ("low", "a + b < {k}", "fewer than {k} in `{p}` and `{q}` together"),
)  # fmt: skip
_LOOP = "for i in range(min(len({p}), len({q}))):\n    a, b = {p}[i], {q}[i]\n    if {c}:\n        "
SIDE_RESULTS: tuple[tuple[str, str, tuple[str, ...], Words], ...] = (
    ("count", "int", ("return sum({c} for a, b in zip({p}, {q}))", "count = 0\n" + _LOOP + "count += 1\nreturn count"), ("<Count|Return the number of> {units} that have {rel}.", "How many {units} have {rel}?")),
    ("positions", "list[int]", ("return [i for i, (a, b) in enumerate(zip({p}, {q}){B}) if {c}]", "found = []\n" + _LOOP + "found.append({i})\nreturn found"), ("<Return|List> the positions of {units} that have {rel}.", "Which {units} have {rel}? List their positions.")),
    ("first", "int", ("for i, (a, b) in enumerate(zip({p}, {q}){B}):\n    if {c}:\n        return i\nreturn {none}", _LOOP + "return {i}\nreturn {none}"), ("<Return|Find> the position of the first {unit} that has {rel}.", "Which {unit} is the first that has {rel}? <Return|Give> its position.")),
    ("run", "int", ("best = run = 0\nfor a, b in zip({p}, {q}):\n    run = run + 1 if {c} else 0\n    best = max(best, run)\nreturn best", "runs = [0]\nfor a, b in zip({p}, {q}):\n    if {c}:\n        runs[-1] += 1\n    else:\n        runs.append(0)\nreturn max(runs)"), ("<Return|Find> the largest number of {units} in a row that have {rel}.", "How many {units} in a row, at most, have {rel}?")),
    ("gap", "int", ("return sum(abs(a - b) for a, b in zip({p}, {q}) if {c})", "total = 0\n" + _LOOP + "total += abs(a - b)\nreturn total"), ("<Add up|Total> the differences, taken as positive, of {units} that have {rel}.", "How large is the sum of the differences (never negative) of all {units} that have {rel}?")),
    ("larger", "list[int]", ("return [max(a, b) for a, b in zip({p}, {q}) if {c}]", "found = []\n" + _LOOP + "found.append(max(a, b))\nreturn found"), ("<Return|List> the larger of the two counts for each {unit} that has {rel}.", "For every {unit} that has {rel}, list the higher of both counts.")),
)  # fmt: skip
SIDES = (("planned", "actual"), ("ordered", "delivered"), ("expected", "seen"), ("promised", "given"), ("earlier", "later"), ("ours", "theirs"), ("last_year", "this_year"), ("morning", "evening"), ("north", "south"), ("sold", "made"), ("sent", "returned"), ("adults", "children"))  # fmt: skip


def two_lists(r: random.Random) -> Spec:
    """Two lists compared position by position."""
    facts = series(r)
    hi = r.choice((6, 9, 12, 20, 30, 40, 60))
    left, right = r.choice(SIDES)
    p = given(r, left, "ints", LOCALS)
    q = given(r, right, "ints", (p, *LOCALS))
    key, code, words = r.choice(COMPARED)
    what, returns, bodies, summaries = r.choice(SIDE_RESULTS)
    base, (none, none_words) = r.randrange(2), r.choice(NONE)
    if none == "0":
        base = 1
    facts |= {
        "p": p,
        "q": q,
        "d": str(max(1, round(hi * 0.25))),
        "k": str(hi + r.randint(-1, 2)),
        "what": facts["unit"],
    }
    parts = facts | {"c": fill(code, facts), "B": ", 1" if base else "", "i": "i + 1" if base else "i", "none": none}
    intro = (
        "`{p}` and `{q}` have the {things} per {unit}.",
        "Both lists, {p} and {q}, hold numbers of {things}, one per {unit}.",
        "`{p}` and `{q}` <list|count> {things} for the same {units}.",
    )
    extra: Words = (
        "If one list is longer, its surplus is ignored.",
        "<Ignore|Leave out> {units} that only one list has.",
        "Stop at the end of the shorter list.",
        "The longer list's extra entries do not count.",
        "Only {units} with an entry in both lists count.",
    )
    placed = what in ("positions", "first")
    return Spec(
        f"rules/stretches/two_lists/{what}/{key}/{base if placed else ''}/{none if what == 'first' else ''}",
        tuple(
            fill(name, facts)
            for name in r.choice(
                (
                    ("compare_{things}", "{things}_check"),
                    (f"{left}_{right}_{{things}}", "{units}_compared"),
                    ("{things}_difference", "{unit}_comparison"),
                )
            )
        ),
        (Parameter(p, f"many range 0,{hi}"), Parameter(q, f"many range 0,{hi}")),
        "int | None" if what == "first" and none == "None" else returns,
        tuple(fill(body, parts) for body in bodies),
        told(
            r,
            facts,
            intro,
            tuple(t.replace("{rel}", words) for t in summaries),
            extra,
            BASE[base] if placed else (),
            none_words if what == "first" else (),
            lead=True,
        ),
    )


MARKED = (("pupil", "school day", "present", "absent", "late"), ("parcel", "try", "delivered", "refused", "missed"), ("hen", "day", "laid", "broody", "idle"), ("lift", "check", "fine", "stuck", "noisy"), ("pot", "firing", "whole", "cracked", "chipped"), ("patient", "visit", "kept", "cancelled", "forgotten"), ("machine", "hour", "running", "broken", "waiting"), ("lot", "auction", "sold", "unsold", "withdrawn"), ("swimmer", "lane", "done", "stopped", "slow"), ("hive", "check", "healthy", "weak", "empty"), ("tenant", "month", "paid", "unpaid", "partly"), ("mower", "rental", "clean", "dirty", "damaged"), ("ballot", "paper", "valid", "void", "blank"), ("suit", "fitting", "good", "tight", "loose"), ("apprentice", "task", "passed", "failed", "open"))  # fmt: skip
MARK_RESULTS: tuple[tuple[str, str, tuple[str, ...], Words], ...] = (
    ("longest", "int", ("best = run = 0\nfor mark in kept:\n    run = run + 1 if mark == {m} else 0\n    best = max(best, run)\nreturn best", "runs = [0]\nfor mark in kept:\n    if mark == {m}:\n        runs[-1] += 1\n    else:\n        runs.append(0)\nreturn max(runs)"), ("<Return|Find> the length of the longest <run|stretch> of {m}.", "How often, at most, does {m} come in a row?")),
    ("warned", "bool", ("run = 0\nfor mark in kept:\n    run = run + 1 if mark == {m} else 0\n    if run == {j}:\n        return True\nreturn False", "for i in range(len(kept) - {j} + 1):\n    if all(mark == {m} for mark in kept[i:i + {j}]):\n        return True\nreturn False"), ("<Tell|Say|Return> whether {m} stands {j} times in a row anywhere.", "Are there {j} or more {m} in a row somewhere?")),
    ("changes", "int", ("return sum(a != b for a, b in zip(kept, kept[1:]))", "count = 0\nfor i in range(1, len(kept)):\n    if kept[i] != kept[i - 1]:\n        count += 1\nreturn count"), ("<Count|Return> how many times the mark changes from one entry to the next.", "How often does a mark differ from the one just before it?")),
    ("turns", "int", ("return sum(a == {m} and b == {n} for a, b in zip(kept, kept[1:]))", "count = 0\nfor i in range(1, len(kept)):\n    if kept[i - 1] == {m} and kept[i] == {n}:\n        count += 1\nreturn count"), ("<Count|Return> how often {n} comes directly after {m}.", "How many times does {m} have {n} as the very next mark?")),
    ("packed", "list[tuple[str, int]]", ("packed = []\nfor mark in kept:\n    if packed and packed[-1][0] == mark:\n        packed[-1] = (mark, packed[-1][1] + 1)\n    else:\n        packed.append((mark, 1))\nreturn packed",), ("<Return|List> the runs of equal marks as (mark, length) tuples, in order.", "Pack equal neighbours into tuples (mark, how many in a row).")),
    ("split", "list[int]", ("sizes = [0]\nfor mark in kept:\n    if mark == {m}:\n        sizes.append(0)\n    else:\n        sizes[-1] += 1\nreturn sizes",), ("Split the marks at each {m} and return how many marks each part has, empty parts as 0; {m} itself is in no part.", "Cut the list at every {m}, which is dropped, and list the sizes of the parts; parts may be empty (0).")),
    ("before", "list[str]", ("found = []\nfor mark in kept:\n    if mark == {m}:\n        break\n    found.append(mark)\nreturn found", "if {m} not in kept:\n    return kept[:]\nreturn kept[:kept.index({m})]"), ("<Return|Give> the marks before the first {m}, or all if there is none.", "List all marks until {m} comes, which is not included; without one, list all.")),
    ("after", "list[str]", ("found = []\nfor mark in kept:\n    found.append(mark)\n    if mark == {m}:\n        found = []\nreturn found", "found = []\nfor mark in reversed(kept):\n    if mark == {m}:\n        break\n    found.append(mark)\nreturn found[::-1]"), ("<Return|Give> the marks after the last {m}, in order, or all if there is none.", "List what follows the last {m}, in the order of the list; everything if {m} never comes.")),
    ("unique", "list[str]", ("return [mark for i, mark in enumerate(kept) if i == 0 or mark != kept[i - 1]]", "found = []\nfor mark in kept:\n    if not found or mark != found[-1]:\n        found.append(mark)\nreturn found"), ("<Return|Give> the marks in order, but each run of equal ones only once.", "Shorten every run of equal neighbours to one mark and return the list.")),
    ("points", "int", ("points = run = 0\nfor mark in kept:\n    run = run + 1 if mark == {m} else 0\n    if run:\n        points += {a} if run == 1 else {b}\nreturn points", "points = 0\nfor i, mark in enumerate(kept):\n    if mark == {m}:\n        points += {b} if i > 0 and kept[i - 1] == {m} else {a}\nreturn points"), ("Charge {a} for <each|every> {m}, but {b} for one directly after another. Return the total.", "Return the total: {m} costs {a}, and {b} if the mark just before it was {m} as well.")),
)  # fmt: skip


def marks(r: random.Random) -> Spec:
    """A list of marks, with some left out first."""
    who, unit, *three = r.choice(MARKED)
    m, n, o = r.sample(three, 3)
    p = given(r, r.choice((f"{who}_marks", "marks", "entries", "states", f"{who}_record")), "words", LOCALS)
    what, returns, bodies, summaries = r.choice(MARK_RESULTS)
    nick = NICKNAMES.get(what, what)
    a, b = r.sample(range(1, 20), 2)
    facts = {
        "p": p,
        "who": who,
        "unit": unit,
        "m": f'"{m}"',
        "n": f'"{n}"',
        "o": f'"{o}"',
        "a": str(a),
        "b": str(b),
        "j": "2",
    }
    k = r.randint(4, 5)
    key, view, said = r.choice((
        ("without", f'[mark for mark in {p} if mark != "{o}"]', ("<Ignore|Leave out|Drop> every {o} first.", "Entries of {o} are removed before anything else.", "{o} <does not count at all|neither counts nor separates>: act as if it were not there.")),
        ("as", f'["{m}" if mark == "{o}" else mark for mark in {p}]', ("Before anything else, change every {o} to {m}.", "Each {o} <counts as|is taken as|is read as> {m}, also in what is returned.", "Treat {o} as {m} throughout.")),
        ("first", f"{p}[:{k}]", (f"Only the first {k} entries count.", f"<Ignore|Drop> everything after the first {k} entries.", f"Use no more than the first {k} entries.")),
        ("last", f"{p}[-{k}:]", (f"Only the last {k} entries count.", f"<Ignore|Drop> everything before the last {k} entries.", f"Use no more than the last {k} entries.")),
        ("backwards", f"{p}[::-1]", ("The newest entry comes first: reverse the list before anything else.", "First <turn the list around|reverse the list>, as it starts with the latest entry.")),
    ))  # fmt: skip
    intro = (
        "`{p}` has one mark of a {who} per {unit}: {m}, {n} or {o}.",
        "For each {unit}, `{p}` says {m}, {n} or {o}.",
        "The entries of `{p}` are {m}, {n} or {o}, one per {unit}.",
    )
    return Spec(
        f"rules/stretches/marks/{what}/{key}",
        named((f"{who}_{nick}", f"{nick}_{who}_marks", f"{who}_record"), facts),
        (Parameter(p, f"many pick {','.join(three)}"),),
        returns,
        (*(f"kept = {view}\n{fill(body, facts)}" for body in bodies), f"kept = list({view})\n{fill(bodies[0], facts)}")[
            : max(2, len(bodies))
        ],
        told(r, facts, intro, summaries, said, lead=True),
    )
