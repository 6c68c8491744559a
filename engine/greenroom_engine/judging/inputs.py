"""Calls on which candidates are compared: the user's own, edges of the types, mutations. Seeded, so always the same.

Own code rather than hypothesis: what is wanted is a short list of small literals near the user's own examples, the
same for every candidate and run, that can be sent into the sandbox and shown; hypothesis draws inside the process
under test, would have to be there beside the user's packages, and its database and shrinking have no use here.
"""

import ast
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest
from typing import Any

from greenroom_engine.judging.constants import constants_of
from greenroom_engine.judging.found_calls import found_calls
from greenroom_engine.judging.literal import call_of, is_literal, values_of
from greenroom_engine.judging.mutation import mutated
from greenroom_engine.judging.signature import Parameter, Signature
from greenroom_engine.judging.typed_values import annotation_of, edge_values, near_constants, random_value
from greenroom_engine.prompts.dialect import Question
from greenroom_sandbox import Call

USUAL = 40  # calls: some hundred microseconds each, and a mistake shows on the first few dozen or hardly ever
_TRIES = 20  # draws per call wanted, before all that can be drawn is taken to be known
_LARGEST = 4000  # characters


@dataclass(frozen=True)
class Inputs:
    """Calls of one target.

    ``found`` were written by the user, ``made`` are ours. ``note`` says why there is none at all.
    """

    signature: Signature
    found: tuple[Call, ...]
    made: tuple[Call, ...]
    note: str = ""

    @property
    def calls(self) -> tuple[Call, ...]:
        """All, the user's first."""
        return (*self.found, *self.made)


