"""Check the tables of classics: ``python -m greenroom_tiny.classics.check [table ...]``.

Every body of an entry must compile, run without an exception and agree with the entry's first body on random values of
the declared kinds; every phrase may only name declared parameters. This code is ours, not a model's: it may run here.
"""

import copy
import importlib
import sys
from string import Template
from typing import Any

from greenroom_tiny.classics.entry import Classic
from greenroom_tiny.tasks import TABLES
from greenroom_tiny.values import KINDS, arguments

LETTERS = ("p", "q", "r")


def _function(entry: Classic, body: str) -> Any:
    names = {letter: param.names[0] for letter, param in zip(LETTERS, entry.params, strict=False)}
    body = Template(body).substitute(names)
    lines = "\n".join("    " + line if line else line for line in body.split("\n"))
    scope: dict[str, Any] = {}
    exec(f"def f({', '.join(names.values())}):\n{lines}\n", scope)
    return scope["f"]


def problems(entry: Classic) -> list[str]:
    """What is wrong with an entry, in words; empty when nothing is."""
    found: list[str] = []
    names = {letter: param.names[0] for letter, param in zip(LETTERS, entry.params, strict=False)}
    found += [f"unknown kind {param.kind}" for param in entry.params if param.kind not in KINDS]
    if len(entry.codes) < 2 or len(entry.phrases) < 6 or len(entry.names) < 2:
        found.append("needs 2 codes, 6 phrases and 2 names at least")
    try:
        for phrase in entry.phrases:
            Template(phrase).substitute(names)
        functions = [_function(entry, body) for body in entry.codes]
    except (SyntaxError, KeyError, ValueError) as error:
        return [*found, repr(error)]
    for values in arguments(tuple(param.kind for param in entry.params), 7, 60):
        results: list[str] = []
        for function in functions:
            try:
                results.append(repr(function(*copy.deepcopy(values))))
            except Exception as error:  # noqa: BLE001 - any exception is the finding
                results.append(f"{type(error).__name__}: {error}")
                found.append(f"raises on {values!r}: {results[-1]}")
        if len(set(results)) > 1:
            found.append(f"bodies differ on {values!r}: {results}")
        if found:
            break
    return found


def main() -> None:
    """Print the problems of the named tables (default: all) and exit 1 when there are any."""
    bad = count = 0
    for table in sys.argv[1:] or TABLES:
        entries: tuple[Classic, ...] = importlib.import_module(f"greenroom_tiny.classics.{table}").CLASSICS
        keys = [entry.key for entry in entries]
        for entry in entries:
            count += 1
            issues = problems(entry) + (["duplicate key"] if keys.count(entry.key) > 1 else [])
            bad += bool(issues)
            for issue in issues:
                print(f"{table}.{entry.key}: {issue}")
    print(f"{count} classics, {bad} with problems")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
