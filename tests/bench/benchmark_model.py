"""The model of the benchmarks against llama-server: random weights in the shape of Qwen2.5-0.5B, as Q4_K_M.

It is as fast as the trained one and takes as much memory, and nothing has to be downloaded for it. No answer of it ends by
itself, so that both sides write the same number of tokens.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests import random_model, scripted_model  # noqa: E402 (found through the line above)
from tests.scripted_model import Script  # noqa: E402

from greenroom_engine.decoding import Vocabulary  # noqa: E402
from greenroom_engine.decoding.llama_native import LlamaModel  # noqa: E402
from greenroom_engine.models import ModelProfile  # noqa: E402

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


def benchmark_model(tools: Path, scripts: Callable[[Vocabulary, ModelProfile], Sequence[Script]] | None = None) -> Path:
    """The GGUF, made once: half a minute, and 2 GB on the disk meanwhile.

    `tools` holds llama-quantize. `scripts`: what it writes, in place of what random weights do.
    """
    subprocess.run([ROOT / "scripts" / "test-assets"], check=True, stdout=sys.stderr)
    vocabulary = ROOT / ".cache" / "test-assets" / "ggml-vocab-qwen2.gguf"
    written: Sequence[Script] = ()
    if scripts is not None:
        native = LlamaModel(vocabulary, vocab_only=True)
        written = scripts(Vocabulary(native), ModelProfile.read(vocabulary))
        native.close()
    sources = [Path(module.__file__ or "").read_bytes() for module in (random_model, scripted_model)]
    recipe = b"".join(sources) + repr((SHAPE, FILL_IN_MIDDLE, written)).encode()
    folder = ROOT / ".cache" / "bench-models"
    path = folder / f"qwen2-0.5b-q4_k_m-{hashlib.sha256(recipe).hexdigest()[:12]}.gguf"
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    whole, unfinished = (path.with_suffix(f".{os.getpid()}.{part}") for part in ("f32", "q4"))
    print("Making the benchmarks' model (once).", file=sys.stderr)

    def change(tensors: dict[str, npt.NDArray[np.float32]]) -> None:
        if written:
            scripted_model.memorise(tensors, SHAPE, written)

    try:
        random_model.write_from_vocabulary(whole, vocabulary, SHAPE, fill_in_middle=FILL_IN_MIDDLE, change=change)
        command = [tools / "llama-quantize", whole, unfinished, "Q4_K_M", "2"]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            raise SystemExit(f"llama-quantize ended with {done.returncode}:\n{done.stdout[-2000:]}")
        unfinished.replace(path)
    finally:
        whole.unlink(missing_ok=True)
        unfinished.unlink(missing_ok=True)
    return path
