"""Train: ``python -m greenroom_tiny.train RUN --steps 5000``. Goes on from RUN's checkpoint when there is one.

The learning rate is constant, then falls linearly to zero over the last part of the steps; they are counted over all
sessions of a run, so an interrupted run ends as an uninterrupted one would. On a GPU, give a larger ``--width``.

On a CPU set ``MALLOC_MMAP_THRESHOLD_=33554432 MALLOC_TRIM_THRESHOLD_=17179869184``: without it glibc maps and unmaps memory
for every tensor, and the page faults cost a tenth of the time.
"""

import argparse
import json
import random
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from greenroom_tiny.network import Network, Shape
from greenroom_tiny.optimiser import Optimiser

PROMPT_SAMPLE = 0.25  # share of prompt tokens that enter the loss in a step: the output matrix is a sixth of the cost
SHAPE_STEP = 24
PICKED_STEP = 512
CHECKPOINT_SECONDS = 180.0
WARMUP_STEPS = 80
Batch = tuple[torch.Tensor, torch.Tensor]


def shards(run: Path, done: set[str]) -> list[Path]:
    """Shards not read yet; when all were, all of them again."""
    present = sorted(run.glob("shard-*.npz")) + sorted(run.glob("onpolicy-*.npz"))
    fresh = [path for path in present if path.name not in done]
    if not fresh:
        done.clear()
        fresh = present
    return fresh


def batches(run: Path, tokens_per_batch: int, r: random.Random) -> Iterator[Batch]:
    """Endless batches (tokens, weights), each (documents, length): documents of like length, padded with token 0.

    Shards that appear while training runs are taken up; on-policy ones first.
    """
    done: set[str] = set()
    while True:
        paths = shards(run, done)
        path = next((p for p in paths if p.name.startswith("onpolicy")), r.choice(paths))
        done.add(path.name)
        with np.load(path) as data:
            tokens, weights, offsets = data["tokens"], data["weights"], data["offsets"]
        order = list(range(len(offsets) - 1))
        r.shuffle(order)
        for start in range(0, len(order), 4096):
            window = sorted(order[start : start + 4096], key=lambda i: offsets[i + 1] - offsets[i])
            groups: list[list[int]] = [[]]
            for index in window:
                length = int(offsets[index + 1] - offsets[index])
                width = padded(length)
                if len(groups[-1]) >= tokens_per_batch // width:
                    groups.append([])
                groups[-1].append(index)
            r.shuffle(groups)
            for group in groups:
                width = padded(max(int(offsets[i + 1] - offsets[i]) for i in group))
                if len(group) != tokens_per_batch // width:
                    continue  # of another shape than all others: see ``padded``
                x = np.zeros((len(group), width), np.int64)
                w = np.zeros((len(group), width), np.float32)
                for row, i in enumerate(group):
                    size = int(offsets[i + 1] - offsets[i])
                    x[row, :size] = tokens[offsets[i] : offsets[i + 1]]
                    w[row, :size] = weights[offsets[i] : offsets[i + 1]]
                yield torch.from_numpy(x), torch.from_numpy(w)


def padded(length: int) -> int:
    """Few distinct shapes: oneDNN compiles and caches a kernel for each, and the cache is neither small nor fast."""
    return -(-length // SHAPE_STEP) * SHAPE_STEP


def loss_of(network: Network, batch: Batch, device: torch.device) -> torch.Tensor:
    """Weighted cross-entropy; output logits are computed only where there is loss."""
    x, w = (part.to(device) for part in batch)
    targets, weights = x[:, 1:], w[:, 1:]
    weights = torch.where(
        (weights > 0) & (weights < 1),
        torch.where(torch.rand_like(weights) < PROMPT_SAMPLE, weights / PROMPT_SAMPLE, 0.0),
        weights,
    )
    picked = weights.flatten().nonzero().flatten()
    real = len(picked)
    picked = F.pad(picked, (0, -real % PICKED_STEP))  # padding points at position 0 …
    weights = weights.flatten()[picked]
    weights[real:] = 0.0  # … and weighs nothing
    hidden = network.hidden(x[:, :-1]).flatten(0, 1)[picked]
    losses = F.cross_entropy(network.logits(hidden), targets.flatten()[picked], reduction="none")
    return (losses * weights).sum() / weights.sum()


def rate(step: int, total: int, decay: float, peak: float) -> float:
    """Learning-rate scale of a step among ``total``: ``peak``, falling to zero over the last ``decay`` of them."""
    left = max(0.0, (total - step) / (total * decay))
    return peak * min(1.0, left, (step + 1) / WARMUP_STEPS)


def save(path: Path, network: Network, optimiser: Optimiser, elapsed: float, tokens: int) -> None:
    """Write the checkpoint atomically."""
    part = path.with_suffix(".part")
    torch.save(
        {"shape": asdict(network.shape), "optimiser": optimiser.state_dict(), "elapsed": elapsed, "tokens": tokens},
        part,
    )
    part.replace(path)


def main() -> None:
    """Train until the steps are done, with a checkpoint every three minutes."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("--steps", type=int, default=5_000, help="of the whole run, those before a restart included")
    parser.add_argument("--decay", type=float, default=0.3, help="share of the steps in which the rate falls")
    parser.add_argument(
        "--peak", type=float, default=1.0, help="scale of the rate; about 0.3 to go on from a decayed model"
    )
    parser.add_argument("--batch", type=int, default=8192, help="tokens per step")
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    shape = Shape(width=options.width, layers=options.layers, heads=options.width // 64, hidden=options.width * 11 // 4)
    network = Network(shape)
    optimiser = Optimiser(network.to(device))
    network.bfloat16()
    optimiser.working = dict(network.named_parameters())
    before, tokens = 0.0, 0
    checkpoint = options.run / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device, weights_only=True)
        optimiser.load_state_dict(saved["optimiser"])
        before, tokens = saved["elapsed"], saved["tokens"]
        print(f"goes on after {before / 60:.1f} min, {tokens:,} tokens", flush=True)
    print(f"{sum(p.numel() for p in network.parameters()):,} parameters on {device}", flush=True)
    stream = batches(options.run, options.batch, random.Random(options.seed + optimiser.steps))
    start = saved_at = time.monotonic()
    mean = 0.0
    while optimiser.steps < options.steps:
        batch = next(stream)
        loss = loss_of(network, batch, device)
        loss.backward()
        scale = rate(optimiser.steps, options.steps, options.decay, options.peak)
        optimiser.step(scale)
        tokens += int((batch[0] != 0).sum())
        mean = loss.item() if mean == 0.0 else 0.98 * mean + 0.02 * loss.item()
        elapsed = before + time.monotonic() - start
        if optimiser.steps % 25 == 0:
            line = {"step": optimiser.steps, "tokens": tokens, "loss": round(mean, 4), "minutes": round(elapsed / 60, 1),
                    "tokens_per_s": round(tokens / max(elapsed, 1)), "rate": round(scale, 3)}  # fmt: skip
            print(json.dumps(line), flush=True)
            with (options.run / "log.jsonl").open("a") as log:
                log.write(json.dumps(line) + "\n")
        if time.monotonic() - saved_at > CHECKPOINT_SECONDS:
            save(checkpoint, network, optimiser, elapsed, tokens)
            saved_at = time.monotonic()
    save(checkpoint, network, optimiser, before + time.monotonic() - start, tokens)
    print(f"done: {tokens:,} tokens, loss {mean:.4f}", flush=True)


if __name__ == "__main__":
    main()
