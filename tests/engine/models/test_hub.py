"""Which file of a model repository is meant."""

import pytest

from greenroom_engine.errors import DownloadFailed
from greenroom_engine.models.hub import choose, is_repository

QUANTS = ["coder-7b-q4_k_m.gguf", "coder-7b-q8_0.gguf", "coder-7b-q4_k_s.gguf", "README-Q4_K_M.gguf.txt"][:3]
SPLIT = ["big-q4_k_m-00001-of-00002.gguf", "big-q4_k_m-00002-of-00002.gguf", "big-q2_k.gguf"]


def test_a_quantisation_or_a_file_is_chosen() -> None:
    assert choose(QUANTS, "Q8_0", "o/r") == ["coder-7b-q8_0.gguf"]
    assert choose(QUANTS, "coder-7b-q4_k_s.gguf", "o/r") == ["coder-7b-q4_k_s.gguf"]
    assert choose(QUANTS, "", "o/r") == ["coder-7b-q4_k_m.gguf"]
    assert choose(["only.gguf"], "", "o/r") == ["only.gguf"]


def test_all_parts_of_a_split_model_are_chosen() -> None:
    assert choose(SPLIT, "", "o/r") == SPLIT[:2]
    assert choose(SPLIT, "big-q4_k_m-00001-of-00002.gguf", "o/r") == SPLIT[:2]


def test_what_is_not_there_is_said_with_what_is() -> None:
    with pytest.raises(DownloadFailed, match=r"has no Q5_0. It has coder-7b-q4_k_m.gguf"):
        choose(QUANTS, "Q5_0", "o/r")
    with pytest.raises(DownloadFailed, match="has several of that kind"):
        choose(["a-q4_k_m.gguf", "b-q4_k_m.gguf"], "", "o/r")
    with pytest.raises(DownloadFailed, match="It has none"):
        choose([], "", "o/r")


def test_repositories_are_told_from_paths() -> None:
    assert is_repository("org/repo")
    assert is_repository("org/repo-GGUF:Q4_K_M")
    assert not is_repository("repo")
    assert not is_repository("/models/x.gguf")
    assert not is_repository("a/b/c")
