"""Codes and labels checked by several rules: length, prefix, places of letters and digits, sums, forbidden signs."""

import random
from collections.abc import Callable
from typing import NamedTuple

from greenroom_tiny.rules.codes import amounts, lists, making, reading, series, texts
from greenroom_tiny.rules.codes.words import (
    LETTERS,
    SEPARATORS,
    an,
    capitals,
    listed,
    num,
    sentence,
    some,
    thing,
    told,
    wordings,
)
from greenroom_tiny.spec import Parameter, Spec


class Clause(NamedTuple):
    """A rule: its key, what holds when it is kept, what when it is broken, and what a code must do ("start with …")."""

    key: str
    good: str
    bad: str
    said: Callable[[], str]


class Shape(NamedTuple):
    """Letters, a separator, digits, perhaps a letter at the end."""

    letters: int
    sep: str
    digits: int
    tail: int

    @property
    def length(self) -> int:
        """How long such a code is."""
        return self.letters + len(self.sep) + self.digits + self.tail

    @property
    def start(self) -> int:
        """Where the digits begin."""
        return self.letters + len(self.sep)


IRREGULAR = {"have": "has", "be": "is", "consist": "consists", "carry": "carries", "go": "goes"}


def third(does: str) -> str:
    """ "start with …" -> "starts with …"; "not have …" -> "does not have …"."""
    verb, _, rest = does.partition(" ")
    if verb == "not":
        return f"is not {rest[3:]}" if rest.startswith("be ") else f"does not {rest}"
    return f"{IRREGULAR.get(verb, verb + 's')} {rest}"


def _basics(r: random.Random, c: str, shape: Shape) -> list[Clause]:
    """Length and where letters, separator and digits stand."""
    k, sep, n, tail = shape
    found: list[Clause] = []
    size = shape.length
    found.append(Clause("length", f"len({c}) == {size}", f"len({c}) != {size}", lambda: r.choice((
        f"have exactly {some(r, size, 'character')}", f"be {some(r, size, 'character')} long", f"consist of {some(r, size, 'character')}",
        f"be exactly {some(r, size, 'character')} long", f"have a length of {size}"))))  # fmt: skip
    if k:
        part = f"{c}[:{k}]" if k > 1 else f"{c}[:1]"
        if r.random() < 0.5:
            found.append(Clause("capitals", f"{part}.isalpha() and {part}.isupper()", f"not {part}.isalpha() or not {part}.isupper()", lambda: r.choice((
                f"start with {some(r, k, 'capital letter')}", f"begin with {some(r, k, 'upper-case letter')}", f"have {some(r, k, 'capital letter')} at the front"))))  # fmt: skip
        else:
            found.append(Clause("letters", f"{part}.isalpha()", f"not {part}.isalpha()", lambda: r.choice((
                f"start with {some(r, k, 'letter')} (upper or lower case)", f"begin with {some(r, k, 'letter')}", f"have {some(r, k, 'letter')} at the front", f"open with {some(r, k, 'letter')}"))))  # fmt: skip
    if sep:
        name = r.choice(dict(SEPARATORS)[sep])
        found.append(Clause("separator", f'{c}[{k}:{k + 1}] == "{sep}"', f'{c}[{k}:{k + 1}] != "{sep}"', lambda: r.choice((
            f"have {name} right after the first {some(r, k, 'character')}" if k > 1 else f"have {name} as its second character",
            f"have {name} at index {k}", f"carry {name} as its character number {k + 1}"))))  # fmt: skip
    part = f"{c}[{shape.start}:{shape.start + n}]" if tail else f"{c}[-{n}:]"
    where = f"{'from index ' + str(shape.start) + ' on' if shape.start else 'at the front'}"
    found.append(Clause("digits", f"{part}.isdigit()", f"not {part}.isdigit()", lambda: r.choice(
        (f"have {some(r, n, 'digit')} {where}", f"contain {some(r, n, 'digit')} {where}") if tail else
        (f"end in {some(r, n, 'digit')}", f"end with {some(r, n, 'digit')}", f"have {some(r, n, 'digit')} at the end"))))  # fmt: skip
    return found


