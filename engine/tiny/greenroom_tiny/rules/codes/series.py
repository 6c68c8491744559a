"""Check digits, the next code of a series and plural labels, made by several rules."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.codes.words import (
    GOODS,
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


def weighted(r: random.Random) -> Spec:
    """A check digit or letter by weights, appended or returned."""
    t = thing(r)
    c = t.name
    way = r.choice(("alternate", "position", "back", "table", "plain"))
    x, y = r.sample((1, 2, 3, 5, 7, 9), 2)
    weights = [r.randint(2, 9) for _ in range(r.choice((3, 4, 5)))]
    n = len(weights) if way == "table" else r.choice((4, 5, 6, 7))
    modulus = r.choice((10, 10, 11, 7, 9, 13, 97))
    end = r.choice(("letter", "letters", "rest", "up")) if modulus in (11, 10, 7, 9) else r.choice(("rest", "two"))
    if end == "letter":
        modulus = 11
    ignore = r.choice(("", "", "-", " "))
    shape = r.choice(("append", "append", "return"))
    letters = "".join(capitals(r, modulus)) if end == "letters" and modulus < 12 else ""
    lines: list[str] = []
    source = c
    if ignore:
        lines.append(f'digits = {c}.replace("{ignore}", "")')
        source = "digits"
    sums = {
        "alternate": (f"sum(int(ch) * ({x} if index % 2 == 0 else {y}) for index, ch in enumerate({source}))", f"{x} if index % 2 == 0 else {y}"),
        "position": (f"sum(index * int(ch) for index, ch in enumerate({source}, start=1))", "index + 1"),
        "back": (f"sum(index * int(ch) for index, ch in enumerate(reversed({source}), start=1))", f"len({source}) - index"),
        "table": (f"sum(weight * int(ch) for weight, ch in zip(({', '.join(map(str, weights))}), {source}))", f"({', '.join(map(str, weights))})[index]"),
        "plain": (f"sum(int(ch) for ch in {source})", ""),
    }[way]  # fmt: skip
    first = [f"total = {sums[0]}"]
    second = (
        ["total = 0", f"for index, ch in enumerate({source}):\n    weight = {sums[1]}\n    total += int(ch) * weight"]
        if sums[1]
        else ["total = 0", f"for ch in {source}:\n    total += int(ch)"]
    )
    modded = {"letter": ("value = total % 11", '"X" if value == 10 else str(value)'), "letters": ("", f'"{letters}"[total % {modulus}]'), "rest": ("", f"str(total % {modulus})"),
              "up": ("", f"str(-total % {modulus})"), "two": ("", f"str(total % {modulus}).zfill(2)")}[end]  # fmt: skip
    other = {"letter": ("value = str(total % 11)\nif value == \"10\":\n    value = \"X\"", "value"), "letters": (f'value = "{letters}"[total % {modulus}]', "value"), "rest": (f"value = str(total % {modulus})", "value"),
             "up": (f"value = ({modulus} - total % {modulus}) % {modulus}", "str(value)"), "two": (f"value = total % {modulus}", 'f"{value:02d}"')}[end]  # fmt: skip
    put = "{c} + {x}" if shape == "append" else "{x}"
    closing = modded[1]
    if shape == "append" and " if " in closing:
        closing = f"({closing})"
    bodies = (
        "\n".join(filter(None, [*lines, *first, modded[0], "return " + put.format(c=c, x=closing)])),
        "\n".join([*lines, *second, other[0], "return " + put.format(c=c, x=other[1])]),
    )
    gap = ignore or ""
    half = n // 2
    forms = [f"<digits {half}>{gap}<digits {n - half}>", f"<digits {n}>"]
    if way != "table":
        forms += [f"<digits {n - 2}>", f"<digits 2>{gap}<digits 1>"]

    def say() -> str:
        it = r.choice((f"`{c}`", f"the {t.noun}", an(t.noun)))
        letter = end in ("letter", "letters")
        name = (
            "check sign"
            if letter
            else "check number"
            if end == "two"
            else "check digit"
            if modulus <= 10
            else "check number"
        )
        head = (
            r.choice(
                (
                    f"Append the {name} to {it}",
                    f"Return {it} with its {name} added at the end",
                    f"Complete {it}, which is all digits{' and ' + ('hyphens' if ignore == '-' else 'blanks') if ignore else ''}, by its {name}",
                )
            )
            if shape == "append"
            else r.choice(
                (f"Return the {name} of {it} as a string", f"Compute the {name} for {it}; the result is a string")
            )
        )
        rules: list[str] = []
        if ignore:
            rules.append(
                r.choice(
                    (
                        f"{'hyphens' if ignore == '-' else 'blanks'} are not counted"
                        + (", but they stay in the result" if shape == "append" else ""),
                        f"ignore {'hyphens' if ignore == '-' else 'blanks'} in the sum",
                    )
                )
            )
        rules.append({
            "alternate": r.choice((f"the digits are multiplied by {x} and {y} in turn, beginning with {x} on the left, and added up", f"from the left, weigh the digits {x}, {y}, {x}, {y} … and add up", f"the first digit counts {x}-fold, the second {y}-fold and so on in turn; sum that up")),
            "position": r.choice(("multiply each digit by its place (the first is 1) and add up", "add up the digits, each times its position counted from 1")),
            "back": r.choice(("multiply each digit by its place counted from the right (the last is 1) and add up", "the last digit has weight 1, the one before it 2, and so on; add up the products")),
            "table": r.choice((f"weigh its {num(r, n)} digits with {', '.join(map(str, weights))} and add up", f"its {num(r, n)} digits have the weights {', '.join(map(str, weights[:-1]))} and {weights[-1]}; sum the products")),
            "plain": r.choice(("add up the digits", "take the sum of the digits")),
        }[way])  # fmt: skip
        rules.append({
            "letter": r.choice(('it is the sum modulo 11, with "X" for 10', 'use the remainder of the sum divided by 11; 10 is written "X"')),
            "letters": r.choice((f'the sum modulo {modulus} is the index into "{letters}"', f'take the character of "{letters}" at index sum modulo {modulus}')),
            "rest": r.choice((f"it is the sum modulo {modulus}", f"use the remainder of that sum divided by {modulus}")),
            "up": r.choice((f"it is what the sum lacks to the next multiple of {modulus} (0 if it is one)", f"take the smallest number that, added to the sum, gives a multiple of {modulus}")),
            "two": r.choice((f"it is the sum modulo {modulus}, written with two digits", f"use the remainder of the sum divided by {modulus}, with a leading zero if below 10")),
        }[end])  # fmt: skip
        return told(r, head, rules, ordered=True)

    structure = f"rules/codes/weighted/{way}/{end}/{modulus}/{ignore}/{shape}"
    names = (
        (f"complete_{t.stem}", f"{t.stem}_with_check", f"add_check_to_{t.name}")
        if shape == "append"
        else (f"{t.stem}_check", f"check_sign_of_{t.name}", f"{t.stem}_control")
    )
    return Spec(structure, names, (Parameter(c, "form " + " || ".join(forms)),), "str", bodies, wordings(say))


def succession(r: random.Random) -> Spec:
    """The next code of a series: the number counts on, the letter after the last number, an end of all."""
    t = thing(r, taken=("number",))
    c = t.name
    width = r.choice((1, 2, 2, 3))
    top = int("9" * width) if r.random() < 0.6 else r.randint(2, 8) * 10 ** (width - 1)
    start = r.choice((0, 1, 1))
    step = r.choice((1, 1, 1, 2, 5)) if width > 1 else 1
    sep, _ = r.choice(SEPARATORS)
    sep = r.choice(("", sep))
    last = r.choice(("Z", "Z", "H", "K", "F"))
    order = r.choice(("front", "front", "back"))
    end = r.choice(("raise", "first", "none"))
    skip = r.choice("IO") if last in "Z" and r.random() < 0.4 else ""
    letter, digits = (
        (f"{c}[0]", f"{c}[{1 + len(sep)}:]") if order == "front" else (f"{c}[-1]", f"{c}[:-{1 + len(sep)}]")
    )
    made = (
        (f'f"{{letter}}{sep}{{number:0{width}d}}"' if width > 1 else f'f"{{letter}}{sep}{{number}}"')
        if order == "front"
        else (f'f"{{number:0{width}d}}{sep}{{letter}}"' if width > 1 else f'f"{{number}}{sep}{{letter}}"')
    )
    digits_text = f"str(number).zfill({width})" if width > 1 else "str(number)"
    plain = f'letter + "{sep}" + {digits_text}' if order == "front" else f'{digits_text} + "{sep}" + letter'
    plain = plain.replace(' + "" + ', " + ")
    fail = {"raise": "raise ValueError", "none": "return None", "first": 'letter = "A"'}[end]
    advance = f"letter = chr(ord(letter) + {f'(2 if letter == {chr(34)}{chr(ord(skip) - 1)}{chr(34)} else 1)' if skip else '1'})"
    carry = f'    if letter == "{last}":\n        {fail}\n' + (
        f"    else:\n        {advance}" if end == "first" else f"    {advance}"
    )
    bodies = (
        f"letter, number = {letter}, int({digits}) + {step}\nif number > {top}:\n    number = {start}\n{carry}\nreturn {made}",
        f"letter, number = {letter}, int({digits})\nif number + {step} <= {top}:\n    number += {step}\nelse:\n    number = {start}\n{carry}\nreturn {plain}",
    )
    high = f"<range {max(top - step + 1, 10 ** (width - 1))},{top}>" if width > 1 else f"{top}"
    join = (lambda a, b: f"{a}{sep}{b}") if order == "front" else (lambda a, b: f"{b}{sep}{a}")
    letters = f"<pick A,B,C,D,{chr(ord(skip) - 1) if skip else 'E'},{last}>"
    forms = [
        join(letters, high),
        join(last, high),
        join(letters, f"<digits {width}>" if top == int("9" * width) else f"{start:0{width}d}"),
        join(f"<pick {chr(ord(skip) - 1) if skip else 'B'},C>", high),
    ]

    def say() -> str:
        first = f"{'A' + sep + str(start).zfill(width) if order == 'front' else str(start).zfill(width) + sep + 'A'}"
        shape = r.choice((f"like {quoted(r, first)}", f"such as {quoted(r, first)}"))
        head = r.choice(
            (
                f"Return the {t.noun} that comes after `{c}`, which looks {shape.replace('such as', 'like')}",
                f"The next {t.noun} in the series, given one {shape}",
                f"Find the {t.noun} that follows the given one ({shape.removeprefix('such as ').removeprefix('like ')} for example)",
            )
        )
        rules = [
            r.choice(
                (
                    f"the number grows by {step} up to {top}",
                    f"add {num(r, step)} to the number, which can be at most {top}",
                    f"the number goes up by {num(r, step)}; it must not exceed {top}",
                )
            )
        ]
        rules.append(
            r.choice(
                (
                    f"beyond that it starts again at {start} and the letter moves on by one",
                    f"if it would be more than {top}, use {start} and the next letter",
                    f"past {top} comes {start} with the next letter",
                )
            )
        )
        if skip:
            rules.append(r.choice((f'the letter "{skip}" is never used', f'skip "{skip}" as a letter')))
        rules.append({"raise": r.choice((f'raise ValueError if that would go beyond "{last}"', f'"{last}" is the last letter: ValueError when another is needed')), "none": r.choice((f'there is no letter after "{last}": return None then', f'return None when the letters end with "{last}"')),
                      "first": r.choice((f'after "{last}" comes "A" again', f'the letters begin again at "A" after "{last}"'))}[end])  # fmt: skip
        if width > 1:
            rules.append(
                r.choice(
                    (
                        f"the number always has {some(r, width, 'digit')}",
                        f"keep leading zeros: {some(r, width, 'digit')}",
                    )
                )
            )
        return told(r, head, rules, ordered=True)

    structure = (
        f"rules/codes/series/{width}/{top == int('9' * width)}/{start}/{step}/{bool(sep)}/{order}/{end}/{bool(skip)}"
    )
    return Spec(
        structure,
        (f"next_{t.stem}", f"{t.stem}_after", f"following_{t.name}"),
        (Parameter(c, "form " + " || ".join(forms)),),
        "str | None" if end == "none" else "str",
        bodies,
        wordings(say),
        raises=("ValueError",) if end == "raise" else (),
    )


def plural(r: random.Random) -> Spec:
    """ "1 bale", "3 bales", "no bales", "a dozen bales", "more than 20 bales"."""
    one, many = r.choice(GOODS)
    c = given(r, r.choice(("count", "n", f"{many}".replace(" ", "_"), "amount", "number", "total")), "nat")
    none = r.choice((f"no {many}", "none", "nothing", f"0 {many}", "", "empty"))
    single = r.choice((f"1 {one}", f"one {one}", one, f"a single {one}"))
    cap = r.choice((9, 10, 12, 15, 20))
    over = r.choice((f"{cap}+ {many}", f"more than {cap} {many}", f"over {cap} {many}", "many " + many, "too many"))
    special = r.choice((2, 6, 12)) if r.random() < 0.5 else None
    named = {2: f"a pair of {many}", 6: f"half a dozen {many}", 12: f"a dozen {many}"}.get(special or 0, "")
    if special and special > cap:
        raise ValueError("beyond the cap")
    negative = r.choice(("raise", "zero", ""))
    rules_: list[tuple[str, str, tuple[str, ...]]] = [
        (f"{c} == 0" if negative != "zero" else f"{c} <= 0", f'"{none}"', (f'0 gives "{none}"', f'for 0 return "{none}"', f'when there are none: "{none}"') if negative != "zero" else (f'"{none}" for 0 and below', f'0 or less gives "{none}"')),
        (f"{c} == 1", f'"{single}"', (f'1 gives "{single}"', f'for one: "{single}"', f'return "{single}" for 1')),
    ]  # fmt: skip
    if special:
        rules_.append((f"{c} == {special}", f'"{named}"', (f'{special} is "{named}"', f'say "{named}" for {special}')))
    capped = r.random() < 0.6
    if capped:
        rules_.append(
            (
                f"{c} > {cap}",
                f'"{over}"',
                (f'anything above {cap} is "{over}"', f'more than {cap} gives "{over}"', f'"{over}" from {cap + 1} on'),
            )
        )
    first = ([f"if {c} < 0:\n    raise ValueError"] if negative == "raise" else []) + [
        f"if {test}:\n    return {value}" for test, value, _ in rules_
    ]
    second = ([f"if {c} < 0:\n    raise ValueError"] if negative == "raise" else []) + [
        "if "
        + "\nelif ".join(f"{test}:\n    label = {value}" for test, value, _ in rules_)
        + f'\nelse:\n    label = str({c}) + " {many}"\nreturn label'
    ]
    bodies = ("\n".join([*first, f'return f"{{{c}}} {many}"']), "\n".join(second))
    kind = f"range {-3 if negative else 0},{cap + 4 if capped else (special or 4) + 2}"

    def say() -> str:
        head = r.choice(
            (
                f"Say how many {many} there are",
                f'Label for a number of {many}, like "3 {many}"',
                f'Write `{c}` as a label such as "5 {many}"',
                f'Return a text like "4 {many}" for {c}',
            )
        )
        if '"' not in head:
            head += f' as a text: the number, a blank and "{many}"'
        said = [r.choice(phrases) for _, _, phrases in rules_]
        if negative == "raise":
            said.append(r.choice(("raise ValueError below 0", "a negative number raises ValueError")))
        return told(r, head, said)

    stem = many.replace(" ", "_")
    return Spec(f"rules/codes/plural/{none.split(' ')[0]}/{single.split(' ')[0] if ' ' in single else 'bare'}/{special}/{capped}/{over.split(' ')[0] if capped else ''}/{negative}", (f"{stem}_label", f"count_of_{stem}", f"{stem}_text", f"say_{stem}"),
                (Parameter(c, kind),), "str", bodies, wordings(say), raises=("ValueError",) if negative == "raise" else ())  # fmt: skip


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (1.5, weighted),
    (1.2, succession),
    (0.8, plural),
)
