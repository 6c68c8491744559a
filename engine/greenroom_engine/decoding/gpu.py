"""Whether this machine has a GPU, whether the installed llama.cpp can use it, and how to get one that can."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from greenroom_engine.decoding.llama_library import llama

# What CMake has to be told for each maker's GPUs: llama.cpp's docs/build.md.
_CMAKE = {
    "NVIDIA": "-DGGML_CUDA=on -DCMAKE_CUDA_ARCHITECTURES=native",
    "AMD": "-DGGML_HIP=on",
    "Apple": "-DGGML_METAL=on",
}
# What the drivers leave in the file system.
_TRACES = {"NVIDIA": ("dev/nvidia0", "proc/driver/nvidia"), "AMD": ("dev/kfd",)}


@dataclass(frozen=True, slots=True)
class Gpu:
    """`is_used`: llama.cpp puts layers on it. `maker` of the one that seems to be there, or empty."""

    is_used: bool
    maker: str

    @property
    def install_command(self) -> str:
        """The command that installs a llama.cpp which can use the GPU; empty where there is nothing to gain."""
        if self.is_used or not self.maker:
            return ""
        # pip would take a wheel it has built before, without the GPU, from its cache.
        return (
            f'CMAKE_ARGS="{_CMAKE[self.maker]}" pip install --force-reinstall --no-cache-dir '
            f"--no-binary llama-cpp-python llama-cpp-python=={version('llama-cpp-python')}"
        )

    def __str__(self) -> str:
        if self.is_used:
            return "llama.cpp puts the layers of models on the GPU"
        if not self.maker:
            return "none seen: models run on the processor"
        return (
            f"{self.maker} seems to be there, but the installed llama.cpp cannot use it: models run on the processor. "
            f"Install one that can: {self.install_command}"
        )


def find_gpu(root: Path = Path("/")) -> Gpu:
    """The GPU of the machine whose file system is at `root`."""
    return Gpu(bool(llama.llama_supports_gpu_offload()), _maker(root))


def _maker(root: Path) -> str:
    for maker, traces in _TRACES.items():
        if any((root / trace).exists() for trace in traces):
            return maker
    return "Apple" if sys.platform == "darwin" and platform.machine() == "arm64" else ""
