"""Clock times and durations, composed: what comes in, up to two steps in minutes, the form of the answer, bad input."""

import random

from greenroom_tiny.families.dates import naming, put, variants
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import number

# Each way sets ``total``, in minutes.
STARTS: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    ("time", ("hhmm",), ('hours, minutes = map(int, {p}.split(":"))\ntotal = hours * 60 + minutes', "total = int({p}[:2]) * 60 + int({p}[3:])", 'hours, minutes = {p}.split(":")\ntotal = 60 * int(hours) + int(minutes)'), ("the minutes since midnight of the time {p}, like \"09:30\"", "the clock time {p} (HH:MM) in minutes after midnight")),
    ("gap", ("hhmm", "hhmm"), ("total = (int({q}[:2]) * 60 + int({q}[3:]) - int({p}[:2]) * 60 - int({p}[3:])) % 1440", 'a, b = (int(x[:2]) * 60 + int(x[3:]) for x in ({p}, {q}))\ntotal = (b - a) % 1440'), ("the minutes from {p} to {q}, both HH:MM, where {q} is on the next day if it is earlier", "the time from {p} until {q} in minutes (clock times like \"22:15\"; past midnight if {q} is earlier)")),
    ("between", ("hhmm", "hhmm"), ("total = abs(int({q}[:2]) * 60 + int({q}[3:]) - int({p}[:2]) * 60 - int({p}[3:]))", 'a, b = (int(x[:2]) * 60 + int(x[3:]) for x in ({p}, {q}))\ntotal = abs(a - b)'), ("the minutes between the clock times {p} and {q} of one day, whichever is earlier", "the absolute difference of the times {p} and {q} (HH:MM) in minutes")),
    ("longer", ("lasting",), ('hours, minutes = {p}.split()\ntotal = int(hours[:-1]) * 60 + int(minutes[:-1])', 'hours, minutes = {p}.rstrip("m").split("h ")\ntotal = int(hours) * 60 + int(minutes)'), ("the duration {p}, like \"1h 30m\", in minutes", "the minutes of the duration {p} (written like \"2h 5m\")")),
    ("seconds", ("seconds",), ("total = {p} // 60", "total = ({p} - {p} % 60) // 60"), ("the whole minutes in {p} seconds", "{p} seconds in minutes, rounded down")),
    ("plain", ("mins",), ("total = {p}",), ("{p}, a number of minutes", "the minutes {p}")),
    ("hm", ("hournumber", "minutenumber"), ("total = {p} * 60 + {q}", "total = 60 * {p} + {q}"), ("{p} hours and {q} minutes, in minutes", "the minutes in {p} hours and {q} minutes")),
    ("sum", ("mins_list",), ("total = sum({p})", "total = 0\nfor x in {p}:\n    total += x"), ("the sum of the minutes in {p}", "the total of the durations {p} (in minutes)")),
    ("longest", ("mins_list",), ("total = max({p}, default=0)", "total = 0\nfor x in {p}:\n    total = max(total, x)"), ("the longest of the durations {p} in minutes (0 if there are none)", "the largest number of minutes in {p}, or 0 for an empty list")),
    ("ampm", ("ampm",), ('clock, half = {p}.split()\nhours, minutes = map(int, clock.split(":"))\ntotal = hours % 12 * 60 + minutes + (720 if half == "PM" else 0)', 'hours, minutes = map(int, {p}[:-3].split(":"))\nif hours == 12:\n    hours = 0\nif {p}.endswith("PM"):\n    hours += 12\ntotal = hours * 60 + minutes'), ("the minutes since midnight of the 12-hour time {p}, like \"9:30 PM\"", "the time {p} with AM or PM (\"12:05 AM\" is just after midnight), in minutes after midnight")),
    ("earliest", ("clocks1",), ("total = int(min({p})[:2]) * 60 + int(min({p})[3:])", "total = min(int(x[:2]) * 60 + int(x[3:]) for x in {p})"), ("the earliest of the clock times in {p} (HH:MM), in minutes after midnight",)),
    ("latest", ("clocks1",), ("total = int(max({p})[:2]) * 60 + int(max({p})[3:])", "total = max(int(x[:2]) * 60 + int(x[3:]) for x in {p})"), ("the latest of the clock times in {p} (HH:MM), in minutes after midnight",)),
    ("spread", ("clocks1",), ("found = [int(x[:2]) * 60 + int(x[3:]) for x in {p}]\ntotal = max(found) - min(found)", "found = sorted(int(x[:2]) * 60 + int(x[3:]) for x in {p})\ntotal = found[-1] - found[0]"), ("the minutes from the earliest to the latest of the times in {p} (HH:MM)",)),
    ("overlap", ("hhmm", "hhmm", "hhmm", "hhmm"), ("a, b, c, d = (int(x[:2]) * 60 + int(x[3:]) for x in ({p}, {q}, {s}, {e}))\ntotal = max(min(b, d) - max(a, c), 0)", "a, b, c, d = [int(x[:2]) * 60 + int(x[3:]) for x in ({p}, {q}, {s}, {e})]\ntotal = min(b, d) - max(a, c)\nif total < 0:\n    total = 0"), ("the minutes that {p} to {q} and {s} to {e} have in common (clock times HH:MM of one day; 0 if none)", "the overlap, in minutes and at least 0, of the time ranges {p}-{q} and {s}-{e} (HH:MM)")),
    ("anytime", ("anyclock",), ('hours, minutes = map(int, {p}.split(":"))\nif hours > 23 or minutes > 59:\n    {bad}\ntotal = hours * 60 + minutes', 'hours, minutes = map(int, {p}.split(":"))\nif not (0 <= hours < 24 and 0 <= minutes < 60):\n    {bad}\ntotal = 60 * hours + minutes'), ("the minutes since midnight of the time {p} (HH:MM, perhaps not a real time)", "the clock time {p}, like \"09:30\", which may be invalid, in minutes after midnight")),
)  # fmt: skip
STEPS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("plus", ("total += {k}", "total = total + {k}"), ("add {k} minutes", "make it {k} minutes more")),
    ("minus", ("total = max(total - {k}, 0)", "total -= {k}\nif total < 0:\n    total = 0"), ("subtract {k} minutes, but do not go below 0", "take away {k} minutes (0 at least)")),
    ("hours", ("total += {h} * 60", "total += 60 * {h}"), ("add {h} hours", "make it {h} hours more")),
    ("double", ("total *= 2", "total += total"), ("double it", "multiply it by 2")),
    ("half", ("total //= 2", "total = total // 2"), ("halve it, rounding down", "take half of it (rounded down)")),
    ("times", ("total *= {n}", "total = total * {n}"), ("multiply it by {n}", "take it {n} times")),
    ("down", ("total = total // {q} * {q}", "total -= total % {q}"), ("round it down to a multiple of {q}", "drop what is beyond the last full {q} minutes")),
    ("up", ("total = -(-total // {q}) * {q}", "total = (total + {q} - 1) // {q} * {q}"), ("round it up to a multiple of {q}", "round it up to full {q} minutes")),
    ("nearest", ("total = (total + {q} // 2) // {q} * {q}", "total += {q} // 2\ntotal -= total % {q}"), ("round it to the nearest multiple of {q} (add {q} // 2, then round down)",)),
    ("cap", ("total = min(total, {k})", "if total > {k}:\n    total = {k}"), ("limit it to at most {k} minutes", "cap it at {k} minutes")),
    ("least", ("total = max(total, {k})", "if total < {k}:\n    total = {k}"), ("raise it to at least {k} minutes", "make it {k} minutes if it is less")),
    ("break", ("if total > 60 * {h}:\n    total -= {q}", "total -= {q} if total > 60 * {h} else 0"), ("subtract {q} minutes if it is more than {h} hours", "take off a break of {q} minutes when it exceeds {h} hours")),
    ("daypart", ("total %= 1440", "total -= total // 1440 * 1440"), ("take it modulo one day (1440 minutes)", "drop full days of 1440 minutes")),
    ("left", ("total = -total % 1440", "total = (1440 - total % 1440) % 1440"), ("replace it by the minutes missing to the next full day (0 if there are none)",)),
    ("pasthour", ("total %= 60", "total = total % 60"), ("keep only the minutes past the full hour", "take the remainder after full hours")),
)  # fmt: skip
ANSWERS: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("minutes", "int", ("total",), ("the minutes as a number", "the number of minutes")),
    ("clock", "str", ('f"{total // 60 % 24:02}:{total % 60:02}"', 'f"{total % 1440 // 60:02d}:{total % 60:02d}"', 'str(total // 60 % 24).zfill(2) + ":" + str(total % 60).zfill(2)'), ('the clock time as "HH:MM" (starting over at midnight)', "HH:MM with two digits each, wrapping around after 23:59")),
    ("duration", "str", ('f"{total // 60}h {total % 60}m"', 'str(total // 60) + "h " + str(total % 60) + "m"'), ('a text such as "1h 30m"', 'the duration in the form "2h 5m"')),
    ("colon", "str", ('f"{total // 60}:{total % 60:02}"', 'str(total // 60) + ":" + str(total % 60).zfill(2)'), ('hours and minutes as "H:MM" (hours may exceed 23)', 'a text such as "27:05" for hours and two-digit minutes')),
    ("words", "str", ('f"{total // 60} hours {total % 60} minutes"', 'str(total // 60) + " hours " + str(total % 60) + " minutes"'), ('a text such as "1 hours 30 minutes" (always in the plural)',)),
    ("hours", "int", ("total // 60", "(total - total % 60) // 60"), ("the number of full hours", "the hours, rounded down")),
    ("rest", "int", ("total % 60", "total - total // 60 * 60"), ("the minutes beyond full hours", "the minutes left over after full hours")),
    ("decimal", "float", ("total / 60",), ("the hours as a float", "the hours as a decimal number, such as 1.5")),
    ("seconds", "int", ("total * 60", "60 * total"), ("the number of seconds", "it converted to seconds")),
    ("hms", "str", ('f"{total // 60}:{total % 60:02}:00"', 'str(total // 60) + f":{total % 60:02}:00"'), ('a text "H:MM:SS", the seconds being 00',)),
    ("pair", "tuple[int, int]", ("(total // 60, total % 60)", "divmod(total, 60)"), ("hours and minutes as a tuple", "a tuple (hours, minutes)")),
    ("half", "str", ('f"{total // 60 % 12 or 12}:{total % 60:02} {\'AM\' if total // 60 % 24 < 12 else \'PM\'}"', 'f"{(total // 60 - 1) % 12 + 1}:{total % 60:02} " + ("PM" if total % 1440 >= 720 else "AM")'), ('the clock time in 12-hour form, such as "9:05 PM"', 'the time of day like "12:30 AM", in the 12-hour clock')),
    ("morning", "bool", ("total % 1440 < 720", "total // 60 % 24 < 12"), ("whether that is before noon on the clock", "True if the time of day is in the morning (before 12:00)")),
    ("day", "int", ("total // 1440", "total // 60 // 24"), ("how many full days that is", "the number of full days of 24 hours")),
    ("over", "bool", ("total > {k}", "not total <= {k}"), ("whether it is more than {k} minutes", "True if it exceeds {k} minutes")),
    ("quarters", "int", ("total // 15", "(total - total % 15) // 15"), ("the number of full quarter hours", "how many times 15 minutes fit into it")),
    ("pay", "float", ("total * {k} / 60", "{k} * total / 60"), ("the pay at {k} per hour, as a float", "what it costs at {k} per hour (minutes count in proportion)")),
    ("label", "str", ('"{short}" if total < {k} else "{long}"', '"{long}" if total >= {k} else "{short}"'), ('"{short}" if it is below {k}, else "{long}"', 'the text "{long}" for {k} or more minutes and "{short}" for fewer')),
)  # fmt: skip
LABELS = (("short", "long"), ("early", "late"), ("ok", "overtime"), ("quick", "slow"), ("half", "full"))


