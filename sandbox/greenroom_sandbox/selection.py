"""What to run."""

from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict


@dataclass(frozen=True)
class TestSelection:
    """Tests of a workspace.

    :param arguments: pytest arguments relative to the root: files, folders or node ids.
    :param doctests: ``(file, qualified name)``: the doctests of that function or class alone.
    """

    __test__ = False  # not a test class, whatever pytest makes of the name

    arguments: tuple[str, ...] = ()
    doctests: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Program:
    """A small program of which one function is called.

    :param source: Python text that needs nothing but the standard library.
    :param function: name of the function in it; dotted for a method.
    :param arguments: one Python literal of the arguments *tuple* per call, e.g. ``"([1, 2], 3)"``.
    """

    source: str
    function: str
    arguments: tuple[str, ...]


class Call(BaseModel):
    """One call of a function of the user's project, in Python literals.

    :param arguments: literal of the tuple of positional arguments, e.g. ``"([1, 2], 3)"``.
    :param keywords: literal of the dict of keyword arguments.
    :param receiver: for a method: literal of ``(arguments, keywords)`` of its class's constructor;
        None: it takes none.
    """

    model_config = ConfigDict(frozen=True)

    arguments: str = "()"
    keywords: str = "{}"
    receiver: str | None = None
