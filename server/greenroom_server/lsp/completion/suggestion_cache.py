"""What was suggested before. Who types what a suggestion says, is shown the rest of it at once."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

from greenroom_server.lsp.completion.place import Place

ENTRIES = 250
_SEEN_BEFORE, _SEEN_AFTER = 16_384, 8_192  # characters around the cursor, about what a prompt shows of a file


@dataclass(frozen=True)
class Remembered:
    """``texts`` to go to the cursor, the likeliest first; none: there was ``nothing``, for this reason."""

    texts: tuple[str, ...]
    nothing: str = ""


@dataclass(frozen=True)
class _Entry:
    """``length`` of the document before the cursor; ``asked``: how many alternatives."""

    length: int
    before: bytes
    asked: int
    found: Remembered


class SuggestionCache:
    """The last 250, found by what stands around the cursor. Holds no text but the suggestions themselves."""

    def __init__(self) -> None:
        self._entries: OrderedDict[tuple[bytes, bytes, int], _Entry] = OrderedDict()

    def keep(self, place: Place, model: str, asked: int, found: Remembered) -> None:
        """Remember what came of a request; the oldest is forgotten for it."""
        entry = _Entry(len(place.before), _digest(place.before[-_SEEN_BEFORE:]), asked, found)
        key = (_surroundings(place, model), entry.before, entry.length)
        self._entries.pop(key, None)
        self._entries[key] = entry
        while len(self._entries) > ENTRIES:
            self._entries.popitem(last=False)

    def find(self, place: Place, model: str, asked: int) -> Remembered | None:
        """What is known for this place: found here before, or what is left of what was found some keys ago."""
        surroundings = _surroundings(place, model)
        fitting = [entry for key, entry in self._entries.items() if key[0] == surroundings and entry.asked >= asked]
        # Of several, the one with the least typed since: it knew most.
        for entry in sorted(fitting, key=lambda entry: entry.length, reverse=True):
            if (left := _left(entry, place.before)) is not None:
                return left
        return None


def _left(entry: _Entry, before: str) -> Remembered | None:
    typed = len(before) - entry.length
    if typed < 0:
        return None
    since = before[entry.length :]
    texts = tuple(text[typed:] for text in entry.found.texts if text[typed:].strip() and text.startswith(since))
    if not texts and (typed or entry.found.texts):
        return None
    start = max(0, entry.length - _SEEN_BEFORE)
    if _digest(before[start : entry.length]) != entry.before:
        return None
    return Remembered(texts, entry.found.nothing)


def _surroundings(place: Place, model: str) -> bytes:
    """All that typing leaves as it is."""
    return _digest("\0".join((model, place.document.uri, place.after[:_SEEN_AFTER])))


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
