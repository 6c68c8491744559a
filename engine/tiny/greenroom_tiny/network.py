"""The network: a Llama-architecture decoder in plain torch, small enough to train on a CPU."""

from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class Shape:
    """Sizes of the network. ``context`` is the longest sequence it is trained on."""

    vocabulary: int = 3072
    width: int = 256
    layers: int = 6
    heads: int = 4
    hidden: int = 704
    context: int = 384
    rope_base: float = 10_000.0
    epsilon: float = 1e-5

    @property
    def head(self) -> int:
        """Width of one attention head."""
        return self.width // self.heads


def rotation(shape: Shape, length: int) -> tuple[Tensor, Tensor]:
    """cos and sin of the rotary position embedding, each (length, head): every value twice, for a pair."""
    frequency = shape.rope_base ** (-torch.arange(0, shape.head, 2, dtype=torch.float32) / shape.head)
    angle = torch.outer(torch.arange(length, dtype=torch.float32), frequency).repeat_interleave(2, -1)
    return angle.cos(), angle.sin()


def quarter_turn(size: int) -> Tensor:
    """(size, size): multiplying from the right maps each pair (a, b) to (-b, a)."""
    turn = torch.zeros(size, size)
    even = torch.arange(0, size, 2)
    turn[even + 1, even], turn[even, even + 1] = -1.0, 1.0
    return turn


def rotate(x: Tensor, cos: Tensor, sin: Tensor, turn: Tensor) -> Tensor:
    """Rotate (batch, heads, length, head) in interleaved pairs, the layout that llama.cpp's Llama expects as it is.

    A product with a constant matrix is three times as fast on a CPU as taking every second element.
    """
    return x * cos + (x @ turn) * sin


class Norm(nn.Module):
    """RMS normalisation."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(shape.width))
        self.epsilon = shape.epsilon

    def forward(self, x: Tensor) -> Tensor:
        """(…, width) to the same."""
        wide = x.float()
        wide = wide * torch.rsqrt(wide.pow(2).mean(-1, keepdim=True) + self.epsilon)
        return wide.to(x.dtype) * self.weight


class Layer(nn.Module):
    """Attention and a gated feed-forward network, each behind a norm and added to the stream."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        linear = partial(nn.Linear, bias=False)
        self.attn_norm, self.ffn_norm = Norm(shape), Norm(shape)
        self.q, self.k = linear(shape.width, shape.width), linear(shape.width, shape.width)
        self.v, self.o = linear(shape.width, shape.width), linear(shape.width, shape.width)
        self.gate, self.up = linear(shape.width, shape.hidden), linear(shape.width, shape.hidden)
        self.down = linear(shape.hidden, shape.width)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, turn: Tensor, mask: Tensor) -> Tensor:
        """(batch, length, width) to the same; ``mask`` is added to the attention scores."""
        b, t, _ = x.shape
        n = self.attn_norm(x)
        q, k, v = (m(n).view(b, t, self.shape.heads, self.shape.head).transpose(1, 2) for m in (self.q, self.k, self.v))
        q, k = rotate(q, cos, sin, turn), rotate(k, cos, sin, turn)
        if x.is_cuda:
            attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        else:  # measured: plain bf16 products beat the fused kernel on a CPU
            rows = b * self.shape.heads
            q, k, v = (part.reshape(rows, t, self.shape.head) for part in (q, k, v))
            scores = torch.baddbmm(mask.expand(rows, t, t), q, k.mT, alpha=self.shape.head**-0.5)
            attended = scores.softmax(-1).bmm(v).view(b, self.shape.heads, t, self.shape.head)
        x = x + self.o(attended.transpose(1, 2).reshape(b, t, -1))
        n = self.ffn_norm(x)
        return x + self.down(F.silu(self.gate(n)) * self.up(n))


class Network(nn.Module):
    """Embedding, layers, norm; the embedding again as the output matrix."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width)
        self.layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers)])
        self.norm = Norm(shape)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                scale = 0.02 if "embedding" in name else shape.width**-0.5
                nn.init.normal_(parameter, std=scale * (0.3 if name.endswith(("o.weight", "down.weight")) else 1.0))

    def hidden(self, tokens: Tensor) -> Tensor:
        """Final hidden states (batch, length, width) of tokens (batch, length)."""
        x = self.embedding(tokens)
        t = tokens.shape[1]
        cos, sin = (part.to(x.device, x.dtype) for part in rotation(self.shape, t))
        turn = quarter_turn(self.shape.head).to(x.device, x.dtype)
        mask = torch.full((t, t), float("-inf"), device=x.device, dtype=x.dtype).triu(1)
        for layer in self.layers:
            x = layer(x, cos, sin, turn, mask)
        return self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """(n, width) to (n, vocabulary), in fp32."""
        return (hidden @ self.embedding.weight.T).float()
