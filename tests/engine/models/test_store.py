"""The folder of models, and the one that is used."""

import shutil
from pathlib import Path

import pytest

from greenroom_engine.errors import ModelError, ModelNotFound
from greenroom_engine.models import EMBEDDED_MODEL, ModelStore


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


def put(store: ModelStore, name: str) -> Path:
    path = store.folder / f"{name}.gguf"
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(EMBEDDED_MODEL, path)
    return path


def test_an_empty_store_has_the_embedded_model(store: ModelStore) -> None:
    (only,) = store.models()
    assert (only.name, only.path, store.default) == ("embedded", EMBEDDED_MODEL, "embedded")
    assert not store.folder.exists()


def test_models_are_named_by_their_place_and_broken_ones_say_why(store: ModelStore) -> None:
    put(store, "qwen/coder-q4")
    for part in (1, 2, 3):
        put(store, f"big-0000{part}-of-00003")
    (store.folder / "cut.gguf").write_bytes(EMBEDDED_MODEL.read_bytes()[:1000])
    found = {model.name: model for model in store.models()}
    assert list(found) == ["embedded", "big-00001-of-00003", "cut", "qwen/coder-q4"]
    assert found["qwen/coder-q4"].profile is not None
    assert found["cut"].profile is None
    assert "cut.gguf" in found["cut"].problem


def test_a_model_is_found_by_name_or_path(store: ModelStore, tmp_path: Path) -> None:
    path = put(store, "coder")
    elsewhere = tmp_path / "mine.gguf"
    shutil.copy(EMBEDDED_MODEL, elsewhere)
    assert store.find("coder") == path
    assert store.find(str(elsewhere)) == elsewhere
    assert store.find("embedded") == EMBEDDED_MODEL
    with pytest.raises(ModelNotFound, match="Did you mean coder"):
        store.find("coderr")
    with pytest.raises(ModelNotFound, match="models list"):
        store.find("/nowhere/at/all.gguf")


def test_the_default_is_remembered(store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, "coder")
    store.use("coder")
    assert ModelStore(store.folder).default == "coder"
    shutil.copy(EMBEDDED_MODEL, tmp_path / "mine.gguf")
    monkeypatch.chdir(tmp_path)
    store.use("mine.gguf")
    assert store.default == str(tmp_path / "mine.gguf")
    store.use("http://127.0.0.1:8000/v1")
    assert store.default == "http://127.0.0.1:8000/v1"
    store.use("embedded")
    assert store.default == "embedded"


def test_what_cannot_be_used_does_not_become_the_default(store: ModelStore, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF and nothing else")
    with pytest.raises(ModelError):
        store.use(str(broken))
    with pytest.raises(ModelNotFound):
        store.use("nowhere")
    assert store.default == "embedded"
    assert list(tmp_path.glob("models/*")) == []
