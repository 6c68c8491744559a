"""Constants that a specification or a body names: the values at which behaviour is likely to change."""

import ast
import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from greenroom_engine.judging.literal import kind_of
from greenroom_sandbox import python_tree

_NUMBER = re.compile(r"(?<![\w.])-?\d{1,6}(?:\.\d{1,4})?(?![\w.]|\.\d)")
_QUOTED = re.compile(r"(?<!\w)(?:'([^'\n]{1,20})'|\"([^\"\n]{1,20})\"|`([^`\n]{1,20})`)(?!\w)")
_MOST = 24
_LONGEST = 20  # characters of a string


def constants_of(prose: str, codes: Iterable[str]) -> list[Any]:
    """Numbers and short strings in the order they come: of the prose (quoted strings), then of the codes."""
    places = [(match.start(), ast.literal_eval(_plain(match.group()))) for match in _NUMBER.finditer(prose)]
    places += [(match.start(), str(match.group(match.lastindex or 0))) for match in _QUOTED.finditer(prose)]
    found: list[Any] = [value for _, value in sorted(places, key=lambda place: place[0])]
    for code in codes:
        with suppress(SyntaxError, ValueError):
            tree = python_tree(code)
            found += [
                node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and _is_of_use(node.value)
            ]
    return list({(kind_of(value), value): value for value in found}.values())[:_MOST]


def _plain(number: str) -> str:
    """``007`` is no literal."""
    sign, digits = ("-", number[1:]) if number.startswith("-") else ("", number)
    return sign + (digits.lstrip("0") or "0" if "." not in digits else digits)


def _is_of_use(value: Any) -> bool:
    kind = kind_of(value)
    return kind is int or kind is float or (kind is str and 0 < len(value) <= _LONGEST)
