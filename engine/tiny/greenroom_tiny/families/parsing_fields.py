"""Compositions that read named values out of a text: pairs of key and value, and texts of a fixed number of fields."""

import random

from greenroom_tiny.families.parts import sentence_of
from greenroom_tiny.families.text_parts import (
    ADJECTIVES,
    PLURALS,
    TEXT,
    error_line,
    fill,
    local_name,
    policy_details,
    policy_line,
    said_ways,
)
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.values.written import COMPOUNDS, PAIRED
from greenroom_tiny.variety import given, number

# key, code over {d}, returns, noun phrase over {np} ("the settings in text"), whether the values must be numbers
PAIR_RESULTS = (
    ("dict", "{d}", "dict[str, {t}]", ("{np} as a dict", "a dictionary of {np}", "a dict with {np}"), False),
    ("dict", "{d}", "dict[str, {t}]", ("{np} as a dict from key to value", "a dict that holds {np}"), False),
    ("items", "sorted({d}.items())", "list[tuple[str, {t}]]", ("{np} as a sorted list of (key, value) tuples", "a list of (key, value) pairs, sorted, of {np}"), False),
    ("keys", "sorted({d})", "list[str]", ("the sorted keys of {np}", "the distinct keys of {np} in alphabetical order"), False),
    ("values", "list({d}.values())", "list[{t}]", ("the values of {np} as a list", "a list of the values of {np}, in order"), False),
    ("count", "len({d})", "int", ("the number of different keys in {np}", "how many distinct keys {np} have"), False),
    ("lines", '"\\n".join(f"{k}: {v}" for k, v in {d}.items())', "str", ('{np} written as "key: value" lines', '{np} as text, one "key: value" per line'), False),
    ("inverse", "{v: k for k, v in {d}.items()}", "dict[{t}, str]", ("a dict from value to key of {np}", "{np} turned around: a dict that maps values to keys"), False),
    ("sum", "sum({d}.values())", "int", ("the sum of the values of {np}", "the total of all values in {np}"), True),
    ("best", "max({d}, key={d}.get, default=None)", "str | None", ("the key with the largest value among {np} (None if there are none)", "the key of the highest value in {np}, or None without any"), True),
    ("above", "[k for k, v in {d}.items() if v > {k}]", "list[str]", ("the keys of {np} whose value is above {k}", "a list of the keys with a value greater than {k} in {np}"), True),
    ("ranking", "sorted({d}, key={d}.get, reverse=True)", "list[str]", ("the keys of {np}, highest value first", "the keys of {np} sorted by value in descending order"), True),
)  # fmt: skip
PAIR_NOUNS = {"settings": "settings", "listing": "entries", "query": "query parameters", "config": "settings", "headers": "headers", "arrows": "mappings",
              "options": "options", "entries": "entries", "mapping_lines": "mappings"}  # fmt: skip


