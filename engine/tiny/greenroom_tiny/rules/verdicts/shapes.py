"""Decisions about numbers: a limit that shifts, bands with a step up or down, the largest of a few, a label with a count."""

import random

from greenroom_tiny.rules.verdicts.conditions import ALL, Case, Condition
from greenroom_tiny.rules.verdicts.draw import QUOTES, assembled, named, sentence, summary
from greenroom_tiny.spec import Spec


def limits(r: random.Random) -> Spec:
    """A number against a limit that one or two conditions raise, lower, halve, double or replace."""
    case = Case(r, r.choice(ALL))
    name, found = case.take("#")
    the, span = f"`{name}`", found.high - found.low
    base = max(4, found.low + span * r.randint(35, 55) // 100)
    base += base % 2
    made = [case.condition("#???==") for _ in range(r.choice((1, 1, 2)))]
    steps: list[tuple[Condition, str, str, tuple[str, ...]]] = []
    for c in made:
        k = max(1, span // r.randint(4, 8))
        way = r.choice(("add", "subtract", "double", "halve", "set"))
        other = base + r.choice((-1, 1)) * k
        code, says = {
            "add": (f"limit += {k}", (f"{k} more if {{}}", f"the limit rises by {k} if {{}}", f"add {k} to it when {{}}", f"it is raised by {k} if {{}}")),
            "subtract": (f"limit -= {k}", (f"{k} less if {{}}", f"the limit drops by {k} if {{}}", f"take {k} off it when {{}}", f"it is lowered by {k} if {{}}")),
            "double": ("limit *= 2", ("twice as much if {}", "the limit is doubled if {}", "double it when {}")),
            "halve": ("limit //= 2", ("half of it, rounded down, if {}", "the limit is halved (rounded down) if {}", "halve it, rounding down, when {}")),
            "set": (f"limit = {other}", (f"{other} instead if {{}}", f"the limit is simply {other} if {{}}", f"make it {other} when {{}}")),
        }[way]  # fmt: skip
        steps.append((c, way, code, says))
    strict, result = r.random() < 0.5, r.choice(("label", "label", "bool", "excess", "equal"))
    high, low, middle = r.sample(case.scene.labels, 3)
    sign = ">" if strict else ">="
    shifts = "".join(f"if {c.code}:\n    {code}\n" for c, _, code, _ in steps)
    start = f"limit = {base}\n{shifts}"
    if result == "label":
        ends = [
            f'return "{high}" if {name} {sign} limit else "{low}"',
            f'if {name} {sign} limit:\n    return "{high}"\nreturn "{low}"',
        ]
    elif result == "bool":
        ends = [f"return {name} {sign} limit", f"if {name} {sign} limit:\n    return True\nreturn False"]
    elif result == "excess":
        ends = [
            f"return max({name} - limit, 0)",
            f"if {name} > limit:\n    return {name} - limit\nreturn 0",
            f"excess = {name} - limit\nreturn excess if excess > 0 else 0",
        ]
    else:
        ends = [f'if {name} > limit:\n    return "{high}"\nif {name} == limit:\n    return "{middle}"\nreturn "{low}"', f'return "{high}" if {name} > limit else "{middle}" if {name} == limit else "{low}"']  # fmt: skip
    bodies = [start + end for end in ends]
    c, way, code, _ = steps[0]
    if len(steps) == 1:
        value = {"add": f"{base} + {code[9:]}", "subtract": f"{base} - {code[9:]}", "double": str(2 * base), "halve": str(base // 2), "set": code[8:]}[way]  # fmt: skip
        bodies.append(f"limit = {value} if {c.code} else {base}\n{ends[0]}")

    def text() -> str:
        quote = r.choice(QUOTES).format
        h, lo, m = quote(high), quote(low), quote(middle)
        said = [r.choice(says).format(r.choice(c.says)) for c, _, _, says in steps]
        head = {"bool": r.choice((f"Whether {the} is too high for {case.scene.the}.", f"Check {the} of {case.scene.the} against its limit.")),
                "excess": r.choice((f"By how much {the} is over the limit.", f"How far {the} exceeds what is allowed for {case.scene.the}."))}.get(result, summary(r, case.scene.the))  # fmt: skip
        first = r.choice((f"The limit for {the} is {base}", f"{the} has a limit of {base}", f"Normally the limit is {base}", f"The limit starts at {base}"))  # fmt: skip
        over = r.choice(("above", "over", "beyond")) if strict else "at or above"
        end = {"label": r.choice((f"{h} if {the} is {over} the limit, else {lo}.", f"With {the} {over} the limit the answer is {h}, otherwise {lo}.")),
               "bool": r.choice((f"True if {the} is {over} the limit.", f"Return True when {the} is {over} the limit, else False.")),
               "excess": r.choice((f"Return {the} minus the limit, but never less than 0.", f"The answer is what {the} has beyond the limit, 0 if it has nothing.")),
               "equal": r.choice((f"{h} if {the} is above the limit, {m} if it is exactly the limit, {lo} below it.", f"Below the limit it is {lo}, on it {m}, above it {h}."))}[result]  # fmt: skip
        link = " Then " if len(said) == 2 else ""
        body = f"{first}. {sentence(said[0])}.{link}{said[1] + '.' if link else ''}" if r.random() < 0.5 else f"{first}: {'; then '.join(said)}."  # fmt: skip
        return r.choice(
            (f"{head} {body} {sentence(end)}", f"{head} {body}\n\n{sentence(end)}", f"{head} {sentence(end)} {body}")
        )

    names = {"bool": (f"{case.scene.noun}_over_limit", f"too_much_{found.name}", f"exceeds_{found.name}_limit"), "excess": (f"excess_{found.name}", f"{found.name}_over_limit", f"{case.scene.noun}_excess")}.get(result) or named(r, case)  # fmt: skip
    return assembled(r, case, f"limits/{result}/{strict}/{'/'.join(f'{c.key}-{way}' for c, way, _, _ in steps)}", names, {"bool": "bool", "excess": "int"}.get(result, "str"), bodies, text)  # fmt: skip


def bands(r: random.Random) -> Spec:
    """Three or four bands of a number, as labels or grades, one band up or down in some case."""
    case = Case(r, r.choice(ALL))
    name, found = case.take("#")
    span = found.high - found.low
    count = r.choice((2, 2, 3)) if span > 12 else 2
    cuts = sorted(found.low + max(n + 1, span * (n + 1) // (count + 1) + r.randint(-1, 1)) for n in range(count))
    if len(set(cuts)) < count or cuts[0] <= found.low:
        raise ValueError("bands coincide")
    graded = r.random() < 0.3
    bottom = r.choice((0, 1))
    words = [str(bottom + n) for n in range(count + 1)] if graded else r.sample(case.scene.labels, count + 1)
    values = words if graded else [f'"{word}"' for word in words]
    top_in = r.random() < 0.5  # a cut belongs to the band above it
    sign = ">=" if top_in else ">"
    c = case.condition("???==#$")
    way = r.choice(("up", "down", "replace"))
    index = " + ".join(f"({name} {sign} {cut})" for cut in cuts)
    ladder = "".join(f"{'elif' if n else 'if'} {name} {sign} {cut}:\n    band = {len(cuts) - n}\n" for n, cut in enumerate(reversed(cuts))) + "else:\n    band = 0\n"  # fmt: skip
    shift = {"up": f"band = min(band + 1, {count})", "down": "band = max(band - 1, 0)"}.get(way, "")
    final = ("return band" if bottom == 0 else f"return band + {bottom}") if graded else f"return ({', '.join(values)})[band]"  # fmt: skip
    odd = "-1" if graded else f'"{r.choice([w for w in case.scene.labels if w not in words])}"'
    if way == "replace":
        rest = "".join(f"if {name} {sign} {cut}:\n    return {value}\n" for cut, value in zip(reversed(cuts), reversed(values[1:]), strict=True)) + f"return {values[0]}"  # fmt: skip
        bodies = [f"if {c.code}:\n    return {odd}\n{rest}", f"if {c.code}:\n    return {odd}\nband = {index}\n{final}"]
    else:
        bodies = [f"{ladder}if {c.code}:\n    {shift}\n{final}", f"band = {index}\nif {c.code}:\n    {shift}\n{final}"]

    def text() -> str:
        the, quote = f"`{name}`", "{}".format if graded else r.choice(QUOTES).format
        w = [quote(word) for word in words]
        head = r.choice((f"The grade of {case.scene.the} by {the}.", f"Grade {case.scene.the} by {the}.")) if graded else r.choice((summary(r, case.scene.the), f"Label {case.scene.the} by {the}."))  # fmt: skip
        up = [f"{w[n + 1]} {r.choice(('from {} on', 'at {} or more', 'from {} up')).format(cut) if top_in else r.choice(('above {}', 'for more than {}', 'over {}')).format(cut)}" for n, cut in enumerate(cuts)]  # fmt: skip
        down = [f"{w[n]} {r.choice(('below {}', 'under {}', 'for less than {}')).format(cut) if top_in else r.choice(('up to {}', 'for {} or less', 'up to and including {}')).format(cut)}" for n, cut in enumerate(cuts)]  # fmt: skip
        ranges = r.choice((f"{the} decides: {', '.join(down)}, and {w[-1]} beyond that.", f"{', '.join(down)}; anything higher is {w[-1]}, all by {the}.", f"By {the}: {w[0]} at the bottom, {', '.join(up)}.", f"It is {', '.join(reversed(up))}, otherwise {w[0]}, depending on {the}."))  # fmt: skip
        if r.random() < 0.25:
            ranges = f"By {the}:\n" + "\n".join(f"- {line}" for line in [*down, f"{w[-1]} for the rest"]) + "\n\n"
        x = r.choice(c.says)
        kind = "grade" if graded else "label"
        extra = {"up": (f"One step further up if {x}, but {w[-1]} stays.", f"If {x}, take the next higher {kind}; {w[-1]} is the end.", f"It moves up by one when {x}, though never past {w[-1]}."),
                 "down": (f"One step down if {x}, but {w[0]} stays.", f"If {x}, take the {kind} below it; {w[0]} is the lowest.", f"It moves down by one when {x}, though never past {w[0]}."),
                 "replace": (f"But if {x}, it is {quote(odd.strip(chr(34)))} in any case.", f"If {x}, {quote(odd.strip(chr(34)))} comes before all that.", f"{quote(odd.strip(chr(34)))} whenever {x}, whatever `{name}` says.")}[way]  # fmt: skip
        gap = "\n\n" if "\n" in ranges else " "
        return f"{head} {sentence(ranges)}{gap}{sentence(r.choice(extra))}"

    names = (f"{case.scene.noun}_grade", f"grade_{case.scene.noun}", f"{found.name}_grade", f"{case.scene.noun}_band") if graded else (*named(r, case), f"{found.name}_label")  # fmt: skip
    return assembled(r, case, f"bands/{count}/{graded}/{top_in}/{way}/{c.key}", names, "int" if graded else "str", bodies, text)  # fmt: skip


def largest(r: random.Random) -> Spec:
    """Which of two named numbers is larger (or smaller), with words for a tie, a narrow lead and an exception."""
    case = Case(r, r.choice(ALL))
    nouns = r.sample([f.name for scene in ALL for f in scene.fields if f.sort == "#" and f.unit == f.name], 2)
    top = r.choice((6, 9, 12, 20))
    for noun in nouns:
        case.kinds[noun] = f"range 0,{top}"
    a, b = nouns
    most = r.random() < 0.6
    first, second = (f'"{a}"', f'"{b}"') if r.random() < 0.6 else tuple(f'"{label}"' for label in r.sample(case.scene.labels, 2))  # fmt: skip
    tie = r.choice(("tie", "even", "draw", "equal", "both", "same", "balanced"))
    way = r.choice(("lead", "low", "flag", "plain", "sum"))
    k = max(2, top // r.randint(3, 5))
    special = r.choice(("close", "hardly", "unclear", "too few", "nothing", "pending", "undecided"))
    if way == "flag":
        c = case.condition("?")
        code, says = c.code, c.says
    else:
        limit = k * 2 if way == "sum" else k
        code, says = {
            "lead": (f"abs({a} - {b}) < {k}", (f"they differ by less than {k}", f"fewer than {k} lie between them", f"the gap is smaller than {k}")),
            "low": (f"{a} < {k} and {b} < {k}", (f"both are below {k}", f"neither reaches {k}", f"each of them is less than {k}")),
            "sum": (f"{a} + {b} < {limit}", (f"together they are fewer than {limit}", f"their sum is below {limit}", f"the two add up to less than {limit}")),
            "plain": (f"{a} == 0 and {b} == 0", ("both are 0", "there are none of either", "neither is above 0")),
        }[way]  # fmt: skip
    sign = ">" if most else "<"
    other = "<" if most else ">"
    ties = "" if way == "lead" else f'if {a} == {b}:\n    return "{tie}"\n'
    bodies = [f'if {code}:\n    return "{special}"\n{ties}return {first} if {a} {sign} {b} else {second}',
              f'if {code}:\n    return "{special}"\nif {a} {sign} {b}:\n    return {first}\n' + (f"return {second}" if way == "lead" else f'if {a} {other} {b}:\n    return {second}\nreturn "{tie}"')]  # fmt: skip

    def text() -> str:
        mark, quote = r.choice(("`{}`", "`{}`", "{}")).format, r.choice(QUOTES).format
        x, y, one, two, t, s = mark(a), mark(b), quote(first[1:-1]), quote(second[1:-1]), quote(tie), quote(special)
        size = r.choice(("larger", "bigger", "greater") if most else ("smaller", "lower"))
        head = r.choice((f"Compare {x} with {y}.", f"Which is {size}, {x} or {y}?", f"Tell which of {x} and {y} is {size}.", f"Name the {size} of {x} and {y}."))  # fmt: skip
        main = r.choice((f"{one} if {x} is the {size}, {two} if {y} is", f"return {one} when {x} is {size} than {y} and {two} when it is the other way round", f"a {size} {x} gives {one}, a {size} {y} gives {two}"))  # fmt: skip
        if ties:
            main += r.choice((f"; {t} if they are equal", f", and {t} for a tie", f"; if they are the same, {t}"))
        z = r.choice(says)
        return r.choice((f"{head} {sentence(main)}. But {s} if {z}, before anything else is looked at.", f"{head} If {z}, the answer is {s}. Otherwise {main}.",
                         f"{head} {sentence(s)} comes first: it is given if {z}. After that, {main}.", f"{head}\n- {s} if {z}\n- otherwise {main}.", f"{head} {sentence(main)}, unless {z}: then {s}."))  # fmt: skip

    case.fields = {n: f for n, f in case.fields.items() if f.sort != "#"}
    names = (f"more_{a}_or_{b}", f"compare_{a}_and_{b}", f"{a}_or_{b}", f"{a}_against_{b}")
    return assembled(
        r,
        case,
        f"largest/{way}/{most}/{first[1:-1] == a}/{' '.join(sorted({f.sort for f in case.fields.values()}))}",
        names,
        "str",
        bodies,
        text,
    )


SINGULAR = {"boxes": "box", "crosses": "cross", "glasses": "glass"}
HOLDERS = ("crate", "box", "sack", "tray", "bundle", "case", "basket", "carton", "bag", "pack", "chest", "barrel", "pile", "shelf", "rack", "sheaf")  # fmt: skip
PLURAL = {"box": "boxes", "shelf": "shelves", "sheaf": "sheaves"}


def counted(r: random.Random) -> Spec:
    """A label with numbers in it: "3 crates and 1 loose", singular and plural, padded, signed, "n/a"."""
    case = Case(r, r.choice([scene for scene in ALL if any(f.unit == f.name for f in scene.fields if f.sort == "#")]))
    found = r.choice([f for f in r.choice(ALL).fields if f.sort == "#" and f.unit == f.name and f.high >= 5] or [None])
    if found is None:
        raise ValueError("nothing to count")
    many = found.name
    one = SINGULAR.get(many, many.removesuffix("s"))
    way = r.choice(("loose", "plural", "padded", "signed", "left"))
    size, holder = r.randint(3, 9), r.choice(HOLDERS)
    holders = PLURAL.get(holder, holder + "s")
    loose = r.choice(("loose", "over", "single", "extra", "left"))
    none = r.choice(("n/a", "none", "nothing", f"no {many}", "empty", "-", "sold out"))
    case.kinds[many] = f"range {-size},{size * 5}" if way == "signed" else f"range -3,{size * 3}"
    limit = r.randint(size, size * 2)
    width = r.choice((2, 3, 4))
    prefix = r.choice("ABCKLMNPRTX")
    head = r.choice((f"Describe the number of {many}.", f"The {many} in words.", f"Label a number of {many}.", f"A short text about {many} for {case.scene.the}.", f"How the count `{many}` is printed."))  # fmt: skip
    zero = f'if {many} <= 0:\n    return "{none}"\n'
    if way == "loose":
        bodies = [f'{zero}{holders}, rest = divmod({many}, {size})\nif rest == 0:\n    return f"{{{holders}}} {holders}"\nreturn f"{{{holders}}} {holders} and {{rest}} {loose}"',
                  f'{zero}text = f"{{{many} // {size}}} {holders}"\nif {many} % {size}:\n    text += f" and {{{many} % {size}}} {loose}"\nreturn text']  # fmt: skip
        rules = (f'{size} {many} fill a {holder}: write "2 {holders} and 1 {loose}", just "2 {holders}" if nothing remains, always with the plural {holders}', f'The {many} go into {holders} of {size}. The text is like "3 {holders} and 2 {loose}"; the second half is dropped when there is no remainder; {holders} stays plural even for 0 or 1', f'Full {holders} hold {size} each: "4 {holders}", followed by " and 1 {loose}" only where some are left over. It is always the plural, "1 {holders}" too')  # fmt: skip
    elif way == "plural":
        cap = f'if {many} > {limit}:\n    return "over {limit} {many}"\n'
        bodies = [f'{zero}if {many} == 1:\n    return "1 {one}"\n{cap}return f"{{{many}}} {many}"', f'{zero}{cap}noun = "{one}" if {many} == 1 else "{many}"\nreturn f"{{{many}}} {{noun}}"']  # fmt: skip
        rules = (f'"1 {one}" for one, "2 {many}" and so on for more, but "over {limit} {many}" for anything above {limit}', f'The number and the noun, as in "3 {many}", with the singular "1 {one}"; above {limit} it is just "over {limit} {many}"', f'Write "5 {many}", but "1 {one}". More than {limit} become "over {limit} {many}"')  # fmt: skip
    elif way == "padded":
        sign = r.choice(("+", "*", "!"))
        bodies = [f'{zero}code = f"{prefix}{{{many}:0{width}d}}"\nif {many} > {limit}:\n    code += "{sign}"\nreturn code', f'{zero}end = "{sign}" if {many} > {limit} else ""\nreturn f"{prefix}{{{many}:0{width}d}}{{end}}"', f'{zero}code = "{prefix}" + str({many}).zfill({width})\nreturn code + "{sign}" if {many} > {limit} else code']  # fmt: skip
        rules = (f'The letter {prefix} and the number with zeros in front to {width} digits, then "{sign}" if it is more than {limit}', f'"{prefix}" followed by the number, zero-padded to {width} digits; above {limit}, "{sign}" is put behind', f'Pad the number with zeros to {width} digits and put "{prefix}" before it. Over {limit}, append "{sign}"')  # fmt: skip
    elif way == "left":
        bodies = [f'{zero}missing = {limit} - {many}\nif missing <= 0:\n    return "full"\nreturn f"{{missing}} to go"', f'{zero}if {many} >= {limit}:\n    return "full"\nreturn f"{{{limit} - {many}}} to go"']  # fmt: skip
        rules = (f'There is room for {limit}: "full" from {limit} on, otherwise what is missing, as in "3 to go"', f'How many are missing to {limit}, as "2 to go"; "full" when {limit} or more are there', f'"full" if there are at least {limit}, else the difference to {limit} followed by " to go"')  # fmt: skip
    else:
        bodies = [f'if {many} == 0:\n    return "{none}"\nsign = "+" if {many} > 0 else "-"\nnoun = "{one}" if abs({many}) == 1 else "{many}"\nreturn f"{{sign}}{{abs({many})}} {{noun}}"', f'if {many} == 0:\n    return "{none}"\nif abs({many}) == 1:\n    return f"{{{many}:+d}} {one}"\nreturn f"{{{many}:+d}} {many}"']  # fmt: skip
        rules = (f'Always with a sign, as in "+3 {many}" or "-2 {many}", and with the singular for "+1 {one}" and "-1 {one}"', f'The sign, the number and the noun: "-4 {many}", "+1 {one}", "-1 {one}", "+2 {many}"', f'A change is written with + or - in front: "+5 {many}", but "{one}" when it is one up or down')  # fmt: skip
    zeros = (f'Zero gives "{none}".', f'"{none}" for 0.', f'If nothing changed, "{none}".') if way == "signed" else (f'"{none}" if the number is 0 or negative.', f'Zero or less gives "{none}".', f'With none at all, or a negative number, it is "{none}".')  # fmt: skip

    def text() -> str:
        rule = sentence(r.choice(rules)) + "."
        return r.choice((f"{head} {rule} {r.choice(zeros)}", f"{head} {r.choice(zeros)} Otherwise: {rule}", f"{head}\n\n{rule}\n{r.choice(zeros)}", f"{rule} {r.choice(zeros)}"))  # fmt: skip

    return assembled(r, case, f"counted/{way}/{width if way == 'padded' else ''}/{none == 'n/a'}", (f"{many}_text", f"describe_{many}", f"{many}_label", f"show_{many}", f"format_{many}"), "str", bodies, text)  # fmt: skip
