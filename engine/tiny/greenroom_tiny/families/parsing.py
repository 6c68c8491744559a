"""Compositions that read a list of values out of a text: split, strip, convert, validate, filter, summarise."""

import random
from typing import NamedTuple

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
from greenroom_tiny.values.written import SEPARATORS
from greenroom_tiny.variety import given, letter, number


class Summary(NamedTuple):
    """What is made of the list of values: code over {xs}, the type, a noun phrase, an order, whether empty is special."""

    key: str
    code: str
    returns: str
    noun: str
    order: str
    default: bool = False


NUMBER_SUMMARIES = (
    Summary("list", "{xs}", "list[{t}]", "{np} as a list", "return them as a list"),
    Summary("list", "{xs}", "list[{t}]", "a list of {np}", "return the list"),
    Summary("sum", "sum({xs})", "{t}", "the sum of {np}", "return their sum"),
    Summary("sum", "sum({xs})", "{t}", "the total of {np}", "add them up"),
    Summary("sorted", "sorted({xs})", "list[{t}]", "{np} in ascending order", "sort them"),
    Summary("unique", "sorted(set({xs}))", "list[{t}]", "the distinct values among {np}, sorted", "return the distinct ones in order"),
    Summary("max", "max({xs}, default={d})", "{t}", "the largest of {np}", "return the largest", True),
    Summary("min", "min({xs}, default={d})", "{t}", "the smallest of {np}", "return the smallest", True),
    Summary("average", "sum({xs}) / len({xs}) if {xs} else {d}", "float", "the average of {np}", "return their average", True),
    Summary("first", "{xs}[0] if {xs} else {d}", "{t}", "the first of {np}", "return the first of them", True),
    Summary("last", "{xs}[-1] if {xs} else {d}", "{t}", "the last of {np}", "return the last of them", True),
    Summary("spread", "max({xs}) - min({xs}) if {xs} else {d}", "{t}", "the difference between the largest and the smallest of {np}", "subtract the smallest from the largest", True),
    Summary("join", '" ".join(str(x) for x in {xs})', "str", "{np} joined with single spaces", "join them with spaces into a string"),
)  # fmt: skip
SHARED_SUMMARIES = (
    Summary("count", "len({xs})", "int", "the number of {np}", "return how many there are"),
    Summary("reversed", "{xs}[::-1]", "list[{t}]", "{np} in reverse order", "return them last one first"),
    Summary("counts", "{x: {xs}.count(x) for x in {xs}}", "dict[{t}, int]", "a dict that maps each of {np} to how often it occurs", "count how often each occurs, as a dict"),
    Summary("dedupe", "list(dict.fromkeys({xs}))", "list[{t}]", "{np} without repeats, in order of first appearance", "drop repeats, keeping the order"),
)  # fmt: skip
STRING_SUMMARIES = (
    Summary("list", "{xs}", "list[str]", "{np} as a list", "return them as a list"),
    Summary("list", "{xs}", "list[str]", "a list of {np}", "return the list"),
    Summary("join", '"{j}".join({xs})', "str", '{np} joined with "{j}"', 'join them with "{j}"'),
    Summary("sorted", "sorted({xs})", "list[str]", "{np} in alphabetical order", "sort them"),
    Summary("longest", "max({xs}, key=len, default={d})", "str", "the longest of {np}", "return the longest", True),
    Summary("first", "{xs}[0] if {xs} else {d}", "str", "the first of {np}", "return the first of them", True),
    Summary("last", "{xs}[-1] if {xs} else {d}", "str", "the last of {np}", "return the last of them", True),
    Summary("numbered", "dict(enumerate({xs}, 1))", "dict[int, str]", "a dict from 1, 2, 3 … to {np}", "number them from 1 in a dict"),
    Summary("lengths", "{x: len(x) for x in {xs}}", "dict[str, int]", "a dict from each of {np} to its length", "map each to its length"),
)  # fmt: skip
# key, code over {x}, words after "the numbers"/"the words"
NUMBER_FILTERS = (
    ("gt", "{x} > {k}", "greater than {k}"), ("ge", "{x} >= {k}", "that are at least {k}"), ("lt", "{x} < {k}", "less than {k}"),
    ("positive", "{x} > 0", "above zero"), ("nonzero", "{x} != 0", "other than zero"), ("negative", "{x} < 0", "below zero"),
    ("even", "{x} % 2 == 0", "that are even"), ("odd", "{x} % 2 == 1", "that are odd"), ("between", "0 <= {x} <= {k}", "from 0 to {k} inclusive"),
)  # fmt: skip
STRING_FILTERS = (
    ("long", "len({x}) > {n}", "longer than {n} characters"), ("short", "len({x}) <= {n}", "of at most {n} characters"),
    ("starts", '{x}.startswith("{c}")', 'starting with "{c}"'), ("has", '"{c}" in {x}', 'containing "{c}"'), ("hasnot", '"{c}" not in {x}', 'without a "{c}"'),
    ("alpha", "{x}.isalpha()", "made of letters only"), ("lower", "{x}.islower()", "in lower case"),
)  # fmt: skip
# key, code over {x}, noun phrase over {np}, order
NUMBER_CHANGES = (
    ("double", "{x} * 2", "the doubles of {np}", "double each"), ("square", "{x} ** 2", "the squares of {np}", "square each"),
    ("abs", "abs({x})", "the absolute values of {np}", "take the absolute value of each"), ("negate", "-{x}", "the negatives of {np}", "negate each"),
    ("plus", "{x} + {k}", "{np}, each increased by {k},", "add {k} to each"), ("times", "{x} * {k}", "{k} times each of {np}", "multiply each by {k}"),
    ("cap", "min({x}, {k})", "{np}, each capped at {k},", "limit each to at most {k}"),
)  # fmt: skip
STRING_CHANGES = (
    ("lower", "{x}.lower()", "{np} in lower case", "lower-case each"), ("upper", "{x}.upper()", "{np} in upper case", "upper-case each"),
    ("title", "{x}.title()", "{np} in title case", "put each in title case"), ("capitalize", "{x}.capitalize()", "{np}, capitalised,", "capitalise each"),
    ("reverse", "{x}[::-1]", "{np}, each spelled backwards,", "reverse each"), ("cut", "{x}[:{n}]", "the first {n} characters of each of {np}", "cut each to {n} characters"),
)  # fmt: skip


