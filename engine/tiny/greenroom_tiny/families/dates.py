"""Dates as text, composed: what comes in, one or two steps, the form of the answer, bad input; the time between two."""

import random

from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given, number

LOCALS = ("d", "t", "day", "date", "datetime", "timedelta", "calendar", "total", "hours", "minutes", "seconds", "found", "left", "number", "month", "year", "hour", "minute", "before", "groups", "counts", "first", "last", "x", "gap", "clock", "half", "c", "result", "key", "a", "b", "h", "m", "s")  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
VERBS = ("Return", "Return", "Returns", "Compute", "Give", "Get", "Find", "Work out")

# Code is over a datetime.date called ``day``; a piece's codes are different ways to write the same.
Piece = tuple[str, tuple[str, ...], tuple[str, ...]]
MOVES: tuple[Piece, ...] = (
    ("plusdays", ("day += timedelta(days={k})", "day = day + timedelta({k})"), ("add {k} days", "go {k} days forward", "move {k} days into the future")),
    ("minusdays", ("day -= timedelta(days={k})", "day = day - timedelta({k})"), ("subtract {k} days", "go back {k} days", "move {k} days into the past")),
    ("plusweeks", ("day += timedelta(weeks={k})", "day += timedelta(days=7 * {k})"), ("add {k} weeks", "go {k} weeks ahead", "move {k} weeks forward")),
    ("minusweeks", ("day -= timedelta(weeks={k})", "day -= timedelta(days=7 * {k})"), ("subtract {k} weeks", "go back {k} weeks")),
    ("monthstart", ("day = day.replace(day=1)", "day -= timedelta(days=day.day - 1)"), ("go to the first day of that month", "move to the first of the month")),
    ("monthend", ("day = day.replace(day=calendar.monthrange(day.year, day.month)[1])", "day = (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)"), ("go to the last day of that month", "move to the end of the month")),
    ("nextmonth", ("day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)", "day = date(day.year + day.month // 12, day.month % 12 + 1, 1)"), ("go to the first day of the following month", "move to the start of the next month")),
    ("newyear", ("day = date(day.year, 1, 1)", "day = day.replace(month=1, day=1)"), ("go to 1 January of that year", "move to the first day of the year")),
    ("yearend", ("day = date(day.year, 12, 31)", "day = day.replace(month=12, day=31)"), ("go to 31 December of that year", "move to the last day of the year")),
    ("after", ("day += timedelta(days=({w} - day.weekday() - 1) % 7 + 1)", "day += timedelta(days=1)\nwhile day.weekday() != {w}:\n    day += timedelta(days=1)"), ("go to the next {W} (strictly later)", "move to the first {W} after it")),
    ("onafter", ("day += timedelta(days=({w} - day.weekday()) % 7)", "while day.weekday() != {w}:\n    day += timedelta(days=1)"), ("go to the {W} on or after it", "move to the next {W} unless it is one already")),
    ("onbefore", ("day -= timedelta(days=(day.weekday() - {w}) % 7)", "while day.weekday() != {w}:\n    day -= timedelta(days=1)"), ("go to the {W} on or before it", "move back to the last {W} unless it is one already")),
    ("skipweekend", ("while day.weekday() >= 5:\n    day += timedelta(days=1)", "if day.weekday() >= 5:\n    day += timedelta(days=7 - day.weekday())"), ("if it is a Saturday or Sunday, go to the next Monday", "move on to Monday when it falls on a weekend")),
    ("weekstart", ("day -= timedelta(days=day.weekday())", "while day.weekday() != 0:\n    day -= timedelta(days=1)"), ("go back to the Monday of that week", "move to the start of its week (Monday)")),
    ("workdays", ("for _ in range({k}):\n    day += timedelta(days=1)\n    while day.weekday() >= 5:\n        day += timedelta(days=1)", "left = {k}\nwhile left > 0:\n    day += timedelta(days=1)\n    if day.weekday() < 5:\n        left -= 1"), ("go {k} working days (Monday to Friday) forward", "add {k} weekdays, not counting Saturdays and Sundays")),
)  # fmt: skip
ANSWERS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("iso", "str", ("day.isoformat()", "str(day)"), ("the date in ISO form (YYYY-MM-DD)", 'the date as "YYYY-MM-DD"', "the ISO date")),
    ("long", "str", ('f"{day.day} {day:%B %Y}"', 'str(day.day) + day.strftime(" %B %Y")'), ('the date written like "9 March 2024"', "the date with day, full month name and year, such as 9 March 2024")),
    ("slashed", "str", ('day.strftime("%m/%d/%Y")', 'f"{day.month:02}/{day.day:02}/{day.year}"'), ("the date as MM/DD/YYYY", 'the date in the form "03/09/2024" (month first)')),
    ("european", "str", ('day.strftime("%d.%m.%Y")', 'f"{day.day:02}.{day.month:02}.{day.year}"'), ("the date as DD.MM.YYYY", 'the date in the form "09.03.2024" (day first)')),
    ("british", "str", ('day.strftime("%d/%m/%Y")', 'f"{day.day:02}/{day.month:02}/{day.year}"'), ("the date as DD/MM/YYYY", "the date with day, month and year separated by slashes")),
    ("weekday", "str", ('day.strftime("%A")', 'f"{day:%A}"'), ("the name of the weekday", 'the weekday name, such as "Monday"', "the day of the week in English")),
    ("month", "str", ('day.strftime("%B")', 'f"{day:%B}"'), ("the name of the month", 'the month name, such as "March"')),
    ("weekdaynumber", "int", ("day.weekday()", "day.isoweekday() - 1"), ("the weekday number, 0 for Monday", "the weekday as a number from 0 (Monday) to 6")),
    ("isoweekday", "int", ("day.isoweekday()", "day.weekday() + 1"), ("the weekday number from 1 (Monday) to 7 (Sunday)",)),
    ("year", "int", ("day.year", "day.timetuple().tm_year"), ("the year", "the year as an int")),
    ("monthnumber", "int", ("day.month", "day.timetuple().tm_mon"), ("the number of the month", "the month as a number from 1 to 12")),
    ("day", "int", ("day.day", "day.timetuple().tm_mday"), ("the day of the month", "the day of the month as a number")),
    ("quarter", "int", ("(day.month - 1) // 3 + 1", "(day.month + 2) // 3"), ("the quarter of the year (1 to 4)", "the number of the quarter")),
    ("yearday", "int", ("day.timetuple().tm_yday", "(day - date(day.year, 1, 1)).days + 1"), ("the day of the year, counted from 1", "the ordinal day within the year")),
    ("left", "int", ("(date(day.year, 12, 31) - day).days", "(date(day.year + 1, 1, 1) - day).days - 1"), ("the number of days left in the year after it", "how many days remain until 31 December")),
    ("monthdays", "int", ("calendar.monthrange(day.year, day.month)[1]", "((day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)).day"), ("the number of days in its month", "how many days the month has")),
    ("week", "int", ("day.isocalendar()[1]", "day.isocalendar().week"), ("the ISO week number", "the number of the ISO calendar week")),
    ("weekend", "bool", ("day.weekday() >= 5", "day.isoweekday() > 5"), ("whether it is a Saturday or Sunday", "True if it falls on a weekend")),
    ("leap", "bool", ("calendar.isleap(day.year)", "day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0)"), ("whether its year is a leap year", "True if the year is a leap year")),
    ("parts", "tuple[int, int, int]", ("(day.year, day.month, day.day)", "tuple(day.timetuple()[:3])"), ("year, month and day as a tuple of ints", "a tuple (year, month, day)")),
)  # fmt: skip
# What a last step settles is no question any more.
_YEAR = ("monthnumber", "month", "day", "quarter", "yearday", "left", "monthdays")
_WEEK = ("weekday", "weekdaynumber", "isoweekday", "weekend")
SETTLED = {
    "newyear": _YEAR,
    "yearend": _YEAR,
    "monthstart": ("day",),
    "nextmonth": ("day",),
    "after": _WEEK,
    "onafter": _WEEK,
    "onbefore": _WEEK,
    "weekstart": _WEEK,
    "skipweekend": ("weekend",),
    "workdays": ("weekend",),
}
# key, kinds, ways to set ``day`` (or a number, ``gap``), what it is in words
STARTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("date", ("isodate",), ("day = date.fromisoformat({p})", 'day = datetime.strptime({p}, "%Y-%m-%d").date()', 'year, month, number = map(int, {p}.split("-"))\nday = date(year, month, number)'), ("the ISO date {p}", "the date {p} (YYYY-MM-DD)", 'the date string {p}, like "2024-03-09"')),
    ("slashed", ("slashed",), ('day = datetime.strptime({p}, "%d/%m/%Y").date()', 'number, month, year = map(int, {p}.split("/"))\nday = date(year, month, number)'), ("the date {p}, written DD/MM/YYYY", 'the date {p} in the form "09/03/2024" (day first)')),
    ("earlier", ("isodate", "isodate"), ("day = date.fromisoformat(min({p}, {q}))", "day = min(date.fromisoformat({p}), date.fromisoformat({q}))"), ("the earlier of the ISO dates {p} and {q}", "whichever of the dates {p} and {q} (YYYY-MM-DD) comes first")),
    ("later", ("isodate", "isodate"), ("day = date.fromisoformat(max({p}, {q}))", "day = max(date.fromisoformat({p}), date.fromisoformat({q}))"), ("the later of the ISO dates {p} and {q}", "whichever of the dates {p} and {q} (YYYY-MM-DD) is later")),
    ("earliest", ("dates1",), ("day = date.fromisoformat(min({p}))", "day = min(date.fromisoformat(d) for d in {p})"), ("the earliest of the ISO dates in {p}", "the first date, in time, of the list {p} (YYYY-MM-DD)")),
    ("latest", ("dates1",), ("day = date.fromisoformat(max({p}))", "day = max(date.fromisoformat(d) for d in {p})"), ("the latest of the ISO dates in {p}", "the most recent date in the list {p} (YYYY-MM-DD)")),
    ("yearday", ("year", "pos"), ("day = date({p}, 1, 1) + timedelta(days={q} - 1)", "day = date({p} - 1, 12, 31) + timedelta(days={q})"), ("day number {q} (counted from 1) of the year {p}", "the {q}th day of the year {p}")),
    ("anydate", ("anydate",), ("day = date.fromisoformat({p})", 'day = datetime.strptime({p}, "%Y-%m-%d").date()'), ("the ISO date {p}, which may be invalid", "the date {p} (YYYY-MM-DD, perhaps not a real date)")),
)  # fmt: skip
NAMES = {"isodate": ("start", "when", "due", "iso", "birthday", "deadline", "date_text"), "dates": ("dates", "days", "deadlines", "visits", "orders"), "dates1": ("dates", "days", "deadlines", "visits"), "slashed": ("text", "when", "date_text"),
         "anydate": ("text", "when", "date_text", "value"), "year": ("y", "in_year", "season"), "pos": ("n", "ordinal", "index"), "hhmm": ("time", "start", "opening", "begin", "departure"), "anyclock": ("time", "clock_time", "text", "value"),
         "clocks1": ("times", "arrivals", "starts"), "lasting": ("text", "duration", "length"), "ampm": ("time", "text", "clock_time"), "mins": ("mins", "extra", "length", "pause"), "mins_list": ("lengths", "durations", "breaks", "tracks"), "hournumber": ("hrs", "hour_count"), "minutenumber": ("mins", "minute_count"), "seconds": ("secs", "n", "duration")}  # fmt: skip

