"""Accuracy over compute, as the papers draw it (arXiv:2502.14382, arXiv:2504.01005). Needs the extra ``bench``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from greenroom_engine.bench.summary import Point, Summary
from greenroom_engine.errors import BenchError

_MARKERS = "^vsDPX"  # of methods that are one point, and often the same one


def plot(summary: Summary, folder: Path) -> list[Path]:
    """Write ``accuracy-compute.png`` and ``accuracy-samples.png``. Raises BenchError without matplotlib."""
    try:
        import matplotlib
    except ImportError as error:
        raise BenchError("Plots need matplotlib: pip install 'greenroom[bench]'.") from error
    matplotlib.use("Agg")
    by_compute = folder / "accuracy-compute.png"
    by_samples = folder / "accuracy-samples.png"
    has_flops = all(point.flops is not None for point in summary.curve)
    label = "FLOPs per problem (2 x parameters x tokens)" if has_flops else "tokens per problem, read and written"
    _draw(summary, by_compute, label, _compute)
    _draw(summary, by_samples, "samples", _samples, bound=True)
    return [by_compute, by_samples]


def _compute(point: Point) -> float:
    return point.tokens if point.flops is None else point.flops


def _samples(point: Point) -> float:
    return point.samples


def _draw(summary: Summary, path: Path, label: str, x: Callable[[Point], float], *, bound: bool = False) -> None:
    import matplotlib
    from matplotlib.figure import Figure

    pairs: Any = matplotlib.colormaps["tab20"]
    colors = [pairs(number) for number in (*range(0, 20, 2), *range(1, 20, 2))]  # the strong ones first
    figure: Any = Figure(figsize=(7, 4.5), layout="constrained")
    axes: Any = figure.add_subplot()
    lines: dict[str, list[Point]] = {}
    for point in summary.curve:
        lines.setdefault(point.method, []).append(point)
    for number, (method, points) in enumerate(lines.items()):
        across, color = [x(point) for point in points], colors[number % len(colors)]
        marker = "o" if len(points) > 1 else _MARKERS[number % len(_MARKERS)]
        means = [point.accuracy.mean for point in points]
        axes.plot(across, means, color=color, marker=marker, markersize=4, label=method)
        axes.fill_between(
            across,
            [point.accuracy.low for point in points],
            [point.accuracy.high for point in points],
            color=color,
            alpha=0.1,
        )
    if bound:
        steps = sorted(summary.pass_at)
        axes.plot(steps, [summary.pass_at[k].mean for k in steps], "k--", linewidth=1, label="pass@k (oracle)")
    axes.axhline(summary.coverage.mean, color="grey", linestyle=":", linewidth=1, label="coverage with repairs")
    axes.set_xscale("log", base=2 if bound else 10)
    axes.set_xlabel(label)
    axes.set_ylabel("pass@1 on the hidden tests")
    axes.set_title(f"{summary.suite}, {summary.model}", fontsize=10)
    axes.grid(alpha=0.3)
    axes.legend(fontsize=7)
    figure.savefig(path, dpi=150)
