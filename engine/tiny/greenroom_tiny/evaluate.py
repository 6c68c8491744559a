"""Evaluate a GGUF: ``python -m greenroom_tiny.evaluate [GGUF] [--handwritten FOLDER] [--json FILE]``.

Everything goes through llama.cpp (``greenroom_engine.decoding``) and the Docker sandbox, as it does for a user; torch is
not involved. Prints a table of figures with their 95 % intervals over tasks; ``--json FILE`` keeps them and the counts of
each task.
"""

import argparse
import asyncio
import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from greenroom_engine.bench.statistics import Estimate
from greenroom_engine.decoding import ContextSettings, Decoder
from greenroom_engine.models import EMBEDDED_MODEL
from greenroom_engine.prompts.stub import StubDialect
from greenroom_sandbox import DockerSandbox
from greenroom_tiny.evaluation import handwritten, passes
from greenroom_tiny.evaluation.holes import infilling
from greenroom_tiny.evaluation.intervals import Figures
from greenroom_tiny.evaluation.items import Item
from greenroom_tiny.evaluation.judgements import judgements
from greenroom_tiny.evaluation.repair_turns import repair_turns
from greenroom_tiny.holdout import HeldOutTask, evaluation_tasks, open_tasks, rules_tasks, wide_tasks

SETS: dict[str, Callable[[], tuple[HeldOutTask, ...]]] = {
    "compositions": evaluation_tasks,
    "wide": wide_tasks,
    "rules": rules_tasks,
}
PARTS = ("passes", "repair", "open", "judge", "infill", "handwritten")
OPEN_SAMPLES = 16


def shown(figure: Estimate | float) -> str:
    """A figure for the table."""
    if isinstance(figure, Estimate):
        return f"{figure.mean:8.3f}  [{figure.low:6.3f}, {figure.high:6.3f}]"
    return f"{figure:8,.0f}"


def kept(figure: Estimate | float) -> dict[str, float] | float:
    """A figure for the file."""
    return figure.model_dump() if isinstance(figure, Estimate) else figure


class Report:
    """Figures by table, and what was counted of each task; printed as they come."""

    def __init__(self) -> None:
        self.figures: dict[str, dict[str, Any]] = {}
        self.tasks: dict[str, list[dict[str, Any]]] = {}
        self._start = time.monotonic()

    def add(self, title: str, figures: Figures) -> None:
        """Keep and print one table."""
        print(f"\n{title} ({time.monotonic() - self._start:.0f} s)")
        self.figures[title] = {name: kept(figure) for name, figure in figures.items()}
        for name, figure in figures.items():
            print(f"  {name:58} {shown(figure)}", flush=True)

    def add_families(self, title: str, families: Mapping[str, Figures]) -> None:
        """The same of each family, whose lines hold what tells most."""
        for family, figures in families.items():
            self.figures[f"{title}: {family}"] = {name: kept(figure) for name, figure in figures.items()}
            columns = (f"{name} {shown(figures[name])}" for name in ("pass@1", "pass@8"))
            print(f"  {family:20} {shown(figures['tasks'])} tasks  {'  '.join(columns)}", flush=True)

    def write(self, path: Path, gguf: Path) -> None:
        """Keep everything."""
        content = {"model": gguf.name, "figures": self.figures, "tasks": self.tasks}
        path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


async def held_out(
    decoder: Decoder, sandbox: DockerSandbox, name: str, options: argparse.Namespace, report: Report
) -> None:
    """All parts on one set of held-out tasks."""
    tasks = SETS[name]()[: options.tasks]
    items = [Item(number, task) for number, task in enumerate(tasks)]
    if {"passes", "repair", "judge"} & set(options.parts):
        speed = await passes.answer(decoder, sandbox, items)
        report.tasks[name] = passes.counts(items)
        rate = {f"tokens/s, {passes.SAMPLES} sequences per prompt": speed}
        report.add(name, {"tasks": float(len(items))} | passes.figures(items) | rate)
        if name != "compositions":
            report.add_families(name, passes.by_family(items))
    if "repair" in options.parts:
        report.add(f"{name}: repair", await repair_turns(decoder, sandbox, items))
    if "open" in options.parts:
        more = open_tasks()[: options.tasks] if name == "compositions" else ()
        unsaid = [Item(n, task, is_open=True) for n, task in enumerate((*tasks, *more)) if task.spec.details]
        if unsaid:
            await passes.answer(decoder, sandbox, unsaid, OPEN_SAMPLES)
            report.tasks[f"{name}: open"] = passes.counts(unsaid)
            report.add(f"{name}: repair, edge cases unsaid", await repair_turns(decoder, sandbox, unsaid))
    if "judge" in options.parts:
        report.add(f"{name}: judging", await judgements(decoder, sandbox, items))
    if "infill" in options.parts:
        report.add(f"{name}: filling in", await infilling(decoder, sandbox, items))


async def evaluate(options: argparse.Namespace) -> Report:
    """All figures of one GGUF."""
    decoder = await Decoder.open(options.gguf, ContextSettings(max_sequences=passes.SAMPLES, threads=options.threads))
    sandbox = DockerSandbox()
    report = Report()
    try:
        if set(options.parts) - {"handwritten"} and options.tasks != 0:
            for name in options.sets:
                await held_out(decoder, sandbox, name, options, report)
        if "handwritten" in options.parts:
            for folder in options.handwritten:
                results = await handwritten.evaluate(
                    decoder, sandbox, folder, options.samples, StubDialect(options.examples)
                )
                title = f"handwritten: {folder.as_posix()}"
                report.tasks[title] = handwritten.counts(results)
                report.add(title, handwritten.figures(results, options.samples))
    finally:
        await decoder.aclose()
        await sandbox.aclose()
    return report


def main() -> None:
    """Evaluate and print."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("gguf", nargs="?", type=Path, default=EMBEDDED_MODEL)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="what to measure (default: all)")
    parser.add_argument("--sets", nargs="+", choices=SETS, default=tuple(SETS), help="held-out tasks (default: all)")
    parser.add_argument("--tasks", type=int, help="so many tasks of each set at most (0: none)")
    parser.add_argument("--handwritten", type=Path, action="append", default=[], help="folder of stubs with tests; may be given again")  # fmt: skip
    parser.add_argument("--examples", type=int, default=2, help="calls from the tests shown in a handwritten stub")
    parser.add_argument("--samples", type=int, default=passes.SAMPLES, help="samples per handwritten stub")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    report = asyncio.run(evaluate(options))
    if options.json:
        report.write(options.json, options.gguf)


if __name__ == "__main__":
    main()
