"""Compositions that write values as text: decorated lists, numbers with units."""

import random

from greenroom_tiny.families.parsing import NUMBER_FILTERS, STRING_FILTERS
from greenroom_tiny.families.text_parts import TEXT, fill, local_name, said_ways
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given, letter, number

# source: kind, code that gives the elements of {p}, variables, names, what they are called
SOURCES = (
    ("words", "str", "words", "{p}", "w", ("words", "names", "items", "tags", "labels"), "words"),
    ("split", "str", "text", "{p}.split()", "w", TEXT, "words"),
    ("lines", "str", "lines", "{p}.splitlines()", "line", ("text", "source", "block", "notes"), "lines"),
    ("ints", "int", "ints", "{p}", "n", ("numbers", "values", "scores", "amounts", "data"), "numbers"),
    ("items", "pair", "counts", "{p}.items()", "k, v", ("counts", "stock", "prices", "scores", "totals"), "entries"),
    ("tuples", "pair", "pairs", "{p}", "k, v", ("pairs", "rows", "entries", "results"), "pairs"),
)  # fmt: skip
# key, code over {x}, order about each, noun phrase over {np}
STRING_LOOKS = (
    ("upper", "{x}.upper()", "put each in upper case", "{np} in upper case"), ("title", "{x}.title()", "put each in title case", "{np} in title case"),
    ("capitalize", "{x}.capitalize()", "capitalise each", "{np}, capitalised,"), ("strip", "{x}.strip()", "strip each", "{np} without surrounding spaces"),
    ("initial", "{x}[:1].upper()", "keep the first letter of each as a capital", "the upper-case first letters of {np}"),
    ("cut", "{x}[:{n}]", "cut each to {n} characters", "{np}, cut to {n} characters each,"), ("ljust", "{x}.ljust({w})", "pad each with spaces on the right to width {w}", "{np}, left-aligned in {w} columns,"),
    ("rjust", "{x}.rjust({w})", "pad each with spaces on the left to width {w}", "{np}, right-aligned in {w} columns,"), ("center", '{x}.center({w}, "{c}")', 'centre each in {w} columns of "{c}"', '{np}, centred in {w} columns and filled with "{c}",'),
    ("ellipsis", '({x} if len({x}) <= {n} else {x}[:{n}] + "...")', 'cut each that is longer than {n} characters to {n} and add "..."', '{np}, those longer than {n} characters cut to {n} and followed by "...",'),
    ("mask", '{x}[:1] + "*" * len({x}[1:])', "replace all but the first character of each with asterisks", "{np}, with all but the first character masked by asterisks,"),
    ("length", 'f"{{x}} ({len({x})})"', "add its length in parentheses to each", "{np}, each followed by its length in parentheses,"),
    ("swap", '{x}.replace("{c}", "{e}")', 'replace "{c}" with "{e}" in each', '{np} with "{c}" replaced by "{e}"'),
)  # fmt: skip
NUMBER_LOOKS = (
    ("plain", "str({x})", "write each as text", "{np}"), ("thousands", 'f"{{x}:,}"', "write each with commas between the thousands", "{np} with thousands separators"),
    ("zeros", 'f"{{x}:0{w}d}"', "pad each with zeros to width {w}", "{np}, zero-padded to width {w},"), ("sign", 'f"{{x}:+d}"', "write each with its sign", "{np} with an explicit sign (+ or -)"),
    ("percent", 'f"{{x}}%"', "write each with a percent sign", "{np} as percentages (a % after each)"), ("money", 'f"{u}{{x}:.2f}"', "write each with two decimals and a leading {u}", "{np} with two decimals and {u} in front of each"),
    ("unit", 'f"{{x}} {unit}"', 'put " {unit}" after each', '{np}, each followed by " {unit}",'), ("right", 'f"{{x}:>{w}}"', "right-align each in {w} columns", "{np}, right-aligned in {w} columns,"),
    ("loss", 'f"({-{x}})" if {x} < 0 else str({x})', "write negative ones in parentheses without the minus sign", "{np}, negative ones in parentheses instead of with a minus,"),
    ("plural", 'f"{{x}} {one}" + ("" if {x} == 1 else "s")', 'write each as "1 {one}", "2 {one}s" and so on', '{np}, each with "{one}" in the right number ("1 {one}", "2 {one}s"),'),
    ("parity", 'f"{{x}} " + ("even" if {x} % 2 == 0 else "odd")', 'add " even" or " odd" to each', '{np}, each followed by " even" or " odd",'),
)  # fmt: skip
PAIR_LOOKS = (
    ("colon", 'f"{k}: {v}"', 'write each as "key: value"', '{np} as "key: value"'), ("equals", 'f"{k}={v}"', 'write each as "key=value"', '{np} as "key=value"'), ("arrow", 'f"{k} -> {v}"', 'write each as "key -> value"', '{np} as "key -> value"'),
    ("brackets", 'f"{k} ({v})"', 'write each as "key (value)"', '{np} as "key (value)"'), ("times", 'f"{v} x {k}"', 'write each as "value x key"', '{np} as "value x key"'), ("swapped", 'f"{v} {k}"', "write the value of each, a space and the key", '{np} as "value key"'),
    ("columns", 'f"{k:<{w}}{v}"', "write the key of each padded to {w} columns, then the value", "{np}, keys padded to {w} columns with the values after them,"), ("dots", 'f"{k:{c}<{w}}{v:>4}"', 'write each key filled up to {w} columns with "{c}", then the value right-aligned in 4', '{np}, keys filled up to {w} columns with "{c}" and values right-aligned in 4,'),
    ("upper", 'f"{k.upper()}: {v}"', 'write each as "KEY: value", the key in upper case', '{np} as "KEY: value" (key in upper case)'), ("title", 'f"{k.title()} = {v:,}"', 'write each as "Key = value" with a title-case key and thousands separators', '{np} as "Key = value", keys in title case, values with thousands separators,'),
    ("plural", 'f"{v} {k}" + ("" if v == 1 else "s")', 'write each as value and key, with an "s" after the key unless the value is 1', '{np} as value and key, the key with an added "s" unless the value is 1,'),
)  # fmt: skip
PAIR_FILTERS = (("gt", "v > {k}", "with a value above {k}"), ("nonzero", "v != 0", "whose value is not zero"), ("long", "len(k) > {n}", "whose key is longer than {n} characters"), ("even", "v % 2 == 0", "with an even value"), ("starts", 'k.startswith("{c}")', 'whose key starts with "{c}"'))  # fmt: skip
# key, code over {y} (and {i}), whether it numbers, words
FRAMES = (
    ("none", "", False, ""), ("none", "", False, ""), ("bullet", 'f"{b} {y}"', False, 'each with "{b} " in front'), ("number", 'f"{i}. {y}"', True, 'numbered from 1 as in "1. x"'), ("number", 'f"{i}) {y}"', True, 'numbered from 1 as in "1) x"'),
    ("hash", 'f"#{i} {y}"', True, 'numbered from 1 as in "#1 x"'), ("square", 'f"[{y}]"', False, "each in square brackets"), ("angle", 'f"<{y}>"', False, "each between < and >"), ("quotes", 'f"\'{y}\'"', False, "each in single quotes"), ("indent", 'f"    {y}"', False, "each indented by four spaces"),
)  # fmt: skip
JOINS = (("comma", '", "', "separated by a comma and a space"), ("lines", '"\\n"', "one per line"), ("lines", '"\\n"', "each on a line of its own"), ("bar", '" | "', 'joined with " | "'), ("semicolon", '"; "', 'joined with "; "'), ("space", '" "', "joined with spaces"), ("slash", '"/"', "joined with slashes"))  # fmt: skip


