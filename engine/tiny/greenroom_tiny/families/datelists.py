"""Lists of ISO dates, filtered, then counted, grouped, reduced to one or shown part by part."""

import random

from greenroom_tiny.families.dates import DAYS, LOCALS, VERBS, Piece, naming, put, with_imports
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")  # fmt: skip

# Conditions on an ISO date ``d``, one way as text and one with datetime where there is one.
WHICH: tuple[Piece, ...] = (
    ("year", ('d.startswith("{y}")', "int(d[:4]) == {y}", "date.fromisoformat(d).year == {y}"), ("in {y}", "from the year {y}", "whose year is {y}")),
    ("notyear", ('not d.startswith("{y}")', "int(d[:4]) != {y}"), ("not in {y}", "from other years than {y}")),
    ("month", ('d[5:7] == "{mm}"', "int(d[5:7]) == {m}", "date.fromisoformat(d).month == {m}"), ("in {M} of any year", "whose month is {M}", "falling in {M}")),
    ("inmonth", ('d.startswith("{y}-{mm}")', 'd[:7] == "{y}-{mm}"'), ("in {M} {y}", "from {M} {y}")),
    ("before", ('d < "{bound}"', 'date.fromisoformat(d) < date.fromisoformat("{bound}")'), ("before {bound}", "earlier than {bound}")),
    ("until", ('d <= "{bound}"', 'not d > "{bound}"'), ("up to and including {bound}", "not later than {bound}")),
    ("after", ('d > "{bound}"', 'date.fromisoformat(d) > date.fromisoformat("{bound}")'), ("after {bound}", "later than {bound}")),
    ("since", ('d >= "{bound}"', 'not d < "{bound}"'), ("on or after {bound}", "not before {bound}")),
    ("weekend", ("date.fromisoformat(d).weekday() >= 5", "date.fromisoformat(d).isoweekday() > 5"), ("on a weekend", "that are a Saturday or Sunday")),
    ("workday", ("date.fromisoformat(d).weekday() < 5", "date.fromisoformat(d).isoweekday() <= 5"), ("from Monday to Friday", "that are not on a weekend")),
    ("weekday", ("date.fromisoformat(d).weekday() == {w}", 'date.fromisoformat(d).strftime("%A") == "{W}"'), ("on a {W}", "that are a {W}")),
    ("quarter", ("(int(d[5:7]) - 1) // 3 + 1 == {c}", "(date.fromisoformat(d).month + 2) // 3 == {c}"), ("in quarter {c} of any year", "of the {c}. quarter of a year")),
    ("leap", ("calendar.isleap(int(d[:4]))", "calendar.isleap(date.fromisoformat(d).year)"), ("in leap years", "whose year is a leap year")),
    ("early", ("int(d[8:]) <= {n}", "date.fromisoformat(d).day <= {n}"), ("within the first {n} days of a month", "whose day of the month is at most {n}")),
    ("late", ("int(d[8:]) > {n}", "date.fromisoformat(d).day > {n}"), ("after day {n} of a month", "whose day of the month is above {n}")),
    ("months", ("{m} <= int(d[5:7]) <= {e}", "{m} <= date.fromisoformat(d).month <= {e}"), ("from {M} to {E} of any year", "in the months {M} to {E}, both included")),
    ("all", (), ()),
)  # fmt: skip
PARTS: tuple[tuple[str, tuple[str, ...], str, str, tuple[str, ...]], ...] = (
    ("month", ("d[:7]",), "str", "month", ('month ("2024-03")', "month in the form YYYY-MM")), ("year", ("int(d[:4])", "date.fromisoformat(d).year"), "int", "year", ("year (as an int)",)),
    ("monthnumber", ("int(d[5:7])", "date.fromisoformat(d).month"), "int", "month number", ("month number (1 to 12)", "month as a number, whatever the year")), ("day", ("int(d[8:])", "date.fromisoformat(d).day"), "int", "day", ("day of the month (as a number)",)),
    ("weekday", ('date.fromisoformat(d).strftime("%A")', 'f"{date.fromisoformat(d):%A}"'), "str", "weekday", ("weekday name", "name of the day of the week")), ("quarter", ("(int(d[5:7]) - 1) // 3 + 1", "(int(d[5:7]) + 2) // 3"), "int", "quarter", ("quarter (1 to 4)",)),
    ("monthname", ('date.fromisoformat(d).strftime("%B")', 'f"{date.fromisoformat(d):%B}"'), "str", "month name", ("month name in English",)),
)  # fmt: skip


