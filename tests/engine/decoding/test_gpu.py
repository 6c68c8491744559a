"""What is said of the GPU: there or not, used or not, and how to get a llama.cpp that uses it."""

from pathlib import Path

import pytest

from greenroom_engine.decoding.gpu import Gpu, find_gpu


@pytest.mark.parametrize(
    ("trace", "maker"),
    [("dev/nvidia0", "NVIDIA"), ("proc/driver/nvidia/version", "NVIDIA"), ("dev/kfd", "AMD")],
)
def test_a_gpu_is_seen_by_what_its_driver_leaves(tmp_path: Path, trace: str, maker: str) -> None:
    path = tmp_path / trace
    path.parent.mkdir(parents=True)
    path.touch()
    assert find_gpu(tmp_path).maker == maker


def test_without_one_models_run_on_the_processor() -> None:
    assert "run on the processor" in str(Gpu(is_used=False, maker=""))
    assert Gpu(is_used=False, maker="").install_command == ""


@pytest.mark.parametrize(("maker", "flag"), [("NVIDIA", "GGML_CUDA"), ("AMD", "GGML_HIP"), ("Apple", "GGML_METAL")])
def test_one_that_is_not_used_comes_with_the_command_that_changes_it(maker: str, flag: str) -> None:
    gpu = Gpu(is_used=False, maker=maker)
    assert f"-D{flag}=on" in gpu.install_command
    assert "--no-binary llama-cpp-python llama-cpp-python==" in gpu.install_command
    assert gpu.install_command in str(gpu)


def test_one_that_is_used_needs_nothing() -> None:
    gpu = Gpu(is_used=True, maker="NVIDIA")
    assert gpu.install_command == ""
    assert "on the GPU" in str(gpu)