def _extras(r: random.Random, c: str, shape: Shape, signs: list[str], ends: list[str]) -> list[Clause]:
    """Rules for a text that keeps the basic ones."""
    k, _, n, tail = shape
    part = f"{c}[{shape.start}:{shape.start + n}]" if tail else f"{c}[-{n}:]"
    found: list[Clause] = []

    def add(key: str, good: str, bad: str, *said: Callable[[], str]) -> None:
        found.append(Clause(key, good, bad, lambda: r.choice(said)()))

    if k:
        shown = ", ".join(f'"{sign}"' for sign in signs)
        add("prefixes", f"{c}[:{k}] in ({shown})", f"{c}[:{k}] not in ({shown})",
            lambda: f"start with {listed(r, signs)}", lambda: f"begin with {listed(r, signs)}", lambda: f"have {listed(r, signs)} in front")  # fmt: skip
        add("prefix", f'{c}.startswith("{signs[0]}")', f'not {c}.startswith("{signs[0]}")',
            lambda: f"start with {listed(r, signs[:1])}", lambda: f"begin with {listed(r, signs[:1])}", lambda: f"carry the prefix {listed(r, signs[:1])}")  # fmt: skip
    low = r.randint(2, 6) * 10 ** (n - 1) + r.choice((0, 0, 0, 5, 1))
    high = low + r.randint(1, 3) * 10 ** (n - 1)
    add("least", f"int({part}) >= {low}", f"int({part}) < {low}",
        lambda: f"have a number of at least {low}", lambda: f"have a number from {low} on", lambda: f"not have a number below {low}")  # fmt: skip
    add("most", f"int({part}) <= {high}", f"int({part}) > {high}",
        lambda: f"have a number of at most {high}", lambda: f"not have a number above {high}", lambda: f"have a number no greater than {high}")  # fmt: skip
    add("between", f"{low} <= int({part}) <= {high}", f"not {low} <= int({part}) <= {high}",
        lambda: f"have a number from {low} to {high}", lambda: f"have a number between {low} and {high} (both included)")  # fmt: skip
    m = r.choice((2, 2, 3, 4, 5, 7))
    add("multiple", f"int({part}) % {m} == 0", f"int({part}) % {m} != 0",
        lambda: "have an even number" if m == 2 else f"have a number divisible by {num(r, m)}",
        lambda: f"have a number that is a multiple of {num(r, m)}")  # fmt: skip
    add("nozero", f'{c}[{shape.start}] != "0"', f'{c}[{shape.start}] == "0"',
        lambda: "not have a zero as its first digit", lambda: "have a first digit other than 0", lambda: "not have digits that begin with 0")  # fmt: skip
    q = r.choice((2, 3, 5, 7, 10))
    add("sum", f"sum(int(ch) for ch in {part}) % {q} == 0", f"sum(int(ch) for ch in {part}) % {q} != 0",
        lambda: f"have a digit sum divisible by {num(r, q)}", lambda: f"have digits whose sum is a multiple of {num(r, q)}")  # fmt: skip
    if n > 1:
        cap = r.randint(3, 5) * n
        add("sumcap", f"sum(int(ch) for ch in {part}) <= {cap}", f"sum(int(ch) for ch in {part}) > {cap}",
            lambda: f"have a digit sum of at most {cap}", lambda: f"not have digits that add up to more than {cap}")  # fmt: skip
        add("distinct", f"len(set({part})) == {n}", f"len(set({part})) < {n}",
            lambda: "not have the same digit twice", lambda: f"have {num(r, n)} different digits", lambda: "not repeat any digit")  # fmt: skip
        add("mixed", f"len(set({part})) > 1", f"len(set({part})) == 1",
            lambda: "not have digits that are all the same", lambda: "have at least two different digits")  # fmt: skip
    if n > 2:
        body = f"{c}[{shape.start}:{shape.start + n - 1}]"
        check = f"int({c}[{shape.start + n - 1}])"
        modulus = r.choice((10, 10, 9, 7, 8))
        add("checkdigit", f"{check} == sum(int(ch) for ch in {body}) % {modulus}", f"{check} != sum(int(ch) for ch in {body}) % {modulus}",
            lambda: f"have the sum of its other digits modulo {modulus} as its last digit",
            lambda: f"have a last digit equal to the sum of the other digits modulo {modulus}")  # fmt: skip
    banned = (
        capitals(r, r.randint(1, 3)) if k or tail else [str(d) for d in sorted(r.sample(range(10), r.randint(1, 2)))]
    )
    if len(banned) == 1:
        add("banned", f'"{banned[0]}" not in {c}', f'"{banned[0]}" in {c}',
            lambda: f"not contain {listed(r, banned)}", lambda: f"be free of {listed(r, banned)}", lambda: f"not have {listed(r, banned)} anywhere")  # fmt: skip
    else:
        add("banned2", f'not any(ch in "{"".join(banned)}" for ch in {c})', f'any(ch in "{"".join(banned)}" for ch in {c})',
            lambda: f"not contain {listed(r, banned)}", lambda: f"contain none of {listed(r, banned, 'and')}")  # fmt: skip
    if tail:
        add("tails", f'{c}[-1] in "{"".join(ends)}"', f'{c}[-1] not in "{"".join(ends)}"',
            lambda: f"end in {listed(r, ends)}", lambda: f"have {listed(r, ends)} as its last letter")  # fmt: skip
        letters = "".join(capitals(r, r.choice((3, 4, 5, 7))))
        add("checkletter", f'{c}[-1] == "{letters}"[int({part}) % {len(letters)}]', f'{c}[-1] != "{letters}"[int({part}) % {len(letters)}]',
            lambda: f'end in the letter of "{letters}" at the index that its number modulo {len(letters)} gives',
            lambda: f'have as last character "{letters}"[number % {len(letters)}]')  # fmt: skip
    return found


