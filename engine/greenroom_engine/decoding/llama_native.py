"""A typed, thin layer over llama.cpp's C functions: a model, and a context with its KV cache.

Nothing here schedules or decides; every method is one call (or one loop around one call) of `llama.h`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from greenroom_engine.decoding.adapter import Adapter
from greenroom_engine.decoding.batch import Batch
from greenroom_engine.decoding.context_settings import FlashAttention, KvType
from greenroom_engine.decoding.llama_library import llama
from greenroom_engine.decoding.llama_log import capture_log, forget_errors, last_errors
from greenroom_engine.errors import DecodeFailed, ModelTooLarge, ModelUnsupported

# llama.h: LLAMA_MAX_SEQ, what a context can hold apart at most
MAX_SEQUENCES = 256

# "As many layers as there are": llama.cpp takes the smaller of this and what the model has.
_ALL_LAYERS = 9999

_FLASH_ATTENTION = {
    FlashAttention.AUTO: llama.LLAMA_FLASH_ATTN_TYPE_AUTO,
    FlashAttention.ON: llama.LLAMA_FLASH_ATTN_TYPE_ENABLED,
    FlashAttention.OFF: llama.LLAMA_FLASH_ATTN_TYPE_DISABLED,
}
_KV_TYPES = {KvType.F16: llama.GGML_TYPE_F16, KvType.Q8_0: llama.GGML_TYPE_Q8_0, KvType.Q4_0: llama.GGML_TYPE_Q4_0}


@dataclass(frozen=True, slots=True)
class Outputs:
    """What a batch gives: a row for each output asked for, in the batch's order.

    `logits` (rows, vocabulary) and, if they were asked for, `hidden` states after the output norm (rows, width). Both
    may be llama.cpp's own memory, valid until the next batch.
    """

    logits: npt.NDArray[np.float32]
    hidden: npt.NDArray[np.float32] | None = None


class LlamaModel:
    """The weights and the vocabulary of one GGUF."""

    def __init__(
        self,
        path: Path,
        *,
        vocab_only: bool = False,
        gpu_layers: int | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> None:
        """Load `path`; `progress` is called with 0…1 from the loading thread. `gpu_layers` None: all that can.

        Raises ModelUnsupported or ModelTooLarge, with llama.cpp's own complaint.
        """
        self._path = path
        capture_log()
        forget_errors()
        llama.llama_backend_init()
        params = llama.llama_model_default_params()
        params.vocab_only = vocab_only
        layers = _ALL_LAYERS if gpu_layers is None else gpu_layers
        params.n_gpu_layers = layers if llama.llama_supports_gpu_offload() else 0

        @llama.llama_progress_callback
        def report(done: float, _user_data: object) -> bool:
            if progress is not None:
                progress(done)
            return True  # false would make llama.cpp give up

        params.progress_callback = report
        self.pointer: int | None = llama.llama_model_load_from_file(str(path).encode(), params)
        if not self.pointer:
            reason = last_errors() or "no reason given"
            if "alloc" in reason:
                raise ModelTooLarge(path, f"{path} does not fit into memory: {reason}. Use a smaller model.")
            raise ModelUnsupported(
                path, f"llama.cpp cannot load {path}: {reason}. Try a newer llama-cpp-python, or another GGUF."
            )
        if not vocab_only and not llama.llama_model_has_decoder(self.pointer):
            self.close()
            raise ModelUnsupported(path, f"{path} is an encoder: it cannot write text. Use a generating model.")
        self.vocab: int = llama.llama_model_get_vocab(self.pointer)
        self.n_vocab: int = llama.llama_vocab_n_tokens(self.vocab)
        self.context_length: int = llama.llama_model_n_ctx_train(self.pointer)
        self.width: int = llama.llama_model_n_embd_out(self.pointer)
        self.parameters: int = llama.llama_model_n_params(self.pointer)
        # A recurrent state holds everything so far in one: the last tokens cannot be taken out of it again.
        self.can_rewind = not (
            llama.llama_model_is_recurrent(self.pointer) or llama.llama_model_is_hybrid(self.pointer)
        )

    @property
    def path(self) -> Path:
        """The file it was loaded from."""
        return self._path

    def load_adapter(self, path: Path, scale: float) -> Adapter:
        """Load a LoRA adapter; it is freed with the model. Not while a context of the model decodes.

        Raises ModelUnsupported or ModelTooLarge, with llama.cpp's own complaint.
        """
        forget_errors()
        pointer = llama.llama_adapter_lora_init(self.pointer, str(path).encode())
        if not pointer:
            reason = last_errors() or "no reason given"
            if "alloc" in reason:
                raise ModelTooLarge(path, f"The adapter {path} does not fit into memory: {reason}.")
            raise ModelUnsupported(
                path,
                f"The adapter {path} cannot be used with {self._path}: {reason}. "
                "Use the adapter together with the model it was trained on.",
            )
        return Adapter(path, scale, pointer)

    def close(self) -> None:
        """Free the weights and the adapters. Contexts made from it must be closed before."""
        if self.pointer:
            llama.llama_model_free(self.pointer)
            self.pointer = None


class LlamaContext:
    """One context: a KV cache of `cells` tokens shared by up to `sequences` sequences. Not thread-safe."""

    def __init__(
        self,
        model: LlamaModel,
        *,
        cells: int,
        sequences: int,
        batch: int,
        outputs: int,
        threads: int,
        flash_attention: FlashAttention = FlashAttention.AUTO,
        kv_type: KvType = KvType.F16,
    ) -> None:
        """Reserve the memory: `batch` tokens and `outputs` rows of logits per step at most.

        Raises ModelTooLarge when llama.cpp cannot get it, ModelUnsupported when it cannot run the model like this.
        """
        forget_errors()
        params = llama.llama_context_default_params()
        params.n_ctx = cells
        params.n_batch = batch
        params.n_ubatch = batch
        params.n_seq_max = sequences
        params.n_outputs_max = outputs
        # Hidden states are those of single tokens, whatever the GGUF says of pooling them.
        params.pooling_type = llama.LLAMA_POOLING_TYPE_NONE
        params.flash_attn_type = _FLASH_ATTENTION[flash_attention]
        params.type_k = params.type_v = _KV_TYPES[kv_type]
        params.n_threads = threads
        params.n_threads_batch = threads
        # One buffer for all sequences: a forked prompt is shared, not copied, and a sequence may use what
        # others do not.
        params.kv_unified = True
        # Sliding-window models then keep every position, which forking and appending need.
        params.swa_full = True
        self.pointer: int | None = llama.llama_init_from_model(model.pointer, params)
        if not self.pointer:
            reason = last_errors() or "failed to allocate memory"
            if "alloc" not in reason:
                raise ModelUnsupported(
                    model.path, f"llama.cpp cannot run {model.path} like this: {reason}. Use other settings."
                )
            raise ModelTooLarge(
                model.path,
                f"A context of {cells:,} tokens for {model.path} does not fit into memory: {reason.partition(';')[0]}. "
                "Use a smaller context or a smaller model.",
            )
        self._memory: int = llama.llama_get_memory(self.pointer)
        self._n_vocab = model.n_vocab
        self.cells: int = llama.llama_n_ctx(self.pointer)
        self.batch: int = llama.llama_n_batch(self.pointer)
        self.outputs = outputs
        self._width = model.width

    def decode(self, batch: Batch, *, hidden: bool = False) -> Outputs:
        """Run `batch`; with `hidden` states it may have no more tokens than `outputs`.

        Raises DecodeFailed.
        """
        forget_errors()
        llama.llama_set_embeddings(self.pointer, hidden)
        status: int = llama.llama_decode(self.pointer, batch.native())
        if status != 0:
            raise DecodeFailed(
                f"llama.cpp could not process a batch of {len(batch)} tokens "
                f"(code {status}): {last_errors() or 'no reason given'}. Run the job again."
            )
        if batch.outputs == 0:
            return Outputs(np.empty((0, self._n_vocab), dtype=np.float32))
        # With hidden states llama.cpp makes every token an output.
        rows = len(batch) if hidden else batch.outputs
        logits = np.ctypeslib.as_array(llama.llama_get_logits(self.pointer), shape=(rows, self._n_vocab))
        if not hidden:
            return Outputs(logits)
        states = np.ctypeslib.as_array(llama.llama_get_embeddings(self.pointer), shape=(rows, self._width))
        if rows == batch.outputs:
            return Outputs(logits, states)
        wanted = batch.output_rows
        return Outputs(logits[wanted], states[wanted])

    def use(self, adapter: Adapter | None) -> None:
        """Decode with `adapter` from now on; None: with the model as it is."""
        adapters = [adapter] if adapter is not None else []
        pointers = (llama.llama_adapter_lora_p_ctypes * len(adapters))(*(each.pointer for each in adapters))
        scales = (ctypes.c_float * len(adapters))(*(each.scale for each in adapters))
        llama.llama_set_adapters_lora(self.pointer, pointers, len(adapters), scales)

    def copy(self, source: int, destination: int) -> None:
        """Let sequence `destination` share all cells of `source`."""
        llama.llama_memory_seq_cp(self._memory, source, destination, -1, -1)

    def cut(self, sequence: int, length: int) -> bool:
        """Forget all positions of `sequence` from `length` on; False when this kind of model cannot."""
        return bool(llama.llama_memory_seq_rm(self._memory, sequence, length, -1))

    def drop(self, sequence: int) -> None:
        """Remove `sequence`; cells no other sequence shares become free."""
        llama.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def length(self, sequence: int) -> int:
        """How many positions of `sequence` the KV cache holds."""
        last: int = llama.llama_memory_seq_pos_max(self._memory, sequence)
        return last + 1

    def close(self) -> None:
        """Free the KV cache and the compute buffers."""
        if self.pointer:
            llama.llama_free(self.pointer)
            self.pointer = None


def tokenize(vocab: int, text: str, *, special: bool) -> list[int]:
    """Tokens of `text`, no BOS or EOS added; with `special` the text of control tokens becomes those."""
    data = text.encode("utf-8", "surrogatepass")
    room = len(data) + 16  # no tokenizer makes more tokens than bytes, but for a leading space
    buffer = (ctypes.c_int32 * room)()
    count: int = llama.llama_tokenize(vocab, data, len(data), buffer, room, False, special)
    if count < 0:
        room = -count
        buffer = (ctypes.c_int32 * room)()
        count = llama.llama_tokenize(vocab, data, len(data), buffer, room, False, special)
    return list(buffer[:count])


def token_piece(vocab: int, token: int, *, special: bool) -> bytes:
    """The bytes `token` stands for; control tokens are empty unless `special`."""
    room = 64
    buffer = ctypes.create_string_buffer(room)
    count: int = llama.llama_token_to_piece(vocab, token, buffer, room, 0, special)
    if count < 0:
        room = -count
        buffer = ctypes.create_string_buffer(room)
        count = llama.llama_token_to_piece(vocab, token, buffer, room, 0, special)
    return buffer.raw[:count]


def ends_generation(vocab: int, token: int) -> bool:
    """Whether llama.cpp counts `token` among the end-of-generation tokens of this model."""
    return bool(llama.llama_vocab_is_eog(vocab, token))


def special_token(vocab: int, kind: str) -> int | None:
    """Id of the special token `kind` (bos, eos, eot, fim_pre, …); None where the model has none."""
    token: int = getattr(llama, f"llama_vocab_{kind}")(vocab)
    return token if token >= 0 else None


def adds_bos(vocab: int) -> bool:
    """Whether the model wants BOS in front of a prompt."""
    return bool(llama.llama_vocab_get_add_bos(vocab))
