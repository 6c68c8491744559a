"""What pytest gives a test function, read from the source: fixtures of one expression, rows of a parametrised test."""

import ast
import itertools
from contextlib import suppress

from greenroom_engine.judging.known_names import bind, last_name
from greenroom_engine.judging.literal import NotLiteral, value_of

_ROWS = 50  # of a parametrised test


def parametrised_rows(node: ast.FunctionDef | ast.AsyncFunctionDef) -> list[dict[str, ast.expr]]:
    """The parameters of a parametrised test, run by run; one empty row for any other."""
    tables: list[list[dict[str, ast.expr]]] = []
    for decorator in node.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="parametrize"), args=[keys, ast.List() | ast.Tuple() as rows, *_]):
                wanted = _argument_names(keys)
                table: list[dict[str, ast.expr]] = []
                for row in rows.elts:
                    table.append({})
                    values = row
                    if isinstance(row, ast.Call) and last_name(row.func) == "param":
                        values = row.args[0] if len(wanted) == 1 and row.args else ast.Tuple(row.args, ast.Load())
                    place = ast.Name(wanted[0]) if len(wanted) == 1 else ast.Tuple([ast.Name(name) for name in wanted])
                    bind(place, values, table[-1])
                tables.append(table)
            case _:
                continue
    combined = itertools.islice(itertools.product(*tables), _ROWS)
    return [{name: value for part in row for name, value in part.items()} for row in combined] or [{}]


def _argument_names(keys: ast.expr) -> list[str]:
    with suppress(NotLiteral):
        given = value_of(keys)
        return [name.strip() for name in given.split(",")] if isinstance(given, str) else [str(name) for name in given]
    return [""]


def fixtures(tree: ast.Module | ast.ClassDef) -> dict[str, ast.expr]:
    """What fixtures give, where that is one expression."""
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and any("fixture" in ast.unparse(each) for each in node.decorator_list):
            for statement in node.body:
                match statement:
                    case ast.Return(value=ast.expr() as value) | ast.Expr(value=ast.Yield(value=ast.expr() as value)):
                        found[node.name] = value
                    case _:
                        continue
    return found
