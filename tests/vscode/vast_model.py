"""A sound GGUF whose context does not fit where memory is short; its weights are a hole in the file, not on the disk."""

import math
import os
from pathlib import Path

import gguf
import numpy as np
from tests.random_model import CHAT_TEMPLATE

CONTEXT_BYTES = 8 * 2**30
"""The least that it takes beside the 1 GB of its weights: 1,024 tokens of KV cache."""

_HEADS = 65536
_WIDTH = _HEAD = _FEED_FORWARD = 32
_PRINTABLE = (*range(33, 127), *range(161, 173), *range(174, 256))  # what the byte-level BPE of GPT-2 writes as it is


def write(path: Path) -> None:
    """A Llama of one layer with as many heads as it takes."""
    tokens = [*map(chr, _PRINTABLE), *(chr(256 + number) for number in range(256 - len(_PRINTABLE))), "<|im_end|>"]
    wide = _HEADS * _HEAD
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("vast")
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(tokens)
    writer.add_token_types([*[gguf.TokenType.NORMAL] * 256, gguf.TokenType.CONTROL])
    writer.add_token_merges(["a b"])
    writer.add_eos_token_id(256)
    writer.add_chat_template(CHAT_TEMPLATE)
    writer.add_context_length(16384)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(_FEED_FORWARD)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_HEADS)
    writer.add_key_length(_HEAD)
    writer.add_value_length(_HEAD)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_rope_dimension_count(_HEAD)
    writer.add_vocab_size(len(tokens))
    size = 0
    for name, shape in {
        "token_embd": (len(tokens), _WIDTH),
        "output": (len(tokens), _WIDTH),
        "output_norm": (_WIDTH,),
        "blk.0.attn_norm": (_WIDTH,),
        "blk.0.attn_q": (wide, _WIDTH),
        "blk.0.attn_k": (wide, _WIDTH),
        "blk.0.attn_v": (wide, _WIDTH),
        "blk.0.attn_output": (_WIDTH, wide),
        "blk.0.ffn_norm": (_WIDTH,),
        "blk.0.ffn_gate": (_FEED_FORWARD, _WIDTH),
        "blk.0.ffn_up": (_FEED_FORWARD, _WIDTH),
        "blk.0.ffn_down": (_WIDTH, _FEED_FORWARD),
    }.items():
        needed = 4 * math.prod(shape)
        writer.add_tensor_info(f"{name}.weight", shape, np.dtype(np.float32), needed)
        size += needed
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    os.truncate(path, path.stat().st_size + size + 32 * 32)  # each tensor begins at a multiple of 32