def date_lists(r: random.Random) -> Spec:
    """A list of ISO dates, filtered, then counted, grouped, reduced to one or shown part by part."""
    (p,) = naming(r, ("dates",))
    key, ways, words = r.choice(WHICH)
    month = r.randint(1, 10)
    weekday = r.randrange(7)
    end = r.randint(month + 1, 12)
    year = r.choice((2019, 2020, 2023, 2024, 2024, 2025))
    constants = {"y": str(year), "mm": f"{month:02}", "m": str(month), "M": MONTHS[month - 1], "w": str(weekday), "W": DAYS[weekday], "c": str(r.randint(1, 4)), "n": str(r.randint(5, 24)),
                 "bound": f"{r.choice((2020, 2023, 2024))}-{month:02}-{r.randint(1, 28):02}", "e": str(end), "E": MONTHS[end - 1]}  # fmt: skip
    parameters = [Parameter(p, "dates")]
    bound = ""
    if ways and "{bound}" in ways[0] and r.random() < 0.5:
        bound = given(r, r.choice(("limit", "cutoff", "deadline_day", "bound")), "word", (p, *LOCALS))
        parameters.append(Parameter(bound, "isodate"))
        ways, constants["bound"] = tuple(way.replace('"{bound}"', "{bound}") for way in ways), bound
    tests = [put(way, **constants) for way in ways]
    what = r.choice(
        (
            "count",
            "list",
            "earliest",
            "latest",
            "any",
            "sorted",
            "distinct",
            "group",
            "tally",
            "parts",
            "span",
            "countdistinct",
        )
    )
    part, codes, kind, _, called = r.choice(PARTS)
    rule = (
        r.choice(("None", '""', "raise"))
        if what in ("earliest", "latest")
        else r.choice(("0", "None", "-1", "raise"))
        if what == "span"
        else ""
    )
    bodies = [
        _date_list_body(what, p, r.choice(tests) if tests else "", r.choice(codes), rule, loop)
        for loop in (False, True, r.random() < 0.5)
    ]
    if r.random() < 0.4:
        bodies[0], bodies[1] = bodies[1], bodies[0]
    sentences = tuple(
        _date_list_sentence(
            r,
            what,
            f"the {r.choice(('dates', 'ISO dates', 'date strings'))} {r.choice(('in', 'of', 'from the list'))} {p}",
            put(r.choice(words), **constants) if words else "",
            r.choice(called),
        )
        for _ in range(6)
    )
    returns = {"count": "int", "list": "list[str]", "sorted": "list[str]", "any": "bool", "distinct": f"list[{kind}]", "group": f"dict[{kind}, list[str]]", "tally": f"dict[{kind}, int]", "parts": f"list[{kind}]",
               "span": "int", "countdistinct": "int"}.get(what, "str") + (" | None" if rule == "None" else "")  # fmt: skip
    details: tuple[str, ...] = ()
    if rule:
        answer = (
            "raise ValueError" if rule == "raise" else "return an empty string" if rule == '""' else f"return {rule}"
        )
        details = (
            f"If there are none, {answer}.",
            f"{answer.capitalize() if 'raise' not in answer else 'Raise ValueError'} if no date qualifies.".replace(
                "none", "None"
            ),
            f"With no such date, {answer}.",
        )
    by = part if what in ("distinct", "group", "tally", "parts", "countdistinct") else ""
    structure = "/".join(
        ("dates", key + ("=" if bound else ""), what, *((by,) if by else ()), *((rule,) if rule else ()))
    )
    return Spec(structure, (f"{what}_{key}", f"{what}_{by or 'dates'}", f"dates_{key}", f"{what}_dates_{key}", "pick_dates"), tuple(parameters), returns,
                tuple(dict.fromkeys(with_imports(body) for body in bodies)), sentences, details, raises=("ValueError",) if rule == "raise" else ())  # fmt: skip


