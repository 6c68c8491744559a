"""Models and vocabularies that several suites use. `scripts/test-assets` has to have run."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests import random_model

ROOT = Path(__file__).parent.parent
ASSETS = ROOT / ".cache" / "test-assets"
MODELS = ROOT / ".cache" / "random-models"


@pytest.fixture(scope="session", autouse=True)
def experience_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Jobs of tests are recorded, but not among those of whoever runs them."""
    before = os.environ.get("GREENROOM_EXPERIENCE")
    os.environ["GREENROOM_EXPERIENCE"] = str(tmp_path_factory.mktemp("experience"))
    yield
    os.environ.pop("GREENROOM_EXPERIENCE")
    if before is not None:
        os.environ["GREENROOM_EXPERIENCE"] = before


@pytest.fixture(scope="session")
def test_assets() -> Path:
    """The folder of real vocabularies (`ggml-vocab-*.gguf`) and chat templates (`templates/*.jinja`)."""
    if not (ASSETS / "version").exists():
        pytest.fail("The test vocabularies are missing. Run: scripts/test-assets")
    return ASSETS


@pytest.fixture(scope="session")
def random_qwen2_gguf(test_assets: Path) -> Path:
    """A small model of random weights with Qwen2's own vocabulary and chat template."""
    vocabulary = test_assets / "ggml-vocab-qwen2.gguf"
    return _kept("qwen2", lambda path: random_model.write_from_vocabulary(path, vocabulary))


@pytest.fixture(scope="session")
def random_byte_gguf() -> Path:
    """A small Llama of random weights with the 256 bytes as its vocabulary, and a ChatML template.

    Its answers end at `max_tokens` only.
    """
    shape = random_model.Shape(endless=True)
    return _kept("bytes", lambda path: random_model.write_byte_model(path, shape))


def _kept(name: str, write: Callable[[Path], object]) -> Path:
    """The model `name`, written once for every version of the code that writes it."""
    version = hashlib.sha256(Path(random_model.__file__).read_bytes()).hexdigest()[:12]
    path = MODELS / f"{name}-{version}.gguf"
    if not path.exists():
        MODELS.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(f".{os.getpid()}")
        write(unfinished)
        unfinished.replace(path)
    return path
