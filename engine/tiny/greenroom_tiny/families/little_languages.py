"""Compositions that read little languages: run lengths, durations, commands, templates, groups of digits."""

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
from greenroom_tiny.values.written import BRACES, VERB_PAIRS
from greenroom_tiny.variety import given, letter, number

# key, first value, statement for one run, end, returns, noun phrase
RUN_ENDS = (
    ("expand", '""', "{out} += ch * int({count})", "{out}", "str", "the text it stands for, each character repeated"), ("total", "0", "{out} += int({count})", "{out}", "int", "the sum of its counts"), ("dict", "{}", "{out}[ch] = {out}.get(ch, 0) + int({count})", "{out}", "dict[str, int]", "a dict with the total count of each character"),
    ("pairs", "[]", "{out}.append((ch, int({count})))", "{out}", "list[tuple[str, int]]", "a list of (character, count) pairs"), ("letters", '""', "{out} += ch", "{out}", "str", "its characters without the counts"), ("longest", "0", "{out} = max({out}, int({count}))", "{out}", "int", "its largest count (0 if there is none)"),
    ("of", "0", 'if ch == "{c}":\n            {out} += int({count})', "{out}", "int", 'how many "{c}" it stands for'), ("backwards", '""', "{out} = ch * int({count}) + {out}", "{out}", "str", "the text it stands for, runs in reverse order"), ("above", "[]", "if int({count}) > {k}:\n            {out}.append(ch)", "{out}", "list[str]", "a list of the characters with a count above {k}"),
    ("spaced", "[]", "{out}.append(ch * int({count}))", '" ".join({out})', "str", "the runs it stands for, written out with spaces between them"), ("turned", '""', "{out} += ch + {count}", "{out}", "str", "the same with each count after its character"), ("average", "[]", "{out}.append(int({count}))", "sum({out}) / len({out}) if {out} else 0.0", "float", "the average of its counts (0.0 if there is none)"),
)  # fmt: skip


