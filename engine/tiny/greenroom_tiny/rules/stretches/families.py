"""Tasks about order and position in a list of counts: stretches, neighbours, groups, blocks."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.stretches.boards import FAMILIES as OTHERS
from greenroom_tiny.rules.stretches.pairs import marks, two_lists
from greenroom_tiny.rules.stretches.words import BASE, INTRO, NONE, Words, counted, fill, named, series, told
from greenroom_tiny.spec import Parameter, Spec

# key, test of {x}, wordings after "with"
CONDITIONS: tuple[tuple[str, str, str], ...] = (
    ("ge", "{x} >= {k}", "<at least {k}|{k} or more|no fewer than {k}|not less than {k}> {things}"),
    ("gt", "{x} > {k}", "<more than {k}|over {k}> {things}"),
    ("lt", "{x} < {k}", "<fewer than {k}|less than {k}|under {k}> {things}"),
    ("le", "{x} <= {k}", "<at most {k}|no more than {k}|{k} or fewer|up to {k}> {things}"),
    ("between", "{k} <= {x} <= {m}", "<between {k} and {m} {things} (both included)|from {k} to {m} {things} inclusive|at least {k} and at most {m} {things}>"),
    ("outside", "{x} < {k} or {x} > {m}", "<fewer than {k} or more than {m} {things}|less than {k} or over {m} {things}>"),
    ("even", "{x} % 2 == 0", "an even number of {things}"),
    ("odd", "{x} % 2 == 1", "an odd number of {things}"),
)  # fmt: skip
RUN = "<stretch|run|streak|unbroken series>"


def _finish(r: random.Random, many: bool) -> tuple[str, Callable[[str], str], Words]:
    """(key, what is done to the final number, wordings)."""
    c, b = r.randint(2, 4), r.randint(2, 25)
    low = r.randint(1, 2) if many else 1
    f: dict[str, tuple[Callable[[str], str], Words]] = {
        "cap": (lambda e: f"min({e}, {c})", (f"Never return more than {c}.", f"The <result|answer> is <at most|capped at|limited to> {c}.", f"<Stop counting at|Cap the result at|More than {c} counts as> {c}.", f", but <at most|never more than|no more than> {c}")),
        "times": (lambda e: f"{b} * {e}", (f"Each {{one}} <counted |>is worth {b} points: return the points.", f"The result is in points: {b} <for each|per> {{one}}.", f"Multiply the number by {b}.", f", multiplied by {b}", f", times {b}")),
        "floor": (lambda e: f"max({e}, {low})", (f"The <result|answer> is <at least|never below|not under> {low}.", f"Return <no less than|at least> {low} in any case.", f"If it is <less|smaller> than {low}, <return|give> {low}.", f", but <at least|never less than> {low}")),
        "less": (lambda e: f"max({e} - 1, 0)", ("Take one off the result, but <never go|do not go> below 0.", "<Subtract|Deduct> 1 from the result unless it is 0.", ", minus one but never below zero", ", less 1, though not below 0")),
    }  # fmt: skip
    keys = (*f, "none", "none") if many else ("times", "floor", "none")
    key = r.choice(keys)
    return (key, *f[key]) if key in f else ("none", lambda e: e, ())


def _drop(r: random.Random, p: str) -> tuple[str, str, Words, str]:
    """(key, expression for the numbers looked at, wordings, its name) of what part of the list counts."""
    n = r.randint(4, 5)
    chosen: dict[str, tuple[str, Words]] = {
        "zeros": (f"[x for x in {p} if x != 0]", ("{units} without <any |>{things} are <skipped|ignored|left out>: they <neither count nor break a stretch|count for nothing and break nothing>.", "<Ignore|Leave out|Skip> the {units} with 0 {things} <first|altogether>, as if they were not <there|in the list>.", "A 0 <means the {unit} was not counted|is a missing count>: <act as if it were not in the list|drop it before anything else>.")),
        "first": (f"{p}[:{n}]", (f"Only the first {counted(r, n)} {{units}} <count|matter|are looked at>.", f"<Ignore|Leave out|Disregard> everything after the first {counted(r, n)} {{units}}.", f", looking only at the first {counted(r, n)} {{units}}")),
        "last": (f"{p}[-{n}:]", (f"Only the last {counted(r, n)} {{units}} <count|matter|are looked at>.", f"<Ignore|Leave out|Disregard> everything before the last {counted(r, n)} {{units}}.", f", looking only at the last {counted(r, n)} {{units}}")),
        "rest": (f"{p}[1:]", ("The first {unit} <does not count|is left out|is ignored>.", "<Ignore|Leave out|Disregard|Skip> the first {unit}.", ", not counting the first {unit}")),
    }  # fmt: skip
    key = r.choice((*chosen, "all", "all", "all", "all"))
    return (key, *chosen[key], "kept") if key in chosen else ("all", p, (), p)


# key, returns, whether {j} matters, bodies over {P} with test {c} of x (finish: "=> expression"), summaries, function names
_RUNS = "runs = [0]\nfor x in {P}:\n    if {c}:\n        runs[-1] += 1\n    else:\n        runs.append(0)\n"
_LOOP = "for x in {P}:\n    run = run + 1 if {c} else 0\n"
NUMBERS: tuple[tuple[str, tuple[str, ...], Words, tuple[str, ...]], ...] = (
    ("longest", ("best = run = 0\n" + _LOOP + "    best = max(best, run)\n=> best", _RUNS + "=> max(runs)"),
     ("<Return|Give|Find|Compute> the length of the longest " + RUN + " of <consecutive |>{units} with {cond}.", "<How many|What is the largest number of> {units} in a row had {cond}?", "<Return|Find> the <largest|greatest> number of <consecutive|successive> {units} with {cond}.", "Length of the longest " + RUN + " of {units} that have {cond}."),
     ("longest_{things}_run", "{units}_in_a_row", "longest_{unit}_stretch", "{things}_streak")),
    ("count", ("count = run = 0\n" + _LOOP + "    if run == {j}:\n        count += 1\n=> count", _RUNS + "=> sum(run >= {j} for run in runs)", _RUNS + "=> len([run for run in runs if run >= {j}])"),
     ("<Count|Return the number of> " + "<stretches|runs|unbroken series> of <at least {J}|{J} or more> <consecutive |>{units} with {cond}.", "How often did <at least {J}|{J} or more> {units} in a row have {cond}? A longer <stretch|run> counts once.", "<Count|Tell> how many times {J} or more {units} <in a row|in succession> have {cond}; each <unbroken |>stretch counts once."),
     ("count_{things}_runs", "{units}_stretches", "number_of_{things}_streaks", "{things}_series")),
    ("total", (_RUNS + "=> sum(run for run in runs if run >= {j})", "total = run = 0\n" + _LOOP + "    if run == {j}:\n        total += run\n    elif run > {j}:\n        total += 1\n=> total"),
     ("<Count|Return the number of> {units} that <belong to|are part of> a " + RUN + " of <at least {J}|{J} or more> <consecutive |>{units} with {cond}.", "Total length of all <stretches|runs> of {units} with {cond}, where a <stretch|run> of <fewer|less> than {J} does not count.", "<Add up|Sum|Total> the lengths of the <stretches|runs> of {units} with {cond}; <ignore|leave out> those shorter than {J}."),
     ("{units}_in_{things}_runs", "total_{things}_stretch", "{things}_run_total", "long_{things}_{units}")),
    ("trailing", ("run = 0\nfor x in reversed({P}):\n    if not ({c}):\n        break\n    run += 1\n=> run", "run = 0\n" + _LOOP + "=> run"),
     ("<Return|Count> how many of the {units} at the <very |>end of the list, without a break, have {cond}.", "Length of the " + RUN + " of {units} with {cond} that the list ends with.", "<How many|For how many> {units} up to the last one were there {cond}? The first other one, going backwards, ends the count.", "<Count|Go> backwards from the last {unit} and count the {units} with {cond} until one has not."),
     ("current_{things}_run", "{units}_at_the_end", "trailing_{things}_{units}", "current_{unit}_streak")),
    ("leading", ("run = 0\nfor x in {P}:\n    if not ({c}):\n        break\n    run += 1\n=> run", "run = 0\nmet = [{c} for x in {P}]\nwhile run < len(met) and met[run]:\n    run += 1\n=> run"),
     ("<Return|Count> how many {units} from the first one on, without a break, have {cond}.", "Length of the " + RUN + " of {units} with {cond} that the list begins with.", "<Count|Number of> {units} with {cond} before the first {unit} that has not.", "Starting at the first {unit}, count {units} with {cond}; stop at the first other one."),
     ("opening_{things}_run", "{units}_at_the_start", "first_{things}_{units}", "leading_{unit}_streak")),
    ("sum", ("best = total = 0\nfor x in {P}:\n    total = total + x if {c} else 0\n    best = max(best, total)\n=> best", "totals = [0]\nfor x in {P}:\n    if {c}:\n        totals[-1] += x\n    else:\n        totals.append(0)\n=> max(totals)"),
     ("<Return|Find> the <largest|greatest> total of {things} in one " + RUN + " of <consecutive |>{units} with {cond}; 0 if there is none.", "How many {things} came together in the best " + RUN + " of {units} that all had {cond}? Best is the one with the most {things}; without any, 0."),
     ("best_{things}_run", "most_{things}_in_a_row", "top_{things}_stretch", "largest_{things}_total")),
    ("points", ("points = run = 0\n" + _LOOP + "    if run:\n        points += {a} if run == 1 else {b}\n=> points", "points, before = 0, False\nfor x in {P}:\n    good = {c}\n    if good:\n        points += {b} if before else {a}\n    before = good\n=> points"),
     ("<Score|Give points for|Return the points earned by> {units} with {cond}: {a} for the first of a " + RUN + ", {b} for <each|every> <one that follows it directly|further one in a row>.", "A {unit} with {cond} <earns|is worth|gets> {a} points, but {b} if that is so of the {unit} <just |directly |>before it too. Return the total.", "<Add|Total> {b} points for <each|every> {unit} with {cond} whose predecessor also <qualifies|fits>, and {a} for one whose predecessor does not or that comes first."),
     ("{things}_points", "{unit}_bonus", "score_{things}", "{things}_score")),
)  # fmt: skip
_STARTS = "starts, run = [], 0\nfor index, x in enumerate({P}{B}):\n    run = run + 1 if {c} else 0\n"
PLACES: tuple[tuple[str, str, bool, tuple[str, ...], Words, tuple[str, ...]], ...] = (
    ("first", "int", True, ("run = 0\nfor index, x in enumerate({P}{B}):\n    run = run + 1 if {c} else 0\n    if run == {j}:\n        return index{back}\nreturn {none}", "for start in range(len({P}) - {j1}):\n    if all({c} for x in {P}[start:start + {j}]):\n        return start{plus}\nreturn {none}"),
     ("<Return|Find|Give> the <number|position> of the {unit} that begins the first " + RUN + " of <at least {J}|{J} or more> {units} with {cond}.", "<With|At> which {unit} do {J} {units} in a row with {cond} first begin?", "Where does the first " + RUN + " of {J} <consecutive|successive> {units} with {cond} start?"),
     ("first_{things}_run", "start_of_{things}_run", "{things}_run_start", "first_{unit}_stretch")),
    ("done", "int", True, ("run = 0\nfor index, x in enumerate({P}{B}):\n    run = run + 1 if {c} else 0\n    if run == {j}:\n        return index\nreturn {none}", "for end in range({j}, len({P}) + 1):\n    if all({c} for x in {P}[end - {j}:end]):\n        return {ending}\nreturn {none}"),
     ("<Return|Find|Give> the <number|position> of the {unit} <on|at> which there have been {cond} for the {Jth} {unit} in a row, for the first time.", "<Return|Find> the <number|position> of the {Jth} {unit} of the first " + RUN + " of <at least |>{J} {units} with {cond}.", "At which {unit} are {J} {units} in a row with {cond} first <complete|completed>?"),
     ("{things}_goal_{unit}", "{things}_run_complete", "{jth}_{unit}_in_a_row", "end_of_{things}_run")),
    ("starts", "list[int]", False, (_STARTS + "    if run == {j}:\n        starts.append(index{back})\nreturn starts", "starts, run = [], 0\nfor index, x in enumerate({P}{B}):\n    if not ({c}):\n        run = 0\n        continue\n    run += 1\n    if run == {j}:\n        starts.append(index{back})\nreturn starts"),
     ("<Return|List|Give> the <numbers|positions> of the {units} <with|at> which a " + RUN + " of <at least {J}|{J} or more> {units} with {cond} begins.", "Where do <stretches|runs> of {units} with {cond} begin? List the positions, <ignoring|leaving out> <stretches|runs> <shorter than {J}|of fewer than {J}>."),
     ("{things}_run_starts", "starts_of_{things}_runs", "{unit}_stretch_starts", "{things}_beginnings")),
    ("spans", "list[tuple[int, int]]", False, ("spans, start = [], None\nfor index, x in enumerate([*{P}, None]{B}):\n    if x is not None and ({c}):\n        start = index if start is None else start\n    elif start is not None:\n        spans.append((start, index - start))\n        start = None\nreturn [span for span in spans if span[1] >= {j}]", "spans, run = [], 0\nfor index, x in enumerate({P}{B}):\n    run = run + 1 if {c} else 0\n    if run > {j}:\n        spans[-1] = (index - run + 1, run)\n    elif run == {j}:\n        spans.append((index{back}, run))\nreturn spans"),
     ("<Return|List|Give> every " + RUN + " of {units} with {cond} as <a tuple |>(<start|position>, length), if it is <at least {J}|{J} or more> <long|in length>.", "Find the <stretches|runs> of {J} or more {units} in a row with {cond}; <give|return> (first {unit}, number of {units}) for each, in order."),
     ("{things}_runs", "{things}_stretches", "runs_of_{things}", "{unit}_spans")),
    ("longeststart", "int", True, ("best, found, run = 0, {none}, 0\nfor index, x in enumerate({P}{B}):\n    run = run + 1 if {c} else 0\n    if run {tie} best and run >= {j}:\n        best, found = run, index - run + 1\nreturn found", "best, found, run = {bestbefore}, {none}, 0\nfor index, x in enumerate({P}{B}):\n    if not ({c}):\n        run = 0\n        continue\n    run += 1\n    if run {tie} best:\n        best, found = run, index - run + 1\nreturn found"),
     ("<Return|Find|Give> the <number|position> of the {unit} that begins the longest " + RUN + " of {units} with {cond}, taking the {which} if several are equally long; a <stretch|run> needs at least {J} {units}.", "Where does the longest " + RUN + " of <at least {J}|{J} or more> {units} with {cond} begin? <Among|Of> equally long ones, <take|choose|prefer> the {which}."),
     ("longest_{things}_start", "start_of_longest_{things}", "{things}_longest_from", "longest_{unit}_stretch_start")),
)  # fmt: skip


def _condition(r: random.Random, facts: dict[str, str], hi: int) -> tuple[str, str]:
    """(key, test of x); the wordings go into the facts."""
    key, code, words = r.choice(CONDITIONS)
    k = round(hi * (r.uniform(0.2, 0.4) if key in ("ge", "gt", "between", "outside") else r.uniform(0.6, 0.8)))
    m = k + round(hi * (r.uniform(0.15, 0.25) if key == "outside" else r.uniform(0.4, 0.55))) + 1
    facts["k"], facts["m"], facts["cond"] = str(k), str(m), words
    return key, code.replace("{x}", "x").replace("{k}", str(k)).replace("{m}", str(m))


def _worded(facts: dict[str, str], templates: Words) -> Words:
    return tuple(template.replace("{cond}", facts["cond"]) for template in templates)


def lengths(r: random.Random) -> Spec:
    """A number made from stretches of units that meet a condition."""
    facts = series(r)
    hi = r.choice((6, 9, 12, 20, 30, 40, 60, 90, 150, 300))
    key, code = _condition(r, facts, hi)
    what, bodies, summaries, names = r.choice(NUMBERS)
    j = 2
    a, b = r.sample(range(1, 13), 2)
    dropped, view, drop_words, looked = _drop(r, facts["p"])
    ending, finish, finish_words = (
        _finish(r, what in ("longest", "total")) if what not in ("points", "sum") else ("none", lambda e: e, ())
    )
    facts |= {
        "one": "stretch" if what == "count" else facts["unit"],
        "J": counted(r, j),
        "j": str(j),
        "a": str(a),
        "b": str(b),
    }
    made: list[str] = []
    for body in bodies:
        first, _, last = body.partition("=> ")
        parts = {"P": looked, "c": code, "j": str(j), "a": str(a), "b": str(b)}
        text = fill(first, parts) + "return " + finish(fill(last, parts))
        made.append(text if dropped == "all" else f"kept = {view}\n{text}")
    made = [text.replace("not (x % 2 == 0)", "x % 2 != 0").replace("not (x % 2 == 1)", "x % 2 != 1") for text in made]
    return Spec(
        f"rules/stretches/lengths/{what}/{key}/{dropped}/{ending}",
        named(names, facts),
        (Parameter(facts["p"], f"many range 0,{hi}"),),
        "int",
        tuple(made),
        told(r, facts, INTRO, _worded(facts, summaries), drop_words, finish_words),
    )


def places(r: random.Random) -> Spec:
    """Where stretches of units that meet a condition lie."""
    facts = series(r)
    hi = r.choice((6, 9, 12, 20, 30, 40, 60, 90, 150, 300))
    key, code = _condition(r, facts, hi)
    what, returns, needs, bodies, summaries, names = r.choice(PLACES)
    j, base, (none, none_words) = 2 if r.random() < 0.9 else 3, r.randrange(2), r.choice(NONE)
    if none == "0" and base == 0:
        none, none_words = NONE[0]
    if what in ("spans", "longeststart"):
        j = r.choice((1, 2, 2))
    which, tie = r.choice((("first", ">"), ("last", ">=")))
    facts |= {
        "J": counted(r, j) if j > 1 else "1",
        "Jth": "second" if j == 2 else "third",
        "jth": "second" if j == 2 else "third",
        "which": which,
        "what": "stretch",
    }
    parts = {
        "P": facts["p"],
        "B": ", 1" if base else "",
        "c": code,
        "j": str(j),
        "j1": str(j - 1),
        "back": "" if j == 1 else f" - {j - 1}",
        "plus": " + 1" if base else "",
        "none": none,
        "ending": "end" if base else "end - 1",
        "tie": tie,
        "bestbefore": str(j - 1) if tie == ">" else str(j),
    }
    words = summaries
    if j == 1:
        words = tuple(
            w.replace("{J} or more", "1 or more").replace("at least {J} {units}", "at least 1 {unit}")
            for w in summaries
        )
    return Spec(
        f"rules/stretches/places/{what}/{key}/{base}/{none if needs else ''}/{which if what == 'longeststart' else ''}/{j}",
        named(names, facts),
        (Parameter(facts["p"], f"many range 0,{hi}"),),
        (f"{returns} | None" if none == "None" else returns) if needs else returns,
        tuple(fill(body, parts) for body in bodies),
        told(r, facts, INTRO, _worded(facts, words), BASE[base], none_words if needs else ()),
    )


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (3, lengths),
    (2, places),
    (2.5, two_lists),
    (2, marks),
    *OTHERS,
)