def _date_list_body(what: str, p: str, test: str, part: str, rule: str, loop: bool) -> str:
    chosen = f"[d for d in {p} if {test}]" if test else p
    where = f"for d in {p} if {test}" if test else f"for d in {p}"
    nothing = 'raise ValueError("no date")' if rule == "raise" else f"return {rule}"
    guard = f"if not found:\n    {nothing}\n"
    if what in ("group", "tally"):
        name, start = ("groups", "[]") if what == "group" else ("counts", "0")
        step = f"{name}.setdefault(key, []).append(d)" if what == "group" else f"{name}[key] = {name}.get(key, 0) + 1"
        if loop:
            step = f"if key not in {name}:\n    {name}[key] = {start}\n{name}[key]{'.append(d)' if what == 'group' else ' += 1'}"
        work = f"key = {part}\n{step}"
        if test:
            work = f"if {test}:\n{_inside(work)}"
        return f"{name} = {{}}\nfor d in {p}:\n{_inside(work)}\nreturn {name}"
    if loop:
        ends = {"count": "return len(found)", "list": "return found", "sorted": "found.sort()\nreturn found", "any": "return len(found) > 0", "distinct": "return sorted(set(found))", "parts": "return found", "countdistinct": "return len(set(found))",
                "earliest": f"{guard}return sorted(found)[0]", "latest": f"{guard}return sorted(found)[-1]", "span": f"{guard}found.sort()\nreturn (date.fromisoformat(found[-1]) - date.fromisoformat(found[0])).days"}  # fmt: skip
        step = f"found.append({part if what in ('distinct', 'parts', 'countdistinct') else 'd'})"
        if test:
            step = f"if {test}:\n    {step}"
        return f"found = []\nfor d in {p}:\n{_inside(step)}\n{ends[what]}"
    if rule == "raise" or what == "span":
        last = (
            "(date.fromisoformat(max(found)) - date.fromisoformat(min(found))).days"
            if what == "span"
            else f"{'min' if what == 'earliest' else 'max'}(found)"
        )
        return f"found = {chosen if test else f'list({p})'}\n{guard}return {last}"
    listed = f"(d {where})" if test else p
    return {
        "count": f"return sum(1 {where})" if test else f"return len({p})", "list": f"return {chosen}" if test else f"return list({p})", "sorted": f"return sorted(d {where})" if test else f"return sorted({p})",
        "any": f"return any({test or 'True'} for d in {p})", "distinct": f"return sorted({{{part} {where}}})", "parts": f"return [{part} {where}]", "countdistinct": f"return len({{{part} {where}}})",
        "earliest": f"return min({listed}, default={rule})", "latest": f"return max({listed}, default={rule})",
    }[what]  # fmt: skip


def _inside(text: str) -> str:
    return "\n".join("    " + line for line in text.split("\n"))


def _date_list_sentence(r: random.Random, what: str, dates: str, words: str, called: str) -> str:
    many = f"{dates} {words}" if words and r.random() < 0.6 else f"those of {dates} {words}" if words else dates
    phrase = r.choice({
        "count": (f"how many of {dates} are {words.removeprefix('that are ')}" if words.startswith(("in ", "on ", "before", "after", "that are")) else f"the number of {many}", f"the number of {many}", f"the count of {many}"),
        "list": (f"{many}, as a new list", f"a list of {many}, in the given order"), "sorted": (f"{many}, sorted from early to late", f"a sorted list of {many}"), "any": (f"whether there are any among {many}", f"True if {dates.replace('the ', '', 1)} include at least one {words}" if words else f"whether there are any of {many}"),
        "distinct": (f"the different values of the {called} of {many}, sorted", f"a sorted list, without repeats, of the {called} of each of {many}"), "parts": (f"the {called} of each of {many}, as a list", f"a list with the {called} for each of {many}"),
        "group": (f"{many} grouped by {called}, as a dict of lists", f"a dictionary from each {called} to the list of {many} that have it"), "tally": (f"how many of {many} there are for each {called}, as a dict", f"a dictionary from each {called} to the number of {many} with it"),
        "countdistinct": (f"how many different values the {called} has among {many}", f"the number of distinct values of the {called} among {many}"), "earliest": (f"the earliest of {many}", f"the first in time of {many}"), "latest": (f"the latest of {many}", f"the most recent of {many}"),
        "span": (f"the number of days from the earliest to the latest of {many}", f"how many days lie between the first and the last, in time, of {many}"),
    }[what])  # fmt: skip
    way = r.random()
    if words and way < 0.2 and what not in ("any", "count"):
        rest = _date_list_sentence(random.Random(r.random()), what, "them", "", called).removesuffix(".")
        return f"Keep {dates} {words}. {rest[0].upper()}{rest[1:]}."
    if phrase.startswith("True"):
        return f"{r.choice(('Return', 'Returns'))} {phrase}."
    if way < 0.6:
        return f"{r.choice(VERBS[:4] if phrase.startswith('whether') else VERBS)} {phrase}."
    if way < 0.8:
        return f"{phrase[0].upper()}{phrase[1:]} (dates are YYYY-MM-DD)."
    return f"Given ISO dates, return {phrase}." if way < 0.9 else phrase