def clock_steps(r: random.Random) -> Spec:
    """A time or a duration in some form, changed by no, one or two steps, in another form."""
    key, kinds, ways, whats = r.choice((*STARTS[:2], *STARTS))
    names = naming(r, kinds)
    parameters = [Parameter(name, kind) for name, kind in zip(names, kinds, strict=True)]
    bad = r.choice(("raise ValueError", 'raise ValueError("invalid time")', "return None")) if key == "anytime" else ""
    filled = {
        "p": names[0],
        "q": names[1] if len(names) > 1 else "",
        "s": names[2] if len(names) > 2 else "",
        "e": names[-1],
        "bad": bad,
    }
    short, long = r.choice(LABELS)
    pieces = [tuple(put(way, **filled) for way in ways)]
    spoken: list[tuple[str, ...]] = []
    keys: list[str] = []

    def constants() -> dict[str, str]:
        return {"k": str(number(r, r.choice((5, 10, 20, 25, 45, 60, 90, 100, r.randint(2, 200))))), "h": str(r.randint(2, 9)), "n": str(r.randint(3, 7)), "q": str(r.choice((5, 10, 15, 20, 30))), "short": short, "long": long}  # fmt: skip

    for step, codes, words in r.sample(STEPS, r.choices((0, 1, 2), weights=(3, 6, 3))[0]):
        chosen = constants()
        if "{k}" in codes[0] and len(parameters) == len(kinds) and r.random() < 0.35:
            chosen["k"] = naming(r, ("mins",), names)[0]
            parameters.append(Parameter(chosen["k"], "mins"))
        pieces.append(tuple(put(code, **chosen) for code in codes))
        spoken.append(tuple(put(text, **chosen) for text in words))
        keys.append(step)
    long_enough = key in ("plain", "sum") or "times" in keys
    narrow = keys and keys[-1] == "pasthour"
    answer, returns, codes, phrases = r.choice(
        [
            a
            for a in ANSWERS
            if not narrow or a[0] in ("minutes", "clock", "duration", "seconds", "decimal", "label", "quarters", "pay")
        ]
    )
    if answer == "day" and not long_enough:
        answer, returns, codes, phrases = ANSWERS[2]
    if not keys and key == "plain" and answer == "minutes":
        answer, returns, codes, phrases = ANSWERS[1]
    chosen = constants()
    bodies = variants(r, pieces, tuple(put(code, **chosen) for code in codes))
    if len(bodies) == 1:
        bodies.append(bodies[0].replace("return ", "result = ") + "\nreturn result")
    details: tuple[str, ...] = ()
    rule = ""
    if bad == "return None":
        rule, returns = "None", returns + " | None"
        details = (
            "Return None for an hour above 23 or a minute above 59.",
            "An invalid time gives None.",
            "If there is no such time of day, return None.",
        )
    elif bad:
        rule = "raise"
        details = (
            "Raise ValueError for an hour above 23 or a minute above 59.",
            "An invalid time is a ValueError.",
            "If there is no such time of day, raise ValueError.",
        )
    told = [put(phrase, **chosen) for phrase in phrases]
    sentences = tuple(
        _told(r, put(r.choice(whats), **filled), [r.choice(words) for words in spoken], r.choice(told))
        for _ in range(6)
    )
    stem = keys[-1] if keys else key
    return Spec("/".join(("clock", key, *keys, answer, *((rule,) if rule else ()))), (f"{stem}_{answer}", f"{key}_to_{answer}", f"to_{answer}", f"{answer}_of_time", "convert_time"),
                tuple(parameters), returns, tuple(bodies), sentences, details, raises=("ValueError",) if rule == "raise" else ())  # fmt: skip


