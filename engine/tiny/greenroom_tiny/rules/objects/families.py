"""Methods of small domain classes: what is refused and how, what changes, what is returned, each by a rule of its own."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from greenroom_tiny.rules.objects.more import FEES, LOCKERS, POLLS, STOCKS
from greenroom_tiny.rules.objects.parts import PLACES, VESSELS, Act, End, Guard, Shape
from greenroom_tiny.rules.objects.queries import queries
from greenroom_tiny.rules.objects.text import Refusal, Words, asked
from greenroom_tiny.spec import Enclosing, Parameter, Spec, indent
from greenroom_tiny.values import ANNOTATIONS
from greenroom_tiny.variety import given

ROLE = re.compile(r"self\.\$([a-z])\b")
ARGUMENT = re.compile(r"\$([abc])\b")
GENERAL = {"list": "words", "dict": "counts", "int": "int", "float": "float", "bool": "bool", "str": "word"}
FIRST = ("missing", "unknown")  # what other checks and the act rely on
HELPERS = {"fees": "fee cost charge price_due", "lockers": "number free_number given_number", "admit-all": "refused left_out turned_away", "admit-some": "added new_ones accepted", "vessels": "moved change actual done", "sell": "price sum_due to_pay", "refill": "added missing_ones lacking", "weigh": "weight marks_given", "promote": "first chosen moved", "withdraw": "had old_count"}  # fmt: skip
MOST_CHARACTERS = 800  # of class, docstring and body
HIDDEN_SHARE, SET_SHARE, HELPER_SHARE, SPARE_SHARE, MESSAGE_SHARE, EXTRA_SHARE = 0.15, 0.35, 0.2, 0.1, 0.15, 0.25


@dataclass(frozen=True)
class Task:
    """The choices of a draw: the act, its refusals with what happens then, an effect besides, the result."""

    shape: Shape
    act: Act
    refusals: tuple[tuple[str, Guard, str], ...]
    extra: str
    end: End
    ending: str

    @property
    def structure(self) -> str:
        """The choices as text."""
        refused = "+".join(f"{key}:{reaction}" for key, _, reaction in self.refusals)
        return "/".join(("rules/objects", self.shape.key, self.act.key, refused, self.extra, self.ending))

    def bodies(self) -> tuple[str, ...]:
        """The method in several ways, with ``$`` names; the most direct one first."""
        added = (self.shape.extras[self.extra][0],) if self.extra else ()
        acts = ["\n".join((code, *added)) for code in self.act.codes]
        ends = [f"return {code}" for code in self.end.codes]
        found = [self._straight(acts[0], ends[0]), self._straight(acts[-1], ends[-1])]
        if len(self.refusals) > 1:
            found.append(self._merged(acts[0], ends[0]))
        if self.refusals and len({reaction for _, _, reaction in self.refusals}) == 1:
            found.append(self._nested(acts[-1], ends[0]))
        if len(set(found)) == 1 and self.end.codes[0] not in ("True", "$n"):
            found.append(self._straight(acts[0], f"$z = {self.end.codes[0]}\nreturn $z"))
        return tuple(dict.fromkeys(map(_tidied, found)))

    def _refuse(self, reaction: str) -> str:
        if reaction == "same":
            return f"return {self.end.codes[0]}"
        return f"raise {reaction}" if reaction.endswith("Error") else f"return {reaction}"

    def _straight(self, act: str, end: str) -> str:
        checks = (f"if {guard.code}:\n    {self._refuse(reaction)}" for _, guard, reaction in self.refusals)
        return "\n".join((*checks, act, end))

    def _merged(self, act: str, end: str) -> str:
        groups = grouped(self.refusals)
        checks = (
            f"if {' or '.join(guard.code for guard in guards)}:\n    {self._refuse(reaction)}"
            for guards, reaction in groups
        )
        return "\n".join((*checks, act, end))

    def _nested(self, act: str, end: str) -> str:
        test, reaction = " and ".join(guard.opposite for _, guard, _ in self.refusals), self.refusals[0][2]
        if reaction == "same":
            return "\n".join((f"if {test}:", indent(act), end))
        return "\n".join((f"if {test}:", indent(act), indent(end), self._refuse(reaction)))


def _tidied(body: str) -> str:
    """Without a helper variable that nothing asks for."""
    if len(re.findall(r"\$n\b", body)) != 1:
        return body
    body = re.sub(r"\$n, (self\.\$s) = self\.\$s, 0", r"\1 = 0", body)
    body = re.sub(r"^( *)\$n = (.*\.pop\(.*\))$", r"\1\2", body, flags=re.M)
    return re.sub(r"^ *\$n = .*\n", "", body, flags=re.M)


def grouped(refusals: Sequence[tuple[str, Guard, str]]) -> list[tuple[list[Guard], str]]:
    """Guards next to each other that refuse in the same way."""
    groups: list[tuple[list[Guard], str]] = []
    for _, guard, reaction in refusals:
        if groups and groups[-1][1] == reaction:
            groups[-1][0].append(guard)
        else:
            groups.append(([guard], reaction))
    return groups


def _reactions(r: random.Random, end: End, guards: Sequence[Guard], argued: bool) -> list[str]:
    """What happens where the method refuses: one way for all of them, or one for each."""
    ways = ["ValueError", "ValueError", "None"]
    if end.codes[0] == "True":
        ways[2:] = ["False", "False", "False"]
    elif end.returns == "int":
        ways += ["0", "-1"]
    elif end.returns == "list[str]":
        ways += ["[]"]
    if end.codes[0] != "True" and "$n" not in "".join(end.codes) and not argued:
        ways += ["same", "same"]

    def one(guard: Guard) -> str:
        way = r.choice(ways)
        return guard.error if way == "ValueError" else way

    if r.random() < 0.45:
        way = one(guards[0])
        return [guard.error if way.endswith("Error") else way for guard in guards]
    if len(guards) > 1:  # "always return" would be wrong beside another refusal
        ways = [way for way in ways if way != "same"]
    return [one(guard) for guard in guards]


def _guards(r: random.Random, act: Act) -> list[str]:
    """Those that must be, and up to two or three of the others, in any order."""
    words = act.guards.split()
    needed, free = [w for w in words if w[0] != "["], [w.strip("[]") for w in words if w[0] == "["]
    most = min(len(free), (3 if r.random() < 0.2 else 2) - len(needed))
    keys = needed + r.sample(free, r.randint(0 if needed else min(1, most), max(most, 0)))
    r.shuffle(keys)
    return keys


def _task(r: random.Random, shape: Shape) -> Task:
    act = r.choice(shape.acts)
    keys = _guards(r, act)
    keys.sort(key=lambda key: key not in FIRST)
    ends = [(key, shape.ends[key]) for key in act.ends.split()] + [(f"own{i}", end) for i, end in enumerate(act.own)]
    ends = [(key, end) for key, end in ends if end.codes[0] != "True" or keys]
    ending, end = r.choice(ends)
    extra = r.choice(act.extras.split()) if act.extras and r.random() < EXTRA_SHARE else ""
    if extra and (ending == "true" or r.random() < 0.6):
        ending, end = f"extra {extra}", shape.extras[extra][2]
    guards = [shape.guards[key] for key in keys]
    needs = any(key in ("missing", "unknown", "unknownb") for key in keys)
    reactions = _reactions(r, end, guards, needs and ARGUMENT.search("".join(end.codes)) is not None)
    if not keys and not extra and len(act.codes[0]) < 40 and "$n" not in act.codes[0]:
        raise ValueError("one rule only")
    return Task(shape, act, tuple(zip(keys, guards, reactions, strict=True)), extra, end, ending)


def _names(r: random.Random, shape: Shape, act: Act, domain: dict[str, str]) -> dict[str, str]:
    """Names for all roles, each a different one."""
    names: dict[str, str] = {}
    for role in [key for key in shape.kinds if key in domain]:
        taken = tuple(names.values())
        annotation = ANNOTATIONS[shape.kinds[role].replace("$pool", domain.get("pool", ""))]
        own = r.choice(
            [name for name in domain[role].replace(" name", "_name").split() if name not in taken] or [role + "_value"]
        )
        names[role] = own if annotation.startswith("list") or annotation == "bool" else given(r, own, GENERAL[annotation.partition("[")[0]], taken)  # fmt: skip
    taken = tuple(names.values())
    helpers = HELPERS.get(act.key, HELPERS.get(shape.key, "moved taken found rest"))
    names["n"] = r.choice([name for name in helpers.split() if name not in taken])
    names["u"] = r.choice([name for name in ("time", "duration", "spent", "units") if name not in taken])
    names["v"] = r.choice([name for name in ("each", "x", "entry", "one") if name not in taken])
    names["z"] = r.choice([name for name in ("result", "answer", "now") if name not in taken])
    k = r.randint(2, 4)
    names |= {"k": str(k), "j": str(r.randint(k + 1, 8)), "one": domain["one"].replace("_", " "), "only": domain["one"]}
    return names


def fill(text: str, names: dict[str, str]) -> str:
    """A template with its names put in."""
    return re.sub(r"\$([a-z]+)", lambda found: names[found[1]], text)


def _enclosing(r: random.Random, shape: Shape, domain: dict[str, str], names: dict[str, str], roles: Sequence[str], sets: bool, hidden: str, helper: str) -> Enclosing:  # fmt: skip
    kinds = {role: shape.kinds[role].replace("$pool", domain.get("pool", "")) for role in roles}
    held = [Parameter(names[role], kinds[role]) for role in roles]
    hints, copied = r.random() < 0.5, r.random() < 0.5
    inside = ", ".join(f"{p.name}: {ANNOTATIONS[p.kind]}" if hints else p.name for p in held)
    lines = [f"    def __init__(self, {inside}){' -> None' if hints else ''}:"]
    for role, parameter in zip(roles, held, strict=True):
        kind = ANNOTATIONS[parameter.kind].partition("[")[0]
        value = parameter.name
        if role == "s" and sets:
            value = f"set({value})"
        elif copied and kind in ("list", "dict"):
            value = f"{kind}({value})"
        lines.append(f"        self.{hidden}{parameter.name} = {value}")
    name = r.choice(domain["class"].split())
    doc = ""
    if r.random() < 0.1:
        known = [p.name.replace("_", " ") for p in held]
        words = " and ".join(filter(None, (", ".join(known[:-1]), known[-1])))
        doc = f'    """{r.choice((f"Knows {words}.", f"Keeps {words}.", f"Made of {words}.", f"Remembers {words}."))}"""\n\n'
    return Enclosing(
        name, tuple(held), f"class {name}:\n{doc}" + "\n".join(lines) + (f"\n\n{helper}" if helper else "")
    )


def _helped(r: random.Random, task: Task, bodies: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """At times the first bodies ask another method, and that method's text."""
    able = [guard for _, guard, _ in task.refusals if guard.helper]
    if not able or r.random() > HELPER_SHARE:
        return bodies, ""
    guard = r.choice(able)
    name = r.choice(guard.helper.split())
    arguments = ", ".join(dict.fromkeys(f"${role}" for role in ARGUMENT.findall(guard.code)))
    text = f"    def {name}(self{', ' if arguments else ''}{arguments}):\n        return {guard.code}"
    call = f"self.{name}({arguments})"
    helped = (body.replace(f"if {guard.code}", f"if {call}", 1) for body in bodies[:1])
    return tuple(dict.fromkeys((*helped, *bodies))), text


def _method(r: random.Random, shape: Shape) -> Spec:
    task = _task(r, shape)
    domain = dict(r.choice(shape.domains))
    if "pool" in domain and shape is not PLACES:  # few names, so that calls often meet a known one
        domain["pool"] = ",".join(domain["pool"].split(",")[: 4 if shape is LOCKERS else 3])
    names = _names(r, shape, task.act, domain)
    bodies, helper = _helped(r, task, task.bodies())
    whole = "\n".join((*bodies, helper))
    roles = [role for role in shape.kinds if role in ROLE.findall(whole)]
    spare = [role for role in shape.kinds if role not in roles and role not in "abc" and role in domain]
    if spare and len(roles) < 3 and r.random() < SPARE_SHARE:
        roles.append(r.choice(spare))
    arguments = [role for role in "abc" if role in ARGUMENT.findall("\n".join(bodies))]
    sets = shape is PLACES and r.random() < SET_SHARE
    hidden = "_" if r.random() < HIDDEN_SHARE else ""
    shown = {**names, **{role: hidden + names[role] for role in roles}, "add": "add" if sets else "append"}
    code = {role: names[role] for role in arguments}
    bodies = tuple(fill(body, {**shown, **code}) for body in bodies)
    if r.random() < MESSAGE_SHARE:
        said = {key: fill(guard.words[0].replace("`", "").replace("$a ", f"{names['a'].replace('_', ' ')} "), names) for key, guard, _ in task.refusals}  # fmt: skip
        errors = [said[key] for key, _, reaction in task.refusals if reaction.endswith("Error")]
        if len(errors) == 1 and '"' not in errors[0]:
            bodies = tuple(re.sub(r"raise (\w+)$", rf'raise \1("{errors[0]}")', body, flags=re.M) for body in bodies)
    words = Words(r, names)
    extra = shape.extras[task.extra][1] if task.extra else ()
    refusals = [Refusal([guard.words for guard in guards], reaction) for guards, reaction in grouped(task.refusals)]
    sentences = [asked(words, task.act.words, extra, refusals, task.end.words, task.act.stories) for _ in range(9)]
    enclosing = _enclosing(r, shape, domain, names, roles, sets, hidden, fill(helper, {**shown, **code}))
    room = MOST_CHARACTERS - len(enclosing.text)
    sentences = sorted(dict.fromkeys(sentences), key=len)[:6]
    bodies = tuple(body for body in bodies if len(body) + len(sentences[-1]) <= room)[:4]
    if len(bodies) < 2:
        raise ValueError("too long")
    called = fill(task.act.names, {**names, "one": names["only"]}).split()
    reactions = {reaction for _, _, reaction in task.refusals}
    kinds = [(role, shape.kinds[role].replace("$pool", domain.get("pool", ""))) for role in arguments]
    return Spec(
        task.structure,
        tuple(name for name in called if name not in names.values() and f"def {name}(" not in helper),
        tuple(Parameter(names[role], kind) for role, kind in kinds),
        task.end.returns + (" | None" if "None" in reactions else ""),
        bodies,
        tuple(sentences),
        raises=tuple(sorted(reaction for reaction in reactions if reaction.endswith("Error"))),
        enclosing=enclosing,
    )


def _family(shape: Shape, name: str) -> Callable[[random.Random], Spec]:
    def draw(r: random.Random) -> Spec:
        return _method(r, shape)

    draw.__name__ = name
    return draw


places = _family(PLACES, "places")
vessels = _family(VESSELS, "vessels")
stocks = _family(STOCKS, "stocks")
polls = _family(POLLS, "polls")
lockers = _family(LOCKERS, "lockers")
fees = _family(FEES, "fees")
FAMILIES = ((1.3, places), (1.2, vessels), (1.3, stocks), (0.7, polls), (0.8, lockers), (1.0, fees), (1.3, queries))