def constants_of(r: random.Random) -> dict[str, str]:
    """Constants for the templates of this module."""
    return {"n": str(r.randint(2, 7)), "w": str(number(r, r.randint(4, 12))) if r.random() < 0.1 else str(r.randint(4, 12)), "c": letter(r, r.choice(("-", "*", ".", "_", "="))).replace(" ", "~"), "e": r.choice("aeiox-_+"), "b": r.choice(("-", "*", "+", "o", ">", "=>")), "u": r.choice(("$", "EUR ", "£", "€")),
            "unit": r.choice(("kg", "km", "points", "cm", "ms", "MB", "%", "pts")), "one": r.choice(("item", "point", "file", "day", "vote", "page")), "k": str(number(r, r.choice((0, 3, 5, 10, 20))))}  # fmt: skip


def listed(r: random.Random) -> Spec:
    """Elements filtered, written, decorated and joined into one text."""
    source, on, kind, code, v, names, many = r.choice(SOURCES)
    p = given(r, r.choice(names), kind if kind != "lines" else "text")
    constants = constants_of(r)
    x = v = "row" if v == p else v
    filters = {"str": STRING_FILTERS, "int": NUMBER_FILTERS, "pair": PAIR_FILTERS}[on]
    kept = (
        r.choice(filters)
        if r.random() < 0.45
        else ("blank", "{x}.strip()", "that are not blank")
        if source == "lines" and r.random() < 0.6
        else None
    )
    looks = {"str": STRING_LOOKS, "int": NUMBER_LOOKS, "pair": PAIR_LOOKS}[on]
    look = r.choice(looks) if on != "str" or r.random() < 0.75 else None
    frame_key, frame, numbers, framed = r.choice(FRAMES)
    if look is None and frame_key == "none":
        raise ValueError("nothing to write")
    looked = (
        fill(
            look[1].replace("{x}", x)
            if on != "pair"
            else look[1].replace("{w}", constants["w"]).replace("{c}", constants["c"]),
            constants if on != "pair" else {},
        )
        if look
        else x
    )
    test = fill(kept[1].replace("{x}", x), constants) if kept else ""
    ending = r.random()
    last, conjunction = ending < 0.22, r.choice(("and", "and", "or", "&"))
    join_key, glue, joined = r.choice(JOINS)
    if last:
        join_key, joined = "last", f'joined with ", ", but with " {conjunction} " before the last one'
    order = r.choice(("", "", "", "sorted", "reversed")) if source != "lines" else ""
    each = code.replace("{p}", p)
    if order == "sorted":
        each = f"sorted({each})"
    elif order == "reversed":
        each = f"reversed({each})" if source == "items" else f"{each}[::-1]"
    empty = r.choice(('""', '""', '""', '"none"', '"-"', '"(empty)"', '"nothing"'))
    xs = local_name(r, ("parts", "result", "out", "pieces", "written"), (p,))
    y, i = local_name(r, ("part", "item", "text", "entry"), (p,)), "i"
    cond = f" if {test}" if test else ""
    inner = f"{{{y}}}"
    shown = frame.replace("{y}", inner).replace("{b}", constants["b"]) if frame else ""
    finish = (
        f'if len({xs}) < 2:\n    return "".join({xs})\nreturn ", ".join({xs}[:-1]) + " {conjunction} " + {xs}[-1]'
        if last
        else f"return {glue}.join({xs})"
    )
    if empty != '""':
        finish = f"if not {xs}:\n    return {empty}\n{finish}"
    bodies: list[str] = []
    if not frame:
        bodies.append(f"{xs} = [{looked} for {v} in {each}{cond}]\n{finish}")
        bodies.append(
            f"{xs} = []\nfor {v} in {each}:\n"
            + (f"    if {test}:\n        {xs}.append({looked})\n" if test else f"    {xs}.append({looked})\n")
            + finish
        )
    else:
        numbered = f"for {i}, {y} in enumerate({xs}, 1)" if numbers else f"for {y} in {xs}"
        first = (
            f"{xs} = [{looked} for {v} in {each}{cond}]\n"
            if look or test or order or source != "words"
            else f"{xs} = {each}\n"
        )
        bodies.append(f"{first}{xs} = [{shown} {numbered}]\n{finish}")
        written = f"        {y} = {looked}\n" if look else ""
        step = shown if look else shown.replace(inner, "{" + x + "}")
        if numbers:
            step = step.replace("{i}", f"{{len({xs}) + 1}}")
        loop = f"{written}        {xs}.append({step})\n"
        if not test:
            loop = loop.replace("        ", "    ")
        bodies.append(f"{xs} = []\nfor {v} in {each}:\n" + (f"    if {test}:\n" if test else "") + loop + finish)
    tail = fill(kept[2], constants) if kept else ""
    ref = r.choice((p, f"`{p}`"))
    sort_words = {"": "", "sorted": "in sorted order", "reversed": "in reverse order"}[order]

    def phrase() -> str:
        np = " ".join(f"the {many} {r.choice(('in', 'of'))} {ref} {tail}".split())
        np = fill(look[3], constants).replace("{np}", np) if look else np
        bits = [np.rstrip(","), sort_words, framed.replace("{b}", constants["b"]), joined]
        return ", ".join(bit for bit in bits if bit)

    def steps() -> list[str]:
        found = [
            f"{r.choice(('take', 'go through', 'collect'))} the {many} of {ref}{' ' + sort_words if order else ''}"
        ]
        if kept:
            found.append(f"{r.choice(('keep only', 'keep'))} those {tail}")
        if look:
            found.append(fill(look[2], constants))
        if frame:
            found.append(
                {
                    "number": f"number them from 1 ({'1. x' if '. ' in frame else '1) x'})",
                    "hash": "number them from 1 (#1 x)",
                    "bullet": f'put "{constants["b"]} " before each',
                    "square": "put each in square brackets",
                    "angle": "put each between < and >",
                    "quotes": "put each in single quotes",
                    "indent": "indent each by four spaces",
                }[frame_key]
            )
        return [
            *found,
            {
                "lines": "return them one per line",
                "last": f'join them with ", ", and " {conjunction} " before the last',
            }.get(join_key, f"join them with {glue}"),
        ]

    phrases = [phrase() for _ in range(3)]
    sentences = (
        *said_ways(
            r,
            [f"a string of {text}" if k == 0 else text for k, text in enumerate(phrases)],
            [steps() for _ in range(3)],
        ),
        f"Format {ref} as text: {phrase()}.",
    )
    details = tuple(
        text.replace("{e}", empty)
        for text in (
            "Return {e} if there is nothing to show.",
            "With nothing to list, return {e}.",
            "The result is {e} when nothing is left.",
        )
    )
    key = look[0] if look else "-"
    structure = "/".join(
        (
            "listed",
            source,
            kept[0] if kept else "-",
            key,
            frame_key,
            join_key,
            order or "-",
            "empty" if empty != '""' else "-",
        )
    )
    return Spec(structure, (f"format_{many}", f"{many}_to_text", f"show_{p}", f"{join_key}_list", f"render_{many}", f"{key if look else frame_key}_{many}"), (Parameter(p, kind),), "str", tuple(bodies), sentences, details)  # fmt: skip