def inputs_for(question: Question, *, seed: int = 0, most: int = USUAL, codes: Sequence[str] = ()) -> Inputs:
    """Calls of ``question.target`` in literals.

    Half of them at the most are the user's own; the others start from those, or from the annotations alone.

    :param codes: bodies to tell apart: their constants are tried, as those of the docstring are.
    """
    target = question.target
    signature = Signature.of(target, question.text)
    if signature.obstacle and signature.constructor is None:
        return Inputs(signature, (), (), signature.obstacle)
    found = found_calls(target, signature, question.workspace, question.tests)
    if signature.obstacle and not found:
        return Inputs(signature, (), (), signature.obstacle)
    found = _spread(found, most // 2)
    maker = _Maker(signature, found, random.Random(seed), constants_of(target.docstring or "", codes))
    made: dict[Call, None] = {}
    for call in islice(maker.calls(), most * _TRIES):
        if len(found) + len(made) >= most:
            break
        if call not in found and len(call.arguments) <= _LARGEST:
            made[call] = None
    note = "" if found or made else maker.obstacle
    return Inputs(signature, tuple(found), tuple(made), note)


def _spread(calls: list[Call], most: int) -> list[Call]:
    """``most`` of them, evenly."""
    return calls if len(calls) <= most else [calls[place * len(calls) // most] for place in range(most)]


class _Maker:
    """Draws calls. ``bases`` are what mutations start from: the user's calls, or one made of first values."""

    def __init__(
        self, signature: Signature, found: list[Call], source: random.Random, constants: Sequence[Any] = ()
    ) -> None:
        self._source = source
        self._constants = constants
        self._found = found
        self._values: dict[str, list[Any]] = {}
        self._types: dict[str, ast.expr] = {}
        self.obstacle = ""
        self._needed = [p for p in signature.parameters if p.kind in ("positional", "named")]
        self._parameters = [p for p in signature.parameters if p.kind != "rest"]
        seen = self._seen()
        for parameter in self._parameters:
            self._learn(parameter, seen.get(parameter.name, []))
        self._constructor = signature.constructor
        self._receivers = list(dict.fromkeys(call.receiver for call in found if call.receiver is not None))
        if self._constructor is not None and not self._receivers:
            self._receivers = self._made_receivers(self._constructor)

    def calls(self) -> Iterator[Call]:
        """Edges one parameter at a time, then mutations and random values in turn. Ends when nothing can be made."""
        bases = self._first()
        if self._found:
            bases = [(arguments, keywords) for arguments, keywords, _ in map(values_of, self._found)]
        if not bases or (self._constructor is not None and not self._receivers):
            return
        if not self._found:
            yield self._call(*bases[0])
        for pair in zip_longest(self._tried(bases, self._near), self._tried(bases, edge_values)):
            for arguments, keywords in filter(None, pair):
                yield self._call(arguments, keywords)
        while True:
            arguments, keywords = self._source.choice(bases)
            yield self._call(*self._changed(arguments, keywords))
            if (drawn := self._drawn()) is not None:
                yield self._call(*drawn)

    def _call(self, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> Call:
        made = call_of(arguments, keywords)
        if self._constructor is None:
            return made
        return made.model_copy(update={"receiver": self._source.choice(self._receivers)})

    def _learn(self, parameter: Parameter, seen: list[Any]) -> None:
        """Which values a parameter may have: by its annotation, by what it was given, by its default."""
        annotation = parameter.annotation
        values = edge_values(annotation) if annotation is not None else []
        observed = annotation_of(seen)
        if (not values and observed is not None) or (
            annotation is not None and observed is not None and _is_vague(annotation)
        ):
            annotation, values = observed, edge_values(observed)
        if not values and parameter.default is not None and not seen:
            default = _default(parameter.default)
            annotation = annotation_of(default)
            values = edge_values(annotation) if annotation is not None and default != [None] else []
        if values and annotation is not None:
            self._types[parameter.name] = annotation
        self._values[parameter.name] = [value for value in (*seen, *values) if is_literal(value)]
        if not self._values[parameter.name] and parameter.default is None and parameter in self._needed:
            kind = f"of type {ast.unparse(parameter.annotation)}" if parameter.annotation else "without an annotation"
            self.obstacle = (
                self.obstacle or f"there is no literal for {parameter.name}, {kind}, and no call in the tests"
            )

    def _seen(self) -> dict[str, list[Any]]:
        """The values each parameter was given in the user's calls."""
        seen: dict[str, list[Any]] = {}
        placed = [p for p in self._parameters if p.kind == "positional"]
        many = next((p for p in self._parameters if p.kind == "many"), None)
        for call in self._found:
            arguments, keywords, _ = values_of(call)
            for parameter, value in zip(placed, arguments, strict=False):
                seen.setdefault(parameter.name, []).append(value)
            if many is not None:
                seen.setdefault(many.name, []).extend(arguments[len(placed) :])
            for name, value in keywords.items():
                seen.setdefault(name, []).append(value)
        return seen

    def _first(self) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
        """Without a call of the user's: one of each parameter's first values, the optional ones left out."""
        if self.obstacle:
            return []
        arguments: list[Any] = []
        keywords: dict[str, Any] = {}
        for parameter in self._needed:
            if parameter.default is not None:
                continue
            values = self._values[parameter.name]
            value = values[min(2, len(values) - 1)]  # the very first are empty or zero
            if parameter.kind == "positional":
                arguments.append(value)
            else:
                keywords[parameter.name] = value
        return [(tuple(arguments), keywords)]

    def _near(self, annotation: ast.expr) -> list[Any]:
        return near_constants(annotation, self._constants)

    def _tried(
        self, bases: list[tuple[tuple[Any, ...], dict[str, Any]]], values_for: Callable[[ast.expr], list[Any]]
    ) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
        """A base with one parameter at one of the values for its type, the parameters in turn."""
        edges = {p.name: values_for(self._types[p.name]) for p in self._needed if p.name in self._types}
        positions = {p.name: place for place, p in enumerate(p for p in self._needed if p.kind == "positional")}
        for rank in range(max(map(len, edges.values()), default=0)):
            for parameter in self._needed:
                values = edges.get(parameter.name, [])
                if rank >= len(values):
                    continue
                arguments, keywords = bases[rank % len(bases)]
                place = positions.get(parameter.name)
                if place is not None and place <= len(arguments):
                    yield (*arguments[:place], values[rank], *arguments[place + 1 :]), keywords
                else:
                    yield arguments, {**keywords, parameter.name: values[rank]}

    def _changed(self, arguments: tuple[Any, ...], keywords: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """One argument mutated; sometimes two, for what only shows together."""
        for _ in range(self._source.choice([1, 1, 2])):
            place = self._source.randrange(len(arguments) + len(keywords)) if arguments or keywords else -1
            if 0 <= place < len(arguments):
                value = mutated(arguments[place], self._source)
                arguments = (*arguments[:place], value, *arguments[place + 1 :])
            elif place >= 0:
                name = list(keywords)[place - len(arguments)]
                keywords = {**keywords, name: mutated(keywords[name], self._source)}
        return arguments, keywords

    def _drawn(self) -> tuple[tuple[Any, ...], dict[str, Any]] | None:
        """Random values for all parameters, optional ones now and then; None when some type has no literals."""
        arguments: list[Any] = []
        keywords: dict[str, Any] = {}
        in_place = True
        for parameter in self._parameters:
            is_left_out = parameter.default is not None and self._source.random() < 0.5
            if parameter.kind == "many":
                if in_place and parameter.name in self._types:
                    kind = self._types[parameter.name]
                    arguments += [random_value(kind, self._source) for _ in range(self._source.randint(0, 4))]
                continue
            if parameter.name not in self._types:
                if parameter.default is None:
                    return None
                is_left_out = True
            if is_left_out:
                in_place = False
                continue
            value = random_value(self._types[parameter.name], self._source)
            if parameter.kind == "positional" and in_place:
                arguments.append(value)
            else:
                keywords[parameter.name] = value
        return tuple(arguments), keywords

    def _made_receivers(self, constructor: Iterable[Parameter]) -> list[str]:
        maker = _Maker(Signature("", tuple(constructor)), [], random.Random(self._source.random()))
        made = list(dict.fromkeys(islice(maker.calls(), 12)))
        if not made:
            self.obstacle = maker.obstacle or "its object cannot be made of literals"
        return [f"({call.arguments}, {call.keywords})" for call in made]


def _is_vague(annotation: ast.expr) -> bool:
    """Whether an annotation says less than an example: a bare ``list``, ``Any``."""
    return isinstance(annotation, ast.Name | ast.Attribute) and ast.unparse(annotation).rpartition(".")[2] not in (
        "int",
        "float",
        "str",
        "bool",
        "bytes",
    )


def _default(node: ast.expr) -> list[Any]:
    try:
        return [ast.literal_eval(node)]
    except (ValueError, TypeError):
        return []
