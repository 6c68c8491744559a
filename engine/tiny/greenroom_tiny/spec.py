"""A task as the generator sees it: what to ask, in many words; how to write it, in several ways."""

import re
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Parameter:
    """A parameter of the function: its name in this document and the kind of value it takes."""

    name: str
    kind: str


@dataclass(frozen=True)
class Spec:
    """One task.

    ``structure`` is the task without its constants (the unit of the hold-out); ``bodies`` all behave alike;
    ``sentences`` each ask for the whole thing; ``details`` are sentences a docstring may add (edge cases), and leaving
    them out makes the task ambiguous when ``details_matter``.
    """

    structure: str
    names: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    returns: str
    bodies: tuple[str, ...]
    sentences: tuple[str, ...]
    details: tuple[str, ...] = ()
    notes: dict[str, str] = field(default_factory=dict[str, str])
    returned: str = ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of the parameters, in order."""
        return tuple(parameter.kind for parameter in self.parameters)


_ATOM = re.compile(r"^[\w.]+(\[[^\[\]]*\])?$|^[\w.]+\([^()]*\)$|^[\w.]+(\.\w+\([^()]*\))+$|^\"[^\"]*\"$")


def substitute(code: str, inner: str) -> str:
    """Put ``inner`` for ``{x}`` in an expression, in parentheses where precedence could matter."""
    if "{x}" not in code:
        return code
    bare = code == "{x}" or ("({x})" in code and code.count("{x}") == code.count("({x})"))
    if not bare and not _ATOM.match(inner):
        inner = f"({inner})"
    return code.replace("{x}", inner)


def indent(body: str) -> str:
    """A body as it stands below its ``def`` line."""
    return "\n".join("    " + line if line else line for line in body.split("\n"))
