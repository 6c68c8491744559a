"""Codes and labels made by several rules: prefixes and padded numbers, blocks, masks, check digits, series, plurals."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.codes.words import (
    SEPARATORS,
    an,
    capitals,
    num,
    quoted,
    some,
    thing,
    told,
    wordings,
)
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

SUBJECTS: tuple[tuple[str, str], ...] = (
    ("grower", "Dahl,Ortega,Li,Becker"), ("variety", "cox,gala,russet,elstar"), ("town", "Bern,Oslo,Lyon,Ghent,Ulm"), ("owner", "Novak,Silva,Ito,Marsh"),
    ("breed", "jersey,angus,highland"), ("colour", "red,teal,amber,navy"), ("species", "heron,otter,lynx,ibis"), ("fabric", "tweed,silk,jute,denim"),
    ("client", "Abbott,Reyes,Wu,Klein"), ("wood", "oak,walnut,ash,larch"), ("donor", "Meyer,Okoro,Lund,Paz"), ("hall", "east,grand,small,upper"),
    ("supplier", "Kerr,Bosch,Ng,Duarte"), ("glaze", "celadon,tenmoku,shino"), ("stone", "granite,slate,basalt,tuff"), ("pupil", "Emma,Noah,Aiko,Li"),
    ("boat", "Petrel,Gull,Tern,Skua"), ("mineral", "quartz,mica,galena"), ("flower", "tulip,iris,aster,lily"), ("artist", "Kahlo,Munch,Klee,Arp"),
)  # fmt: skip


def composed(r: random.Random) -> Spec:
    """Letters of a name, a padded number and an ending, with an exception."""
    t = thing(r)
    subject, values = r.choice(SUBJECTS)
    a = given(r, subject, "word")
    b = given(r, r.choice(("number", "n", "serial", "index", "position", "count")), "nat", (a,))
    k = r.choice((1, 2, 2, 3, 3, 4))
    width = r.choice((2, 3, 3, 4, 5))
    sep, seps = r.choice(SEPARATORS)
    sep = r.choice((sep, sep, ""))
    case = r.choice(("upper", "upper", "lower", "plain"))
    fill = r.choice(("X", "Z", "_", "0")) if k > 2 and r.random() < 0.6 else ""
    extra = r.choice(("flag", "over", "even", "limit", "fixed", "none", "check"))
    mark = r.choice(capitals(r, 3))
    threshold = r.choice((20, 30, 50, 60, 75))
    flag = given(
        r, r.choice(("urgent", "fragile", "sold", "member", "spare", "returned", "sample", "damaged")), "bool", (a, b)
    )
    front = f"{a}[:{k}]" if k > 1 else f"{a}[0]"
    front += {"upper": ".upper()", "lower": ".lower()", "plain": ""}[case]
    front += f'.ljust({k}, "{fill}")' if fill else ""
    bare = f"str({b}).zfill({width})"
    label = f'{front} + "{sep}" + {bare}' if sep else f"{front} + {bare}"
    fancy = f'f"{{{front if chr(34) not in front else "head"}}}{sep}{{{b}:0{width}d}}"'
    head = f"head = {front}\n" if '"' in front else ""
    tests = {"flag": flag, "over": f"{b} > {threshold}", "even": f"{b} % 2 == 0"}
    parameters = [Parameter(a, f"pick {values}"), Parameter(b, "range 0,99")]
    if extra in tests:
        bodies = (
            f'{head}label = {fancy}\nif {tests[extra]}:\n    label += "{mark}"\nreturn label',
            f'return {label} + ("{mark}" if {tests[extra]} else "")',
        )
        if extra == "flag":
            parameters.append(Parameter(flag, "flag"))
    elif extra == "limit":
        bodies = (
            f"if {b} > {threshold}:\n    raise ValueError\n{head}return {fancy}",
            f"if {b} <= {threshold}:\n    return {label}\nraise ValueError",
        )
    elif extra == "fixed":
        bodies = (f'{head}return {fancy} + "{mark}"', f'return {label} + "{mark}"')
    elif extra == "check":
        modulus = r.choice((10, 9, 7))
        bodies = (
            f"{head}label = {fancy}\nreturn label + str({b} % {modulus})",
            f"return {label} + str({b} % {modulus})",
        )
        mark = str(modulus)
    else:
        bodies = (f"{head}return {fancy}", f"return {label}")

    def say() -> str:
        first = (
            "the first letter" if k == 1 else f"the first {num(r, k)} letters"
        ) + f" of {r.choice((f'`{a}`', f'the {subject}', a))}"
        if case != "plain":
            first += {"upper": r.choice((" in capitals", " in upper case")), "lower": " in lower case"}[case]
        digits = r.choice(
            (
                f"`{b}` padded with zeros to {some(r, width, 'digit')}",
                f"{b} with leading zeros up to {some(r, width, 'digit')}",
                f"{b} written with at least {some(r, width, 'digit')} (zeros in front)",
            )
        )
        head = r.choice((f"Make {an(t.noun)} of {first} and {digits}", f"{t.noun.capitalize()}: {first}, then {digits}", f"Build {an(t.noun)} from {first}, followed by {digits}",
                         f"Return {an(t.noun)} that begins with {first} and goes on with {digits}"))  # fmt: skip
        rules = (
            [
                r.choice(
                    (
                        f"between the two stands {r.choice(seps)}",
                        f"put {r.choice(seps)} between them",
                        f"{r.choice(seps)} separates the two",
                    )
                )
            ]
            if sep
            else [r.choice(("nothing stands between the two", "there is no separator", ""))]
        )
        if fill:
            rules.append(
                r.choice(
                    (
                        f'{subject} names with fewer than {num(r, k)} letters are filled up with "{fill}" on the right',
                        f'if the {subject} is too short, add "{fill}" until there are {num(r, k)} letters',
                    )
                )
            )
        rules.append({
            "flag": r.choice((f'add "{mark}" at the end if `{flag}` is true', f'with {flag} set, it ends in "{mark}"', f'an "{mark}" follows when `{flag}` is True' if mark in "AEFHLMNRSX" else f'a "{mark}" follows when `{flag}` is True')),
            "over": r.choice((f'numbers above {threshold} get "{mark}" at the end', f'append "{mark}" if {b} is greater than {threshold}', f'it ends in "{mark}" when `{b}` is more than {threshold}')),
            "even": r.choice((f'even numbers get "{mark}" at the end', f'append "{mark}" if {b} is even')),
            "limit": r.choice((f"raise ValueError if {b} is more than {threshold}", f"a number above {threshold} raises ValueError")),
            "fixed": r.choice((f'it always ends in "{mark}"', f'the last sign is "{mark}"')),
            "check": r.choice((f"the last digit is {b} modulo {mark}", f"append the remainder of {b} divided by {mark}")),
            "none": "",
        }[extra])  # fmt: skip
        return told(r, head, rules, ordered=True)

    structure = f"rules/codes/composed/{k > 1}/{case}/{bool(fill)}/{bool(sep)}/{extra}/{width}"
    return Spec(
        structure,
        (f"{t.stem}_for", f"make_{t.stem}", t.stem, f"new_{t.name}"),
        tuple(parameters),
        "str",
        bodies,
        wordings(say),
        raises=("ValueError",) if extra == "limit" else (),
    )


def masked(r: random.Random) -> Spec:
    """All but the first or last few characters hidden, separators kept, short ones hidden altogether."""
    t = thing(r)
    c = t.name
    n = r.choice((2, 3, 3, 4, 4))
    end = r.choice(("last", "last", "first"))
    sign = r.choice("*#xX?.")
    keeps = r.choice((" ", "-", "/")) if r.random() < 0.5 else ""
    short = r.choice(("whole", "plain", "fixed", "empty"))
    if keeps and short == "whole":
        raise ValueError("kept or hidden")
    limit = r.choice((n, n + 1, n + 2))
    clean = r.choice(("", "strip", "dashes")) if not keeps else r.choice(("", "strip"))
    before = {"": "", "strip": f"{c} = {c}.strip()\n", "dashes": f'{c} = {c}.replace("-", "")\n'}[clean]
    small = {"whole": f'"{sign}" * len({c})', "plain": c, "fixed": f'"{sign * 3}"', "empty": '""'}[short]
    visible, hidden = (f"{c}[-{n}:]", f"{c}[:-{n}]") if end == "last" else (f"{c}[:{n}]", f"{c}[{n}:]")
    veil = (
        f'"".join(ch if ch == "{keeps}" else "{sign}" for ch in {hidden})' if keeps else f'"{sign}" * (len({c}) - {n})'
    )
    guard = f"if len({c}) <= {limit}:\n    return {small}\n"
    joined = f"{veil} + {visible}" if end == "last" else f"{visible} + {veil}"
    keep = f' or ch == "{keeps}"' if keeps else ""
    shown = f"index >= len({c}) - {n}" if end == "last" else f"index < {n}"
    loop = f'found = ""\nfor index, ch in enumerate({c}):\n    if {shown}{keep}:\n        found += ch\n    else:\n        found += "{sign}"\nreturn found'
    bodies = (f"{before}{guard}return {joined}", f"{before}{guard}{loop}")
    gap = keeps or "-"
    forms = [
        f"<letters 2>{gap}<digits 4>{gap}<digits 3>",
        "<digits 8>",
        f"<digits 3>{gap}<digits 4>",
        f"<digits {limit}>",
        f"<digits {max(limit - 1, 1)}>",
        f"<letters {limit + 1}>",
        "",
    ]
    forms += [" <digits 6> "] if clean == "strip" else []

    def say() -> str:
        it = r.choice((f"`{c}`", f"the {t.noun}", an(t.noun)))
        head = r.choice((f"Hide all but the {end} {some(r, n, 'character')} of {it}", f"Mask {it}: only the {end} {some(r, n, 'character')} stay readable", f"Return {it} with everything but its {end} {some(r, n, 'character')} hidden",
                         f"Show only the {end} {some(r, n, 'character')} of {it}"))  # fmt: skip
        rules = [
            r.choice(
                (
                    f'each hidden character becomes "{sign}"',
                    f"put {quoted(r, sign)} for every hidden one",
                    f'write "{sign}" in place of each of the others',
                )
            )
        ]
        if keeps:
            name = {" ": "blanks", "-": "hyphens", "/": "slashes"}[keeps]
            rules.append(
                r.choice(
                    (f"{name} are never hidden", f"leave {name} as they are", f"{name} stay, but count as characters")
                )
            )
        if clean:
            rules.append(
                r.choice(
                    {
                        "strip": (
                            "strip blanks at both ends first",
                            "blanks around it are removed before anything else",
                        ),
                        "dashes": ("remove all hyphens first", "hyphens are dropped before anything else"),
                    }[clean]
                )
            )
        what = {"whole": (f'is hidden altogether, one "{sign}" for each character', f'becomes as many "{sign}" as it has characters'), "plain": ("is returned as it is", "stays readable in full"),
                "fixed": (f'gives "{sign * 3}"', f'becomes "{sign * 3}"'), "empty": ("gives an empty text", "becomes an empty string")}[short]  # fmt: skip
        rules.append(
            f"{r.choice((f'one of at most {limit} characters', f'a text of {limit} characters or fewer', f'anything no longer than {limit} characters'))} {r.choice(what)}"
        )
        return told(r, head, rules)

    return Spec(f"rules/codes/masked/{end}/{keeps}/{short}/{clean}/{limit - n}", (f"mask_{t.stem}", f"hide_{t.name}", f"masked_{t.stem}", f"{t.stem}_for_print"),
                (Parameter(c, "form " + " || ".join(forms)),), "str", bodies, wordings(say))  # fmt: skip


def blocks(r: random.Random) -> Spec:
    """A long number in blocks: cleaned, from the left or the right, with a prefix or a fill."""
    t = thing(r)
    c = t.name
    k = r.choice((2, 3, 3, 4, 5))
    sep, seps = r.choice((*SEPARATORS[:4], (" ", ("a blank", "a space")), (" ", ("a blank", "a space"))))
    side = r.choice(("left", "left", "right"))
    clean = r.choice(("digits", "blanks", "alnum", "none", "upper"))
    extra = (
        r.choice(("prefix", "fill", "most", "short", "none"))
        if side == "left"
        else r.choice(("prefix", "most", "short", "none"))
    )
    prefix = r.choice(capitals(r, 2, 2))
    most = r.choice((2, 3))
    limit = r.choice((k + 1, k + 2))
    fill = r.choice("0X_")
    cleaned = {
        "digits": f'"".join(ch for ch in {c} if ch.isdigit())',
        "alnum": f'"".join(ch for ch in {c} if ch.isalnum())',
        "blanks": f'{c}.replace(" ", "")',
        "none": c,
        "upper": f'{c}.replace(" ", "").upper()',
    }[clean]
    lines = [f"kept = {cleaned}"] if clean != "none" else []
    kept = "kept" if lines else c
    if extra == "short":
        lines.append(f"if len({kept}) < {limit}:\n    return {kept}")
    if side == "left":
        part = f"{kept}[index:index + {k}]" + (f'.ljust({k}, "{fill}")' if extra == "fill" else "")
        first = [f"parts = [{part} for index in range(0, len({kept}), {k})]"]
        second = [
            f"parts, rest = [], {kept}",
            f"while rest:\n    parts.append(rest[:{k}]{part.partition(']')[2]})\n    rest = rest[{k}:]",
        ]
    else:
        first = [
            f"start = len({kept}) % {k}",
            f"parts = [{kept}[:start]] if start else []",
            f"parts += [{kept}[index:index + {k}] for index in range(start, len({kept}), {k})]",
        ]
        second = [f"parts, rest = [], {kept}", f"while rest:\n    parts.insert(0, rest[-{k}:])\n    rest = rest[:-{k}]"]
    listed_parts = f"parts[:{most}]" if extra == "most" else "parts"
    result = f'"{sep}".join({listed_parts})'
    if extra == "prefix":
        bodies = (
            "\n".join([*lines, *first, f'return "{prefix}{sep}" + {result}']),
            "\n".join([*lines, *second, f'text = {result}\nreturn "{prefix}{sep}" + text']),
        )
    else:
        bodies = ("\n".join([*lines, *first, f"return {result}"]), "\n".join([*lines, *second, f"return {result}"]))
    forms = [
        "<digits 7>",
        "<digits 9>",
        "<letters 2><digits 6>",
        "<digits 4> <digits 4>",
        "<digits 3>-<digits 5>",
        f"<digits {k}>",
        f"<digits {max(1, k - 1)}>",
    ]
    if clean in ("upper", "alnum"):
        forms += ["ab<digits 5>", "<pick x,yz> <digits 5>"]

    def say() -> str:
        it = r.choice((f"`{c}`", f"the {t.noun}", an(t.noun)))
        group = r.choice((f"blocks of {num(r, k)}", f"groups of {some(r, k, 'character')}"))
        head = r.choice(
            (
                f"Write {it} in {group}",
                f"Split {it} into {group}",
                f"Print {it} in {group}",
                f"Return {it} cut into {group}",
            )
        ) + r.choice((f" with {r.choice(seps)} between them", f", joined by {r.choice(seps)}"))
        rules = [{"digits": r.choice(("drop everything but digits first", "only its digits count, all else is removed beforehand")), "alnum": r.choice(("keep only letters and digits", "first remove all that is neither letter nor digit")),
                  "blanks": r.choice(("remove its blanks first", "blanks in it are dropped beforehand")), "none": "", "upper": r.choice(("blanks are removed and letters become capitals first", "drop its blanks and put it in upper case first"))}[clean]]  # fmt: skip
        rules.append(
            r.choice(
                ("count from the left, so that the last block may be shorter", "the last block may be shorter")
                if extra != "fill"
                else ("count from the left",)
            )
            if side == "left"
            else r.choice(
                (
                    "count from the right, so that the first block may be shorter",
                    "the blocks are made from the end: only the first may be shorter",
                )
            )
        )
        rules.append({"prefix": r.choice((f'put "{prefix}" and the same separator in front', f'the result starts with "{prefix}{sep}"')), "fill": r.choice((f'fill the last block up with "{fill}"', f'a last block that is too short gets "{fill}" on the right until it is full')),
                      "most": r.choice((f"keep only the first {num(r, most)} blocks", f"no more than {num(r, most)} blocks are returned, the first ones")),
                      "short": r.choice((f"fewer than {limit} characters are not split at all", f"with less than {limit} characters return {'what is left' if clean != 'none' else 'it'} unsplit")), "none": ""}[extra])  # fmt: skip
        return told(r, head, rules, ordered=True)

    return Spec(
        f"rules/codes/blocks/{side}/{clean}/{extra}/{k}/{sep}",
        (f"{t.stem}_blocks", f"format_{t.stem}", f"print_{t.name}", f"grouped_{t.stem}"),
        (Parameter(c, "form " + " || ".join(forms)),),
        "str",
        bodies,
        wordings(say),
    )


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (1.5, composed),
    (1.2, masked),
    (1.2, blocks),
)