def paired(r: random.Random) -> Spec:
    """Keys and values in a text: split twice, validate, settle duplicates, and answer a question about them."""
    kind = r.choice(tuple(PAIRED))
    between, inside = PAIRED[kind]
    numbers = r.random() < 0.55
    p = given(r, r.choice((*TEXT, "settings", "config", "spec")), "text")
    d = local_name(r, ("result", "pairs", "found", "table", "answer"), (p,))
    v = local_name(r, ("line", "row") if between == "\n" else ("part", "item", "entry", "piece", "chunk"), (p,))
    policy = r.choice(("raise", "skip", "none"))
    case = r.choice(("", "", ".lower()", ".upper()"))
    twice = r.choice(("last", "last", "first", *(("add", "add") if numbers else ("list",))))
    wanted = r.choice(
        [result for result in PAIR_RESULTS if (numbers or not result[4]) and (twice != "list" or result[0] == "dict")]
    )
    key, code, returns, nouns, _ = wanted
    constants = {"k": str(number(r, r.choice((0, 5, 10, 20))))}
    extra: Parameter | None = None
    default = ""
    if twice != "list" and r.random() < 0.2:
        extra = Parameter(
            given(
                r, r.choice([name for name in ("wanted", "option", "target", "query") if name != p]), "word", (p, d, v)
            ),
            "key",
        )
        default = r.choice(("None", "0" if numbers else '""'))
        key, code, returns, nouns = (
            "lookup" + default,
            f"{d}.get({extra.name}{'' if default == 'None' else ', ' + default})",
            "{t}" + (" | None" if default == "None" else ""),
            (
                f"the value of {extra.name} among {{np}}, or {default} if it is not there",
                f"what {extra.name} is set to in {{np}} ({default} when missing)",
            ),
        )
    split = f"{p}.splitlines()" if between == "\n" else f'{p}.split("{between}")'
    taken = (p, d, v, extra.name if extra else "")
    k = local_name(r, ("key", "key", "name", "left"), taken)
    right = local_name(r, ("value", "value", "setting", "right"), taken)
    value = f"int({right})" if numbers else f"{right}.strip()"
    comments = between == "\n" and r.random() < 0.7
    skipped = (
        f'    if not {v}.strip() or {v}.startswith("#"):\n        continue\n'
        if comments
        else f"    if not {v}.strip():\n        continue\n"
        if policy != "skip"
        else ""
    )
    name = f"{k}.strip(){case}"
    store = {"last": f"    {d}[{name}] = {value}\n", "first": f"    {d}.setdefault({name}, {value})\n", "list": f"    {d}.setdefault({name}, []).append({value})\n",
             "add": f"    {k} = {name}\n    {d}[{k}] = {d}.get({k}, 0) + {value}\n"}[twice]  # fmt: skip
    other = {"last": store, "first": f"    {k} = {name}\n    if {k} not in {d}:\n        {d}[{k}] = {value}\n", "list": f"    {k} = {name}\n    if {k} not in {d}:\n        {d}[{k}] = []\n    {d}[{k}].append({value})\n",
             "add": f"    {k} = {name}\n    if {k} not in {d}:\n        {d}[{k}] = 0\n    {d}[{k}] += {value}\n"}[twice]  # fmt: skip
    mid = local_name(r, ("sep", "found_sep"), (*taken, k, right))
    stop = policy_line(policy, error_line(r, v, "pair"))
    last = f"return {fill(code, {**constants, 'd': d})}"
    bodies = (
        f'{d} = {{}}\nfor {v} in {split}:\n{skipped}    if "{inside}" not in {v}:\n        {stop}\n    {k}, {right} = {v}.split("{inside}", 1)\n{store}{last}',
        f'{d} = {{}}\nfor {v} in {split}:\n{skipped}    {k}, {mid}, {right} = {v}.partition("{inside}")\n    if not {mid}:\n        {stop}\n{other}{last}',
    )
    noun = PAIR_NOUNS[kind]
    form = f"key{inside}value"
    shown = r.choice((p, f"`{p}`"))
    places = (
        f"in {shown}, written as {form} and {'one per line' if between == chr(10) else 'separated by ' + PLURALS[between]}",
        f'in {shown} ("{form}" {"lines" if between == chr(10) else "parts, split at " + PLURALS[between]})',
        f'in the {ADJECTIVES[between]}-separated "{form}" pairs of {shown}',
    )
    extras = [text for text in (
        r.choice(("Values are integers.", "The values are ints.", "Convert the values to int.")) if numbers else "",
        {"": "", ".lower()": r.choice(("Keys are lower-cased.", "Lower-case the keys.")), ".upper()": r.choice(("Keys are upper-cased.", "Upper-case the keys."))}[case],
        {"last": "", "first": r.choice(("If a key is repeated, its first value counts.", "The first of several values for a key wins.")),
         "add": r.choice(("Add up the values of a repeated key.", "Values of the same key are added together.")), "list": r.choice(("Each key gets the list of its values.", "Collect the values of a key in a list."))}[twice],
        r.choice(("Skip comment lines (starting with #) and blank ones.", 'Lines that start with "#" and empty lines are ignored.')) if comments else "",
    ) if text]  # fmt: skip
    sentences = tuple(
        " ".join(
            (
                sentence_of(
                    r, fill(r.choice(nouns), constants).replace("{np}", f"the {noun} {r.choice(places)}")
                ).rstrip(".")
                + ".",
                *extras,
            )
        )
        for _ in range(6)
    )
    bads = (
        f'a {"line" if between == chr(10) else "part"} without "{inside}"',
        f'a {"line" if between == chr(10) else "pair"} that has no "{inside}"',
    )
    typed = "list[str]" if twice == "list" else "int" if numbers else "str"
    empty = "" if policy == "skip" or comments else r.choice((" Blank ones are skipped.", " Ignore empty ones."))
    structure = "/".join(
        (
            "paired",
            kind,
            "int" if numbers else "str",
            policy,
            case.strip(".()") or "-",
            twice,
            key,
            "#" if comments else "-",
        )
    )
    verb = r.choice(("parse", "read", "load"))
    return Spec(structure, (f"{verb}_{noun.split()[-1]}", f"{verb}_pairs", f"{noun.split()[-1]}_{key.removesuffix(default)}", f"{verb}_{kind}", "from_text"),
                (Parameter(p, kind + ("_ints" if numbers else "")), *((extra,) if extra else ())), returns.replace("{t}", typed) + (" | None" if policy == "none" and "None" not in returns else ""), bodies, sentences,
                tuple(text + empty for text in policy_details(policy, bads)), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip


FIELDS = {"size": ("width", "height"), "clock": ("hours", "minutes"), "fraction": ("top", "bottom"), "coordinates": ("x", "y"), "result": ("home", "away"),
          "time_of_day": ("hours", "minutes", "seconds"), "box": ("length", "width", "height"), "date": ("year", "month", "day"), "span": ("start", "end")}  # fmt: skip
COMPOUND_NAMES = {
    "size": "size",
    "clock": "clock time",
    "fraction": "fraction",
    "coordinates": "pair of coordinates",
    "result": "match result",
    "time_of_day": "time",
    "box": "box size",
    "date": "date",
    "span": "range",
}
COMPOUND_SAMPLES = {
    "size": "640x480",
    "clock": "7:45",
    "fraction": "3/4",
    "coordinates": "3,14",
    "result": "2-1",
    "time_of_day": "1:30:15",
    "box": "2x3x4",
    "date": "2024-5-17",
    "span": "3..9",
}
# key, code over {a} {b} (and {l}: all of them), returns, noun phrase; for any number of fields unless it says {b}
FIELD_RESULTS = (
    ("tuple", "({l})", "tuple[{ts}]", "({l}) as a tuple of ints"), ("list", "[{l}]", "list[int]", "its {n} numbers as a list"),
    ("dict", "{{d}}", "dict[str, int]", "a dict with the keys {q}"), ("sum", "{+}", "int", "the sum of {w}"), ("product", "{*}", "int", "the product of {w}"),
    ("reversed", "({r})", "tuple[{ts}]", "the numbers in the order ({r}), as a tuple"), ("max", "max({l})", "int", "the largest of {w}"), ("min", "min({l})", "int", "the smallest of {w}"),
    ("weighted", "{a} * {k} + {b}", "int", "{a} times {k} plus {b}"), ("difference", "{a} - {b}", "int", "{a} minus {b}"), ("distance", "abs({a} - {b})", "int", "the absolute difference of {a} and {b}"),
    ("greater", "{a} > {b}", "bool", "whether {a} is greater than {b}"), ("equal", "{a} == {b}", "bool", "whether {a} and {b} are equal"), ("sorted", "sorted([{l}])", "list[int]", "{w} in ascending order, as a list"),
    ("text", 'f"{{a}} {word} {{b}}"', "str", 'the text "{a} {word} {b}" with the numbers filled in'), ("padded", 'f"{{a}:02d}{j}{{b}:02d}"', "str", "{a} and {b}, each padded to two digits with zeros and joined by \"{j}\""),
    ("scaled", "({s})", "tuple[{ts}]", "{w}, each multiplied by {k}, as a tuple"), ("last", "{z}", "int", "{z}"), ("first", "{a}", "int", "{a}"),
    ("label", '"{yes}" if {a} > {b} else "{no}"', "str", '"{yes}" if {a} is greater than {b}, otherwise "{no}"'),
)  # fmt: skip


def compound(r: random.Random) -> Spec:
    """A text of a fixed number of integers, such as "640x480": validate it, and combine the fields."""
    kind = r.choice(tuple(FIELDS))
    sep, count = COMPOUNDS[kind]
    fields = FIELDS[kind]
    p = given(r, r.choice((*TEXT, kind.split("_")[0])), "text")
    fields = tuple(field if field != p else field + "_part" for field in fields)
    a, b, z = fields[0], fields[1], fields[-1]
    key, code, returns, phrase = r.choice(FIELD_RESULTS)
    k = str(number(r, r.choice((2, 3, 10, 12, 60, 100))))
    yes, no = r.choice(
        (("first", "second"), ("wide", "tall"), ("more", "less"), ("ahead", "behind"), ("A", "B"), ("yes", "no"))
    )
    both = " and ".join(fields) if count == 2 else f"{a}, {b} and {z}"
    filled = {"{d}": ", ".join(f'"{f}": {f}' for f in fields), "+": " + ".join(fields), "*": " * ".join(fields), "l": ", ".join(fields), "r": ", ".join(fields[::-1]),
              "s": ", ".join(f"{f} * {k}" for f in fields), "w": both, "q": " and ".join(f'"{f}"' for f in fields) if count == 2 else ", ".join(f'"{f}"' for f in fields), "n": {2: "two", 3: "three"}[count],
              "ts": ", ".join(["int"] * count), "k": k, "word": r.choice(("by", "of", "to", "and", "x")), "j": r.choice((":", "-", ".", "/")), "yes": yes, "no": no, "z": z}  # fmt: skip
    if key == "dict":
        code = "{" + filled["{d}"] + "}"
    if "'" in code or '"{' in code or 'f"' in code:
        code = fill(code, filled)
        code = code.replace("{{a}", "{" + a).replace("{{b}", "{" + b).replace("{a}", a).replace("{b}", b)
    else:
        code = fill(code, {**filled, "a": a, "b": b}) if key != "dict" else code
    phrase = fill(phrase, {**filled, "a": a, "b": b})
    policy = r.choice(("raise", "raise", "none", "zero"))
    default = {"int": r.choice(("0", "-1")), "bool": "False", "str": '""'}.get(returns, "None")
    policy = "none" if policy == "zero" and default == "None" else policy
    noun = COMPOUND_NAMES[kind]
    stop = policy_line(policy, error_line(r, p, noun), default)
    limit, limited = "", ""
    if r.random() < 0.35:
        top = str(r.choice((59, 50, 60, 23, 31, 12)))
        limit, limited = r.choice(
            (
                (f"if {z} > {top}:", f"{z} is greater than {top}"),
                (f"if {b} == 0:", f"{b} is zero"),
                (f"if {a} > {b}:", f"{a} is greater than {b}"),
            )
        )
        if key in ("greater", "label", "difference") and limited == f"{a} is greater than {b}":
            limit = limited = ""
    checked = f"{limit}\n    {stop}\n" if limit else ""
    names = ", ".join(fields)
    parts = local_name(r, ("parts", "fields", "pieces"), (p,))
    bodies = (
        f'{parts} = {p}.split("{sep}")\nif len({parts}) != {count} or not all(part.isdigit() for part in {parts}):\n    {stop}\n{names} = map(int, {parts})\n{checked}return {code}',
        f'try:\n    {names} = [int(part) for part in {p}.split("{sep}")]\nexcept ValueError:\n    {stop}{" from None" if policy == "raise" else ""}\n{checked}return {code}',
    )
    shape = sep.join(field.upper() if sep == "x" else field for field in fields)
    shown = r.choice((p, f"`{p}`"))
    phrases = (
        f'{phrase}, where {shown} is a {noun} written as "{shape}"',
        f'{phrase} from a {noun} like "{COMPOUND_SAMPLES[kind]}" ({shape})',
        f'{phrase}, given a {noun} such as "{COMPOUND_SAMPLES[kind]}" in {shown} ("{shape}")',
    )
    sentences = (*said_ways(r, phrases, [[f"split {shown}, a {noun} of the form \"{shape}\", at \"{sep}\"", "convert the parts to integers", f"return {phrase}"]]),
                 f"Parse {shown}, a {noun} of the form \"{shape}\", and return {phrase}.", f"Given a {noun} \"{shape}\", return {phrase}.")  # fmt: skip
    bads = (
        "text of any other form",
        f'anything that is not {count} whole numbers with "{sep}" between them',
        f"a malformed {noun}",
    )
    if limited:
        bads = tuple(f"{bad}, or if {limited}" for bad in bads)
    return Spec("/".join(("compound", kind, key, policy + (default if policy == "zero" else ""), limited.replace(z, "z").replace(b, "b").replace(a, "a").rstrip("0123456789 ") or "-")),
                (f"parse_{kind}", f"{kind}_{key}", f"read_{kind}", f"{key}_of_{kind}", f"parse_{p}"), (Parameter(p, kind),),
                returns.replace("{ts}", filled["ts"]) + (" | None" if policy == "none" else ""), bodies, sentences, policy_details(policy, bads, default), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip
