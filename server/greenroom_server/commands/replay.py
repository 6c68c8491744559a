"""``greenroom replay``: a recorded search, taken again from its event log, without model and Docker."""

import asyncio
import json
from pathlib import Path

from rich.console import Console

from greenroom_engine.replay.replaying import Replay, replay
from greenroom_engine.replay.script import Script
from greenroom_engine.search import Event, Finished, Result
from greenroom_server import __version__
from greenroom_server.display.progress import Progress

SAME, DIVERGED = 0, 1  # exit codes


def replay_events(file: Path, *, as_json: bool) -> int:
    """Replay it and print its events; the exit code.

    :raises EventLogInvalid: it is no event log, or not a whole one.
    """
    script = Script.read(file)
    out, err = Console(soft_wrap=True), Console(stderr=True)
    with Progress(err, quiet=as_json) as progress:
        seen = asyncio.run(replay(script, progress.on_event))
    if as_json:
        out.out(json.dumps(_as_json(seen), indent=2), highlight=False)
    else:
        for line in _summary(seen):
            out.print(line, markup=False, highlight=False)
    return SAME if seen.divergence is None else DIVERGED


def _as_json(seen: Replay) -> dict[str, object]:
    header, fault = seen.script.header, seen.fault
    return {
        "status": "same" if seen.divergence is None else "diverged",
        "greenroom": __version__,
        "recorded": header.model_dump(mode="json", exclude={"task", "record", "kind"}),
        "target": _target(seen),
        "ended": seen.ended,
        "error": fault.message if fault is not None else None,
        "divergence": seen.divergence.model_dump(mode="json") if seen.divergence is not None else None,
        "events": [event.model_dump(mode="json") for event in seen.events],
    }


def _summary(seen: Replay) -> list[str]:
    header, divergence = seen.script.header, seen.divergence
    of = f"{_target(seen)}, {header.model}, recorded {header.started} by Greenroom {header.greenroom}"
    if divergence is not None:
        lines = [
            f"✗ diverged  {of}",
            f"  this is   Greenroom {__version__}, which decides otherwise after {_events(divergence.events)}:",
            f"  first     {divergence.message}",
        ]
        return [*lines, "  both      --json shows them"] if divergence.recorded or divergence.now else lines
    return [f"✓ the same  {of}", f"  replayed  {_events(len(seen.events))}; {_ending(seen)}"]


def _ending(seen: Replay) -> str:
    match seen.ended:
        case "finished":
            result = _result(seen.events)
            winner = f", candidate {result.winner.index}" if result and result.winner else ""
            return f"the search ended {result.status if result else 'without a result'}{winner}"
        case "cancelled":
            return "there the search was stopped"
        case "failed":
            return f"there the search failed: {seen.fault.message if seen.fault is not None else ''}"
        case "cut":
            return "there the log ends: the engine was killed, or the file is not whole"


def _result(events: tuple[Event, ...]) -> Result | None:
    return next((event.result for event in events if isinstance(event, Finished)), None)


def _target(seen: Replay) -> str:
    target = seen.script.header.task.target
    return f"{target.path}::{target.qualname}"


def _events(count: int) -> str:
    return f"{count} event{'' if count == 1 else 's'}"
