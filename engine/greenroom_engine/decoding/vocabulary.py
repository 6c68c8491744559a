"""A model's vocabulary: text to tokens and back, and its special tokens. Safe to use from any thread."""

from __future__ import annotations

from greenroom_engine.decoding.llama_native import (
    LlamaModel,
    adds_bos,
    ends_generation,
    special_token,
    token_piece,
    tokenize,
)


class Vocabulary:
    """The tokenizer that belongs to `model`; usable for as long as the model is loaded."""

    def __init__(self, model: LlamaModel) -> None:
        self._vocab = model.vocab
        self._pieces: dict[int, bytes] = {}
        self._ends: dict[int, bool] = {}
        self.size = model.n_vocab
        self.bos = special_token(self._vocab, "bos")
        self.eos = special_token(self._vocab, "eos")
        self.eot = special_token(self._vocab, "eot")
        self.adds_bos = adds_bos(self._vocab) and self.bos is not None

    def encode(self, text: str, *, special: bool = False) -> list[int]:
        """Tokens of `text`. With `special`, the text of control tokens (`<|im_end|>`) becomes those."""
        return tokenize(self._vocab, text, special=special)

    def encode_prompt(self, text: str) -> list[int]:
        """Tokens of a rendered prompt: control tokens recognised, BOS once if the model wants it."""
        tokens = self.encode(text, special=True)
        if self.adds_bos and self.bos is not None and tokens[:1] != [self.bos]:
            tokens.insert(0, self.bos)
        return tokens

    def piece(self, token: int) -> bytes:
        """The bytes `token` adds to the text; empty for control tokens, maybe part of a UTF-8 character."""
        piece = self._pieces.get(token)
        if piece is None:
            piece = self._pieces[token] = token_piece(self._vocab, token, special=False)
        return piece

    def decode(self, tokens: list[int]) -> str:
        """The text of `tokens`, control tokens left out, broken UTF-8 replaced."""
        return b"".join(map(self.piece, tokens)).decode("utf-8", "replace")

    def token_text(self, token: int) -> str:
        """How `token` is written in a template, control tokens included (`<|im_end|>`)."""
        return token_piece(self._vocab, token, special=True).decode("utf-8", "replace")

    def ends_generation(self, token: int) -> bool:
        """Whether an answer ends with `token` (end of text, end of turn)."""
        ends = self._ends.get(token)
        if ends is None:
            ends = self._ends[token] = ends_generation(self._vocab, token)
        return ends