# key, kinds, code over {x}, noun phrase
NUMBERS = (
    ("thousands", ("large", "int"), 'f"{{x}:,}"', "{x} with commas between the thousands"), ("spaced", ("large",), 'f"{{x}:,}".replace(",", " ")', "{x} with spaces between the thousands"),
    ("decimals", ("money", "float"), 'f"{{x}:.{m}f}"', "{x} with {m} decimal places"), ("both", ("money",), 'f"{{x}:,.2f}"', "{x} with thousands separators and two decimals"),
    ("zeros", ("nat", "large"), 'f"{{x}:0{w}d}"', "{x} padded with zeros to {w} digits"), ("zfill", ("nat", "int"), "str({x}).zfill({w})", "{x} filled with zeros to width {w}"), ("signed", ("int",), 'f"{{x}:+d}"', "{x} with its sign, also when positive"),
    ("percent", ("float",), 'f"{{x} * 100:.0f}%"', "the fraction {x} as a whole percentage"), ("hex", ("nat", "large"), 'f"{{x}:x}"', "{x} in hexadecimal"), ("binary", ("nat",), 'f"{{x}:b}"', "{x} in binary"), ("plain", ("int", "nat"), "str({x})", "{x}"),
)  # fmt: skip
# key, test over {x}, words
SPECIAL = (("zero", "{x} == 0", "{x} is 0"), ("negative", "{x} < 0", "{x} is negative"), ("over", "{x} > {k}", "{x} is more than {k}"), ("under", "{x} < {k}", "{x} is less than {k}"), ("atleast", "{x} >= {k}", "{x} is at least {k}"))  # fmt: skip


