"""Codes and short structured texts read: parts with defaults, ranges, units, signed amounts, coded letters."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.codes.words import (
    SEPARATORS,
    an,
    listed,
    quoted,
    thing,
    told,
    wordings,
)
from greenroom_tiny.spec import Parameter, Spec

FIELDS: tuple[tuple[str, str], ...] = (
    ("row", "seat"), ("bay", "level"), ("aisle", "bin"), ("house", "bed"), ("ward", "bed"), ("block", "plot"), ("line", "tree"),
    ("batch", "piece"), ("kiln", "shelf"), ("room", "nights"), ("breed", "weight"), ("variety", "count"), ("size", "amount"),
    ("dye", "grade"), ("colour", "width"), ("pier", "berth"), ("shaft", "depth"), ("class", "mark"), ("lot", "bid"),
    ("hall", "stand"), ("tariff", "units"), ("paper", "copies"), ("item", "quantity"), ("cage", "birds"), ("pen", "lambs"),
)  # fmt: skip
PICKS: tuple[str, ...] = (
    "oak,ash,elm", "red,blue,tan", "north,south", "wool,silk,linen", "fern,rose,ivy", "brick,slate", "cod,perch,eel",
    "A,B,C", "Ada,Bob,Zoe", "gold,iron", "matt,gloss", "small,large", "wren,owl", "goat,hen,cow", "tulip,lily",
)  # fmt: skip


def parted(r: random.Random) -> Spec:
    """A text of two or three parts at a mark: made clean, made numbers, one of them left out, malformed ones refused."""
    t = thing(r, taken=("number",))
    c = t.name
    one, two = r.choice(FIELDS)
    three = r.choice(("note", "flag", "zone", "side", "shade", "age", "fee")) if r.random() < 0.4 else ""
    sep, seps = r.choice(SEPARATORS)
    default = r.choice((1, 0, 1, 2, 5, 10, 12, 100))
    absent = r.choice(("default", "fail"))
    malformed = r.choice(("raise", "none", "raise", "trust")) if absent == "default" else r.choice(("raise", "none"))
    low = r.choice((0, 0, 1, 1, 2)) if malformed != "trust" and r.random() < 0.5 else None
    first = r.choice(("strip", "upper", "lower", "plain"))
    blanks = r.random() < 0.4
    words = r.choice(PICKS)
    shape = r.choice(("tuple", "tuple", "dict"))
    third_default = r.choice(("", "none", "standard", "-", "?")) if three else ""
    cleaned = {"strip": "{}.strip()", "upper": "{}.strip().upper()", "lower": "{}.strip().lower()", "plain": "{}"}[
        first
    ]
    fail = {"raise": "raise ValueError", "none": "return None", "trust": ""}[malformed]

    lines: list[str] = []
    other: list[str] = []
    if three:
        lines.append(f'parts = {c}.split("{sep}")')
        if fail:
            lines.append(f"if {'len(parts) not in (2, 3)' if absent == 'fail' else 'len(parts) > 3'}:\n    {fail}")
        lines.append(f"left = {cleaned.format('parts[0]')}")
        if absent == "default":
            lines.append(f'number = parts[1].strip() if len(parts) > 1 else "{default}"')
        else:
            lines.append("number = parts[1].strip()")
        rest = f'parts[2].strip() if len(parts) > 2 else "{third_default}"'
    else:
        rest = ""
        if absent == "default":
            lines = [
                f'left, _, right = {c}.partition("{sep}")',
                f"left = {cleaned.format('left')}",
                f'number = right.strip() or "{default}"',
            ]
            other = [
                f'parts = {c}.split("{sep}", 1)',
                f"left = {cleaned.format('parts[0]')}",
                f'number = (parts[1].strip() if len(parts) > 1 else "") or "{default}"',
            ]
        else:
            lines = [
                f'parts = {c}.split("{sep}")',
                f"if len(parts) != 2:\n    {fail}",
                f"left, number = {cleaned.format('parts[0]')}, parts[1].strip()",
            ]
            other = [
                f'if {c}.count("{sep}") != 1:\n    {fail}',
                f'left, number = {c}.split("{sep}")',
                f"left, number = {cleaned.format('left')}, number.strip()",
            ]
    if first == "plain":
        lines = [line for line in lines if line != "left = left"]
    tests = ["not number.isdigit()"] if fail else []
    if fail and low is not None:
        tests.append(f"int(number) {'<' if low else '<='} {low}" if low else "int(number) == 0")
    named = not three and first != "plain" and r.random() < 0.35 and bool(fail)
    if named:
        tests.insert(0, "not left")
    values = ["left", "int(number)", *([rest] if three else [])]
    result = (
        f"({', '.join(values)})"
        if shape == "tuple"
        else "{" + ", ".join(f'"{name}": {value}' for name, value in zip((one, two, three), values, strict=False)) + "}"
    )
    one_test = [f"if {' or '.join(tests)}:\n    {fail}"] if tests else []
    many_tests = [f"if {test}:\n    {fail}" for test in tests]
    bodies = (
        "\n".join([*lines, *one_test, f"return {result}"]),
        "\n".join([*(other or lines), *many_tests, f"return {result}"]),
    )
    if three and bodies[0] == bodies[1]:
        bodies = (
            bodies[0],
            bodies[0].replace(
                f"return {result}", f"value = int(number)\nreturn {result.replace('int(number)', 'value')}"
            ),
        )
    returns = "dict[str, Any]" if shape == "dict" else f"tuple[str, int{', str' if three else ''}]"
    returns = "dict" if shape == "dict" else returns
    returns += " | None" if malformed == "none" else ""
    gap = " " if blanks else ""
    head = f"<pick {words}>{gap}{sep}{gap}<range 0,12>"
    forms = [f"{head}{sep}{gap}<pick {r.choice(PICKS)}>" if three else head, head]
    if absent == "default":
        forms.append(f"<pick {words}>")
        if not three:
            forms.append(f"<pick {words}>{sep}")
    else:
        forms.append(f"<pick {words}>")
    if fail:
        forms += [
            f"<pick {words}>{sep}<pick x,two,-3,4b,>",
            f" {sep}<range 0,9>",
            "",
            f"<pick {words}>{sep}<range 1,9>{sep}x{sep}y",
        ]
    forms += [f" <pick {words.title()}> {sep}<range 0,9>"] if first != "plain" else []

    def say() -> str:
        mark = r.choice(seps)
        example = quoted(
            r,
            f"{words.split(',')[0]}{sep}{r.randint(2, 9)}" + (f"{sep}{r.choice(('a', 'x', 'late'))}" if three else ""),
        )
        names = [one, two, *([three] if three else [])]
        listing = f"{', '.join(names[:-1])} and {names[-1]}"
        what = (
            f"a tuple ({', '.join(names)})" if shape == "tuple" else f"a dict with the keys {listed(r, names, 'and')}"
        )
        head = r.choice((f"Read {an(t.noun)} like {example} into {what}", f"Split {an(t.noun)} such as {example} at {mark} and return {what}",
                         f"{t.noun.capitalize()} {example}: return {what}", f"Turn {an(t.noun)} into {what}; it looks like {example}",
                         f"{listing.capitalize()} of {an(t.noun)}, as {what}"))  # fmt: skip
        rules = [r.choice((f"the parts are separated by {mark}", f"{mark} stands between the parts", f"{mark} separates {listing}")),
                 r.choice((f"the {two} is an int", f"make the {two} an int", f"the {two} becomes a number"))]  # fmt: skip
        if first == "plain":
            rules.append(
                r.choice((f"the {one} stays as it is", f"do not change the {one}", f"leave the {one} untouched"))
            )
        else:
            tidy = {
                "strip": ("is stripped of blanks", "has the blanks around it removed"),
                "upper": ("is stripped and put in upper case", "is stripped and turned into capitals"),
                "lower": ("is stripped and put in lower case", "is stripped and lower-cased"),
            }
            rules.append(f"the {one} {r.choice(tidy[first])}")
        rules.append(
            r.choice((f"blanks around the {two} are ignored", f"strip the {two} before you convert it"))
            if not three
            else f"the {two} and the {three} are stripped"
        )
        if absent == "default":
            missing = "is missing" if three else "is missing or empty"
            rules.append(
                r.choice(
                    (
                        f"if the {two} {missing}, it is {default}",
                        f"use {default} when the {two} {missing}",
                        f"the {two} defaults to {default} if it {missing}",
                    )
                )
            )
        if three:
            rules.append(
                r.choice(
                    (f'without {an(three)} use "{third_default}"', f'if there is no {three}, it is "{third_default}"')
                )
            )
        if fail:
            refuse = (
                r.choice(("raise ValueError", "raise a ValueError"))
                if malformed == "raise"
                else r.choice(("return None", "the result is None", "give None"))
            )
            bad: list[str] = []
            if three:
                bad.append(
                    r.choice(("there are more than three parts", "it has over three parts"))
                    if absent == "default"
                    else "there are not two or three parts"
                )
            elif absent == "fail":
                bad.append(r.choice((f"there is not exactly one {quoted(r, sep)}", "there are not exactly two parts")))
            if named:
                bad.append(f"the {one} is empty")
            bad.append(r.choice((f"the {two} does not consist of digits only", f"the {two} is anything but digits")))
            if low is not None:
                bad.append(f"the {two} is below {low}" if low else f"the {two} is zero")
            ifs = f"{', '.join(bad[:-1])} or {bad[-1]}" if len(bad) > 1 else bad[0]
            rules.append(r.choice((f"{refuse} if {ifs}", f"if {ifs}, {refuse}", f"{refuse} when {ifs}")))
        return told(r, head, rules, ordered=True)

    structure = f"rules/codes/parted/{len(values)}/{absent}/{malformed}/{low is not None}/{first}/{named}/{shape}/{blanks}/{sep}"
    names = (f"read_{t.stem}", f"parse_{t.name}", f"split_{t.stem}", f"{one}_and_{two}", f"{t.stem}_parts")
    return Spec(
        structure,
        names,
        (Parameter(c, "form " + " || ".join(forms)),),
        returns,
        bodies,
        wordings(say),
        raises=("ValueError",) if malformed == "raise" else (),
    )


SPANS: tuple[tuple[str, str], ...] = (
    ("page", "pages"), ("row", "rows"), ("bed", "beds"), ("stall", "stalls"), ("lot", "lots"), ("room", "rooms"), ("tree", "trees"),
    ("box", "boxes"), ("shelf", "shelves"), ("plot", "plots"), ("seat", "seats"), ("frame", "frames"), ("locker", "lockers"),
    ("berth", "berths"), ("day", "days"), ("week", "weeks"), ("crate", "crates"), ("tent", "tents"), ("hive", "hives"), ("ward", "wards"),
)  # fmt: skip


def spans(r: random.Random) -> Spec:
    """ "4-9": the numbers of a range, how many there are, or whether one lies in it."""
    one, many = r.choice(SPANS)
    c = r.choice((f"{many}", f"{one}_range", "span", "text", "printed"))
    if r.random() < 0.6:
        c = r.choice(("text", f"{one}_range", "span", "range_text"))
    mark, said_mark = r.choice(
        (("-", "a hyphen"), ("..", "two dots"), ("to", 'the word "to"'), (":", "a colon"), ("~", "a tilde"))
    )
    way = r.choice(("list", "count", "pair", "has"))
    swapped = r.choice(("swap", "raise", "empty"))
    single = r.random() < 0.6
    cap = r.randint(5, 12) if way in ("list", "count") and r.random() < 0.4 else None
    skip = r.choice((13, r.randint(5, 15))) if way in ("list", "count") and cap is None and r.random() < 0.5 else None
    half = way != "pair" and r.random() < 0.3
    wanted = "number" if way == "has" else ""
    read = [f'low, _, high = {c}.partition("{mark}")', f"low, high = int(low), int(high{' or low' if single else ''})"]
    other = [f'ends = [int(part) for part in {c}.split("{mark}")]', "low, high = ends[0], ends[-1]"]
    if swapped == "swap":
        step = ["if low > high:\n    low, high = high, low"]
        step2 = ["low, high = min(low, high), max(low, high)"]
    elif swapped == "raise":
        step = step2 = ["if low > high:\n    raise ValueError"]
    else:
        nothing = {"list": "[]", "count": "0", "pair": "None", "has": "False"}[way]
        step = step2 = [f"if low > high:\n    return {nothing}"]
    stop = "high" if half else "high + 1"
    numbers = f"range(low, {stop})"
    if way == "list":
        body = f"return list({numbers})" + (f"[:{cap}]" if cap else "")
        loop = f"found = []\nfor number in {numbers}:\n    found.append(number)\nreturn found"
        if skip:
            body = f"return [number for number in {numbers} if number != {skip}]"
            loop = f"found = []\nfor number in {numbers}:\n    if number != {skip}:\n        found.append(number)\nreturn found"
        elif cap:
            loop = f"found = []\nfor number in {numbers}:\n    if len(found) == {cap}:\n        break\n    found.append(number)\nreturn found"
        returns = "list[int]"
    elif way == "count":
        size = "high - low" if half else "high - low + 1"
        body = f"return min({size}, {cap})" if cap else f"return {size}"
        loop = f"count = len({numbers})\nreturn count" + (f" if count < {cap} else {cap}" if cap else "")
        if skip:
            body = f"return sum(1 for number in {numbers} if number != {skip})"
            loop = f"count = {size}\nif low <= {skip} {'<' if half else '<='} high:\n    count -= 1\nreturn count"
        returns = "int"
    elif way == "pair":
        body, loop, returns = (
            "return low, high",
            "return (low, high)",
            "tuple[int, int]" + (" | None" if swapped == "empty" else ""),
        )
    else:
        body, loop, returns = (
            f"return low <= {wanted} {'<' if half else '<='} high",
            f"return {wanted} in {numbers}",
            "bool",
        )
    bodies = ("\n".join([*read, *step, body]), "\n".join([*other, *step2, loop]))
    gap = " " if mark == "to" or r.random() < 0.3 else ""
    form = f"<range 1,15>{gap}{mark}{gap}<range 8,24>"
    forms = [form, f"<range 1,12>{gap}{mark}{gap}<range 9,20>", f"<range 9,16>{gap}{mark}{gap}<range 3,9>"]
    if single:
        forms.append("<range 1,20>")
    parameters = [Parameter(c, "form " + " || ".join(forms))]
    if wanted:
        parameters.append(Parameter(wanted, "range 1,22"))

    def say() -> str:
        low = r.randint(2, 6)
        example = quoted(r, f"{low}{gap}{mark}{gap}{low + r.randint(3, 9)}")
        what = {"list": (f"the list of {one} numbers in {an(one)} range like {example}", f"all {one} numbers that a text like {example} names, as a list"),
                "count": (f"how many {many} a range like {example} covers", f"the number of {many} in a range such as {example}"),
                "pair": (f"the first and the last {one} of a range like {example}, as a tuple of two ints",),
                "has": (f"whether {one} {wanted} belongs to a range of {many} like {example}", f"True if `{wanted}` lies in {an(one)} range written like {example}")}[way]  # fmt: skip
        begin = r.choice(what)
        head = r.choice(
            (
                f"Return {begin}",
                begin[0].upper() + begin[1:],
                f"Find {begin}" if way != "has" else f"Tell {begin}".replace("Tell True if", "Tell whether"),
            )
        )
        rules = [
            r.choice(
                (
                    f"the two numbers are separated by {said_mark}",
                    f"the numbers stand on both sides of {said_mark}",
                    f"the two numbers have {said_mark} between them",
                )
            )
        ]
        if way != "pair":
            rules.append(
                r.choice((f"the last {one} is not included", "the upper end does not count", "leave out the upper end"))
                if half
                else r.choice(("both ends are included", "both ends count", "first and last belong to it"))
            )
        if single:
            rules.append(
                r.choice(
                    (
                        "a single number is a range from itself to itself",
                        "a lone number stands for both ends",
                        "if there is only one number, the range begins and ends with it",
                    )
                )
            )
        nothing = {"list": "an empty list", "count": "0", "pair": "None", "has": "False"}[way]
        rules.append(r.choice({"swap": ("if the numbers are in the wrong order, swap them", "the larger number may come first: then exchange them", "a range written backwards is turned round"),
                               "raise": ("raise ValueError if the first number is greater than the second", "a range that runs backwards raises ValueError"),
                               "empty": (f"return {nothing} if the first number is greater than the second", f"when it runs backwards the result is {nothing}")}[swapped]))  # fmt: skip
        if cap:
            rules.append(
                r.choice((f"at most {cap} of them count", f"never more than {cap}"))
                if way == "count"
                else r.choice((f"return no more than the first {cap}", f"keep only the first {cap} at most"))
            )
        if skip:
            rules.append(
                r.choice(
                    (f"there is no {one} {skip}: leave it out", f"skip number {skip}", f"{one} {skip} does not count")
                )
            )
        return told(r, head, rules, ordered=r.random() < 0.5)

    structure = f"rules/codes/spans/{way}/{mark}/{swapped}/{single}/{bool(cap)}/{bool(skip)}/{half}/{bool(gap)}"
    names = {"list": (f"{many}_in", f"expand_{many}", f"{one}_numbers"), "count": (f"count_{many}", f"{many}_covered", f"{one}_count"), "pair": (f"{one}_limits", f"first_and_last_{one}"), "has": (f"has_{one}", f"covers_{one}", f"{one}_in_range")}[way]  # fmt: skip
    return Spec(
        structure,
        names,
        tuple(parameters),
        returns,
        bodies,
        wordings(say),
        raises=("ValueError",) if swapped == "raise" else (),
    )


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (2.0, parted),
    (1.2, spans),
)