def separated(r: random.Random) -> Spec:
    """A text of values with a separator: split, strip, convert, validate, filter, change, summarise."""
    on = r.choice(("int", "int", "str", "str", "float"))
    name = r.choice(tuple(SEPARATORS))
    sep = SEPARATORS[name]
    p = given(r, r.choice((*TEXT, "items", "values", "csv")), "text")
    parameters = (Parameter(p, f"{name}_{'words' if on == 'str' else on + 's'}"),)
    mark, split = f'"{sep}"', f'{p}.split("{sep}")' if sep != " " else f"{p}.split()"
    at, separated_by = f"at {PLURALS[sep]}", f"separated by {PLURALS[sep]}"
    if on == "str" and r.random() < 0.25:
        mark = given(r, r.choice(("sep", "separator", "delimiter", "mark")), "char", (p,))
        name, sep = "given", ","
        parameters = (Parameter(p, "mixed_words"), Parameter(mark, "separator", r.choice(("", "", '","'))))
        split, at, separated_by = f"{p}.split({mark})", f"at {mark}", f"separated by {mark}"
    v = local_name(r, ("part", "item", "piece", "chunk", "field", "token"), (p, mark))
    n = local_name(r, ("number", "n", "value", "x"), (p, mark))
    constants = {"k": str(number(r, r.choice((r.randint(1, 12), 10, 20, 50)))), "n": str(r.randint(1, 5)), "c": letter(r, r.choice("abeiorst")),
                 "j": r.choice(("-", " ", ", ", "; ", "/", "_", "+", "|"))}  # fmt: skip
    drop = sep == " " or r.random() < 0.7
    policy = "" if on == "str" else r.choice(("raise", "raise", "skip", "none"))
    filters, changes = (STRING_FILTERS, STRING_CHANGES) if on == "str" else (NUMBER_FILTERS, NUMBER_CHANGES)
    kept = r.choice(filters) if r.random() < 0.45 else None
    change = r.choice(changes) if r.random() < 0.45 else None
    summary = r.choice((*(STRING_SUMMARIES if on == "str" else NUMBER_SUMMARIES), *SHARED_SUMMARIES))
    default = r.choice(("None", '""' if on == "str" else "0", "raise")) if summary.default else ""
    x = v if on == "str" else n
    test = fill(kept[1].replace("{x}", x), constants) if kept else ""
    changed = fill(change[1].replace("{x}", x), constants) if change else x
    xs = local_name(r, ("result", "found", "values", "parts" if on == "str" else "numbers"), (p, mark))
    end = fill(summary.code, {**constants, "xs": xs, "d": default})
    if default == "raise":
        end = end.replace(", default=raise", "").replace(f" if {xs} else raise", "")
        last = f'if not {xs}:\n    raise ValueError("nothing to read")\nreturn {end}'
    else:
        last = f"return {end}"
    error = error_line(r, v, "number")
    stop = policy_line(policy, error) if policy else ""
    strip = "" if sep == " " else f"    {v} = {v}.strip()\n"
    stripped = v if sep == " " else f"{v}.strip()"
    keep = f"    if {test}:\n        {xs}.append({changed})\n" if test else f"    {xs}.append({changed})\n"
    blank = f"    if not {v}:\n        continue\n" if drop and sep != " " and policy != "skip" else ""
    cond = f" if {test}" if test else ""
    bodies: list[str] = []
    if on == "str":
        plain = (
            f"[{stripped if mark != '' else v} for {v} in {split}{f' if {stripped}' if drop and sep != ' ' else ''}]"
        )
        bodies.append(f"{xs} = []\nfor {v} in {split}:\n{strip}{blank}{keep}{last}")
        bodies.append(
            f"{xs} = {plain}\n" + (f"{xs} = [{changed} for {v} in {xs}{cond}]\n" if change or test else "") + last
        )
    else:
        attempt = f"    try:\n        {n} = {on}({v})\n    except ValueError:\n        {stop}{' from None' if policy == 'raise' else ''}\n"
        if on == "int":
            check = f'    if not {v}.lstrip("-").isdigit():\n        {stop}\n    {n} = int({v})\n'
            bodies.append(f"{xs} = []\nfor {v} in {split}:\n{strip}{blank}{check}{keep}{last}")
        bodies.append(f"{xs} = []\nfor {v} in {split}:\n{strip if blank else ''}{blank}{attempt}{keep}{last}")
        full = f" if {stripped}" if blank else ""
        again = f"{xs} = [{changed} for {n} in {xs}{cond}]\n" if change or test else ""
        if policy == "skip" and on == "int":
            bodies.append(f'{xs} = [int({v}) for {v} in {split} if {stripped}.lstrip("-").isdigit()]\n{again}{last}')
        elif policy == "raise":
            bodies.append(f"{xs} = [{on}({v}) for {v} in {split}{full}]\n{again}{last}")
        elif policy == "none":
            bodies.append(
                f"try:\n    {xs} = [{on}({v}) for {v} in {split}{full}]\nexcept ValueError:\n    return None\n{again}{last}"
            )
        r.shuffle(bodies)
    many = r.choice(
        {
            "int": ("integers", "numbers", "whole numbers"),
            "float": ("numbers", "decimal numbers", "floats"),
            "str": ("words", "parts", "names", "items"),
        }[on]
    )
    where = fill(kept[2], constants) if kept else ""
    shown = r.choice((p, f"`{p}`"))

    def phrase() -> str:
        place = r.choice(
            (
                f"in {shown} ({separated_by})",
                f"in the string {shown} of {many} {separated_by}",
                f"in the {ADJECTIVES[sep]}-separated string {shown}" if mark[0] == '"' else f"in {shown}, split {at},",
            )
        )
        np = " ".join(f"the {many} {where} {place if r.random() < 0.6 or not where else 'in ' + shown}".split())
        if separated_by not in np and "separated" not in np and "split" not in np:
            np += f" ({separated_by})"
        np = fill(change[2], constants).replace("{np}", np) if change else np
        return fill(summary.noun, constants).replace("{np}", np)

    def order() -> list[str]:
        steps = [f"{r.choice(('split', 'cut', 'break'))} {shown} {at}"]
        if sep != " ":
            steps.append(r.choice(("strip the parts", "remove the spaces around each part", "trim each part")))
        if on != "str":
            steps.append(
                r.choice((f"convert them to {on}s", f"turn each into {'an int' if on == 'int' else 'a float'}"))
            )
        if kept:
            steps.append(f"{r.choice(('keep only', 'keep'))} those {where}")
        if change:
            steps.append(fill(change[3], constants))
        return [*steps, fill(summary.order, constants)]

    bads = (
        "a part that is not a number",
        "anything that is not a number",
        f"a part that {'int' if on == 'int' else 'float'}() cannot read",
    )
    empty = r.choice(("Empty parts are ignored.", "Ignore empty parts.", "Blank parts do not count."))
    if not drop:
        empty = r.choice(
            ("Empty parts stay.", "Keep empty parts.")
            if on == "str"
            else ("",)
            if policy == "skip"
            else ("An empty part is malformed too.", "Empty parts are not numbers either.")
        )
    nothing = (
        ""
        if not default
        else " Raise ValueError if nothing is left."
        if default == "raise"
        else r.choice((f" Return {default} if nothing is left.", f" {default} if there is nothing."))
    )
    said = policy_details(policy, bads) if policy else ("",)
    details = tuple(" ".join(f"{detail} {empty if sep != ' ' else ''}{nothing}".split()) for detail in said)
    structure = "/".join(
        (
            "separated",
            name,
            on,
            policy or "plain",
            "drop" if drop else "keep",
            kept[0] if kept else "-",
            change[0] if change else "-",
            summary.key + default,
        )
    )
    verb = r.choice(("parse", "read", "extract", "split"))
    return Spec(structure, (f"{verb}_{many.split()[-1]}", f"{summary.key}_of_{many.split()[-1]}", f"{verb}_{name}_list", f"{verb}_{p}" if p != verb else f"{verb}_all", f"{summary.key}_from_text"),
                parameters, summary.returns.replace("{t}", on) + (" | None" if "None" in (default, {"none": "None"}.get(policy)) else ""), tuple(dict.fromkeys(bodies)),
                said_ways(r, [phrase() for _ in range(4)], [order() for _ in range(3)]), tuple(d for d in details if d), raises=("ValueError",) if "raise" in (policy, default) else ())  # fmt: skip
