"""What the user asked for: cheap to make, so that bad input is answered at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from greenroom_engine.source import SourceFile, Target, find_target, list_targets
from greenroom_server.errors import BadInput

_SHOWN = 5  # names in a message


@dataclass(frozen=True)
class Request:
    """A file, one of its functions, and the tests the user named. ``target.path`` is the file's path as given."""

    file: SourceFile
    target: Target
    tests: tuple[str, ...]

    @classmethod
    def read(cls, spec: str, tests: Sequence[str] = ()) -> "Request":
        """Read ``FILE::QUALNAME``; raises SourceError, and BadInput when no function is named."""
        name, _, qualname = spec.partition("::")
        file = SourceFile.read(Path(name))
        if not qualname:
            raise BadInput(_which_function(name, file))
        return cls(file, find_target(file.text, name, qualname), tuple(tests))

    @classmethod
    def of(cls, file: SourceFile, qualname: str, tests: Sequence[str] = ()) -> "Request":
        """A function of a file that was read already, or is open in an editor; raises SourceError."""
        return cls(file, find_target(file.text, str(file.path), qualname), tuple(tests))


def named(names: Sequence[str]) -> str:
    """The first few names for a message."""
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _which_function(name: str, file: SourceFile) -> str:
    targets = list_targets(file.text, name)
    stubs = [target.qualname for target in targets if target.is_stub] or [target.qualname for target in targets]
    has = f" It has {named(stubs)}." if stubs else " It defines none."
    return f"Name the function too: {name}::FUNCTION or {name}::Class.method.{has}"