LIKE = {
    "dates": "words",
    "dates1": "words",
    "clocks": "words",
    "clocks1": "words",
    "mins_list": "nats",
    "mins": "int",
    "hournumber": "int",
    "minutenumber": "int",
    "year": "int",
    "pos": "int",
    "small": "int",
    "nat": "int",
    "seconds": "int",
}


def naming(r: random.Random, kinds: tuple[str, ...], before: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Names for parameters of these kinds, none of them among ``before`` or the local names of bodies."""
    found = before
    for kind in kinds:
        usual = [name for name in NAMES[kind] if name not in found]
        if kind in ("isodate", "hhmm") and found:
            usual = [name for name in ("end", "until", "other", "closing", "finish") if name not in found]
        found = (*found, given(r, r.choice(usual), LIKE.get(kind, "word"), (*found, *LOCALS)))
    return found[len(before) :]


def with_imports(body: str) -> str:
    """A body below the imports that it needs."""
    names = [
        name
        for name in ("date", "datetime", "timedelta")
        if f"{name}(" in body or f"{name}." in body.replace("_" + name, "")
    ]
    lines = ["import calendar"] if "calendar." in body else []
    lines += [f"from datetime import {', '.join(names)}"] if names else []
    return "\n".join((*lines, body))


def put(text: str, **filled: str) -> str:
    """A text with its constants."""
    for key, value in filled.items():
        text = text.replace("{" + key + "}", value)
    return text


def _told(r: random.Random, what: str, steps: list[str], answer: str) -> str:
    """A sentence that asks for ``answer`` after ``steps`` from ``what``."""
    if not steps:
        return r.choice(
            (
                f"{r.choice(VERBS)} {answer} of {what}.",
                f"For {what}, {r.choice(('return', 'give', 'find'))} {answer}.",
                f"Given {what}, return {answer}.",
                f"{answer[0].upper()}{answer[1:]}, for {what}.",
                f"{answer} of {what}",
            )
        )
    way = r.random()
    if way < 0.3:
        return f"Start from {what}, {', then '.join(steps)}, and return {answer}."
    if way < 0.5:
        return " ".join(f"{text[0].upper()}{text[1:]}." for text in (f"take {what}", *steps, f"return {answer}"))
    if way < 0.75:
        return f"From {what} {' and then '.join(steps)}; {r.choice(('return', 'give back', 'the result is'))} {answer}."
    if way < 0.9:
        return "\n".join(f"{i}. {text}" for i, text in enumerate((f"Take {what}", *steps, f"return {answer}"), 1))
    return f"{what}: {', '.join(steps)}; {answer}"


def variants(r: random.Random, pieces: list[tuple[str, ...]], last: tuple[str, ...]) -> list[str]:
    """Bodies made of one way of each piece: all first ways, and two more drawn."""
    first = "\n".join([*(ways[0] for ways in pieces), f"return {last[0]}"])
    drawn = ("\n".join([*(r.choice(ways) for ways in pieces), f"return {r.choice(last)}"]) for _ in range(4))
    return list(dict.fromkeys((first, *drawn)))[:3]


def date_steps(r: random.Random) -> Spec:
    """A date, moved by no, one or two steps, in some form."""
    key, kinds, ways, whats = r.choice((*STARTS[:1], *STARTS))
    names = naming(r, kinds)
    parameters = [Parameter(name, kind) for name, kind in zip(names, kinds, strict=True)]
    filled = {"p": names[0], "q": names[-1]}
    pieces = [tuple(put(way, **filled) for way in ways)]
    keys: list[str] = []
    spoken: list[tuple[str, ...]] = []
    for move, codes, words in r.sample(MOVES, r.choices((0, 1, 2), weights=(3, 6, 3))[0]):
        size = str(r.randint(2, 9) if move == "workdays" else number(r, r.choice((r.randint(2, 12), r.randint(2, 60)))))
        if "{k}" in codes[0] and r.random() < 0.4 and len(parameters) == len(kinds):
            size = given(
                r, r.choice([n for n in ("n", "delay", "amount", "k") if n not in names]), "nat", (*names, *LOCALS)
            )
            parameters.append(Parameter(size, "nat"))
        weekday = r.randrange(7)
        constants = {"k": size, "w": str(weekday), "W": DAYS[weekday]}
        pieces.append(tuple(put(code, **constants) for code in codes))
        spoken.append(tuple(put(text, **constants) for text in words))
        keys.append(move)
    answer, returns, codes, phrases = r.choice(
        [a for a in ANSWERS if not keys or a[0] not in SETTLED.get(keys[-1], ())]
    )
    rule = r.choice(("None", "raise")) if key == "anydate" else ""
    bodies = variants(r, pieces, codes)
    details: tuple[str, ...] = ()
    if rule == "None":
        returns += " | None"
        tried: list[str] = []
        for body in bodies:
            first, rest = body.split("\n", 1)
            tried.append(f"try:\n    {first}\nexcept ValueError:\n    return None\n{rest}")
        bodies = tried
        details = (
            "Return None for an invalid date.",
            "If it is not a valid date, return None.",
            "None when the text is no real date.",
        )
    elif rule:
        details = (
            "Raise ValueError for an invalid date.",
            "If there is no such date, raise a ValueError.",
            "An invalid date is a ValueError.",
        )
    sentences = tuple(
        _told(r, put(r.choice(whats), **filled), [r.choice(words) for words in spoken], r.choice(phrases))
        for _ in range(6)
    )
    stem = keys[-1] if keys else "date"
    return Spec("/".join(("date", key, *keys, answer, *((rule,) if rule else ()))), (f"{stem}_{answer}", f"{answer}_of_date", f"date_{answer}", f"get_{answer}", "shift_date"),
                tuple(parameters), returns, tuple(with_imports(body) for body in bodies), sentences, details, raises=("ValueError",) if rule == "raise" else ())  # fmt: skip


UNITS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("days", ("gap",), ("the number of days", "how many days lie")), ("weeks", ("gap // 7", "(gap - gap % 7) // 7"), ("the number of whole weeks (rounded down)", "how many full weeks lie")),
    ("hours", ("gap * 24", "24 * gap"), ("the number of hours (24 for each day)", "how many hours lie")), ("rest", ("gap % 7", "gap - gap // 7 * 7"), ("the number of days beyond whole weeks", "how many days are left over after full weeks")),
    ("atleast", ("gap >= {k}", "not gap < {k}"), ("whether at least {k} days lie", "True if {k} or more days lie")), ("multiple", ("gap % {k} == 0", "not gap % {k}"), ("whether a multiple of {k} days lies", "True if the number of days is divisible by {k}")),
    ("fee", ("gap * {k}", "{k} * gap"), ("{k} for each day", "the price at {k} per day")), ("text", ('f"{gap} days"', 'str(gap) + " days"'), ('a text such as "12 days" for the days', 'the days followed by " days", as text')),
)  # fmt: skip
GAPS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("signed", ("gap = ({b} - {a}).days",), ("from {p} to {q} (negative if {q} is earlier)", "from {p} until {q}, below zero when {q} comes first")),
    ("abs", ("gap = abs(({b} - {a}).days)", "gap = abs({a} - {b}).days"), ("between {p} and {q}, whichever comes first", "between {p} and {q}, never negative")),
    ("inclusive", ("gap = abs(({b} - {a}).days) + 1", "gap = abs({a} - {b}).days + 1"), ("from the earlier of {p} and {q} to the later, both counted", "between {p} and {q}, including both ends")),
    ("clipped", ("gap = max(({b} - {a}).days, 0)",), ("from {p} to {q}, or 0 if {q} is earlier", "left from {p} until {q} (0 when it has passed)")),
    ("raise", ("gap = ({b} - {a}).days\nif gap < 0:\n    raise ValueError(\"ends before it starts\")",), ("from {p} to {q}", "between the start {p} and the end {q}")),
    ("none", ("gap = ({b} - {a}).days\nif gap < 0:\n    return None",), ("from {p} to {q} (None if {q} is earlier)", "between the start {p} and the end {q}, None if it ends before it starts")),
    ("years", ("gap = {b}.year - {a}.year - (({b}.month, {b}.day) < ({a}.month, {a}.day))",), ()),
    ("months", ("gap = ({b}.year - {a}.year) * 12 + {b}.month - {a}.month",), ()),
)  # fmt: skip


def date_gaps(r: random.Random) -> Spec:
    """The time between two dates: days with a rule for order, ages, months; in some unit."""
    p, q = naming(r, ("isodate", "isodate"))
    key, ways, places = r.choice(GAPS)
    unit, codes, phrases = r.choice(
        [u for u in UNITS if u[0] not in ("hours", "text") or key not in ("years", "months")]
    )
    constant = str(number(r, r.randint(2, 30)))
    if unit == "multiple":
        constant = str(r.randint(2, 9))
    forms = (f"date.fromisoformat({p})", f"date.fromisoformat({q})")
    bodies: list[str] = []
    for way in ways:
        named = f"first = {forms[0]}\nlast = {forms[1]}\n{put(way, a='first', b='last')}"
        direct = (
            put(way, a=forms[0], b=forms[1])
            if key not in ("years", "months")
            else named.replace("first = ", "a = ")
            .replace("last = ", "b = ")
            .replace("first.", "a.")
            .replace("last.", "b.")
        )
        bodies += [f"{text}\nreturn {put(r.choice(codes), k=constant)}" for text in (direct, named)]
    r.shuffle(bodies)
    if key in ("years", "months"):
        what = r.choice(
            ("in completed years", "in full years, as ages are counted,")
            if key == "years"
            else ("in calendar months (days ignored)", "in months, looking only at year and month,")
        )
        use = {"days": "the time", "weeks": "a seventh (rounded down) of the time", "rest": "the remainder after division by 7 of the time", "atleast": f"whether at least {constant} is the time",
               "multiple": f"whether {constant} divides the time", "fee": f"{constant} times the time"}[unit]  # fmt: skip
        texts = tuple(
            f"{r.choice(('Return', 'Give', 'Determine'))} {use} from {p} to {q} {what}{' given as ISO dates' if r.random() < 0.5 else ', both YYYY-MM-DD'}.".replace(
                ",,", ","
            )
            for _ in range(5)
        )
    else:
        said = tuple(f"{put(r.choice(phrases), k=constant)} {put(r.choice(places), p=p, q=q)}" for _ in range(6))
        texts = tuple(
            r.choice(
                (
                    f"Return {text} (ISO dates).",
                    f"Given two ISO dates, return {text}.",
                    f"{text[0].upper()}{text[1:]}; dates are YYYY-MM-DD.",
                    f"{'Return' if text.startswith('True') else 'Work out'} {text}. Both are ISO dates.",
                    f"{text} (both YYYY-MM-DD)",
                )
            )
            for text in said
        )
    details = (
        (
            f"Raise ValueError if {q} is earlier than {p}.",
            f"If {q} is before {p}, raise a ValueError.",
            f"A {q} before {p} is a ValueError.",
        )
        if key == "raise"
        else ()
    )
    returns = {"atleast": "bool", "multiple": "bool", "text": "str"}.get(unit, "int") + (
        " | None" if key == "none" else ""
    )
    return Spec(f"dategap/{key}/{unit}", (f"{unit}_between", f"{key}_{unit}", "age" if key == "years" else "date_gap", f"count_{unit}", "time_between"),
                (Parameter(p, "isodate"), Parameter(q, "isodate")), returns, tuple(with_imports(body) for body in dict.fromkeys(bodies)), texts, details, raises=("ValueError",) if key == "raise" else ())  # fmt: skip
