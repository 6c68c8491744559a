"""Which packages of its environment a project imports."""

import ast
import sys
from functools import lru_cache
from pathlib import PurePosixPath

from greenroom_sandbox.workspace import Workspace


def third_party(workspace: Workspace) -> tuple[str, ...]:
    """Top-level names that the files import and that are neither the project's own nor the standard library's."""
    own = {part.removesuffix(".py") for path in workspace.files for part in PurePosixPath(path).parts}
    names = {
        name
        for path, data in workspace.files.items()
        if path.endswith(".py")
        for name in _imported(data)
        if name not in own and name not in sys.stdlib_module_names
    }
    return tuple(sorted(names))


@lru_cache(maxsize=4096)
def _imported(data: bytes) -> frozenset[str]:
    try:
        tree = ast.parse(data)
    except (SyntaxError, ValueError):
        return frozenset()
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.add(node.module.partition(".")[0])
    return frozenset(found)
