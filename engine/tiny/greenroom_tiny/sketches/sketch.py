"""One sketch: an idea for a small function, the worlds it is told in, ways to ask for it and to write it."""

import random
import re
from dataclasses import dataclass
from string import Template

from greenroom_tiny.spec import Enclosing, Parameter, Spec
from greenroom_tiny.variety import given

_RANGE = re.compile(r"(-?\d+)\.\.(-?\d+)")


@dataclass(frozen=True)
class Sketch:
    """An idea in several worlds.

    ``worlds`` is a table: a line of slot names, then a line for each world, cells between ``|``. A cell may give
    alternatives (``a / b``) or a range to draw a number from (``3..9``). The slot ``names`` holds the function's names,
    with commas. Everywhere else ``$slot`` stands for a cell. ``params`` are (slot of the name, kind); ``codes`` are bodies
    that behave alike, the most usual first; ``phrases`` each ask for the whole. For a method, ``around`` is the text of
    its class up to the method, ``class`` a slot, and ``made`` are the parameters of ``__init__``.
    """

    key: str
    worlds: str
    params: tuple[tuple[str, str], ...]
    returns: str
    codes: tuple[str, ...]
    phrases: tuple[str, ...]
    raises: tuple[str, ...] = ()
    around: str = ""
    made: tuple[tuple[str, str], ...] = ()

    def table(self) -> list[dict[str, str]]:
        """The worlds, cells by slot. Raises ValueError for a line with too few or too many cells."""
        head, *lines = [line.split("|") for line in self.worlds.strip().splitlines()]
        slots = [cell.strip() for cell in head]
        return [dict(zip(slots, (cell.strip() for cell in line), strict=True)) for line in lines]

    def drawn(self, r: random.Random) -> Spec:
        """The sketch in one of its worlds. Raises ValueError for names that clash."""
        slots = {slot: _chosen(r, cell) for slot, cell in r.choice(self.table()).items()}
        names = tuple(name.strip() for name in slots.pop("names").split(","))
        taken: list[str] = []
        for slot, kind in self.params:
            slots[slot] = given(r, slots[slot], kind.split(" ")[0], (*taken, *slots.values())) if self._renamed(slot) else slots[slot]  # fmt: skip
            taken.append(slots[slot])

        def filled(text: str) -> str:
            return Template(text).substitute(slots)

        enclosing = None
        if self.around:
            made = tuple(Parameter(slots[slot], filled(kind)) for slot, kind in self.made)
            enclosing = Enclosing(slots["class"], made, filled(self.around))
        if len({*taken, *(slots[slot] for slot, _ in self.made)}) < len(self.params) + len(self.made):
            raise ValueError("one name twice")
        return Spec(
            f"sketch/{self.key}",
            names,
            tuple(Parameter(slots[slot], filled(kind)) for slot, kind in self.params),
            filled(self.returns),
            tuple(filled(code) for code in self.codes),
            tuple(filled(phrase) for phrase in self.phrases),
            raises=self.raises,
            enclosing=enclosing,
        )

    def _renamed(self, slot: str) -> bool:
        """Whether a parameter may get a strange name: only if all phrasings mention it."""
        return all(re.search(rf"\${slot}\b|\${{{slot}}}", phrase) for phrase in self.phrases)


def _chosen(r: random.Random, cell: str) -> str:
    cell = r.choice(cell.split(" / "))
    if span := _RANGE.fullmatch(cell):
        return str(r.randint(int(span[1]), int(span[2])))
    return cell
