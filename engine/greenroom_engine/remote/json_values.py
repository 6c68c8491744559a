"""Values of a server's JSON, which may be anything: what is of another kind counts as empty."""

from typing import Any, cast


def dictionary(value: Any) -> dict[str, Any]:
    """An object."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def dictionaries(value: Any) -> list[dict[str, Any]]:
    """The objects of a list."""
    if not isinstance(value, list):
        return []
    return [cast("dict[str, Any]", each) for each in cast("list[Any]", value) if isinstance(each, dict)]


def whole_number(value: Any) -> int:
    """An integer; 0 for anything else."""
    return value if isinstance(value, int) else 0
