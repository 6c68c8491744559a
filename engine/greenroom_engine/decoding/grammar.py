"""GBNF grammars: answers that can only be what the grammar allows."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import numpy.typing as npt

from greenroom_engine.decoding.llama_library import llama
from greenroom_engine.decoding.llama_log import forget_errors, last_errors
from greenroom_engine.errors import GrammarInvalid

_Candidates = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class Grammar:
    """One answer's place in a grammar. Belongs to the thread that decodes."""

    def __init__(self, vocab: int, text: str) -> None:
        """`text` in llama.cpp's GBNF, its start symbol `root`.

        Raises GrammarInvalid.
        """
        forget_errors()
        self._sampler: Any = llama.llama_sampler_init_grammar(vocab, text.encode(), b"root")
        if not self._sampler:
            raise GrammarInvalid(f"The grammar cannot be used: {last_errors() or 'it does not parse'}. Correct it.")

    def allowed(self, tokens: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
        """Which of `tokens` may come next."""
        candidates = np.zeros(len(tokens), dtype=_Candidates)
        candidates["id"] = tokens
        array = llama.llama_token_data_array(
            data=ctypes.cast(candidates.ctypes.data, llama.llama_token_data_p),
            size=len(tokens),
            selected=-1,
            sorted=False,
        )
        llama.llama_sampler_apply(self._sampler, ctypes.byref(array))
        return np.isfinite(candidates["logit"])

    def accept(self, token: int) -> None:
        """Move on past `token`."""
        llama.llama_sampler_accept(self._sampler, token)

    def close(self) -> None:
        """Free it; twice does no harm."""
        if self._sampler:
            llama.llama_sampler_free(self._sampler)
            self._sampler = None