def _told(r: random.Random, what: str, steps: list[str], answer: str) -> str:
    """A sentence that asks for ``answer`` after ``steps`` from ``what``."""
    if answer.startswith("True"):
        answer = answer.replace("True if", "whether", 1)
    start = r.choice(("take", "compute", "start with", "work out"))
    if not steps:
        return r.choice(
            (
                f"{start[0].upper()}{start[1:]} {what}; return {answer}.",
                f"Given {what}, return {answer}.",
                f"For {what}, give {answer}.",
                f"{start[0].upper()}{start[1:]} {what} and return {answer}.",
            )
        )
    way = r.random()
    if way < 0.35:
        return f"{start[0].upper()}{start[1:]} {what}, {', then '.join(steps)}, and return {answer}."
    if way < 0.6:
        return " ".join(f"{text[0].upper()}{text[1:]}." for text in (f"{start} {what}", *steps, f"return {answer}"))
    if way < 0.8:
        return f"{start[0].upper()}{start[1:]} {what}, {' and then '.join(steps)}; {r.choice(('return', 'give back', 'the result is'))} {answer}."
    if way < 0.9:
        return "\n".join(f"{i}. {text}" for i, text in enumerate((f"{start} {what}", *steps, f"return {answer}"), 1))
    return f"{what}: {', '.join(steps)}; {answer}"
