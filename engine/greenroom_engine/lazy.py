"""Names of a package that are looked up in its modules when somebody wants them.

Clients of the engine process use the plain data of such packages, and shall not load llama.cpp for it.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def names(package: str, modules: Mapping[str, str]) -> Callable[[str], Any]:
    """A ``__getattr__`` for ``package``; ``modules`` says in which of its modules each name is."""

    def look_up(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{modules[name]}"), name)

    return look_up
