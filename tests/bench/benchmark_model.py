"""The model of the benchmarks against llama-server: random weights in the shape of Qwen2.5-0.5B, as Q4_K_M.

It is as fast as the trained one and takes as much memory, and nothing has to be downloaded for it. No answer of it ends by
itself, so that both sides write the same number of tokens.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests import random_model  # noqa: E402 (found through the line above)

SHAPE = random_model.Shape(
    layers=24,
    heads=14,
    kv_heads=2,
    head_size=64,
    feed_forward=4864,
    context_length=32768,
    rope_base=1e6,
    spread=0.02,
    endless=True,
)
FILL_IN_MIDDLE = (151659, 151661, 151660)
"""In front of prefix, suffix and middle, as in Qwen2.5-Coder; this vocabulary leaves their places empty."""


def benchmark_model(tools: Path) -> Path:
    """The GGUF, made once: half a minute, and 2 GB on the disk meanwhile. `tools` holds llama-quantize."""
    recipe = Path(random_model.__file__).read_bytes() + repr((SHAPE, FILL_IN_MIDDLE)).encode()
    folder = ROOT / ".cache" / "bench-models"
    path = folder / f"qwen2-0.5b-q4_k_m-{hashlib.sha256(recipe).hexdigest()[:12]}.gguf"
    if path.exists():
        return path
    subprocess.run([ROOT / "scripts" / "test-assets"], check=True, stdout=sys.stderr)
    folder.mkdir(parents=True, exist_ok=True)
    whole, unfinished = (path.with_suffix(f".{os.getpid()}.{part}") for part in ("f32", "q4"))
    print("Making the benchmarks' model (once).", file=sys.stderr)
    try:
        vocabulary = ROOT / ".cache" / "test-assets" / "ggml-vocab-qwen2.gguf"
        random_model.write_from_vocabulary(whole, vocabulary, SHAPE, fill_in_middle=FILL_IN_MIDDLE)
        command = [tools / "llama-quantize", whole, unfinished, "Q4_K_M", "2"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            raise SystemExit(f"llama-quantize ended with {done.returncode}:\n{done.stdout[-2000:]}")
        unfinished.replace(path)
    finally:
        whole.unlink(missing_ok=True)
        unfinished.unlink(missing_ok=True)
    return path
