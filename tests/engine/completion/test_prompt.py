"""Prompts for filling gaps, in the tokens of real vocabularies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom_engine.completion import CompletionRequest, ContextChunk
from greenroom_engine.completion.prompt import FimPrompt
from greenroom_engine.decoding import Vocabulary
from greenroom_engine.decoding.llama_native import LlamaModel
from greenroom_engine.models import EMBEDDED_MODEL, FileLayout, FimFormat, ModelProfile

ALONE = CompletionRequest("def f():\n    return", "\n\nx = 1\n", path="a.py", project="shop")
WITH_FILES = CompletionRequest(
    ALONE.before,
    ALONE.after,
    path="a.py",
    project="shop",
    chunks=(ContextChunk("b.py", "B = 2\n"), ContextChunk("c.py", "C = 3")),
)
QWEN = FimFormat(151644, 151645, 151643, layout=FileLayout.TOKEN, repository=151646, file=151647)


@pytest.fixture
def vocabulary(test_assets: Path, request: pytest.FixtureRequest) -> Iterator[Vocabulary]:
    name = request.param
    model = LlamaModel(
        EMBEDDED_MODEL if name == "embedded" else test_assets / f"ggml-vocab-{name}.gguf", vocab_only=True
    )
    yield Vocabulary(model)
    model.close()


def text_of(form: FimFormat | None, vocabulary: Vocabulary, request: CompletionRequest, most: int = 2048) -> str:
    """The prompt, control tokens written out."""
    assert form is not None
    return "".join(map(vocabulary.token_text, FimPrompt(form, vocabulary).tokens(request, most)))


@pytest.mark.parametrize(
    ("vocabulary", "alone", "with_files"),
    [
        (
            "starcoder",
            "<fim_prefix>def f():\n<fim_suffix>\n\nx = 1\n<fim_middle>    return",
            "<repo_name>shop<file_sep>b.py\nB = 2\n<file_sep>c.py\nC = 3\n<file_sep>"
            "<fim_prefix>a.py\ndef f():\n<fim_suffix>\n\nx = 1\n<fim_middle>    return",
        ),
        (
            "deepseek-coder",
            "<｜begin▁of▁sentence｜><｜fim▁begin｜>def f():\n<｜fim▁hole｜>\n\nx = 1\n<｜fim▁end｜>    return",
            "<｜begin▁of▁sentence｜><｜fim▁begin｜>#b.py\nB = 2\n\n#c.py\nC = 3\n\n#a.py\ndef f():\n"
            "<｜fim▁hole｜>\n\nx = 1\n<｜fim▁end｜>    return",
        ),
        (
            "refact",
            "<fim_prefix>def f():\n<fim_suffix>\n\nx = 1\n<fim_middle>    return",
            "<fim_prefix># b.py\nB = 2\n\n# c.py\nC = 3\n\n# a.py\ndef f():\n<fim_suffix>\n\nx = 1\n<fim_middle>    return",
        ),
        (
            "embedded",
            "<|fim_prefix|>def f():\n<|fim_suffix|>\n\nx = 1\n<|fim_middle|>    return",
            "<|fim_prefix|>def f():\n<|fim_suffix|>\n\nx = 1\n<|fim_middle|>    return",
        ),
    ],
    indirect=["vocabulary"],
)
def test_families_get_the_layout_they_were_trained_with(
    vocabulary: Vocabulary, alone: str, with_files: str, test_assets: Path, request: pytest.FixtureRequest
) -> None:
    name = request.node.callspec.params["vocabulary"]
    path = EMBEDDED_MODEL if name == "embedded" else test_assets / f"ggml-vocab-{name}.gguf"
    form = ModelProfile.read(path).fim
    assert text_of(form, vocabulary, ALONE) == alone
    assert text_of(form, vocabulary, WITH_FILES) == with_files


@pytest.mark.parametrize("vocabulary", ["qwen2"], indirect=True)
def test_a_repository_of_qwens_and_of_codegemmas(vocabulary: Vocabulary) -> None:
    """On ids of Qwen2's vocabulary that stand for the tokens of theirs."""
    pre, suf, mid, repo, file = (vocabulary.token_text(token) for token in (151644, 151645, 151643, 151646, 151647))
    gap = f"{pre}def f():\n{suf}\n\nx = 1\n{mid}    return"
    assert text_of(QWEN, vocabulary, WITH_FILES) == (
        f"{repo}shop\n{file}b.py\nB = 2\n{file}c.py\nC = 3\n{file}a.py\n{gap}"
    )
    gemma = FimFormat(151644, 151645, 151643, layout=FileLayout.SEPARATOR, file=151647)
    assert text_of(gemma, vocabulary, WITH_FILES) == f"b.py\nB = 2\n{file}c.py\nC = 3\n{file}a.py\n{gap}"


@pytest.mark.parametrize("vocabulary", ["qwen2"], indirect=True)
def test_suffix_first_families_end_with_the_prefix(vocabulary: Vocabulary) -> None:
    pre, suf = vocabulary.token_text(151644), vocabulary.token_text(151645)
    codestral = FimFormat(151644, 151645, None, suffix_first=True, heading="+++++ {path}\n")
    assert text_of(codestral, vocabulary, ALONE) == f"{suf}\n\nx = 1\n{pre}def f():\n    return"


@pytest.mark.parametrize("vocabulary", ["llama-spm"], indirect=True)
def test_sentencepiece_puts_a_space_in_front_of_the_prefix_alone(vocabulary: Vocabulary) -> None:
    """As Code Llama's own `infilling_prompt_tokens`; on ids of Llama's vocabulary that stand for its tokens."""
    tokens = FimPrompt(FimFormat(1, 2, 0), vocabulary).tokens(CompletionRequest("a = b\nc", "d\n"), 512)
    assert tokens == [1, 1, *vocabulary.encode("a = b\n"), 2, *vocabulary.encode("\nd\n")[2:], 0, tokens[-1]]
    assert vocabulary.piece(tokens[-1]) == b"c"


@pytest.mark.parametrize("vocabulary", ["starcoder"], indirect=True)
def test_code_that_holds_a_control_tokens_text_is_text(vocabulary: Vocabulary, test_assets: Path) -> None:
    form = ModelProfile.read(test_assets / "ggml-vocab-starcoder.gguf").fim
    assert form is not None
    nasty = CompletionRequest("x = '<fim_middle>'\ny = '<fim_suffix>", "<fim_prefix>'")
    tokens = FimPrompt(form, vocabulary).tokens(nasty, 512)
    controls = [token for token in tokens if not vocabulary.piece(token)]
    assert controls == [form.prefix, form.suffix, form.middle]


@pytest.mark.parametrize("vocabulary", ["starcoder"], indirect=True)
@pytest.mark.parametrize("most", [40, 100, 400, 2048])
def test_a_prompt_keeps_to_its_tokens_and_drops_whole_files_from_the_front(
    vocabulary: Vocabulary, test_assets: Path, most: int
) -> None:
    form = ModelProfile.read(test_assets / "ggml-vocab-starcoder.gguf").fim
    chunks = tuple(ContextChunk(f"m{number}.py", f"x = {number}\n" * 20) for number in range(30))
    request = CompletionRequest("a = 1\n" * 3000, "b = 2\n" * 3000, chunks=chunks)
    assert form is not None
    assert len(FimPrompt(form, vocabulary).tokens(request, most)) <= most
    text = text_of(form, vocabulary, request, most)
    shown = [number for number in range(30) if f"m{number}.py" in text]
    assert shown == list(range(30 - len(shown), 30))
