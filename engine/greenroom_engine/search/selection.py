"""Choosing among candidates by what their runs showed."""

import ast
from collections.abc import Iterable

from greenroom_engine.search.candidate import Candidate


def normalised(code: str) -> str:
    """The code without comments, layout and docstring: equal for candidates that say the same in the same way."""
    node = ast.parse(code).body[0]
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and ast.get_docstring(node) is not None:
        node.body = node.body[1:] or [ast.Pass()]
    return ast.dump(node)


def groups(candidates: Iterable[Candidate]) -> list[list[Candidate]]:
    """Verified candidates by their normalised code: largest group first, then the likeliest (self-consistency).

    Groups that the static screen finds suspicious come after all others.
    """
    found: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        if candidate.verified:
            found.setdefault(normalised(candidate.code), []).append(candidate)
    for group in found.values():
        group.sort(key=lambda c: (-c.log_probability, c.index))
    return sorted(found.values(), key=lambda g: (bool(g[0].suspicions), -len(g), -g[0].log_probability, g[0].index))


def agreeing(candidates: Iterable[Candidate]) -> int:
    """Size of the largest group of verified candidates that nothing speaks against."""
    return max((len(group) for group in groups(candidates) if not group[0].suspicions), default=0)


def chosen_by(ranking: list[list[Candidate]], winner: Candidate) -> str:
    """Why the winner won, in words."""
    verified = sum(map(len, ranking))
    if verified == 1:
        return "the only candidate that passes every test"
    group = next(group for group in ranking if winner in group)
    if len(group) > 1:
        return f"{len(group)} of {verified} candidates that pass agree on it"
    return f"the likeliest of {verified} different candidates that pass"


def best_attempt(candidates: Iterable[Candidate]) -> Candidate | None:
    """Of candidates that the model wrote and that were run: most tests passed, then the likeliest."""
    run = [candidate for candidate in candidates if candidate.was_run and not candidate.is_given]
    return max(run, key=lambda c: (c.passed, c.log_probability, -c.index), default=None)
