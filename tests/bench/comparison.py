"""Several ways to do the same work, measured in turns: A B C, A C B, C A B …, so that a busy moment hits them all alike.

Ratios are taken within a repetition, where both sides saw the same machine, and their median is reported.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from collections.abc import Awaitable, Callable, Mapping
from time import perf_counter

Figures = dict[str, float]
Job = Callable[[int], Awaitable[Figures]]
"""Does the work once, the how manieth time it is (0 is the warm-up), and returns what it measured."""


class Stopwatch:
    """Wall time, and the processor time of whoever does the work: other busy processes change that least."""

    def __init__(self, processor: Callable[[], float]) -> None:
        """`processor`: seconds of processor time used so far."""
        self._processor = processor
        self._used = processor()
        self.begun = perf_counter()

    def read(self) -> tuple[float, float]:
        """Seconds since it was made: of wall time, of processor time."""
        return perf_counter() - self.begun, self._processor() - self._used


async def in_turns(jobs: Mapping[str, Job], repetitions: int) -> dict[str, list[Figures]]:
    """What each job measured, `repetitions` times after a warm-up that does not count.

    Each time another one begins, and every other time it goes in reverse: nobody always comes after the same neighbour.
    """
    measured: dict[str, list[Figures]] = {name: [] for name in jobs}
    for repetition in range(repetitions + 1):
        first = repetition % len(jobs)
        names = [*jobs][first:] + [*jobs][:first]
        for name in names[:: -1 if repetition % 2 else 1]:
            figures = await jobs[name](repetition)
            if repetition:
                measured[name].append(figures)
            print(f"{repetition}/{repetitions} {name}: {_line(figures)}", file=sys.stderr, flush=True)
    return measured


def medians(measured: Mapping[str, list[Figures]]) -> dict[str, Figures]:
    """The median of each figure of each job, over the times that have it."""
    return {
        name: {
            key: statistics.median(figures[key] for figures in rows if key in figures)
            for key in dict.fromkeys(key for figures in rows for key in figures)
        }
        for name, rows in measured.items()
    }


def ratio(measured: Mapping[str, list[Figures]], above: str, below: str, figure: str) -> float:
    """The median over all repetitions of `figure` of the job `above`, divided by that of the job `below`."""
    pairs = zip(measured[above], measured[below], strict=True)
    return statistics.median(one[figure] / other[figure] for one, other in pairs)


def _print_table(rows: Mapping[str, Figures]) -> None:
    """One line per job; a figure that a job lacks is left out."""
    columns = list(dict.fromkeys(key for figures in rows.values() for key in figures))
    widths = [max(10, len(column) + 2) for column in columns]
    print(f"{'':44}" + "".join(f"{column:>{width}}" for column, width in zip(columns, widths, strict=True)))
    for name, figures in rows.items():
        cells = [_cell(figures[column]) if column in figures else "" for column in columns]
        print(f"{name:44}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True)))


def report(
    measured: Mapping[str, list[Figures]], rows: Mapping[str, Figures], ratios: Mapping[str, float], *, as_json: bool
) -> None:
    """Print `rows`, which sum up what was measured, and the ratios; `as_json` prints every figure beside them."""
    load = os.getloadavg()[0]
    if as_json:
        print(json.dumps({"measured": measured, "rows": rows, "ratios": ratios, "load": load}, indent=2))
        return
    _print_table(rows)
    for name, ratio in ratios.items():
        print(f"{name:60} {ratio:.2f}")
    print(f"{'load of the machine over the last minute':60} {load:.2f}")


def _line(figures: Figures) -> str:
    return ", ".join(f"{key} {_cell(value)}" for key, value in figures.items())


def _cell(value: float) -> str:
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.2f}"
