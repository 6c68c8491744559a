"""Methods of small classes: an act on an attribute, perhaps refused, and what the method returns."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from string import Template

from greenroom_tiny.families.class_parts import LISTS, NUMBERS, Act, Domain, End, Guard
from greenroom_tiny.families.class_shapes import (
    DICTS,
    FRACTIONS,
    INTERVALS,
    NUMBER_ENDS,
    POINTS,
    POLYNOMIALS,
    RECTANGLES,
    TABLES,
    TEXT_ENDS,
    TEXTS,
)
from greenroom_tiny.spec import DATACLASS, Enclosing, Parameter, Spec, indent
from greenroom_tiny.values import ANNOTATIONS
from greenroom_tiny.variety import GIVEN_SHARE, Inventive, given, number, phrase

ELEMENTS = {"words": ("item", "items", TEXT_ENDS), "ints": ("few", "fews", NUMBER_ENDS)}
GROWING = ("append", "prepend", "slide", "once")  # whatever was held before, now there is something
BEGINNING = (
    "add",
    "addmul",
    "sub",
    "append",
    "prepend",
    "extend",
    "addone",
    "set",
    "merge",
)  # sensible on a new object
SHOWING = ("value", "list", "dict", "total", "joined", "sum")  # and these then tell what happened
OWN = ("negative", "notpositive", "big", "nothing")  # guards that do not look at the object
OPTIONAL = ("number", "list", "dict", "rows", "numbers")  # domains whose second attribute may be left out
NO_ACT_SHARE, MESSAGE_SHARE, HIDDEN_SHARE, FRESH_SHARE, DATACLASS_SHARE = 0.35, 0.5, 0.2, 0.2, 0.15
IRREGULAR = {"put": "putting", "set": "setting", "drop": "dropping", "swap": "swapping", "cut": "cutting", "flip": "flipping", "let": "letting"}  # fmt: skip


@dataclass(frozen=True)
class Drawn:
    """The pieces of one method, with the names that stand for their placeholders in code."""

    r: random.Random
    act: Act
    end: End
    guards: tuple[Guard, ...]
    reaction: str
    names: dict[str, str]

    def code(self, text: str) -> str:
        """A piece of code with its names."""
        return Template(text.replace("$new", self.act.new)).substitute(self.names)

    def words(self, text: str) -> str:
        """A phrase with its names as people write them."""
        style = self.r.random()
        quoted = "slab" if style < 0.2 else "ab" if style < 0.35 else ""
        shown = self.names | {key: self.names[key].strip("_").replace("_", " ") for key in "sl"}
        shown |= {key: f"`{name.lstrip('_')}`" for key, name in self.names.items() if key in quoted}
        return Template(text).substitute(shown)

    def bodies(self) -> tuple[str, ...]:
        """All the ways to write it, the most direct first."""
        steps = self.act.steps
        ends = [f"return {code}" for code in self.end.codes] + list(self.end.long)
        kept = len(self.guards) > 1 or any("$new" in guard.code for guard in self.guards)
        found = [self._straight(steps[0], ends[0])]
        if self.guards:
            found.append(self._nested(steps[0], ends[0]))
        if len(self.guards) > 1:
            found.append(self._merged(steps[0], ends[0]))
        if kept and any(step.startswith("$n = ") for step in steps) and self.act.new and self.reaction != "same":
            found.append(self._computed(ends[0]))
        found += [self._straight(step, ends[0]) for step in steps[1:]]
        found += [self._straight(steps[0], end) for end in ends[1:]]
        if len(found) == 1 and self.act.key == "none" and not self.guards:
            found.append(f"result = {self.end.codes[0]}\nreturn result")
        if len(found) == 1:
            found.append(self._straight(steps[0], f"result = {self.end.codes[0]}\nreturn result"))
        return tuple(dict.fromkeys(self.code(body) for body in found))

    def _refusal(self, guards: Sequence[Guard]) -> str:
        if self.reaction == "message":
            return f'raise ValueError("{" or ".join(guard.words[0] for guard in guards)}")'
        return {"raise": "raise ValueError", "same": f"return {self.end.codes[0]}"}.get(
            self.reaction, f"return {self.reaction}"
        )

    def _checks(self, guards: Sequence[Guard]) -> list[str]:
        return [f"if {guard.code}:\n    {self._refusal((guard,))}" for guard in guards]

    def _straight(self, step: str, end: str) -> str:
        return _lines(*self._checks(self.guards), step, end)

    def _merged(self, step: str, end: str) -> str:
        test = " or ".join(guard.code for guard in self.guards)
        return _lines(f"if {test}:\n    {self._refusal(self.guards)}", step, end)

    def _nested(self, step: str, end: str) -> str:
        test = " and ".join(guard.opposite for guard in self.guards)
        if self.reaction == "same":
            return _lines(f"if {test}:", indent(step), end)
        return _lines(f"if {test}:", indent(_lines(step, end)), self._refusal(self.guards))

    def _computed(self, end: str) -> str:
        """The new value first, so that it is worked out once."""
        before = [guard for guard in self.guards if "$new" not in guard.code]
        after = [replace(guard, code=guard.code.replace("$new", "$n")) for guard in self.guards if "$new" in guard.code]
        return _lines(*self._checks(before), f"$n = {self.act.new}", *self._checks(after), "self.$s = $n", end)

    def sentences(self) -> tuple[str, ...]:
        """Different ways to ask for the whole."""
        ways = _asked if self.act.key == "none" else _ordered
        sentences = (ways(self.r, self._phrase(self.act.words), self._phrase(self.end.words)) for _ in range(6))
        return tuple(dict.fromkeys(sentences))

    def details(self) -> tuple[str, ...]:
        """What is refused, in several wordings."""
        if not self.guards:
            return ()
        return tuple(dict.fromkeys(self._detail() for _ in range(5)))

    def _phrase(self, phrases: tuple[str, ...]) -> str:
        return self.words(self.r.choice(phrases))

    def _detail(self) -> str:
        said = " or ".join(self._phrase(guard.words) for guard in self.guards)
        known = self.act.key != "none"
        if self.reaction in ("raise", "message"):
            ways = ("Raise ValueError if {}.", "Raise a ValueError when {}.", "If {}, raise ValueError.", "ValueError if {}.", "A ValueError is raised if {}.", "Raises ValueError if {}.")  # fmt: skip
        elif self.reaction == "same":
            s = self.words("$s")
            ways = ("If {}, nothing changes.", "Change nothing if {}.", f"Leave the {s} alone if {{}}.", "Do not do it if {} (the return value is as usual).")  # fmt: skip
        else:
            value = self.reaction
            ways = (f"Return {value} if {{}}.", f"If {{}}, return {value}.", f"{value} when {{}}.", f"Returns {value} if {{}}.")  # fmt: skip
            ways += (f"Change nothing and return {value} if {{}}.", f"If {{}}, return {value} and leave everything as it is.") if known else ()  # fmt: skip
        return self.r.choice(ways).format(said)


def _lines(*parts: str) -> str:
    return "\n".join(part for part in parts if part)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _third(order: str) -> str:
    verb, _, rest = order.partition(" ")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies {rest}"
    return f"{verb}{'es' if verb.endswith(('s', 'sh', 'ch', 'x')) else 's'} {rest}"


def _gerund(order: str) -> str:
    verb, _, rest = order.partition(" ")
    return f"{IRREGULAR.get(verb) or (verb[:-1] if verb.endswith('e') else verb) + 'ing'} {rest}"


def _ordered(r: random.Random, do: str, gives: str) -> str:
    """An act and what comes out of it."""
    plain = do.split()[0].isalpha() and do.split()[0] not in ("for", "a") and "; " not in do
    ways = [f"{_capital(do)}. Return {gives}.", f"{_capital(do)}. Then return {gives}.", f"{_capital(do)} and return {gives}.", f"{_capital(do)}, then return {gives}."]  # fmt: skip
    if plain:
        ways += [f"{_capital(_third(do))} and returns {gives}.", f"{do}, return {gives}", f"{_capital(do)}; the result is {gives}."]  # fmt: skip
        if "it" not in gives.split()[:1] and "its" not in gives.split()[:1]:
            ways += [f"Return {gives} after {_gerund(do)}.", f"After {_gerund(do)}, return {gives}."]
    return r.choice(ways)


def _asked(r: random.Random, _do: str, gives: str) -> str:
    """What to return, when nothing is to be changed."""
    if gives.startswith("whether "):
        return r.choice(("Return {}.", "Returns {}.", "Tell {}.", "Check {}.", "Return True or False: {}.", "{}", "Say {}.")).format(gives)  # fmt: skip
    ways = ["Return {}.", "Return {}.", "Returns {}.", "Get {}.", "Compute {}.", "Give back {}.", "{}"]
    if gives.startswith("the "):
        ways += ["What is {}?", "Tell {}."]
    text = r.choice(ways).format(gives)
    return _capital(text) if r.random() < 0.7 else text


def _pieces(r: random.Random, domain: Domain) -> tuple[Act, str, tuple[str, ...]]:
    """(act, key of the end, keys of the guards) that go together."""
    asks = r.random() < NO_ACT_SHARE
    act = domain.acts[0] if asks else r.choice(domain.acts[1:])
    refused = r.choice(act.refusals)
    ends = [
        key
        for key, end in domain.ends.items()
        if (key in act.ends.split() if act.ends else not key.startswith("pop"))
        and (end.alone if asks else not end.takes and (() in end.refusals or act.key in GROWING))
        and (key != "done" or refused)
        and not (key == "isempty" and act.key in GROWING)
    ]
    key = r.choice(ends)
    return act, key, (*refused, *r.choice(domain.ends[key].refusals)) if asks else refused


def _reaction(r: random.Random, act: Act, key: str, end: End) -> str:
    """What happens instead, when the method refuses."""
    if key == "done":
        return "False"
    ways = ["raise", "raise", "raise", "None"]
    if act.key != "none" and not any("$n" in code for code in end.codes):
        ways += ["same", "same"]
    elif end.returns in ("int", "bool"):
        ways += ["False"] if end.returns == "bool" else ["0", "-1"]
    elif end.returns in ("T", "list[str]", "list[int]") and act.key == "none":
        ways.append("[]")
    return r.choice(ways)


def _names(r: random.Random, thing: tuple[str, str, str], kinds: tuple[str, str], args: Sequence[tuple[str, str]]) -> dict[str, str]:  # fmt: skip
    """Names for the placeholders: attributes, arguments, helper variables."""
    s = given(r, r.choice(thing[1].split()), kinds[0])
    limits = [name for name in thing[2].split() if name != s] or ["limit"]
    names = {"s": s, "l": given(r, r.choice(limits), "int", (s,))}
    for letter, (kind, choices) in zip("ab", args, strict=False):
        plain = {"item": "word", "items": "words", "fews": "ints", "few": "int"}.get(kind, kind)
        taken = tuple(names.values())
        name = r.choice([name for name in choices.split() if name not in taken] or [f"{letter}_value"])
        names[letter] = given(r, name, plain, taken)
    taken = tuple(names.values())
    names["v"] = r.choice([name for name in ("x", "entry", "value", "each", "y") if name not in taken])
    names["n"] = r.choice([name for name in (f"new_{s}", "new", "found", "result", "changed") if name not in taken])
    names["k"] = str(number(r, r.choice((2, 3, 5, 10, r.randint(2, 12), r.randint(2, 50)))))
    return names


def _class_name(r: random.Random, names: str) -> str:
    if isinstance(r, Inventive) and r.taste.random() < GIVEN_SHARE:
        words, _ = phrase(r.taste, "int")
        return "".join(word.capitalize() for word in words.replace("_", " ").split())
    return r.choice(names.split())


def _enclosing(r: random.Random, name: str, held: Sequence[Parameter], start: str, hidden: bool) -> Enclosing:
    """The class's text. ``start``: how every object begins, where it is not given; ``hidden``: an underscore in front."""
    made = tuple(held[1:]) if start else tuple(held)
    words = " and ".join(parameter.name.replace("_", " ") for parameter in held)
    docs = (f"A {name.lower()} with {words}.", f"{name} with {words}.", f"Holds the {words}.", f"{name}.")
    parts = [f'    """{r.choice(docs)}"""'] if r.random() < 0.25 else []
    if not start and not hidden and r.random() < DATACLASS_SHARE:
        parts.append("\n".join(f"    {parameter.name}: {ANNOTATIONS[parameter.kind]}" for parameter in held))
        return Enclosing(name, made, f"{DATACLASS}@dataclass\nclass {name}:\n" + "\n\n".join(parts))
    hints = r.random() < 0.5
    inside = ", ".join(["self", *(f"{p.name}: {ANNOTATIONS[p.kind]}" if hints else p.name for p in made)])
    lines = [f"    def __init__({inside}){' -> None' if hints else ''}:"]
    copied = r.random() < 0.4
    for parameter in held:
        value = start if start and parameter == held[0] else parameter.name
        kind = ANNOTATIONS[parameter.kind].partition("[")[0]
        if copied and value == parameter.name and kind in ("list", "dict"):
            value = f"{kind}({value})"
        lines.append(f"        self.{'_' if hidden else ''}{parameter.name} = {value}")
    parts.append("\n".join(lines))
    return Enclosing(name, made, f"class {name}:\n" + "\n\n".join(parts))


