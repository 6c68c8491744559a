"""What to run."""

from dataclasses import dataclass


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
