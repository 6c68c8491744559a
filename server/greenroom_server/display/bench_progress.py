"""How far a benchmark is: a bar on a terminal, a line a minute elsewhere."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

_EVERY_S = 60.0


@contextmanager
def bench_progress(console: Console, what: str, total: int) -> Generator[Callable[[int], None]]:
    """Yields what is to be called with the number of problems done, each time it changes."""
    if not console.is_terminal:
        yield _lines(console, what, total)
        return
    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(elapsed_when_finished=False),
    )
    with Progress(*columns, console=console) as progress:
        task = progress.add_task(what, total=total)
        yield lambda done: progress.update(task, completed=done)


def _lines(console: Console, what: str, total: int) -> Callable[[int], None]:
    started = said = monotonic()
    first: int | None = None  # what was done in an earlier run says nothing of the time left

    def tell(done: int) -> None:
        nonlocal said, first
        first = done if first is None else first
        now = monotonic()
        if now - said < _EVERY_S and done < total:
            return
        said = now
        left = (now - started) / (done - first) * (total - done) if done > first else None
        rest = f", about {_minutes(left)} left" if left and done < total else ""
        console.print(f"{what}: {done} of {total} after {_minutes(now - started)}{rest}", highlight=False)

    return tell


def _minutes(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"
