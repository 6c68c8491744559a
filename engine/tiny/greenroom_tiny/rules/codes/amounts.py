"""Amounts with units or signs and coded letters, read by several rules."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.codes.words import (
    LETTERS,
    an,
    capitals,
    num,
    quoted,
    thing,
    told,
    wordings,
)
from greenroom_tiny.spec import Parameter, Spec

UNITS: tuple[tuple[str, tuple[tuple[str, str, int], ...]], ...] = (
    ("parcel weight,harvest,catch,honey crop,luggage,wool clip,feed ration", (("k", "kilograms", 1000), ("g", "grams", 1))),
    ("plank,fence,ladder,hall width,rope,hedge,roof beam", (("f", "feet", 12), ("i", "inches", 1))),
    ("egg order,tile order,rose delivery,candle order", (("d", "dozens", 12), ("p", "pieces", 1))),
    ("cloth length,ribbon,curtain,pipe,carpet,plot side", (("m", "metres", 100), ("c", "centimetres", 1))),
    ("stay,lease,camp stay,hire,growing time,berth booking", (("w", "weeks", 7), ("d", "days", 1))),
    ("loan term,animal age,policy term,warranty,tree age", (("y", "years", 12), ("m", "months", 1))),
    ("shift,rental,parking time,firing,guided tour,drying time", (("h", "hours", 60), ("m", "minutes", 1))),
    ("washing cycle,swim,dive,film reel,speech", (("m", "minutes", 60), ("s", "seconds", 1))),
    ("milk yield,cider pressing,donation,fuel order", (("g", "gallons", 8), ("p", "pints", 1))),
    ("water use,paint order,dye bath,vat filling", (("l", "litres", 1000), ("m", "millilitres", 1))),
    ("lamb weight,jockey weight,patient weight,coal load", (("s", "stones", 14), ("p", "pounds", 1))),
    ("button order,pencil stock,screw stock", (("g", "gross", 144), ("d", "dozens", 12), ("p", "pieces", 1))),
    ("print job,paper order,leaflet stock", (("r", "reams", 500), ("s", "sheets", 1))),
    ("timber load,roof order,crate delivery", (("b", "bundles", 25), ("s", "slats", 1))),
    ("cellar stock,bottle shipment,juice order", (("p", "pallets", 48), ("c", "crates", 6), ("b", "bottles", 1))),
    ("egg shipment,hatchery order,poultry delivery", (("c", "cases", 24), ("t", "trays", 6), ("e", "eggs", 1))),
    ("boat hire,car hire,kiln run,tool rental", (("d", "days", 24), ("h", "hours", 1))),
    ("ore load,grain delivery,scrap load,beet crop", (("t", "tonnes", 1000), ("k", "kilograms", 1))),
    ("nail order,hardware stock,depot delivery", (("x", "boxes", 40), ("r", "packs", 8), ("n", "nails", 1))),
    ("potato crop,seed order,cement load", (("s", "sacks", 20), ("b", "bags", 5), ("k", "kilograms", 1))),
)  # fmt: skip


def units(r: random.Random) -> Spec:
    """ "2h 30m": amounts with unit letters added up."""
    topics, table = r.choice(UNITS)
    of = r.choice(topics.split(","))
    c = r.choice(("text", of.replace(" ", "_"), "entry", "amount_text", "written"))
    unknown = r.choice(("raise", "skip", "bare"))
    sign = r.random() < 0.3
    cap = r.choice((2, 3, 4, 5)) * table[0][2] if r.random() < 0.35 else None
    least = r.choice((1, 2)) * table[0][2] if cap is None and r.random() < 0.3 else None
    upper = r.random() < 0.35
    base = table[-1][1]
    source = "{" + ", ".join(f'"{sign_}": {factor}' for sign_, _, factor in table) + "}"
    text = f"{c}.lower()" if upper else c
    lines = [f"factors = {source}"]
    if sign:
        lines += [f'sign = -1 if {c}.startswith("-") else 1']
        text = f'{text}.lstrip("-")'
    add = {
        "raise": "    if part[-1] not in factors:\n        raise ValueError\n    total += int(part[:-1]) * factors[part[-1]]",
        "skip": "    if part[-1] in factors:\n        total += int(part[:-1]) * factors[part[-1]]",
        "bare": "    if part.isdigit():\n        total += int(part)\n    else:\n        total += int(part[:-1]) * factors[part[-1]]",
    }[unknown]
    other = {
        "raise": "    unit = part[-1]\n    if unit not in factors:\n        raise ValueError\n    total += factors[unit] * int(part[:-1])",
        "skip": "    total += factors.get(part[-1], 0) * int(part[:-1] or 0)",
        "bare": "    total += int(part) if part.isdigit() else int(part[:-1]) * factors[part[-1]]",
    }[unknown]
    result = "sign * total" if sign else "total"
    adjusted = f"min({result}, {cap})" if cap else f"max({result}, {least})" if least else result
    if cap or least:
        long = f"total = {result}\n" if sign else ""
        long += f"if total {'>' if cap else '<'} {cap or least}:\n    return {cap or least}\nreturn total"
    else:
        long = f"return {result}"
    bodies = ("\n".join([*lines, "total = 0", f"for part in {text}.split():", add, f"return {adjusted}"]),
              "\n".join([*lines, "total = 0", f"for part in {text}.split():", other, long]))  # fmt: skip
    full = " ".join(f"<range 1,5>{sign_}" for sign_, _, _ in table)
    bad = r.choice([letter for letter in "qzv" if letter not in source])
    forms = [full, *(f"<range 0,9>{sign_}" for sign_, _, _ in table), ""]
    forms += {
        "raise": [f"<range 1,9>{bad}", f"{full} <range 1,9>{bad}"],
        "skip": [f"<range 1,9>{bad} {full}", f"{full} <range 1,4>{bad}"],
        "bare": ["<range 1,30>", f"<range 1,3>{table[0][0]} <range 1,9>"],
    }[unknown]
    forms += [full.upper().replace("<RANGE", "<range")] * 2 if upper else []
    forms += [f"-{full}", f"-<range 1,9>{table[0][0]}"] if sign else []

    def say() -> str:
        example = quoted(r, " ".join(f"{r.randint(1, 9)}{sign_}" for sign_, _, _ in table))
        total = r.choice((f"in {base}", f"as a number of {base}"))
        head = r.choice((f"Turn {an(of)} like {example} into an int {total}", f"How much is {an(of)} written as {example}, {total}?",
                         f"Return the total of {an(of)} such as {example} {total}", f"Read {an(of)}, e.g. {example}, and add it up {total}"))  # fmt: skip
        meaning = ", ".join(
            f"{quoted(r, sign_)} {r.choice(('for', 'means'))} {name} ({factor})" for sign_, name, factor in table
        )
        counts = r.choice((", ".join(f"{quoted(r, sign_)} counts {factor}" for sign_, _, factor in table), f"the unit letters are {meaning}".replace(" means ", " for "),
                           "; ".join(f"each {quoted(r, sign_)} is worth {factor}" for sign_, _, factor in table)))  # fmt: skip
        rules = [
            counts.replace(";", ","),
            r.choice(
                (
                    "the parts are separated by blanks",
                    "blanks stand between the parts",
                    "each part is a number with a unit letter behind it, with blanks between parts",
                )
            ),
        ]
        rules.append(r.choice({"raise": ("any other unit raises ValueError", "raise ValueError for a unit that is not listed"),
                               "skip": ("parts with another unit are ignored", "leave out parts with unknown units"),
                               "bare": (f"a number without a unit is in {base} already", "a bare number is added as it is")}[unknown]))  # fmt: skip
        if upper:
            rules.append(r.choice(("upper or lower case does not matter", "the units may be capitals too")))
        if sign:
            rules.append(
                r.choice(
                    (
                        'a "-" in front of the text makes the total negative',
                        "a leading minus turns the sign of the whole",
                    )
                )
            )
        if cap:
            rules.append(
                r.choice(
                    (f"the result is never more than {cap}", f"cap it at {cap}", f"no more than {cap} is returned")
                )
            )
        if least:
            rules.append(
                r.choice(
                    (
                        f"at least {least} is returned",
                        f"the result never falls below {least}",
                        f"anything less than {least} becomes {least}",
                    )
                )
            )
        return told(r, head, rules, ordered=r.random() < 0.5)

    stem = of.replace(" ", "_")
    structure = f"rules/codes/units/{len(table)}/{unknown}/{sign}/{bool(cap)}/{bool(least)}/{upper}/{table[0][2]}"
    return Spec(structure, (f"read_{stem}", f"{stem}_in_{base}", f"{stem}_total", f"parse_{stem}"), (Parameter(c, "form " + " || ".join(forms)),), "int", bodies, wordings(say),
                details=("An empty text gives 0.",) if not least else (), raises=("ValueError",) if unknown == "raise" else ())  # fmt: skip


BOOKS: tuple[str, ...] = (
    "ledger entry", "till slip", "bank line", "deposit", "stock change", "cash movement", "account line", "refund note", "bar tab", "voucher line",
    "rent payment", "auction bill", "donation slip", "water bill line", "stall taking", "petty cash line", "insurance payment", "wage slip",
)  # fmt: skip


def amounts(r: random.Random) -> Spec:
    """Signed amounts: "12 CR", "(5)", "7-"."""
    of = r.choice(BOOKS)
    c = r.choice(("text", "entry", "amount", of.replace(" ", "_"), "line"))
    plus, minus = r.choice(
        (
            ("CR", "DR"),
            ("in", "out"),
            ("paid", "due"),
            ("C", "D"),
            ("won", "lost"),
            ("gain", "loss"),
            ("got", "owed"),
            ("added", "taken"),
        )
    )
    style = r.choice(("words", "words", "brackets", "trailing", "leading"))
    comma = r.random() < 0.4
    unit = r.choice(("", "$", "EUR", "£", "pts", "kr")) if style != "words" else ""
    empty = r.choice(("0", "None", "raise"))
    cap = r.randint(3, 8) * 10 if r.random() < 0.3 else None
    floor = -r.randint(1, 5) * 10 if cap is None and r.random() < 0.3 else None
    clean = (
        f"{c}.strip()" + (f'.replace("{unit}", "").strip()' if unit else "") + ('.replace("\'", "")' if comma else "")
    )
    lines = [f"value = {clean}"]
    blank = {"0": "return 0", "None": "return None", "raise": "raise ValueError"}[empty]
    lines.append(f"if not value:\n    {blank}")
    if style == "words":
        lines.append('number, _, word = value.partition(" ")')
        first = [f'total = -int(number) if word == "{minus}" else int(number)']
        second = ["total = int(number)", f'if word == "{minus}":\n    total = -total']
    else:
        test, part = {
            "brackets": ('value.startswith("(")', "value[1:-1]"),
            "trailing": ('value.endswith("-")', "value[:-1]"),
            "leading": ('value.startswith("-")', "value[1:]"),
        }[style]
        first = [f"total = -int({part}) if {test} else int(value)"]
        second = [f"if {test}:\n    total = -int({part})\nelse:\n    total = int(value)"]
    limits = f"return min(total, {cap})" if cap else f"return max(total, {floor})" if floor else "return total"
    bodies = (
        "\n".join([*lines, *first, limits]),
        "\n".join(
            [
                *lines,
                *second,
                f"return {cap} if total > {cap} else total"
                if cap
                else f"return {floor} if total < {floor} else total"
                if floor
                else "return total",
            ]
        ),
    )
    amount = "<range 1,9>'<range 100,999>" if comma else "<range 1,99>"
    shown = {"": amount, "$": f"${amount}", "£": f"£{amount}"}.get(unit, f"{amount} {unit}")
    negative = {
        "words": f"{amount} {minus}",
        "brackets": f"({amount})",
        "trailing": f"{amount}-",
        "leading": f"-{amount}",
    }[style]
    if unit:
        negative = f"{unit}{negative}" if unit in "$£" else f"{negative} {unit}"
    forms = [negative, f"{amount} {plus}" if style == "words" else shown, "<range 1,60>", f" {negative} ", "", "  "]

    def say() -> str:
        sample = negative.replace("<range 1,9>", "4").replace("<range 100,999>", "250").replace("<range 1,99>", "35")
        head = r.choice((f"Read {an(of)} as a signed int", f"Return the amount of {an(of)} with its sign, as an int", f"What does {an(of)} like {quoted(r, sample)} come to?" if "'" not in negative else f"What does {an(of)} come to, as an int?",
                         f"Convert {an(of)} into a whole number"))  # fmt: skip
        rules: list[str] = []
        if style == "words":
            rules.append(
                r.choice(
                    (
                        f'the number is followed by a blank and "{plus}" or "{minus}": "{minus}" makes it negative',
                        f'a number with "{minus}" after a blank is negative, one with "{plus}" or nothing positive',
                    )
                )
            )
        else:
            rules.append(r.choice({"brackets": ("a number in round brackets is negative", "round brackets around the number mean minus"),
                                   "trailing": ("a minus sign behind the number makes it negative", 'a "-" at the end turns the sign'),
                                   "leading": ('a "-" in front makes it negative', "a leading minus sign counts")}[style]))  # fmt: skip
        if unit:
            rules.append(
                r.choice(
                    (
                        f'ignore the unit "{unit}"',
                        f'a "{unit}" is dropped first',
                        f'"{unit}" may be there and has no meaning',
                    )
                )
            )
        if comma:
            rules.append(
                r.choice(("apostrophes between the thousands are removed", 'drop the "\'" that separates thousands'))
            )
        nothing = {
            "0": ("an empty text counts as 0", "0 if there is nothing"),
            "None": ("return None if the text is empty", "nothing at all gives None"),
            "raise": ("an empty text raises ValueError", "raise ValueError if nothing is there"),
        }[empty]
        rules.append(r.choice(nothing))
        rules.append(r.choice(("blanks at both ends are stripped", "ignore blanks around the text")))
        if cap:
            rules.append(r.choice((f"never return more than {cap}", f"the result is {cap} at most")))
        if floor:
            rules.append(r.choice((f"never return less than {floor}", f"the result is {floor} at least")))
        return told(r, head, rules)

    stem = of.replace(" ", "_")
    structure = (
        f"rules/codes/amounts/{style}/{plus if style == 'words' else unit}/{comma}/{empty}/{bool(cap)}/{bool(floor)}"
    )
    return Spec(structure, (f"read_{stem}", f"{stem}_amount", f"{stem}_value", "signed_amount"), (Parameter(c, "form " + " || ".join(forms)),), "int | None" if empty == "None" else "int", bodies, wordings(say),
                raises=("ValueError",) if empty == "raise" else ())  # fmt: skip


MEANINGS: tuple[tuple[str, ...], ...] = (
    ("small", "medium", "large", "giant"), ("red", "green", "blue", "white"), ("oak", "pine", "birch", "maple"), ("cash", "cheque", "card", "transfer"),
    ("spring", "summer", "autumn", "winter"), ("north", "south", "east", "west"), ("wool", "cotton", "silk", "linen"), ("open", "closed", "pending", "lost"),
    ("child", "adult", "senior", "family"), ("lamb", "ewe", "ram", "calf"), ("matt", "gloss", "satin", "raw"), ("fragile", "heavy", "urgent", "cold"),
    ("annual", "biennial", "shrub", "bulb"), ("stalls", "balcony", "gallery", "box"), ("day", "night", "early", "late"), ("new", "used", "worn", "broken"),
    ("van", "truck", "trailer", "tractor"), ("clay", "glass", "stone", "metal"), ("owner", "tenant", "guest", "staff"), ("trout", "pike", "carp", "eel"),
)  # fmt: skip


def decoded(r: random.Random) -> Spec:
    """A coded text: the first letter looked up in a table, the number behind it changed by rules."""
    t = thing(r, taken=("number",))
    c = t.name
    words = r.sample(r.choice(MEANINGS), r.choice((2, 3, 3)))
    keys = capitals(r, len(words)) if r.random() < 0.4 else [word[0].upper() for word in words]
    if len(set(keys)) < len(words):
        raise ValueError("keys alike")
    unknown = r.choice(("raise", "other", "none"))
    fallback = r.choice(("unknown", "other", "plain", "?"))
    what = r.choice(("only", "number", "number", "label"))
    default = r.choice((0, 1, 1, 2, 10))
    factor = r.choice((1, 1, 2, 5, 10, 12, 100))
    upper = r.random() < 0.4
    special = r.choice((0, 9, 99)) if what == "number" and r.random() < 0.3 else None
    source = "{" + ", ".join(f'"{key}": "{word}"' for key, word in zip(keys, words, strict=True)) + "}"
    first = f"{c}[:1].upper()" if upper else f"{c}[:1]"
    lines = [f"table = {source}"]
    if unknown == "other":
        found, other = (
            [f'word = table.get({first}, "{fallback}")'],
            [f'word = table[{first}] if {first} in table else "{fallback}"'],
        )
    else:
        refuse = "raise ValueError" if unknown == "raise" else "return None"
        found = [f"if {first} not in table:\n    {refuse}", f"word = table[{first}]"]
        other = [f"word = table.get({first})", f"if word is None:\n    {refuse}"]
    number = f"int({c}[1:] or {default})"
    scaled = f"{number} * {factor}" if factor > 1 else number
    loop = [f"number = int({c}[1:]) if len({c}) > 1 else {default}"]
    if what == "only":
        result, other_result, returns, read, loop = "word", "word", "str", [], []
    elif what == "label":
        result, other_result, returns, read = (
            'f"{word} {number}"',
            'word + " " + str(number)',
            "str",
            [f"number = {scaled}"],
        )
        loop += [f"number *= {factor}"] if factor > 1 else []
    else:
        result, other_result, returns, read = (
            "word, number",
            "(word, number)",
            "tuple[str, int]",
            [f"number = {scaled}"],
        )
        loop += [f"number *= {factor}"] if factor > 1 else []
    if special is not None:
        check = f'if {c}[1:] == "{special}":\n    return word, {"-1" if special else "0"}'
        read, loop = [check, *read], [check, *loop]
    returns += " | None" if unknown == "none" else ""
    bodies = (
        "\n".join([*lines, *found, *read, f"return {result}"]),
        "\n".join([*lines, *other, *loop, f"return {other_result}"]),
    )
    wrong = next(letter for letter in LETTERS if letter not in keys)
    forms = [
        f"<pick {','.join(keys)}><range 0,40>",
        f"<pick {','.join(keys)}><digits 2>",
        f"<pick {','.join(keys)}>",
        f"{wrong}<range 1,9>",
        f"{wrong.lower()}",
    ]
    forms += [f"<pick {','.join(key.lower() for key in keys)}><range 2,20>"] * (2 if upper else 1)
    if special is not None:
        forms += [f"<pick {','.join(keys)}>{special}"] * 2

    def say() -> str:
        pairs = list(zip(keys, words, strict=True))
        listing = r.choice((", ".join(f'{quoted(r, key)} {r.choice(("means", "is", "stands for"))} {quoted(r, word)}' for key, word in pairs), ", ".join(f"{quoted(r, word)} for {quoted(r, key)}" for key, word in pairs),
                            ", ".join(f"{key} = {word}" for key, word in pairs)))  # fmt: skip
        give = {
            "only": ("the word for its first letter", "what its first letter means"),
            "number": ("a tuple of the word for its first letter and its number", "a pair (word, number)"),
            "label": ("the word for its first letter, a blank and its number", 'a text "word number"'),
        }[what]
        head = r.choice(
            (
                f"Decode {an(t.noun)}: return {r.choice(give)}",
                f"Return, for {an(t.noun)}, {r.choice(give)}",
                f"Read {an(t.noun)} like {quoted(r, keys[0] + str(r.randint(2, 30)))} and return {r.choice(give)}",
            )
        )
        rules = [
            r.choice((f"the first letter decides on the word: {listing}", f"first letter: {listing}"))
            if r.random() < 0.7
            else f"the word comes from the first letter ({listing})"
        ]
        if upper:
            rules.append(r.choice(("the letter may be lower-case as well", "case does not matter")))
        rules.append({"raise": r.choice(("raise ValueError for any other letter or none", "any other first letter, or an empty text, raises ValueError")), "none": r.choice(("return None for any other letter or an empty text", "None if the letter is not one of these")),
                      "other": r.choice((f'any other letter, or none, means "{fallback}"', f'use "{fallback}" for anything else'))}[unknown])  # fmt: skip
        if what != "only":
            rules.append(
                r.choice(
                    (
                        f"the rest is the number, {default} if nothing follows",
                        f"the number comes after the letter; without one it is {default}",
                        f"what follows is the number (missing: {default})",
                    )
                )
            )
            if factor > 1:
                rules.append(
                    r.choice(
                        (
                            f"the number is multiplied by {factor}",
                            f"return the number times {num(r, factor)}, the default too",
                        )
                    )
                )
        if special is not None:
            rules.append(
                f'if "{special}" is what follows the letter, the number is {"-1" if special else "0"}' + ", as it is"
            )
        return told(r, head, rules, ordered=True)

    structure = f"rules/codes/decoded/{len(keys)}/{unknown}/{what}/{factor > 1}/{upper}/{special is not None}"
    names = (f"decode_{t.stem}", f"read_{t.name}", f"{t.stem}_meaning", f"{t.stem}_kind")
    return Spec(
        structure,
        names,
        (Parameter(c, "form " + " || ".join(forms)),),
        returns,
        bodies,
        wordings(say),
        raises=("ValueError",) if unknown == "raise" else (),
    )


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (1.2, units),
    (1.0, amounts),
    (1.5, decoded),
)
