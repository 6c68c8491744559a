"""What a target takes: its parameters with their annotations, read from the source."""

import ast
from dataclasses import dataclass

from greenroom_engine.source import Target
from greenroom_engine.source.parsing import parse_module


@dataclass(frozen=True)
class Parameter:
    """One parameter.

    ``annotation`` is None where there is none; ``default`` is the expression. ``kind``: ``positional`` (by place),
    ``named`` (keyword only), ``many`` (``*args``), ``rest`` (``**kwargs``).
    """

    name: str
    kind: str
    annotation: ast.expr | None
    default: ast.expr | None


@dataclass(frozen=True)
class Signature:
    """A target as it is called.

    ``parameters`` are those a caller gives; ``constructor`` those of its class for a method that needs an object, None
    for everything else. ``obstacle`` says why it cannot be called with literals at all; empty when nothing is known.
    ``callee`` is the name to call: the class for its ``__init__``. ``is_property``: it is read, not called.
    """

    callee: str
    parameters: tuple[Parameter, ...]
    constructor: tuple[Parameter, ...] | None = None
    obstacle: str = ""
    is_property: bool = False

    @classmethod
    def of(cls, target: Target, text: str) -> "Signature":
        """Of a target of the file ``text``."""
        node = ast.parse(target.header + " ...").body[0]
        assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef), target.header
        parameters, callee = _parameters(node.args), target.qualname
        decorators = {ast.unparse(decorator).partition("(")[0].rpartition(".")[2] for decorator in node.decorator_list}
        if decorators & {"setter", "deleter"}:
            return cls(callee, parameters, obstacle="the setter of a property is not called by name")
        if "fixture" in decorators:
            return cls(callee, parameters, obstacle="a fixture is called by pytest alone")
        if target.class_name is None:
            nested = "." in target.qualname
            return cls(callee, parameters, obstacle="it is defined inside another function" if nested else "")
        if "staticmethod" in decorators:
            return cls(callee, parameters)
        if "classmethod" in decorators or target.name == "__new__":
            return cls(callee, parameters[1:])
        scope = _class(parse_module(text, target.path), target.qualname.split(".")[:-1])
        if scope is None:
            return cls(callee, parameters[1:], obstacle="its class is defined inside a function")
        if target.name == "__init__":
            return cls(callee.rpartition(".")[0], parameters[1:])
        made, obstacle = _constructor(scope)
        return cls(callee, parameters[1:], made, obstacle, bool(decorators & {"property", "cached_property"}))


def _class(tree: ast.Module, names: list[str]) -> ast.ClassDef | None:
    body: list[ast.stmt] = tree.body
    found: ast.ClassDef | None = None
    for name in names:
        found = next((node for node in body if isinstance(node, ast.ClassDef) and node.name == name), None)
        if found is None:
            return None
        body = found.body
    return found


def _constructor(scope: ast.ClassDef) -> tuple[tuple[Parameter, ...], str]:
    """(parameters, obstacle) of making an object of a class."""
    decorators = {ast.unparse(decorator).partition("(")[0].rpartition(".")[2] for decorator in scope.decorator_list}
    bases = {ast.unparse(base).partition("[")[0].rpartition(".")[2] for base in scope.bases}
    for node in scope.body:
        if isinstance(node, ast.FunctionDef) and node.name == "__init__":
            return _parameters(node.args)[1:], ""
    if decorators & {"dataclass", "define", "frozen", "attrs"} or bases & {"NamedTuple", "BaseModel"}:
        fields = [node for node in scope.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)]
        # By name: whether a field is a parameter at all is for the class to say, and the order may be inherited.
        return tuple(Parameter(ast.unparse(f.target), "named", f.annotation, f.value) for f in fields), ""
    if bases - {"object", "ABC", "Protocol", "Generic"}:
        return (), f"the constructor of {scope.name} is inherited"
    return (), ""


def _parameters(arguments: ast.arguments) -> tuple[Parameter, ...]:
    placed = [*arguments.posonlyargs, *arguments.args]
    defaults = [*[None] * (len(placed) - len(arguments.defaults)), *arguments.defaults]
    found = [Parameter(a.arg, "positional", a.annotation, d) for a, d in zip(placed, defaults, strict=True)]
    if arguments.vararg:
        found.append(Parameter(arguments.vararg.arg, "many", arguments.vararg.annotation, None))
    found += [
        Parameter(a.arg, "named", a.annotation, d)
        for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    if arguments.kwarg:
        found.append(Parameter(arguments.kwarg.arg, "rest", arguments.kwarg.annotation, None))
    return tuple(found)
