"""How long a server is waited for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: to ``connect``; of ``silence`` in the middle of an answer; while it is ``busy`` or ``loading``.

    A large model on a small machine reads a long prompt for minutes before its first word, and takes minutes to load.
    """

    connect: float = 10.0
    silence: float = 300.0
    busy: float = 60.0
    loading: float = 300.0
