"""Conditions of a verdict: what is asked of a scene's numbers, words and flags, as code and in many words, with the opposite."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from greenroom_tiny.rules.verdicts.words import SCENES
from greenroom_tiny.spec import Parameter
from greenroom_tiny.variety import given

SPOKEN = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
OPPOSITE = {"gt": "le", "le": "gt", "lt": "ge", "ge": "lt"}
SIGNS = {"gt": ">", "le": "<=", "lt": "<", "ge": ">="}
BEFORE = {
    "gt": ("more than {q}", "over {q}", "more than {q}"),
    "ge": ("at least {q}", "no less than {q}", "at least {q}"),
    "lt": ("less than {q}", "under {q}"),
    "le": ("at most {q}", "no more than {q}", "up to {q}"),
}
AFTER = {"ge": ("{q} or more", "{q} and up"), "le": ("{q} or less", "{q} or under")}
MENTIONS = {
    "gt": ("{n} is above {k}", "{n} exceeds {k}", "{n} is greater than {k}", "{n} > {k}", "{n} is more than {k}"),
    "ge": ("{n} is at least {k}", "{n} is {k} or more", "{n} reaches {k}", "{n} is not below {k}", "{n} >= {k}"),
    "lt": ("{n} is below {k}", "{n} is less than {k}", "{n} is under {k}", "{n} does not reach {k}", "{n} < {k}"),
    "le": ("{n} is at most {k}", "{n} is {k} or less", "{n} does not exceed {k}", "{n} is not above {k}", "{n} <= {k}"),
}


@dataclass(frozen=True)
class Condition:
    """A condition and its opposite: the structure's key, code, wordings as clauses."""

    key: str
    code: str
    says: tuple[str, ...]
    not_code: str
    not_says: tuple[str, ...]
    joined: bool = False  # made of two with and/or

    def tight(self, negated: bool = False) -> str:
        """The code as an operand."""
        code = self.not_code if negated else self.code
        return f"({code})" if re.search(" (and|or) ", code) else code

    def point(self) -> str:
        """The code as a term of a sum."""
        return self.code if re.fullmatch(r"\w+", self.code) else f"({self.code})"