TIDY: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("strip", "{c}.strip()", ("blanks around {it} do not matter", "spaces at either end are ignored", "strip {it} first")),
    ("upper", "{c}.upper()", ("lower-case letters count as capitals", "{it} is put in upper case first", "convert {it} to capitals before checking")),
    ("both", "{c}.strip().upper()", ("blanks around {it} and its case do not matter: strip {it} and use capitals", "first strip {it} and put it in upper case")),
    ("blanks", '{c}.replace(" ", "")', ("blanks anywhere in {it} are ignored", "spaces do not count", "remove all spaces first")),
)  # fmt: skip


class Drawn(NamedTuple):
    """Texts for a check: the clauses, the kind of the argument, the code's pieces."""

    clauses: list[Clause]
    kind: str
    shape: Shape


def _drawn(r: random.Random, c: str, rules: int) -> Drawn:
    """A shape with some of its basic clauses and ``rules`` more, and texts of which half keep all of them."""
    shape = Shape(
        r.choice((0, 1, 1, 2, 2, 3)),
        r.choice(("", "", *(sep for sep, _ in SEPARATORS))),
        r.choice((2, 3, 3, 4, 5)),
        r.choice((0, 0, 0, 1)),
    )
    if not shape.letters:
        shape = shape._replace(sep="")
    signs = capitals(r, r.choice((2, 2, 3)), max(shape.letters, 1))
    ends = capitals(r, r.randint(2, 3))
    clauses = _basics(r, c, shape)
    extras = r.sample(_extras(r, c, shape, signs, ends), rules)
    if any("prefix" in clause.key for clause in extras):
        clauses = [clause for clause in clauses if clause.key not in ("capitals", "letters")]
    elif len(clauses) > 2 and r.random() < 0.6:
        clauses.remove(r.choice([clause for clause in clauses if clause.key not in ("length", "digits")]))
    keys = {clause.key for clause in extras}
    if len(keys & {"least", "most", "between"}) > 1 or len(keys & {"prefix", "prefixes"}) > 1 or len(keys & {"tails", "checkletter"}) > 1 or len(keys & {"sum", "sumcap", "checkdigit"}) > 1 or {"distinct", "mixed"} <= keys:  # fmt: skip
        raise ValueError("rules that overlap")

    def one() -> str:
        head = r.choice(signs) if shape.letters and r.random() < 0.7 else "".join(r.choices(LETTERS, k=shape.letters))
        tail = (r.choice(ends) if r.random() < 0.6 else r.choice(LETTERS)) if shape.tail else ""
        return head + shape.sep + "".join(r.choices("0123456789", k=shape.digits)) + tail

    clauses += extras
    good: list[str] = []
    other: list[str] = []
    for _ in range(500):
        text = one()
        keeps = all(eval(clause.good, {c: text}) for clause in clauses)
        (good if keeps else other).append(text)
        if len(good) > 7 and len(other) > 3:
            break
    if len(good) < 3:
        raise ValueError("nothing keeps all rules")
    text, longer = r.choice(good), r.choice(good)
    wrong = [
        *other[:4],
        text[:-1],
        longer + r.choice("7Z"),
        text.lower(),
        text[: shape.start] + "x" + text[shape.start + 1 :],
    ]
    return Drawn(
        clauses,
        f"form <pick {','.join(good[:8])}> || <pick {','.join(wrong)}> || <pick {','.join(other[:6] or wrong)}>",
        shape,
    )