def runs(r: random.Random) -> Spec:
    """ "3d2c" read character by character."""
    p = given(r, r.choice((*TEXT, "code", "packed")), "text")
    key, start, step, end, returns, noun = r.choice(RUN_ENDS)
    policy = r.choice(("raise", "none"))
    out = local_name(r, ("result", "out", "found", "answer"), (p,))
    count = local_name(r, ("count", "digits", "amount"), (p,))
    single = r.random() < 0.5
    filled = {
        "out": out,
        "count": count if not single else f'({count} or "1")',
        "c": letter(r, r.choice("abcdexyz")),
        "k": str(r.randint(1, 6)),
    }
    step, end, noun = (
        fill(step, filled).replace("int((", "int(").replace('"1"))', '"1")'),
        fill(end, filled),
        fill(noun, filled),
    )
    stop = policy_line(policy, error_line(r, p, "code"))
    missing = f"    if not {count}:\n        {stop}\n"
    reading = f"        {count} += ch\n        continue\n"
    check = "    if not ch.isalpha():\n" + f"        {stop}\n"
    step = step.replace("\n            ", "\n        ")
    empty = "" if single else missing
    last = f"if {count}:\n    {stop}\nreturn {end}"
    other = (
        f'        {step}\n        {count} = ""\n'.replace(
            "\n        " + filled["out"], "\n            " + filled["out"]
        )
        if step.startswith("if ")
        else f'        {step}\n        {count} = ""\n'
    )
    refuse = "not ch.isalpha()" if single else f"not ch.isalpha() or not {count}"
    bodies = (
        f'{out}, {count} = {start}, ""\nfor ch in {p}:\n    if ch.isdigit():\n{reading}{check}{empty}    {step}\n    {count} = ""\n{last}',
        f'{out} = {start}\n{count} = ""\nfor ch in {p}:\n    if ch.isdigit():\n        {count} += ch\n    elif {refuse}:\n        {stop}\n    else:\n{other}{last}',
    )
    ref = r.choice((p, f"`{p}`"))
    rule = r.choice(
        (" A letter without a count counts once.", " A missing count means 1.")
        if single
        else (" Every letter has a count in front.", " A letter without a count is malformed.")
    )
    sentences = tuple(
        f"{text.rstrip('.')}.{rule}"
        for text in (
            f'{ref} is made of counts and letters such as "3d2c". Return {noun}',
            f'Given run lengths like "3d2c" (3 times d, 2 times c) in {ref}, return {noun}',
            f'Decode {ref}, a run-length code such as "10a2b", and return {noun}',
            f'Read the run-length code {ref} ("3d2c": count, then letter) and return {noun}',
            f'For a code of counts and letters ("4x1y") return {noun}',
        )
    )
    return Spec(f"runs/{key}/{policy}/{'single' if single else '-'}", ("decode", "decode_runs", f"runs_{key}", "unpack", f"{key}_of_runs"), (Parameter(p, "runs"),), returns + (" | None" if policy == "none" else ""), bodies, sentences,
                policy_details(policy, ("any other character and for digits at the end", "anything else, such as a count without a letter", "a malformed code")), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip


DURATION_ENDS = (("total", "{t}", "int", "the total in {unit}"), ("over", "{t} > {k}", "bool", "whether it is more than {k} {unit}"), ("clock", 'f"{{t} // 60}:{{t} % 60:02d}"', "str", 'the total in {unit} as "a:bb", where bb is the rest modulo 60, with two digits'), ("divmod", "divmod({t}, 60)", "tuple[int, int]", "the total in {unit} divided by 60, as (quotient, rest)"), ("capped", "min({t}, {k})", "int", "the total in {unit}, but at most {k}"), ("label", '"long" if {t} > {k} else "short"', "str", '"long" if the total is more than {k} {unit}, otherwise "short"'), ("left", "{k} - {t}", "int", "{k} minus the total in {unit}"), ("text", 'f"{{t}} {unit}"', "str", 'the total in {unit} as text such as "5 {unit}"'))  # fmt: skip


def durations(r: random.Random) -> Spec:
    """ "1h 30m" added up with a table of units."""
    p = given(r, r.choice((*TEXT, "duration", "length", "time")), "text")
    unit, table = r.choice(
        (
            ("seconds", {"s": 1, "m": 60, "h": 3600}),
            ("seconds", {"s": 1, "m": 60, "h": 3600, "d": 86400}),
            ("minutes", {"m": 1, "h": 60, "d": 1440}),
            ("minutes", {"m": 1, "h": 60}),
            ("points", {"s": r.randint(1, 4), "m": r.randint(5, 9), "h": r.randint(10, 30)}),
            ("points", {"h": r.randint(2, 9), "d": r.randint(10, 50)}),
        )
    )
    policy = r.choice(("raise", "skip", "none"))
    key, code, returns, noun = r.choice(DURATION_ENDS)
    t, units = local_name(r, ("total", "result", "amount"), (p,)), local_name(r, ("units", "factors", "sizes"), (p,))
    v = local_name(r, ("part", "piece", "word"), (p,))
    filled = {"t": t, "unit": unit, "k": str(number(r, r.choice((60, 90, 100, 300, 1000))))}
    stop = policy_line(policy, error_line(r, v, "duration"))
    literal = "{" + ", ".join(f'"{name}": {factor}' for name, factor in table.items()) + "}"
    end = f"return {fill(code, filled)}"
    letters = "".join(table)
    bodies = (f"{units} = {literal}\n{t} = 0\nfor {v} in {p}.split():\n    if {v}[-1] not in {units}:\n        {stop}\n    {t} += int({v}[:-1]) * {units}[{v}[-1]]\n{end}",
              f"{t} = 0\nfor {v} in {p}.split():\n    factor = {literal}.get({v}[-1])\n    if factor is None:\n        {stop}\n    {t} += int({v}[:-1]) * factor\n{end}")  # fmt: skip
    told = ", ".join(f"{name} = {factor}" for name, factor in table.items())
    noun, ref = fill(noun, filled), r.choice((p, f"`{p}`"))
    sentences = (
        f'Add up the parts of {ref}, such as "2h 5m", with the units {told}, and return {noun}.',
        f"{ref} has numbers with a unit letter ({told} {unit}), separated by spaces. Return {noun}.",
        f'Given text like "1h 30m" in {ref} (in {unit}: {told}), return {noun}.',
        f"Parse {ref}, amounts with a unit each ({told}), and return {noun}.",
        f'Return {noun}, where {ref} is a list like "3h 20m" with the {unit} per unit {told}.',
    )
    return Spec(f"durations/{unit}{letters}/{key}/{policy}", ("parse_duration", f"to_{unit}", f"duration_{key}", "total_time", f"read_{p}"), (Parameter(p, "durations"),), returns + (" | None" if policy == "none" else ""), bodies, sentences, policy_details(policy, ("a part with another unit", "an unknown unit", "parts whose unit is not known")), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip


EFFECTS = (("add", "{s} += {n}", "adds its number"), ("sub", "{s} -= {n}", "subtracts its number"), ("double", "{s} += {k} * {n}", "adds {k} times its number"), ("one", "{s} += 1", "adds 1, whatever its number"), ("less", "{s} -= 1", "subtracts 1, whatever its number"), ("set", "{s} = {n}", "replaces it by its number"), ("max", "{s} = max({s}, {n})", "raises it to its number if that is larger"), ("floor", "{s} = max({s} - {n}, 0)", "subtracts its number but never goes below 0"), ("cap", "{s} = min({s} + {n}, {m})", "adds its number but never goes above {m}"))  # fmt: skip


def commands(r: random.Random) -> Spec:
    """Lines of a verb and a number, carried out one after the other."""
    verbs = r.choice(VERB_PAIRS)
    p = given(r, r.choice(("commands", "lines", "steps", "moves", "orders", "log")), "words")
    first, second = (
        r.sample(EFFECTS, 2)
        if r.random() < 0.6
        else r.choice(((EFFECTS[0], EFFECTS[1]), (EFFECTS[0], EFFECTS[7]), (EFFECTS[8], EFFECTS[1])))
    )
    policy = r.choice(("raise", "skip", "none"))
    s, n = local_name(r, ("position", "total", "level", "state"), (p,)), local_name(r, ("number", "amount", "n"), (p,))
    line = local_name(r, ("line", "command", "step"), (p,))
    start = str(number(r, r.choice((0, 0, 1, 10, 100))))
    track = r.choice(("last", "last", "all", "highest", "lowest"))
    filled = {"s": s, "n": f"int({n})", "k": str(r.randint(2, 5)), "m": str(r.choice((20, 50, 100)))}
    one, two = fill(first[1], filled), fill(second[1], filled)
    stop = policy_line(policy, error_line(r, line, "command"))
    trail = local_name(r, ("seen", "trail", "history", "best"), (p,))
    opening = {"last": "", "all": f"{trail} = []\n", "highest": f"{trail} = {s}\n", "lowest": f"{trail} = {s}\n"}[track]
    note = {
        "last": "",
        "all": f"    {trail}.append({s})\n",
        "highest": f"    {trail} = max({trail}, {s})\n",
        "lowest": f"    {trail} = min({trail}, {s})\n",
    }[track]
    end = f"return {s if track == 'last' else trail}"
    bodies = (
        f'{s} = {start}\n{opening}for {line} in {p}:\n    verb, {n} = {line}.split()\n    if verb == "{verbs[0]}":\n        {one}\n    elif verb == "{verbs[1]}":\n        {two}\n    else:\n        {stop}\n{note}{end}',
        f'{s} = {start}\n{opening}for {line} in {p}:\n    verb, {n} = {line}.split(" ")\n    if verb not in ("{verbs[0]}", "{verbs[1]}"):\n        {stop}\n    if verb == "{verbs[0]}":\n        {one}\n    else:\n        {two}\n{note}{end}',
    )
    ref = r.choice((p, f"`{p}`"))
    tells = [fill(effect[2], filled) for effect in (first, second)]
    wanted = {
        "last": r.choice(("the final value", "the value at the end")),
        "all": "a list of the values after each command",
        "highest": "the highest value reached (the start included)",
        "lowest": "the lowest value reached (the start included)",
    }[track]
    sentences = (
        f'A value starts at {start}. For each line of {ref}, "{verbs[0]} 5" {tells[0]} and "{verbs[1]} 5" {tells[1]}. Return {wanted}.', f"Carry out the commands in {ref} on a value that starts at {start}: {verbs[0]} N {tells[0]}, {verbs[1]} N {tells[1]}. Return {wanted}.",
        f"Run the commands in {ref}. The value starts at {start}; {verbs[0]} {tells[0]}; {verbs[1]} {tells[1]}. Give {wanted}.", f'Return {wanted} when the commands of {ref} ("{verbs[0]} 3", "{verbs[1]} 4") run on a value of {start}. "{verbs[0]}" {tells[0]}, "{verbs[1]}" {tells[1]}.',
    )  # fmt: skip
    return Spec(f"commands/{first[0]}/{second[0]}/{track}/{policy}", ("run", "run_commands", "execute", f"follow_{p}", "apply_commands", "simulate"), (Parameter(p, f"{verbs[0]}_commands"),), ("list[int]" if track == "all" else "int") + (" | None" if policy == "none" else ""), bodies, sentences,
                policy_details(policy, ("any other command", "an unknown command", "a line with another verb")), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip


def templates(r: random.Random) -> Spec:
    """Placeholders in a text: filled from a dict, with a rule for missing ones, or found."""
    kind = r.choice(tuple(BRACES))
    a, b = BRACES[kind]
    p = given(r, r.choice(("template", "text", "pattern", "message")), "text")
    sample = f'"{a}name{b}"'
    ref = r.choice((p, f"`{p}`"))
    out = local_name(r, ("result", "filled", "out"), (p,))
    d = given(
        r,
        r.choice([name for name in ("values", "fields", "data", "words") if name not in (p, out)]),
        "counts",
        (p, out),
    )
    change, told = r.choice(
        (
            ("", ""),
            ("", ""),
            (".upper()", " in upper case"),
            (".title()", " in title case"),
            ("[:3]", " cut to 3 characters"),
            (".lower()", " in lower case"),
            ("[::-1]", " spelled backwards"),
        )
    )
    after, then = r.choice(
        (
            ("", ""),
            ("", ""),
            (".capitalize()", ", capitalised"),
            (".upper()", ", in upper case"),
            (".split()", ", split into words"),
            (' + "."', ', with "." at the end'),
            (' + "!"', ', with "!" at the end'),
        )
    )
    missing = r.choice(("keep", "keep", "default", "raise", "none"))
    known = ("name", "age", "city", "id")
    blank = r.choice(('""', '"?"', '"-"', '"..."'))
    mark = f'"{a}" + key + "{b}"'
    shown = f'f"{a}{{key}}{b}"' if a != "{" else 'f"{{{key}}}"'
    value = local_name(r, ("value", "word", "put"), (p, d, out))
    if missing == "default":
        tup = "(" + ", ".join(f'"{name}"' for name in known) + ")"
        bodies = (
            f"{out} = {p}\nfor key in {tup}:\n    {out} = {out}.replace({mark}, {d}.get(key, {blank}){change})\nreturn {out}{after}",
            f"{out} = {p}\nfor key in {tup}:\n    {value} = {d}.get(key, {blank})\n    {out} = {out}.replace({shown}, {value}{change})\nreturn {out}{after}",
        )
        rule = f" The names are {', '.join(known)}; use {blank} for one that {d} does not have."
    else:
        check = {
            "keep": "",
            "raise": f'if "{a}" in {out}:\n    raise ValueError(f"missing value: {{{out}}}")\n',
            "none": f'if "{a}" in {out}:\n    return None\n',
        }[missing]
        bodies = (
            f"{out} = {p}\nfor key, {value} in {d}.items():\n    {out} = {out}.replace({mark}, {value}{change})\n{check}return {out}{after}",
            f"{out} = {p}\nfor key in {d}:\n    {out} = {out}.replace({shown}, {d}[key]{change})\n{check}return {out}{after}",
        )
        rule = {
            "keep": r.choice((" Placeholders without a value stay.", " Leave unknown placeholders as they are.")),
            "raise": r.choice(
                (
                    " Raise ValueError if a placeholder has no value.",
                    " A placeholder without a value raises ValueError.",
                )
            ),
            "none": r.choice(
                (" Return None if a placeholder has no value.", " If a value is missing, the result is None.")
            ),
        }[missing]
    sentences = (
        f"Replace each placeholder such as {sample} in {ref} with its value from {d}{told}. Return the text{then}.{rule}",
        f"Fill in {ref}: placeholders like {sample} become the values of {d}{told}. Return the result{then}.{rule}",
        f"Return {ref} with placeholders ({sample}) replaced by the values of {d}{told}; the whole text is returned{then}.{rule}",
        f"Given a template with placeholders like {sample} and a dict {d}, put the values{told} in and return the whole text{then}.{rule}",
    )
    return Spec(f"templates/{kind}/{missing}{blank if missing == 'default' else ''}/{change.strip('.()') or '-'}/{after.strip('.() +') or '-'}", ("fill", "render", f"fill_{p}", "fill_in", "substitute"), (Parameter(p, kind), Parameter(d, "fields")), ("list[str]" if after == ".split()" else "str") + (" | None" if missing == "none" else ""), bodies, sentences, raises=("ValueError",) if missing == "raise" else ())  # fmt: skip


PHONE_ENDS = (("dashes", 'f"{{d}[:{i}]}{j}{{d}[{i}:{m}]}{j}{{d}[{m}:]}"', 'the digits in three groups, the first of {i}, the second of {l}, joined with "{j}"'), ("area", 'f"({{d}[:{i}]}) {{d}[{i}:]}"', "the first {i} digits in parentheses, a space and the rest"), ("mask", '"*" * (len({d}) - {i}) + {d}[-{i}:]', "the digits with all but the last {i} replaced by asterisks"), ("last", "{d}[-{i}:]", "the last {i} digits"), ("plain", "{d}", "the digits alone"), ("prefix", '"+{i} " + {d}', 'the digits with "+{i} " in front'), ("halves", '{d}[:{m}] + "{j}" + {d}[{m}:]', 'the digits with "{j}" after the first {m}'), ("backwards", "{d}[::-1]", "the digits in reverse order"))  # fmt: skip


def phones(r: random.Random) -> Spec:
    """A number written with spaces and signs: reduced to digits, checked, written anew."""
    p = given(r, r.choice(("phone", "text", "raw", "number", "code", "card")), "text")
    key, code, noun = r.choice(PHONE_ENDS)
    policy = r.choice(("raise", "none", "zero"))
    need, needed = r.choice(
        (
            ("{n} != 10", "exactly 10 digits"),
            ("{n} < 10", "at least 10 digits"),
            ("{n} > 10", "at most 10 digits"),
            ("{n} not in (7, 10)", "7 or 10 digits"),
            ("{n} % 2", "an even number of digits"),
        )
    )
    d = local_name(r, ("digits", "found", "clean"), (p,))
    first, second = r.randint(2, 4), r.randint(2, 3)
    filled = {
        "d": d,
        "i": str(first),
        "l": str(second),
        "m": str(first + second),
        "j": letter(r, r.choice("-. /")),
        "n": f"len({d})",
    }
    default = '""'
    stop = policy_line(policy, error_line(r, p, "number"), default)
    test, end = fill(need, filled), f"return {fill(code, filled)}"
    bodies = (
        f'{d} = "".join(ch for ch in {p} if ch.isdigit())\nif {test}:\n    {stop}\n{end}',
        f'{d} = ""\nfor ch in {p}:\n    if ch.isdigit():\n        {d} += ch\nif {test}:\n    {stop}\n{end}',
    )
    noun, ref = fill(noun, filled), r.choice((p, f"`{p}`"))
    sentences = (
        *said_ways(
            r,
            [],
            [
                [
                    f"keep only the digits of {ref}",
                    f"check that there {'is' if needed.startswith('an ') else 'are'} {needed}",
                    f"return {noun}",
                ]
            ]
            * 2,
        ),
        f"Return {noun}, where {ref} is a number with other characters between its digits and must have {needed}.",
        f"Reduce {ref} to its digits, of which {needed} {'is' if needed.startswith('an ') else 'are'} expected. Return {noun}.",
        f"{ref} should have {needed} among other characters. Return {noun}.",
    )
    return Spec(f"phones/{key}/{policy}/{needed.replace(' ', '')}", ("format_phone", "clean_number", f"{key}_digits", "normalise", f"format_{p}"), (Parameter(p, "phone"),), "str" + (" | None" if policy == "none" else ""), bodies, sentences, policy_details(policy, ("any other number", "a number that does not fit", "other input"), default), raises=("ValueError",) if policy == "raise" else ())  # fmt: skip
