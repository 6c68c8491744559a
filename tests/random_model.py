"""GGUF models of random weights: real in every part but the sense of what they write.

A model of random weights has the speed, the memory and the interfaces of a trained one of its shape.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Shape:
    """Dimensions of a Llama-like decoder; `head_size * heads` is the width."""

    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    head_size: int = 16
    feed_forward: int = 128
    context_length: int = 512
    seed: int = 0
    spread: float = 0.25
    """Standard deviation of the weights."""
    endless: bool = False
    """Give the special tokens no weight, so that none is ever likely: no answer ends by itself."""
    logit_spread: float = 5.0
    """Standard deviation of the logits: 5 leaves a few likely tokens of 150,000, as in a trained model."""

    @property
    def width(self) -> int:
        return self.heads * self.head_size


CHAT_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def write_byte_model(path: Path, shape: Shape | None = None, *, chat_template: str | None = CHAT_TEMPLATE) -> Path:
    """A model whose vocabulary is the 256 bytes and a few special tokens."""
    shape = shape or Shape()
    special = ["<|im_start|>", "<|im_end|>", "<|endoftext|>"]
    tokens = [_byte_text(value) for value in range(256)] + special
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("random bytes")
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([gguf.TokenType.NORMAL] * 256 + [gguf.TokenType.CONTROL] * len(special))
    writer.add_token_merges([f"{_byte_text(32)} {_byte_text(32)}"])
    writer.add_bos_token_id(258)
    writer.add_eos_token_id(257)
    writer.add_eot_token_id(257)
    writer.add_add_bos_token(False)
    if chat_template is not None:
        writer.add_chat_template(chat_template)
    _finish(writer, "llama", shape, len(tokens), special=len(special))
    return path


def write_from_vocabulary(
    path: Path, vocabulary: Path, shape: Shape | None = None, *, chat_template: str | None = None
) -> Path:
    """A model with the metadata (so: the tokenizer) of the vocabulary-only GGUF `vocabulary`."""
    shape = shape or Shape()
    reader = gguf.GGUFReader(vocabulary)
    architecture = str(reader.fields["general.architecture"].contents())
    writer = gguf.GGUFWriter(path, architecture)
    for key, field in reader.fields.items():
        if not key.startswith(("tokenizer.", "general.name")):
            continue
        if key == "tokenizer.chat_template" and chat_template is not None:
            continue
        kind = field.types[0]
        sub_type = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(key, field.contents(), kind, sub_type)
    if chat_template is not None:
        writer.add_chat_template(chat_template)
    tokens = len(reader.fields["tokenizer.ggml.tokens"].data)
    _finish(writer, architecture, shape, tokens)
    return path


def _finish(writer: Any, architecture: str, shape: Shape, vocabulary: int, special: int = 0) -> None:
    writer.add_context_length(shape.context_length)
    writer.add_embedding_length(shape.width)
    writer.add_block_count(shape.layers)
    writer.add_feed_forward_length(shape.feed_forward)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.kv_heads)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_freq_base(10000.0)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    if architecture == "llama":
        writer.add_rope_dimension_count(shape.head_size)
        writer.add_vocab_size(vocabulary)
    for name, tensor in _tensors(architecture, shape, vocabulary):
        if shape.endless and name == "token_embd.weight" and special:
            tensor[-special:] = 0
        writer.add_tensor(name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _tensors(architecture: str, shape: Shape, vocabulary: int) -> Iterable[tuple[str, npt.NDArray[np.float32]]]:
    random = np.random.default_rng(shape.seed)

    def matrix(rows: int, columns: int) -> npt.NDArray[np.float32]:
        return random.normal(0, shape.spread, (rows, columns)).astype(np.float32)

    def ones(size: int) -> npt.NDArray[np.float32]:
        return np.ones(size, dtype=np.float32)

    kv_width = shape.kv_heads * shape.head_size
    embeddings = matrix(vocabulary, shape.width)
    # Tied: they are the output matrix too, after a normalisation that leaves a vector of length sqrt(width).
    yield "token_embd.weight", embeddings * np.float32(shape.logit_spread / shape.spread / shape.width**0.5)
    yield "output_norm.weight", ones(shape.width)
    for layer in range(shape.layers):
        block = f"blk.{layer}"
        yield f"{block}.attn_norm.weight", ones(shape.width)
        yield f"{block}.ffn_norm.weight", ones(shape.width)
        yield f"{block}.attn_q.weight", matrix(shape.width, shape.width)
        yield f"{block}.attn_k.weight", matrix(kv_width, shape.width)
        yield f"{block}.attn_v.weight", matrix(kv_width, shape.width)
        yield f"{block}.attn_output.weight", matrix(shape.width, shape.width)
        yield f"{block}.ffn_gate.weight", matrix(shape.feed_forward, shape.width)
        yield f"{block}.ffn_up.weight", matrix(shape.feed_forward, shape.width)
        yield f"{block}.ffn_down.weight", matrix(shape.width, shape.feed_forward)
        if architecture == "qwen2":
            yield f"{block}.attn_q.bias", np.zeros(shape.width, dtype=np.float32)
            yield f"{block}.attn_k.bias", np.zeros(kv_width, dtype=np.float32)
            yield f"{block}.attn_v.bias", np.zeros(kv_width, dtype=np.float32)


def _byte_text(value: int) -> str:
    """How the byte-level BPE of GPT-2 writes a byte: printable ones as they are, the others shifted up."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    if value in printable:
        return chr(value)
    return chr(256 + [other for other in range(256) if other not in printable].index(value))
