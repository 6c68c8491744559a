"""Build the corpus: ``python -m greenroom_tiny.corpus RUN --shards 10``. Writes the tokenizer and shards of tokens.

A shard is an ``.npz`` with ``tokens`` (uint16, all documents end to end), ``weights`` (float16, one per token: its share
in the loss as a target) and ``offsets`` (int64, document i is tokens[offsets[i]:offsets[i + 1]]).
"""

import argparse
import os
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from greenroom_tiny import tokenizer as tokenizers
from greenroom_tiny.documents.drawn import SPECIAL, Segment
from greenroom_tiny.documents.mixture import document

DOCUMENTS_PER_SHARD = 40_000
CONTEXT = 384


def encode(tokenizer: Tokenizer, segments: Iterable[Segment]) -> tuple[list[int], list[float]]:
    """Token ids of a document and the weight of each."""
    ids: list[int] = []
    weights: list[float] = []
    for segment in segments:
        if segment.text in SPECIAL:
            new = [SPECIAL.index(segment.text)]
        else:
            new = tokenizer.encode(segment.text, add_special_tokens=False).ids
        ids += new
        weights += [segment.weight] * len(new)
    return ids, weights


def write_shard(path: Path, rows: Iterable[tuple[list[int], list[float]]]) -> int:
    """Write documents (those that fit the context) as one shard, atomically; returns the number of tokens."""
    tokens: list[int] = []
    weights: list[float] = []
    offsets = [0]
    for ids, row_weights in rows:
        if len(ids) > CONTEXT:
            continue
        tokens += ids
        weights += row_weights
        offsets.append(len(tokens))
    part = path.with_suffix(".part.npz")
    np.savez(
        part,
        tokens=np.array(tokens, np.uint16),
        weights=np.array(weights, np.float16),
        offsets=np.array(offsets, np.int64),
    )
    part.replace(path)
    return len(tokens)


def shard(run: Path, index: int) -> int:
    """Make shard ``index`` of generated documents."""
    tokenizer = Tokenizer.from_file(str(run / "tokenizer.json"))
    first = index * DOCUMENTS_PER_SHARD
    rows = (encode(tokenizer, document(seed)) for seed in range(first, first + DOCUMENTS_PER_SHARD))
    return write_shard(run / f"shard-{index:04d}.npz", rows)


def main() -> None:
    """Make the tokenizer unless it is there, then every shard that is missing."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("run", type=Path, help="folder of this training run")
    parser.add_argument("--shards", type=int, default=10)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    options.run.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    if not (options.run / "tokenizer.json").exists():
        tokenizers.train(options.run / "tokenizer.json")
        print(f"tokenizer: {time.monotonic() - start:.0f} s", flush=True)
    missing = [index for index in range(options.shards) if not (options.run / f"shard-{index:04d}.npz").exists()]
    with ProcessPoolExecutor(options.workers) as pool:
        for index, count in zip(missing, pool.map(shard, [options.run] * len(missing), missing), strict=True):
            print(f"shard {index}: {count:,} tokens, {time.monotonic() - start:.0f} s", flush=True)


if __name__ == "__main__":
    main()