def numeral(r: random.Random) -> Spec:
    """A number as text: digits grouped or padded, a unit in one or two sizes, words for special values."""
    key, kinds, code, phrase = r.choice(NUMBERS)
    kind = r.choice(kinds)
    p = given(r, r.choice(("n", "x", "value", "amount", "number", "total", "size", "count")), "int")
    constants = {**constants_of(r), "m": str(r.randint(1, 3)), "x": p}
    wording = fill(phrase, constants)
    expression = fill(code, constants)
    around = r.choice(("", "before", "after", "both", "plural"))
    one = constants["one"]
    many = one + "s"
    before, after = (
        r.choice(("$", "no. ", "#", "~", "total: ", "€", "x")),
        r.choice((" kg", " km", "%", " pts", " ms", "!", " EUR", "px")),
    )
    said = wording
    left, right = (before if around in ("before", "both") else ""), (after if around in ("after", "both") else "")
    if around == "plural":
        said = f'{wording}, followed by " {one}" if {p} is 1 and by " {many}" otherwise'
    elif around:
        said = f"{wording}, " + " and ".join(
            text
            for text in (f'with "{left}" in front' if left else "", f'followed by "{right}"' if right else "")
            if text
        )
    noun = local_name(r, ("unit", "noun", "word"), (p,))
    digits = local_name(r, ("text", "digits", "shown", "result"), (p,))
    cases = r.sample(SPECIAL, r.choice((0, 1, 1, 2)))
    if not around and key == "plain":
        cases = cases or [SPECIAL[0]]
    lines, words, keys = "", [], []
    answers = r.sample(("none", "-", "zero", "low", "high", "n/a", "too big", "debt", "ok", "much", "little", "?"), 2)
    for (case, test, text), answer in zip(cases, answers, strict=False):
        lines += f'if {fill(test, constants)}:\n    return "{answer}"\n'
        words.append(f'"{answer}" if {fill(text, constants)}')
        keys.append(case)
    if len(keys) == 2:
        words[1] = words[1].replace(" if ", " if otherwise ")
    inline = (
        expression[:-1].removeprefix('f"')
        if expression.startswith('f"') and expression.endswith('"')
        else f"{{{expression}}}"
    )
    if around == "plural":
        bodies = (
            f'{lines}{noun} = "{one}" if {p} == 1 else "{many}"\nreturn f"{inline} {{{noun}}}"'
            if '"' not in inline
            else f'{lines}{noun} = "{one}" if {p} == 1 else "{many}"\nreturn {expression} + " " + {noun}',
            f'{lines}{digits} = {expression}\nif {p} == 1:\n    return f"{{{digits}}} {one}"\nreturn f"{{{digits}}} {many}"',
        )
    elif around:
        glued = " + ".join(
            text for text in (f'"{left}"' if left else "", expression, f'"{right}"' if right else "") if text
        )
        bodies = (f"{lines}return {glued}", f'{lines}{digits} = {expression}\nreturn f"{left}{{{digits}}}{right}"')
        if expression.startswith('f"') and expression.endswith('"'):
            bodies = (f'{lines}return f"{left}{inline}{right}"', *bodies)
    else:
        bodies = (f"{lines}return {expression}", f"{lines}{digits} = {expression}\nreturn {digits}")
    if words:
        rest = r.choice(("otherwise", "in all other cases", "and if not"))
        tail = f"{'; '.join(words)}; {rest} {said}"
        sentences = said_ways(r, [f"{tail} (as text)", tail, f"the text for {p}: {tail}"])
        sentences = (
            *sentences,
            f"Format {p}: {tail}.",
            f"Write {p} as text. Give {'; '.join(words)}. Otherwise give {said}.",
        )
    else:
        sentences = (
            *said_ways(r, [f"{said}, as a string", said, f"a string with {said}"]),
            f"Format {p}: {said}.",
            f"Write {p} as text, that is {said}.",
        )
    return Spec("/".join(("numeral", key, kind, around or "-", *keys)), ("format_number", f"{key}_text", f"show_{p}", f"format_{p}", f"{key}_{around}" if around else key), (Parameter(p, kind),), "str", bodies, sentences)  # fmt: skip
