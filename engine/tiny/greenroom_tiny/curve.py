"""Draw the training curve: ``python -m greenroom_tiny.curve RUN OUT.png``. Loss and learning rate over tokens read.

Needs the extra ``bench``. A restart's lines are cut where the run went on from its checkpoint.
"""

import argparse
import json
from pathlib import Path
from typing import Any


def points(log: Path) -> list[dict[str, float]]:
    """The log's lines in the order of their steps; of steps that were done twice, the later."""
    kept: dict[int, dict[str, float]] = {}
    for line in log.read_text("utf-8").splitlines():
        point = json.loads(line)
        kept = {step: earlier for step, earlier in kept.items() if step < point["step"]}
        kept[point["step"]] = point
    return list(kept.values())


def draw(found: list[dict[str, float]], out: Path) -> None:
    """Write the picture."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib.figure import Figure

    figure: Any = Figure(figsize=(7, 3.5), layout="constrained")
    axes: Any = figure.add_subplot()
    read = [point["tokens"] / 1e6 for point in found]
    axes.plot(read, [point["loss"] for point in found], color="tab:blue")
    axes.set_xlabel("million tokens read")
    axes.set_ylabel("loss, moving average", color="tab:blue")
    rate: Any = axes.twinx()
    rate.plot(read, [point["rate"] for point in found], color="tab:gray", linestyle=":")
    rate.set_ylabel("scale of the learning rate", color="tab:gray")
    rate.set_ylim(0)
    figure.savefig(out, dpi=150)


def main() -> None:
    """Draw one run."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("run", type=Path, help="folder of the training run")
    parser.add_argument("out", type=Path, help="the picture, .png or .svg")
    options = parser.parse_args()
    draw(points(options.run / "log.jsonl"), options.out)


if __name__ == "__main__":
    main()
