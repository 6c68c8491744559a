"""`ModelProfile`: what the engine needs to know about a model before and while using it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from greenroom_engine.errors import ModelCorrupt, ModelUnsupported
from greenroom_engine.models.fim import TEXTS, FimFormat, find_format
from greenroom_engine.models.gguf import GgufHeader, read_header

PROMPT_STYLE_KEY = "greenroom.prompt_style"

# Models whose metadata names no token for it: the texts llama.cpp itself looks for (llama-vocab.cpp).
_END_OF_TURN = (
    "<|eot_id|>", "<|im_end|>", "<|end|>", "<end_of_turn>", "<|endoftext|>", "<|end_of_text|>", "<EOT>",
    "▁<EOT>", "[EOT]", "<｜end▁of▁sentence｜>", "<end_of_utterance>",
)  # fmt: skip
# Bytes of one key or value number in the KV cache (f16, llama.cpp's default)
_KV_BYTES = 2


# Token types of a GGUF (ggml's `llama_token_type`)
_CONTROL = 3
# Vocabularies that call single letters control tokens mean them as letters.
_SHORTEST_CONTROL = 3


@dataclass(frozen=True, slots=True)
class ModelProfile:
    """One GGUF, as its metadata describes it.

    `context_length` and `kv_bytes_per_token` are per sequence; `prompt_style` is "stub" for the embedded
    model and "instruct" for everything else; `bos_text` and `eos_text` are how the tokens are written in a
    chat template. `fim` is None for a model that fills no gaps. `control_texts`: how all control tokens are written,
    those that only a template may use.
    """

    path: Path
    architecture: str
    name: str
    context_length: int
    chat_template: str | None
    bos: int | None
    eos: int | None
    eot: int | None
    bos_text: str
    eos_text: str
    add_bos: bool
    fim: FimFormat | None
    control_texts: frozenset[str]
    has_weights: bool
    parameters: int
    file_size: int
    kv_bytes_per_token: int
    prompt_style: str

    @classmethod
    def read(cls, path: Path | str) -> ModelProfile:
        """Read the profile of the GGUF at `path`; takes milliseconds, loads nothing.

        Raises ModelNotFound, ModelCorrupt, ModelUnsupported. A vocabulary without weights is a valid profile
        (`has_weights` False); `require_weights` and the decoder refuse it.
        """
        path = Path(path).expanduser()
        header = read_header(path)
        architecture = header.text("general.architecture")
        if architecture is None:
            raise ModelCorrupt(path, f"{path} does not say which architecture it is. Convert it again.")
        kind = header.text("general.type")
        if kind not in (None, "model"):
            raise ModelUnsupported(path, f"{path} is no model but of type {kind}. Give the model's own GGUF.")
        if header.flag(f"{architecture}.attention.causal") is False:
            raise ModelUnsupported(path, f"{path} is an embedding model: it cannot write text. Use a generating one.")
        tokens = _SpecialTokens(header)
        bos, eos = tokens.named("bos"), tokens.named("eos")
        name = header.text("general.name") or path.stem
        style = header.text(PROMPT_STYLE_KEY) or "instruct"
        return cls(
            path=path,
            architecture=architecture,
            name=name,
            context_length=header.number(f"{architecture}.context_length") or 0,
            chat_template=header.text("tokenizer.chat_template"),
            bos=bos,
            eos=eos,
            eot=tokens.end_of_turn(),
            bos_text=tokens.text(bos),
            eos_text=tokens.text(eos),
            add_bos=header.flag("tokenizer.ggml.add_bos_token") or False,
            fim=tokens.fim(name, single_pieces=style == "stub"),
            control_texts=tokens.control(),
            has_weights=header.tensors > 0,
            parameters=header.parameters,
            file_size=header.file_size,
            kv_bytes_per_token=_kv_bytes(header, architecture),
            prompt_style=style,
        )

    @property
    def completion(self) -> str:
        """How it completes code, or why not; for people."""
        if self.fim is not None:
            return f"fill in the middle ({self.fim.order})"
        if self.chat_template is not None:
            return "by chat"
        return "off: it has neither tokens to fill gaps nor a chat template"

    def require_weights(self) -> None:
        """Raise ModelUnsupported for a file that holds a vocabulary only."""
        if not self.has_weights:
            raise ModelUnsupported(
                self.path, f"{self.path} holds a vocabulary only, no weights. Give the model's own GGUF."
            )


class _SpecialTokens:
    """Ids of special tokens, from their own metadata keys or else by the text they usually have."""

    def __init__(self, header: GgufHeader) -> None:
        self._header = header
        self._texts = header.strings("tokenizer.ggml.tokens")
        wanted = {*_END_OF_TURN, *TEXTS}
        self._ids = {text: token for token, text in enumerate(self._texts) if text in wanted}

    def named(self, *names: str) -> int | None:
        for name in names:
            token = self._header.number(f"tokenizer.ggml.{name}_token_id")
            if token is not None and 0 <= token < len(self._texts):
                return token
        return None

    def by_text(self, texts: Iterable[str]) -> int | None:
        return next((self._ids[text] for text in texts if text in self._ids), None)

    def text(self, token: int | None) -> str:
        return "" if token is None else self._texts[token]

    def end_of_turn(self) -> int | None:
        named = self.named("eot")
        return named if named is not None else self.by_text(_END_OF_TURN)

    def fim(self, name: str, *, single_pieces: bool) -> FimFormat | None:
        named = self.named("fim_pre", "prefix"), self.named("fim_suf", "suffix"), self.named("fim_mid", "middle")
        return find_format(self._ids, named, name, single_pieces=single_pieces)

    def control(self) -> frozenset[str]:
        kinds = self._header.metadata.get("tokenizer.ggml.token_type")
        kinds = kinds if isinstance(kinds, tuple) else ()
        marked = (text for text, kind in zip(self._texts, kinds, strict=False) if kind == _CONTROL)
        return frozenset(text for text in (*marked, *self._ids) if len(text) >= _SHORTEST_CONTROL)


def _kv_bytes(header: GgufHeader, architecture: str) -> int:
    """Bytes of KV cache per token; an upper bound where layers differ."""
    layers = header.largest(f"{architecture}.block_count") or 0
    heads = header.largest(f"{architecture}.attention.head_count") or 1
    kv_heads = header.largest(f"{architecture}.attention.head_count_kv") or heads
    head = (header.largest(f"{architecture}.embedding_length") or 0) // max(heads, 1)
    key = header.largest(f"{architecture}.attention.key_length") or head
    value = header.largest(f"{architecture}.attention.value_length") or head
    return layers * kv_heads * (key + value) * _KV_BYTES
