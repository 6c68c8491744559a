"""A look at a candidate's text before anyone trusts its run: what honest code of this kind seldom needs.

It decides nothing: test and candidate share a process, so every list of forbidden things has a way around it, and some
honest code needs one of them. What it finds ranks a candidate behind others that pass, and is shown.
"""

import ast
from collections.abc import Iterator

from greenroom_sandbox.python_tree import python_tree

_MODULES = frozenset(
    ("_pytest", "pytest", "pluggy", "unittest", "doctest", "gc", "ctypes", "inspect", "atexit", "signal", "builtins",
     "importlib", "multiprocessing", "subprocess", "socket", "faulthandler", "traceback")
)  # fmt: skip
_ATTRIBUTES = {
    "os": frozenset(("_exit", "abort", "kill", "killpg", "fork", "execv", "execve", "system", "dup2", "write")),
    "sys": frozenset(("_getframe", "settrace", "setprofile", "modules", "exit", "meta_path", "path_hooks")),
}
_NAMES = frozenset(("__builtins__", "__import__", "globals", "exit", "quit"))
_COMPARISONS = frozenset(("__eq__", "__ne__", "__bool__", "__lt__", "__gt__", "__le__", "__ge__"))


def suspicions(code: str, before: str = "") -> tuple[str, ...]:
    """What stands out in ``code`` and was not in ``before`` already, in words ("imports gc", "uses os._exit").

    Text that does not parse has none: it cannot run either.
    """
    known = set(_found(before))
    return tuple(dict.fromkeys(label for label in _found(code) if label not in known))


def _found(code: str) -> Iterator[str]:
    try:
        tree = python_tree(code)
    except (SyntaxError, ValueError):
        return
    for node in ast.walk(tree):
        yield from _of(node)


def _of(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (f"imports {a.name}" for a in names if a.name.partition(".")[0] in _MODULES)
        case ast.ImportFrom(module=str(module), names=names, level=0):
            if module.partition(".")[0] in _MODULES:
                yield f"imports {module}"
            yield from (f"uses {module}.{a.name}" for a in names if a.name in _ATTRIBUTES.get(module, ()))
        case ast.Attribute(value=ast.Name(id=owner), attr=name) if name in _ATTRIBUTES.get(owner, ()):
            yield f"uses {owner}.{name}"
        case ast.Name(id=name) if name in _NAMES:
            yield f"uses {name}"
        case ast.FunctionDef(name=name, body=[*_, ast.Return(value=ast.Constant())]) if name in _COMPARISONS:
            yield f"defines a constant {name}"
        case _:
            return
