"""Compositions that lay text out: fixed widths, names in another style, tables."""

import random
from collections.abc import Sequence

from greenroom_tiny.families.text_parts import TEXT, fill, local_name, said_ways
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given, letter, number


def fitted(r: random.Random) -> Spec:
    """A text made to fit a width: cut, shortened or refused when long; padded or framed when short."""
    p = given(r, r.choice((*TEXT, "title", "name", "label")), "text")
    width = given(
        r, r.choice([name for name in ("width", "size", "limit", "n", "columns") if name != p]), "small", (p,)
    )
    fixed = r.random() < 0.6
    kind = r.choice(("text", "word"))
    w = str(r.randint(8, 24) if kind == "text" else r.randint(4, 8)) if fixed else width
    ch = letter(r, r.choice((".", "-", "*", " ", "_", "=", "#")))
    prepare, prepared = r.choice(
        (
            ("", ""),
            ("", ""),
            (".strip()", "stripped"),
            (".upper()", "in upper case"),
            (".title()", "in title case"),
            (".lower()", "in lower case"),
            (".strip().capitalize()", "stripped and capitalised"),
        )
    )
    long = r.choice(("cut", "dots", "tail", "leave", "raise", "mid"))
    if long == "mid" and not fixed:
        long = "dots"
    short = r.choice(("ljust", "rjust", "center", "leave", "frame"))
    if long == "leave" and short == "leave":
        short = "ljust"
    dots = r.choice(("...", "..", "~", "…", ">"))
    if not fixed:
        dots = r.choice(("~", "…", ">"))
    size = len(dots)
    s = p if prepare == "" or r.random() < 0.5 else local_name(r, ("shown", "result", "clean"), (p,))
    less = f"{int(w) - size}" if fixed else f"{w} - {size}"
    half = str(int(w) // 2) if fixed else ""
    longer = {
        "cut": f"{s}[:{w}]",
        "dots": f'{s}[:{less}] + "{dots}"',
        "tail": f"{s}[-{w}:]",
        "mid": f'{s}[:{half}] + "{dots}" + {s}[-1]',
        "leave": s,
        "raise": "",
    }[long]
    quoted = f'"{ch}"'
    fillings = {
        "ljust": f"{s}.ljust({w}, {quoted})",
        "rjust": f"{s}.rjust({w}, {quoted})",
        "center": f"{s}.center({w}, {quoted})",
        "leave": s,
        "frame": f"{quoted} + {s} + {quoted}",
    }
    padded = fillings[short] if ch != " " or short in ("leave", "frame") else f"{s}.{short}({w})"
    head = f"{s} = {p}{prepare}\n" if prepare else ""
    if long == "raise":
        stop = r.choice(
            (
                'raise ValueError("too long")',
                f'raise ValueError(f"longer than {w if fixed else "{" + w + "}"}: {{{s}}}")',
                f'raise ValueError(f"{{{s}!r}} does not fit")',
            )
        )
        bodies = (
            f"{head}if len({s}) > {w}:\n    {stop}\nreturn {padded}",
            f"{head}if len({s}) <= {w}:\n    return {padded}\n{stop}",
        )
    elif long == "leave" and short != "frame":
        bodies = (f"{head}return {padded}", f"{head}if len({s}) < {w}:\n    return {padded}\nreturn {s}")
    else:
        bodies = (
            f"{head}if len({s}) > {w}:\n    return {longer}\nreturn {padded}",
            f"{head}return {longer} if len({s}) > {w} else {padded}",
            f"{head}if len({s}) <= {w}:\n    return {padded}\nreturn {longer}",
        )
    said_long = {
        "cut": f"cut to {w} characters",
        "dots": f'shortened to {w} characters in all, the last {"of them" if size == 1 else str(size)} being "{dots}"',
        "tail": f"reduced to its last {w} characters",
        "mid": f'written as its first {half} characters, "{dots}" and its last character',
        "leave": "left as it is",
        "raise": "refused with a ValueError",
    }[long]
    with_ = "spaces" if ch == " " else f'"{ch}"'
    said_short = {
        "ljust": f"padded on the right with {with_} to width {w}",
        "rjust": f"padded on the left with {with_} to width {w}",
        "center": f"centred with {with_} in width {w}",
        "leave": "left as it is",
        "frame": f"put between two {with_ if ch == ' ' else with_ + ' characters'}",
    }[short]
    the = r.choice((p, f"`{p}`", "the text"))
    made = f" {prepared}" if prepared else ""
    sentences = (
        f"Return {the}{made and ',' + made + ','} {said_long} if it is longer than {w} characters and {said_short} if not.",
        f"Fit {the}{made and ' (' + prepared + ')'} to {w} columns: if longer it is {said_long}, otherwise it is {said_short}.",
        f"{the[0].upper() + the[1:] if the == 'the text' else the}{made and ',' + made + ','} {said_short}. If it has more than {w} characters, it is {said_long}.",
        f"If {the}{made and ' (' + prepared + ')'} has more than {w} characters, it is {said_long}. Otherwise it is {said_short}.",
        f"Given {the}, return it{made}: {said_long} when longer than {w} characters, {said_short} otherwise.",
    )
    return Spec("/".join(("fitted", "fixed" if fixed else "width", prepare.strip(".()").replace("().", "+") or "-", long, short)), (f"fit_{p}", "fit", "shorten", f"{short}_or_{long}", "fixed_width", "column"),
                (Parameter(p, kind), *(() if fixed else (Parameter(width, "pos"),))), "str", bodies, sentences, raises=("ValueError",) if long == "raise" else ())  # fmt: skip


# key, kind, code over {p} that gives lower-case words, what it is called
FORMS = (
    ("snake", "snake", '{p}.split("_")', "the snake_case name {p}"), ("kebab", "kebab", '{p}.split("-")', "the kebab-case name {p}"), ("words", "text", "{p}.lower().split()", "the words of {p}, lower-cased,"),
    ("camel", "camel", '"".join(" " + ch if ch.isupper() else ch for ch in {p}).lower().split()', "the camelCase name {p}"),
)  # fmt: skip
WANTED = (
    ("snake", '"_".join({ws})', "in snake_case"), ("kebab", '"-".join({ws})', "in kebab-case"), ("constant", '"_".join({ws}).upper()', "in CONSTANT_CASE"), ("spaced", '" ".join({ws})', "as words separated by spaces"), ("dotted", '".".join({ws})', "as words separated by dots"),
    ("pascal", '"".join(w.capitalize() for w in {ws})', "in PascalCase"), ("camel", '"".join({ws}[:1] + [w.capitalize() for w in {ws}[1:]])', "in camelCase"), ("title", '" ".join(w.capitalize() for w in {ws})', "as capitalised words separated by spaces"), ("train", '"-".join(w.capitalize() for w in {ws})', "as capitalised words joined by hyphens"),
    ("sentence", '" ".join({ws}).capitalize()', "as a sentence: words separated by spaces, only the first one capitalised"), ("initials", '"".join(w[0].upper() for w in {ws})', "as an acronym of upper-case initials"), ("points", '". ".join(w[0].upper() for w in {ws}) + "."', 'as upper-case initials, each followed by a dot and separated by spaces'),
    ("slug", '"-".join({ws})[:{n}]', "as words joined by hyphens, cut to {n} characters"), ("lasts", '"".join(w[-1] for w in {ws})', "as the last letters of its words"), ("count", 'f"{{ws}[0]} +{len({ws}) - 1}"', 'as its first word and " +" with the number of further words'),
)  # fmt: skip
WORD_STEPS = (
    ("long", "[w for w in {ws} if len(w) > {m}]", "leave out words of {m} letters or fewer"), ("stop", '[w for w in {ws} if w not in ("{a}", "{b}")]', 'leave out the words "{a}" and "{b}"'), ("reverse", "{ws}[::-1]", "reverse the order of the words"), ("first", "{ws}[:{m}]", "take only the first {m} of its words"),
    ("last", "{ws}[-{m}:]", "take only the last {m} of its words"), ("dedupe", "list(dict.fromkeys({ws}))", "drop repeated words"), ("cut", "[w[:{m2}] for w in {ws}]", "shorten every word to {m2} letters"), ("prefix", '["{a2}"] + {ws}', 'put the word "{a2}" in front of the others'), ("suffix", '{ws} + ["{a2}"]', 'add the word "{a2}" at the end'), ("sort", "sorted({ws})", "sort the words"),
)  # fmt: skip


def identifiers(r: random.Random) -> Spec:
    """A name in one style written in another, with something done to its words on the way."""
    form, kind, code, what = r.choice(FORMS)
    target, written, how = r.choice([wanted for wanted in WANTED if wanted[0] != form])
    p = given(r, r.choice(("name", "identifier", "key", "label", "title", "text")), "text")
    ws = local_name(r, ("words", "parts", "pieces"), (p,))
    step, change, told = r.choice(WORD_STEPS) if r.random() < 0.7 else ("-", "", "")
    a, b = r.sample(("the", "a", "of", "to", "id", "new", "name", "user", "x", "file"), 2)
    constants = {
        "m": str(r.randint(1, 3)),
        "m2": str(r.randint(2, 4)),
        "n": str(r.randint(5, 14)),
        "a": a,
        "b": b,
        "a2": r.choice(("get", "my", "new", "old", "is", "on", "test")),
    }
    split = code.replace("{p}", p)
    changed = fill(change, {**constants, "ws": ws})
    end = fill(written, {**constants, "ws": ws})
    w = local_name(r, ("w", "word", "part"), (p,))
    empty = target in ("count", "points")
    guard = f'if not {ws}:\n    return ""\n' if empty else ""
    first = f"{ws} = {split}\n" + (f"{ws} = {changed}\n" if change else "") + f"{guard}return {end}"
    inlined = (
        f"{ws} = {fill(change, {**constants, 'ws': split})}\n{guard}return {end}"
        if change
        else f"{ws} = {split}\nresult = {end}\nreturn result".replace("result", local_name(r, ("result", "made"), (p,)))
    )
    if empty and not change:
        inlined = f'{ws} = {split}\nif {ws}:\n    return {end}\nreturn ""'
    bodies = tuple(
        body.replace("w.cap", f"{w}.cap")
        .replace("w[", f"{w}[")
        .replace(" w in ", f" {w} in ")
        .replace("[w for", f"[{w} for")
        .replace("(w)", f"({w})")
        .replace("if w not", f"if {w} not")
        for body in (first, inlined)
    )
    ref = r.choice((p, f"`{p}`"))
    the, told, how = what.replace("{p}", ref), fill(told, constants), fill(how, constants)
    plain = the.rstrip(",")
    orders_ = [
        f"split {plain} into words" if form != "words" else f"lower-case {ref} and split it into words",
        *([told] if told else []),
        f"return the result {how}",
    ]
    if told:
        sentences = (
            *said_ways(r, [], [orders_, orders_]),
            f"Write {plain} {how}, but {told} first.",
            f"Convert {plain}: {told}, then return it {how}.",
            f"Given {plain}, {told} and return the result {how}.",
        )
    else:
        sentences = (
            *said_ways(r, [f"{plain} {how}", f"{plain} written {how}"], [orders_]),
            f"Convert {plain}: return it {how}.",
            f"Given {plain}, return it {how}.",
        )
    details = (
        ('Return "" if there are no words.', "Without any words the result is an empty string.", 'No words give "".')
        if empty
        else ()
    )
    return Spec(f"identifiers/{form}/{step}/{target}", (f"{form}_to_{target}", f"to_{target}", f"{target}_name", f"convert_{p}", "rename", f"make_{target}"), (Parameter(p, kind),), "str", bodies, sentences, details)  # fmt: skip


def _cells(r: random.Random) -> Sequence[tuple[str, str, str]]:
    w = r.randint(3, 8)
    return (("right", f"str(x).rjust({w})", f"right-aligned in {w} columns"), ("left", f"str(x).ljust({w})", f"left-aligned in {w} columns"), ("centre", f"str(x).center({w})", f"centred in {w} columns"), ("plain", "str(x)", ""), ("thousands", 'f"{x:,}"', "with thousands separators"), ("signed", 'f"{x:+d}"', "with an explicit sign"))  # fmt: skip


def tables(r: random.Random) -> Spec:
    """Rows of numbers as lines of cells, perhaps numbered, with totals, borders or a rule."""
    kind = r.choice(("matrix", "rows", "square"))
    p = given(r, r.choice(("rows", "table", "grid", "matrix", "data")), kind)
    look, cell, told = r.choice(_cells(r))
    glue, glued = r.choice(
        ((" ", "a space"), (" | ", '" | "'), (",", "a comma"), ("\\t", "a tab"), ("; ", '"; "'), ("", "nothing"))
    )
    extra = r.choice(("", "total", "border", "number", "count", "max"))
    lines, row = local_name(r, ("lines", "out", "result"), (p,)), "row"
    test, only = r.choice(
        (
            ("", ""),
            ("", ""),
            ("sum(row) > {k}", "with a sum above {k}"),
            ("len(row) > 1", "of at least two numbers"),
            ("row", "that are not empty"),
            ("0 not in row", "without a zero"),
        )
    )
    k = str(number(r, r.choice((0, 5, 10))))
    test, only = test.replace("{k}", k), only.replace("{k}", k)
    inner = f'"{glue}".join({cell} for x in {row})'
    line, ending = {
        "": (inner, ""), "total": (f'{inner} + f" = {{sum({row})}}"', ', followed by " = " and the sum of the row'), "border": (f'"|" + {inner} + "|"', ', with "|" at both ends of the line'),
        "number": (f'f"{{len({lines}) + 1}}: " + {inner}', ', after the number of the line (from 1) as in "1: "'), "count": (f'{inner} + f" ({{len({row})}})"', ", followed by a space and the length of the row in parentheses"), "max": (f'{inner} + f" max {{max({row}, default=0)}}"', ', followed by " max " and the largest number of the row (0 for an empty row)'),
    }[extra]  # fmt: skip
    rule = r.choice(("", "", "-", "="))
    finish = f'return "\\n".join({lines})'
    loop = f"{lines} = []\nfor {row} in {p}:\n" + (
        f"    if {test}:\n        {lines}.append({line})\n" if test else f"    {lines}.append({line})\n"
    )
    comp = f"{lines} = [{line} for {row} in {p}{f' if {test}' if test else ''}]\n"
    if extra == "number":
        shown = line.replace(f"{{len({lines}) + 1}}", "{i}")
        source = f"[{row} for {row} in {p} if {test}]" if test else p
        comp = f"{lines} = [{shown} for i, {row} in enumerate({source}, 1)]\n"
    ruled = ""
    if rule:
        n = r.randint(3, 20)
        finish = f'{lines}.append("{rule}" * {n})\n{finish}'
        ruled = f'a last line of {n} "{rule}" characters'
    bodies = (loop + finish, comp + finish)
    cells = (
        f"the numbers {told}, joined with {glued}".replace(" ,", ",")
        if glue
        else f"the numbers {told}, joined with nothing between them".replace(" ,", ",")
    )
    which = f"each of the rows {only}" if only else "each row"
    ref = r.choice((p, f"`{p}`"))
    last = f" {r.choice(('Add', 'Append', 'Finish with'))} {ruled}." if ruled else ""
    sentences = (
        f"Return a text with one line for {which} of {ref}: {cells}{ending}.{last}", f"Format {ref} as a table. The line of {which} has {cells}{ending}.{last}",
        f"Write {which} of {ref} on a line of its own: {cells}{ending}.{last}", f"Lines of text, one for {which} of {ref}, made of {cells}{ending}.{last}", f"Given a list of rows, return a string with a line for {which}: {cells}{ending}.{last}",
    )  # fmt: skip
    only_key = "".join(ch for ch in test if not ch.isdigit()).strip(" >") or "-"
    return Spec("/".join(("table", kind, look, {" ": "space", " | ": "bar", ",": "comma", "\\t": "tab", "; ": "semicolon", "": "none"}[glue], extra or "-", only_key, "rule" if rule else "-")), ("format_table", "render", f"{p}_to_text", "table_lines", "show_rows"), (Parameter(p, kind),), "str", bodies, sentences)  # fmt: skip
