"""GGUF models of random weights: real in every part but the sense of what they write.

A model of random weights has the speed, the memory and the interfaces of a trained one of its shape. The file is
written here, byte by byte: the `gguf` package takes twenty times as long to copy a vocabulary of 150,000 tokens.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

_UINT32, _INT32, _FLOAT32, _BOOL, _STRING, _ARRAY = 4, 5, 6, 7, 8, 9
_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_NORMAL, _CONTROL = 1, 3  # kinds of token
_ALIGNMENT = 32

Tensor = tuple[str, npt.NDArray[np.float32]]


@dataclass(frozen=True)
class Shape:
    """Dimensions of a decoder of the Llama family; `head_size * heads` is its width."""

    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    head_size: int = 16
    feed_forward: int = 128
    context_length: int = 512
    rope_base: float = 10000.0
    seed: int = 0
    spread: float = 0.25
    """Standard deviation of the weights."""
    logit_spread: float = 5.0
    """Standard deviation of the logits: 5 leaves a few likely tokens of 150,000, as in a trained model."""
    endless: bool = False
    """Give the special tokens no weight, so that none is ever likely: no answer ends by itself."""

    @property
    def width(self) -> int:
        return self.heads * self.head_size


CHAT_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def write_byte_model(
    path: Path, shape: Shape | None = None, *, chat_template: str | None = CHAT_TEMPLATE, vocabulary: int = 259
) -> Path:
    """A Llama whose vocabulary is the 256 bytes and three special tokens, filled up with words to `vocabulary`."""
    shape = shape or Shape()
    special = ["<|im_start|>", "<|im_end|>", "<|endoftext|>"]
    words = [f"word{number}" for number in range(vocabulary - 256 - len(special))]
    tokens = [*(_byte_text(value) for value in range(256)), *words, *special]
    end = len(tokens)
    entries = [
        _text("general.name", "random bytes"),
        _text("tokenizer.ggml.model", "gpt2"),
        _text("tokenizer.ggml.pre", "qwen2"),
        _texts("tokenizer.ggml.tokens", tokens),
        _numbers("tokenizer.ggml.token_type", [_NORMAL] * (end - len(special)) + [_CONTROL] * len(special)),
        _texts("tokenizer.ggml.merges", [f"{_byte_text(32)} {_byte_text(32)}"]),
        _number("tokenizer.ggml.bos_token_id", end - 1),
        _number("tokenizer.ggml.eos_token_id", end - 2),
        _flag("tokenizer.ggml.add_bos_token", False),
    ]
    if chat_template is not None:
        entries.append(_text("tokenizer.chat_template", chat_template))
    tensors = dict(_tensors("llama", shape, end))
    if shape.endless:
        tensors["token_embd.weight"][-len(special) :] = 0
    _write(path, [*entries, *_dimensions("llama", shape)], list(tensors.items()))
    return path


def write_from_vocabulary(
    path: Path,
    vocabulary: Path,
    shape: Shape | None = None,
    *,
    fill_in_middle: tuple[int, int, int] | None = None,
    change: Callable[[dict[str, npt.NDArray[np.float32]]], None] = lambda _: None,
) -> Path:
    """A model with the tokenizer and the chat template of the vocabulary-only GGUF `vocabulary`.

    `fill_in_middle`: the tokens in front of the prefix, the suffix and the middle, where the vocabulary names none.
    `change` may set weights before they are written.
    """
    shape = shape or Shape()
    data = vocabulary.read_bytes()
    entries = dict(_raw_entries(data))
    (length,) = struct.unpack_from("<Q", entries["general.architecture"], 8 + len("general.architecture") + 4)
    architecture = entries["general.architecture"][-length:].decode()
    at = 8 + len("tokenizer.ggml.tokens") + 4 + 4  # key, kind, kind of the items
    (tokens,) = struct.unpack_from("<Q", entries["tokenizer.ggml.tokens"], at)
    kept = [entry for key, entry in entries.items() if key.startswith("tokenizer.") or key == "general.name"]
    if fill_in_middle is not None:
        keys = [f"tokenizer.ggml.fim_{part}_token_id" for part in ("pre", "suf", "mid")]
        kept += map(_number, keys, fill_in_middle)
    tensors = dict(_tensors(architecture, shape, tokens))
    if shape.endless:
        kinds = np.frombuffer(entries["tokenizer.ggml.token_type"][-4 * tokens :], dtype="<i4")
        tensors["token_embd.weight"][kinds != _NORMAL] = 0
    change(tensors)
    _write(path, [*kept, *_dimensions(architecture, shape)], list(tensors.items()))
    return path


def write_adapter(
    path: Path,
    shape: Shape | None = None,
    *,
    architecture: str = "llama",
    rank: int = 4,
    alpha: float = 8.0,
    seed: int = 1,
    spread: float = 0.2,
) -> Path:
    """A LoRA adapter of random weights, for the queries and values of every layer of a model of `shape`."""
    shape = shape or Shape()
    random = np.random.default_rng(seed)
    entries = [
        _text("general.type", "adapter"),
        _text("general.architecture", architecture),
        _text("general.name", "random adapter"),
        _text("adapter.type", "lora"),
        _entry("adapter.lora.alpha", _FLOAT32, struct.pack("<f", alpha)),
    ]
    tensors: list[Tensor] = []
    for layer in range(shape.layers):
        for name, rows in (("attn_q", shape.width), ("attn_v", shape.kv_heads * shape.head_size)):
            for part, size in (("a", (rank, shape.width)), ("b", (rows, rank))):
                weights = random.standard_normal(size, dtype=np.float32) * np.float32(spread)
                tensors.append((f"blk.{layer}.{name}.weight.lora_{part}", weights))
    _write(path, entries, tensors)
    return path


def _dimensions(architecture: str, shape: Shape) -> list[bytes]:
    numbers = {
        "context_length": shape.context_length,
        "embedding_length": shape.width,
        "block_count": shape.layers,
        "feed_forward_length": shape.feed_forward,
        "attention.head_count": shape.heads,
        "attention.head_count_kv": shape.kv_heads,
    }
    floats = {"attention.layer_norm_rms_epsilon": 1e-6, "rope.freq_base": shape.rope_base}
    return [
        _text("general.architecture", architecture),
        *(_number(f"{architecture}.{key}", value) for key, value in numbers.items()),
        *(_entry(f"{architecture}.{key}", _FLOAT32, struct.pack("<f", value)) for key, value in floats.items()),
    ]


def _tensors(architecture: str, shape: Shape, vocabulary: int) -> Iterator[Tensor]:
    random = np.random.default_rng(shape.seed)

    def matrix(rows: int, columns: int) -> npt.NDArray[np.float32]:
        return random.standard_normal((rows, columns), dtype=np.float32) * np.float32(shape.spread)

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


# The file format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md


def _write(path: Path, entries: list[bytes], tensors: list[Tensor]) -> None:
    head = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(entries)) + b"".join(entries)
    offset = 0
    for name, tensor in tensors:
        shape = tensor.shape[::-1]  # the innermost dimension comes first
        head += _string(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, offset)
        offset += tensor.nbytes + -tensor.nbytes % _ALIGNMENT
    with path.open("wb") as file:
        file.write(head + bytes(-len(head) % _ALIGNMENT))
        for _, tensor in tensors:
            file.write(tensor.tobytes() + bytes(-tensor.nbytes % _ALIGNMENT))


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _entry(key: str, kind: int, value: bytes) -> bytes:
    return _string(key) + struct.pack("<I", kind) + value


def _text(key: str, value: str) -> bytes:
    return _entry(key, _STRING, _string(value))


def _number(key: str, value: int) -> bytes:
    return _entry(key, _UINT32, struct.pack("<I", value))


def _flag(key: str, value: bool) -> bytes:
    return _entry(key, _BOOL, struct.pack("<?", value))


def _texts(key: str, values: list[str]) -> bytes:
    return _entry(key, _ARRAY, struct.pack("<IQ", _STRING, len(values)) + b"".join(map(_string, values)))


def _numbers(key: str, values: list[int]) -> bytes:
    return _entry(key, _ARRAY, struct.pack(f"<IQ{len(values)}i", _INT32, len(values), *values))


def _raw_entries(data: bytes) -> Iterator[tuple[str, bytes]]:
    """(key, bytes) of each metadata entry of a GGUF."""
    (count,) = struct.unpack_from("<Q", data, 16)
    at = 24
    for _ in range(count):
        start = at
        (length,) = struct.unpack_from("<Q", data, at)
        key = data[at + 8 : at + 8 + length].decode()
        (kind,) = struct.unpack_from("<I", data, at + 8 + length)
        at = _after(data, at + 8 + length + 4, kind)
        yield key, data[start:at]


def _after(data: bytes, at: int, kind: int) -> int:
    """Where the value of this kind that begins at `at` ends."""
    if kind == _STRING:
        return at + 8 + int.from_bytes(data[at : at + 8], "little")
    if kind != _ARRAY:
        return at + _SIZES[kind]
    item, count = struct.unpack_from("<IQ", data, at)
    at += 12
    if item != _STRING:
        return at + count * _SIZES[item]
    for _ in range(count):
        at += 8 + int.from_bytes(data[at : at + 8], "little")
    return at


def _byte_text(value: int) -> str:
    """How the byte-level BPE of GPT-2 writes a byte: printable ones as they are, the others shifted up."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    if value in printable:
        return chr(value)
    return chr(256 + [other for other in range(256) if other not in printable].index(value))
