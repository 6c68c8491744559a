"""Compositions that read small notations: ranges, versions, colours, run lengths, durations, commands, templates."""

import random

from greenroom_tiny.families.text_parts import (
    TEXT,
    error_line,
    fill,
    local_name,
    policy_details,
    policy_line,
    said_ways,
)
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given, number

# key, code over {xs}, returns, noun phrase over {np}
LIST_ENDS = (
    ("list", "{xs}", "list[int]", "a list of {np}"), ("sum", "sum({xs})", "int", "the sum of {np}"), ("count", "len({xs})", "int", "how many {np} there are, repeats included"), ("unique", "sorted(set({xs}))", "list[int]", "{np}, sorted and without repeats"),
    ("distinct", "len(set({xs}))", "int", "how many different {np} there are"), ("max", "max({xs}, default=0)", "int", "the largest of {np} (0 if there are none)"), ("min", "min({xs}, default=-1)", "int", "the smallest of {np} (-1 if there are none)"),
    ("above", "[n for n in {xs} if n > {k}]", "list[int]", "a list of those among {np} that are greater than {k}"), ("even", "[n for n in {xs} if n % 2 == 0]", "list[int]", "a list of the even ones among {np}"), ("has", "{k} in {xs}", "bool", "whether {k} is among {np}"),
    ("text", '" ".join(map(str, {xs}))', "str", "{np} as a text with spaces between them"), ("reversed", "{xs}[::-1]", "list[int]", "a list of {np}, last one first"), ("repeats", "sorted({n for n in {xs} if {xs}.count(n) > 1})", "list[int]", "a sorted list of those among {np} that occur more than once"),
)  # fmt: skip


