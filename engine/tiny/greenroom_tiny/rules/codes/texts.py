"""Short texts and lists of codes changed by several rules: steps on characters, scores, runs, initials, titles, choices."""

import random
from collections.abc import Callable

from greenroom_tiny.rules.codes.words import (
    LETTERS,
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

Step = tuple[str, str, tuple[str, ...]]


def _steps(r: random.Random) -> dict[str, Step]:
    """Steps on the text ``{x}``: key -> (the line's right side, what it starts as, ways to ask for it)."""
    a, b = r.sample(("-", "_", ".", "/", "+", "#", ":"), 2)
    wrong, right = r.sample(
        (("O", "0"), ("I", "1"), ("S", "5"), ("B", "8"), ("Z", "2"), ("Q", "0"), ("l", "1"), ("G", "6")), 2
    )
    n = r.choice((4, 5, 6, 7, 8))
    prefix = r.choice(capitals(r, 3, 2))
    fill, end = r.choice("0X_*"), r.choice(capitals(r, 2))
    opening, closing = r.choice(("[]", "()", "<>", "**", "##"))
    side = r.choice(("ljust", "rjust"))
    return {
        "strip": ("{x}.strip()", "clean", ("strip blanks at both ends", "remove blanks around it")),
        "blanks": ('{x}.replace(" ", "")', "clean", ("remove all blanks", "drop every blank", "take out the blanks in it")),
        "upper": ("{x}.upper()", "case", ("put it in upper case", "make all letters capitals", "turn it into capitals")),
        "lower": ("{x}.lower()", "case", ("put it in lower case", "make all letters small")),
        "alternate": ('"".join(ch.upper() if index % 2 == 0 else ch.lower() for index, ch in enumerate({x}))', "case", ("make the first character upper case, the second lower case, and so on in turn", "characters at even indexes become capitals, the others lower-case letters")),
        "swapodd": ('"".join(ch.swapcase() if index % 2 else ch for index, ch in enumerate({x}))', "case", ("swap the case of every second character, beginning with the second", "swap the case of the characters at odd indexes")),
        "alnum": ('"".join(ch for ch in {x} if ch.isalnum())', "drop", ("keep only letters and digits", "drop all that is neither letter nor digit")),
        "letters": ('"".join(ch for ch in {x} if ch.isalpha())', "drop", ("drop all but the letters", "keep the letters only")),
        "lettersand": (f'"".join(ch for ch in {{x}} if ch.isalpha() or ch == "{a}")', "drop", (f'drop everything but letters and "{a}"', f'keep only letters and "{a}"')),
        "digits": ('"".join(ch for ch in {x} if ch.isdigit())', "drop", ("keep only the digits", "drop all but the digits")),
        "swap": (f'{{x}}.replace("{a}", "{b}")', "swap", (f'replace each "{a}" by "{b}"', f'turn every "{a}" into "{b}"', f'"{a}" becomes "{b}"')),
        "blankmark": (f'{{x}}.replace(" ", "{a}")', "clean", (f'replace blanks by "{a}"', f'every blank becomes "{a}"')),
        "words": (f'"{a}".join({{x}}.split())', "clean", (f'join its words with "{a}"', f'put a single "{a}" between the words in place of blanks')),
        "table": (f'{{x}}.replace("{wrong[0]}", "{wrong[1]}").replace("{right[0]}", "{right[1]}")', "swap", (f'replace "{wrong[0]}" by "{wrong[1]}" and "{right[0]}" by "{right[1]}"', f'"{wrong[0]}" becomes "{wrong[1]}", "{right[0]}" becomes "{right[1]}"')),
        "cut": (f"{{x}}[:{n}]", "cut", (f"keep no more than {n} characters", f"cut it to {n} characters", f"only the first {some(r, n, 'character')} remain")),
        "cutlast": (f"{{x}}[-{n}:]", "cut", (f"keep only the last {some(r, n, 'character')}", f"only its last {some(r, n, 'character')} remain")),
        "pad": (f'{{x}}.{side}({n + 2}, "{fill}")', "pad", (f'pad it with "{fill}" on the {"right" if side == "ljust" else "left"} up to {n + 2} characters', f'if it has fewer than {n + 2} characters, fill it up with "{fill}" on the {"right" if side == "ljust" else "left"}')),
        "zeros": ('{x}.lstrip("0")', "drop0", ("remove leading zeros", "drop the zeros at the front")),
        "prefix": (f'{{x}}.removeprefix("{prefix}")', "prefix", (f'take away the prefix "{prefix}" if it is there', f'drop "{prefix}" from the front, where present')),
        "addprefix": (f'{{x}} if {{x}}.startswith("{prefix}") else "{prefix}" + {{x}}', "prefix", (f'put "{prefix}" in front unless it is there already', f'add the prefix "{prefix}" if it does not have it')),
        "addend": (f'{{x}} if {{x}}.endswith("{end}") else {{x}} + "{end}"', "end", (f'add "{end}" unless it ends with that', f'it shall end in "{end}": append it where it is missing')),
        "wrap": (f'{{x}} if {{x}}.startswith("{opening}") else "{opening}" + {{x}} + "{closing}"', "end", (f'wrap it in "{opening}" and "{closing}" unless it starts with "{opening}" already', f'put "{opening}" before and "{closing}" after it, but not if "{opening}" is in front already')),
        "default": (f'{{x}} or "{prefix}{fill}"', "default", (f'if nothing is left, use "{prefix}{fill}"', f'"{prefix}{fill}" takes the place of an empty text')),
        "reverse": ("{x}[::-1]", "turn", ("turn it round", "reverse it")),
        "halves": (f'{{x}}.partition("{a}")[0]', "part", (f'keep only what comes before the first "{a}"', f'cut it off at the first "{a}", which goes too')),
        "after": (f'{{x}}.rpartition("{a}")[2]', "part", (f'keep only what follows the last "{a}"', f'drop everything up to the last "{a}", if there is one')),
    }  # fmt: skip


def edited(r: random.Random) -> Spec:
    """Three or four steps on a code, in order."""
    t = thing(r)
    c = t.name
    steps = _steps(r)
    keys = r.sample(sorted(steps), r.choice((2, 3, 3, 4)))
    if len({steps[key][1] for key in keys}) < len(keys):
        raise ValueError("steps of one sort")
    late = ("default", "pad", "wrap", "addend", "addprefix")
    keys.sort(key=lambda key: late.index(key) if key in late else -1)
    lines = [f"{c} = {steps[key][0].format(x=c)}" for key in keys]
    final = [*lines[:-1], "return " + lines[-1].partition(" = ")[2]]
    local = "result"
    other = [f"{local} = {steps[key][0].format(x=c if index == 0 else local)}" for index, key in enumerate(keys)]
    other.append(f"return {local}")
    marks = [sign for sign in "-_./+#:" if any(sign in line for line in lines)] or ["-"]
    mark, second = marks[0], marks[-1]
    pieces = [line for line in lines if "startswith" in line or "removeprefix" in line]
    prefix = pieces[0].partition('("')[2][:2] if pieces and "wrap" not in keys else "KM"
    mixed = f"<pick ab,Cd,OS,IZ,BQ,{prefix},{prefix}Gl>"
    forms = [
        f"{mixed}{mark}<digits 3>{second}<letters 2>",
        f" {mixed}<digits 4> ",
        f"{prefix}{mark}00<digits 2>",
        f"{mixed} <digits 2> <pick x,Yy,lot>",
        f"00<digits 5>{second}<letters 1>",
        "",
    ]

    def say() -> str:
        it = r.choice((f"`{c}`", f"the {t.noun}", an(t.noun)))
        head = r.choice(
            (
                f"Tidy {it}",
                f"Bring {it} into its usual form",
                f"Return {it} after these changes",
                f"Normalise {it}",
                f"Clean up {it} for printing",
            )
        )
        said = [r.choice(steps[key][2]) for key in keys]
        way = r.random()
        if way < 0.3:
            return (
                f"{head}: {', then '.join(said)}."
                if len(said) < 4
                else f"{head}: {', '.join(said[:-1])}, and at last {said[-1]}."
            )
        if way < 0.5:
            return f"{head}.\n\n" + "\n".join(f"{index}. {one}" for index, one in enumerate(said, 1))
        if way < 0.75:
            order = ["first", *["then"] * (len(said) - 2), "finally"]
            return told(
                r,
                head,
                [
                    f"{word}{',' if word == 'finally' else ''} {one}"
                    if one[0] not in '"' and not one.startswith(("it ", "if ", "only ", "char", "every "))
                    else f"{word}, {one}"
                    for word, one in zip(order, said, strict=True)
                ],
                ordered=True,
            )
        return told(r, f"{head}, step by step", said, ordered=True)

    return Spec(
        "rules/codes/edited/" + "/".join(keys),
        (f"clean_{t.stem}", f"tidy_{t.name}", f"normal_{t.stem}", f"{t.stem}_form"),
        (Parameter(c, "form " + " || ".join(forms)),),
        "str",
        ("\n".join(final), "\n".join(other)),
        wordings(say),
    )


def scored(r: random.Random) -> Spec:
    """Signs of a code counted: letters and digits worth something, others worth nothing, a double one, a cap."""
    t = thing(r)
    c = t.name
    letter, digit = r.sample((1, 2, 3, 4, 5), 2)
    by_value = r.random() < 0.4
    special = r.choice(LETTERS)
    way = r.choice(("exception", "bonus", "stop", "not"))
    worth = r.choice((0, 6, 7, 8, 10))
    minus = r.random() < 0.3
    mark = r.choice("-./#*")
    cap = r.choice((18, 20, 22, 24)) if r.random() < 0.4 else None
    empty = r.choice((0, -1)) if cap is None and r.random() < 0.4 else 0
    value = "int(ch)" if by_value else str(digit)
    branches = [("ch.isalpha()", str(letter)), ("ch.isdigit()", value)]
    before = after = ""
    if way == "exception":
        branches.insert(0, (f'ch == "{special}"', str(worth)))
    elif way == "stop":
        before = f'    if ch == "{special}":\n        break\n'
    elif way == "not":
        before = f'    if ch == "{special}":\n        continue\n'
    else:
        after = f'if {c}.startswith("{special}"):\n    total += {worth or 5}\n'
    if minus:
        branches.append((f'ch == "{mark}"', "-1"))
    loop = "\n".join(
        f"    {'if' if index == 0 else 'elif'} {test}:\n        total {'-= 1' if add == '-1' else '+= ' + add}"
        for index, (test, add) in enumerate(branches)
    )
    guard = f"if not {c}:\n    return {empty}\n" if empty else ""
    result = f"min(total, {cap})" if cap else "total"
    first = f"{guard}total = 0\nfor ch in {c}:\n{before}{loop}\n{after}return {result}"
    chain = " else ".join(f"{add} if {test}" for test, add in branches) + " else 0"
    source = {"stop": f'{c}.partition("{special}")[0]', "not": f'{c}.replace("{special}", "")'}.get(way, c)
    second = f"{guard}total = sum({chain} for ch in {source})\n{after}" + (
        f"if total > {cap}:\n    return {cap}\nreturn total" if cap else "return total"
    )
    forms = [
        f"<letters 1>{special}<digits 2>{mark}<letters 2>",
        f"<digits 3>{special}<digits 1>",
        f"<letters 3>{mark}<digits 2>",
        f"{special}<digits 4>{mark}{mark}",
        "<digits 5>",
        "",
    ]

    def say() -> str:
        it = r.choice((f"`{c}`", f"the {t.noun}", an(t.noun)))
        head = r.choice(
            (
                f"Work out the value of {it}",
                f"Give {it} points for its characters",
                f"Return the sum of what the characters of {it} are worth",
                f"How many points is {it} worth?",
            )
        )
        first = r.choice(
            (f"each letter counts {letter}", f"a letter is worth {letter}", f"letters give {num(r, letter)} each")
        )
        second = (
            r.choice(("a digit counts its own value", "digits give what they say", "each digit adds its value"))
            if by_value
            else r.choice(
                (f"each digit counts {digit}", f"digits give {num(r, digit)} each", f"a digit is worth {digit}")
            )
        )
        rules = [f"{first}, {second}" if r.random() < 0.4 else first]
        if rules[0] == first:
            rules.append(second)
        rules.append({"exception": r.choice((f'but "{special}" counts {worth}', f'"{special}" is an exception: it counts {worth}')), "bonus": r.choice((f'add {worth or 5} more if it starts with "{special}"', f'a leading "{special}" brings {worth or 5} extra')),
                      "stop": r.choice((f'stop at the first "{special}", which counts nothing', f'nothing from the first "{special}" on counts')), "not": r.choice((f'"{special}" does not count at all', f'leave out every "{special}"'))}[way])  # fmt: skip
        if minus:
            rules.append(r.choice((f'each "{mark}" takes away one', f'subtract 1 for every "{mark}"')))
        rules.append(
            r.choice(("other characters count nothing", "anything else is worth 0", "all other signs are ignored"))
        )
        if cap:
            rules.append(
                r.choice(
                    (
                        f"never more than {cap} altogether",
                        f"the total is capped at {cap}",
                        f"{cap} is the most that is returned",
                    )
                )
            )
        if empty:
            rules.append(r.choice(("an empty text gives -1", "return -1 if it is empty")))
        return told(r, head, rules, ordered=True)

    return Spec(
        f"rules/codes/scored/{by_value}/{way}/{worth == 0}/{minus}/{bool(cap)}/{empty}",
        (f"{t.stem}_points", f"{t.stem}_value", f"score_{t.stem}", f"points_for_{t.name}"),
        (Parameter(c, "form " + " || ".join(forms)),),
        "int",
        (first, second),
        wordings(say),
    )


def runs(r: random.Random) -> Spec:
    """Equal signs in a row: shortened, counted, the longest one."""
    of, signs = r.choice((("a weaving pattern", "kb"), ("a row of beds", "xo"), ("a bead string", "rgb"), ("a strip of film", "ab"), ("an attendance line", "PA"), ("a seat row", "#."), ("a shift plan", "DN"), ("a knitting row", "kp"),
                          ("a brick course", "sh"), ("a tray of seedlings", "x."), ("a drill log", "crs"), ("a parking row", "X."), ("a fence", "|-"), ("a milk record", "YN"), ("a brooding record", "eo"), ("a ballot strip", "yn"), ("a stamp card", "*-"), ("a harvest line", "fm")))  # fmt: skip
    c = given(
        r,
        of.split()[-1] if of.split()[-1] not in ("string", "film") else "strip",
        "text",
        ("run", "runs", "found", "start", "ch", "previous", "size"),
    )
    way = r.choice(("short", "short", "lengths", "longest", "squeeze", "count"))
    sign = r.choice(signs)
    least = r.choice((2, 2, 3))
    front = r.random() < 0.5
    single = r.random() < 0.5
    top = r.choice((2, 3))
    skip = r.random() < 0.4
    loop = f"runs = []\nfor ch in {c}:\n    if runs and runs[-1][-1] == ch:\n        runs[-1] += ch\n    else:\n        runs.append(ch)\n"
    short_loop = f'runs = [["", 0]]\nfor ch in {c}:\n    if ch != runs[-1][0]:\n        runs.append([ch, 0])\n    runs[-1][1] += 1\n'
    piece = "str(len(run)) + run[0]" if front else "run[0] + str(len(run))"
    other = "str(size) + ch" if front else "ch + str(size)"
    keep = f' if run[0] != "{sign}"' if skip else ""
    other_keep = f' and ch != "{sign}"' if skip else ""
    if way == "short":
        returns = "str"
        first = (
            f'return "".join({piece}{f" if len(run) >= {least} else run" if not single else ""} for run in runs{keep})'
        )
        second = (
            'found = ""\nfor ch, size in runs[1:]:\n'
            + (f'    if ch == "{sign}":\n        continue\n' if skip else "")
            + (f"    found += {other}" if single else f"    found += {other} if size >= {least} else ch * size")
            + "\nreturn found"
        )
    elif way == "lengths":
        returns = "list[int]"
        first = f'return [len(run) for run in runs if run[0] == "{sign}" and len(run) >= {least}]'
        second = f'return [size for ch, size in runs if ch == "{sign}" and size >= {least}]'
    elif way == "longest":
        returns = "str"
        first = f'found = ""\nfor run in runs:\n    if len(run) {">=" if single else ">"} len(found){f" and run[0] != {chr(34)}{sign}{chr(34)}" if skip else ""}:\n        found = run\nreturn found'
        second = f'best, most = "", 0\nfor ch, size in runs:\n    if size {">=" if single else ">"} most{other_keep}:\n        best, most = ch * size, size\nreturn best'
    elif way == "squeeze":
        returns = "str"
        first = f'return "".join({f"run if run[0] == {chr(34)}{sign}{chr(34)} else " if skip else ""}run[:{top}] for run in runs)'
        second = (
            'found = ""\nfor ch, size in runs:\n    found += ch * '
            + (f'(size if ch == "{sign}" else min(size, {top}))' if skip else f"min(size, {top})")
            + "\nreturn found"
        )
    else:
        returns = "int"
        first = f'return sum(1 for run in runs if run[0] == "{sign}" and len(run) >= {least})'
        second = f'count = 0\nfor ch, size in runs:\n    if ch == "{sign}" and size >= {least}:\n        count += 1\nreturn count'
    cell = f"<pick {','.join(ch * size for ch in signs for size in (1, 2, 3, 4))}>"
    forms = [cell * 3, cell * 4, cell * 5, cell, ""]

    def say() -> str:
        rules: list[str] = []
        if way == "short":
            head = r.choice(
                (
                    f"Shorten {of} like {quoted(r, signs[0] * 4 + signs[1] * 3)}",
                    f"Write {of} in short",
                    f"Run lengths of {of}, as one text",
                )
            )
            rules.append(
                r.choice(
                    (
                        f"each run of equal characters becomes its length and the character, {'length first' if front else 'character first'}",
                        f"{'the length and then the character' if front else 'the character and then the length'} stand for a run of equal characters",
                    )
                )
            )
            rules.append(
                r.choice(("a single one has a 1 as well", "write the 1 too"))
                if single
                else r.choice(
                    (
                        f"runs shorter than {least} stay as they are",
                        f"only runs of at least {num(r, least)} are shortened",
                    )
                )
            )
            if skip:
                rules.append(r.choice((f'runs of "{sign}" are left out', f'drop all runs of "{sign}"')))
        elif way == "longest":
            head = r.choice(
                (
                    f"Return the longest run of equal characters in {of}",
                    f"The longest stretch of one character in {of}",
                    f"Find the longest run of the same character in {of}",
                )
            )
            rules.append(
                r.choice(("of equally long ones the last counts", "take the last one in case of a tie"))
                if single
                else r.choice(("the first one wins a tie", "of equally long ones return the first"))
            )
            rules.append(r.choice((f'runs of "{sign}" do not count', f'pay no heed to "{sign}"s')) if skip else "")
            rules.append(r.choice(("an empty text if there is none", 'return "" when there is no run')))
        elif way == "squeeze":
            head = r.choice((f"Squeeze {of}", f"Shorten the runs in {of}", f"Return {of} without long repeats"))
            rules.append(
                r.choice(
                    (
                        f"of equal characters in a row keep no more than {num(r, top)}",
                        f"runs of the same character are cut to {num(r, top)} at most",
                    )
                )
            )
            rules.append(
                r.choice((f'runs of "{sign}" are not touched', f'but "{sign}" may be repeated as often as it is'))
                if skip
                else ""
            )
        else:
            what = "a list of the lengths of" if way == "lengths" else "the number of"
            head = r.choice(
                (
                    f'Return {what} all runs of "{sign}" in {of}',
                    f'{what[0].upper() + what[1:]} stretches of "{sign}" in {of}',
                    f'In {of}, find {what} the runs of "{sign}"',
                )
            )
            rules.append(
                r.choice(
                    (
                        f"runs shorter than {least} are left out",
                        f"only runs of {num(r, least)} or more count",
                        f"a run must have at least {num(r, least)} of them",
                    )
                )
            )
            rules.append("from left to right" if way == "lengths" and r.random() < 0.4 else "")
        return told(r, head, rules, ordered=True)

    stem = of.partition(" ")[2].replace(" ", "_")
    names = {"short": (f"shorten_{stem}", f"{stem}_in_short"), "lengths": (f"{stem}_runs", f"run_lengths_of_{stem}"), "longest": (f"longest_run_in_{stem}", f"longest_stretch_of_{stem}"), "squeeze": (f"squeeze_{stem}", f"shorter_{stem}"), "count": (f"count_runs_in_{stem}", f"{stem}_stretches")}[way]  # fmt: skip
    details = (
        (least, front, single, skip)
        if way == "short"
        else (single, skip)
        if way == "longest"
        else (top, skip)
        if way == "squeeze"
        else (least,)
    )
    return Spec(
        f"rules/codes/runs/{way}/{'/'.join(map(str, details))}/{len(signs)}",
        names,
        (Parameter(c, "form " + " || ".join(forms)),),
        returns,
        (loop + first, short_loop + second),
        wordings(say),
    )


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (2.0, edited),
    (1.2, scored),
    (1.0, runs),
)
