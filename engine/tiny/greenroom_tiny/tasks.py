"""Draw tasks: compositions of every family, tasks of several rules, sketches and the tables of classics, as specs."""

import importlib
import pkgutil
import random
from collections.abc import Callable
from functools import cache
from string import Template

from greenroom_tiny import sketches as sketch_tables
from greenroom_tiny.classics.entry import Classic
from greenroom_tiny.families import (
    algorithms,
    classes,
    clocks,
    datelists,
    dates,
    dictionaries,
    formats,
    groupings,
    keyed,
    layouts,
    little_languages,
    lookups,
    nested,
    notations,
    parsing,
    parsing_fields,
    records,
    reshapings,
    scalars,
)
from greenroom_tiny.families.pipelines import Builder
from greenroom_tiny.rules import charges, codes, ledgers, objects, rosters, steps, stretches, verdicts
from greenroom_tiny.sketches.sketch import Sketch
from greenroom_tiny.spec import Parameter, Spec
from greenroom_tiny.variety import given

Family = Callable[[random.Random], Spec]
FAMILIES: tuple[tuple[float, Family], ...] = (
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
WIDE: tuple[tuple[float, Family], ...] = (
    (0.7, records.summarised),
    (0.6, records.chosen),
    (0.5, groupings.ordered),
    (0.5, groupings.grouped),
    (0.3, groupings.indexed),
    (0.3, groupings.changed),
    (0.4, nested.lists_by_key),
    (0.4, nested.rows),
    (0.2, keyed.words_by_key),
    (0.3, keyed.tables),
    (0.3, keyed.merged),
    (1.2, parsing.separated),
    (0.8, parsing_fields.paired),
    (0.5, parsing_fields.compound),
    (0.2, notations.ranges),
    (0.2, notations.versions),
    (0.1, notations.colours),
    (0.1, little_languages.runs),
    (0.15, little_languages.durations),
    (0.3, little_languages.commands),
    (0.3, little_languages.templates),
    (0.15, little_languages.phones),
    (0.8, formats.listed),
    (0.4, formats.numeral),
    (0.3, layouts.fitted),
    (0.4, layouts.identifiers),
    (0.4, layouts.tables),
    (1.0, dates.date_steps),
    (0.2, dates.date_gaps),
    (0.8, datelists.date_lists),
    (1.0, clocks.clock_steps),
    (2.0, algorithms.algorithms),
    (2.0, classes.methods),
)
RULES: tuple[tuple[float, Family], ...] = tuple(
    (weight / sum(share for share, _ in module.FAMILIES), family)
    for module in (charges, codes, ledgers, objects, rosters, steps, stretches, verdicts)
    for weight, family in module.FAMILIES
)
LONG = (120, 480)  # characters of a body: none shorter than this is drawn again, all longer ones are
TABLES = ("numbers", "strings", "collections", "everyday")


def composition(r: random.Random) -> Spec:
    """One composition. A draw that makes no sense is drawn again."""
    return _drawn(r, FAMILIES)


def wide(r: random.Random) -> Spec:
    """One task of the wider domains: records, parsing, formats, dates, algorithms, methods."""
    return _drawn(r, WIDE)


def ruled(r: random.Random) -> Spec:
    """One task whose docstring states several rules; long ones are drawn less often."""
    while len((spec := _drawn(r, RULES)).bodies[0]) > r.randint(*LONG):
        pass
    return spec


@cache
def sketches() -> tuple[Sketch, ...]:
    """All entries of the sketches' tables."""
    modules = (module.name for module in pkgutil.iter_modules(sketch_tables.__path__) if module.name != "sketch")
    tables = (importlib.import_module(f"greenroom_tiny.sketches.{name}").SKETCHES for name in sorted(modules))
    return tuple(dict.fromkeys(sketch for table in tables for sketch in table))


def sketched(r: random.Random) -> Spec:
    """One sketch in one of its worlds."""
    return _drawn(r, tuple((1.0, sketch.drawn) for sketch in sketches()))


def _drawn(r: random.Random, families: tuple[tuple[float, Family], ...]) -> Spec:
    while True:
        family = r.choices(families, weights=[weight for weight, _ in families])[0][1]
        try:
            return family(r)
        except (ValueError, IndexError, SyntaxError):
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
