"""LoRA adapters: a small change to a model's weights, kept beside them and switched on for some prompts.

Source: Hu et al., arXiv:2106.09685. The file is a GGUF, as llama.cpp's convert_lora_to_gguf.py writes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from greenroom_engine.errors import ModelNotFound, ModelUnsupported
from greenroom_engine.models.gguf import read_header
from greenroom_engine.models.profile import ModelProfile


@dataclass(frozen=True, eq=False, slots=True)
class Adapter:
    """One loaded adapter; it belongs to one decoder and is freed with its model.

    `scale` multiplies what it changes. The same file loaded twice makes two, which share nothing.
    """

    path: Path
    scale: float
    pointer: Any


def adapter_file(path: Path | str, profile: ModelProfile) -> Path:
    """The file at `path`, if it is a sound LoRA adapter for models like `profile`.

    Whether the shapes fit too is for llama.cpp to say. Raises ModelNotFound, ModelCorrupt, ModelUnsupported.
    """
    path = Path(path).expanduser()
    if not path.exists():
        raise ModelNotFound(path, f"There is no adapter file {path}. Check the path.")
    header = read_header(path)
    kind = header.text("general.type") or "model"
    if kind != "adapter":
        raise ModelUnsupported(path, f"{path} is no adapter but of type {kind}. Give the GGUF of a LoRA adapter.")
    method = header.text("adapter.type")
    if method != "lora" or "adapter.alora.invocation_tokens" in header.metadata:
        raise ModelUnsupported(path, f"{path} is not a plain LoRA adapter. Only those can be used.")
    architecture = header.text("general.architecture")
    if architecture != profile.architecture:
        raise ModelUnsupported(
            path,
            f"{path} is an adapter for {architecture} models, but {profile.path} is a {profile.architecture} model. "
            "Use the adapter together with the model it was trained on.",
        )
    return path
