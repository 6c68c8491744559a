"""GGUF models that write what they are told to: weights set by hand, in the shape and at the speed of real ones.

A model of random weights writes nonsense, which no test passes and no draft foresees. This one is an n-gram model as a
transformer: heads of the first layer fetch the embeddings of the tokens before, the last feed-forward layer is a key-value
memory from the last `CONTEXT` tokens to the next one (M. Geva et al., 2021, arXiv:2012.14913), and all other layers add
nothing, which takes them as long as adding something. Where scripts agree on `CONTEXT` tokens and then differ, each
continuation has the same probability.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from tests.random_model import Shape

CONTEXT = 8
"""Tokens that decide on the next one."""

_FOCUS = 20.0  # length of the biases of queries and keys: one place gets nearly all of the attention
_MATCH = 30.0  # input of a unit whose whole key is there
_THRESHOLD = 1 - 0.5 / CONTEXT  # share of the key that makes none: halfway to that with one token missing
_STEADINESS = 3.0  # of the constant, beside a token's embedding: what chance adds to it must not matter
_LOUDNESS = 20.0  # of the next token, beside the tokens before

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Script:
    """`tokens` to write after `before`, of which the last `CONTEXT` count."""

    before: Sequence[int]
    tokens: Sequence[int]


def successors(scripts: Iterable[Script]) -> dict[tuple[int, ...], list[int]]:
    """The tokens that may follow each context of `CONTEXT` tokens."""
    found: dict[tuple[int, ...], list[int]] = {}
    for script in scripts:
        if len(script.before) < CONTEXT:
            raise ValueError(f"{CONTEXT} tokens must stand before a script, not {len(script.before)}")
        text = [*script.before[-CONTEXT:], *script.tokens]
        for end in range(CONTEXT, len(text)):
            following = found.setdefault(tuple(text[end - CONTEXT : end]), [])
            if text[end] not in following:
                following.append(text[end])
    return found


def memorise(tensors: Mapping[str, Floats], shape: Shape, scripts: Iterable[Script]) -> None:
    """Change the weights of a Qwen2 (biases on queries, keys and values, half-and-half RoPE) to write `scripts`.

    The residual stream holds the embedding of the newest token, those of the `CONTEXT` - 1 before it, each in random
    directions of its place, and a constant. Raises ValueError where the shape is too small.
    """
    memory = successors(scripts)
    group = shape.heads // shape.kv_heads  # query heads that share keys and values
    if group < CONTEXT - 1 or shape.kv_heads < 2 or len(memory) > shape.feed_forward:
        raise ValueError(f"{shape} cannot hold {len(memory)} contexts of {CONTEXT} tokens")
    for layer in range(shape.layers):
        for name in ("attn_output", "ffn_down"):
            tensors[f"blk.{layer}.{name}.weight"][:] = 0
    embeddings = tensors["token_embd.weight"]
    length = float(np.median(np.linalg.norm(embeddings, axis=1)))
    fetch, constant = _fetching(tensors, shape, length)
    keys = np.array([_state(context, embeddings, fetch, shape) for context in memory], dtype=np.float32)
    states = keys + constant
    scale = np.linalg.norm(states, axis=1, keepdims=True) / np.float32(np.sqrt(shape.width))  # what RMSNorm divides by
    states /= scale
    rows = keys * (scale / (keys**2).sum(axis=1, keepdims=True)) * np.float32(_MATCH / (1 - _THRESHOLD))
    surplus = (rows * states).sum(axis=1, keepdims=True) - np.float32(_MATCH)
    units, last = slice(len(keys)), f"blk.{shape.layers - 1}"
    gate, up, down = (tensors[f"{last}.ffn_{name}.weight"] for name in ("gate", "up", "down"))
    gate[:], up[:] = 0, 0
    gate[units] = rows - constant * (surplus / (states @ constant)[:, None])
    up[units] = constant / (states @ constant)[:, None]
    values = np.array([_mixture(embeddings[tokens]) for tokens in memory.values()], dtype=np.float32)
    down[:, units] = values.T * np.float32(_LOUDNESS / _MATCH)


def _fetching(tensors: Mapping[str, Floats], shape: Shape, length: float) -> tuple[list[Floats], Floats]:
    """Let head i of the first layer fetch the token i + 1 places before, and one more head add a constant.

    Returns the matrices (width, width) from a normalised embedding to what each head adds, and the constant (width,).
    """
    random = np.random.default_rng(shape.seed + 1)
    size, group = shape.head_size, shape.heads // shape.kv_heads
    query, key, value = (tensors[f"blk.0.attn_{name}.bias"] for name in "qkv")
    for name in "qkv":
        tensors[f"blk.0.attn_{name}.weight"][:] = 0
    # RoPE turns pair i of a query or a key by its place times `turns[i]` (Su et al., 2021, arXiv:2104.09864): a query that
    # is turned back beforehand meets the same key best that many places away.
    turns = shape.rope_base ** (-2 * np.arange(size // 2) / size)
    key[: size // 2] = _FOCUS
    for head in range(CONTEXT - 1):
        back = (head + 1) * turns
        query[head * size : (head + 1) * size] = _FOCUS * np.concatenate([np.cos(back), -np.sin(back)])
    # Values: a random projection, and for the second group of heads always the same.
    project = random.standard_normal((size, shape.width)) / np.sqrt(shape.width)
    tensors["blk.0.attn_v.weight"][:size] = project
    value[size : 2 * size] = random.standard_normal(size)
    output = tensors["blk.0.attn_output.weight"]
    for head in (*range(CONTEXT - 1), group):
        # The projection of a normalised embedding, which is sqrt(width) long, is sqrt(size) long.
        spread = random.standard_normal((shape.width, size)) * length / np.sqrt(shape.width * size)
        output[:, head * size : (head + 1) * size] = spread if head < group else spread * _STEADINESS
    fetch = [
        output[:, head * size : (head + 1) * size] @ tensors["blk.0.attn_v.weight"][:size]
        for head in range(CONTEXT - 1)
    ]
    return fetch, output[:, group * size : (group + 1) * size] @ value[size : 2 * size]


def _state(context: Sequence[int], embeddings: Floats, fetch: Sequence[Floats], shape: Shape) -> Floats:
    """The residual stream (width,) at the end of `context`, without the constant."""
    *before, newest = (embeddings[token] for token in context)
    state = newest.copy()
    for matrix, embedding in zip(fetch, reversed(before), strict=True):
        norm = np.linalg.norm(embedding)
        if norm > 0:
            state += matrix @ (embedding * np.float32(np.sqrt(shape.width) / norm))
    return state


def _mixture(embeddings: Floats) -> Floats:
    """A vector (width,) that gives all of `embeddings` (tokens, width) the same logit."""
    wide = embeddings.astype(np.float64)
    weights = np.linalg.solve(wide @ wide.T, np.ones(len(wide)))
    mixed = weights @ wide
    return (mixed * np.linalg.norm(wide[0]) / np.linalg.norm(mixed)).astype(np.float32)