def _method(r: random.Random, domain: Domain) -> Spec:
    element, listed, more = ELEMENTS[r.choice(("words", "ints"))]
    kinds = domain.kinds
    key_of_domain = domain.key
    if domain is LISTS:
        kinds = (listed, kinds[1])
        key_of_domain += f":{element}"
        own = {"empty": domain.guards["empty"], "few": domain.guards["few"]}
        domain = replace(domain, ends={**domain.ends, **more}, guards={**domain.guards, **own})
    if domain is NUMBERS:
        kinds = (r.choice(kinds[0].split()), kinds[1])
    act, key, refused = _pieces(r, domain)
    end = domain.ends[key]
    args = [({"E": element, "L": listed}.get(kind, kind), names) for kind, names in (*act.takes, *end.takes)]
    thing = r.choice(domain.things)
    names = _names(r, thing, kinds, args)
    guards = tuple(domain.guards[guard] for guard in refused)
    reaction = _reaction(r, act, key, end) if guards else ""
    hidden = r.random() < HIDDEN_SHARE
    shown = {**names, "s": f"_{names['s']}", "l": f"_{names['l']}"} if hidden else names
    said = "message" if reaction == "raise" and r.random() < MESSAGE_SHARE else reaction
    drawn = Drawn(r, act, end, guards, said, shown)
    bodies = tuple(body.replace('ValueError("_', 'ValueError("') for body in drawn.bodies())
    held = [Parameter(names["s"], kinds[0])]
    if domain.key not in OPTIONAL or any(f"self.{shown['l']}" in body for body in bodies) or r.random() < 0.15:
        held.append(Parameter(names["l"], kinds[1]))
    fresh = act.key in BEGINNING and key in SHOWING and set(refused) <= set(OWN) and domain.key in OPTIONAL[:3]
    start = domain.empty if fresh and r.random() < FRESH_SHARE else ""
    enclosing = _enclosing(r, _class_name(r, thing[0]), held, start, hidden)
    called = [name for name in (act.names or end.names).split() if name not in (names["s"], names["l"])]
    inside = {"T": ANNOTATIONS[kinds[0]], "e": ANNOTATIONS[element], "tuple[e, int]": f"tuple[{ANNOTATIONS[element]}, int]"}  # fmt: skip
    return Spec(
        "/".join(("method", key_of_domain, act.key, "+".join(refused), reaction, key)),
        tuple(called),
        tuple(Parameter(names[letter], kind) for letter, (kind, _) in zip("ab", args, strict=False)),
        inside.get(end.returns, end.returns) + (" | None" if reaction == "None" else ""),
        bodies,
        drawn.sentences(),
        drawn.details(),
        raises=("ValueError",) if reaction == "raise" else (),
        enclosing=enclosing,
    )


def _family(domain: Domain) -> Callable[[random.Random], Spec]:
    def draw(r: random.Random) -> Spec:
        return _method(r, domain)

    return draw


counters = _family(NUMBERS)
collections = _family(LISTS)
inventories = _family(DICTS)
rectangles = _family(RECTANGLES)
points = _family(POINTS)
intervals = _family(INTERVALS)
editors = _family(TEXTS)
matrices = _family(TABLES)
polynomials = _family(POLYNOMIALS)
fractions = _family(FRACTIONS)
FAMILIES = (
    (1.4, counters), (1.4, collections), (1.2, inventories), (0.6, rectangles), (0.6, points), (0.6, intervals), (0.6, editors),
    (0.35, matrices), (0.2, polynomials), (0.3, fractions),
)  # fmt: skip


def methods(r: random.Random) -> Spec:
    """A method of a class of any kind."""
    return r.choices(FAMILIES, weights=[weight for weight, _ in FAMILIES])[0][1](r)
