"""A task as the generator sees it: what to ask, in many words; how to write it, in several ways."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

DATACLASS = "from dataclasses import dataclass\n\n\n"  # what the text of an enclosing dataclass begins with


@dataclass(frozen=True)
class Parameter:
    """A parameter of the function: its name in this document, the kind of value it takes, its default as source text."""

    name: str
    kind: str
    default: str = ""


@dataclass(frozen=True)
class Raised:
    """The outcome of a call that raises, where raising is what the task asks for."""

    exception: str

    def __repr__(self) -> str:
        return self.exception


@dataclass(frozen=True)
class Enclosing:
    """The class around a method: its name, the parameters of its ``__init__`` and its text, up to the method asked for."""

    name: str
    parameters: tuple[Parameter, ...]
    text: str


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
    raises: tuple[str, ...] = ()
    enclosing: Enclosing | None = None

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of the values of a call, in order: those that make the object, if there is one, then the parameters'."""
        before = self.enclosing.parameters if self.enclosing else ()
        return tuple(parameter.kind for parameter in (*before, *self.parameters))

    def call(self, name: str, values: Sequence[Any]) -> str:
        """A call of the function ``name`` as people write it."""
        if self.enclosing is None:
            return f"{name}({', '.join(map(repr, values))})"
        made = len(self.enclosing.parameters)
        first, rest = ", ".join(map(repr, values[:made])), ", ".join(map(repr, values[made:]))
        return f"{self.enclosing.name}({first}).{name}({rest})"

    def module(self, name: str, code: str) -> tuple[str, str]:
        """(source, function to call) that takes the values of a call: ``code`` itself, or its class and a function."""
        if self.enclosing is None:
            return code, name
        made = len(self.enclosing.parameters)
        method = indent(code)
        calling = f"def _call(*values):\n    return {self.enclosing.name}(*values[:{made}]).{name}(*values[{made}:])\n"
        return f"{self.enclosing.text}\n\n{method}\n\n\n{calling}", "_call"


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
