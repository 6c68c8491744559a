"""Real vocabularies: tokens as the models' authors' own tokenizers make them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom_engine.decoding import Vocabulary
from greenroom_engine.decoding.llama_native import LlamaModel
from greenroom_engine.models import ModelProfile
from greenroom_engine.prompts.chat import following_turn
from greenroom_engine.prompts.message import Message, Role

# A separator of llama.cpp's test vectors (tests/test-tokenizer-0.cpp)
SEPARATOR = "\n__ggml_vocab_test__\n"


@pytest.fixture
def vocabulary(test_assets: Path, request: pytest.FixtureRequest) -> Iterator[Vocabulary]:
    model = LlamaModel(test_assets / f"ggml-vocab-{request.param}.gguf", vocab_only=True)
    yield Vocabulary(model)
    model.close()


# Vocabularies without vectors from their authors' tokenizers, and those that belong to no generating model
WITHOUT_VECTORS = {"aquila", "baichuan", "gpt-neox", "nomic-bert-moe"}
NOT_GENERATING = {"bert-bge"}  # WordPiece: its vectors count [CLS] and [SEP] in, and no decoder accepts such a model
WITH_VECTORS = [
    "command-r", "deepseek-coder", "deepseek-llm", "falcon", "gemma-4", "gpt-2", "llama-bpe", "llama-spm", "mpt", "phi-3",
    "qwen2", "qwen35", "refact", "starcoder",
]  # fmt: skip


def test_no_vocabulary_is_forgotten(test_assets: Path) -> None:
    found = {path.stem.removeprefix("ggml-vocab-") for path in test_assets.glob("ggml-vocab-*.gguf")}
    assert found == {*WITH_VECTORS, *WITHOUT_VECTORS, *NOT_GENERATING}
    assert not any((test_assets / f"ggml-vocab-{name}.gguf.out").exists() for name in WITHOUT_VECTORS)


@pytest.mark.parametrize("vocabulary", WITH_VECTORS, indirect=True)
def test_texts_become_the_tokens_of_the_models_own_tokenizer(
    vocabulary: Vocabulary, test_assets: Path, request: pytest.FixtureRequest
) -> None:
    path = test_assets / f"ggml-vocab-{request.node.callspec.params['vocabulary']}.gguf"
    texts = Path(f"{path}.inp").read_bytes().decode().split(SEPARATOR)
    lines = Path(f"{path}.out").read_text().splitlines()
    assert len(lines) > 40
    # The last entry ends with the file's own newline in some vectors.
    for text, line in zip(texts, lines, strict=False):
        assert vocabulary.encode(text) == [int(token) for token in line.split()]


@pytest.mark.parametrize("vocabulary", ["qwen2", "deepseek-coder", "starcoder", "llama-bpe"], indirect=True)
def test_pieces_join_to_the_text(vocabulary: Vocabulary) -> None:
    text = "def größe(x: str) -> int:\n\treturn len('🙂 ﷽')  # naïve\n"
    assert vocabulary.decode(vocabulary.encode(text)) == text


@pytest.mark.parametrize("vocabulary", ["qwen2"], indirect=True)
def test_control_tokens_are_recognised_only_when_asked_for_and_never_shown(vocabulary: Vocabulary) -> None:
    tokens = vocabulary.encode("<|im_start|>user\nhi<|im_end|>", special=True)
    assert (tokens[0], tokens[-1]) == (151644, 151645)
    assert vocabulary.decode(tokens) == "user\nhi"
    assert vocabulary.ends_generation(151645)
    assert not vocabulary.ends_generation(tokens[1])
    assert 151645 not in vocabulary.encode("<|im_end|>")
    assert vocabulary.token_text(151645) == "<|im_end|>"


@pytest.mark.parametrize("vocabulary", ["deepseek-coder", "phi-3"], indirect=True)
def test_bos_comes_first_and_once_whether_the_template_writes_it_or_not(vocabulary: Vocabulary) -> None:
    bos = vocabulary.bos
    assert bos is not None
    with_it = vocabulary.encode_prompt(vocabulary.token_text(bos) + "hello")
    without = vocabulary.encode_prompt("hello")
    assert with_it.count(bos) == without.count(bos) == 1
    assert with_it[0] == without[0] == bos


@pytest.mark.parametrize("vocabulary", ["qwen2"], indirect=True)
def test_a_model_that_wants_no_bos_gets_none(vocabulary: Vocabulary) -> None:
    assert vocabulary.encode_prompt("hello") == vocabulary.encode("hello")


@pytest.mark.parametrize("vocabulary", ["qwen2"], indirect=True)
def test_a_further_turn_begins_with_the_token_that_ends_the_answer(vocabulary: Vocabulary, test_assets: Path) -> None:
    profile = ModelProfile.read(test_assets / "ggml-vocab-qwen2.gguf")
    appended = following_turn(profile, [Message(Role.USER, "hi")], "hello", Message(Role.USER, "again"))
    assert appended is not None
    tokens = vocabulary.encode(appended, special=True)
    assert tokens[0] == profile.eot == 151645
    assert tokens.count(151644) == 2  # <|im_start|> of the user's turn and of the next answer