def checks(r: random.Random) -> Spec:
    """Whether a code keeps all its rules, how many it breaks, or which one first."""
    t = thing(r)
    c = t.name
    clauses, kind, shape = _drawn(r, c, r.choice((1, 1, 2)))
    tidy = r.choice(TIDY) if r.random() < 0.25 else None
    way = r.choice(("bool", "bool", "bool", "raise", "none", "first"))
    if way == "first" and len(clauses) > 4:
        raise ValueError("too long")
    keys = "/".join(
        [
            way,
            *(clause.key for clause in clauses),
            tidy[0] if tidy else "plain",
            str(bool(shape.tail)),
            str(bool(shape.sep)),
        ]
    )
    if tidy:
        good = kind.partition("<pick ")[2].partition(">")[0].split(",")
        spoilt = [f" {good[0]}", f"{good[1]} ", f"{good[2][:1]} {good[2][1:]}", good[0].lower(), f" {good[1].lower()} "]
        kind += f" || <pick {','.join(spoilt)}>"
    before = f"{c} = {tidy[1].format(c=c)}\n" if tidy else ""
    part = f"{c}[{shape.start}:{shape.start + shape.digits}]" if shape.tail else f"{c}[{shape.start}:]"
    ends = {
        "number": (f"int({part})", "int", ("its number", "the number in it", "its digits as an int")),
        "front": (f"{c}[:{max(shape.letters, 1)}]", "str", ("its first character" if shape.letters < 2 else f"its first {some(r, shape.letters, 'character')}",)),
        "whole": (c, "str", ("the code", f"the {t.short}") if not tidy else ("the cleaned code", f"the {t.short} cleaned in this way")),
        "pair": (f"({c}[:{shape.start}], {c}[{shape.start}:])", "tuple[str, str]", ("a pair: its first character and the rest" if shape.start < 2 else f"a pair: its first {some(r, shape.start, 'character')} and the rest",)),
    }  # fmt: skip
    end = r.choice([name for name in ends if name != "pair" or shape.start])
    result, returns, results_said = ends[end]
    bads = [clause.bad for clause in clauses]
    messages = [clause.key for clause in clauses]
    if way == "bool":
        returns = "bool"
        bodies = [
            before + "return " + (" and ".join(clause.good for clause in clauses)),
            before + "\n".join(f"if {bad}:\n    return False" for bad in bads[:-1]) + f"\nreturn {clauses[-1].good}",
            before + "\n".join(f"if {bad}:\n    return False" for bad in bads) + "\nreturn True",
        ]
        if len(bodies[0].split("\n")[-1]) > 100:
            bodies[0] = before + "return (\n    " + "\n    and ".join(clause.good for clause in clauses) + "\n)"
    elif way == "first":
        names = {
            "capitals": "letters",
            "prefixes": "prefix",
            "banned2": "banned",
            "least": "low",
            "most": "high",
            "sumcap": "sum",
            "between": "range",
            "checkdigit": "check",
            "checkletter": "check",
            "nozero": "zero",
        }
        messages = [names.get(key, key) for key in messages]
        okay = r.choice(("ok", "", "fine", "valid"))
        returns = "str"
        bodies = [
            before + "\n".join(f'if {bad}:\n    return "{message}"' for bad, message in zip(bads, messages, strict=True)) + f'\nreturn "{okay}"',
            before + "if " + "\nelif ".join(f'{bad}:\n    return "{message}"' for bad, message in zip(bads, messages, strict=True)) + f'\nelse:\n    return "{okay}"',
        ]  # fmt: skip
    else:
        fail = "raise ValueError" if way == "raise" else "return None"
        returns = returns if way == "raise" else f"{returns} | None"
        joined = " or ".join(f"({bad})" if " or " in bad else bad for bad in bads)
        bodies = [
            before + "\n".join(f"if {bad}:\n    {fail}" for bad in bads) + f"\nreturn {result}",
            before + f"if {joined}:\n    {fail}\nreturn {result}",
        ]
        if len(joined) > 100:
            bodies[1] = (
                before + "if (\n    " + "\n    or ".join(joined.split(" or ")) + f"\n):\n    {fail}\nreturn {result}"
            )
            if any(" or " in bad for bad in bads):
                bodies = [
                    *bodies[:1],
                    before
                    + f"if not ({' and '.join(clause.good for clause in clauses)}):\n    {fail}\nreturn {result}",
                ]

    def say() -> str:
        it = r.choice((f"`{c}`", f"the {t.short}", f"the {t.noun}"))
        musts = [clause.said() for clause in clauses]
        cleaned = r.choice(tidy[2]).format(it=it) if tidy else ""
        if way == "first":
            fails = [f'{r.choice(("return", "give"))} "{message}" if it {third("not " + must)}' if not must.startswith("not ") else f'return "{message}" if it {third(must[4:])}' for must, message in zip(musts, messages, strict=True)]  # fmt: skip
            head = r.choice(
                (
                    f"Say what is wrong with {an(t.noun)}.",
                    f"The first fault found in {an(t.noun)}, tested in this order.",
                    f"Name the first rule that {an(t.noun)} breaks.",
                )
            )
            return told(
                r,
                head,
                [
                    cleaned,
                    *fails,
                    f'return "{okay}" if nothing is wrong'
                    if r.random() < 0.6
                    else f'"{okay}" if it keeps all the rules',
                ],
                ordered=True,
            )
        order = [*musts]
        r.shuffle(order)
        *some_, last = order
        manner = r.random()
        if way == "bool":
            if manner < 0.4:
                text = f"{r.choice((f'{an(t.noun).capitalize()} is valid if it', f'True if {it}', f'Return True if {it}', f'Tell whether {it}'))} {', '.join(map(third, some_))} and {third(last)}"
                return f"{sentence(text)} {sentence(cleaned)}" if cleaned else sentence(text)
            head = r.choice(
                (
                    f"Check {an(t.noun)}.",
                    f"Whether {it} is valid.",
                    f"Is {it} well formed?",
                    f"Tell whether {it} can be accepted.",
                    f"Return True only for valid {t.many}.",
                )
            )
        else:
            what = r.choice(results_said)
            refuse = "raise ValueError" if way == "raise" else "return None"
            if manner < 0.4:
                text = r.choice(
                    (
                        f"Return {what}, given {an(t.noun)} that is in order",
                        f"Check {an(t.noun)} and return {what}",
                        f"Validate {it}, then return {what}",
                    )
                )
                text += f". {it if it[0] == '`' else it.capitalize()} must {', '.join(some_)} and {last}; {r.choice(('otherwise', 'if not,', 'else'))} {refuse}"
                return f"{sentence(text)} {sentence(cleaned)}" if cleaned else sentence(text)
            head = r.choice((f"Return {what} for {an(t.noun)} that keeps all the rules and {refuse} for any other.",
                             f"Check {an(t.noun)}: {refuse} if it breaks a rule, return {what} if not.",
                             f"From {an(t.noun)} get {what}; {refuse} unless it is valid."))  # fmt: skip
        rules = [f"it {third(must)}" if r.random() < 0.4 else f"it must {must}" for must in order]
        return told(r, head, [cleaned, *rules], ordered=True)

    names = (f"check_{t.stem}", f"valid_{t.stem}", f"is_valid_{t.name}", f"{t.stem}_ok", f"accept_{t.stem}") if way == "bool" else (f"check_{t.stem}", f"{t.stem}_fault", f"validate_{t.name}") if way == "first" else (f"read_{t.stem}", f"checked_{t.stem}", f"parse_{t.stem}", f"{t.stem}_{end}")  # fmt: skip
    return Spec(f"rules/codes/check/{keys}/{end if way in ('raise', 'none') else ''}", names, (Parameter(c, kind),), returns, tuple(bodies), wordings(say),
                raises=("ValueError",) if way == "raise" else ())  # fmt: skip


FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (3.0, checks),
    *reading.FAMILIES,
    *amounts.FAMILIES,
    *series.FAMILIES,
    *lists.FAMILIES,
    *making.FAMILIES,
    *texts.FAMILIES,
)
