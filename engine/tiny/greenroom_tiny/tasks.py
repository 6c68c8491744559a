"""Draw tasks: compositions of every family and the tables of classics, as specs."""

import importlib
import random
from collections.abc import Callable
from functools import cache
from string import Template

from greenroom_tiny import dictionaries, lookups, reshapings, scalars
from greenroom_tiny.classics.entry import Classic
from greenroom_tiny.pipelines import Builder
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

FAMILIES: tuple[tuple[float, Callable[[random.Random], Spec]], ...] = (
    (9.0, lambda r: Builder(r).build()),
    (1.2, scalars.arithmetic),
    (1.2, scalars.piecewise),
    (1.8, scalars.strings),
    (0.8, lookups.positions),
    (0.8, lookups.quantified),
    (0.9, lookups.ordered),
    (0.9, dictionaries.grouped),
    (1.2, dictionaries.dictionaries),
    (0.4, reshapings.split),
    (0.6, reshapings.replaced),
    (0.4, reshapings.rows),
)
TABLES = ("numbers", "strings", "collections")


def composition(r: random.Random) -> Spec:
    """One composition. A draw that makes no sense is drawn again."""
    while True:
        family = r.choices(FAMILIES, weights=[weight for weight, _ in FAMILIES])[0][1]
        try:
            return family(r)
        except (ValueError, IndexError):
            continue


@cache
def classics() -> tuple[Classic, ...]:
    """All entries of the tables."""
    return tuple(
        entry for table in TABLES for entry in importlib.import_module(f"greenroom_tiny.classics.{table}").CLASSICS
    )


def classic(r: random.Random) -> Spec:
    """One classic, with parameter names of this draw's taste."""
    entry = r.choice(classics())
    names: dict[str, str] = {}
    for letter, param in zip("pqr", entry.params, strict=False):
        name = r.choice([name for name in param.names if name not in names.values()] or [param.names[0]])
        names[letter] = given(r, name, param.kind, tuple(names.values()))
    if len(set(names.values())) < len(names):
        names = {letter: param.names[0] for letter, param in zip("pqr", entry.params, strict=False)}
    return Spec(
        f"classic/{entry.key}",
        entry.names,
        tuple(Parameter(name, param.kind) for name, param in zip(names.values(), entry.params, strict=True)),
        entry.returns,
        tuple(Template(body).substitute(names) for body in entry.codes),
        tuple(Template(phrase).substitute(names) for phrase in entry.phrases),
    )