def ranges(r: random.Random) -> Spec:
    """ "1-4,7" as numbers, with a rule for backward ranges and one for malformed parts."""
    p = given(r, r.choice((*TEXT, "pages", "ranges", "selection")), "text")
    v = local_name(r, ("part", "piece", "item"), (p,))
    xs = local_name(r, ("numbers", "result", "found", "pages"), (p,))
    key, code, returns, noun = r.choice(LIST_ENDS)
    policy = r.choice(("raise", "skip", "none"))
    backward = r.choice(("empty", "swap", "policy"))
    inclusive = r.random() < 0.75
    stop = policy_line(policy, error_line(r, v, "range"))
    end = "int(high) + 1" if inclusive else "int(high)"
    plus = " + 1" if inclusive else ""
    swap = {
        "empty": "",
        "swap": "    if low > high:\n        low, high = high, low\n",
        "policy": f"    if low > high:\n        {stop}\n",
    }[backward]
    last = f"return {fill(code, {'xs': xs, 'k': str(number(r, r.choice((0, 3, 5, 10))))})}"
    single = (
        ""
        if inclusive
        else f'    if "-" not in {v} and {v}.strip().isdigit():\n        {xs}.append(int({v}))\n        continue\n'
    )
    both = f'    low, dash, high = {v}.strip().partition("-")\n    high = high if dash else low\n'
    checked = (
        f"    if not (low.isdigit() and high.isdigit()):\n        {stop}\n    low, high = int(low), int(high)\n{swap}"
    )
    tried = f"    try:\n        low, high = int(low), int(high)\n    except ValueError:\n        {stop}\n{swap}"
    add = f"    {xs}.extend(range(low, high{plus}))\n"
    bodies = [
        f'{xs} = []\nfor {v} in {p}.split(","):\n{single}{both}{checked}{add}{last}',
        f'{xs} = []\nfor {v} in {p}.split(","):\n{single}{both}{tried}{add}{last}',
    ]
    if backward == "empty":
        bodies.append(
            bodies[0]
            .replace("    low, high = int(low), int(high)\n", "")
            .replace(f"range(low, high{plus})", f"range(int(low), {end})")
        )
    ref = r.choice((p, f"`{p}`"))
    k = last.split(" > ")[-1].split("]")[0] if key == "above" else last.split()[1] if key == "has" else ""
    np = r.choice(
        (
            f'the numbers in {ref}, a list of numbers and ranges such as "1-4,7"',
            f'the numbers that {ref} stands for, such as "2,5-8"',
            f'the numbers of the comma-separated numbers and low-high ranges in {ref} ("3,6-9")',
        )
    )
    whole = fill(noun, {"np": np, "k": k})
    short = fill(noun, {"np": "the numbers", "k": k})
    ends = r.choice(
        ("Both ends of a range belong to it.", "Ranges include their end.", '"2-4" means 2, 3, 4.')
        if inclusive
        else ("The end of a range is not part of it.", "Ranges exclude their end.", '"2-4" means 2, 3.')
    )
    rule = {
        "empty": r.choice(
            (
                " A backward range is empty.",
                " A range whose start is above its end has no numbers."
                if inclusive
                else " A backward range has no numbers.",
            )
        ),
        "swap": r.choice(
            (" Turn backward ranges around.", " A range may be written backwards (high end first) and means the same.")
        ),
        "policy": r.choice(
            (" A backward range is malformed.", " A range with its start above its end counts as malformed.")
        ),
    }[backward]
    orders_ = [f"split {ref} at commas", 'expand every range "low-high"', f"return {short}"]
    sentences = tuple(
        f"{text.rstrip('.')}. {ends}{rule}"
        for text in (
            *said_ways(r, [whole, whole], [orders_]),
            f'Expand {ref}, comma-separated numbers and ranges like "1-4,7", and return {short}',
            f'Given numbers and ranges in {ref} ("1-4,7"), return {short}',
        )
    )
    return Spec("/".join(("ranges", key, policy, backward, "inclusive" if inclusive else "exclusive")), ("expand_ranges", "parse_ranges", f"{key}_of_ranges", "expand", f"parse_{p}", "page_numbers"), (Parameter(p, "ranges"),),
                returns + (" | None" if policy == "none" else ""), tuple(bodies), sentences, policy_details(policy, ("a part that is neither a number nor a range", "a malformed part", "any other part")), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip


# key, code over {a} {b} (lists of three ints), returns, noun phrase
COMPARISONS = (
    ("newer", "{a} > {b}", "bool", "whether {p} is newer than {q}"), ("atleast", "{a} >= {b}", "bool", "whether {p} is at least {q}"), ("later", "{p} if {a} > {b} else {q}", "str", "the newer of the versions {p} and {q} ({q} if they are equal)"), ("earlier", "{p} if {a} < {b} else {q}", "str", "the older of the versions {p} and {q} ({q} if they are equal)"),
    ("order", "({a} > {b}) - ({a} < {b})", "int", "1 if {p} is newer than {q}, -1 if it is older and 0 if they are equal"), ("label", '"{x}" if {a} > {b} else "{y}" if {a} == {b} else "{z}"', "str", '"{x}" if {p} is newer than {q}, "{y}" if they are equal and "{z}" if it is older'),
    ("distance", "abs({a}[{i}] - {b}[{i}])", "int", "the absolute difference of the {part} numbers of the versions {p} and {q}"), ("same", "{a}[:{j}] == {b}[:{j}]", "bool", "whether the first {j} numbers of the versions {p} and {q} are the same"), ("diff", "[y - x for x, y in zip({a}, {b})]", "list[int]", "a list with how much each number of {q} is above that of {p}"),
)  # fmt: skip
MANY = (
    ("newest", "max({xs}, key={f}, default={d})", "str", "the newest of the versions in {p} ({d} if there are none)"), ("oldest", "min({xs}, key={f}, default={d})", "str", "the oldest of the versions in {p} ({d} if there are none)"), ("sorted", "sorted({xs}, key={f})", "list[str]", "the versions in {p} from oldest to newest"), ("latest", "sorted({xs}, key={f}, reverse=True)", "list[str]", "the versions in {p}, newest first"),
    ("count", "len({xs})", "int", "the number of versions in {p}"), ("majors", "sorted({int(x.split(\".\")[0]) for x in {xs}})", "list[int]", "the distinct first numbers of the versions in {p}, in ascending order"), ("list", "[{f}(x) for x in {xs}]", "list[tuple[int, ...]]", "the versions in {p} as tuples of ints"),
)  # fmt: skip


def versions(r: random.Random) -> Spec:
    """Version numbers: parsed, compared, raised, filtered and sorted."""
    p = given(r, r.choice(("version", "current", "installed", "v", "a")), "text")
    which = r.choice(("compare", "bump", "bump", "many", "parse"))
    i = r.randrange(3)
    part = ("major", "minor", "patch")[i]
    position = ("first", "second", "third")[i]
    if which == "compare":
        q = given(
            r, r.choice([name for name in ("other", "required", "wanted", "latest", "b") if name != p]), "text", (p,)
        )
        key, code, returns, noun = r.choice(COMPARISONS)
        a, b = local_name(r, ("left", "first", "mine"), (p, q)), local_name(r, ("right", "second", "theirs"), (p, q))
        x, y, z = r.choice((("newer", "same", "older"), ("up", "equal", "down"), ("ahead", "even", "behind")))
        filled = {
            "x": x,
            "y": y,
            "z": z,
            "i": str(i),
            "j": str(r.randint(1, 2)),
            "part": f"{position} ({part})",
            "p": p,
            "q": q,
        }
        code, noun = fill(code, {**filled, "a": a, "b": b}), fill(noun, filled)
        bodies = (
            f'{a} = [int(n) for n in {p}.split(".")]\n{b} = [int(n) for n in {q}.split(".")]\nreturn {code}',
            f'{a}, {b} = (list(map(int, text.split("."))) for text in ({p}, {q}))\nreturn {code}',
        )
        sentences = (
            *said_ways(r, [noun, f'{noun}, for versions like "1.4.2"']),
            f'Compare two versions such as "1.10.2" number by number: return {noun}.',
            f'Given the versions {p} and {q} ("1.4.2"), return {noun}.',
            f"Return {noun}. Versions are three numbers with dots between them.",
        )
        return Spec(f"versions/compare/{key}{part if key == 'distance' else filled['j'] if key == 'same' else ''}", ("compare_versions", f"{key}_version", f"version_{key}", "check_version"), (Parameter(p, "version"), Parameter(q, "version")), returns, bodies, sentences, ("Compare the parts as numbers, not as text.", "10 is greater than 9: compare integers.", '"1.10.0" is newer than "1.9.0".'))  # fmt: skip
    if which == "bump":
        step = str(number(r, r.choice((1, 1, 2, 5))))
        reset = r.random() < 0.7 and i < 2
        prefix = r.choice(("", "", "v"))
        suffix = r.choice(("", "", "-dev", "-rc1", "+new"))
        short = r.choice((False, False, i < 2))
        names = ("major", "minor", "patch")
        shown = [
            f"{{{name}}}" if k < i or (k > i and not reset) else f"{{{name} + {step}}}" if k == i else "0"
            for k, name in enumerate(names)
        ]
        shown = shown[: i + 1] if short else shown
        xs = local_name(r, ("parts", "numbers"), (p,))
        zero = "".join(f"{xs}[{k}] = 0\n" for k in range(i + 1, 3)) if reset and not short else ""
        used = f"{xs}[:{i + 1}]" if short else xs
        joined = f'".".join(map(str, {used}))'
        glued = " + ".join(
            text for text in (f'"{prefix}"' if prefix else "", joined, f'"{suffix}"' if suffix else "") if text
        )
        bodies = (
            f'{", ".join(names)} = map(int, {p}.split("."))\nreturn f"{prefix}{".".join(shown)}{suffix}"',
            f'{xs} = [int(n) for n in {p}.split(".")]\n{xs}[{i}] += {step}\n{zero}return {glued}',
        )
        after = (
            (" and drop the numbers after it" if i < 2 else "")
            if short
            else " and set the numbers after it to 0"
            if reset
            else " and leave the other numbers alone"
        )
        extra = "".join(
            (f', with "{prefix}" in front' if prefix else "", f', with "{suffix}" at the end' if suffix else "")
        )
        sentences = (
            f'Raise the {part} number of {p} ("major.minor.patch") by {step}{after}; return the new version{extra}.',
            f"Add {step} to the {position} number of the version {p}{after}. Return it as text{extra}.",
            f'Given a version like "1.4.2", increase its {position} ({part}) number by {step}{after}, then return the result{extra}.',
            f"Bump the {part} part of the version `{p}` by {step}{after}. The result is a version text{extra}.",
        )
        p_body = tuple(body for body in bodies if p not in names or body is bodies[1])
        return Spec(f"versions/bump/{part}/{'reset' if reset else '-'}/{prefix or '-'}/{'suffix' if suffix else '-'}/{'short' if short else '-'}", (f"bump_{part}", "bump", "next_version", f"raise_{part}", "bump_version"), (Parameter(p, "version"),), "str", p_body, sentences)  # fmt: skip
    if which == "many":
        p = given(r, r.choice(("versions", "releases", "tags", "history")), "words")
        key, code, returns, noun = r.choice(MANY)
        k = str(r.randint(1, 6))
        test, only = r.choice(
            (
                ("", ""),
                ("{n}[{i}] == {z}", "whose {part} number is {z}"),
                ("{n}[{i}] > {k}", "whose {part} number is above {k}"),
                ("{n} >= ({k}, 0, 0)", 'not older than "{k}.0.0"'),
                ("{n} < ({k}, 0, 0)", 'older than "{k}.0.0"'),
            )
        )
        if not test and key == "count":
            raise ValueError("nothing to read")
        filled = {"i": str(i), "k": k, "z": str(r.randint(0, 2)), "part": position}
        default = r.choice(("None", '""'))
        xs = local_name(r, ("kept", "chosen", "found"), (p,)) if test else p
        call = "as_numbers"
        test = fill(test, {**filled, "n": f"{call}(x)"})
        helper = f'def {call}(x):\n    return tuple(int(n) for n in x.split("."))\n'
        first = f"{xs} = [x for x in {p} if {test}]\n" if test else ""
        end = f"return {fill(code, {'xs': xs, 'f': call, 'd': default})}"
        numbers = 'tuple(map(int, x.split(".")))'
        other = f"{first}{end}".replace(f"{call}(x)", numbers).replace(f"={call}", f"=lambda x: {numbers}")
        helper = helper if call in first + end else ""
        said = fill(noun, {"p": f"`{p}`" if r.random() < 0.5 else p, "d": default})
        said = said.replace("versions in ", f"versions {fill(only, filled)} in ") if only else said
        sentences = (
            *said_ways(r, [said, f"{said}; compare the parts as numbers"]),
            f'Given version texts like "1.4.2", return {said}.',
            f"Parse each version into numbers and return {said}.",
        )
        only_key = "".join(ch for ch in only.replace("{part}", position) if ch.isalpha() or ch == " ").replace(" ", "")
        return Spec(f"versions/many/{key}{default if 'default' in code else ''}/{only_key or '-'}", (f"{key}_version", f"{key}_versions", f"{key}_release", "pick_version"), (Parameter(p, "versions"),), returns + (" | None" if "default" in code and default == "None" else ""), (helper + first + end, other), sentences)  # fmt: skip
    policy = r.choice(("raise", "none"))
    pad = r.choice(("", "zero", "policy"))
    key, code, returns, noun = r.choice((("tuple", "tuple({xs})", "tuple[int, ...]", "the numbers of the version {p} as a tuple of ints"), ("list", "{xs}", "list[int]", "the numbers of the version {p} as a list"), ("last", "{xs}[-1]", "int", "the last number of the version {p}"), ("first", "{xs}[0]", "int", "the first number of the version {p}"),
                                         ("single", "sum(n * {k} ** (2 - i) for i, n in enumerate({xs}))", "int", "the version {p} as one number: {k} squared times the first number plus {k} times the second plus the third (missing ones count 0)"), ("sum", "sum({xs})", "int", "the sum of the numbers of the version {p}"), ("stable", "{xs}[0] > 0", "bool", "whether the first number of the version {p} is above zero"), ("text", '"-".join(map(str, {xs}))', "str", "the numbers of the version {p} joined with hyphens")))  # fmt: skip
    xs = local_name(r, ("numbers", "parts", "found"), (p,))
    stop = policy_line(policy, error_line(r, p, "version"))
    after = {
        "": "",
        "zero": f"while len({xs}) < 3:\n    {xs}.append(0)\n",
        "policy": f"if len({xs}) != 3:\n    {stop}\n",
    }[pad]
    other = after if pad != "zero" else f"{xs} += [0] * (3 - len({xs}))\n"
    base = str(r.choice((10, 100, 1000)))
    end = f"return {fill(code, {'xs': xs, 'k': base})}"
    bodies = (
        f'try:\n    {xs} = [int(part) for part in {p}.split(".")]\nexcept ValueError:\n    {stop}{" from None" if policy == "raise" else ""}\n{after}{end}',
        f'if not all(part.isdigit() for part in {p}.split(".")):\n    {stop}\n{xs} = [int(part) for part in {p}.split(".")]\n{other}{end}',
    )
    said = fill(noun, {"p": p, "k": base})
    extra = {
        "": "",
        "zero": r.choice((" Fill up with zeros to three numbers.", " Missing numbers are 0: there are always three.")),
        "policy": r.choice((" There must be exactly three numbers.", " Only three numbers are well formed.")),
    }[pad]
    sentences = tuple(
        f"{text.rstrip('.')}.{extra}"
        for text in (
            *said_ways(
                r,
                [said, f'{said}, such as "1.4.2"'],
                [[f"split {p} at dots", "convert the parts to ints", f"return {said}"]],
            ),
            f'Parse the version `{p}` (like "1.4") and return {said}',
        )
    )
    return Spec(f"versions/parse/{key}/{policy}/{pad or '-'}", ("parse_version", "version_numbers", f"version_{key}", "read_version"), (Parameter(p, "short_version"),), returns + (" | None" if policy == "none" else ""), bodies, sentences, policy_details(policy, ("a part that is not a number", "anything else", "a malformed version")), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip


# key, code over {c} (the three channels), returns, noun phrase
COLOUR_ENDS = (
    ("tuple", "tuple({c})", "tuple[int, int, int]", "its red, green and blue as a tuple of ints"), ("list", "{c}", "list[int]", "a list of its three channels as ints"), ("sum", "sum({c})", "int", "the sum of its channels"), ("brightness", "sum({c}) // 3", "int", "the average of its channels, rounded down"), ("max", "max({c})", "int", "its largest channel"),
    ("dark", "sum({c}) // 3 < {k}", "bool", "whether the average of its channels, rounded down, is below {k}"), ("invert", '"#" + "".join(f"{255 - n:02x}" for n in {c})', "str", 'its opposite (255 minus each channel) as "#rrggbb"'), ("grey", '"#" + f"{sum({c}) // 3:02x}" * 3', "str", 'the grey of its average (rounded down) as "#rrggbb"'), ("channel", "{c}[{i}]", "int", "its {channel} channel"),
    ("half", '"#" + "".join(f"{n // 2:02x}" for n in {c})', "str", 'the colour with every channel halved, as "#rrggbb"'), ("rgb", '"rgb(" + ", ".join(map(str, {c})) + ")"', "str", 'it as text in the form "rgb(1, 2, 3)"'), ("swap", '"#" + "".join(f"{n:02x}" for n in {c}[::-1])', "str", 'it with red and blue swapped, as "#rrggbb"'), ("dict", 'dict(zip(("r", "g", "b"), {c}))', "dict[str, int]", 'a dict with its channels under "r", "g" and "b"'), ("lighter", "[min(n + {k}, 255) for n in {c}]", "list[int]", "its channels, each raised by {k} but at most 255, as a list"),
)  # fmt: skip


def colours(r: random.Random) -> Spec:
    """A hexadecimal colour: checked, taken apart, changed."""
    p = given(r, r.choice(("colour", "color", "code", "text", "value")), "text")
    key, code, returns, noun = r.choice(COLOUR_ENDS)
    policy = r.choice(("raise", "raise", "none"))
    needed = r.random() < 0.5
    i = r.randrange(3)
    digits, c = local_name(r, ("digits", "code", "rest"), (p,)), local_name(r, ("channels", "parts", "rgb"), (p,))
    filled = {
        "c": c,
        "k": str(r.choice((100, 128, 64, 90)) if key == "dark" else r.choice((10, 20, 50))),
        "i": str(i),
        "channel": ("red", "green", "blue")[i],
    }
    stop = policy_line(policy, error_line(r, p, "colour"))
    strip = (
        f'if not {p}.startswith("#"):\n    {stop}\n{digits} = {p}[1:]\n'
        if needed
        else f'{digits} = {p}.removeprefix("#")\n'
    )
    late = f' or not {p}.startswith("#")' if needed else ""
    end = f"return {fill(code, filled)}"
    split = f"{c} = [int({digits}[i : i + 2], 16) for i in (0, 2, 4)]\n"
    bodies = (f'{strip}if len({digits}) != 6 or any(ch not in "0123456789abcdef" for ch in {digits}.lower()):\n    {stop}\n{split}{end}',
              f'{digits} = {p}.removeprefix("#")\nif len({digits}) != 6{late}:\n    {stop}\ntry:\n    {split}except ValueError:\n    {stop}{" from None" if policy == "raise" else ""}\n{end}')  # fmt: skip
    said = fill(noun, filled)
    form = '"#" and six hexadecimal digits' if needed else 'six hexadecimal digits, with or without "#" in front'
    sentences = (
        f'Given a colour such as "#ff8800" in {p} ({form}), return {said}.',
        f"Parse the colour `{p}`, {form}, and return {said}.",
        f"{p} is a colour: {form}. Return {said}.",
        f"Read a hex colour ({form}) and return {said}.",
        f"Take apart the hex colour `{p}` ({form}); the result is {said}.",
    )
    return Spec(f"colours/{key}{filled['channel'] if key == 'channel' else ''}/{policy}/{'hash' if needed else '-'}", ("parse_colour", "parse_hex", f"colour_{key}", f"{key}_of_colour", "read_color"), (Parameter(p, "colour"),),
                returns + (" | None" if policy == "none" else ""), bodies, sentences, policy_details(policy, ("any other text", "a malformed colour", "text that is not of this form")), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip
