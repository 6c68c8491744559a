"""What a GGUF says about itself, and what is said about a file that is none or a damaged one."""

import struct
from pathlib import Path

import pytest
from llama_cpp import Llama, llama_model_n_params
from tests import random_model

from greenroom_engine.decoding import ContextSettings, Decoder
from greenroom_engine.errors import ModelCorrupt, ModelError, ModelNotFound, ModelUnsupported
from greenroom_engine.models import EMBEDDED_MODEL, FileLayout, FimFormat, ModelProfile
from greenroom_engine.models.fim import find_format


def test_a_model_tells_its_architecture_context_and_size(random_byte_gguf: Path) -> None:
    profile = ModelProfile.read(random_byte_gguf)
    assert (profile.architecture, profile.name, profile.context_length) == ("llama", "random bytes", 512)
    assert (profile.bos, profile.eos, profile.eot, profile.add_bos) == (258, 257, 257, False)
    assert (profile.bos_text, profile.eos_text) == ("<|endoftext|>", "<|im_end|>")
    assert profile.chat_template == random_model.CHAT_TEMPLATE
    assert profile.has_weights
    assert profile.file_size == random_byte_gguf.stat().st_size
    assert profile.prompt_style == "instruct"
    # 2 layers, 2 key-value heads of 16, keys and values, 2 bytes each
    assert profile.kv_bytes_per_token == 2 * 2 * 16 * 2 * 2


def test_the_number_of_weights_is_llama_cpps(random_qwen2_gguf: Path) -> None:
    llama = Llama(str(random_qwen2_gguf), n_ctx=64, verbose=False)
    assert ModelProfile.read(random_qwen2_gguf).parameters == llama_model_n_params(llama.model)
    llama.close()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("qwen2", ("qwen2", 32768, "<|endoftext|>", "<|endoftext|>", False)),
        ("llama-bpe", ("llama", 8192, "<|begin_of_text|>", "<|end_of_text|>", False)),
        ("deepseek-coder", ("llama", 16384, "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>", True)),
        ("starcoder", ("starcoder2", 16384, "<|endoftext|>", "<|endoftext|>", False)),
        ("phi-3", ("phi3", 4096, "<s>", "<|endoftext|>", True)),
    ],
)
def test_real_vocabularies_are_read(test_assets: Path, name: str, expected: tuple[object, ...]) -> None:
    profile = ModelProfile.read(test_assets / f"ggml-vocab-{name}.gguf")
    assert expected == (
        profile.architecture,
        profile.context_length,
        profile.bos_text,
        profile.eos_text,
        profile.add_bos,
    )
    assert not profile.has_weights


def test_the_format_of_filling_a_gap_is_the_familys(test_assets: Path) -> None:
    def fim(name: str) -> FimFormat | None:
        return ModelProfile.read(test_assets / f"ggml-vocab-{name}.gguf").fim

    assert fim("deepseek-coder") == FimFormat(prefix=32016, suffix=32015, middle=32017, heading="#{path}\n")
    assert fim("starcoder") == FimFormat(1, 3, 2, layout=FileLayout.TOKEN_INSIDE, repository=5, file=6)
    assert fim("refact") == FimFormat(prefix=1, suffix=3, middle=2)
    for without in ("llama-bpe", "qwen2", "gemma-4", "phi-3"):
        assert fim(without) is None
    assert ModelProfile.read(EMBEDDED_MODEL).fim == FimFormat(4, 5, 6, layout=FileLayout.NONE)


@pytest.mark.parametrize(
    ("texts", "name", "order", "layout"),
    [
        ("<|fim_prefix|> <|fim_suffix|> <|fim_middle|> <|repo_name|> <|file_sep|>", "Qwen2.5 Coder", "prefix, suffix, middle", "token"),
        ("<|fim_prefix|> <|fim_suffix|> <|fim_middle|> <|file_separator|>", "codegemma", "prefix, suffix, middle", "separator"),
        ("<fim_prefix> <fim_suffix> <fim_middle> <reponame> <file_sep>", "CodeQwen1.5", "prefix, suffix, middle", "token"),
        ("<fim_prefix> <fim_suffix> <fim_middle> <reponame>", "granite-3b-code", "prefix, suffix, middle", "heading"),
        ("▁<PRE> ▁<SUF> ▁<MID>", "CodeLlama 7B", "prefix, suffix, middle", "heading"),
        ("<[fim-prefix]> <[fim-suffix]> <[fim-middle]>", "Seed Coder", "suffix, prefix, middle", "heading"),
        ("[PREFIX] [SUFFIX] [MIDDLE]", "Codestral 22B", "suffix, prefix", "heading"),
    ],
)  # fmt: skip
def test_families_are_told_by_their_tokens(texts: str, name: str, order: str, layout: str) -> None:
    ids = {text: token for token, text in enumerate(texts.split())}
    found = find_format(ids, (None, None, None), name, single_pieces=False)
    assert found is not None
    assert (found.order, found.layout) == (order, layout)


def test_mistral_models_that_were_not_taught_to_fill_gaps_do_not(test_assets: Path) -> None:
    ids = {"[PREFIX]": 3, "[SUFFIX]": 4, "[MIDDLE]": 5}
    assert find_format(ids, (None, None, None), "Mistral Nemo", single_pieces=False) is None


def test_how_a_model_completes_is_said_in_words(test_assets: Path) -> None:
    def completion(name: str) -> str:
        return ModelProfile.read(test_assets / f"ggml-vocab-{name}.gguf").completion

    assert completion("starcoder") == "fill in the middle (prefix, suffix, middle)"
    assert completion("qwen2") == "by chat"
    assert completion("llama-bpe") == "off: it has neither tokens to fill gaps nor a chat template"


def test_the_end_of_turn_token_is_found_by_its_text(test_assets: Path) -> None:
    assert ModelProfile.read(test_assets / "ggml-vocab-llama-bpe.gguf").eot == 128009
    assert ModelProfile.read(test_assets / "ggml-vocab-qwen2.gguf").eot == 151645


def refusal(path: Path) -> str:
    """The message with which profile or decoder refuse `path`."""
    with pytest.raises(ModelError) as caught:
        Decoder(path)
    message = str(caught.value)
    assert path.name in message
    assert "\n" not in message
    return message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match=r"no model file .*nothing\.gguf"):
        ModelProfile.read(tmp_path / "nothing.gguf")


def test_a_folder_is_not_a_model(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="is a folder"):
        ModelProfile.read(tmp_path)


@pytest.mark.parametrize("content", [b"", b"GG", b"PK\x03\x04 a zip file", b"<html>404</html>"])
def test_a_file_that_is_no_gguf_is_told_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    with pytest.raises(ModelCorrupt, match="not a GGUF"):
        ModelProfile.read(path)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.01, 0.03, 0.05, 0.3, 0.999])
def test_a_file_cut_short_anywhere_is_told_so(tmp_path: Path, random_byte_gguf: Path, share: float) -> None:
    data = random_byte_gguf.read_bytes()
    path = tmp_path / "model.gguf"
    path.write_bytes(data[: 4 + int(share * (len(data) - 4))])
    assert "cut short" in refusal(path)


def test_a_missing_last_byte_is_noticed(tmp_path: Path, random_byte_gguf: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(random_byte_gguf.read_bytes()[:-1])
    assert "cut short" in refusal(path)


@pytest.mark.parametrize("offset", [8, 16, 24])
def test_absurd_counts_and_lengths_are_refused_at_once(tmp_path: Path, random_byte_gguf: Path, offset: int) -> None:
    data = bytearray(random_byte_gguf.read_bytes())
    data[offset : offset + 8] = struct.pack("<Q", 2**62)  # tensors, metadata entries, the first key's length
    path = tmp_path / "model.gguf"
    path.write_bytes(data)
    assert "damaged" in refusal(path)


def test_no_single_damaged_byte_in_the_header_gets_past_the_reader_as_a_crash(
    tmp_path: Path, random_byte_gguf: Path
) -> None:
    """Every outcome is a profile or a ModelError: some damage (a letter of a name) cannot be seen."""
    data = random_byte_gguf.read_bytes()
    path = tmp_path / "model.gguf"
    for offset in range(4, 400, 3):
        damaged = bytearray(data)
        damaged[offset] ^= 0xFF
        path.write_bytes(damaged)
        try:
            ModelProfile.read(path)
        except ModelError as error:
            assert str(path) in str(error)


def test_a_future_version_of_the_format_is_unsupported(tmp_path: Path, random_byte_gguf: Path) -> None:
    data = bytearray(random_byte_gguf.read_bytes())
    path = tmp_path / "model.gguf"
    for version, said in ((struct.pack("<I", 9), "version 9"), (struct.pack(">I", 3), "big-endian")):
        data[4:8] = version
        path.write_bytes(data)
        with pytest.raises(ModelUnsupported, match=said):
            ModelProfile.read(path)


def test_a_vocabulary_without_weights_is_refused_by_the_decoder(test_assets: Path) -> None:
    assert "vocabulary only" in refusal(test_assets / "ggml-vocab-qwen2.gguf")


def test_an_embedding_model_is_refused(test_assets: Path) -> None:
    assert "cannot write text" in refusal(test_assets / "ggml-vocab-bert-bge.gguf")


def test_an_architecture_llama_cpp_does_not_know_is_named(
    tmp_path: Path, random_byte_gguf: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(random_byte_gguf.read_bytes().replace(b"llama", b"lhama"))
    assert "unknown model architecture: 'lhama'" in refusal(path)
    assert capfd.readouterr() == ("", "")


def test_a_model_that_lacks_weights_its_metadata_promise_is_refused(tmp_path: Path, random_byte_gguf: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(random_byte_gguf.read_bytes().replace(b"blk.1.attn_k", b"blk.1.attn_x"))
    assert "tensor 'blk.1.attn_k.weight' not found" in refusal(path)


def test_an_adapter_is_no_model(tmp_path: Path) -> None:
    assert "no model but of type adapter" in refusal(random_model.write_adapter(tmp_path / "adapter.gguf"))


async def test_loading_reports_progress_and_says_nothing_on_the_terminal(
    random_byte_gguf: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    seen: list[float] = []
    decoder = await Decoder.open(random_byte_gguf, ContextSettings(n_ctx=256), on_load_progress=seen.append)
    await decoder.aclose()
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert capfd.readouterr() == ("", "")
