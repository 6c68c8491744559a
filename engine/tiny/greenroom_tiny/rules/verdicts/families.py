"""Decisions: a label, a yes or no, or a small number out of several conditions with an order of precedence."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.verdicts.conditions import ALL, Case, Condition, joined, number_word
from greenroom_tiny.rules.verdicts.draw import QUOTES, assembled, named, sentence, summary
from greenroom_tiny.rules.verdicts.shapes import bands, counted, largest, limits
from greenroom_tiny.spec import Spec


def _chain_text(r: random.Random, the: str, rules: list[tuple[Condition, str]], default: str) -> str:
    quote = r.choice(QUOTES).format
    said = [(r.choice(c.says), quote(label)) for c, label in rules]
    d, head, way = quote(default), summary(r, the), r.choice(("then", "bullets", "telegram", "default", "override", "story", "questions", "steps", "unless"))  # fmt: skip
    (first, one), rest = said[0], said[1:]
    if way == "bullets":
        lead = r.choice(("The first rule that holds decides:", "The first line that applies wins:", "Checked in this order:", "From top to bottom, the first that fits:"))  # fmt: skip
        last = r.choice((f"anything else: {d}", f"otherwise: {d}", f"in all other cases: {d}", f"{d} if nothing fits"))
        lines = [r.choice((f"{say}: {label}", f"{label} if {say}")) for say, label in said]
        if r.random() < 0.6:
            lines = [f"{label} if {say}" for say, label in said]
        return f"{head} {lead}\n" + "\n".join(f"- {line}" for line in [*lines, last])
    if way == "telegram":
        return f"{head[:-1]}: {one} if {first}, {'; '.join(f'else {label} if {say}' for say, label in rest)}{'; ' if rest else ''}else {d}."  # fmt: skip
    if way == "default":
        opening = r.choice((f"{head} Usually that is {d}.", f"{head} As a rule it is {d}.", f"{head} The normal answer is {d}.", f"{head} Unless something below applies, it is {d}."))  # fmt: skip
        text = f"{opening} But it is {one} if {first}"
        for say, label in rest:
            text += r.choice((f"; failing that, {label} if {say}", f", and if not, {label} where {say}", f"; if that is not so, {label} when {say}"))  # fmt: skip
        return text + "."
    if way in ("override", "unless") and rest:
        inner = "; ".join(
            f"{label} {'if' if n else r.choice(('if', 'when'))} {say}" for n, (say, label) in enumerate(rest)
        )
        if len(rest) > 1:
            inner = inner.replace("; ", "; else ")
        if way == "unless":
            return f"{head} {sentence(r.choice((f'if {first}, it is {one} and nothing else counts', f'{one} comes before everything else: it applies whenever {first}')))}. Otherwise {inner}, and {d} in every other case."  # fmt: skip
        final = r.choice((f"But if {first}, it is always {one}, whatever the rest says.", f"Whatever else holds, the answer is {one} if {first}.", f"One thing overrides all of this: if {first}, it is {one}.", f"All that is void and the label is {one} when {first}."))  # fmt: skip
        return f"{head} {sentence(inner)}; otherwise {d}. {final}"
    if way == "questions":
        text = " ".join(f"{r.choice(('Is it true that', 'Does it hold that'))} {say}? Then {label}." if n < 1 else f"If not: {label} if {say}." for n, (say, label) in enumerate(said))  # fmt: skip
        return f"{head} {text} {r.choice(('Everything else is', 'All others get', 'In any other case it is'))} {d}."
    if way == "steps":
        words = ("First", "Second", "Third", "Fourth")
        text = " ".join(f"{words[n]}: if {say}, return {label}." for n, (say, label) in enumerate(said))
        return f"{head} {text} {r.choice((f'If none of these holds, return {d}.', f'Return {d} otherwise.', f'The rest: {d}.'))}"  # fmt: skip
    text = f"{sentence(r.choice((f'if {first}, the answer is {one}', f'the answer is {one} if {first}', f'{one} it is when {first}', f'when {first}, {one} is right', f'return {one} if {first}')))}."  # fmt: skip
    for say, label in rest:
        text += " " + r.choice((f"Otherwise it is {label} if {say}.", f"If that is not the case but {say}, it is {label}.", f"Failing that, {label} if {say}.", f"Next comes {label}, if {say}."))  # fmt: skip
    text += " " + r.choice((f"In all other cases, {d}.", f"Everything else is {d}.", f"Otherwise {d}.", f"If nothing applies, {d}.", f"{sentence(d)} is left for the rest."))  # fmt: skip
    return text if r.random() < 0.3 else f"{head} {text}"


def _chain_bodies(r: random.Random, pairs: list[tuple[str, str]], default: str) -> list[str]:
    ifs = "".join(f"if {code}:\n    return {value}\n" for code, value in pairs)
    out = r.choice(("result", "verdict", "label", "answer"))
    elifs = "".join(f"{'elif' if n else 'if'} {code}:\n    {out} = {value}\n" for n, (code, value) in enumerate(pairs))
    back = "".join(f"if {code}:\n    {out} = {value}\n" for code, value in reversed(pairs))
    bodies = [f"{ifs}return {default}"]
    line = "return " + "".join(f"{value} if {code} else " for code, value in pairs) + default
    if len(line) < 96:
        bodies.append(line)
    bodies += [f"{elifs}else:\n    {out} = {default}\nreturn {out}", f"{out} = {default}\n{back}return {out}"]
    return bodies if len(pairs) < 3 else bodies[:-1]


def labels(r: random.Random) -> Spec:
    """The first of two or three conditions that holds gives the label."""
    case = Case(r, r.choice(ALL))
    count = r.choice((2, 2, 2, 3, 3, 1))
    made = [joined(r, case) if r.random() < (0.9 if count == 1 else 0.35 if count == 2 else 0.12) else case.condition() for _ in range(count)]  # fmt: skip
    chosen = r.sample(case.scene.labels, count + 1)
    if count > 1 and r.random() < 0.15:
        chosen[-1] = chosen[0]
    rules, default = list(zip(made, chosen[:-1], strict=True)), chosen[-1]
    bodies = _chain_bodies(r, [(c.code, f'"{label}"') for c, label in rules], f'"{default}"')
    return assembled(r, case, f"labels/{'/'.join(c.key for c in made)}", named(r, case), "str", bodies, lambda: _chain_text(r, case.scene.the, rules, default))  # fmt: skip


def _listed(r: random.Random, says: list[str], word: str) -> str:
    if r.random() < 0.3:
        marks = r.choice((("(a) ", "(b) ", "(c) ", "(d) "), ("1) ", "2) ", "3) ", "4) ")))
        says = [mark + say for mark, say in zip(marks, says, strict=False)]
    return f"{', '.join(says[:-1])}{',' if len(says) > 2 else ''} {word} {says[-1]}"


QUOTAS: dict[str, tuple[str, tuple[str, ...], str]] = {
    "all": (" and ", ("all of these hold", "every one of these is true", "each of these conditions is met"), "and"),
    "any": (" or ", ("at least one of these holds", "any of these is true", "one or more of these conditions hold"), "or"),
    "none": ("", ("none of these holds", "not one of these is true", "no condition of the following is met"), "or"),
    "one": (" == 1", ("exactly one of these holds", "one of these is true, but no more than one", "precisely one of these conditions is met"), "and"),
    "two": (" >= 2", ("at least two of these hold", "two or more of these are true", "no fewer than two of these conditions are met"), "and"),
    "just two": (" == 2", ("exactly two of these hold", "two of these are true, no more and no fewer", "precisely two of these conditions are met"), "and"),
    "most one": (" <= 1", ("at most one of these holds", "no more than one of these is true", "not more than one of these conditions is met"), "and"),
    "not all": ("", ("not all of these hold", "at least one of these fails", "one or more of these are false"), "and"),
}  # fmt: skip


def _quota_bodies(way: str, made: list[Condition]) -> list[str]:
    tight = [c.tight() for c in made]
    mark = QUOTAS[way][0]
    commas = ", ".join(c.code for c in made)
    if way in ("all", "any"):
        return [f"return {mark.join(tight)}", f"return {way}(({commas}))",
                "".join(f"if {c.tight(True) if way == 'all' else c.code}:\n    return {way == 'any'}\n" for c in made) + f"return {way == 'all'}"]  # fmt: skip
    if way in ("none", "not all"):
        word = "any" if way == "none" else "all"
        inner = (" or " if way == "none" else " and ").join(tight)
        ways = [f"return not ({inner})", f"return not {word}(({commas}))"]
        return [*ways, "return " + (" and " if way == "none" else " or ").join(c.tight(True) for c in made)]
    count = "".join(f"if {c.code}:\n    count += 1\n" for c in made)
    return [f"return sum(({commas})){mark}", f"met = [{commas}]\nreturn met.count(True){mark}", f"count = 0\n{count}return count{mark}"]  # fmt: skip


def yes_no(r: random.Random) -> Spec:
    """A bool: all, any, none, exactly one, at least two of the conditions, and perhaps one that overrides."""
    case = Case(r, r.choice(ALL))
    way = r.choice(tuple(QUOTAS))
    least = 3 if way in ("two", "just two") else 2
    plain = way in ("all", "any", "none", "not all")
    made = [case.condition("##$??===*") for _ in range(least if plain and r.random() < 0.75 else r.choice((least, 3)))]
    override = r.choice((None, None, True, False))
    if plain and override is not None:
        override = way in ("all", "none")
    lord = case.condition("?") if override is not None else None
    bodies = _quota_bodies(way, made)
    if lord:
        rest = bodies[0].removeprefix("return ")
        joint = f"return {lord.tight()} or {rest}" if override else f"return {lord.tight(True)} and {'(' + rest + ')' if ' or ' in rest else rest}"  # fmt: skip
        bodies = [*(f"if {lord.code}:\n    return {override}\n{body}" for body in bodies[:2]), joint]
    name, clause = case.scene.question

    def text() -> str:
        says = [r.choice(c.says) for c in made]
        head, quota, word = r.choice((f"Whether {clause}.", f"Tell whether {clause}.", f"True if {clause}, else False.", f"Say if {clause}.", f"Return True if {clause}.")), r.choice(QUOTAS[way][1]), QUOTAS[way][2]  # fmt: skip
        shape = r.choice(("bullets", "colon", "plain", "plain"))
        if shape == "bullets":
            end = f"{r.choice(('That is so if', 'It is when', 'True when', 'The answer is yes if'))} {quota}:\n" + "\n".join(f"- {say}" for say in says)  # fmt: skip
        elif shape == "plain" and way in ("all", "any"):
            both = {"all": ("both ", "and"), "any": ("either ", "or")}[way]
            end = f"{r.choice(('That is so if', 'It is when', 'This requires that' if way == 'all' else 'It is enough that', 'Yes if'))} {both[0] if len(says) == 2 and r.random() < 0.5 else ''}{_listed(r, says, both[1])}."  # fmt: skip
        else:
            end = f"{r.choice(('That is so if', 'It is when', 'True when', 'The answer is yes if'))} {quota}: {_listed(r, says, word)}."  # fmt: skip
        if not lord:
            return f"{head} {end}"
        x = r.choice(lord.says)
        rule = r.choice((f"If {x}, the answer is always {override}, whatever the rest.", f"It is {override} in any case if {x}.", f"Whenever {x}, return {override} and look no further.", f"One exception overrides it all: {override} if {x}."))  # fmt: skip
        return f"{head} {rule} {sentence(end.replace('That is so if', 'Otherwise it is so if').replace('It is when', 'Else it is when'))}" if r.random() < 0.5 else f"{head} {end}{chr(10) if '- ' in end else ''} {rule}".replace("\n ", "\n\n")  # fmt: skip

    names = (
        name,
        name,
        f"{case.scene.noun}_ok",
        f"check_{case.scene.noun}",
        f"{case.scene.noun}_{name.split('_')[-1]}",
    )
    return assembled(r, case, f"yes_no/{way}/{override}/{'/'.join(c.key for c in made)}", tuple(dict.fromkeys(names)), "bool", bodies, text)  # fmt: skip


NESTED: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "and-or": ("{a} and ({b} or {c})", "if {na}:\n    return False\nreturn {b} or {c}", "if {b} or {c}:\n    return {a}\nreturn False",
               ("A must: {x}. Besides, one of these at least has to be true: {y}, {z}.", "It takes two things: first, {x}; second, {y} or {z} (or both).", "That is so if {x} and, on top of it, at least one of these holds: {y}; {z}.")),
    "or-and": ("{a} or {b} and {c}", "if {a}:\n    return True\nreturn {b} and {c}", "if {b} and {c}:\n    return True\nreturn {a}",
               ("It is enough that {x}. Without that, both of these are needed: {y}, and {z}.", "There are two ways: either {x}, or these two together: {y}; {z}.", "Yes if {x}. If not, still yes when both {y} and {z}.")),
    "and-not-and": ("{a} and not ({b} and {c})", "if {b} and {c}:\n    return False\nreturn {a}", "return {a} and ({nb} or {nc})",
                    ("That is so if {x}, except when both {y} and {z}.", "Yes when {x}, unless these two come together: {y}; {z}. One of them alone does no harm.", "It is not if both {y} and {z}. Apart from that, it is whenever {x}.")),
    "and-not-or": ("{a} and not ({b} or {c})", "if {b} or {c}:\n    return False\nreturn {a}", "return {a} and {nb} and {nc}",
                   ("That is so if {x}, except when {y} or {z}.", "Yes when {x}, unless one of these holds: {y}; {z}.", "It is not if {y}, nor if {z}. Apart from that, it is whenever {x}.")),
    "choice": ("{b} if {a} else {c}", "if {a}:\n    return {b}\nreturn {c}", "if {na}:\n    return {c}\nreturn {b}",
               ("It depends: if {x}, the answer is whether {y}; otherwise whether {z}.", "Where {x}, it takes that {y}. Everywhere else, it takes that {z}.", "If {x}, then True only when {y}; if not, True only when {z}.")),
}  # fmt: skip


def nested(r: random.Random) -> Spec:
    """A bool of three conditions, two of which belong together."""
    case = Case(r, r.choice(ALL))
    way = r.choice(("and-or", "or-and", "and-not-and", "choice", "and-or", "or-and", "choice", "and-not-or"))
    *codes, texts = NESTED[way]
    a, b, c = (case.condition("##$??==") for _ in range(3))
    parts = {"a": a.tight(), "b": b.tight(), "c": c.tight(), "na": a.tight(True), "nb": b.tight(True), "nc": c.tight(True)}  # fmt: skip
    first, *others = (str(code).format(**parts) for code in codes)
    name, clause = case.scene.question

    def text() -> str:
        head = r.choice((f"Whether {clause}.", f"Tell whether {clause}.", f"True if {clause}, else False.", f"Say if {clause}.", f"Check that {clause}."))  # fmt: skip
        said = {letter: r.choice(made.says) for letter, made in zip("xyz", (a, b, c), strict=True)}
        return f"{head} {sentence(r.choice(texts).format(**said))}"

    names = (name, f"{case.scene.noun}_ok", f"check_{case.scene.noun}", f"{case.scene.noun}_passes")
    return assembled(
        r, case, f"nested/{way}/{a.key}/{b.key}/{c.key}", names, "bool", [f"return {first}", *others], text
    )


def scores(r: random.Random) -> Spec:
    """Points for each condition, perhaps a cap, a floor or a veto, perhaps a label for the points."""
    case = Case(r, r.choice(ALL))
    made = [case.condition("##$??==") for _ in range(r.choice((2, 3, 3)))]
    points = [r.choice((1, 1, 1, 2, 3, -1, 5)) for _ in made]
    if max(points) < 1:
        points[0] = 2
    start = r.choice((0, 0, 0, 1, 2, 5))
    end = r.choice(("plain", "plain", "floor", "cap", "label", "label"))
    top = start + sum(p for p in points if p > 0)
    bottom = start + sum(p for p in points if p < 0)
    limit = {"floor": max(0, bottom + 1), "cap": top - 1}.get(end, start + max(points))
    if end == "floor" and bottom >= limit:
        end = "plain"
    high, low = r.sample(case.scene.labels, 2)
    steps = "".join(f"if {c.code}:\n    points {'+' if p > 0 else '-'}= {abs(p)}\n" for c, p in zip(made, points, strict=True))  # fmt: skip
    sums = " + ".join(([str(start)] if start else []) + [c.point() if p == 1 else f"{p} * {c.point()}" for c, p in zip(made, points, strict=True)]).replace("+ -1 * ", "- ").replace("-1 * ", "-")  # fmt: skip
    wrap = {"floor": f"max({{}}, {limit})", "cap": f"min({{}}, {limit})", "label": f'"{high}" if {{}} >= {limit} else "{low}"'}.get(end, "{}")  # fmt: skip
    bodies = [f"points = {start}\n{steps}return {wrap.format('points')}", f"points = {sums}\nreturn {wrap.format('points')}"]  # fmt: skip
    if end == "label":
        bodies.append(f'points = {start}\n{steps}if points >= {limit}:\n    return "{high}"\nreturn "{low}"')
    elif len(sums) < 80:
        bodies.append(f"return {wrap.format(sums)}")

    def text() -> str:
        said: list[str] = []
        for c, p in zip(made, points, strict=True):
            n, unit = ("one" if r.random() < 0.6 else "1") if abs(p) == 1 else number_word(r, abs(p)), "point" if abs(p) == 1 else "points"  # fmt: skip
            say = r.choice(c.says)
            said.append(r.choice((f"{n} {unit} if {say}", f"add {n} if {say}", f"{n} more if {say}", f"{n} {unit} when {say}") if p > 0 else (f"minus {n} if {say}", f"take {n} off if {say}", f"{n} less if {say}", f"deduct {n} when {say}")))  # fmt: skip
        quote = r.choice(QUOTES).format
        head = r.choice((f"Points for {case.scene.the}.", f"Score {case.scene.the}.", f"Rate {case.scene.the} by points.", f"How many points {case.scene.the} earns.") if end != "label" else (summary(r, case.scene.the), f"Label {case.scene.the} by points."))  # fmt: skip
        begin = r.choice((f"Start with {start}.", f"It starts at {start}.", f"Everyone begins with {start}.", f"{start} to begin with.")) if start else r.choice(("", "", "Count from 0."))  # fmt: skip
        last = {"plain": r.choice(("", "", "Return the total.")), "floor": r.choice((f"Never below {limit}.", f"The total is at least {limit}.", f"A total under {limit} becomes {limit}.")),
                "cap": r.choice((f"No more than {limit} in all.", f"At most {limit}.", f"The total is capped at {limit}.", f"Anything above {limit} counts as {limit}.")),
                "label": r.choice((f"{quote(high)} from {limit} points on, otherwise {quote(low)}.", f"With {limit} points or more the answer is {quote(high)}, with fewer {quote(low)}.", f"At least {limit} points make it {quote(high)}; below that it is {quote(low)}."))}[end]  # fmt: skip
        if r.random() < 0.3:
            lines = "\n".join(f"- {say}" for say in said)
            return f"{head} {begin}".strip() + f"\n{lines}\n\n{last}".rstrip()
        body = "; ".join(said) if r.random() < 0.5 else ". ".join(sentence(say) for say in said)
        return " ".join(part for part in (head, begin, sentence(body) + ".", last) if part)

    noun = case.scene.noun
    return assembled(r, case, f"scores/{end}/{start > 0}/{'/'.join(f'{c.key}{p}' for c, p in zip(made, points, strict=True))}",
                 (f"{noun}_points", f"{noun}_score", f"score_{noun}", f"rate_{noun}") if end != "label" else named(r, case), "str" if end == "label" else "int", bodies, text)  # fmt: skip


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (5, labels),
    (3, yes_no),
    (2, nested),
    (2.5, scores),
    (2.5, limits),
    (2, bands),
    (1.2, largest),
    (1, counted),
)