@dataclass(frozen=True)
class Field:
    """A line of a scene."""

    sort: str
    name: str
    unit: str = ""
    low: int = 0
    high: int = 0
    clauses: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A thing to decide about."""

    noun: str
    the: str
    fields: tuple[Field, ...]
    labels: tuple[str, ...]
    question: tuple[str, str]  # name of the function, clause


def _field(line: str) -> Field:
    sort = line[0] if line[0] in '?=*"$' else "#"
    head, _, rest = line.lstrip('?=*"$').partition(": ")
    words = head.split()
    if sort == "?":
        return Field(sort, head, clauses=tuple(rest.split("; ")))
    if sort == "=":
        return Field(sort, words[0], words=tuple(words[1].split(",")))
    if sort == '"':
        return Field(sort, words[0])
    low, high = map(int, words[-1].split("-"))
    unit = "euros" if sort == "$" else words[1]
    clauses = (rest or f"the {words[0]} is {{q}}",)
    return Field(sort, words[0], unit, low, high, clauses)


def _scene(text: str) -> Scene:
    head, *lines = text.strip().split("\n")
    noun, _, the = head.partition(": ")
    fields = tuple(_field(line) for line in lines if line[0] not in "!>")
    labels = next(line[1:] for line in lines if line[0] == "!").split(",")
    name, _, clause = next(line[1:] for line in lines if line[0] == ">").partition(": ")
    return Scene(noun, the, fields, tuple(labels), (name, clause))


ALL = tuple(_scene(text) for text in SCENES.split("\n\n"))


def number_word(r: random.Random, k: int | float) -> str:
    """A constant as written in prose."""
    return SPOKEN[k] if isinstance(k, int) and 2 <= k <= 12 and r.random() < 0.3 else str(k)


def _said(texts: Sequence[str], calls: Sequence[str], **facts: object) -> tuple[str, ...]:
    """Every text about every way to call the field."""
    return tuple(text.format(n=call, **facts) for text in texts for call in calls)


@dataclass
class Case:
    """A scene with the parameters that the conditions drawn so far ask about."""

    r: random.Random
    scene: Scene
    kinds: dict[str, str] = field(default_factory=dict[str, str])
    fields: dict[str, Field] = field(default_factory=dict[str, Field])
    renamed: str = ""

    def parameters(self) -> tuple[Parameter, ...]:
        """In the order of the scene's fields, or of their use."""
        return tuple(Parameter(name, kind) for name, kind in self.kinds.items())

    def take(self, sorts: str) -> tuple[str, Field]:
        """A field that no condition uses yet, with its name here."""
        free = [f for f in self.scene.fields if f.sort in sorts and f not in self.fields.values()]
        if not free:
            raise ValueError("no field left")
        found = self.r.choice(free)
        name = found.name
        if not self.renamed and self.r.random() < 0.4:
            name = given(self.r, name, "flag" if found.sort == "?" else "word" if found.sort in '="' else "ints" if found.sort == "*" else "int", tuple(f.name for f in self.scene.fields))  # fmt: skip
            self.renamed = name if name != found.name else ""
        self.fields[name] = found
        self.kinds[name] = {"#": f"range {found.low},{found.high}", "$": f"price {found.low},{found.high}", "?": "flag",
                            "=": f"pick {','.join(found.words)}", '"': "text", "*": f"many range {found.low},{found.high}"}[found.sort]  # fmt: skip
        return name, found

    def call(self, name: str) -> tuple[str, ...]:
        """What a sentence may call a parameter."""
        known = self.fields[name]
        if name != known.name:
            return (f"`{name}`", f"`{name}`", f"{name}")
        noun = f"the {name.replace('_', ' ')}"
        if known.sort == "#" and known.unit == name:
            noun = f"the number of {name.replace('_', ' ')}"
        return (f"`{name}`", noun)

    def threshold(self, found: Field) -> int:
        """A constant near the middle of the field's range."""
        span = found.high - found.low
        return max(2, self.r.randint(found.low + span * 3 // 10, found.low + span * 7 // 10))

    def condition(self, sorts: str = '####$??==="*') -> Condition:
        """One condition on one more field."""
        sort = self.r.choice(sorts)
        try:
            name, found = self.take("#$" if sort in "#$" and self.r.random() < 0.5 else sort)
        except ValueError:
            name, found = self.take("#$?=")
        make = {
            "#": self._number,
            "$": self._number,
            "?": self._flag,
            "=": self._word,
            '"': self._text,
            "*": self._list,
        }
        return make[found.sort](name, found)

    def _number(self, name: str, found: Field) -> Condition:
        r, calls = self.r, self.call(name)
        op = r.choice(("gt", "ge", "lt", "le", "gt", "ge", "lt", "le", "between", "even", "multiple", "two"))
        k = self.threshold(found)
        spare = [f for f in self.scene.fields if f.sort in "#$" and f not in self.fields.values()]
        if op == "two" and spare:
            other, that = self.take("#$")
            return self._two(name, found, other, that)
        if op in ("even", "multiple") and found.sort == "#":
            m = 2 if op == "even" else r.choice((3, 3, 4, 5))
            yes = ("{n} is even", "{n} is an even number", "{n} can be halved evenly") if m == 2 else ("{n} is a multiple of {m}", "{n} is divisible by {m}", "{m} divides {n} evenly")  # fmt: skip
            no = ("{n} is odd", "{n} is not even") if m == 2 else ("{n} is not a multiple of {m}", "{n} is not divisible by {m}")  # fmt: skip
            return Condition(
                op, f"{name} % {m} == 0", _said(yes, calls, m=m), f"{name} % {m} != 0", _said(no, calls, m=m)
            )
        if op == "between":
            low = found.low + (found.high - found.low) // 5 + r.randint(0, max(1, (found.high - found.low) // 6))
            high = low + max(1, (found.high - found.low) // 2)
            yes = ("{n} is between {a} and {b} inclusive", "{n} is from {a} to {b} (both included)", "{n} lies within {a} to {b}, ends included", "{a} <= {n} <= {b}")  # fmt: skip
            no = ("{n} is not between {a} and {b} inclusive", "{n} lies outside {a} to {b} (both ends count as inside)", "{n} is below {a} or above {b}")  # fmt: skip
            ends = {"a": low, "b": high}
            return Condition("between", f"{low} <= {name} <= {high}", _said(yes, calls, **ends), f"not {low} <= {name} <= {high}", _said(no, calls, **ends))  # fmt: skip
        op = op if op in SIGNS else r.choice(tuple(SIGNS))
        if found.sort == "$" and r.random() < 0.3:
            return Condition(op + ".5", f"{name} {SIGNS[op]} {k}.5", self.compared(name, op, f"{k}.5"), f"{name} {SIGNS[OPPOSITE[op]]} {k}.5", self.compared(name, OPPOSITE[op], f"{k}.5"))  # fmt: skip
        return Condition(op, f"{name} {SIGNS[op]} {k}", self.compared(name, op, k), f"{name} {SIGNS[OPPOSITE[op]]} {k}", self.compared(name, OPPOSITE[op], k))  # fmt: skip

    def compared(self, name: str, op: str, k: int | str) -> tuple[str, ...]:
        """Wordings of a comparison: by the scene's clause and by the parameter."""
        found, spoken = self.fields[name], k if isinstance(k, str) else number_word(self.r, k)
        said = [m.format(n=c, k=k) for m in MENTIONS[op] for c in self.call(name) if not (c[0] != "`" and re.search("[<>]", m))]  # fmt: skip
        if name != found.name:
            return tuple(said)
        clause = found.clauses[0]
        counted = found.unit == found.name
        forms = [*BEFORE[op], *(AFTER.get(op, ()) if clause.endswith("{q}") else ())]
        own = [clause.format(q=form.format(q=f"{spoken} {found.unit}")) for form in forms]
        if counted:
            own = [text.replace("less than", "fewer than").replace("or less", "or fewer").replace("no less", "no fewer") for text in own]  # fmt: skip
        return (*own, *own, *self.r.sample(said, 4))

    def _two(self, name: str, found: Field, other: str, that: Field) -> Condition:
        way = self.r.choice(("more", "notless", "sum", "double"))
        shared = min(found.high, that.high) - max(found.low, that.low)
        if 2 * shared < max(found.high - found.low, that.high - that.low):  # one would nearly always be the larger
            way = "sum"
        elif way == "double" and found.high < 2 * (that.low + that.high) // 2 + 2:
            way = "more"
        a, b = f"`{name}`", f"`{other}`"
        if way == "sum":
            k = self.threshold(found) + self.threshold(that)
            return Condition("sum", f"{name} + {other} > {k}", (f"{a} and {b} together exceed {k}", f"{a} plus {b} is more than {k}", f"the sum of {a} and {b} is above {k}", f"{a} and {b} add up to more than {k}"),
                             f"{name} + {other} <= {k}", (f"{a} and {b} together are at most {k}", f"the sum of {a} and {b} does not exceed {k}", f"{a} plus {b} is {k} or less"))  # fmt: skip
        if way == "double":
            return Condition("double", f"{name} >= 2 * {other}", (f"{a} is at least twice {b}", f"{a} is no less than double {b}", f"{a} is at least two times {b}"),
                             f"{name} < 2 * {other}", (f"{a} is less than twice {b}", f"{a} is below double {b}"))  # fmt: skip
        over = (f"{a} is greater than {b}", f"{a} exceeds {b}", f"{a} is more than {b}", f"{b} is less than {a}")
        under = (f"{a} is at most {b}", f"{a} does not exceed {b}", f"{a} is no more than {b}", f"{b} is at least {a}")
        if way == "more":
            return Condition("more", f"{name} > {other}", over, f"{name} <= {other}", under)
        return Condition("notmore", f"{name} <= {other}", under, f"{name} > {other}", over)

    def _flag(self, name: str, found: Field) -> Condition:
        yes, no = found.clauses
        says, nots = (yes, yes, yes, f"`{name}` is set"), (no, no, no, f"`{name}` is not set")
        if name != found.name:
            says = (f"`{name}` is true", f"`{name}` is set", f"{yes} (`{name}`)")
            nots = (f"`{name}` is false", f"`{name}` is not set", f"{no} (`{name}` is false)")  # fmt: skip
        if self.r.random() < 0.3:
            return Condition("notflag", f"not {name}", nots, name, says)
        return Condition("flag", name, says, f"not {name}", nots)

    def _word(self, name: str, found: Field) -> Condition:
        r, calls = self.r, self.call(name)
        a, b = r.sample(found.words, 2)
        quote = r.choice(('"{}"', "'{}'", "{}", '"{}"'))
        x, y = quote.format(a), quote.format(b)
        letters = sorted({word[0] for word in found.words})
        way = r.choice(("one", "one", "two", "two", "first", "length"))
        if way == "first" and len(letters) > 1:
            letter = r.choice(letters)
            yes, no = ("{n} starts with {x}", "{n} begins with {x}", "the first letter of {n} is {x}"), ("{n} does not start with {x}", "{n} begins with anything but {x}")  # fmt: skip
            x = f'"{letter}"'
            code, opposite = f'{name}.startswith("{letter}")', f'not {name}.startswith("{letter}")'
        elif way == "length" and len({len(word) for word in found.words}) > 1:
            k = sorted({len(word) for word in found.words})[-1]
            yes, no = ("{n} has fewer than {x} letters", "{n} is shorter than {x} letters", "the length of {n} is below {x}"), ("{n} has at least {x} letters", "{n} is {x} letters or longer")  # fmt: skip
            x, code, opposite = str(k), f"len({name}) < {k}", f"len({name}) >= {k}"
        elif way == "two" and len(found.words) > 2:
            yes, no = ("{n} is {x} or {y}", "{n} is either {x} or {y}", "{n} is one of {x} and {y}"), ("{n} is neither {x} nor {y}", "{n} is anything but {x} or {y}")  # fmt: skip
            code, opposite = f'{name} in ("{a}", "{b}")', f'{name} not in ("{a}", "{b}")'
        else:
            yes, no = ("{n} is {x}", "{n} equals {x}", "{n} is {x}"), ("{n} is not {x}", "{n} is anything but {x}", "{n} is other than {x}")  # fmt: skip
            way, code, opposite = "one", f'{name} == "{a}"', f'{name} != "{a}"'
        told, denied = _said(yes, calls, x=x, y=y), _said(no, calls, x=x, y=y)
        if r.random() < 0.25:
            return Condition("not" + way, opposite, denied, code, told)
        return Condition(way, code, told, opposite, denied)

    def _text(self, name: str, found: Field) -> Condition:
        r, calls = self.r, self.call(name)
        letter, k, sign = r.choice("ABCDEFGHKLMNPRSTVWXZ"), r.randint(4, 7), r.choice("-/.#")
        way = r.choice(("start", "end", "has", "long", "short", "digits", "first"))
        table = {
            "start": (f'{name}.startswith("{letter}")', "", f'starts with "{letter}"', f"begins with the letter {letter}", f'does not start with "{letter}"', f"begins with anything but {letter}", f"{letter}<letters 1><digits 3> || <letters 2>-<digits 2>"),
            "end": (f'{name}.endswith("{letter}")', "", f'ends in "{letter}"', f"has {letter} as its last letter", f'does not end in "{letter}"', f"ends with anything but {letter}", f"<digits 3>{letter} || <digits 4> || <letters 3>"),
            "has": (f'"{sign}" in {name}', f'"{sign}" not in {name}', f'contains "{sign}"', f"has a '{sign}' in it", f'contains no "{sign}"', f"is without '{sign}'", f"<letters 2>{sign}<digits 2> || <letters 2><digits 3>"),
            "long": (f"len({name}) > {k}", f"len({name}) <= {k}", f"has more than {k} characters", f"is longer than {k} characters", f"has at most {k} characters", f"is {k} characters or shorter", f"<letters {k}>-<digits 2> || <digits {k}> || <letters 2>"),
            "short": (f"len({name}) < {k}", f"len({name}) >= {k}", f"has fewer than {k} characters", f"is shorter than {k} characters", f"has at least {k} characters", f"is {k} or more characters long", f"<digits {k - 1}> || <letters {k}> || <letters 3><digits {k}>"),
            "digits": (f"{name}.isdigit()", "", "consists of digits only", "is all digits", "does not consist of digits only", "is not all digits", "<digits 5> || <letters 1><digits 4>"),
            "first": (f"{name}[0].isdigit()", "", "starts with a digit", "has a digit in front", "does not start with a digit", "has no digit in front", "<digits 2><letters 3> || <letters 2><digits 3>"),
        }  # fmt: skip
        code, opposite, *parts, kind = table[way]
        self.kinds[name] = "form " + kind
        yes, no = (tuple(f"{c} {part}" for part in pair for c in calls) for pair in (parts[:2], parts[2:]))
        return Condition("text-" + way, code, yes, opposite or f"not {code}", no)

    def _list(self, name: str, found: Field) -> Condition:
        one, n = found.unit, f"`{name}`"
        k, m = self.threshold(found), self.r.randint(2, 4)
        table = {
            "len": (f"len({name}) >= {m}", f"len({name}) < {m}", f"{n} has {m} or more entries", f"there are at least {m} {found.name}", f"{n} has fewer than {m} entries", f"there are fewer than {m} {found.name}"),
            "any": (f"any({one} > {k} for {one} in {name})", "", f"any {one} in {n} is above {k}", f"at least one of {n} exceeds {k}", f"no {one} in {n} is above {k}", f"none of {n} exceeds {k}"),
            "total": (f"sum({name}) > {2 * k}", f"sum({name}) <= {2 * k}", f"{n} add up to more than {2 * k}", f"the total of {n} exceeds {2 * k}", f"{n} add up to {2 * k} or less", f"the total of {n} is at most {2 * k}"),
            "none": (f"not {name}", name, f"{n} is empty", f"there are no {found.name}", f"{n} is not empty", f"there are any {found.name}"),
            "all": (f"all({one} < {k} for {one} in {name})", "", f"every {one} in {n} is below {k} (or there is none)", f"{n} holds nothing of {k} or more", f"{n} holds a {one} of {k} or more", f"some {one} in {n} reaches {k}"),
        }  # fmt: skip
        way = self.r.choice(tuple(table))
        code, opposite, *parts = table[way]
        if way == "none":  # a bool, wherever it stands
            code, opposite = f"len({name}) == 0", f"len({name}) > 0"
        if name != found.name:
            parts = [part.replace(f"no {found.name}", f"no items in {n}").replace(f" {found.name}", f" items in {n}") for part in parts]  # fmt: skip
        return Condition("list-" + way, code, tuple(parts[:2]), opposite or f"not {code}", tuple(parts[2:]))


def joined(r: random.Random, case: Case) -> Condition:
    """Two conditions as one: both, either, one without the other."""
    a, b = case.condition(), case.condition('##$??=="')
    way = r.choice(("and", "or", "unless", "and"))
    pairs = [(x, y) for x in r.sample(a.says, min(3, len(a.says))) for y in r.sample(b.says, min(3, len(b.says)))]
    no_pairs = [(x, y) for x in r.sample(a.not_says, min(2, len(a.not_says))) for y in r.sample(b.not_says, 2)]
    opposites = [(x, y) for x in r.sample(a.says, min(3, len(a.says))) for y in r.sample(b.not_says, 2)]
    if way == "and":
        forms, no_forms = (
            ("{} and {}", "both {} and {}", "{} and also {}", "{}, and {} as well"),
            ("{} or {}", "either {} or {}"),
        )
        code, opposite = f"{a.tight()} and {b.tight()}", f"{a.tight(True)} or {b.tight(True)}"
    elif way == "or":
        forms, no_forms = ("{} or {}", "either {} or {}", "{}, or {},"), ("{} and {}", "both {} and {}")
        code, opposite = f"{a.tight()} or {b.tight()}", f"{a.tight(True)} and {b.tight(True)}"
    else:
        forms, no_forms = ("{} and {}", "{} but {}", "{}, though {},"), ("{} or {}", "either {} or {}")
        pairs, no_pairs = opposites, [(x, y) for x in a.not_says[:2] for y in b.says[:2]]
        code, opposite = f"{a.tight()} and {b.tight(True)}", f"{a.tight(True)} or {b.tight()}"

    def say(forms: Sequence[str], pairs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
        return tuple(r.choice(forms).format(x, y).replace("both that", "both") for x, y in pairs)

    return Condition(f"({a.key} {way} {b.key})", code, say(forms, pairs), opposite, say(no_forms, no_pairs), True)
